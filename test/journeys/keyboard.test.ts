import { expect } from "@open-wc/testing";
import {
  agrees,
  entersCode,
  fillsForm,
  isReceived,
  latestLink,
  qualifies,
  sends,
  takesSlot,
} from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { KeyboardUser, leaveKeyboard } from "./support/keyboard.ts";
import { latestBooking } from "./support/office.ts";

const AGREE = /に同意します ※必須$/u;
const NEXT = "次へ進む";

/** Agrees to both documents and says that everything applies. */
async function goesToSlots(visitor: Visitor, keys: KeyboardUser): Promise<void> {
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
  await visitor.sees("カレンダーから選ぶ");
}

describe("with the keyboard alone", () => {
  afterEach(() => {
    leaveKeyboard();
    leavePage();
  });

  it("a visitor books by the calendar and the mail's link, and cancels", async () => {
    const visitor = await Visitor.opens("kitakyushu-mothers");
    const keys = new KeyboardUser(visitor);
    await goesToSlots(visitor, keys);

    await keys.tabsTo(/^2026年11月17日\(火\) 今日/u);
    const moves: [key: string, day: string][] = [
      ["ArrowDown", "2026年11月24日(火) 空き10件"],
      ["ArrowLeft", "2026年11月23日(月) 祝日（勤労感謝の日）のため休み"],
      ["Home", "2026年11月22日(日) 土日のため休み"],
      ["End", "2026年11月28日(土) 土日のため休み"],
      ["PageDown", "2026年12月28日(月) 空き10件"],
      ["ArrowRight", "2026年12月29日(火) 年末年始のため休み"],
      ["ArrowUp", "2026年12月22日(火) 空き10件"],
      ["PageUp", "2026年11月22日(日) 土日のため休み"],
      ["ArrowDown", "2026年11月29日(日) 土日のため休み"],
      ["ArrowRight", "2026年11月30日(月) 空き10件"],
      ["ArrowRight", "2026年12月1日(火) 空き10件"],
    ];
    for (const [key, day] of moves) {
      await keys.presses(key);
      await visitor.isAt(day);
    }
    await keys.presses("Enter");
    await visitor.isAt("2026年12月1日(火)の時間");
    await keys.tabsTo("10:00〜10:30");
    await keys.presses("ArrowDown");
    await visitor.isAt("10:30〜11:00");
    await keys.enters(NEXT);

    await visitor.isAt("連絡先などを入力してください");
    await keys.fills("氏名※必須", "Hanako Shokugyo");
    await keys.fills("メールアドレス※必須", "hanako@example.jp");
    await keys.fills("電話番号※必須", "09012345678");
    await keys.enters("確認画面へ進む");
    await visitor.isAt("内容を確認してください");
    expect(visitor.text).to.include("2026年12月1日(火) 10:30〜11:00");
    await keys.enters("送信して確認メールを受け取る");
    await visitor.isAt("まだ予約は完了していません");
    leaveKeyboard();
    visitor.leaves();

    const reader = await Visitor.opens("kitakyushu-mothers", {
      api: visitor.api,
      hash: latestLink(visitor),
    });
    const readersKeys = new KeyboardUser(reader);
    await reader.isAt("予約を確定する");
    await reader.sees("下のボタンを押すと");
    await readersKeys.enters("予約を確定する");
    await reader.isAt("予約が完了しました");
    location.hash = latestLink(visitor);
    await reader.isAt("予約を取り消す");
    await reader.sees("まだ取り消していません。");
    await readersKeys.enters("予約を取り消す");
    await reader.isAt("予約を取り消しました");
    expect(latestBooking(visitor.api).status).to.equal("cancelled");
  }).timeout(30_000);

  it("a visitor sends a request by the list of the soonest times", async () => {
    const visitor = await Visitor.opens("otaru");
    const keys = new KeyboardUser(visitor);
    await goesToSlots(visitor, keys);
    await keys.enters("2026年11月18日(水) 10:30〜11:00を選ぶ");

    await visitor.isAt("連絡先などを入力してください");
    await keys.fills("氏名※必須", "Hanako Shokugyo");
    await keys.fills("年", "S55");
    await keys.fills("月", "4");
    await keys.fills("日", "1");
    await keys.fills("求職番号※必須", "0101012345678");
    await keys.enters("確認画面へ進む");
    await visitor.isAt("内容を確認してください");
    expect(visitor.text).to.include("1980年4月1日（昭和55年）");
    await keys.enters("この内容で申し込む");
    await visitor.isAt("申し込みを受け付けました");
    expect(latestBooking(visitor.api).start).to.equal("2026-11-18T01:30:00Z");
  }).timeout(30_000);

  it("a visitor mends what was left out, from the summary to the input", async () => {
    const visitor = await Visitor.opens("otaru");
    const keys = new KeyboardUser(visitor);
    await goesToSlots(visitor, keys);
    await keys.enters(NEXT);
    await visitor.sees("入力内容に、確認が必要な点が1件あります");
    await keys.enters("カレンダーで日を選び、時間を選んでください");
    await visitor.isAt("2026年11月17日(火) 今日 申し込みの締切を過ぎています");
    await keys.presses("Enter");
    await visitor.isAt("2026年11月17日(火)は選べません。理由: 申し込みの締切を過ぎています");
    await keys.tabsTo(/^2026年11月17日\(火\) 今日/u, "Shift+Tab");
    await keys.presses("ArrowRight");
    await keys.presses("Space");
    await visitor.isAt("2026年11月18日(水)の時間");
    await keys.enters(NEXT);
    await keys.enters("相談の時間を選んでください");
    await visitor.isAt("10:00〜10:30");
    await keys.presses("Space");
    await keys.enters(NEXT);

    await visitor.isAt("連絡先などを入力してください");
    await keys.enters("確認画面へ進む");
    await visitor.sees("入力内容に、確認が必要な点が3件あります");
    await keys.enters("求職番号を入力してください");
    await visitor.isAt("求職番号※必須");
  }).timeout(30_000);

  it("a visitor can leave every step with Tab and with Shift+Tab", async () => {
    const visitor = await Visitor.opens("kitakyushu-mothers");
    const keys = new KeyboardUser(visitor);
    await visitor.sees("に同意します");
    await keys.leavesBothWays();
    await agrees(visitor);
    await keys.leavesBothWays();
    await qualifies(visitor);
    await visitor.sees("カレンダーから選ぶ");
    await keys.leavesBothWays();
    await takesSlot(visitor, "2026年11月19日", "10:00");
    await keys.leavesBothWays();
    await fillsForm(visitor);
    await keys.leavesBothWays();
    await sends(visitor);
    await isReceived(visitor);
    await keys.leavesBothWays();
    await entersCode(visitor, visitor.api.outbox()[0]?.code ?? "");
    await visitor.reaches("booked");
    await keys.leavesBothWays();
  }).timeout(30_000);
});
