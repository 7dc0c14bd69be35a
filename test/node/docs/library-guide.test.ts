import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { promisify } from "node:util";

const page = readFileSync(new URL("../../../docs/library.md", import.meta.url), "utf8");
const programs = [...page.matchAll(/```js\n(?<text>[\s\S]*?)```/gu)].map(([, text = ""]) => text);

/** The built modules, by the names that the page uses. */
async function run(program = ""): Promise<string[]> {
  const cwd = new URL("../../../", import.meta.url).pathname;
  const args = ["--input-type=module", "--eval", program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd });
  return stdout.trim().split("\n");
}

describe("the page about the package's modules", () => {
  test("has a program that checks a request", async () => {
    assert.deepEqual(await run(programs[0]), ["2026-05-07T10:00:00+09:00"]);
  });

  test("has a program that judges a start", async () => {
    const [openDays, ...verdict] = await run(programs[1]);
    assert.match(openDays ?? "", /^\d+ open days$/u);
    assert.match(verdict.join(" "), /closed/u);
  });

  for (const name of ["contract", "domain"]) {
    test(`names every export of ${name}, and none that there is not`, async () => {
      const exports = Object.keys(await import(`hw-online-booking/${name}`)).toSorted();
      const section =
        page.split(/^## /mu).find((each) => each.includes(`hw-online-booking/${name}\``)) ?? "";
      const cells = [...section.matchAll(/^\| (?<cell>`.*?) \|/gmu)].map(([, cell = ""]) => cell);
      const named = cells.flatMap((cell) =>
        [...cell.matchAll(/`(?<name>\w+)/gu)].map(([, each = ""]) => each),
      );
      assert.deepEqual(named.toSorted(), exports);
    });
  }
});
