import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { warningsOf } from "../../../cli/check-profile/warnings.ts";
import { checkOffice, readOfficeFile } from "../../../cli/office-file.ts";
import { UsageError } from "../../../cli/usage-error.ts";
import { officeTerms } from "../../../mock-api/offices/index.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";
import { file, profileJson, someFolder } from "./run-slots.ts";

before(loadTemporal);

const script = fileURLToPath(new URL("../../../cli/main.ts", import.meta.url));

function run(...args: string[]) {
  return new Promise<{ status: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [script, "check-profile", ...args], (error, stdout, stderr) => {
      resolve({ status: error ? error.code : 0, stdout, stderr });
    });
  });
}

/** Otaru as a webmaster's file: by mail, with its documents. */
async function byMail() {
  const profile = await profileJson("otaru");
  const procedure = { kind: "mail", address: "soudan@otaru.example", subject: "申込" } as const;
  return { profile: { ...profile, procedure }, terms: await officeTerms("otaru") };
}

function faultsOf(json: unknown): readonly string[] {
  const checked = checkOffice(json);
  return "faults" in checked ? checked.faults : [];
}

/** Otaru, with a list of closed days that begins on a day. */
async function listFrom(date: string) {
  const { calendar, ...rest } = await profileJson("otaru");
  const closedDays = calendar.closedDays.filter((day) => day.date >= date);
  return { ...rest, calendar: { ...calendar, closedDays, closedDaysFrom: date } };
}

async function warnings(json: unknown, now = "2026-04-28T12:00:00+09:00") {
  const checked = checkOffice(json);
  assert.ok("office" in checked, "fits");
  return await warningsOf(checked.office, Temporal.Instant.from(now));
}

describe("check-profile", { concurrency: 4 }, () => {
  test("says that a profile fits, and what its facts rest on", async () => {
    const { status, stdout, stderr } = await run(
      file("fits.json", await profileJson("otaru")),
      "--now",
      "2026-04-28T12:00:00+09:00",
    );
    assert.match(stdout, /fits\.json fits: office "otaru", procedure "office-reply"\./u);
    assert.match(stdout, /Facts that cite a source: \d\d\. Assumed, with the reason: \d\d\.\n$/u);
    assert.deepEqual([status, stderr], [0, ""]);
  });

  test("names each fault by its path and ends with 1", async () => {
    const profile = await profileJson("otaru");
    const broken = { ...profile, id: "Otaru!", purpose: undefined, sources: { name: {} } };
    const { status, stdout, stderr } = await run(file("faults.json", broken));
    assert.match(stdout, /^\S+faults\.json does not fit\. Correct these:\n/u);
    assert.match(stdout, /\n {2}id must be an id.*\n {2}purpose is missing\n/u);
    assert.match(stdout, /\n {2}sources\.name\.document is missing\n/u);
    assert.match(stdout, /\nFurther checks follow once these are corrected\.\n$/u);
    assert.deepEqual([status, stderr], [1, ""]);
  });

  test("ends with 1 for a rule that a misspelt member loses", async () => {
    const profile = await profileJson("otaru");
    const { status, stdout } = await run(
      file("limit.json", { ...profile, limit: { perPersonPerDay: 1 } }),
    );
    assert.match(
      stdout,
      /\n {2}limit is not a member that this version knows; did you mean limits\?\nFurther/u,
    );
    assert.equal(status, 1);
  });

  test("warns of what rests on nothing, without calling it a fault", async () => {
    const { sources: _none, ...profile } = await profileJson("otaru");
    const { status, stdout } = await run(file("bare.json", profile));
    assert.equal(status, 0);
    assert.match(stdout, /No source and no reason is given for:\n {2}name\n/u);
  });

  test("explains itself", async () => {
    const { status, stdout } = await run("--help");
    assert.equal(status, 0);
    assert.match(stdout, /npm run --silent check-profile -- <profile\.json>/u);
  });

  const misuses: Record<string, readonly [args: () => string[], message: RegExp]> = {
    "no file": [() => [], /Name a profile/u],
    "two files": [() => ["a.json", "b.json"], /"a\.json" and "b\.json" are two/u],
    "a file that is missing": [() => ["nowhere.json"], /no such file: nowhere\.json/u],
    "a folder": [() => [someFolder], /cannot be read/u],
    "a file that is not JSON": [() => [file("page.json", "<html>")], /is not JSON/u],
    "an unknown option": [() => ["--strict"], /Unknown option '--strict'.*--help/u],
    "a time without an offset": [
      () => ["a.json", "--now", "2026-04-28T12:00:00"],
      /--now "2026-04-28T12:00:00" must be/u,
    ],
  };
  for (const [what, [args, message]] of Object.entries(misuses)) {
    test(`${what}: one message on stderr, exit code 2`, async () => {
      const { status, stdout, stderr } = await run(...args());
      assert.match(stderr, message);
      assert.match(stderr, /^check-profile: /u);
      assert.doesNotMatch(stderr, /\n\s+at /u);
      assert.deepEqual([status, stdout], [2, ""]);
    });
  }
});

describe("an office's file", () => {
  test("may hold a profile, or a profile with the documents of its consents", async () => {
    assert.deepEqual(faultsOf(await profileJson("otaru")), []);
    assert.deepEqual(faultsOf(await byMail()), []);
  });

  test("may hold any procedure, since the mock can serve it", async () => {
    const profile = await profileJson("otaru");
    assert.deepEqual(faultsOf({ profile, terms: await officeTerms("otaru") }), []);
  });

  test("names its faults by their path in the file", async () => {
    const { profile, terms } = await byMail();
    const broken = { ...profile, horizon: { days: 0 }, sources: { costs: 1 } };
    assert.deepEqual(faultsOf({ profile: broken, terms }), [
      "profile.horizon.days must be a whole number from 1 to 366",
      "profile.sources.costs must be of the type object",
    ]);
  });

  test("must hold every document that is to be agreed to, in its version", async () => {
    const { profile, terms } = await byMail();
    const faults = faultsOf({ profile, terms: terms.map((each) => ({ ...each, version: "0" })) });
    assert.equal(faults.length, 2);
    assert.match(
      faults[0] ?? "",
      /^profile\.consents\[0\] terms has no document "otaru-terms" of version "2023-10-01"$/u,
    );
  });

  for (const json of [null, [], 42, { profile: null }, { profile: {}, terms: {} }, {}]) {
    test(`is refused, not broken on: ${JSON.stringify(json)}`, () => {
      assert.notDeepEqual(faultsOf(json), []);
    });
  }

  test("is read for other commands too, with one message that names every fault", async () => {
    const { profile } = await byMail();
    await assert.rejects(
      readOfficeFile(file("no-terms.json", { profile, terms: [] })),
      (error) => error instanceof UsageError && error.message.split("\n").length === 3,
    );
    const office = await readOfficeFile(file("mail.json", await byMail()));
    assert.equal(office.profile.procedure.kind, "mail");
    assert.equal(office.terms?.length, 2);
  });
});

describe("a warning is given", () => {
  test("when the list of closed days ends within six months, not a day earlier", async () => {
    const { calendar, ...rest } = await profileJson("otaru");
    const profile = { ...rest, calendar: { ...calendar, closedDaysThrough: "2028-01-15" } };
    assert.deepEqual(await warnings(profile, "2027-07-15T23:59:59+09:00"), []);
    const [late, ...more] = await warnings(profile, "2027-07-16T00:00:00+09:00");
    assert.match(
      late ?? "",
      /^calendar\.closedDaysThrough: .* ends on 2028-01-15, within 6 months/u,
    );
    assert.deepEqual(more, []);
    const [over] = await warnings(profile, "2028-01-16T00:00:00+09:00");
    assert.match(over ?? "", /ended on 2028-01-15; no time is offered any more/u);
  });

  test("while today lies before the list of closed days begins", async () => {
    const from = await listFrom("2026-05-01");
    const [warning, ...more] = await warnings(from, "2026-04-30T23:59:59+09:00");
    assert.match(warning ?? "", /^calendar\.closedDaysFrom: .* begins on 2026-05-01, after today/u);
    assert.deepEqual(more, []);
    assert.deepEqual(await warnings(from, "2026-05-01T00:00:00+09:00"), []);
  });

  test("when no time is offered from today on, whatever the cause", async () => {
    const [, late, ...more] = await warnings(await listFrom("2026-07-01"));
    assert.match(
      late ?? "",
      /^horizon: no time is offered from today \(2026-04-28\) through 2026-06-27\./u,
    );
    assert.deepEqual(more, []);
    const short = { ...(await profileJson("otaru")), horizon: { days: 2 } };
    const [first] = await warnings(short, "2026-12-28T18:00:00+09:00");
    assert.match(first ?? "", /^horizon: no time is offered/u);
  });

  test("when a file beside a page has a procedure that needs a backend", async () => {
    const profile = await profileJson("otaru");
    const [first] = await warnings({ profile, terms: await officeTerms("otaru") });
    assert.match(first ?? "", /^profile\.procedure\.kind: "office-reply" needs a backend/u);
  });

  test("when a profile without a backend comes without its documents", async () => {
    const { profile, terms } = await byMail();
    assert.match((await warnings(profile))[0] ?? "", /^terms: .* the 2 documents of consents/u);
    const oneConsent = { ...profile, consents: profile.consents.slice(0, 1) };
    assert.match((await warnings(oneConsent))[0] ?? "", /, with the document of consents in full/u);
    const noConsent = { ...profile, consents: [] };
    assert.match((await warnings(noConsent))[0] ?? "", /^terms: .*, with \[\] as its terms\.$/u);
    assert.deepEqual(await warnings({ profile, terms }), []);
  });

  test("when a document was changed and its digest was not", async () => {
    const { profile, terms } = await byMail();
    const [first, second] = terms;
    assert.ok(first && second);
    const changed = { ...second, blocks: [{ kind: "paragraph" as const, text: "別の文" }] };
    const [warning, ...more] = await warnings({ profile, terms: [first, changed] });
    assert.match(
      warning ?? "",
      /^terms\[1\]\.digest: .* SHA-256 .* canonical JSON \(RFC 8785\); write sha-256:[0-9a-f]{64}\.$/u,
    );
    assert.deepEqual(more, []);
  });
});
