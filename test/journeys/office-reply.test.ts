import { expect } from "@open-wc/testing";
import {
  agreesAndQualifies,
  fillsForm,
  isReceived,
  preparesRequest,
  sends,
  sendsRequest,
  takesSlot,
} from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { waitFor } from "../support/page.ts";
import { befalls, FOLLOWING, serverError } from "./support/mishaps.ts";
import { latestBooking, officeDoes } from "./support/office.ts";

/** Tuesday; the office closes at 17:15. */
const TUESDAY = "2026-11-17T10:00:00+09:00";
/** The Monday after is a holiday. */
const FRIDAY_17 = "2026-11-20T17:00:00+09:00";
const SUNDAY = "2026-11-22T12:00:00+09:00";

describe("booking by a request that the office answers", () => {
  afterEach(leavePage);

  it("goes from the terms to a request received, which is no booking yet", async () => {
    const visitor = await Visitor.opens("otaru", { now: TUESDAY });
    await preparesRequest(visitor);
    expect(visitor.text).to.include(
      "窓口が日程を調整し、相談の日時をご連絡した時点で、予約が完了します。",
    );
    await sends(visitor);
    await visitor.isAt("申し込みを受け付けました");
    expect(visitor.text).to.include("まだ予約は完了していません。");
    expect(visitor.text).to.include("2026年11月18日(水) 10:00〜10:30");
    expect(visitor.text).not.to.include("予約が完了");
    expect(latestBooking(visitor.api).status).to.equal("awaiting-office");
  });

  it("says what to do when the office does not answer", async () => {
    const visitor = await Visitor.opens("otaru", { now: TUESDAY });
    await sendsRequest(visitor);
    expect(visitor.text).to.include(
      "11月17日(火) 17:15を過ぎても連絡がないときは、お手数ですが、お電話で確認してください。",
    );
    expect(visitor.text).to.include("0000-00-0000");
  });

  const answers: [asked: string, now: string, day: string, due: string][] = [
    ["on a Tuesday", TUESDAY, "2026年11月20日", "11月18日(水) 17:15"],
    ["on the Friday before a holiday", FRIDAY_17, "2026年11月26日", "11月24日(火) 17:15"],
    [
      "late on that Friday for the next open day",
      FRIDAY_17,
      "2026年11月24日",
      "11月20日(金) 17:15",
    ],
    ["on the Sunday before a holiday", SUNDAY, "2026年11月26日", "11月24日(火) 17:15"],
    ["on that Sunday for the day after", SUNDAY, "2026年11月25日", "11月24日(火) 17:15"],
  ];
  for (const [asked, now, day, due] of answers) {
    it(`${asked} for ${day}, is answered by ${due}`, async () => {
      const visitor = await Visitor.opens("otaru", { now });
      await agreesAndQualifies(visitor);
      await takesSlot(visitor, day, "10:00");
      await fillsForm(visitor);
      await sends(visitor);
      await visitor.sees(`窓口が日程を調整し、${due}までに、相談の日時と参加方法をご連絡します。`);
    });
  }

  it("does not offer what the office could no longer arrange", async () => {
    const visitor = await Visitor.opens("otaru", { now: "2026-11-20T17:15:01+09:00" });
    await agreesAndQualifies(visitor);
    await visitor.sees("2026年11月25日(水) 10:00〜10:30");
    expect(visitor.text).not.to.include("2026年11月24日");
    await visitor.presses(/^2026年11月24日/u);
    await visitor.isAt("2026年11月24日(火)は選べません。理由: 申し込みの締切を過ぎています");
  });

  it("shows a Japanese year of birth in both calendars, and sends the western one", async () => {
    const visitor = await Visitor.opens("otaru", { now: TUESDAY });
    await agreesAndQualifies(visitor);
    await takesSlot(visitor, "2026年11月20日", "13:00");
    visitor.fills("birthYear", "昭和55");
    await visitor.sees("1980年（昭和55年）");
    await fillsForm(visitor);
    expect(visitor.text).to.include("1980年4月1日（昭和55年）");
    await sends(visitor);
    await isReceived(visitor);
    expect(latestBooking(visitor.api).applicant.birthDate).to.equal("1980-04-01");
  });

  it("tells the office of an interpreter who will attend", async () => {
    const visitor = await Visitor.opens("otaru", { now: TUESDAY });
    await preparesRequest(visitor, { companion: "interpreter" });
    expect(visitor.text).to.include("同席する方 通訳");
    await sends(visitor);
    await isReceived(visitor);
    expect(latestBooking(visitor.api).applicant.companion).to.equal("interpreter");
  });

  it("tells the office nothing of company when none is named", async () => {
    const visitor = await Visitor.opens("otaru", { now: TUESDAY });
    await preparesRequest(visitor);
    expect(visitor.text).to.include("同席する方 入力なし");
    await sends(visitor);
    await isReceived(visitor);
    expect(latestBooking(visitor.api).applicant).not.to.have.property("companion");
  });
});

describe("a request that the office answers while the page is open", () => {
  afterEach(leavePage);

  async function waitsForOffice(): Promise<Visitor> {
    const visitor = await Visitor.opens("otaru", { now: TUESDAY });
    await agreesAndQualifies(visitor);
    await takesSlot(visitor, "2026年11月20日", "13:00");
    await fillsForm(visitor);
    await sends(visitor);
    await isReceived(visitor);
    return visitor;
  }

  it("turns to booked when the office accepts", async () => {
    const visitor = await waitsForOffice();
    await officeDoes(visitor, "accept");
    visitor.looksAgain();
    await visitor.isAt("予約が完了しました");
    expect(visitor.text).to.include("2026年11月20日(金) 13:00〜13:30");
    expect(visitor.text).to.include("連絡がないまま開始から10分が過ぎると");
  });

  it("says that this time could not be had when the office declines", async () => {
    const visitor = await waitsForOffice();
    await officeDoes(visitor, "decline");
    visitor.looksAgain();
    await visitor.isAt("この日時では予約できませんでした");
    expect(visitor.text).to.include("予約はできていません。別の日時で申し込むか、お電話ください。");
    await visitor.presses("はじめからやり直す");
    await visitor.reaches("consent");
  });

  it("says so when the office cancels what was asked by phone", async () => {
    const visitor = await waitsForOffice();
    await officeDoes(visitor, "cancel");
    visitor.looksAgain();
    await visitor.isAt("予約を取り消しました");
  });

  it("can be cancelled by phone or mail before the day, and by phone only on the day", async () => {
    const visitor = await Visitor.opens("otaru", { now: TUESDAY });
    await sendsRequest(visitor);
    expect(visitor.text).to.include(
      "取り消したいとき 次のどれか1つの方法で取り消せます。 お電話でご連絡ください。 メールでご連絡ください。",
    );
    expect(visitor.text).to.include("当日の取り消しは、お電話だけで受け付けます。");

    visitor.api.clock.set("2026-11-18T00:00:00+09:00");
    visitor.looksAgain();
    await visitor.sees("取り消したいとき お電話でご連絡ください。 当日の取り消しは、お電話だけ");
    expect(visitor.text).not.to.include("メールでご連絡ください。");
  });

  it("keeps waiting while the server cannot be asked", async () => {
    const visitor = await waitsForOffice();
    await officeDoes(visitor, "accept");
    const asked = visitor.requests.length;
    const recovers = befalls(visitor.api, FOLLOWING, serverError);
    visitor.looksAgain();
    await waitFor(
      () => visitor.requests.length > asked,
      () => "The page does not ask.",
    );
    await visitor.sees("申し込みを受け付けました");
    recovers();
    visitor.looksAgain();
    await visitor.isAt("予約が完了しました");
  });
});
