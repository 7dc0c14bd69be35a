import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "puppeteer-core";
import { buildLibrary, type Files } from "../../../scripts/demo/build.ts";
import { ENGINES } from "./engines.ts";
import { mappedSite, PHONE, type MappedSite } from "./mapped-site.ts";
import { Person } from "./person.ts";

const RETRY = "もう一度読み込む";
const FAILED = "続きの画面を読み込めませんでした";
const REOPEN = "このページを開き直してください";

/** What is wrong with a file at first. */
const faults: Record<string, (text: string) => string | undefined> = {
  "did not come": () => undefined,
  "was not as it was built": (text) => `globalThis.forged = true;${text}`,
};

for (const engine of ["chromium", "firefox"] as const) {
  describe(`a file that loads later and at first, in ${engine},`, { timeout: 240_000 }, () => {
    let browser: Browser;
    let built: Files;
    const sites: MappedSite[] = [];
    before(async () => {
      [browser, built] = await Promise.all([ENGINES[engine](), buildLibrary()]);
    });
    after(async () => {
      await browser?.close();
      await Promise.all(sites.map((site) => site.close()));
    });

    /** @param file the beginning of the name of the file that fails until `recovers` */
    async function opens(file: string, fault: (text: string) => string | undefined) {
      const site = await mappedSite(built, "ja");
      sites.push(site);
      site.answers(file, fault);
      const page = await browser.newPage();
      await page.goto(site.page);
      return { page, person: new Person(page), recovers: () => site.answers(file, (text) => text) };
    }

    async function goesToSlots(person: Person): Promise<void> {
      await person.sees("規約を確認し、同意してください");
      await person.agrees();
      await person.presses("次へ進む");
      await person.ticks(/./u);
      await person.presses("次へ進む");
    }

    for (const [name, fault] of Object.entries(faults)) {
      it(`${name} leaves the phone, and what was agreed to where the press loads it`, async () => {
        const { page, person, recovers } = await opens("chunks/booking-steps-", fault);
        await goesToSlots(person);
        await person.sees(FAILED);
        await person.sees("0768-");
        recovers();
        await person.presses(RETRY);
        if (engine === "firefox") {
          // It keeps a module's failure for the document's life: what helps is said from the start.
          await person.sees(REOPEN);
          await page.reload();
          await goesToSlots(person);
        }
        await person.sees("時刻はすべて日本時間です");
        assert.equal(await page.evaluate("globalThis.forged === true"), false);
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
        assert.equal(await page.evaluate("globalThis.forged === true"), false);
      });
    }
  });
}
