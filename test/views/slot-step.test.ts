import { expect } from "@open-wc/testing";
import type { FlowEvent, FlowState } from "../../src/flow/state.ts";
import { focusedElement } from "../support/page.ts";
import type { Facts } from "../../demo/gallery/states/facts.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const atSlots = ({ draft }: Facts): FlowState => ({ step: "slot", draft });
const chosenStart = ({ told }: Stage) =>
  (told[0] as Extract<FlowEvent, { type: "slot-chosen" }> | undefined)?.slot.start
    .toPlainDateTime()
    .toString();

const opens = (state = atSlots) => Stage.opens("kitakyushu-mothers", { state });

/** Waits for the calendar and presses a day of it. */
async function choosesDay(stage: Stage, day: number): Promise<void> {
  await stage.seesWhatIsFree();
  stage.all<HTMLButtonElement>("td button")[day - 1]?.click();
  await stage.step.updateComplete;
}
const times = (stage: Stage) => stage.all<HTMLInputElement>('input[name="slot"]');

describe("the choice of a slot", () => {
  afterEach(() => Stage.closes());

  it("offers the soonest ones as a list, one press each", async () => {
    const stage = await opens();
    await stage.seesWhatIsFree();
    expect(stage.all("ul.soonest button").map((button) => button.textContent.trim())).to.deep.equal(
      [
        "2026年11月17日(火) 10:30〜11:00",
        "2026年11月17日(火) 11:00〜11:30",
        "2026年11月17日(火) 11:30〜12:00",
        "2026年11月17日(火) 13:00〜13:30",
      ],
    );
    await stage.presses("2026年11月17日(火) 11:00〜11:30を選ぶ");
    expect(chosenStart(stage)).to.equal("2026-11-17T11:00:00");
  });

  it("offers a day's times as a group named by the day, which has the focus", async () => {
    const stage = await opens();
    await choosesDay(stage, 24);
    expect(stage.one("legend").textContent.trim()).to.equal("2026年11月24日(火)の時間");
    expect(focusedElement()?.closest("legend")).to.equal(stage.one("legend"));
    expect(times(stage)).to.have.length(10);
    await stage.clicks("10:30〜11:00");
    await stage.clicks("次へ進む");
    expect(chosenStart(stage)).to.equal("2026-11-24T10:30:00");
  });

  it("says until when the picked time can be requested", async () => {
    const stage = await opens();
    await choosesDay(stage, 24);
    await stage.clicks("10:30〜11:00");
    expect(stage.text).to.include(ja.applyBy("11月24日(火) 10:30"));
  });

  it("forgets the time when another day is chosen", async () => {
    const stage = await opens();
    await choosesDay(stage, 24);
    await stage.clicks("10:30〜11:00");
    await choosesDay(stage, 25);
    expect(times(stage).some(({ checked }) => checked)).to.equal(false);
    await stage.clicks("次へ進む");
    expect(stage.told).to.deep.equal([]);
    expect(stage.one("#error-summary").textContent).to.include(ja.slotMissing);
  });

  it("says why a day offers nothing", async () => {
    const stage = await opens();
    await choosesDay(stage, 23);
    expect(stage.one("#day").textContent.trim()).to.equal(
      "2026年11月23日(月)は選べません。理由: 祝日（勤労感謝の日）のため休み",
    );
    expect(focusedElement()?.id).to.equal("day");
    expect(times(stage)).to.have.length(0);
  });

  it("misses a day: the summary has the focus and leads to the calendar", async () => {
    const stage = await opens();
    await stage.seesWhatIsFree();
    await stage.clicks("次へ進む");
    expect(focusedElement()?.id).to.equal("error-summary");
    await stage.presses(ja.dayMissing);
    expect(focusedElement()?.getAttribute("aria-label")).to.include("11月17日(火) 今日");
  });

  it("misses a time: the summary leads to the first one", async () => {
    const stage = await opens();
    await choosesDay(stage, 24);
    await stage.clicks("次へ進む");
    await stage.presses(ja.slotMissing);
    expect(focusedElement()).to.equal(times(stage)[0]);
  });

  it("stands where it was when the visitor comes back", async () => {
    const stage = await opens(({ ready }) => ({ step: "slot", draft: ready }));
    await stage.sees("2026年11月24日(火)の時間");
    expect(stage.one('td button[tabindex="0"]').ariaLabel).to.include("11月24日");
    expect(stage.one('td[aria-selected="true"]').textContent).to.include("24");
    expect(
      times(stage)
        .map(({ checked }) => checked)
        .indexOf(true),
    ).to.equal(0);
    await stage.clicks("次へ進む");
    expect(chosenStart(stage)).to.equal("2026-11-24T10:00:00");
  });

  for (const [problem, text] of [
    ["slot-taken", ja.slotTaken("11月24日(火) 10:00")],
    ["slot-not-bookable", ja.slotNotBookable("11月24日(火) 10:00")],
    ["daily-limit", ja.dailyLimit("2026年11月24日(火)", 1)],
  ] as const) {
    it(`says why the visitor is back after ${problem}, and that nothing typed is lost`, async () => {
      const stage = await opens(({ ready, slot }) => ({
        step: "slot",
        draft: ready,
        notice: { problem, start: slot.start },
      }));
      await stage.seesWhatIsFree();
      const alert = stage.one('[role="alert"]').textContent;
      expect(alert).to.include(text).and.include(ja.typedIsKept);
      expect(alert).to.include("予約はできていません");
      expect(
        times(stage).some(({ checked }) => checked),
        "nothing is chosen",
      ).to.equal(false);
      const nearby = problem === "daily-limit" ? 0 : 10;
      expect(times(stage), "the day's other times").to.have.length(nearby);
      expect(stage.one('td button[tabindex="0"]').ariaLabel).to.include("11月24日");
    });
  }

  it("says by when to apply for a day's times as soon as the day is chosen, where that is the same for all", async () => {
    const stage = await Stage.opens("otaru", { state: atSlots });
    await choosesDay(stage, 24);
    expect(stage.one("#apply-by").textContent.trim()).to.equal(
      "11月20日(金) 17:15までにお申し込みください。",
    );
    expect(stage.one("fieldset").getAttribute("aria-describedby")).to.equal("apply-by");
  });

  it("says that times are Japan's to a visitor elsewhere", async () => {
    const stage = await opens();
    expect(stage.text).to.include("相談は1回30分です。").and.include(ja.otherZone);
  });
});
