import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { buildLibrary } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { presses, sees, sends, startChromium, Visit } from "../demo/visit.ts";
import { Caller } from "./caller.ts";
import { pages } from "./site.ts";

const ANY = { port: 0, host: "localhost" } as const;
const AT_FIRST = {
  name: "見本 花子",
  kana: "みほん はなこ",
  jobSeekerNumber: "01010-12345678",
  email: "hanako@example.jp",
};
const AT_SECOND = { name: "見本 花子", email: "hanako@example.jp", phone: "090-1234-5678" };
const APPLY = "この内容で申し込む";
const SEND = "送信して確認メールを受け取る";

describe("the widget and the second backend, on two origins", { timeout: 180_000 }, () => {
  let browser: Browser;
  let caller: Caller;
  let site: DemoServer;
  let visit: Visit;

  before(async () => {
    const pageOf = (office: string) => `${site.url}${office}.html`;
    const [library, chromium, started] = await Promise.all([
      buildLibrary(),
      startChromium(),
      Caller.starts(pageOf),
    ]);
    [browser, caller] = [chromium, started];
    site = await startServer(new Map([...library, ...pages(caller.backend.base)]), ANY);
  });
  beforeEach(async () => {
    await caller.resets();
    visit = await Visit.starts(browser, site.url, caller.backend.base);
  });
  after(async () => {
    await browser?.close();
    await Promise.all([site?.close(), caller?.backend.close()]);
  });

  const opens = (office: string) => visit.opens(`${site.url}${office}.html`);
  const linkOf = async (subject: string) => {
    const mail = (await caller.mails()).findLast((sent) => sent.subject.includes(subject));
    assert.ok(mail, `no mail about ${subject}`);
    return mail.links[0]!;
  };
  const desk = async () => (await caller.get("/../__test/bookings")).body.bookings;

  it("applies at the first office, which accepts while the waiting screen is open", async () => {
    const page = await opens("mihon-daiichi");
    await goesToFormAtFirst(page);
    await sends(page, AT_FIRST, APPLY);
    await sees(page, "申し込みを受け付けました");
    await sees(page, "まだ予約は完了していません");

    const [{ id, status }] = await desk();
    assert.equal(status, "awaiting-office");
    await caller.test("office", { bookingId: id, action: "accept" });
    await looksAgain(page);
    await sees(page, "予約が完了しました");
    const subjects = (await caller.mails()).map(({ subject }) => subject.replace(/^【.*】/u, ""));
    assert.deepEqual(subjects, [
      "お申し込みを受け付けました（予約はまだ決まっていません）",
      "予約が完了しました",
    ]);
    await visit.ends();
  });

  it("books at the second office by the mail's link, and cancels by the next mail's", async () => {
    const page = await opens("mihon-daini");
    await goesToFormAtSecond(page);
    await sends(page, AT_SECOND, SEND);
    await sees(page, "確認のメールを送りました");

    const confirming = await visit.opens(await linkOf("確認のお願い"));
    await sees(confirming, "予約を確定する");
    assert.equal((await desk())[0].status, "provisional");
    assert.equal(confirming.url(), `${site.url}mihon-daini.html`);
    await presses(confirming, "予約を確定する");
    await sees(confirming, "予約が完了しました");
    await looksAgain(page);
    await sees(page, "予約が完了しました");

    const cancelling = await visit.opens(await linkOf("予約が完了しました"));
    await presses(cancelling, "予約を取り消す");
    await sees(cancelling, "予約を取り消しました");
    assert.equal((await desk())[0].status, "cancelled");
    await visit.ends();
  });

  it("books at the second office by the mail's code, after the mail was sent again", async () => {
    const page = await opens("mihon-daini");
    await goesToFormAtSecond(page);
    await sends(page, AT_SECOND, SEND);
    await sees(page, "確認のメールを送りました");
    await caller.test("clock", { now: "2026-04-27T09:01:01+09:00" });
    await looksAgain(page);
    await page.getByText("メールが届かないとき").click();
    await presses(page, "メールをもう一度送る");
    await sees(page, "メールをもう一度送りました");
    const mails = await caller.mails();
    assert.equal(mails.length, 2);
    await page.locator("#code").fill(mails[1]!.code!);
    await presses(page, /予約を確定/u);
    await sees(page, "予約が完了しました");
    await visit.ends();
  });

  it("goes back to the slots when the seat was taken meanwhile, and keeps what was typed", async () => {
    const page = await opens("mihon-daiichi");
    await goesToFormAtFirst(page);
    const free = await caller.get("/offices/mihon-daiichi/availability?month=2026-04");
    for (const { start } of free.body.slots) {
      const other = await caller.request("mihon-daiichi", start);
      assert.equal((await caller.book("mihon-daiichi", other)).status, 201);
    }
    await sends(page, AT_FIRST, APPLY);
    await sees(page, "ほかの方が先に申し込みました");
    await sees(page, "入力した内容は残っています。");
    await page
      .getByRole("button", { name: /を選ぶ$/u })
      .last()
      .click();
    await sees(page, "連絡先などを入力してください");
    assert.equal(await page.locator("#name").inputValue(), AT_FIRST.name);
    await presses(page, "確認画面へ進む");
    await presses(page, APPLY);
    await sees(page, "申し込みを受け付けました");
    assert.deepEqual(
      visit.faults.filter((fault) => !/status of 409/u.test(fault)),
      [],
    );
    await visit.context.close();
  });

  for (const [lost, how, asked] of [
    [1, "fetched by the next try", ["POST", "POST"]],
    [3, "found by asking for its key", ["POST", "POST", "POST", "GET", "POST"]],
  ] as const) {
    it(`settles a booking whose answer was lost: it is ${how}`, async () => {
      const page = await opens("mihon-daini");
      await goesToFormAtSecond(page);
      const methods: string[] = [];
      page.on("request", (request) => {
        if (/\/booking(s|-attempts\/[^/]+)$/u.test(request.url())) methods.push(request.method());
      });
      caller.backend.cutAfterCommit(lost);
      await sends(page, AT_SECOND, SEND);
      await sees(page, "hanako@example.jp に確認のメールを送りました。");
      assert.deepEqual(methods, asked);
      assert.equal((await desk()).length, 1);
      assert.equal((await caller.mails()).length, 1);
      assert.equal(visit.faults.filter((fault) => /net::ERR/u.test(fault)).length, lost);

      const confirming = await visit.opens(await linkOf("確認のお願い"));
      await presses(confirming, "予約を確定する");
      await sees(confirming, "予約が完了しました");
      await looksAgain(page);
      await sees(page, "予約が完了しました");
      await visit.context.close();
    });
  }
});

/** A headless page counts as seen all the time, and so never hears that it is seen anew. */
async function looksAgain(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

async function agrees(page: Page): Promise<void> {
  await sees(page, "規約を確認し、同意してください");
  await page.getByRole("checkbox").first().waitFor();
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await presses(page, "次へ進む");
}

async function takesSlot(page: Page): Promise<void> {
  await presses(page, "次へ進む");
  await sees(page, "時刻はすべて日本時間です");
  await page
    .getByRole("button", { name: /を選ぶ$/u })
    .last()
    .click();
  await sees(page, "連絡先などを入力してください");
}

async function goesToFormAtFirst(page: Page): Promise<void> {
  await agrees(page);
  await page.getByLabel("すべてに当てはまります").check();
  await takesSlot(page);
}

async function goesToFormAtSecond(page: Page): Promise<void> {
  await agrees(page);
  await page.getByLabel("見本県に住んでいます").check();
  await takesSlot(page);
}
