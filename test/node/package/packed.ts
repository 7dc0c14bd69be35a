import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

export const root = join(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "hw-package-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** As in a terminal of its own: an npm that runs the tests tells those below it where its project lies. */
export const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|init_cwd|node_env)/iu.test(name) || /registry|cafile|proxy/iu.test(name),
  ),
);

export interface Outcome {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

export function run(command: string, args: readonly string[], cwd: string): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}

async function succeed(command: string, args: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run(command, args, cwd);
  if (code === 0) return stdout;
  throw new Error(`${command} ${args.join(" ")} ended with ${String(code)}\n${stdout}${stderr}`);
}

/** The package as it would be published; `npm test` builds it first. */
export async function pack(): Promise<{ readonly tarball: string; readonly files: string[] }> {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [packed] = JSON.parse(await succeed("npm", args, root)) as [
    { filename: string; files: { path: string }[] },
  ];
  return {
    tarball: join(folder, packed.filename),
    files: packed.files.map(({ path }) => path),
  };
}

/** Somebody else's project, with these packages in it. @returns its folder */
export async function project(name: string, ...packages: readonly string[]): Promise<string> {
  const home = join(folder, name);
  mkdirSync(home);
  writeFileSync(
    join(home, "package.json"),
    JSON.stringify({ name, private: true, type: "module" }),
  );
  const quiet = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await succeed("npm", ["install", ...quiet, ...packages], home);
  return home;
}
