import assert from "node:assert/strict";
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { env, pack, project, run } from "./packed.ts";

let home: string;
before(async () => {
  home = await project("integrator", (await pack()).tarball);
});

const npx = (...args: readonly string[]) => run("npx", ["hw-online-booking", ...args], home);

/** @returns the base address that it prints */
async function startMock(command: string, args: readonly string[]): Promise<string> {
  // A group of its own, since npx starts a shell that starts the command.
  const child = spawn(command, [...args, "mock", "--port", "0"], {
    cwd: home,
    env,
    detached: true,
  });
  started.push(child);
  let output = "";
  for await (const chunk of child.stdout) {
    output += String(chunk);
    const base = /listens at (\S+)/u.exec(output)?.[1];
    if (base !== undefined) return base;
  }
  throw new Error(`The mock did not start: ${output}`);
}
const started: ChildProcess[] = [];
after(() => {
  for (const { pid } of started) if (pid !== undefined) process.kill(-pid);
});

/** Another Node on this machine, such as the system's own; the one that came with the project is `process.execPath`. */
function otherNode(): { path: string; major: number } | undefined {
  const places = (process.env.PATH ?? "").split(delimiter);
  for (const path of places
    .map((place) => join(place, "node"))
    .filter((each) => existsSync(each))) {
    const [, major = "0"] = /^v(\d+)/u.exec(String(execFileSync(path, ["--version"]))) ?? [];
    if (Number(major) >= 20 && Number(major) < 24) return { path, major: Number(major) };
  }
  return undefined;
}

describe("npx hw-online-booking, from the packed package in an empty folder", () => {
  test("brings no tool of the tests with it", () => {
    const installed = readdirSync(join(home, "node_modules"));
    for (const name of ["msw", "@holiday-jp", "vite", "playwright-core"]) {
      assert.equal(installed.includes(name), false, name);
    }
  });

  test("serves the mock, and the kit finds no fault in it", async () => {
    const base = await startMock("npx", ["hw-online-booking"]);
    const { code, stdout, stderr } = await npx("conformance", base, "--office", "otaru");
    assert.equal(code, 0, stdout + stderr);
    assert.match(stdout, /^[1-9]\d+ passed, 0 failed, 0 not checked/mu);
  });

  test("says what it can do, and what each command can", async () => {
    const { code, stdout } = await npx("--help");
    assert.equal(code, 0);
    for (const name of [
      "snippet",
      "mock",
      "conformance",
      "check-profile",
      "slots",
      "closed-days",
    ]) {
      assert.match(stdout, new RegExp(`^ {2}${name} {2,}\\w`, "mu"));
      const help = await npx(name, "--help");
      assert.equal(help.code, 0);
      assert.match(help.stdout, new RegExp(`^ {2}npx hw-online-booking ${name} `, "mu"));
    }
  });

  test("tells its version", async () => {
    const { version } = JSON.parse(
      readFileSync(join(home, "node_modules/hw-online-booking/package.json"), "utf8"),
    ) as { version: string };
    assert.deepEqual(await npx("--version"), { code: 0, stdout: `${version}\n`, stderr: "" });
  });

  const misuses: Record<string, readonly [args: readonly string[], message: RegExp]> = {
    "no command": [[], /^hw-online-booking: Name a command\. The commands are snippet, mock, /u],
    "a slip": [["conformence"], /There is no command "conformence"\. Did you mean conformance\?/u],
    "a word of JavaScript's": [["constructor"], /There is no command "constructor"\. The/u],
    "an option that there is not": [["slots", "--ofice", "otaru"], /^slots: .*--ofice/u],
  };
  for (const [name, [args, message]] of Object.entries(misuses)) {
    test(`ends with 2 on ${name}`, async () => {
      const { code, stdout, stderr } = await npx(...args);
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, message);
    });
  }

  test("ends with 1 where what it checked has faults", async () => {
    const { code, stdout } = await npx("check-profile", "package.json");
    assert.equal(code, 1);
    assert.match(stdout, /procedure/u);
  });

  const older = otherNode();
  test(
    `runs on Node 20 too (here ${older?.major ?? "none"})`,
    { skip: older ? false : "this machine has no Node from 20 to 23" },
    async () => {
      const { path } = older!;
      const program = join(home, "node_modules/hw-online-booking/dist/cli/main.js");
      const base = await startMock(path, [program]);
      const kit = await run(path, [program, "conformance", base, "--office", "otaru"], home);
      assert.equal(kit.code, 0, kit.stdout + kit.stderr);
      const times = ["--now", "2026-04-28T12:00:00+09:00", "--month", "2026-05"];
      const slots = await run(path, [program, "slots", "--office", "otaru", ...times], home);
      assert.equal(slots.code, 0, slots.stderr);
    },
  );
});
