import { expect } from "@open-wc/testing";
import { TaskStatus } from "@lit/task";
import { http } from "msw";
import { MOCK_API_BASE } from "../../mock-api/in-process.ts";
import type { SlotStep } from "../../src/views/slot-step.ts";
import { waitFor } from "../support/page.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const MINUTE = 60_000;

describe("what is free", () => {
  const { now } = performance;
  let passed = 0;
  before(() => {
    performance.now = () => now.call(performance) + passed;
  });
  after(() => {
    performance.now = now;
  });
  afterEach(() => {
    Stage.closes();
    passed = 0;
  });

  /** A choice of slots that has been read, and the months that it goes on to ask for. */
  async function opens(minutesAfterPage: number) {
    const asked: string[] = [];
    passed = minutesAfterPage * MINUTE - now.call(performance);
    const stage = await Stage.opens("kitakyushu-mothers", {
      state: ({ draft }) => ({ step: "slot", draft }),
      prepare: (server) =>
        server.use(
          http.get(`${MOCK_API_BASE}/offices/:office/availability`, ({ request }) => {
            asked.push(new URL(request.url).searchParams.get("month") ?? "");
          }),
        ),
    });
    await stage.sees(ja.calendarTitle);
    asked.length = 0;
    return { stage, asked };
  }
  const looksAgain = () => document.dispatchEvent(new Event("visibilitychange"));
  const isRead = ({ step }: Stage) =>
    (step as unknown as SlotStep)["availability"].status === TaskStatus.COMPLETE;
  const reads = (stage: Stage, asked: string[], count: number) =>
    waitFor(
      () => asked.length >= count && isRead(stage),
      () => `Only ${asked.join()} were read.`,
    );

  for (const minutes of [0.75, 10]) {
    it(`is read anew when a page that was opened ${minutes} minutes ago is seen again after a minute, and not before`, async () => {
      const { asked, stage } = await opens(minutes);
      passed += MINUTE / 2;
      looksAgain();
      passed += MINUTE;
      looksAgain();
      await reads(stage, asked, 2);
      expect(asked.toSorted()).to.deep.equal(["2026-11", "2026-12"]);
    });
  }

  it("is read once, however old the page is when it is opened", async () => {
    const { asked, stage } = await opens(10);
    await stage.clicks("次の月");
    await stage.clicks("前の月");
    expect(asked).to.deep.equal([]);
  });

  it("is not taken for fresh in a month that was left out of the last reading", async () => {
    const { asked, stage } = await opens(10);
    await stage.clicks("次の月");
    await stage.clicks("次の月");
    await reads(stage, asked, 1);
    await stage.clicks("前の月");
    passed += 2 * MINUTE;
    looksAgain();
    await reads(stage, asked, 3);
    await stage.clicks("次の月");
    await reads(stage, asked, 4);
    expect(asked[3]).to.equal("2027-01");
  });

  it("of a month that the backend does not show is nothing, and hides no other month", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", {
      state: ({ draft }) => ({ step: "slot", draft }),
      prepare: (server) =>
        server.use(
          http.get(`${MOCK_API_BASE}/offices/:office/availability`, ({ request }) => {
            if (!request.url.endsWith("2026-12")) return undefined;
            const problem = { status: 404, code: "month-out-of-window" };
            return Response.json(problem, {
              status: 404,
              headers: { "content-type": "application/problem+json" },
            });
          }),
        ),
    });
    await stage.sees(ja.nextSlotsTitle);
    await stage.clicks("次の月");
    await waitFor(
      () => isRead(stage),
      () => "December was not read.",
    );
    expect(stage.text).to.include(ja.nextSlotsTitle).and.not.include(ja.availabilityFailed);
    expect(stage.text).to.include(ja.dayMark.full);
  });
});
