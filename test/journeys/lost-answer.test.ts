import { expect } from "@open-wc/testing";
import { withoutPauses } from "../support/fake-fetch.ts";
import { confirmsByLink, isReceived, preparesRequest, sends } from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { apply } from "../mock-api/support/applicant.ts";
import {
  answerLost,
  ASKING_FOR_KEY,
  befalls,
  captivePortal,
  refusal,
  requestLost,
  SENDING,
  serverError,
} from "./support/mishaps.ts";

const OFFICE = "kitakyushu-mothers";
const UNKNOWN = "申し込みが届いたかどうか、確認できていません";
const ABSENT = "申し込みは届いていません";

async function isAboutToSend(office = OFFICE): Promise<Visitor> {
  const visitor = await Visitor.opens(office);
  await preparesRequest(visitor);
  return visitor;
}

/** The keys that requests to book went out with, each once. */
function keysOf({ requests }: Visitor): string[] {
  const keys = requests.flatMap(({ headers }) => headers.get("idempotency-key") ?? []);
  return [...new Set(keys)];
}

function isBookedOnce({ api }: Visitor): void {
  expect(api.backend.state.bookings).to.have.length(1);
  expect(api.outbox(), "one mail").to.have.length(1);
}

describe("an answer that is lost after the server has booked", () => {
  withoutPauses();
  afterEach(leavePage);

  it("is fetched with the next try", async () => {
    const visitor = await isAboutToSend();
    befalls(visitor.api, SENDING, answerLost, 1);
    await sends(visitor);
    await isReceived(visitor);
    expect(keysOf(visitor)).to.have.length(1);
    isBookedOnce(visitor);
  });

  it("is found by asking for the key, without a second press or a second booking", async () => {
    const visitor = await isAboutToSend();
    befalls(visitor.api, SENDING, answerLost, 3);
    await sends(visitor);
    await isReceived(visitor);
    expect(visitor.text).to.include("hanako@example.jp に確認のメールを送りました。");
    expect(visitor.isOffered("番号で予約を確定する")).to.equal(true);
    expect(keysOf(visitor)).to.have.length(1);
    isBookedOnce(visitor);
    await confirmsByLink(visitor);
  });

  it("is found at an office that answers by hand as well", async () => {
    const visitor = await isAboutToSend("otaru");
    befalls(visitor.api, SENDING, answerLost, 3);
    await sends(visitor);
    await visitor.isAt("申し込みを受け付けました");
    expect(visitor.api.backend.state.bookings).to.have.length(1);
  });

  it("is not undone by a server that then says it is busy, or paused", async () => {
    const visitor = await isAboutToSend();
    befalls(visitor.api, SENDING, refusal(503, "booking-paused"), 1);
    befalls(visitor.api, SENDING, answerLost, 1);
    await sends(visitor);
    await isReceived(visitor);
    isBookedOnce(visitor);
  });

  it("still says that it is not known while nobody answers, and never that it failed", async () => {
    const visitor = await isAboutToSend();
    befalls(visitor.api, SENDING, answerLost, 3);
    const goesOnline = befalls(visitor.api, ASKING_FOR_KEY, requestLost);
    await sends(visitor);
    await visitor.isAt(UNKNOWN);
    await visitor.sees("届いたかどうかをまだ確認できません。");
    expect(visitor.text).to.include("何度押しても、予約が二重になることはありません。");
    expect(visitor.text).to.include("11月17日(火) 10:30");
    expect(visitor.text).to.include("0000-00-0000");
    expect(visitor.text).not.to.match(
      /失敗|届いていません|受け付けられません|予約はできていません/u,
    );
    await visitor.presses("届いたかどうかを確認する");
    await visitor.sees("届いたかどうかをまだ確認できません。");
    goesOnline();
    await visitor.presses("届いたかどうかを確認する");
    await isReceived(visitor);
    isBookedOnce(visitor);
  });
});

describe("a request that is lost before it arrives", () => {
  withoutPauses();
  afterEach(leavePage);

  it("is told as not arrived, and is sent again with the same key", async () => {
    const visitor = await isAboutToSend();
    befalls(visitor.api, SENDING, requestLost, 3);
    await sends(visitor);
    await visitor.sees(ABSENT);
    expect(visitor.text).to.include("予約はできていません。入力した内容は残っています。");
    expect(visitor.api.backend.state.bookings).to.deep.equal([]);
    await visitor.presses("もう一度送信する");
    await isReceived(visitor);
    expect(keysOf(visitor)).to.have.length(1);
    isBookedOnce(visitor);
  });

  it("may find its slot taken when it is sent again", async () => {
    const visitor = await isAboutToSend();
    befalls(visitor.api, SENDING, requestLost, 3);
    await sends(visitor);
    await visitor.sees(ABSENT);
    await apply(visitor.api, OFFICE, "2026-11-17T10:30:00+09:00");
    await visitor.presses("もう一度送信する");
    await visitor.sees("10:30は、ほかの方が先に申し込みました。");
    expect(visitor.text).to.include("入力した内容は残っています。");
  });

  it("is not known to have been lost when a captive portal answers for everyone", async () => {
    const visitor = await isAboutToSend();
    const signsIn = befalls(visitor.api, "*", captivePortal);
    await sends(visitor);
    await visitor.sees("届いたかどうかをまだ確認できません。");
    expect(visitor.heading).to.equal(UNKNOWN);
    expect(visitor.text).not.to.match(
      /失敗|届いていません|受け付けられません|予約はできていません/u,
    );
    signsIn();
    await visitor.presses("届いたかどうかを確認する");
    await visitor.sees(ABSENT);
    await visitor.presses("もう一度送信する");
    await isReceived(visitor);
    isBookedOnce(visitor);
  });

  it("is asked about when the server broke down over it", async () => {
    const visitor = await isAboutToSend();
    befalls(visitor.api, SENDING, serverError, 1);
    await sends(visitor);
    await visitor.sees(ABSENT);
    await visitor.presses("もう一度送信する");
    await isReceived(visitor);
    isBookedOnce(visitor);
  });
});
