import { expect } from "@open-wc/testing";
import {
  agreesAndQualifies,
  books,
  fillsForm,
  isReceived,
  latestLink,
  preparesRequest,
  sends,
  sendsRequest,
  takesSoonestSlot,
} from "../support/journey.ts";
import {
  comesToSignIn,
  isSignedIn,
  registrationLink,
  sendsRegistration,
  takesSlotToReview,
} from "../support/account-journey.ts";
import { withoutPauses } from "../support/fake-fetch.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { befalls, SENDING } from "./support/mishaps.ts";

const OFFICE = "kitakyushu-mothers";
const RESUME = "申し込みの続きに戻る";
const CANCEL = /^予約を取り消す$/u;
const CONFIRM = /^予約を確定する$/u;

/** Somebody who has booked once and fills in the form for another time, in a fresh page. */
async function fillsInAnother(): Promise<{ visitor: Visitor; cancelLink: string }> {
  const first = await Visitor.opens(OFFICE);
  await books(first);
  const cancelLink = latestLink(first);
  leavePage();
  const visitor = await Visitor.opens(OFFICE, { api: first.api });
  await agreesAndQualifies(visitor);
  await takesSoonestSlot(visitor);
  visitor.fills("name", "職業 花");
  visitor.fills("freeText", "書きかけの文章");
  return { visitor, cancelLink };
}

async function hasWhatWasTyped(visitor: Visitor): Promise<void> {
  await visitor.presses(RESUME);
  await visitor.reaches("form");
  expect(visitor.valueOf("name")).to.equal("職業 花");
  expect(visitor.valueOf("freeText")).to.equal("書きかけの文章");
}

describe("a link that is opened in the tab where somebody is typing", () => {
  withoutPauses();
  afterEach(leavePage);

  it("is handled at once, and what was typed comes back by a press", async () => {
    const { visitor, cancelLink } = await fillsInAnother();
    location.hash = cancelLink;
    await visitor.sees("まだ取り消していません。");
    await visitor.sees("途中のまま残っています。");
    const bottom = visitor.all("hw-ob-link-step")[0]?.getBoundingClientRect().bottom ?? 0;
    const offer = visitor.all(".notice").at(-1);
    expect(offer?.getBoundingClientRect().top, "apart from the button").to.be.above(bottom + 15);
    await hasWhatWasTyped(visitor);
    await fillsForm(visitor);
    await sends(visitor);
    await isReceived(visitor);
  }).timeout(30_000);

  it("does its work, after which the request goes on where it stopped", async () => {
    const { visitor, cancelLink } = await fillsInAnother();
    location.hash = cancelLink;
    await visitor.presses(CANCEL);
    await visitor.isAt("予約を取り消しました");
    await hasWhatWasTyped(visitor);
  }).timeout(30_000);

  it("that cannot be used leads back as well", async () => {
    const { visitor } = await fillsInAnother();
    location.hash = `#hw-booking/${OFFICE}/confirm/abc`;
    await visitor.isAt("このリンクは使えません");
    await hasWhatWasTyped(visitor);
  }).timeout(30_000);

  it("asks before the page is left with what was typed", async () => {
    const { visitor, cancelLink } = await fillsInAnother();
    location.hash = cancelLink;
    await visitor.sees("まだ取り消していません。");
    const leaving = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(true);
  }).timeout(30_000);

  it("while a request is on its way is handled, and the request is asked after and booked once", async () => {
    const visitor = await Visitor.opens(OFFICE);
    await sendsRequest(visitor);
    const link = latestLink(visitor);
    const { api } = visitor;
    leavePage();
    const again = await Visitor.opens(OFFICE, { api });
    await preparesRequest(again, { email: "another@example.jp" });
    let answers = () => {};
    const wait = new Promise<void>((resolve) => {
      answers = resolve;
    });
    befalls(api, SENDING, async () => {
      await wait;
      return Response.error();
    });
    await sends(again);
    await again.reaches("sending");
    location.hash = link;
    await again.presses(CONFIRM);
    await again.isAt("予約が完了しました");
    await again.presses(RESUME);
    await again.sees("届いたかどうかをまだ確認できません。");
    expect(again.text).not.to.match(/失敗|届いていません/u);
    answers();
    expect(api.backend.state.bookings).to.have.length(1);
  }).timeout(30_000);

  it("to complete a registration keeps what was agreed to before", async () => {
    const visitor = await Visitor.opens("kanazawa");
    await comesToSignIn(visitor);
    await sendsRegistration(visitor);
    await visitor.isAt("まだ登録は完了していません");
    location.hash = registrationLink(visitor);
    await visitor.presses("利用者登録を済ませる");
    await visitor.isAt("利用者登録が済みました");
    await isSignedIn(visitor);
    await visitor.presses("新しく予約する");
    await takesSlotToReview(visitor);
    expect(visitor.text, "what was registered is not kept").not.to.include("花子");
  }).timeout(30_000);
});
