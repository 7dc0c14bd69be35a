import { expect } from "@open-wc/testing";
import { withoutPauses } from "../support/fake-fetch.ts";
import {
  AGREE_BUTTON,
  AGREE_BY,
  agreesByLink,
  MEETING_DAY,
  officeRevisesTerms,
  opensAgreeLink,
  requestsAtWajima,
} from "../support/reconsent-journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { answerLost, befalls, requestLost } from "./support/mishaps.ts";
import { latestBooking, officeDoes } from "./support/office.ts";

const OFFICE = "wajima";
const AGREEING = "POST /booking-links/agree";

async function waitsForOffice(): Promise<Visitor> {
  const visitor = await Visitor.opens(OFFICE);
  await requestsAtWajima(visitor);
  return visitor;
}

describe("a request at Wajima", () => {
  afterEach(leavePage);

  it("is received, says by when the office answers, and what a change of terms would mean", async () => {
    const visitor = await waitsForOffice();
    expect(visitor.text).to.include("まだ予約は完了していません。");
    expect(visitor.text).to.include("11月18日(水) 17:15までに、相談の日時と参加方法");
    expect(visitor.text).to.include("相談の日時までに規約が変わったときは");
    expect(visitor.text).to.include("0768-22-0325");
    expect(latestBooking(visitor.api).status).to.equal("awaiting-office");
  });

  it("turns to booked on the waiting screen when the office accepts", async () => {
    const visitor = await waitsForOffice();
    await officeDoes(visitor, "accept");
    visitor.looksAgain();
    await visitor.isAt("予約が完了しました");
    expect(visitor.text).to.include(`${MEETING_DAY}(金) 10:00〜10:30`).and.include("TeleOffice");
  });

  it("says that this time could not be had when the office declines", async () => {
    const visitor = await waitsForOffice();
    await officeDoes(visitor, "decline");
    visitor.looksAgain();
    await visitor.isAt("この日時では予約できませんでした");
  });

  it("says that it is cancelled once somebody has cancelled it by phone", async () => {
    const visitor = await waitsForOffice();
    await officeDoes(visitor, "cancel");
    visitor.looksAgain();
    await visitor.isAt("予約を取り消しました");
  });

  it("is cancelled by phone or mail before the day, and by phone only on it", async () => {
    const visitor = await waitsForOffice();
    await officeDoes(visitor, "accept");
    visitor.looksAgain();
    await visitor.isAt("予約が完了しました");
    const ways = "お電話でご連絡ください。 メールでご連絡ください。 当日の取り消しは、お電話だけ";
    expect(visitor.text).to.include(ways).and.include("hw_wajima@mhlw.go.jp");

    visitor.api.clock.set("2026-11-20T08:30:00+09:00");
    await officeRevisesTerms(visitor);
    const reader = await agreesByLink(visitor);
    await reader.reaches("booked");
    expect(reader.text).to.include("お電話でご連絡ください。 当日の取り消しは、お電話だけ");
    expect(reader.text).not.to.include("メールでご連絡ください。");
  });
});

describe("terms that change after a request", () => {
  afterEach(leavePage);

  it("are told on the waiting screen, agreed to by the mail's link, and the office's answer books", async () => {
    const visitor = await waitsForOffice();
    await officeRevisesTerms(visitor);
    visitor.looksAgain();
    await visitor.sees(`${AGREE_BY}までに、メールのリンクを開いて新しい規約に同意してください。`);

    const reader = await opensAgreeLink(visitor);
    await reader.isAt("新しい規約を確認してください");
    await reader.sees("相談の時間についての条文を改めました。");
    expect(reader.text).to.include("版: 2026-11-18").and.include(`${AGREE_BY}までに同意がないと`);
    expect(location.hash).to.equal("");
    await reader.presses(AGREE_BUTTON);
    await reader.sees("確認が必要な点が1件");
    await reader.ticksAll();
    await reader.presses(AGREE_BUTTON);
    await reader.isAt("申し込みを受け付けました");
    expect(reader.text)
      .to.include("まだ予約は完了していません。")
      .and.not.include("規約が変わりました");
    const agreed = latestBooking(visitor.api).consents.find(({ id }) => id === "wajima-terms");
    expect(agreed).to.include({ version: "2026-11-18" });
    // The mock's clock goes on while the journey is on its way.
    expect(agreed?.agreedAt).to.match(/^2026-11-17T01:00:/u);

    visitor.looksAgain();
    await visitor.sees("相談の日時までに規約が変わったときは");
    await officeDoes(visitor, "accept");
    visitor.looksAgain();
    await visitor.isAt("予約が完了しました");
  });

  it("keep an accepted request from being booked until they are agreed to", async () => {
    const visitor = await waitsForOffice();
    await officeRevisesTerms(visitor);
    await officeDoes(visitor, "accept");
    visitor.looksAgain();
    await visitor.isAt("新しい規約への同意が必要です");
    expect(visitor.text).to.include(AGREE_BY).and.not.include("予約が完了しました");
    const reader = await agreesByLink(visitor);
    await reader.isAt("予約が完了しました");
    visitor.looksAgain();
    await visitor.reaches("booked");
  });

  it("ask for agreement to a booking as well, and its agreement is repeatable", async () => {
    const visitor = await waitsForOffice();
    await officeDoes(visitor, "accept");
    await officeRevisesTerms(visitor);
    const reader = await agreesByLink(visitor);
    await reader.isAt("予約が完了しました");
    const again = await opensAgreeLink(visitor);
    await again.isAt("新しい規約への同意は、すでに届いています");
    expect(again.isOffered(AGREE_BUTTON)).to.equal(false);
  });

  it("make the request void when nobody agrees in time", async () => {
    const visitor = await waitsForOffice();
    await officeRevisesTerms(visitor);
    const early = await opensAgreeLink(visitor);
    await early.sees("下のボタンを押してください。");
    await early.ticksAll();
    visitor.api.clock.set("2026-11-19T17:15:01+09:00");
    await early.presses(AGREE_BUTTON);
    await early.isAt("新しい規約に同意する期限を過ぎました");
    expect(early.text)
      .to.include("予約はできていません。")
      .and.include("もう一度申し込むか、お電話");
    visitor.looksAgain();
    await visitor.isAt("新しい規約に同意する期限を過ぎました");
    const late = await opensAgreeLink(visitor);
    await late.isAt("新しい規約に同意する期限を過ぎました");
    await late.presses("はじめからやり直す");
    await late.reaches("consent");
  });

  it("may be agreed to in the very last second", async () => {
    const visitor = await waitsForOffice();
    await officeRevisesTerms(visitor);
    visitor.api.clock.set("2026-11-19T17:15:00+09:00");
    const reader = await agreesByLink(visitor);
    await reader.isAt("申し込みを受け付けました");
  });

  it("that change once more while they are read are shown anew", async () => {
    const visitor = await waitsForOffice();
    await officeRevisesTerms(visitor);
    const reader = await opensAgreeLink(visitor);
    await reader.ticksAll();
    await officeRevisesTerms(visitor, "2026-11-19");
    await reader.presses(AGREE_BUTTON);
    await reader.isAt("規約がもう一度変わりました");
    await reader.presses("もう一度読み込む");
    await reader.sees("版: 2026-11-19");
    expect(reader.ticked).to.deep.equal([]);
    await reader.ticksAll();
    await reader.presses(AGREE_BUTTON);
    await reader.isAt("申し込みを受け付けました");
  });
});

describe("an agreement whose answer is lost", () => {
  withoutPauses();
  afterEach(leavePage);

  it("tells that it has arrived, where it has", async () => {
    const visitor = await waitsForOffice();
    await officeRevisesTerms(visitor);
    befalls(visitor.api, AGREEING, answerLost);
    const reader = await agreesByLink(visitor);
    await reader.isAt("新しい規約への同意は、すでに届いています");
  });

  it("asks once more, with the box still ticked, where it has not", async () => {
    const visitor = await waitsForOffice();
    await officeRevisesTerms(visitor);
    const goesOnline = befalls(visitor.api, AGREEING, requestLost);
    const reader = await agreesByLink(visitor);
    await reader.sees("通信が途切れたため、予約の状態をあらためて確認しました。");
    expect(reader.ticked).to.have.length(1);
    goesOnline();
    await reader.presses(AGREE_BUTTON);
    await reader.isAt("申し込みを受け付けました");
  });
});
