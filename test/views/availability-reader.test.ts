import { expect, nextFrame } from "@open-wc/testing";
import { http, HttpResponse } from "msw";
import { MOCK_API_BASE } from "../../mock-api/in-process.ts";
import type { SlotStep } from "../../src/views/slot-step.ts";
import { focusedElement, waitFor } from "../support/page.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const MINUTE = 60_000;
const availability = `${MOCK_API_BASE}/offices/:office/availability`;
const monthOf = (request: Request) => new URL(request.url).searchParams.get("month") ?? "";
const refusal = () => new HttpResponse(null, { status: 404 });
const outOfWindow = () =>
  Response.json(
    { status: 404, code: "month-out-of-window" },
    { status: 404, headers: { "content-type": "application/problem+json" } },
  );

describe("what is free", () => {
  const { now } = performance;
  const deviceNow = Date.now;
  let passed = 0;
  /** What the device's own clock has counted besides. */
  let wallPassed = 0;
  let answer: (request: Request) => Response | undefined = () => undefined;
  /** What every answer waits for. */
  let line: Promise<void> = Promise.resolve();
  before(() => {
    performance.now = () => now.call(performance) + passed;
    Date.now = () => deviceNow() + passed + wallPassed;
  });
  after(() => {
    performance.now = now;
    Date.now = deviceNow;
  });
  beforeEach(() => {
    passed = 0;
    wallPassed = 0;
    answer = () => undefined;
  });
  afterEach(() => Stage.closes());

  /** A choice of slots, and the months that it asks for. */
  async function opens(minutesAfterPage = 10) {
    const asked: string[] = [];
    passed = minutesAfterPage * MINUTE - now.call(performance);
    const stage = await Stage.opens("kitakyushu-mothers", {
      state: ({ draft }) => ({ step: "slot", draft }),
      prepare: (server) =>
        server.use(
          http.get(availability, async ({ request }) => {
            await line;
            asked.push(monthOf(request));
            return answer(request);
          }),
        ),
    });
    await settles(stage);
    return { stage, asked };
  }
  /** The same, once it has been read. */
  async function hasRead(minutesAfterPage?: number) {
    const opened = await opens(minutesAfterPage);
    await opened.stage.sees("10:30〜11:00");
    opened.asked.length = 0;
    return opened;
  }
  const looksAgain = () => document.dispatchEvent(new Event("visibilitychange"));
  const isReading = ({ step }: Stage) =>
    (step as unknown as SlotStep)["watch"].availability.isReading;
  const settles = async (stage: Stage) => {
    await waitFor(
      () => !isReading(stage),
      () => "It is still being read.",
    );
    await stage.step.updateComplete;
  };

  for (const minutes of [0.75, 10]) {
    it(`is read anew when a page that was opened ${minutes} minutes ago is seen again after a minute, and not before`, async () => {
      const { asked, stage } = await hasRead(minutes);
      passed += MINUTE / 2;
      looksAgain();
      passed += MINUTE;
      looksAgain();
      await settles(stage);
      expect(asked.toSorted()).to.deep.equal(["2026-11", "2026-12"]);
    });
  }

  for (const event of ["focus", "pageshow", "online"]) {
    it(`is read anew at the page's "${event}"`, async () => {
      const { asked, stage } = await hasRead();
      passed += 2 * MINUTE;
      window.dispatchEvent(new Event(event));
      await settles(stage);
      expect(asked.toSorted()).to.deep.equal(["2026-11", "2026-12"]);
    });
  }

  it("is read anew when it comes back to the page, also where something was shown anew meanwhile", async () => {
    const { asked, stage } = await hasRead();
    passed += 2 * MINUTE;
    const { step } = stage;
    step.remove();
    step.requestUpdate();
    await step.updateComplete;
    stage.root.append(step);
    await step.updateComplete;
    await settles(stage);
    expect(asked.toSorted()).to.deep.equal(["2026-11", "2026-12"]);
  });

  it("is read once for a return that comes as several events", async () => {
    const { asked, stage } = await hasRead();
    passed += 2 * MINUTE;
    looksAgain();
    for (const event of ["focus", "pageshow", "online"]) window.dispatchEvent(new Event(event));
    await settles(stage);
    looksAgain();
    expect(asked).to.have.length(2);
  });

  it("is read anew after the device has slept, which its own clock tells and the page's does not", async () => {
    const { asked, stage } = await hasRead();
    wallPassed = 60 * MINUTE;
    looksAgain();
    await settles(stage);
    expect(asked).to.have.length(2);
  });

  for (const [what, ms] of [
    ["slept for half a minute", MINUTE / 2],
    ["been set back by an hour", -60 * MINUTE],
  ] as const) {
    it(`is read anew, with the time, after a device's clock has ${what}, before a time is chosen`, async () => {
      const { asked, stage } = await hasRead();
      wallPassed = ms;
      expect(stage.context.clock.isDoubtful).to.equal(true);
      await stage.presses(/10:30〜11:00を選ぶ$/u);
      await waitFor(
        () => stage.told.length > 0,
        () => "The time was not handed on.",
      );
      expect(asked).to.have.length(2);
      expect(stage.context.clock.isDoubtful).to.equal(false);
      looksAgain();
      await settles(stage);
      expect(asked).to.have.length(2);
    });
  }

  it("is not read for a step that is no longer on the page", async () => {
    const { asked } = await hasRead();
    Stage.closes();
    passed += 2 * MINUTE;
    looksAgain();
    expect(asked).to.deep.equal([]);
  });

  it("is read once, however old the page is when it is opened", async () => {
    const { asked, stage } = await hasRead(10);
    await stage.clicks("次の月");
    await stage.clicks("前の月");
    expect(asked).to.deep.equal([]);
  });

  it("is not taken for fresh in a month that was left out of the last reading", async () => {
    const { asked, stage } = await hasRead(10);
    await stage.clicks("次の月");
    await stage.clicks("次の月");
    await settles(stage);
    await stage.clicks("前の月");
    passed += 2 * MINUTE;
    looksAgain();
    await settles(stage);
    await stage.clicks("次の月");
    await settles(stage);
    expect(asked).to.have.length(4);
    expect([asked[0], asked[3]]).to.deep.equal(["2027-01", "2027-01"]);
  });

  it("keeps the focus, the month and the picked time when it is read anew", async () => {
    const { stage } = await hasRead();
    await stage.clicks(/^2026年11月24日/u);
    await stage.clicks("10:30〜11:00");
    stage.all<HTMLInputElement>('input[name="slot"]')[1]?.focus();
    passed += 2 * MINUTE;
    looksAgain();
    await settles(stage);
    const [, second] = stage.all<HTMLInputElement>('input[name="slot"]');
    expect(second?.checked).to.equal(true);
    expect(focusedElement()).to.equal(second);
  });

  it("of a month that the backend does not show is beyond what is offered, and hides no other month", async () => {
    answer = (request) => (monthOf(request) === "2026-12" ? outOfWindow() : undefined);
    const { stage } = await hasRead();
    await stage.clicks("次の月");
    await settles(stage);
    expect(stage.text).to.include("10:30〜11:00").and.not.include("読み込めませんでした");
    expect(stage.named(/^2026年12月1日/u)[0]?.ariaLabel).to.include(ja.dayReason["beyond-horizon"]);
  });

  it("of one month that does not load is told as that, and leaves the other months to choose from", async () => {
    answer = (request) => (monthOf(request) === "2026-12" ? refusal() : undefined);
    const { asked, stage } = await hasRead();
    expect(stage.one('[role="alert"]').textContent).to.include(ja.monthsUnread("2026年12月"));
    expect(stage.named(/を選ぶ$/u)).to.have.length(4);
    await stage.clicks("次の月");
    expect(stage.named(/^2026年12月1日/u)[0]?.ariaLabel).to.include("読み込めませんでした");
    answer = () => undefined;
    await stage.presses("もう一度読み込む");
    await settles(stage);
    expect(asked.at(-1)).to.equal("2026-12");
    expect(asked, "what was read is not read again").not.to.include("2026-11");
    expect(stage.all('[role="alert"]')).to.have.length(0);
    expect(stage.named(/^2026年12月1日/u)[0]?.ariaLabel).to.include("空き");
    await nextFrame();
    expect(focusedElement()?.id, "the button has gone").to.equal("soonest");
  });

  it("says from when it is where it cannot be read anew, and is not shown for long", async () => {
    const { stage } = await hasRead();
    answer = refusal;
    passed += 2 * MINUTE;
    looksAgain();
    await settles(stage);
    expect(stage.one('[role="alert"]').textContent).to.include(ja.availabilityOutdated("10:00"));
    expect(stage.named(/を選ぶ$/u)).to.have.length(4);
    passed += 4 * MINUTE;
    looksAgain();
    await settles(stage);
    expect(stage.text).to.include(ja.availabilityFailed).and.not.include("10:30〜11:00");
    answer = () => undefined;
    await stage.presses("もう一度読み込む");
    await stage.sees("10:30〜11:00");
    await nextFrame();
    expect(stage.all('[role="alert"]')).to.have.length(0);
    expect(focusedElement()?.id).to.equal("soonest");
  });

  it("is read anew before a time of it is chosen that has stood there for long", async () => {
    const { asked, stage } = await hasRead();
    passed += 2 * MINUTE;
    const { promise, resolve } = Promise.withResolvers<void>();
    line = promise;
    await stage.clicks("2026年11月17日(火) 10:30〜11:00を選ぶ");
    expect(stage.told).to.have.length(0);
    expect(stage.text).to.include(ja.availabilityChecking);
    resolve();
    await settles(stage);
    expect(asked).to.have.length(2);
    expect(stage.told.map(({ type }) => type)).to.deep.equal(["slot-chosen"]);
    expect(stage.text).not.to.include(ja.availabilityChecking);
  });

  it("is not chosen from where it cannot be read anew", async () => {
    const { stage } = await hasRead();
    passed += 2 * MINUTE;
    answer = refusal;
    await stage.clicks("2026年11月17日(火) 10:30〜11:00を選ぶ");
    await settles(stage);
    await nextFrame();
    expect(stage.told).to.have.length(0);
    expect(focusedElement()?.textContent).to.include(ja.availabilityOutdated("10:00"));
    answer = () => undefined;
    await stage.clicks("2026年11月17日(火) 10:30〜11:00を選ぶ");
    await settles(stage);
    expect(stage.told).to.have.length(1);
  });
});
