import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { buildLibrary, type Files } from "../../../scripts/demo/build.ts";
import { ENGINES } from "./engines.ts";
import { mappedSite, PHONE, type MappedSite } from "./mapped-site.ts";
import { Person } from "./person.ts";

for (const engine of ["chromium", "firefox"] as const) {
  describe(`files that load later, in ${engine},`, { timeout: 240_000 }, () => {
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

    /** @param forged the beginning of the name of a file that somebody has changed on the server */
    async function opens(forged: string, lang = "en"): Promise<{ page: Page; person: Person }> {
      const site = await mappedSite(built, lang);
      site.answers(forged, (text) => `globalThis.forged = true;${text}`);
      const page = await browser.newPage();
      sites.push(site);
      await page.goto(site.page);
      return { page, person: new Person(page) };
    }
    const ranForged = (page: Page) => page.evaluate("globalThis.forged === true");

    it("work as they were built", async () => {
      const { page, person } = await opens("nothing");
      await person.sees("Read the terms and agree to them");
      assert.equal(await ranForged(page), false);
    });

    for (const [forged, seen] of [
      ["chunks/flow-", PHONE],
      ["chunks/static-office-", PHONE],
      ["chunks/core-", PHONE],
      ["chunks/en-", "規約を確認し、同意してください"],
    ] as const) {
      it(`do not run when they were changed, and leave the phone or what works: ${forged}`, async () => {
        const { page, person } = await opens(forged);
        await person.sees(seen);
        assert.equal(await ranForged(page), false);
      });
    }

    it("do not run when they were changed, and leave the office's phone after the terms", async () => {
      const { page, person } = await opens("chunks/booking-steps-", "ja");
      await person.sees("規約を確認し、同意してください");
      await person.agrees();
      await person.presses("次へ進む");
      await person.ticks(/./u);
      await person.presses("次へ進む");
      await person.sees("続きの画面を読み込めませんでした");
      await person.sees("0768-");
      assert.equal(await ranForged(page), false);
    });

    it("would run without the import map, as these tests would see", async () => {
      const { page } = await opens("chunks/en-");
      const name = [...built.keys()].find((each) => each.startsWith("chunks/en-"));
      await page.evaluate(`import("/booking/${name}?past-the-map").then(() => {})`);
      assert.equal(await ranForged(page), true);
    });
  });
}
