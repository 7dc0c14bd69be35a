import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { buildDemo } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { agrees, goesToForm, presses, sees, sends, startChromium, Visit } from "./visit.ts";

const WAJIMA = {
  name: "輪島 花子",
  jobSeekerNumber: "17010-12345678",
  email: "hanako@example.jp",
  phone: "090-1234-5678",
};

const pages = [
  ["otaru", "小樽"],
  ["kitakyushu-mothers", "マザーズハローワーク北九州"],
  ["wajima", "ハローワーク輪島 オンライン職業相談の案内"],
  ["kanazawa", "金沢"],
  ["kanagawa", "かながわ労働センター"],
  ["wajima-by-mail", "ハローワーク輪島 オンライン職業相談の案内"],
  ["kanagawa-external", "かながわ労働センター"],
] as const;

describe("the demo's offices", { timeout: 180_000 }, () => {
  let server: DemoServer;
  let browser: Browser;
  const at = (page: string) => `${server.url}${page}.html`;

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

  for (const [page, document] of pages) {
    it(`${page} loads, and shows its rules with their documents and assumptions to operators`, async () => {
      const visit = await Visit.starts(browser, server.url);
      const opened = await visit.opens(at(page));
      await sees(opened, "規約を確認し、同意してください");
      await opened.getByText("この窓口のルールと根拠（運用する方へ）").click();
      await sees(opened, /^\d+項目のうち\d+項目に/u);
      await opened.locator(".rules td").filter({ hasText: document }).first().waitFor();
      await opened.locator(".rules .assumed").first().waitFor();
      assert.equal(await opened.getByText("根拠の記載がありません").count(), 0);
      assert.equal(await opened.getByText("そのほか", { exact: true }).count(), 0);
      await visit.ends();
    });
  }

  async function requestsAtWajima(page: Page): Promise<void> {
    await goesToForm(page);
    await page.locator("#topic").selectOption({ index: 1 });
    await sends(page, WAJIMA, "この内容で申し込む");
    await sees(page, "申し込みを受け付けました");
  }

  it("Wajima's request is accepted at the desk, and new terms are agreed to by the mail's link", async () => {
    const visit = await Visit.starts(browser, server.url);
    const page = await visit.opens(at("wajima"));
    await requestsAtWajima(page);
    const desk = await visit.opens(at("mailbox"));
    await sees(desk, "窓口の返事を待っています");
    await presses(desk, /の申し込みを承諾する$/u);
    await sees(desk, "予約が決まっています");
    await desk.locator("#desk-office").selectOption({ label: "ハローワーク輪島" });
    await presses(desk, "規約の新しい版を公開する");
    await sees(desk, "新しい規約への同意の期限");
    const agreeing = await visit.followsLinkIn(desk, "規約", /agree/u);
    await agreeing.getByRole("checkbox").first().waitFor();
    for (const box of await agreeing.getByRole("checkbox").all()) await box.check();
    await presses(agreeing, "新しい規約に同意する");
    await sees(agreeing, "予約が完了しました");
    await sees(desk, "予約が決まっています");
    await desk.getByText("新しい規約への同意の期限").waitFor({ state: "detached" });
    await presses(desk, /について相談のURLを知らせる$/u);
    await sees(desk, /について、相談のURLを知らせました。$/u);
    await visit.ends();
  });

  it("the desk declines, pauses, opens, closes a day and cancels, and the visitor's screen follows", async () => {
    const visit = await Visit.starts(browser, server.url);
    const page = await visit.opens(at("wajima"));
    await requestsAtWajima(page);
    const desk = await visit.opens(at("mailbox"));
    await presses(desk, /の申し込みをお断りする$/u);
    await sees(desk, "申し込みや予約はありません");
    await page.bringToFront();
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await sees(page, "この日時では予約できませんでした");

    await desk.bringToFront();
    await desk.locator("#desk-office").selectOption({ label: "ハローワーク輪島" });
    await presses(desk, "受付を停止する");
    await sees(desk, "ハローワーク輪島の受付を停止しました。");
    await page.goto(at("wajima"));
    await sees(page, "オンライン予約の受付を停止しています");
    await presses(desk, "受付を再開する");
    await sees(desk, "ハローワーク輪島の受付を再開しました。");

    await page.goto(at("wajima"));
    await requestsAtWajima(page);
    await presses(desk, /の申し込みを承諾する$/u);
    const start = await desk.locator(".request time").first().getAttribute("datetime");
    await presses(desk, "この日を休みにする");
    await sees(desk, "休みにする日を入力してください。");
    await desk.locator("#closed-day").fill(start?.slice(0, 10) ?? "");
    await presses(desk, "この日を休みにする");
    await sees(desk, /を休みにしました。取り消した予約と申し込み: 1件。$/u);
    await sees(desk, "申し込みや予約はありません");
    await visit.ends();
  });

  it("Kanazawa registers a visitor by the mail's link, who signs in and books", async () => {
    const visit = await Visit.starts(browser, server.url);
    const page = await visit.opens(at("kanazawa"));
    await agrees(page);
    await page.getByRole("radio").first().check();
    await presses(page, "次へ進む");
    await presses(page, "利用者登録へ進む");
    const password = "correct horse battery staple";
    const registration = {
      userId: "hanako.2026",
      password,
      name: "金沢 花子",
      address: "石川県金沢市1-1",
      email: "hanako@example.jp",
    };
    for (const [id, value] of Object.entries(registration)) {
      await page.locator(`#${id}`).fill(value);
    }
    await presses(page, "送信して仮登録のメールを受け取る");
    await sees(page, "まだ登録は完了していません");
    const mailbox = await visit.opens(at("mailbox"));
    const activating = await visit.followsLinkIn(mailbox, "登録", /activate/u);
    await presses(activating, "利用者登録を済ませる");
    await sees(activating, "利用者登録が済みました");
    await presses(page, "サインインの画面へ");
    await page.locator("#userId").fill("hanako.2026");
    await page.locator("#password").fill(password);
    await presses(page, "サインインする");
    await presses(page, "新しく予約する");
    await sees(page, "相談の日時を選んでください");
    await presses(page, /を選ぶ$/u);
    await sees(page, "連絡先などを入力してください");
    await sends(page, {}, "この内容で予約する");
    await sees(page, "予約が完了しました");
    await sees(mailbox, "予約が決まっています");
    await presses(mailbox, /の予約を取り消す$/u);
    await sees(mailbox, "申し込みや予約はありません");
    await visit.ends();
  });

  it("Kanagawa's two mails open the booking with its number and password", async () => {
    const visit = await Visit.starts(browser, server.url);
    const page = await visit.opens(at("kanagawa"));
    await agrees(page);
    await page.getByRole("radio").first().check();
    await presses(page, "次へ進む");
    await page
      .getByRole("button", { name: /を選ぶ$/u })
      .last()
      .click();
    await page.locator("#topic").selectOption({ index: 1 });
    const values = {
      name: "神奈川 花子",
      kana: "カナガワ ハナコ",
      phone: "090-1234-5678",
      residence: "横浜市中区",
      workplace: "川崎市川崎区",
      freeText: "見本の相談です。",
      email: "hanako@example.jp",
    };
    await sends(page, values, "この内容で予約を申し込む");
    await sees(page, "申し込みを受け付けました");
    const mailbox = await visit.opens(at("mailbox"));
    const letter = mailbox.locator(".mail").filter({ hasText: "パスワード" }).first();
    const text = await letter.locator(".letter").innerText();
    const [, password = ""] = /^パスワード[:：]\s*(\S+)$/mu.exec(text) ?? [];
    const lookup = await visit.followsLinkIn(mailbox, "#hw-booking/kanagawa/receipt", /receipt/u);
    await lookup.locator("input[type=password]").fill(password);
    await presses(lookup, "予約を表示する");
    await sees(lookup, "予約済み");
    await presses(mailbox, /について相談のURLを知らせる$/u);
    await sees(mailbox, "知らせました");
    await visit.ends();
  });

  it("the bureau's page lets the visitor choose, go back and book", async () => {
    const visit = await Visit.starts(browser, server.url);
    const page = await visit.opens(at("bureau"));
    await sees(page, "相談する窓口を選んでください");
    await presses(page, /^ハローワーク小樽/u);
    await sees(page, "規約を確認し、同意してください");
    await presses(page, "ほかの窓口を選ぶ");
    await presses(page, /^ハローワーク輪島/u);
    await requestsAtWajima(page);
    await visit.ends();
  });

  it("Wajima without a backend makes a mail ready and asks the network for its file alone", async () => {
    const visit = await Visit.starts(browser, server.url);
    const asked: string[] = [];
    visit.context.on("request", (request) => {
      if (request.resourceType() === "fetch") asked.push(request.url());
    });
    const page = await visit.opens(at("wajima-by-mail"));
    await goesToForm(page);
    await page.locator("#topic").selectOption({ index: 1 });
    await sends(page, WAJIMA, "メールを用意する");
    await sees(page, "メールを用意しました。まだ送信していません");
    const body = await page.locator("#mail-body").inputValue();
    assert.match(body, /【希望日時】.+\n【氏名】輪島 花子\n/u);
    assert.equal(await page.getByText("メールソフトを開く").count(), 0, "its address is a sample");
    await presses(page, "本文をコピーする");
    await sees(page, /本文を(?:コピーしました|自動ではコピーできませんでした)/u);
    assert.deepEqual(asked, [`${server.url}wajima-by-mail.json`]);
    await visit.ends();
  });

  it("Kanagawa on another site leads to the other site", async () => {
    const visit = await Visit.starts(browser, server.url);
    const page = await visit.opens(at("kanagawa-external"));
    await agrees(page);
    await page.getByRole("radio").first().check();
    await presses(page, "次へ進む");
    await sees(page, "予約は、別のサイトで行います");
    const link = page.getByRole("link", { name: /予約サイトへ進む: yoyaku\.example/u });
    assert.equal(await link.getAttribute("rel"), "noreferrer");
    await visit.ends();
  });
});
