import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { officeSource } from "../../../cli/mock/office-files.ts";
import { Backend } from "../../../mock-api/backend.ts";
import { startMockServer } from "../../../mock-api/http.ts";
import { clockAt } from "../../../mock-api/mock-clock.ts";
import { officeIds, officeTerms } from "../../../mock-api/offices/index.ts";
import { officeList } from "../../../src/contract/office-list.ts";
import { officeProfile } from "../../../src/contract/office.ts";
import { termsDocument } from "../../../src/contract/terms.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";
import { file, profileJson } from "./run-slots.ts";

before(loadTemporal);

const CLI = fileURLToPath(new URL("../../../cli/main.ts", import.meta.url));
const now = "2026-04-28T12:00:00+09:00";

async function sixth(id = "hakodate") {
  return { ...(await profileJson("otaru")), id };
}

/** Runs the command until its first output, or until it ends. */
async function run(...args: string[]) {
  const child = spawn(process.execPath, [CLI, "mock", "--port", "0", ...args]);
  let output = "";
  child.stderr.on("data", (chunk: Buffer) => (output += String(chunk)));
  child.stdout.on("data", (chunk: Buffer) => {
    output += String(chunk);
    child.kill();
  });
  const [code] = await once(child, "close");
  return { code, output };
}

describe("the mock with an office of one's own", () => {
  test("serves it beside the demo's", async () => {
    const path = file("beside.json", await sixth());
    const { ids } = await officeSource([path], false);
    assert.deepEqual(ids, [...officeIds, "hakodate"]);
  });

  test("serves it alone", async () => {
    const source = await officeSource([file("alone.json", await sixth())], true);
    assert.deepEqual(source.ids, ["hakodate"]);
    const at = Temporal.Instant.from(now);
    assert.equal(source.json("otaru", at), undefined);
    assert.deepEqual(await source.terms("otaru"), []);
  });

  test("serves it in the place of the demo's of that id", async () => {
    const profile = { ...(await sixth("otaru")), name: { ja: "わたしの小樽" } };
    const source = await officeSource([file("instead.json", profile)], false);
    assert.equal(source.ids.filter((id) => id === "otaru").length, 1);
    assert.equal(source.json("otaru", Temporal.Instant.from(now))?.name.ja, "わたしの小樽");
  });

  test("does not take two offices of one id", async () => {
    const paths = [file("one.json", await sixth()), file("two.json", await sixth())];
    await assert.rejects(
      officeSource(paths, false),
      /two\.json has the id "hakodate", as another/u,
    );
  });

  test("shows the file's documents, or stand-ins that say so", async () => {
    const profile = await sixth();
    const terms = await officeTerms("otaru");
    const full = await officeSource([file("full.json", { profile, terms })], true);
    assert.deepEqual(await full.terms("hakodate"), terms);
    const bare = await officeSource([file("bare-office.json", profile)], true);
    const standIns = await bare.terms("hakodate");
    assert.deepEqual(
      standIns.map(({ id, version, title }) => [id, version, title]),
      profile.consents.map(({ id, version, title }) => [id, version, title.ja]),
    );
    for (const document of standIns) {
      assert.deepEqual(termsDocument.safeParse(document).error?.issues ?? [], []);
      assert.match(JSON.stringify(document.blocks), /見本です。本文はまだありません/u);
    }
  });

  test("takes a request to it, as to any other", async () => {
    const source = await officeSource([file("booked.json", await sixth())], true);
    const backend = new Backend({ source, clock: clockAt(now) });
    const server = await startMockServer({ backend, port: 0 });
    try {
      const read = async (path: string) => await (await fetch(server.base + path)).json();
      const [summary] = officeList.parse(await read("/offices")).offices;
      assert.equal(summary?.id, "hakodate");
      const office = officeProfile.parse(await read("/offices/hakodate"));
      const consents = await Promise.all(
        office.consents.map(async ({ id, version }) => {
          const { digest } = await read(`/offices/hakodate/terms/${id}/versions/${version}`);
          return { id, version, digest, agreedAt: now };
        }),
      );
      const response = await fetch(`${server.base}/offices/hakodate/bookings`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "idempotency-key": crypto.randomUUID(),
        },
        body: JSON.stringify({
          slot: { start: "2026-05-11T10:00:00+09:00" },
          applicant: {
            name: "函館 花子",
            birthDate: "1990-01-02",
            jobSeekerNumber: "01010-12345678",
          },
          consents,
          eligibility: office.eligibility.statements.map(({ id }) => id),
          language: "ja",
        }),
      });
      const body = await response.json();
      assert.deepEqual(
        [response.status, body.status],
        [201, "awaiting-office"],
        JSON.stringify(body),
      );
    } finally {
      await server.close();
    }
  });
});

describe("mock-api --profile", { concurrency: 4 }, () => {
  test("says which offices it serves", async () => {
    const path = file("told.json", await sixth());
    const { output } = await run("--profile", path, "--without-demo", "--now", now);
    assert.match(output, /listens at http:.*\nIt serves hakodate\.\n$/u);
  });

  test("names the faults of the file before it listens", async () => {
    const broken = { ...(await sixth()), horizon: { days: 0 } };
    const { code, output } = await run("--profile", file("broken-office.json", broken));
    assert.equal(code, 2);
    assert.match(output, /^mock: .*is not a valid office profile.*\n {2}horizon\.days must be/u);
  });

  test("does not serve nothing", async () => {
    const { code, output } = await run("--without-demo");
    assert.equal(code, 2);
    assert.match(output, /--without-demo leaves no office to serve.*--profile/u);
  });
});
