import { expect } from "@open-wc/testing";
import { withoutPauses } from "../support/fake-fetch.ts";
import {
  books,
  entersCode,
  goesToReview,
  isReceived,
  opensLatestLink,
  preparesRequest,
  qualifies,
  sends,
} from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { befalls, refusal, SENDING } from "./support/mishaps.ts";
import { latestBooking } from "./support/office.ts";

const OFFICE = "kitakyushu-mothers";

/** Everything is typed and reviewed; only the press is left. */
async function isAboutToSend(options: Parameters<typeof Visitor.opens>[1] = {}): Promise<Visitor> {
  const visitor = await Visitor.opens(OFFICE, options);
  await preparesRequest(visitor);
  return visitor;
}

describe("a request that the server refuses", () => {
  withoutPauses();
  afterEach(leavePage);

  it("because the terms are outdated shows the new ones, what changed, and asks again", async () => {
    const visitor = await isAboutToSend();
    await visitor.api.backend.reviseTerms({
      office: OFFICE,
      terms: "teleoffice-terms",
      version: "sample-2",
      changes: { ja: "録音を禁じる条を加えました。", en: "Recording is forbidden." },
    });
    await sends(visitor);
    await visitor.isAt("規約が新しくなりました");
    await visitor.sees("版: sample-2");
    expect(visitor.text).to.include("申し込みはまだ送信していません。");
    expect(visitor.text).to.include("変更された点 録音を禁じる条を加えました。");
    expect(visitor.ticked, "no box ticked beforehand").to.deep.equal([]);
    expect(visitor.api.backend.state.bookings).to.deep.equal([]);

    await visitor.ticksAll();
    await visitor.presses("次へ進む");
    await visitor.reaches("eligibility");
    await qualifies(visitor);
    await visitor.presses("次へ進む");
    await visitor.reaches("form");
    expect(visitor.valueOf("name")).to.equal("職業 花子");
    await goesToReview(visitor);
    await sends(visitor);
    await isReceived(visitor);
    const { consents } = latestBooking(visitor.api);
    expect(consents.find(({ id }) => id === "teleoffice-terms")?.version).to.equal("sample-2");
  });

  it("because of the limit per day is told on pressing the mail's link, and to nobody else", async () => {
    const limits = { perPersonPerDay: 1 };
    const first = await Visitor.opens(OFFICE, { offices: { [OFFICE]: { limits } } });
    await books(first);
    leavePage();
    const visitor = await isAboutToSend({ api: first.api });
    await sends(visitor);
    await isReceived(visitor);
    expect(visitor.text, "whoever types a name is told nothing").not.to.include("すでに予約");
    const reader = await opensLatestLink(visitor);
    await reader.presses(/^予約を確定する$/u);
    await reader.isAt("予約を確定できませんでした");
    expect(reader.text).to.include("この申し込みでは、予約はできていません。別の日で");
    expect(latestBooking(visitor.api).status).to.equal("provisional");
    await reader.presses("はじめからやり直す");
    await reader.reaches("consent");
  });

  it("because of the limit per day is told on entering the mail's code", async () => {
    const limits = { perPersonPerDay: 1 };
    const first = await Visitor.opens(OFFICE, { offices: { [OFFICE]: { limits } } });
    await books(first);
    leavePage();
    const visitor = await isAboutToSend({ api: first.api });
    await sends(visitor);
    await isReceived(visitor);
    await entersCode(visitor, visitor.api.outbox().at(-1)?.code ?? "");
    await visitor.sees("同じ日に、すでに予約があるためです。");
    expect(visitor.text).to.include("まだ予約は完了していません");
  });

  it("because of a field names that field and keeps the rest", async () => {
    const visitor = await isAboutToSend();
    const errors = [{ pointer: "/applicant/phone", code: "not-a-phone" }];
    befalls(visitor.api, SENDING, refusal(422, "validation-failed", { errors }), 1);
    await sends(visitor);
    await visitor.reaches("form");
    await visitor.sees("電話番号を受け付けられませんでした。入力し直してください");
    expect(visitor.valueOf("name")).to.equal("職業 花子");
    await visitor.presses(/^電話番号を受け付けられませんでした/u);
    await visitor.isAt("電話番号※必須");
    visitor.fills("phone", "093-123-4567");
    await goesToReview(visitor);
    await sends(visitor);
    await isReceived(visitor);
    expect(latestBooking(visitor.api).applicant.phone).to.equal("0931234567");
  });

  it("because it is busy for a minute waits for a press and books then", async () => {
    const visitor = await isAboutToSend();
    const retryAfterSeconds = 60;
    befalls(visitor.api, SENDING, refusal(429, "rate-limited", { retryAfterSeconds }), 1);
    await sends(visitor);
    await visitor.isAt("申し込みを受け付けられませんでした");
    expect(visitor.text).to.include("60秒ほど待ってから、もう一度送信してください。");
    expect(visitor.text).to.include("氏名 職業 花子");
    expect(visitor.requests.filter(({ method }) => method === "POST")).to.have.length(1);
    await sends(visitor);
    await isReceived(visitor);
    expect(visitor.api.backend.state.bookings).to.have.length(1);
  });

  it("because it is busy for a moment gets through by itself", async () => {
    const visitor = await isAboutToSend();
    befalls(visitor.api, SENDING, refusal(429, "rate-limited"), 2);
    await sends(visitor);
    await isReceived(visitor);
    expect(visitor.requests.filter(({ method }) => method === "POST")).to.have.length(3);
    expect(visitor.api.backend.state.bookings).to.have.length(1);
  });

  it("because it goes on being busy is not sent for ever", async () => {
    const visitor = await isAboutToSend();
    befalls(visitor.api, SENDING, refusal(429, "rate-limited"));
    await sends(visitor);
    await visitor.isAt("申し込みを受け付けられませんでした");
    expect(visitor.text).to.include("ただいま混み合っています。");
    expect(visitor.requests.filter(({ method }) => method === "POST")).to.have.length(3);
  });

  it("for a reason that this version does not know is told in neutral words", async () => {
    const visitor = await isAboutToSend();
    befalls(visitor.api, SENDING, refusal(409, "moon-in-the-way", { detail: "<b>x</b>" }), 1);
    await sends(visitor);
    await visitor.isAt("申し込みを受け付けられませんでした");
    expect(visitor.text).to.include("予約はできていません。入力した内容は残っています。");
    await sends(visitor);
    await isReceived(visitor);
  });
});
