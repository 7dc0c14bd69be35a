import { expect } from "@open-wc/testing";
import {
  entersPassword,
  looksUpByMail,
  mailedAccess,
  MEETING_DAY,
  preparesAtKanagawa,
  requestsAtKanagawa,
  SEND,
} from "../support/receipt-journey.ts";
import { withoutPauses } from "../support/fake-fetch.ts";
import { focusedElement, waitFor } from "../support/page.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { answerLost, ASKING_FOR_KEY, befalls, requestLost, SENDING } from "./support/mishaps.ts";
import { latestBooking } from "./support/office.ts";

const OFFICE = "kanagawa";
const subjects = ({ api }: Visitor) => api.outbox().map(({ subject }) => subject);

describe("booking by a receipt number", () => {
  afterEach(leavePage);

  it("goes from the terms to a receipt number, and two mails tell that it is booked", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await preparesAtKanagawa(visitor);
    expect(visitor.text).to.include("予約が完了したかどうかは分かりません。");
    await visitor.presses(SEND);
    await visitor.isAt("申し込みを受け付けました");
    const { number, password, hash } = mailedAccess(visitor);
    expect(visitor.text).to.include(`受付番号 ${number}`).and.include("書き留めてください");
    expect(visitor.text).to.include(`${MEETING_DAY}(木) 10:00〜10:50`);
    expect(visitor.text).not.to.match(/予約が完了しました|予約済み/u);
    expect(visitor.api.outbox()).to.have.length(2);
    const [completed, apart] = visitor.api.outbox().map(({ text }) => text);
    expect(completed).to.include(number).and.not.include(password);
    expect(apart).to.include(password).and.not.include(number);
    expect(hash).to.equal(`#hw-booking/kanagawa/receipt/${number}`);
    expect(latestBooking(visitor.api).status).to.equal("confirmed");
  });

  it("leads from the receipt to the look-up, with the number filled in", async () => {
    const visitor = await Visitor.opens(OFFICE);
    const number = await requestsAtKanagawa(visitor);
    await visitor.presses("受付番号とパスワードで予約を見る");
    await visitor.isAt("予約の確認と取り消し");
    expect(visitor.valueOf("receipt-number")).to.equal(number);
    await entersPassword(visitor, mailedAccess(visitor).password);
    await visitor.isAt("予約の内容");
    expect(visitor.text).to.include("予約済み");
    await visitor.presses("表示を終える");
    await visitor.isAt("規約を確認し、同意してください");
    expect(visitor.text).not.to.include(number);
  });

  it("keeps its number through a lost answer", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await preparesAtKanagawa(visitor);
    befalls(visitor.api, SENDING, answerLost, 1);
    await visitor.presses(SEND);
    await visitor.isAt("申し込みを受け付けました");
    expect(visitor.text).to.include(mailedAccess(visitor).number);
    expect(visitor.api.outbox()).to.have.length(2);
  });
});

describe("a second booking on one day", () => {
  afterEach(leavePage);

  const spellings: readonly (readonly [how: string, changes: object])[] = [
    ["as before", {}],
    ["in another width", { name: "職業　花子", phone: "０９０ー１２３４ー５６７８" }],
    ["without spaces", { name: "職業花子", kana: "ショクギョウハナコ" }],
    ["in katakana", { kana: "ショクギョウ ハナコ" }],
  ];
  for (const [how, changes] of spellings) {
    it(`of a person who writes the name ${how} shows the same screen, and the mail says that it is not booked`, async () => {
      const visitor = await Visitor.opens(OFFICE);
      await requestsAtKanagawa(visitor);
      const text = visitor.text
        .replace(/[A-Z0-9]+(?:-[A-Z0-9]+)+/gu, "")
        .replace("10:00〜10:50", "");
      await visitor.presses("受付番号とパスワードで予約を見る");
      await visitor.presses("予約の申し込みへ");
      await requestsAtKanagawa(visitor, changes, `${MEETING_DAY}(木) 14:30〜15:20`);
      const second = visitor.text
        .replace(/[A-Z0-9]+(?:-[A-Z0-9]+)+/gu, "")
        .replace("14:30〜15:20", "");
      expect(second).to.equal(text);
      expect(visitor.api.outbox()).to.have.length(3);
      expect(subjects(visitor).at(-1)).to.match(/予約できませんでした|予約はできていません/u);
    });
  }

  it("of somebody else is booked", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await requestsAtKanagawa(visitor);
    await visitor.presses("受付番号とパスワードで予約を見る");
    await visitor.presses("予約の申し込みへ");
    const other = { name: "相談 太郎", kana: "そうだん たろう", phone: "080-8765-4321" };
    await requestsAtKanagawa(
      visitor,
      { ...other, email: "taro@example.jp" },
      `${MEETING_DAY}(木) 14:30〜15:20`,
    );
    expect(visitor.api.outbox()).to.have.length(4);
  });
});

describe("a booking that is looked up", () => {
  afterEach(leavePage);

  async function hasBooked(): Promise<Visitor> {
    const visitor = await Visitor.opens(OFFICE);
    await requestsAtKanagawa(visitor);
    visitor.leaves();
    return visitor;
  }

  it("tells the meeting's address from the open day before on, and by then when that will be", async () => {
    const visitor = await hasBooked();
    const early = await looksUpByMail(visitor);
    expect(early.text).to.include("2026年11月25日(水)までに、この画面に表示されます。");
    expect(early.isOffered(/相談用のURLを開く/u)).to.equal(false);
    early.leaves();
    visitor.api.clock.set("2026-11-25T12:00:00+09:00");
    const later = await looksUpByMail(visitor);
    expect(later.isOffered("相談用のURLを開く（meeting.example）")).to.equal(true);
    expect(later.text).to.include("窓口からのお知らせ 11月25日(水)");
  });

  it("is cancelled before the day: two presses, and no call is owed", async () => {
    const visitor = await hasBooked();
    const reader = await looksUpByMail(visitor);
    await reader.presses("この予約を取り消す");
    await reader.isAt("この予約を取り消しますか");
    expect(latestBooking(visitor.api).status).to.equal("confirmed");
    await reader.presses("予約を取り消す");
    await reader.isAt("予約を取り消しました");
    expect(reader.text).not.to.include("お電話でも取り消しを");
    expect(latestBooking(visitor.api).status).to.equal("cancelled");
    reader.leaves();
    const again = await looksUpByMail(visitor);
    expect(again.text).to.include("取り消し済み");
    expect(again.isOffered("この予約を取り消す")).to.equal(false);
  });

  it("is cancelled on the day until the start, and a call is owed as well", async () => {
    const visitor = await hasBooked();
    visitor.api.clock.set("2026-11-26T09:59:59+09:00");
    const reader = await looksUpByMail(visitor);
    expect(reader.text).to.include("お電話でのご連絡も必要です。").and.include("045-633-6110");
    await reader.presses("この予約を取り消す");
    await reader.presses("予約を取り消す");
    await reader.isAt("予約を取り消しました");
    expect(reader.text).to.include("お電話でも取り消しをご連絡ください。");
    expect(latestBooking(visitor.api).status).to.equal("cancelled");
  });

  it("is not cancelled once it has begun, also when the page was opened before", async () => {
    const visitor = await hasBooked();
    visitor.api.clock.set("2026-11-26T09:59:00+09:00");
    const reader = await looksUpByMail(visitor);
    await reader.presses("この予約を取り消す");
    visitor.api.clock.set("2026-11-26T10:00:01+09:00");
    await reader.presses("予約を取り消す");
    await reader.sees("開始の時刻を過ぎたため、取り消せません。予約は残っています。");
    expect(latestBooking(visitor.api).status).to.equal("confirmed");
  });

  it("on show for too long is looked up again before it is cancelled", async () => {
    const visitor = await hasBooked();
    const reader = await looksUpByMail(visitor);
    visitor.api.clock.advance({ minutes: 16 });
    await reader.presses("この予約を取り消す");
    await reader.presses("予約を取り消す");
    await reader.sees("表示してから時間がたったため、取り消していません。");
    await reader.presses("予約の状態をもう一度確認する");
    await reader.isAt("予約の内容");
    await reader.presses("この予約を取り消す");
    await reader.presses("予約を取り消す");
    await reader.isAt("予約を取り消しました");
  });

  it("is locked after five wrong passwords, also for the right one, and not for ever", async () => {
    const visitor = await hasBooked();
    const { hash, password } = mailedAccess(visitor);
    const reader = await Visitor.opens(OFFICE, { api: visitor.api, hash });
    for (const wrong of ["wrong-1", "wrong-2", "wrong-3", "wrong-4", "wrong-5"]) {
      await entersPassword(reader, wrong);
      await waitFor(
        () => focusedElement()?.id === "error-summary",
        () => `${wrong} is not refused.`,
      );
    }
    await entersPassword(reader, password);
    await reader.sees(/15分ほど待ってから、もう一度お試しください。/u);
    visitor.api.clock.advance({ minutes: 16 });
    await entersPassword(reader, password);
    await reader.isAt("予約の内容");
  });

  it("that does not exist is answered as a wrong password is", async () => {
    const hash = `#hw-booking/${OFFICE}/receipt/KL-0000-0000`;
    const visitor = await Visitor.opens(OFFICE, { hash });
    await entersPassword(visitor, "some-password");
    await visitor.sees("受付番号かパスワードが違うため、予約を表示できません。");
    expect(location.hash).to.equal("");
  });
});

describe("a cancellation whose answer is lost", () => {
  withoutPauses();
  afterEach(leavePage);

  it("is not known, and one press tells", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await requestsAtKanagawa(visitor);
    visitor.leaves();
    const reader = await looksUpByMail(visitor);
    befalls(visitor.api, "POST /booking-links/cancel", answerLost);
    await reader.presses("この予約を取り消す");
    await reader.presses("予約を取り消す");
    await reader.sees("取り消せたかどうか確認できません");
    expect(reader.text).not.to.include("予約を取り消しました");
    await reader.presses("予約の状態をもう一度確認する");
    await reader.sees("取り消し済み");
  });

  it("that never came through is told as well", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await requestsAtKanagawa(visitor);
    visitor.leaves();
    const reader = await looksUpByMail(visitor);
    befalls(visitor.api, "POST /booking-links/cancel", requestLost);
    await reader.presses("この予約を取り消す");
    await reader.presses("予約を取り消す");
    await reader.sees("取り消せたかどうか確認できません");
    await reader.presses("予約の状態をもう一度確認する");
    await reader.sees("予約済み");
  });

  it("of the request itself leads to a receipt without a number after a reload", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await preparesAtKanagawa(visitor);
    befalls(visitor.api, SENDING, answerLost);
    const found = befalls(visitor.api, ASKING_FOR_KEY, requestLost);
    await visitor.presses(SEND);
    await visitor.sees("届いたかどうかをまだ確認できません。");
    visitor.leaves();
    found();
    const again = await Visitor.opens(OFFICE, { api: visitor.api });
    await again.reaches("receipt");
    expect(again.text).to.include("受付番号は、予約できたときのメールに書かれています。");
  });
});
