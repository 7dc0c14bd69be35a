import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { locate, type Need, NEEDS } from "./browsers/find.ts";

const isThere = (need: Need) => {
  const path = locate(need);
  return path !== undefined && existsSync(path);
};
const missing = () => Object.values(NEEDS).filter((need) => !isThere(need));

function run(command: readonly string[]): boolean {
  const [program, ...args] = command;
  const result = spawnSync(program!, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return result.status === 0;
}

/** The prefix that makes a command run as root without a question, if there is one. */
function asRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return run(["sudo", "-n", "true"])
    ? ["sudo", "-n", "env", "DEBIAN_FRONTEND=noninteractive"]
    : undefined;
}

function install(packages: readonly string[]): void {
  const root = existsSync("/usr/bin/apt-get") ? asRoot() : undefined;
  if (!root) return;
  console.log(`Installing ${packages.join(", ")} …`);
  run([...root, "apt-get", "update", "-qq"]);
  run([...root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", ...packages]);
}

const packagesOf = (needs: readonly Need[]) => [
  ...new Set(needs.map((need) => need.debianPackage)),
];

const before = missing().filter((need) => !process.env[need.env]);
if (before.length > 0) install(packagesOf(before));

const after = missing();
if (after.length > 0) {
  const names = after.map((need) => `${need.name} (${need.env}=<path>)`).join(", ");
  console.error(
    `The browser tests need ${names}.\n` +
      `On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${packagesOf(after).join(" ")}`,
  );
  process.exit(1);
}
console.log("chromium, firefox and webkit are here");
