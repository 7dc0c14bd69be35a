import { expect, nextFrame } from "@open-wc/testing";
import { http } from "msw";
import { createMockApi, MOCK_API_BASE } from "../../mock-api/in-process.ts";
import { NOW } from "../../demo/gallery/states/facts.ts";
import type { BookingApi } from "../../src/contract/client.ts";
import { AvailabilityAhead } from "../../src/views/availability-ahead.ts";
import { waitFor } from "../support/page.ts";
import { HostPage } from "../support/view-host.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const MINUTE = 60_000;
const availability = `${MOCK_API_BASE}/offices/:office/availability`;
const refusal = () => new Response(null, { status: 404 });
const TIME = "10:30〜11:00";

describe("what is free, asked for while the terms are read", () => {
  const { now } = performance;
  let passed = 0;
  /** What every answer waits for. */
  let line: Promise<unknown> = Promise.resolve();
  let answer: () => Response | undefined = () => undefined;
  before(() => {
    performance.now = () => now.call(performance) + passed;
  });
  after(() => {
    performance.now = now;
  });
  beforeEach(() => {
    passed = 0;
    line = Promise.resolve();
    answer = () => undefined;
  });
  afterEach(() => Stage.closes());

  /** The choice of a time, to which the visitor comes some minutes after it was asked for ahead. */
  async function opens(minutes = 0, comes: "after it" | "before it" = "after it") {
    const asked: string[] = [];
    let before: AvailabilityAhead | undefined;
    const stage = await Stage.opens("kitakyushu-mothers", {
      state: ({ draft }) => ({ step: "slot", draft }),
      prepare: (server) =>
        server.use(
          http.get(availability, async ({ request }) => {
            asked.push(new URL(request.url).searchParams.get("month") ?? "");
            await line;
            return answer();
          }),
        ),
      ahead: async (context) => {
        const answers: Promise<unknown>[] = [];
        const api = Object.create(context.api) as BookingApi;
        api.availability = async (...call) => {
          const coming = context.api.availability(...call);
          answers.push(coming);
          return await coming;
        };
        const ahead = new AvailabilityAhead({ ...context, api });
        before = ahead;
        if (comes === "after it") await Promise.allSettled(answers).then(nextFrame);
        passed += minutes * MINUTE;
        return ahead;
      },
    });
    return { stage, asked, ahead: before };
  }

  it("is there at once, and is asked for once", async () => {
    const { stage, asked } = await opens();
    expect(stage.text).to.include(TIME);
    expect(asked).to.deep.equal(["2026-11", "2026-12"]);
    await stage.clicks("2026年11月17日(火) 10:30〜11:00を選ぶ");
    expect(stage.told.map(({ type }) => type)).to.deep.equal(["slot-chosen"]);
    expect(asked).to.have.length(2);
  });

  it("is waited for where it has not come yet, and is asked for once", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    line = promise;
    const { stage, asked } = await opens(0, "before it");
    expect(stage.text).not.to.include(TIME);
    resolve();
    await stage.sees(TIME);
    expect(asked).to.deep.equal(["2026-11", "2026-12"]);
  });

  it("is shown after some minutes, and read anew before a time of it is handed on", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { stage, asked } = await opensBefore(2, promise);
    expect(stage.text).to.include(TIME);
    expect(asked).to.have.length(4);
    await stage.clicks("2026年11月17日(火) 10:30〜11:00を選ぶ");
    expect(stage.told).to.have.length(0);
    resolve();
    await waitFor(
      () => stage.told.length > 0,
      () => "The time was not handed on.",
    );
    expect(asked).to.have.length(4);
  });

  it("is not shown when it is older than five minutes", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { stage } = await opensBefore(6, promise);
    expect(stage.text).not.to.include(TIME);
    resolve();
    await stage.sees(TIME);
  });

  /** The first two answers come, and all others wait. */
  async function opensBefore(minutes: number, others: Promise<void>) {
    let answered = 0;
    answer = () => {
      answered += 1;
      if (answered === 2) line = others;
      return undefined;
    };
    return await opens(minutes);
  }

  it("is asked for anew where it did not come", async () => {
    let refused = 0;
    answer = () => {
      refused += 1;
      return refused <= 2 ? refusal() : undefined;
    };
    const { stage, asked } = await opens();
    await stage.sees(TIME);
    expect(asked).to.have.length(4);
    expect(stage.all('[role="alert"]')).to.have.length(0);
  });

  it("is told as not loaded where it is waited for and does not come", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    line = promise;
    answer = refusal;
    const { stage, asked } = await opens(0, "before it");
    resolve();
    await stage.sees(ja.availabilityFailed);
    expect(new Set(asked).size, "not one wait after the other").to.equal(asked.length);
  });

  it("is used once: who comes back to choose has a reason to ask anew", async () => {
    const { ahead } = await opens();
    expect(ahead?.take().size).to.equal(0);
  });
});

describe("what times are printed with", () => {
  const { DateTimeFormat } = Intl;
  let made = 0;
  before(() => {
    Intl.DateTimeFormat = class extends DateTimeFormat {
      constructor(...parts: ConstructorParameters<typeof DateTimeFormat>) {
        super(...parts);
        made += 1;
      }
    } as typeof DateTimeFormat;
  });
  after(() => {
    Intl.DateTimeFormat = DateTimeFormat;
  });
  afterEach(() => Stage.closes());

  it("is made ready while the terms are read, and not by the press that leads to the times", async () => {
    let before = 0;
    const stage = await Stage.opens("kitakyushu-mothers", {
      // Nothing of it has been printed in this file.
      lang: "vi",
      state: ({ draft }) => ({ step: "slot", draft }),
      ahead: async (context) => {
        const ahead = new AvailabilityAhead(context);
        await waitFor(
          () => made >= 5,
          () => `${made} of five formatters are ready.`,
        );
        before = made;
        return ahead;
      },
    });
    await stage.sees("10:30–11:00");
    expect(made).to.equal(before);
  });
});

describe("an office's page", () => {
  afterEach(() => HostPage.clears());

  const asksIn = (page: HostPage) =>
    page.requests.filter(({ url }) => url.includes("availability"));

  it("asks for what is free when it shows the terms", async () => {
    const page = await HostPage.places({ office: "otaru" });
    await page.reaches("consent");
    expect(asksIn(page)).to.have.length(2);
    expect(page.text).not.to.include(TIME);
  });

  it("asks for nothing that is free where bookings are paused", async () => {
    const offices = { otaru: { bookingState: "paused" } } as const;
    const page = await HostPage.places(
      { office: "otaru" },
      { server: createMockApi({ now: NOW, offices }) },
    );
    await page.reaches("paused");
    expect(asksIn(page)).to.have.length(0);
  });

  it("asks for nothing that is free where a mail's link is opened", async () => {
    location.hash = `#hw-booking/otaru/confirm/${"a".repeat(43)}`;
    const page = await HostPage.places({ office: "otaru" });
    await page.reaches("link");
    expect(asksIn(page)).to.have.length(0);
  });

  it("lets go of what it asked for when the widget is taken off it", async () => {
    const server = createMockApi({ now: NOW });
    const signals: AbortSignal[] = [];
    server.use(
      http.get(availability, async ({ request }) => {
        signals.push(request.signal);
        await new Promise(() => {});
      }),
    );
    const page = await HostPage.places({ office: "otaru" }, { server });
    await page.reaches("consent");
    await waitFor(
      () => signals.length === 2,
      () => "It was not asked for.",
    );
    page.root.remove();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true]);
  });
});
