import { expect } from "@open-wc/testing";
import type { FlowState } from "../../../src/flow/state.ts";
import {
  accepts,
  cancels,
  hasBookings,
  loses,
  refuses,
  signsIn,
  together,
} from "../../../demo/gallery/states/account-answers.ts";
import { withoutPauses } from "../../support/fake-fetch.ts";
import { leaveConsole, ownerLines } from "../../support/owner.ts";
import { focusedElement } from "../../support/page.ts";
import { mixedBookings } from "../../../demo/gallery/states/of-account.ts";
import type { Facts } from "../../../demo/gallery/states/facts.ts";
import { Stage, translates } from "../../support/view-step.ts";
import { ja } from "../../support/view-words.ts";

type Prepare = ReturnType<typeof hasBookings>;
const asked = ({ draft }: Facts): FlowState => ({
  step: "account",
  draft,
  entry: { kind: "manage" },
});
const SLOT = "2026年11月24日(火) 10:00〜10:30";
const today = { start: "2026-11-17T14:00:00+09:00", end: "2026-11-17T14:30:00+09:00" };
const begun = { start: "2026-11-17T09:30:00+09:00", end: "2026-11-17T10:00:00+09:00" };

async function opens(prepare: Prepare, office?: (facts: Facts) => Partial<Facts["office"]>) {
  const stage = await Stage.opens("kanazawa", {
    state: asked,
    prepare: together(accepts("signIn"), prepare),
    ...(office ? { office } : {}),
  });
  await signsIn(stage, ja);
  await stage.sees(ja.ownBookingsTitle);
  return stage;
}
const cancelButtons = (stage: Stage) => stage.named(/^この予約を取り消す/u, "button");
const outcomeOf = (stage: Stage) =>
  focusedElement()?.id === "answer" && stage.one("#answer").textContent.trim();

describe("the own bookings", () => {
  withoutPauses();
  beforeEach(() => ownerLines());
  afterEach(() => {
    leaveConsole();
    Stage.closes();
  });

  it("are listed with their state, the office where it is another, and how to cancel", async () => {
    const stage = await opens(mixedBookings);
    await stage.sees(ja.bookingStates.unknown);
    const items = stage
      .all("li")
      .filter(({ parentElement }) => parentElement?.className === "bookings");
    const texts = items.map(({ textContent }) => textContent.replace(/\s+/gu, " "));
    expect(texts).to.have.length(5);
    expect(texts[0]).to.include("2026年11月17日(火) 14:00〜14:30").and.include("予約済み");
    expect(texts[2]).to.include(ja.bookingStates["awaiting-office"]);
    expect(texts[2]).to.include("マザーズハローワーク北九州");
    expect(texts[1]).not.to.include("ハローワーク金沢");
    expect(cancelButtons(stage)).to.have.length(3);
    for (const index of [3, 4]) expect(texts[index]).not.to.include("取り消すには");
  });

  it("can be kept in a calendar, as text or on paper, each that is to come at this office", async () => {
    const copied: string[] = [];
    const writeText = async (text: string) => void copied.push(text);
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
    const stage = await opens(mixedBookings);
    await stage.sees(ja.bookingStates.unknown);
    const names = stage
      .all('[role="group"]')
      .map((each) => each.getAttribute("aria-label"))
      .filter((name) => name?.startsWith(ja.keepTitle));
    expect(names).to.deep.equal([
      `${ja.keepTitle}（2026年11月17日(火) 14:00〜14:30）`,
      `${ja.keepTitle}（${SLOT}）`,
    ]);
    for (const word of [ja.toCalendar, ja.copyBooking, ja.printBooking]) {
      expect(stage.named(word, "button"), word).to.have.length(2);
    }
    const levels = stage
      .all('[role="heading"]')
      .filter(({ textContent }) => textContent.trim() === ja.keepTitle);
    expect(levels.map((each) => each.getAttribute("aria-level"))).to.deep.equal(["4", "4"]);
    stage.named(ja.copyBooking, "button")[1]!.click();
    await stage.sees(ja.bookingCopied);
    expect(copied[0]).to.include(SLOT).and.include(ja.cancelOnlineAt.account);
    Reflect.deleteProperty(navigator, "clipboard");
  });

  it("are not offered to be kept while one is asked about", async () => {
    const stage = await opens(hasBookings({}));
    await stage.sees(ja.keepTitle);
    await stage.presses(/^この予約を取り消す/u);
    expect(stage.all("hw-ob-keep-booking")).to.have.length(0);
    await stage.presses(ja.cancelDrop);
    expect(stage.all("hw-ob-keep-booking")).to.have.length(1);
  });

  it("say that there are none, and lead to a new one", async () => {
    const stage = await opens(hasBookings());
    await stage.sees(ja.ownBookingsNone);
    await stage.clicks(ja.bookAnew);
    expect(stage.told.at(-1)).to.deep.equal({ type: "account-passed" });
  });

  it("do not say that there are none when they did not load", async () => {
    const stage = await opens(refuses("list", 400, "malformed-request"));
    await stage.sees(ja.ownBookingsFailed);
    expect(stage.text).not.to.include(ja.ownBookingsNone);
    hasBookings({})(stage.server, stage.facts);
    await stage.clicks(ja.retry);
    await stage.sees(SLOT);
  });

  it("ask for signing in again when the session has ended", async () => {
    const stage = await opens(hasBookings({}));
    await stage.sees(SLOT);
    refuses("cancel", 401, "session-ended")(stage.server, stage.facts);
    await stage.clicks(/^この予約を取り消す/u);
    await stage.presses(ja.linkCancelButton);
    await stage.sees(ja.signInTitles["session-ended"]);
    expect(stage.text).not.to.include(SLOT).and.not.include(ja.sessionEndedKept);
    expect(stage.context.api.session).to.equal(undefined);
    expect(stage.told.at(-1)).to.deep.equal({ type: "session-changed" });
  });

  it("are cancelled only after a question, which has the focus and can be answered with no", async () => {
    const stage = await opens(together(hasBookings({}), cancels));
    await stage.sees(SLOT);
    const button = cancelButtons(stage)[0]!;
    expect(button.getAttribute("aria-label")).to.equal(ja.cancelOf(SLOT));
    await stage.presses(/^この予約を取り消す/u);
    expect(focusedElement()?.id).to.equal("cancel-ask");
    expect(stage.text).to.include(ja.cancelAsk);
    await stage.presses(ja.cancelDrop);
    expect(focusedElement()?.id).to.equal("cancel-b-1");
    expect(stage.text).to.include("予約済み");
    await stage.presses(/^この予約を取り消す/u);
    await stage.presses(ja.linkCancelButton);
    await stage.waitsFor(() => outcomeOf(stage) === ja.cancelledNow(SLOT), "the outcome");
    await stage.sees(ja.bookingStates.cancelled);
    const told = stage.told.filter(({ type }) => type === "own-booking-cancelled");
    expect(told, "the page hears of it once").to.have.length(1);
    expect(cancelButtons(stage)).to.have.length(0);
  });

  const refusals: readonly (readonly [string, Prepare, string])[] = [
    [
      "by phone only",
      refuses("cancel", 409, "cancel-closed", { reason: "by-phone" }),
      ja.cancelByPhone(SLOT),
    ],
    [
      "too late",
      refuses("cancel", 409, "cancel-closed", { reason: "begun" }),
      ja.cancelTooLate(SLOT),
    ],
    ["refused", refuses("cancel", 409, "booking-ended"), ja.cancelRefused(SLOT)],
    ["lost", loses("cancel"), ja.cancelLost(SLOT)],
  ];
  it("offer no cancellation here where the server has just refused one, but the other ways", async () => {
    const closed = refuses("cancel", 409, "cancel-closed", { reason: "by-phone" });
    const stage = await opens(together(hasBookings({}, {}), closed));
    await stage.sees(SLOT);
    cancelButtons(stage)[0]!.click();
    await stage.presses(ja.linkCancelButton);
    await stage.sees(ja.cancelByPhone(SLOT));
    await stage.sees(ja.bookingStates.confirmed);
    expect(cancelButtons(stage).map(({ id }) => id)).to.deep.equal(["cancel-b-2"]);
    const byPhone = stage.all("li").filter((li) => li.textContent.trim() === ja.cancelWays.phone);
    expect(byPhone, "both are told to be cancelled by phone").to.have.length(2);
  });

  for (const [what, prepare, words] of refusals) {
    it(`tell of a cancellation that was ${what}, with the focus there, and are read anew`, async () => {
      const stage = await opens(together(hasBookings({}), prepare));
      await stage.sees(SLOT);
      await stage.presses(/^この予約を取り消す/u);
      hasBookings({ status: "completed" })(stage.server, stage.facts);
      await stage.presses(ja.linkCancelButton);
      await stage.sees(words);
      expect(focusedElement()?.id).to.equal("answer");
      const toldWhere = stage.one("#answer").textContent.includes(ja.contactBelow(ja.helpTitle));
      expect(toldWhere).to.equal(what !== "lost");
      await stage.sees(ja.bookingStates.completed);
    });
  }

  it("are not cancelled by a script that presses the button", async () => {
    const stage = await opens(together(hasBookings({}), cancels));
    await stage.sees(SLOT);
    await stage.presses(/^この予約を取り消す/u);
    await stage.clicks(ja.linkCancelButton);
    expect(stage.text).to.include(ja.cancelAsk).and.not.include(ja.linkActing);
    await stage.presses(ja.linkCancelButton);
    await stage.sees(ja.cancelledNow(SLOT));
  });

  it("leave it to the phone where the office says so, and come too late after the start", async () => {
    const byPhone = ({ office }: Facts) => ({
      cancellation: { ...office.cancellation, sameDay: ["phone" as const] },
    });
    const stage = await opens(hasBookings(today, begun), byPhone);
    await stage.sees(ja.cancelSameDayPhone);
    expect(stage.text).to.include(ja.cancelBegun);
    expect(cancelButtons(stage)).to.have.length(0);
  });

  it("say that a call is owed as well, where it is", async () => {
    const owed = ({ office }: Facts) => ({
      cancellation: { ...office.cancellation, sameDayCallOwed: true },
    });
    const stage = await opens(hasBookings(today), owed);
    await stage.sees(ja.linkCancelCallOwed);
    await stage.clicks(/^この予約を取り消す/u);
    expect(stage.text).to.include(ja.linkCancelCallOwed);
  });

  it("stay true when the page was translated", async () => {
    const stage = await opens(together(hasBookings({}), cancels));
    await stage.sees("予約済み");
    translates(stage);
    await stage.clicks(/この予約を取り消す/u);
    await stage.presses(/予約を取り消す\)?$/u);
    await stage.sees(ja.cancelledNow(SLOT));
    await stage.sees(ja.bookingStates.cancelled);
    expect(stage.text).not.to.include("予約済み");
  });
});
