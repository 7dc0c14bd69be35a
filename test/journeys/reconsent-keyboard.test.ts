import { expect } from "@open-wc/testing";
import { AGREE_BUTTON, officeRevisesTerms, opensAgreeLink } from "../support/reconsent-journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { KeyboardUser, leaveKeyboard } from "./support/keyboard.ts";
import { latestBooking, officeDoes } from "./support/office.ts";

const AGREE = /に同意します ※必須$/u;
const NEXT = "次へ進む";

describe("with the keyboard alone", () => {
  afterEach(() => {
    leaveKeyboard();
    leavePage();
  });

  it("a visitor sends a request to Wajima, agrees to changed terms, and is booked", async () => {
    const visitor = await Visitor.opens("wajima");
    const keys = new KeyboardUser(visitor);
    await visitor.reaches("consent");
    await visitor.sees("に同意します");
    for (const _ of [1, 2]) {
      await keys.tabsTo(AGREE);
      await keys.presses("Space");
    }
    await keys.enters(NEXT);
    await visitor.isAt("利用できる方かどうかを確認してください");
    await keys.tabsTo("すべてに当てはまります");
    await keys.presses("Space");
    await keys.enters(NEXT);
    await visitor.isAt("相談の日時を選んでください");
    await visitor.sees("早い日時から選ぶ");
    await keys.enters(/^2026年11月19日\(木\) 11:00.*を選ぶ$/u);
    await visitor.isAt("連絡先などを入力してください");
    await keys.fills(/^氏名/u, "Hanako Shokugyo");
    await keys.fills(/^求職番号/u, "1703012345678");
    await keys.fills(/^メールアドレス/u, "hanako@example.jp");
    await keys.fills(/^登録した電話番号/u, "09012345678");
    await keys.tabsTo(/^相談内容/u);
    await keys.presses("ArrowDown");
    await keys.enters("確認画面へ進む");
    await visitor.isAt("内容を確認してください");
    await keys.enters("この内容で申し込む");
    await visitor.isAt("申し込みを受け付けました");
    leaveKeyboard();
    visitor.leaves();

    await officeRevisesTerms(visitor);
    await officeDoes(visitor, "accept");
    const reader = await opensAgreeLink(visitor);
    const readersKeys = new KeyboardUser(reader);
    await reader.isAt("新しい規約を確認してください");
    await reader.sees("下のボタンを押してください。");
    await readersKeys.tabsTo(/の全文$/u);
    await readersKeys.tabsTo(AGREE);
    await readersKeys.presses("Space");
    await readersKeys.enters(AGREE_BUTTON);
    await reader.isAt("予約が完了しました");
    expect(latestBooking(visitor.api).status).to.equal("confirmed");
  }).timeout(30_000);
});
