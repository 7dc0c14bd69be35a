import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { buildDemo } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { goesToForm, presses, sees, sends, startChromium, Visit } from "./visit.ts";

const HANAKO = {
  name: "職業 花子",
  email: "hanako@example.jp",
  phone: "０９０ー１２３４ー５６７８",
};

describe("the demo", { timeout: 120_000 }, () => {
  let server: DemoServer;
  let browser: Browser;
  const at = (page: string) => server.url + page;

  before(async () => {
    [server, browser] = await Promise.all([
      buildDemo().then((files) => startServer(files, { port: 0, host: "localhost" })),
      startChromium(),
    ]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it("books at Kitakyushu by the mail's link, and cancels by the next mail's", () =>
    booksAndCancels(browser));

  it("does the same in an engine without Temporal", async () => {
    const older = await startChromium("--js-flags=--no-harmony-temporal");
    try {
      await booksAndCancels(older);
    } finally {
      await older.close();
    }
  });

  async function booksAndCancels(browser: Browser): Promise<void> {
    const visit = await Visit.starts(browser, server.url);
    const page = await visit.opens(at("kitakyushu-mothers.html"));
    await goesToForm(page);
    await sends(page, HANAKO, "送信して確認メールを受け取る");
    await sees(page, "確認のメールを送りました");

    const mailbox = await visit.opens(at("mailbox.html"));
    const confirming = await visit.followsLinkIn(mailbox, "確認のお願い", /confirm/u);
    await presses(confirming, "予約を確定する");
    await sees(confirming, "予約が完了しました");
    assert.equal(confirming.url(), at("kitakyushu-mothers.html"));

    const download = confirming.waitForEvent("download");
    await presses(confirming, "カレンダーに追加する");
    const ics = await readFile(await (await download).path(), "utf8");
    assert.match(ics, /^BEGIN:VCALENDAR\r\n[^]*DTSTART[^]*DTEND[^]*END:VCALENDAR\r\n$/u);

    const cancelling = await visit.followsLinkIn(mailbox, "予約が完了しました", /cancel/u);
    await presses(cancelling, "予約を取り消す");
    await sees(cancelling, "予約を取り消しました");
    await sees(mailbox, /】予約を取り消しました/u);
    await visit.ends();
  }

  it("lets somebody who has booked try out the devices and print the booking, under the page's policy", async () => {
    const withDevices = await startChromium(
      "--use-fake-device-for-media-stream",
      "--use-fake-ui-for-media-stream",
    );
    try {
      const visit = await Visit.starts(withDevices, server.url);
      const page = await visit.opens(at("kitakyushu-mothers.html"));
      await goesToForm(page);
      await sends(page, HANAKO, "送信して確認メールを受け取る");
      const mailbox = await visit.opens(at("mailbox.html"));
      const booked = await visit.followsLinkIn(mailbox, "確認のお願い", /confirm/u);
      await presses(booked, "予約を確定する");
      await presses(booked, "予約の内容を印刷する");
      await booked
        .frameLocator("iframe")
        .getByRole("heading", { name: /オンライン相談/u })
        .waitFor({ state: "attached" });

      await presses(booked, "カメラ・マイク・通信を確認する");
      await presses(booked, "カメラを確認する");
      await sees(booked, "カメラを使えます");
      const video = booked.locator("video");
      await video.evaluate(async (element: HTMLVideoElement) => {
        while (element.currentTime === 0) await new Promise(requestAnimationFrame);
      });
      await presses(booked, "マイクを確認する");
      await sees(booked, "マイクを使えます");
      await presses(booked, "通信を確認する");
      await sees(booked, "返事までおよそ");
      await visit.ends();
    } finally {
      await withDevices.close();
    }
  });

  it("takes an application to Otaru, which is accepted at the desk", async () => {
    const visit = await Visit.starts(browser, server.url);
    const page = await visit.opens(at("otaru.html"));
    await goesToForm(page);
    const values = {
      name: "小樽 花子",
      birthYear: "昭和55",
      birthMonth: "4",
      birthDay: "1",
      jobSeekerNumber: "01010-12345678",
    };
    await sends(page, values, "この内容で申し込む");
    await sees(page, "申し込みを受け付けました");

    const desk = await visit.opens(at("mailbox.html"));
    await sees(desk, /^窓口の机に、返事を待つ申し込みが1件届きました。$/u);
    await sees(desk, /曜日 \d{1,2}:\d{2}$/u);
    // By the keyboard: the focus must not be lost with the button.
    await desk
      .getByRole("button", { name: /曜日 \d{1,2}:\d{2}の申し込みを承諾する$/u })
      .press("Enter");
    await sees(desk, /の申し込みを承諾しました。$/u);
    await sees(desk, "予約が決まっています");
    await desk.locator(".request h3:focus").waitFor();

    await page.bringToFront();
    // A headless page counts as seen all the time, and so never hears that it is seen anew.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await sees(page, "予約が完了しました");
    await visit.ends();
  });

  it("shows the fallback until the worker is there, however late", async () => {
    const visit = await Visit.starts(browser, server.url);
    await visit.context.addInitScript(() => {
      if (!navigator.serviceWorker) return;
      const { register } = ServiceWorkerContainer.prototype;
      ServiceWorkerContainer.prototype.register = async function (...args) {
        await new Promise((resolve) => document.addEventListener("let-it-install", resolve));
        return register.apply(this, args);
      };
    });
    const page = await visit.opens(at("kitakyushu-mothers.html"));
    await page.evaluate(() => customElements.whenDefined("hw-online-booking").then(() => {}));
    await sees(page, "オンライン予約を表示できないときは");
    assert.equal(await page.locator("hw-online-booking").count(), 0);
    await page.evaluate(() => document.dispatchEvent(new Event("let-it-install")));
    await sees(page, "規約を確認し、同意してください");
    await visit.ends();
  });

  it("keeps its mails over a reload, and its server over a forced one", async () => {
    const visit = await Visit.starts(browser, server.url);
    const page = await visit.opens(at("kitakyushu-mothers.html"));
    await goesToForm(page);
    await sends(page, HANAKO, "送信して確認メールを受け取る");
    await sees(page, "確認のメールを送りました");
    const mailbox = await visit.opens(at("mailbox.html"));
    await sees(mailbox, /確認のお願い/u);
    await mailbox.reload();
    await sees(mailbox, /確認のお願い/u);

    const devtools = await visit.context.newCDPSession(mailbox);
    const loaded = mailbox.waitForEvent("load");
    await devtools.send("Page.reload", { ignoreCache: true });
    await loaded;
    await sees(mailbox, /確認のお願い/u);
    await visit.ends();
  });

  it("lets the server's clock be set, and everything be dropped, from the mailbox", async () => {
    const visit = await Visit.starts(browser, server.url);
    const page = await visit.opens(at("kitakyushu-mothers.html"));
    await goesToForm(page);
    await sends(page, HANAKO, "送信して確認メールを受け取る");
    await sees(page, "確認のメールを送りました");
    const mailbox = await visit.opens(at("mailbox.html"));
    await presses(mailbox, "翌日の9時へ進める");
    await sees(mailbox, "止まっています");
    await sees(mailbox, /曜日 9:00:00$/u);
    const late = await visit.followsLinkIn(mailbox, "確認のお願い", /confirm/u);
    await sees(late, "このリンクの期限は過ぎています");
    await presses(mailbox, "すべて消す");
    await sees(mailbox, "メールはまだありません");
    await visit.context.close();
  });

  it("says so where there is no service worker, and leaves the fallback", async () => {
    const visit = await Visit.starts(browser, server.url);
    await visit.context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined });
    });
    const page = await visit.opens(at("otaru.html"));
    await sees(page, /npm run mock-api で/u);
    await sees(page, "オンライン予約を表示できないときは");
    await visit.ends();
  });
});
