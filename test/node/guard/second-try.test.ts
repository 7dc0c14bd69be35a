import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { forged, mappedVisits, PHONE, ranForged } from "./mapped-site.ts";

const RETRY = "もう一度読み込む";
const FAILED = "続きの画面を読み込めませんでした";
const REOPEN = "このページを開き直してください";

/** What is wrong with a file at first. */
const faults: Record<string, (text: string) => string | undefined> = {
  "did not come": () => undefined,
  "was not as it was built": forged,
};

for (const engine of ["chromium", "firefox"] as const) {
  describe(`a file that loads later and at first, in ${engine},`, { timeout: 240_000 }, () => {
    const visits = mappedVisits(engine);

    async function opens(file: string, fault: (text: string) => string | undefined) {
      const visit = await visits.opens("ja", file, fault);
      return { ...visit, recovers: () => visit.site.answers(file, (text) => text) };
    }

    for (const [name, fault] of Object.entries(faults)) {
      it(`${name} leaves the phone, and what was agreed to where the press loads it`, async () => {
        const { page, person, recovers } = await opens("chunks/booking-steps-", fault);
        await person.passesTheOpening();
        await person.sees(FAILED);
        await person.sees("0768-");
        recovers();
        await person.presses(RETRY);
        if (engine === "firefox") {
          // It keeps a module's failure for the document's life: what helps is said from the start.
          await person.sees(REOPEN);
          await page.reload();
          await person.passesTheOpening();
        }
        await person.sees("時刻はすべて日本時間です");
        assert.equal(await ranForged(page), false);
      });

      it(`${name}, being needed for the first screen, leaves the page's own words`, async () => {
        const { page, person, recovers } = await opens("chunks/flow-", fault);
        await person.sees("オンライン予約を表示できません");
        await person.sees(PHONE);
        recovers();
        await person.presses(RETRY);
        if (engine === "firefox") {
          await person.sees(PHONE);
          await page.reload();
        }
        await person.sees("規約を確認し、同意してください");
        assert.equal(await ranForged(page), false);
      });
    }
  });
}
