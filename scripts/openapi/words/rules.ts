import type { SchemaWords } from "./words.ts";

/** By which rules an office offers slots. */
export const ruleWords = {
  Calendar: {
    "": "When the office is open. Holidays are data: whoever serves the profile works them out.",
    weekdays: {
      description: "ISO weekdays on which it is open: 1 is Monday, 7 is Sunday.",
      examples: [[1, 2, 3, 4, 5]],
    },
    closesAt: {
      description:
        "When the office closes: the cut-off of a deadline whose document names no time of day. HH:MM on the office's clock.",
      examples: ["17:15"],
    },
    closedDays: "Closed days beside the weekdays: national holidays, the year end, own closures.",
    closedDaysFrom: {
      description:
        "The first date for which `closedDays` is complete. Counting open days back from January needs the year before.",
      examples: ["2026-01-01"],
    },
    closedDaysThrough: {
      description:
        "The last such date. Beyond it nothing is offered, since nobody knows which days are holidays.",
      examples: ["2027-12-31"],
    },
  },
  ClosedDay: {
    "": "A day on which the office is closed.",
    date: { description: "The date at the office.", examples: ["2026-05-04"] },
    kind: "Why: `holiday` (a national one, also a substitute day), `year-end` (29 December to 3 January), `office` (its own). An unknown kind is a closure like any other.",
    name: { description: "What the day is called, shown as it is.", examples: ["みどりの日"] },
  },
  SlotRules: {
    "": "Which times are offered on an open day.",
    times: "The starts: windows that are filled step by step, or fixed starts.",
    minutes: { description: "Length of a slot, in minutes.", examples: [30] },
    atMost: "Whether the document says “at most” that long.",
    capacity: "How many people may hold the same slot.",
  },
  SlotWindows: {
    "": "Windows that are filled with starts, step by step.",
    kind: "Always `windows`.",
    windows: "A slot begins at or after `from` and ends at or before `to`.",
    "windows[].from": { description: "HH:MM on the office's clock.", examples: ["10:00"] },
    "windows[].to": {
      description: "HH:MM on the office's clock, after `from`.",
      examples: ["12:00"],
    },
    stepMinutes: {
      description: "From one start to the next within a window, in minutes.",
      examples: [30],
    },
  },
  SlotStarts: {
    "": "Fixed starts.",
    kind: "Always `starts`.",
    starts: {
      description: "Times of day, HH:MM on the office's clock.",
      examples: [["10:00", "11:00", "14:00", "15:00"]],
    },
  },
  ...deadlineWords(),
} satisfies Record<string, SchemaWords>;

function deadlineWords() {
  const event =
    "What must have happened: `apply`, the request was sent; `confirm`, the booking stands. What must stand by a moment cannot be applied for later either.";
  const at = {
    description:
      "Time of day on that day, HH:MM on the office's clock; `calendar.closesAt` where left out.",
    examples: ["16:00"],
  };
  return {
    MinutesBefore: {
      "": "So many minutes before the start.",
      kind: "Always `minutes-before`.",
      event,
      minutes: { description: "Minutes; 0 is the start itself.", examples: [60] },
    },
    CalendarDaysBefore: {
      "": "So many days of the calendar before. The stated minute itself is still in time.",
      kind: "Always `calendar-days-before`.",
      event,
      days: { description: "Days; 1 is the day before.", examples: [1] },
      at,
    },
    OpenDaysBefore: {
      "": "So many days on which the office is open before. The stated minute itself is still in time: at `16:00`, 16:00:00 is and 16:00:01 is not.",
      kind: "Always `open-days-before`.",
      event,
      days: {
        description: "Open days; 2 before Thursday 7 May 2026 is Thursday 30 April.",
        examples: [2],
      },
      at,
    },
  };
}
