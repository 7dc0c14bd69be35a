import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { Backend } from "../../../mock-api/backend.ts";
import { startMockServer, type MockServer } from "../../../mock-api/http.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { root, run } from "../package/packed.ts";
import { blocks, tried } from "./markdown.ts";

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Readonly<Record<string, string>>;
};
const main = join(root, "cli/main.ts");

/** Started by people, and ending when they end it or after long; other tests run them. */
const LONG = new Set(["demo", "dev", "test", "site", "ci", "mock-api"]);

describe("a block of the docs, run", { timeout: 600_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), "hw-docs-"));
  let api: MockServer;
  before(async () => {
    await loadTemporal();
    api = await startMockServer({ backend: new Backend(), port: 0, testInterface: true });
    const complete = blocks.find(
      ({ path, text }) => path === "docs/profile.md" && text.split("\n").length > 100,
    );
    writeFileSync(join(home, "profile.json"), complete?.text ?? "");
  });
  after(async () => {
    await api?.close();
    rmSync(home, { recursive: true, force: true });
  });

  /** What a line asks for, in this checkout: `npx hw-online-booking slots …` or `npm run slots -- …`. */
  async function follows(line: string): Promise<void> {
    const [program, ...words] = line.split(/ +/u);
    const [first = "", ...rest] =
      words[0] === "run" || words[0] === "hw-online-booking" ? words.slice(1) : words;
    const name = first === "--silent" ? (rest.shift() ?? "") : first;
    const args = rest.filter((word) => word !== "--");
    if (program === "npx") assert.equal(words[0], "hw-online-booking", line);
    else assert.equal(program, "npm", `${line}: mark the block, or teach this test`);
    if (name === "install") return assert.deepEqual(rest, ["hw-online-booking"]);
    if (LONG.has(name)) return assert.ok(name === "ci" || name in scripts, line);
    const command = program === "npx" ? [main, name] : (scripts[name] ?? "").split(" ").slice(1);
    assert.ok(
      existsSync(join(root, command[0] ?? "")) || command[0] === main,
      `${line}: no such script`,
    );
    const places = args.map((arg) =>
      arg
        .replace("http://127.0.0.1:8787/v1", api.base)
        .replace("https://api.example.jp/v1", api.base),
    );
    if (name === "mock") return await startsMock(places);
    // All of its checks run elsewhere.
    if (name === "conformance") places.push("--only", "health");
    const { code, stdout, stderr } = await run(process.execPath, [main, name, ...places], home);
    assert.equal(code, 0, `${line}\n${stdout}${stderr}`);
  }

  /** Until it listens. */
  async function startsMock(args: readonly string[]): Promise<void> {
    const others = args.filter((arg, at) => arg !== "--port" && args[at - 1] !== "--port");
    const child = spawn(process.execPath, [main, "mock", ...others, "--port", "0"], { cwd: home });
    let output = "";
    child.stderr.on("data", (chunk) => (output += String(chunk)));
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (output.includes("listens at")) child.kill();
    }
    assert.match(output, /listens at/u);
  }

  for (const { name, block } of tried("sh")) {
    test(`does what it says: ${name}`, async () => {
      const lines = block.text.split("\n").map((line) => line.replace(/ +# .*$/u, "").trim());
      for (const line of lines.flatMap((each) => each.split(" && ")).filter(Boolean))
        await follows(line);
    });
  }

  for (const { name, block } of tried("js")) {
    test(`is a program that runs: ${name}`, async () => {
      const args = ["--input-type=module", "--eval", block.text];
      const { code, stderr } = await run(process.execPath, args, root);
      assert.equal(code, 0, stderr);
    });
  }

  test("is TypeScript that compiles, as a member of the words where it is one", async () => {
    // Within the project, so that it finds the sources and the compiler's settings.
    const folder = join(root, "node_modules/.cache/docs-blocks");
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [at, { block }] of tried("ts").entries()) {
      const text = /^\w+:/u.test(block.text)
        ? `import type { AllMessages } from "../../../src/i18n/messages.ts";\n` +
          `import { f } from "../../../src/i18n/furigana.ts";\n` +
          `export const words: Partial<AllMessages> = {\n${block.text}};\nvoid f;\n`
        : block.text;
      writeFileSync(join(folder, `block-${at}.ts`), text);
    }
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: "../../../tsconfig.json",
        include: ["*.ts", "../../../types/*.d.ts"],
        exclude: [],
      }),
    );
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { code, stdout } = await run(process.execPath, [tsc, "--project", folder], root);
    assert.equal(code, 0, stdout);
  });
});
