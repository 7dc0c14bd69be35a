import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { rulesOf, type Rule } from "../../../demo/rules.ts";
import { officeIds, officeJson } from "../../../mock-api/offices/index.ts";
import { kanagawaExternal } from "../../../mock-api/offices/static/kanagawa-external.ts";
import { wajimaByMail } from "../../../mock-api/offices/static/wajima-by-mail.ts";
import type { OfficeProfileJson } from "../../../src/contract/office.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";

const now = () => Temporal.Instant.from("2026-11-17T10:00:00+09:00");

async function profiles(): Promise<readonly OfficeProfileJson[]> {
  const files = await Promise.all([wajimaByMail(now()), kanagawaExternal(now())]);
  return [...officeIds.map((id) => officeJson(id, now())), ...files.map(({ profile }) => profile)];
}

function ruleAt(rules: readonly Rule[], path: string): string {
  return rules.find((rule) => rule.path === path)?.text ?? "";
}

describe("the rules and their grounds", () => {
  before(() => loadTemporal());

  it("every rule of every office has a document, an assumption or is said to be a setting", async () => {
    for (const profile of await profiles()) {
      const bare = rulesOf(profile).filter(({ grounds }) => grounds.length === 0);
      assert.deepEqual(bare, [], profile.id);
      assert.equal(rulesOf(profile).filter(({ group }) => group === "そのほか").length, 0);
    }
  });

  it("no ground of any office is left out", async () => {
    for (const profile of await profiles()) {
      const shown = new Set(
        rulesOf(profile).flatMap(({ grounds }) => grounds.map(({ text }) => text)),
      );
      for (const [path, { document, article }] of Object.entries(profile.sources ?? {})) {
        assert.ok(shown.has(`${document} ${article}`), `${profile.id} ${path}`);
      }
      for (const { path, reason } of profile.assumptions ?? []) {
        assert.ok(shown.has(reason.ja), `${profile.id} ${path}`);
      }
    }
  });

  it("says rules as a person would", () => {
    const wajima = rulesOf(officeJson("wajima", now()));
    assert.equal(ruleAt(wajima, "slots.times"), "10:00、11:00、14:00、15:00に始まる");
    assert.equal(ruleAt(wajima, "slots.minutes"), "1回最大30分");
    assert.match(ruleAt(wajima, "deadlines[0]"), /^申し込みは、相談の日の2開庁日前の17:15/u);
    assert.match(ruleAt(wajima, "procedure"), /同意し直さないと無効/u);
    const kanagawa = rulesOf(officeJson("kanagawa", now()));
    assert.equal(ruleAt(kanagawa, "deadlines[0]"), "申し込みは、相談の日の2開庁日前の16:00まで");
    assert.equal(ruleAt(kanagawa, "limits"), "1人1日1回まで");
    const kanazawa = rulesOf(officeJson("kanazawa", now()));
    assert.match(ruleAt(kanazawa, "procedure"), /パスワードは15文字以上/u);
    assert.match(ruleAt(kanazawa, "procedure.registration[1]"), /^住所、必須/u);
  });

  it("shows a member that it has no words for as it is written", () => {
    const profile = { ...officeJson("otaru", now()), parking: { places: 3 } };
    const rule = rulesOf(profile).find(({ path }) => path === "parking");
    assert.deepEqual([rule?.group, rule?.text], ["そのほか", '{"places":3}']);
  });
});
