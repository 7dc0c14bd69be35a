import { expect } from "@open-wc/testing";
import type { FlowState } from "../../src/flow/state.ts";
import { Calendar } from "../support/view-calendar.ts";
import type { Facts } from "../../demo/gallery/states/facts.ts";
import { knowsLink } from "../../demo/gallery/states/of-links.ts";
import { Stage, translates } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const later = { start: "2026-11-25T13:00:00+09:00", end: "2026-11-25T13:30:00+09:00" };
const laterSlot = ({ slot }: Facts) => {
  const { start, end, applyBy } = slot;
  const wait = { days: 1, hours: 3 };
  return { start: start.add(wait), end: end.add(wait), applyBy: applyBy.add(wait) };
};

/** States of one step whose dates, times or words differ. */
const changes: Record<string, readonly [(f: Facts) => FlowState, (f: Facts) => FlowState]> = {
  form: [
    ({ ready }) => ({ step: "form", draft: ready, refused: [] }),
    (f) => ({ step: "form", draft: { ...f.ready, slot: laterSlot(f) }, refused: [] }),
  ],
  review: [
    ({ ready }) => ({ step: "review", draft: ready }),
    (f) => ({ step: "review", draft: { ...f.ready, slot: laterSlot(f) } }),
  ],
  unknown: [(f) => unknown(f, f.slot), (f) => unknown(f, laterSlot(f))],
  "waiting for the mail": [
    ({ booking }) => waiting(booking({ status: "provisional" })),
    ({ booking }) => waiting(booking({ status: "provisional", ...later })),
  ],
  "waiting for the office": [
    ({ booking }) => ({ step: "requested", booking: booking({ status: "awaiting-office" }) }),
    ({ booking }) => ({
      step: "requested",
      booking: booking({ status: "awaiting-office", ...later }),
    }),
  ],
  booked: [
    ({ booking }) => ({ step: "booked", booking: booking() }),
    ({ booking }) => ({ step: "booked", booking: booking(later) }),
  ],
  ended: [
    ({ booking }) => ({ step: "ended", booking: booking({ status: "expired" }) }),
    ({ booking }) => ({ step: "ended", booking: booking({ status: "expired", ...later }) }),
  ],
};

function unknown({ ready }: Facts, { start }: Facts["slot"]): FlowState {
  const key = "key-1";
  return { step: "unknown", key, start: start.toInstant(), draft: ready, settling: "no-answer" };
}
function waiting(booking: ReturnType<Facts["booking"]>): FlowState {
  return { step: "waiting-mail", booking, email: "a@example.jp", activity: { kind: "idle" } };
}

describe("after a page's translator has replaced every text,", () => {
  afterEach(() => {
    Stage.closes();
    Calendar.closes();
  });

  for (const [name, [before, after]] of Object.entries(changes)) {
    it(`the step "${name}" shows the new date and time, and not the old ones`, async () => {
      const stage = await Stage.opens("kitakyushu-mothers", { state: before });
      expect(stage.text).to.match(/11月24日\(火\) 10:00/u);
      translates(stage);
      expect(stage.text).to.include("translated(");
      await stage.becomes(after(stage.facts));
      expect(stage.text).to.match(/11月25日\(水\) 13:00/u);
      expect(stage.text).not.to.match(/11月24日\(火\) 10:00/u);
    });
  }

  it("the unknown step tells what has become of the request", async () => {
    const stage = await Stage.opens("otaru", { state: (f) => unknown(f, f.slot) });
    translates(stage);
    const state = unknown(stage.facts, stage.facts.slot);
    for (const settling of ["asking", "absent"]) {
      await stage.becomes({ ...state, settling } as FlowState);
    }
    expect(stage.text).to.include(ja.unknownAbsentTitle).and.include(ja.unknownAbsent);
    expect(stage.text).not.to.include(ja.unknownTitle);
    expect(stage.one("button").textContent.trim()).to.equal(ja.sendAgain);
  });

  it("the mail's screen tells what came of the press, and the new address", async () => {
    const stage = await Stage.opens("otaru", {
      state: ({ booking }) => waiting(booking({ status: "provisional" })),
    });
    translates(stage);
    const state = waiting(stage.facts.booking({ status: "provisional" }));
    const email = "new@example.jp";
    await stage.becomes({ ...state, email, activity: { kind: "resent", email } } as FlowState);
    expect(stage.text).to.include(ja.resent(email)).and.include(ja.waitingMailTo(email));
    expect(stage.text).not.to.include("a@example.jp");
  });

  it("the review tells that it was refused", async () => {
    const stage = await Stage.opens("otaru", {
      state: ({ ready }) => ({ step: "review", draft: ready }),
    });
    translates(stage);
    const { ready } = stage.facts;
    const problem = { code: "rate-limited", status: 429 };
    await stage.becomes({ step: "review", draft: ready, problem });
    expect(stage.one("#title").textContent.trim()).to.equal(ja.refusedTitle);
    expect(stage.text).to.include(ja.rateLimited(undefined)).and.not.include(ja.reviewLead);
  });

  it("the form counts and names the faults that are left", async () => {
    const stage = await Stage.opens("otaru", {
      state: ({ ready }) => ({ step: "form", draft: { ...ready, form: {} }, refused: [] }),
    });
    await stage.step.updateComplete;
    stage.one<HTMLButtonElement>("button.primary").click();
    await stage.step.updateComplete;
    translates(stage);
    await stage.fills("name", "職業 花子");
    stage.one<HTMLButtonElement>("button.primary").click();
    await stage.step.updateComplete;
    const summary = stage.one("#error-summary").textContent;
    expect(summary).to.include(ja.errorSummaryTitle(2)).and.not.include("氏名を入力");
  });

  it("a link's page shows the new booking", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", {
      state: ({ link }) => ({ step: "link", link: link("cancel"), after: "opening" }),
      prepare: knowsLink("cancel", {}),
    });
    await stage.sees("11月24日(火) 10:00");
    translates(stage);
    knowsLink("cancel", { ...later, status: "cancelled" })(stage.server, stage.facts);
    const link = stage.facts.link("cancel");
    await stage.becomes({ step: "link", link, after: "lost-answer" });
    await stage.sees("11月25日(水) 13:00");
    expect(stage.text).to.include(ja.linkAlready.cancelled.title).and.not.include("11月24日");
  });

  it("the calendar shows the new month, its days and what they offer", async () => {
    const calendar = await Calendar.opens();
    translates(calendar);
    calendar.shows("2026-12-01");
    await calendar.grid.updateComplete;
    expect(calendar.one("#month").textContent.trim()).to.equal("2026年12月");
    expect(
      calendar.days.map((day) => day.textContent.replace(/\s+/gu, " ").trim()).slice(0, 5),
    ).to.deep.equal(["1 満", "2 満", "3 満", "4 満", "5 休"]);
  });

  it("the slots show the new day's times", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", {
      state: ({ draft }) => ({ step: "slot", draft }),
    });
    const choosesDay = async (day: number) => {
      await stage.seesWhatIsFree();
      stage.all<HTMLButtonElement>("td button")[day - 1]?.click();
      await stage.step.updateComplete;
    };
    await choosesDay(24);
    translates(stage);
    await choosesDay(17);
    expect(stage.one("legend").textContent.trim()).to.equal("2026年11月17日(火)の時間");
    expect(stage.all("fieldset label")[0]?.textContent.trim()).to.equal("10:30〜11:00");
    await choosesDay(23);
    expect(stage.one("#day").textContent).to.include("2026年11月23日(月)は選べません");
  });
});
