import { expect } from "@open-wc/testing";
import { delay, http, HttpResponse } from "msw";
import { focusedElement } from "../../support/page.ts";
import { leaveConsole, ownerLines } from "../../support/owner.ts";
import {
  answersCancel,
  CANCEL,
  knowsBooking,
  LOOKUPS,
  PASSWORD,
  RECEIPT_NUMBER,
  refuses,
  TOKEN,
} from "../../../demo/gallery/states/receipt-lookup.ts";
import { Stage } from "../../support/view-step.ts";
import { ja } from "../../support/view-words.ts";

const today = { start: "2026-11-17T13:30:00+09:00", end: "2026-11-17T14:20:00+09:00" };
const begun = { start: "2026-11-17T09:30:00+09:00", end: "2026-11-17T10:20:00+09:00" };

async function shows(
  booking: Record<string, unknown> = {},
  prepare: Parameters<typeof Stage.opens>[1]["prepare"] = () => {},
) {
  const stage = await Stage.opens("kanagawa", {
    state: () => ({ step: "lookup", number: RECEIPT_NUMBER }),
    prepare: (server, facts) => {
      knowsBooking({ booking })(server, facts);
      prepare?.(server, facts);
    },
  });
  await stage.fills("receipt-password", PASSWORD);
  await stage.presses(ja.lookupButton);
  await stage.sees(ja.foundTitle);
  return stage;
}

const focusIs = (stage: Stage, id: string) =>
  stage.waitsFor(() => focusedElement()?.id === id, `the focus on #${id}`);

async function asksAndPresses(stage: Stage) {
  await stage.presses(ja.cancelHereAsk);
  await stage.presses(ja.linkCancelButton);
}

describe("cancelling a booking that was looked up", () => {
  afterEach(() => {
    Stage.closes();
    leaveConsole();
  });

  it("takes two presses, and the second one can be left out", async () => {
    const asked: unknown[] = [];
    const stage = await shows({}, answersCancel({}, asked));
    expect(stage.text).to.include("11月24日(火) 9:00まで、この画面から取り消せます。");
    await stage.presses(ja.cancelHereAsk);
    await focusIs(stage, "cancel-sure");
    expect(stage.text).to.include(ja.cancelHereCannotUndo);
    await stage.presses(ja.cancelHereKeep);
    await focusIs(stage, "cancel-ask");
    expect(stage.text).to.include("予約済み");
    expect(asked).to.deep.equal([]);
    await asksAndPresses(stage);
    await stage.sees(ja.cancelledTitle);
    await focusIs(stage, "title");
    expect(asked).to.deep.equal([{ token: TOKEN }]);
    expect(stage.text).to.include(ja.cancelledText).and.not.include(ja.cancelledCall);
    expect(stage.told).to.deep.equal([{ type: "own-booking-cancelled" }]);
  });

  it("counts a person's press only", async () => {
    const asked: unknown[] = [];
    const stage = await shows({}, answersCancel({}, asked));
    await stage.presses(ja.cancelHereAsk);
    await stage.clicks(ja.linkCancelButton);
    expect(asked).to.deep.equal([]);
    expect(stage.text).to.include(ja.cancelHereCannotUndo);
  });

  it("before the day says that a call will be owed on the day itself", async () => {
    const stage = await shows();
    expect(stage.text).to.include(ja.cancelSameDayCallOwed).and.not.include(ja.cancelHereCall);
  });

  it("on the day itself says at every stage that a call is owed, and where to", async () => {
    const stage = await shows(today, answersCancel(today));
    expect(stage.text).to.include(ja.cancelHereCall).and.include(ja.contactBelow(ja.helpTitle));
    await stage.presses(ja.cancelHereAsk);
    expect(stage.text).to.include(ja.cancelHereCall).and.include(ja.contactBelow(ja.helpTitle));
    await stage.presses(ja.linkCancelButton);
    await stage.sees(ja.cancelledCall);
    expect(stage.text).to.include(ja.contactBelow(ja.helpTitle));
  });

  it("is not offered once the meeting has begun", async () => {
    const stage = await shows(begun);
    expect(stage.text).to.include(ja.cancelHereBegun);
    expect(stage.named(ja.cancelHereAsk)).to.have.length(0);
  });

  it("says aloud that it is under way, and presses once", async () => {
    let asked = 0;
    const stage = await shows({}, (server) =>
      server.use(
        http.post(CANCEL, async () => {
          asked += 1;
          await delay("infinite");
        }),
      ),
    );
    await asksAndPresses(stage);
    await stage.sees(ja.linkActing);
    await stage.presses(ja.linkCancelButton);
    expect(asked).to.equal(1);
    expect(stage.named(ja.cancelHereKeep)).to.have.length(0);
    expect(stage.named(ja.foundLeave)).to.have.length(0);
  });

  const refusals: readonly (readonly [number, string, object, string])[] = [
    [409, "cancel-closed", { reason: "begun" }, ja.cancelHereBegun],
    [409, "cancel-closed", { reason: "same-day" }, ja.linkCancelByPhone],
    [410, "link-expired", {}, ja.cancelHereExpired],
    [409, "booking-ended", { bookingStatus: "completed" }, ja.cancelHereRefused],
  ];
  for (const [status, code, more, words] of refusals) {
    it(`says what a refusal means, and that the booking can be looked up again: ${code} ${JSON.stringify(more)}`, async () => {
      const stage = await shows({}, refuses(CANCEL, status, code, more));
      await asksAndPresses(stage);
      await focusIs(stage, "answer");
      expect(stage.one("#answer").textContent).to.include(words);
      expect(stage.text).not.to.include(ja.cancelledTitle);
      await stage.presses(ja.lookUpAgain);
      await stage.waitsFor(() => stage.all("#answer").length === 0, "the booking anew");
      expect(stage.text).to.include("予約済み");
    });
  }

  it("is not known when no answer comes: one press asks how it stands", async () => {
    ownerLines();
    const stage = await shows({}, (server) =>
      server.use(http.post(CANCEL, () => HttpResponse.error())),
    );
    await asksAndPresses(stage);
    await stage.sees(ja.cancelHereUnknown);
    await focusIs(stage, "answer");
    expect(stage.text, "what may not hold any more").not.to.include("予約済み");
    expect(stage.text).to.include("2026年11月24日(火) 9:00〜9:50");
    expect(stage.named(ja.cancelHereAsk)).to.have.length(0);
    expect(stage.text).not.to.include(ja.cancelledTitle);
    knowsBooking({ booking: { status: "cancelled" } })(stage.server, stage.facts);
    await stage.presses(ja.lookUpAgain);
    await stage.sees("取り消し済み");
    await focusIs(stage, "title");
  }).timeout(20_000);

  it("asks for the password once more when that look-up fails", async () => {
    const stage = await shows({}, refuses(CANCEL, 410, "link-expired"));
    await asksAndPresses(stage);
    refuses(LOOKUPS, 404, "lookup-failed")(stage.server);
    await stage.presses(ja.lookUpAgain);
    await focusIs(stage, "error-summary");
    const value = (id: string) => stage.one<HTMLInputElement>(`#${id}`).value;
    expect([value("receipt-number"), value("receipt-password")]).to.deep.equal([
      RECEIPT_NUMBER,
      "",
    ]);
  });
});
