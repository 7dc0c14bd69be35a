import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "puppeteer-core";
import { importMapOf } from "../../../cli/snippet/import-map.ts";
import { buildLibrary, type Files } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { ENGINES } from "./engines.ts";
import { Person } from "./person.ts";

const PHONE = "お電話でどうぞ: 0000-00-0000";
const digest = (algorithm: string, text: string | Uint8Array) =>
  `${algorithm}-${createHash(algorithm).update(text).digest("base64")}`;

/** The page as `snippet --all-files` has it, under a policy that lets its import map be. */
function pageWith(map: string, entry: string, lang: string): string {
  const policy = `default-src 'none'; script-src 'self' '${digest("sha256", map)}'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`;
  return `<!doctype html><html lang="ja"><meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<script type="importmap">${map}</script>
<script type="module" src="/booking/hw-online-booking.js" integrity="${entry}"></script>
<hw-online-booking profile="/office.json" lang="${lang}">${PHONE}</hw-online-booking></html>`;
}

for (const engine of ["chromium", "firefox"] as const) {
  describe(`files that load later, in ${engine},`, { timeout: 240_000 }, () => {
    let browser: Browser;
    let built: Files;
    const sites: DemoServer[] = [];
    before(async () => {
      [browser, built] = await Promise.all([ENGINES[engine](), buildLibrary()]);
    });
    after(async () => {
      await browser?.close();
      await Promise.all(sites.map((site) => site.close()));
    });

    /** @param forged the beginning of the name of a file that somebody has changed on the server */
    async function opens(forged: string, lang = "en"): Promise<{ page: Page; person: Person }> {
      const scripts = [...built].filter(([name]) => name.endsWith(".js"));
      const digests = scripts.map(([name, text]) => [name, digest("sha384", text)] as const);
      const map = importMapOf("/booking/hw-online-booking.js", Object.fromEntries(digests));
      const evil = (name: string, text: string | Uint8Array) =>
        name.startsWith(forged) ? `globalThis.forged = true;${String(text)}` : text;
      const { wajimaByMail } = await import("../../../mock-api/offices/static/wajima-by-mail.ts");
      const { loadTemporal } = await import("../../../src/domain/temporal.ts");
      const { Now } = (await loadTemporal()) as typeof Temporal;
      const site = await startServer(
        new Map([
          ["page.html", pageWith(map, new Map(digests).get("hw-online-booking.js")!, lang)],
          ["office.json", JSON.stringify(await wajimaByMail(Now.instant()))],
          ...scripts.map(([name, text]) => [`booking/${name}`, evil(name, text)] as const),
        ]),
        { port: 0, host: "127.0.0.1" },
      );
      const page = await browser.newPage();
      sites.push(site);
      await page.goto(`${site.url}page.html`);
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
