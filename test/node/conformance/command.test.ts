import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { allChecks } from "../../../cli/conformance/checks/index.ts";
import { toJunit } from "../../../cli/conformance/report/junit.ts";
import { excerpt } from "../../../cli/conformance/redact.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { problem } from "./faults/fault.ts";
import { serve, type Served } from "./support.ts";

const COMMAND = new URL("../../../cli/main.ts", import.meta.url).pathname;
const GUIDE = readFileSync(new URL("../../../docs/backend.md", import.meta.url), "utf8");
const PAGE = readFileSync(new URL("../../../docs/conformance.md", import.meta.url), "utf8");

async function conformance(...args: readonly string[]) {
  const child = spawn(process.execPath, [COMMAND, "conformance", ...args]);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (output += String(chunk)));
  }
  const [code] = (await once(child, "close")) as [number];
  return { code, output };
}

describe("the command conformance", { concurrency: 2 }, () => {
  let right: Served;
  let wrong: Served;
  let bare: Served;
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));

  before(async () => {
    await loadTemporal();
    right = await serve();
    wrong = await serve((respond) => async (request) => {
      const response = await respond(request);
      return request.url.includes("kit-has-no-such-office") ? problem(418, "<teapot>") : response;
    });
    bare = await serve(undefined, {}, false);
  });
  after(() => Promise.all([right.close(), wrong.close(), bare.close()]));

  test("ends with 0, says what it erases, and writes JSON and JUnit", async () => {
    const [json, junit] = [join(folder, "right.json"), join(folder, "right.xml")];
    const only = ["--only", "profile", "--only", "key.same", "--office", "otaru"];
    const { code, output } = await conformance(
      right.base,
      ...only,
      "--json",
      json,
      "--junit",
      junit,
    );
    assert.equal(code, 0, output);
    assert.match(output, /is erased before every check/u);
    assert.match(output, /3 passed, 0 failed, 0 not checked/u);
    const report = JSON.parse(readFileSync(json, "utf8"));
    assert.equal(report.summary.passed, 3);
    assert.deepEqual(report.checks.map(({ id }: { id: string }) => id).toSorted(), [
      "key.same",
      "profile.shape",
      "profile.unknown",
    ]);
    assert.match(
      readFileSync(junit, "utf8"),
      /<testsuites name="conformance" tests="3" failures="0"/u,
    );
  });

  test("ends with 1 and shows what was expected, what came, a hint and the guide's section", async () => {
    const junit = join(folder, "wrong.xml");
    const only = ["--only", "profile", "--office", "otaru", "--junit", junit];
    const { code, output } = await conformance(wrong.base, ...only);
    assert.equal(code, 1, output);
    assert.match(output, /FAIL profile\.unknown \(otaru\)/u);
    assert.match(output, /expected: 404 office-not-found/u);
    assert.match(output, /got: +GET \/offices\/kit-has-no-such-office answered 418 application/u);
    assert.match(output, /hint: .*\n +guide: +docs\/backend\.md#headers/u);
    assert.match(readFileSync(junit, "utf8"), /<failure message="expected 404.*&lt;teapot&gt;/su);
  });

  const refused: Record<string, readonly [args: () => string[], message: RegExp]> = {
    "no address": [() => [], /Name the backend/u],
    "an address that is none": [() => ["localhost"], /Name the backend/u],
    "two addresses": [() => [right.base, bare.base], /One backend at a time/u],
    "nobody there": [() => ["http://127.0.0.1:1/v1"], /cannot be reached/u],
    "an address without the version": [() => [right.base.replace("/v1", "")], /…\/v1\?/u],
    "an office that there is not": [() => [right.base, "--office", "otaro"], /It serves otaru/u],
    "a check that there is not": [() => [right.base, "--only", "lnk"], /fits no check/u],
    "an origin with a path": [
      () => [right.base, "--origin", "https://a.example/x"],
      /must be an origin/u,
    ],
    "bookings that cannot be undone": [() => [bare.base], /what is booked stays booked.*--yes/u],
    "bookings, the test interface not wanted": [
      () => [right.base, "--no-test-interface"],
      /--yes/u,
    ],
  };
  for (const [name, [args, message]] of Object.entries(refused)) {
    test(`ends with 2 on ${name}`, async () => {
      const { code, output } = await conformance(...args());
      assert.equal(code, 2, output);
      assert.match(output, message);
    });
  }

  test("reads without being told --yes where nothing is booked", async () => {
    const { code, output } = await conformance(bare.base, "--only", "caching", "--office", "otaru");
    assert.equal(code, 0, output);
    assert.match(output, /4 passed/u);
  });

  test("counts what it could not check apart, with the reason", async () => {
    const { code, output } = await conformance(bare.base, "--only", "link.mail", "--yes");
    assert.equal(code, 0, output);
    assert.match(output, /0 passed, 0 failed, 1 not checked/u);
    assert.match(output, /needs the test interface/u);
  });

  test("lists every check", async () => {
    const { code, output } = await conformance("--list");
    assert.equal(code, 0);
    assert.equal(output.trim().split("\n").length, allChecks.length);
  });
});

describe("the checks", () => {
  test("have ids of their own, a title and a hint", () => {
    const ids = allChecks.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, title, hint } of allChecks) {
      assert.match(id, /^[a-z-]+\.[a-z-]+$/u);
      assert.ok(title.length > 20 && hint.length > 10, id);
    }
  });

  test("name sections that the guide has", () => {
    const anchors = new Set(
      [...GUIDE.matchAll(/^#+ (?<title>.+)$/gmu)].map(({ groups }) =>
        (groups?.["title"] ?? "")
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s-]/gu, "")
          .replaceAll(" ", "-"),
      ),
    );
    for (const { id, guide } of allChecks) assert.ok(anchors.has(guide), `${id}: #${guide}`);
  });

  test("stand on their page, each with its id", () => {
    for (const { id } of allChecks) assert.ok(PAGE.includes(`\`${id}\``), id);
    for (const [, id = ""] of PAGE.matchAll(/^\| `([a-z-]+\.[a-z-]+)`/gmu)) {
      assert.ok(
        allChecks.some((check) => check.id === id),
        `${id} is no check`,
      );
    }
  });
});

describe("a report", () => {
  test("holds no secret of an answer", () => {
    const text =
      '{"token":"s3cret_token","password": "hunter2", "code":"123456", "links":["https://a.example/#hw-booking/otaru/confirm/s3cret_token"]}';
    const shown = excerpt(text);
    assert.doesNotMatch(shown, /s3cret|hunter2|123456/u);
    assert.match(shown, /"token":"\*\*\*"/u);
    assert.match(excerpt('{"code":"slot-taken"}'), /slot-taken/u);
  });

  test("is XML whatever an answer holds", () => {
    const check = { id: "a.b", title: "<t> & \u0001", guide: "time", hint: '"h"' };
    const junit = toJunit(
      [{ check, outcome: "failed", expected: "]]>", got: "\u0000\uD800<x>", seconds: 0 }],
      0,
    );
    assert.doesNotMatch(junit, /[^\P{Cc}\n\t]|\p{Cs}|<t>|<x>/u);
    assert.match(junit, /&lt;t&gt; &amp; /u);
  });
});
