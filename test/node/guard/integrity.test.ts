import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { forged, mappedVisits, PHONE, ranForged } from "./mapped-site.ts";

for (const engine of ["chromium", "firefox"] as const) {
  describe(`files that load later, in ${engine},`, { timeout: 240_000 }, () => {
    const visits = mappedVisits(engine);
    const opens = (file: string, lang = "en") => visits.opens(lang, file, forged);

    it("work as they were built", async () => {
      const { page, person } = await opens("nothing");
      await person.sees("Read the terms and agree to them");
      assert.equal(await ranForged(page), false);
    });

    for (const [file, seen] of [
      ["chunks/flow-", PHONE],
      ["chunks/static-office-", PHONE],
      ["chunks/core-", PHONE],
      ["chunks/en-", "規約を確認し、同意してください"],
    ] as const) {
      it(`do not run when they were changed, and leave the phone or what works: ${file}`, async () => {
        const { page, person } = await opens(file);
        await person.sees(seen);
        assert.equal(await ranForged(page), false);
      });
    }

    it("do not run when they were changed, and leave the office's phone after the terms", async () => {
      const { page, person } = await opens("chunks/booking-steps-", "ja");
      await person.passesTheOpening();
      await person.sees("続きの画面を読み込めませんでした");
      await person.sees("0768-");
      assert.equal(await ranForged(page), false);
    });

    it("would run without the import map, as these tests would see", async () => {
      const { page } = await opens("chunks/en-");
      await page.evaluate(
        `import("/booking/${visits.nameOf("chunks/en-")}?past-the-map").then(() => {})`,
      );
      assert.equal(await ranForged(page), true);
    });
  });
}
