import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { buildDemo } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { goesToForm, presses, sees, sends, startChromium, Visit } from "../demo/visit.ts";

const HANAKO = { name: "職業 花子", email: "hanako@example.jp", phone: "090-1234-5678" };

describe("a scenario on the demo, whose server is a service worker", { timeout: 120_000 }, () => {
  let server: DemoServer;
  let browser: Browser;

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

  it("is begun at the desk, which says what runs, and that a lost answer has happened", async () => {
    const visit = await Visit.starts(browser, server.url);
    const desk = await visit.opens(`${server.url}mailbox.html`);
    await sees(desk, "なし（ふつうの動き）");
    await desk.locator("#scenario").selectOption("cut-after-commit");
    await sees(desk, /一度起こると、自動で終わります。$/u);
    await presses(desk, "この場面を起こす");
    await sees(desk, "「受け付けた直後に通信が切れる」の場面にしました。");
    await sees(desk, /^受け付けた直後に通信が切れる$/u);

    const page = await visit.opens(`${server.url}kitakyushu-mothers.html`);
    await goesToForm(page);
    await sends(page, HANAKO, "送信して確認メールを受け取る");
    await sees(page, "確認のメールを送りました");
    await sees(desk, "なし（ふつうの動き）");
    await sees(desk, /「受け付けた直後に通信が切れる」が一度起こり/u);
    await visit.context.close();
  });

  it("asks a device for a computation, which a worker does under the page's strict policy", async () => {
    const visit = await Visit.starts(browser, server.url);
    const desk = await visit.opens(`${server.url}mailbox.html`);
    await sees(desk, "なし（ふつうの動き）");
    await desk.locator("#scenario").selectOption("challenge");
    await presses(desk, "この場面を起こす");
    await sees(desk, "「自動の申し込みでないことの確認」の場面にしました。");

    const page = await visit.opens(`${server.url}kitakyushu-mothers.html`);
    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(new URL(worker.url()).pathname));
    await goesToForm(page);
    await sends(page, HANAKO, "送信して確認メールを受け取る");
    await sees(page, "確認のメールを送りました");
    assert.equal(workers.length, 1);
    assert.match(workers[0] ?? "", /\/solver-[\w-]+\.js$/u);
    // The refusal itself, which every browser tells.
    const faults = visit.faults.filter((text) => !text.includes("status of 403"));
    assert.deepEqual(faults, []);
    await visit.context.close();
  });

  it("does not take the desk along, also where everything else fails", async () => {
    const visit = await Visit.starts(browser, server.url);
    const desk = await visit.opens(`${server.url}mailbox.html`);
    await sees(desk, "なし（ふつうの動き）");
    await desk.locator("#scenario").selectOption("captive-portal");
    await presses(desk, "この場面を起こす");
    await sees(desk, "「公衆Wi-Fiのログイン画面」の場面にしました。");
    const page = await visit.opens(`${server.url}otaru.html`);
    await sees(page, "オンライン予約を表示できません");
    await desk.reload();
    await sees(desk, "公衆Wi-Fiのログイン画面");
    await presses(desk, "ふつうの動きに戻す");
    await sees(desk, "ふつうの動きに戻しました。");
    await desk.locator("#desk-office option").first().waitFor({ state: "attached" });
    await presses(page, "もう一度読み込む");
    await sees(page, "規約を確認し、同意してください");
    await visit.context.close();
  });
});
