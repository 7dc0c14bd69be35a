import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { findEvidence } from "../../../cli/check-profile/evidence-gaps.ts";
import { findStrays } from "../../../cli/check-profile/members.ts";
import { warningsOf } from "../../../cli/check-profile/warnings.ts";
import { checkOffice } from "../../../cli/office-file.ts";
import { closedDaysBetween } from "../../../mock-api/holidays.ts";
import { digestOf } from "../../../mock-api/terms/publish.ts";
import { longest, fieldNames } from "../../../src/domain/applicant.ts";
import { officeProfile, type OfficeProfileJson } from "../../../src/contract/office.ts";
import { staticOffice } from "../../../src/contract/static-office.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";

const folder = new URL("../../../docs/", import.meta.url);
const guide = readFileSync(new URL("profile.md", folder), "utf8");

before(loadTemporal);

/** The blocks of a language, each with the heading that it stands under. */
function blocksOf(language: string) {
  return guide.split(/^## /mu).flatMap((section) => {
    const heading = section.split("\n", 1)[0] ?? "";
    const fence = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gmsu");
    return [...section.matchAll(fence)].map(([, text = ""]) => ({ heading, text }));
  });
}

const blocks = blocksOf("json").map(({ heading, text }) => ({ heading, json: JSON.parse(text) }));
const complete: OfficeProfileJson = blocks.find(
  ({ heading }) => heading === "A complete profile",
)?.json;
const parts = blocks.filter(({ json }) => json !== complete && !("terms" in json));
const terms = blocks.find(({ json }) => "terms" in json)?.json.terms;

const procedures = ["email-link", "office-reply", "receipt", "account", "mail", "external"];

describe("the guide to an office's profile", () => {
  test("has a complete profile that fits, and rests on something in every fact", async () => {
    const checked = checkOffice(complete);
    assert.deepEqual("faults" in checked ? checked.faults : [], []);
    assert.deepEqual(findStrays(complete), { faults: [], notTexts: [] });
    const { gaps, stale } = findEvidence(complete);
    assert.deepEqual([gaps, stale], [[], []]);
    assert.ok("office" in checked);
    for (const day of ["2026-01-05", "2026-11-20", "2026-12-28", "2027-04-01"]) {
      const now = Temporal.Instant.from(`${day}T09:00:00+09:00`);
      assert.deepEqual(await warningsOf(checked.office, now), [], day);
    }
  });

  test("has a list of closed days that is complete for its years", () => {
    const { closedDays, closedDaysFrom, closedDaysThrough } = complete.calendar;
    assert.deepEqual(closedDays, closedDaysBetween(2026, 2027));
    assert.deepEqual([closedDaysFrom, closedDaysThrough], ["2026-01-01", "2027-12-31"]);
  });

  for (const { heading, json } of parts) {
    test(`${heading}: ${Object.keys(json).join(", ")} as shown fit into it`, () => {
      const parsed = officeProfile.safeParse({ ...complete, ...json });
      assert.deepEqual(parsed.error?.issues ?? [], []);
      assert.deepEqual(findStrays(json).faults, []);
    });
  }

  test("leaves out of no part of the list of closed days what is a national holiday", () => {
    for (const { calendar } of parts.flatMap(({ json }) => (json.calendar ? [json] : []))) {
      const { closedDaysFrom: from, closedDaysThrough: through, closedDays } = calendar;
      const national = closedDaysBetween(2026, 2027).filter(
        ({ date }) => date >= from && date <= through,
      );
      assert.ok(national.length > 5);
      assert.deepEqual(
        closedDays.filter(({ kind }: { kind: string }) => kind !== "office"),
        national,
      );
    }
  });

  test("shows each procedure once", () => {
    const shown = parts.flatMap(({ json }) => json.procedure?.kind ?? []);
    assert.deepEqual(shown, procedures);
  });

  test("explains every member that its profiles have, and every field", () => {
    const members = new Set(
      [complete, ...parts.map(({ json }) => json)].flatMap((json) => Object.keys(json)),
    );
    assert.ok(members.size > 20);
    const explained = guide.replace(/^```.*?^```/gmsu, "");
    for (const member of [...members, ...fieldNames]) {
      const isExplained = new RegExp(`\`${member}[\`.]`, "u").test(explained);
      assert.ok(isExplained, `docs/profile.md has no row for \`${member}\``);
    }
  });

  test("names the longest texts as they are", () => {
    for (const [name, most] of Object.entries(longest)) {
      const row = guide
        .split("\n")
        .find((line) => line.startsWith("|") && line.includes(`\`${name}\``) && /\d/u.test(line));
      const text = most.toLocaleString("en");
      const isNamed = new RegExp(`\\| ${text}`, "u").test(row ?? "");
      assert.ok(
        isNamed,
        `docs/profile.md has no row for \`${name}\` with ${text}, its longest text`,
      );
    }
  });

  test("has a file for a page without a backend, with the digest that its blocks have", async () => {
    const procedure = parts.find(({ json }) => json.procedure?.kind === "mail")?.json.procedure;
    const file = { profile: { ...complete, procedure }, terms };
    assert.deepEqual(staticOffice.safeParse(file).error?.issues ?? [], []);
    for (const { blocks: written, digest } of terms) assert.equal(digest, await digestOf(written));
  });
});
