import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export const root = join(import.meta.dirname, "../..");

const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const cli = join(dirname(manifest), "bin/cli.js");

/** Redocly's tool, which asks nobody for newer versions and tells nobody that it ran. */
export function redocly(args: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
      NO_COLOR: "1",
      FORCE_COLOR: "0",
    },
  });
  let output = "";
  const collect = (chunk: Buffer) => (output += String(chunk));
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
