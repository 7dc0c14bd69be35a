import { delay, http, HttpResponse } from "msw";
import { MOCK_API_BASE } from "../../../mock-api/in-process.ts";
import { Temporal } from "../../../src/domain/temporal.ts";
import type { SlotStep } from "../../../src/views/slot-step.ts";
import type { Facts } from "./facts.ts";
import type { Example } from "./examples.ts";
import type { Page } from "../page.ts";

const office = "kitakyushu-mothers";
const availability = `${MOCK_API_BASE}/offices/:office/availability`;
const start = ({ draft }: Facts) => ({ step: "slot", draft }) as const;
const back = (problem: "slot-taken" | "slot-not-bookable" | "daily-limit") => (facts: Facts) =>
  ({ step: "slot", draft: facts.ready, notice: { problem, start: facts.slot.start } }) as const;

/** Presses a day of the calendar by its number. */
async function choosesDay(page: Page, day: number): Promise<void> {
  await page.seesWhatIsFree();
  page.all<HTMLButtonElement>("td button")[day - 1]?.click();
}

/** Only these times are free. */
const onlyFree = (starts: readonly string[]) =>
  http.get(availability, ({ request }) => {
    const month = new URL(request.url).searchParams.get("month") ?? "";
    return HttpResponse.json({
      month,
      serverTime: "2026-11-17T10:00:00+09:00",
      slots: starts
        .filter((start) => start.startsWith(month))
        .map((start) => ({ start: `${start}:00+09:00`, remaining: 1 })),
    });
  });

/** The choice of a slot: all that it can show. */
export const slotStates: readonly Example[] = [
  {
    name: "what is free loads",
    office,
    state: start,
    prepare: (server) => server.use(http.get(availability, () => delay("infinite"))),
    says: (t) => t.availabilityLoading,
  },
  {
    name: "what is free did not load",
    office,
    state: start,
    prepare: (server) =>
      server.use(http.get(availability, () => new HttpResponse(null, { status: 500 }))),
    says: (t) => t.availabilityFailed,
  },
  {
    name: "nothing is free",
    office,
    state: start,
    prepare: (server) => server.use(onlyFree([])),
    says: (t) => t.noneOpenTitle,
  },
  {
    name: "nothing is free in the month on show",
    office,
    state: start,
    prepare: (server) => server.use(onlyFree(["2026-12-08T10:00", "2026-12-08T10:30"])),
    does: (page) => page.seesWhatIsFree(),
    says: () => /10:30|午前10時30分/u,
  },
  {
    name: "what is free in one month did not load",
    office,
    state: start,
    prepare: (server) =>
      server.use(
        http.get(availability, ({ request }) =>
          request.url.endsWith("2026-12") ? new HttpResponse(null, { status: 404 }) : undefined,
        ),
      ),
    does: async (page) => {
      await page.finds(/./u, '[role="alert"] button');
    },
    says: () => /10:30|午前10時30分/u,
  },
  {
    name: "the deadline of the picked time passed",
    office,
    state: start,
    does: async (page) => {
      await choosesDay(page, 17);
      page.all<HTMLInputElement>('input[name="slot"]')[0]?.click();
      const step = page.one("hw-ob-slot-step") as SlotStep;
      step.context.clock.sync(Temporal.Instant.from("2026-11-17T10:30:00+09:00"));
      step["watch"].renew();
    },
    says: () => /11:00|午前11時/u,
  },
  {
    name: "some times are taken",
    office,
    state: start,
    prepare: (server) => void Object.assign(server.backend, { seedTaken: true }),
    does: (page) => page.seesWhatIsFree(),
    says: (t) => t.calendarTitle,
  },
  {
    name: "no day was chosen",
    office,
    state: start,
    does: async (page, t) => {
      await page.seesWhatIsFree();
      await page.clicks(t.next);
    },
    says: (t) => t.dayMissing,
  },
  {
    name: "a day was chosen",
    office,
    state: start,
    does: (page) => choosesDay(page, 24),
    says: (t) => t.timesOf("").trim(),
  },
  {
    name: "a day was chosen and no time",
    office,
    state: start,
    does: async (page, t) => {
      await choosesDay(page, 24);
      await page.clicks(t.next);
    },
    says: (t) => t.slotMissing,
  },
  {
    name: "a closed day was chosen",
    office,
    state: start,
    does: (page) => choosesDay(page, 23),
    says: (t) => t.holiday("勤労感謝の日"),
  },
  {
    name: "a slot was chosen before",
    office: "otaru",
    state: ({ ready }) => ({ step: "slot", draft: ready }),
    does: (page) => page.seesWhatIsFree(),
    says: (t) => t.calendarTitle,
  },
  { name: "the slot was taken", office, state: back("slot-taken"), says: (t) => t.typedIsKept },
  {
    name: "the slot can no longer be requested",
    office,
    state: back("slot-not-bookable"),
    says: (t) => t.typedIsKept,
  },
  { name: "the day is full", office, state: back("daily-limit"), says: (t) => t.typedIsKept },
];
