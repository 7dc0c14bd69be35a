import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { findEvidence } from "../../../cli/check-profile/evidence-gaps.ts";
import { warningsOf } from "../../../cli/check-profile/warnings.ts";
import { checkOffice } from "../../../cli/office-file.ts";
import { kanagawaExternal } from "../../../mock-api/offices/static/kanagawa-external.ts";
import { wajimaByMail } from "../../../mock-api/offices/static/wajima-by-mail.ts";
import { wajima } from "../../../mock-api/offices/wajima.ts";
import { staticOffice } from "../../../src/contract/static-office.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";

before(loadTemporal);

const now = () => Temporal.Instant.from("2026-04-28T12:00:00+09:00");

for (const [what, make] of Object.entries({
  "Wajima by mail": wajimaByMail,
  "Kanagawa on another site": kanagawaExternal,
})) {
  describe(what, () => {
    test("is a file that the widget takes, and that check-profile has nothing against", async () => {
      const file: unknown = JSON.parse(JSON.stringify(await make(now())));
      assert.deepEqual(staticOffice.safeParse(file).error?.issues ?? [], []);
      const checked = checkOffice(file);
      assert.ok("office" in checked);
      assert.deepEqual(await warningsOf(checked.office, now()), []);
    });

    test("cites a document or gives a reason for every fact, and for nothing else", async () => {
      const { profile } = await make(now());
      const { gaps, stale } = findEvidence(profile);
      assert.deepEqual([gaps, stale], [[], []]);
    });

    test("leads nobody to the real office by mail or link, and says that it is a sample", async () => {
      const { profile } = await make(now());
      assert.doesNotMatch(JSON.stringify(profile), /mhlw\.go\.jp/u);
      assert.match(profile.notices?.[0]?.ja ?? "", /見本/u);
    });
  });
}

describe("Wajima by mail", () => {
  test("asks for what the flyer names, in its order and words", async () => {
    const { profile } = await wajimaByMail(now());
    assert.deepEqual(
      profile.fields.map(({ required, label }) => [required, label?.ja]),
      ["氏名", "求職番号", "メールアドレス", "電話番号", "相談内容"].map((label) => [true, label]),
    );
  });

  test("keeps what Wajima's profile cites beside the text that it is cited for", async () => {
    const { profile } = await wajimaByMail(now());
    const original = wajima(now());
    const cited = (office: typeof original, list: "beforeApplying" | "otherWays") =>
      (office[list] ?? []).map((each, index) => [each.ja, office.sources?.[`${list}[${index}]`]]);
    const moved = cited(profile, "beforeApplying").slice(2);
    assert.deepEqual(moved, cited(original, "beforeApplying"));
    assert.deepEqual(cited(profile, "otherWays"), cited(original, "otherWays").slice(2));
  });

  test("tells to ask by phone or at the counter once, before applying, and nothing of mails to write", async () => {
    const { profile } = await wajimaByMail(now());
    const askFirst = /電話か窓口で、希望する日時/u;
    assert.equal((profile.beforeApplying ?? []).filter(({ ja }) => askFirst.test(ja)).length, 1);
    assert.equal((profile.otherWays ?? []).length, 2);
    for (const { ja } of profile.otherWays ?? []) assert.doesNotMatch(ja, /電話か窓口で|件名/u);
  });

  test("asks for the phone number that is registered with Hello Work", async () => {
    const { profile } = await wajimaByMail(now());
    const phone = profile.fields.find(({ name }) => name === "phone");
    assert.match(phone?.hint?.ja ?? "", /ハローワークに登録した番号/u);
    assert.equal(profile.sources?.["fields[3].hint"]?.article, "第6条(2)⑤");
  });
});
