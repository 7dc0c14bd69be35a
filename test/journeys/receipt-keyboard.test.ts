import { expect } from "@open-wc/testing";
import { mailedAccess, SEND } from "../support/receipt-journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { KeyboardUser, leaveKeyboard } from "./support/keyboard.ts";
import { latestBooking } from "./support/office.ts";

const AGREE = /に同意します ※必須$/u;
const NEXT = "次へ進む";

describe("with the keyboard alone", () => {
  afterEach(() => {
    leaveKeyboard();
    leavePage();
  });

  it("a visitor asks for a booking, looks it up with what the mails tell, and cancels it", async () => {
    const visitor = await Visitor.opens("kanagawa");
    const keys = new KeyboardUser(visitor);
    await visitor.reaches("consent");
    await visitor.sees("に同意します");
    for (const _ of [1, 2]) {
      await keys.tabsTo(AGREE);
      await keys.presses("Space");
    }
    await keys.enters(NEXT);
    await visitor.isAt("利用できる方かどうかを確認してください");
    await keys.tabsTo(/県内に住んでいます|県内で働いています/u);
    await keys.presses("Space");
    await keys.enters(NEXT);
    await visitor.isAt("相談の日時を選んでください");
    await visitor.sees("早い日時から選ぶ");
    await keys.enters(/^2026年11月19日.*を選ぶ$/u);
    await visitor.isAt("連絡先などを入力してください");
    await keys.fills(/^氏名※必須/u, "Hanako Shokugyo");
    await keys.fills(/フリガナ/u, "ショクギョウ ハナコ");
    await keys.fills(/^電話番号/u, "09012345678");
    await keys.fills(/^在住地/u, "Yokohama");
    await keys.fills(/^事業所の所在地/u, "Kawasaki");
    await keys.tabsTo(/^相談項目/u);
    await keys.presses("ArrowDown");
    await keys.fills(/^相談内容/u, "Overtime is not paid.");
    await keys.fills(/^メールアドレス/u, "hanako@example.jp");
    await keys.enters("確認画面へ進む");
    await visitor.isAt("内容を確認してください");
    await keys.enters(SEND);
    await visitor.isAt("申し込みを受け付けました");
    const { password } = mailedAccess(visitor);
    await keys.enters("受付番号とパスワードで予約を見る");
    await visitor.isAt("予約の確認と取り消し");
    await keys.fills(/^パスワード/u, password);
    await keys.tabsTo("パスワードを表示する");
    await keys.presses("Space");
    await visitor.sees("予約を表示する");
    expect(visitor.all<HTMLInputElement>("#receipt-password")[0]?.type).to.equal("text");
    await keys.enters("予約を表示する");
    await visitor.isAt("予約の内容");
    await keys.enters("この予約を取り消す");
    await visitor.isAt("この予約を取り消しますか");
    await keys.presses("Escape");
    await visitor.isAt("この予約を取り消しますか");
    await keys.enters("取り消さない");
    await visitor.isAt("この予約を取り消す");
    await keys.presses("Enter");
    await visitor.isAt("この予約を取り消しますか");
    await keys.enters("予約を取り消す");
    await visitor.isAt("予約を取り消しました");
    expect(latestBooking(visitor.api).status).to.equal("cancelled");
    await keys.leavesBothWays();
  }).timeout(30_000);
});
