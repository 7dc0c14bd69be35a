import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "puppeteer-core";
import { buildLibrary, type Files } from "../../../scripts/demo/build.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { ENGINES } from "./engines.ts";
import { GuardedSite } from "./guarded-site.ts";
import { goesToForm } from "./journeys.ts";
import type { Person } from "./person.ts";

const TYPED = { name: "植松ひみつ", email: "himitsu@planted.example", phone: "090-7654-3210" };
const SECRETS = Object.values(TYPED);

/** Everything that somebody at the screen could read, in inputs too. */
async function everything(person: Person): Promise<string> {
  const values = await person.page.evaluate(`(globalThis.hwAll ?? (() => []))()
    .filter((each) => each.matches("input, textarea, select")).map(({ value }) => value).join(" ")`);
  return `${await person.reads()} ${String(values)}`;
}

async function readsNothing(person: Person): Promise<void> {
  const all = await everything(person);
  for (const secret of SECRETS) assert.ok(!all.includes(secret), `${secret} in: ${all}`);
}

/** A page that comes back as it was does not load: the driver would wait for that in vain. */
async function goesBack({ page }: Person): Promise<void> {
  await page.evaluate("setTimeout(() => history.back(), 50)");
  await page.waitForFunction("location.pathname.endsWith('mothers.html')");
}

for (const engine of ["chromium", "firefox"] as const) {
  describe(`the next person at a shared PC, in ${engine},`, { timeout: 240_000 }, () => {
    let browser: Browser;
    let files: Files;
    let site: GuardedSite;
    before(async () => {
      await loadTemporal();
      files = new Map([
        ...(await buildLibrary()),
        ["elsewhere.html", "<!doctype html><title>ほかのページ</title><p>ほかのページ</p>"],
      ]);
      browser = await ENGINES[engine]();
      site = await GuardedSite.opens(browser, files);
    });
    after(async () => {
      await browser?.close();
      await site?.closes();
    });

    async function typesAndIsCalledAway(): Promise<Person> {
      const person = await site.visits("kitakyushu-mothers.html");
      // The browser asks before the page is left; this person leaves.
      person.page.on("dialog", (dialog) => void dialog.accept().catch(() => undefined));
      await goesToForm(person);
      await person.fills(TYPED);
      for (const secret of SECRETS) assert.ok((await everything(person)).includes(secret));
      return person;
    }

    it("finds nothing typed by pressing Back", async () => {
      const person = await typesAndIsCalledAway();
      await person.page.goto(new URL("elsewhere.html", person.page.url()).href);
      await goesBack(person);
      // Brought back as it was, the page says what has become of it; made anew, it begins.
      await person.sees(/規約を確認し|ページを離れたため/u);
      await readsNothing(person);
    });

    it("finds nothing typed by reloading", async () => {
      const person = await typesAndIsCalledAway();
      await person.page.reload();
      await person.sees("規約を確認し、同意してください");
      await readsNothing(person);
      await goesToForm(person);
      await readsNothing(person);
    });

    it("finds nothing typed in a tab that is opened again with all that the browser kept", async () => {
      const person = await typesAndIsCalledAway();
      const kept = await person.page.evaluate(() => JSON.stringify({ ...sessionStorage }));
      const address = person.page.url();
      await person.page.close({ runBeforeUnload: false });
      const next = await site.visits(address);
      await next.page.evaluate((text) => {
        for (const [name, value] of Object.entries(JSON.parse(text) as Record<string, string>))
          sessionStorage.setItem(name, value);
      }, kept);
      await next.page.reload();
      await goesToForm(next);
      await readsNothing(next);
    });

    it("cannot cancel by a link that the one before had opened: Back and Forward know no token", async () => {
      const person = await site.visits("kitakyushu-mothers.html");
      await goesToForm(person);
      await person.fills(TYPED);
      await person.presses("確認画面へ進む");
      await person.presses("送信して確認メールを受け取る");
      await person.sees("まだ予約は完了していません");
      const link = await site.linkOf("confirm");
      const reader = await site.visits(link);
      await reader.presses("予約を確定する");
      await reader.sees("予約が完了しました");
      const cancelling = await site.visits(await site.linkOf("cancel"));
      await cancelling.sees("予約を取り消す");
      const { page } = cancelling;
      await page.goto(new URL("elsewhere.html", page.url()).href);
      await goesBack(cancelling);
      await cancelling.sees("規約を確認し、同意してください");
      assert.ok(!page.url().includes("#"), page.url());
    });
  });
}
