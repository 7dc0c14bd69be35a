import { expect } from "@open-wc/testing";
import { registrationLink } from "../support/account-journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { KeyboardUser, leaveKeyboard } from "./support/keyboard.ts";
import { latestBooking } from "./support/office.ts";

/** In letters that every engine's driver can type. */
const typed = {
  userId: "hanako.2026",
  password: "I walk my dog at six",
  name: "Hanako Shokugyo",
  address: "1-1 Mihon-machi, Kanazawa",
  email: "hanako@example.jp",
};
const AGREE = /に同意します ※必須$/u;
const NEXT = "次へ進む";

async function comesToSignIn(visitor: Visitor, keys: KeyboardUser): Promise<void> {
  await visitor.reaches("consent");
  await visitor.sees("に同意します");
  for (const _ of [1, 2, 3]) {
    await keys.tabsTo(AGREE);
    await keys.presses("Space");
  }
  await keys.enters(NEXT);
  await visitor.isAt("利用できる方かどうかを確認してください");
  await keys.presses("Tab");
  await keys.presses("Space");
  await keys.enters(NEXT);
  await visitor.isAt("サインインしてください");
}

async function signsIn(keys: KeyboardUser): Promise<void> {
  await keys.fills("利用者ID※必須", typed.userId);
  await keys.fills("パスワード※必須", typed.password);
  await keys.presses("Enter");
}

describe("with the keyboard alone", () => {
  afterEach(() => {
    leaveKeyboard();
    leavePage();
  });

  it("a visitor registers, mends what was left out, signs in, books, cancels and signs out", async () => {
    const visitor = await Visitor.opens("kanazawa");
    const keys = new KeyboardUser(visitor);
    await comesToSignIn(visitor, keys);
    await keys.leavesBothWays();
    await keys.enters("利用者登録へ進む");
    await visitor.isAt("利用者登録");
    await keys.fills("利用者ID※必須", typed.userId);
    await keys.fills("パスワード※必須", typed.password);
    await keys.enters("パスワードを表示する");
    await visitor.isAt("パスワードを隠す");
    await keys.fills("氏名※必須", typed.name);
    await keys.fills("メールアドレス※必須", typed.email);
    await keys.enters("送信して仮登録のメールを受け取る");
    await keys.enters("住所を入力してください");
    await visitor.isAt("住所※必須");
    await keys.types(typed.address);
    await keys.enters("送信して仮登録のメールを受け取る");
    await visitor.isAt("まだ登録は完了していません");
    await keys.leavesBothWays();
    location.hash = registrationLink(visitor);
    await visitor.isAt("利用者登録を済ませる");
    await keys.enters("利用者登録を済ませる");
    await visitor.isAt("利用者登録が済みました");
    await signsIn(keys);
    await visitor.isAt("あなたの予約");
    leaveKeyboard();
    visitor.leaves();

    const again = await Visitor.opens("kanazawa", { api: visitor.api });
    const next = new KeyboardUser(again);
    await comesToSignIn(again, next);
    await signsIn(next);
    await again.isAt("あなたの予約");
    await next.enters("新しく予約する");
    await again.isAt("相談の日時を選んでください");
    await next.enters("2026年11月18日(水) 10:00〜10:30を選ぶ");
    await again.isAt("連絡先などを入力してください");
    await next.enters("確認画面へ進む");
    await again.isAt("内容を確認してください");
    await next.enters("この内容で予約する");
    await again.isAt("予約が完了しました");
    expect(latestBooking(again.api).status).to.equal("confirmed");

    await next.enters("予約の確認や取り消しをする");
    await again.isAt("あなたの予約");
    await again.sees("予約済み");
    await next.leavesBothWays();
    await next.enters("この予約を取り消す（2026年11月18日(水) 10:00〜10:30）");
    await again.isAt("この予約を取り消しますか");
    await next.presses("Escape");
    await again.isAt("この予約を取り消しますか");
    await next.enters("取り消さずに戻る");
    await again.isAt("この予約を取り消す（2026年11月18日(水) 10:00〜10:30）");
    await next.presses("Enter");
    await again.isAt("この予約を取り消しますか");
    await next.enters("予約を取り消す");
    await again.isAt("2026年11月18日(水) 10:00〜10:30の予約を取り消しました。");
    expect(latestBooking(again.api).status).to.equal("cancelled");
    await next.tabsTo("サインアウトする", "Shift+Tab");
    await next.presses("Enter");
    await again.isAt("サインアウトしました");
  }).timeout(60_000);
});
