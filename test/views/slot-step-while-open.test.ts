import { expect, nextFrame } from "@open-wc/testing";
import { http, HttpResponse } from "msw";
import { MOCK_API_BASE } from "../../mock-api/in-process.ts";
import type { SlotStep } from "../../src/views/slot-step.ts";
import { focusedElement } from "../support/page.ts";
import { now } from "../support/rules.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const availability = `${MOCK_API_BASE}/offices/:office/availability`;
const monthOf = (request: Request) => new URL(request.url).searchParams.get("month") ?? "";

/** A server on which only these starts are free. */
const onlyFree = (starts: readonly string[]) =>
  http.get(availability, ({ request }) =>
    HttpResponse.json({
      month: monthOf(request),
      serverTime: "2026-11-17T10:00:00+09:00",
      slots: starts
        .filter((start) => start.startsWith(monthOf(request)))
        .map((start) => ({ start: `${start}:00+09:00`, remaining: 1 })),
    }),
  );

const opens = (starts?: readonly string[]) =>
  Stage.opens("kitakyushu-mothers", {
    state: ({ draft }) => ({ step: "slot", draft }),
    prepare: (server) => starts && server.use(onlyFree(starts)),
  });
const times = (stage: Stage) => stage.all<HTMLInputElement>('input[name="slot"]');
const said = (stage: Stage) =>
  stage
    .all('[role="status"]')
    .map(({ textContent }) => textContent.trim())
    .filter((text) => text !== "" && !text.includes("までにお申し込み"));

/** The clock goes on and the step looks at it, as it does by itself every few seconds. */
async function becomes(stage: Stage, time: string): Promise<void> {
  // An answer that comes later would set the clock back.
  const step = stage.step as unknown as SlotStep;
  await stage.waitsFor(() => !step["watch"].availability.isReading, "all that is read");
  stage.context.clock.sync(now(time));
  step["watch"].renew();
  await stage.step.updateComplete;
  await nextFrame();
}

const today = "2026年11月17日(火)";

describe("while the choice of a slot is open", () => {
  afterEach(() => Stage.closes());

  it("a time whose deadline passes leaves the list, with a word", async () => {
    const stage = await opens();
    await stage.finds(/10:30〜11:00を選ぶ$/u);
    expect(said(stage)).to.deep.equal([]);
    await becomes(stage, "2026-11-17T10:30:00");
    expect(stage.named(/10:30〜11:00を選ぶ$/u)).to.have.length(0);
    expect(stage.named(/を選ぶ$/u)).to.have.length(4);
    expect(said(stage)).to.deep.equal([ja.slotsLate(`${today} 10:30〜11:00`)]);
  });

  it("the button that has the focus does not become another time's", async () => {
    const stage = await opens();
    const second = await stage.finds(/11:00〜11:30を選ぶ$/u);
    second.focus();
    await becomes(stage, "2026-11-17T10:30:00");
    expect(focusedElement()).to.equal(second);
    expect(second.getAttribute("aria-label")).to.include("11:00〜11:30");
    await becomes(stage, "2026-11-17T11:00:00");
    expect(focusedElement()?.id, "it has gone").to.equal("soonest");
  });

  it("a time of the chosen day goes, with one word for the list and the day", async () => {
    const stage = await opens();
    await stage.finds(/10:30〜11:00を選ぶ$/u);
    await stage.clicks(/^2026年11月17日.*今日/u);
    expect(times(stage)).to.have.length(9);
    await becomes(stage, "2026-11-17T10:30:00");
    expect(times(stage)).to.have.length(8);
    expect(said(stage)).to.deep.equal([ja.slotsLate(`${today} 10:30〜11:00`)]);
  });

  it("the picked time goes: that is said, nothing else is lost, and nothing is handed on", async () => {
    const stage = await opens();
    await stage.finds(/10:30〜11:00を選ぶ$/u);
    await stage.clicks(/^2026年11月17日.*今日/u);
    await stage.clicks("10:30〜11:00");
    times(stage)[0]?.focus();
    await becomes(stage, "2026-11-17T10:30:00");
    expect(said(stage)).to.deep.equal([ja.pickedLate(`${today} 10:30〜11:00`)]);
    expect(focusedElement()?.id, "the day's name").to.equal("day");
    expect(times(stage).some(({ checked }) => checked)).to.equal(false);
    expect(stage.one('td[aria-selected="true"]').textContent).to.include("17");
    await stage.clicks("次へ進む");
    expect(stage.told).to.have.length(0);
    expect(stage.one("#error-summary").textContent).to.include(ja.slotMissing);
    await stage.clicks("11:00〜11:30");
    expect(said(stage), "the word goes with the next choice").to.deep.equal([]);
  });

  it("a time that goes while it is pressed is not handed on", async () => {
    const stage = await opens();
    const first = await stage.finds(/10:30〜11:00を選ぶ$/u);
    await becomes(stage, "2026-11-17T10:29:59");
    stage.context.clock.sync(now("2026-11-17T10:30:00"));
    first.click();
    await nextFrame();
    expect(stage.told).to.have.length(0);
    expect(said(stage)).to.deep.equal([ja.slotsLate(`${today} 10:30〜11:00`)]);
  });

  it("the last time of a day goes: the day says why it has none", async () => {
    const stage = await opens(["2026-11-17T15:30", "2026-11-24T10:00"]);
    await stage.finds(/15:30〜16:00を選ぶ$/u);
    await stage.clicks(/^2026年11月17日.*今日/u);
    await becomes(stage, "2026-11-17T15:30:00");
    expect(stage.one("#day").textContent).to.include(ja.dayReason["deadline-passed"]);
    expect(stage.one('td button[aria-current="date"]').textContent).to.include("締切");
  });
});

describe("a month without a free day", () => {
  afterEach(() => Stage.closes());

  it("leads with one press to the next day that has one, in whatever month", async () => {
    const stage = await opens(["2026-11-24T10:00", "2027-01-15T13:00"]);
    await stage.finds(/11月24日.*を選ぶ$/u);
    await stage.clicks("次の月");
    await stage.sees(ja.monthNothing("2026年12月"));
    await stage.presses(ja.goToFreeDay("1月15日(金)"));
    await nextFrame();
    expect(stage.one("#month").textContent.trim()).to.equal("2027年1月");
    expect(focusedElement()?.getAttribute("aria-label")).to.include("2027年1月15日(金) 空き1件");
    expect(stage.text).not.to.include(ja.monthNothing("2027年1月"));
  });

  it("leads back where only an earlier one is free", async () => {
    const stage = await opens(["2026-11-24T10:00"]);
    await stage.finds(/11月24日.*を選ぶ$/u);
    await stage.clicks("次の月");
    await stage.finds(ja.goToFreeDay("11月24日(火)"));
  });

  it("leads nowhere where nothing is free until the end, which is said with its day", async () => {
    const stage = await opens([]);
    await stage.sees(ja.noneOpen("2027年1月16日(土)"));
    expect(stage.text, "it is said once").not.to.include(ja.monthNothing("2026年11月"));
    expect(stage.named(/選べる日/u)).to.have.length(0);
    expect(stage.text).to.include(ja.contactBelow(ja.helpTitle));
  });

  it("is found past the months that are read at first", async () => {
    const stage = await opens(["2027-01-15T13:00"]);
    await stage.finds(`2027年1月15日(金) 13:00〜13:30を選ぶ`);
  });
});
