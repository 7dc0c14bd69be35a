import { expect } from "@open-wc/testing";
import {
  bookingStatuses,
  canBecome,
  holdsSeat,
  linkExpiresAt,
  meetingToldOn,
  reconsentBy,
  replyDueAt,
  withinDailyLimit,
  type BookingStatus,
} from "../../src/domain/booking.ts";
import type { Deadline } from "../../src/domain/office.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { at, date, deadlines, now, officeRules } from "../support/rules.ts";

const wall = (moment: Temporal.ZonedDateTime | undefined) =>
  moment?.toPlainDateTime().toString({ smallestUnit: "second" });

describe("a booking's status", () => {
  const rows: [from: BookingStatus, to: BookingStatus[]][] = [
    ["provisional", ["awaiting-office", "confirmed", "expired", "cancelled"]],
    ["awaiting-office", ["confirmed", "declined", "expired", "cancelled"]],
    ["confirmed", ["expired", "cancelled", "completed"]],
    ["declined", []],
    ["expired", []],
    ["cancelled", []],
    ["completed", []],
  ];
  for (const [from, to] of rows) {
    it(`${from} may become ${to.join(", ") || "nothing else"}`, () => {
      expect(bookingStatuses.filter((status) => canBecome(from, status))).to.deep.equal(to);
    });
  }

  it("keeps its seat while something may still come of it", () => {
    expect(bookingStatuses.filter(holdsSeat)).to.deep.equal([
      "provisional",
      "awaiting-office",
      "confirmed",
    ]);
  });
});

describe("a mail's link lives", () => {
  before(loadTemporal);

  const start = "2026-06-15T10:00";
  const rows: [what: string, mailed: string, rules: () => Deadline[], until: string][] = [
    ["for its hour", "2026-06-12T14:20:30", () => [], "2026-06-12T15:20:30"],
    ["until the start, when that comes first", "2026-06-15T09:30", () => [], "2026-06-15T10:00:00"],
    [
      "for its hour, when that ends at the start",
      "2026-06-15T09:00",
      () => [],
      "2026-06-15T10:00:00",
    ],
    [
      "until the confirm deadline, when that comes first",
      "2026-06-12T16:45",
      () => [deadlines.confirmTheOpenDayBefore()],
      "2026-06-12T17:15:00",
    ],
    [
      "past an apply deadline, which it has kept",
      "2026-06-15T08:45",
      () => [deadlines.applyAnHourBefore()],
      "2026-06-15T09:45:00",
    ],
  ];
  for (const [what, mailed, written, until] of rows) {
    it(what, () => {
      const rules = officeRules({ deadlines: written() });
      const expires = linkExpiresAt(now(mailed), 60, at(start), rules);
      expect(wall(expires.toZonedDateTimeISO("Asia/Tokyo"))).to.equal(until);
    });
  }

  it("no longer than the start where the confirm deadline cannot be worked out", () => {
    const rules = officeRules({ deadlines: [deadlines.confirmTheOpenDayBefore()] });
    const expires = linkExpiresAt(now("2026-01-05T09:30"), 60, at("2026-01-05T10:00"), rules);
    expect(expires.equals(now("2026-01-05T10:00"))).to.equal(true);
  });
});

describe("an office that answers by hand owes its answer", () => {
  before(loadTemporal);

  const rows: [
    what: string,
    asked: string,
    start: string,
    due: string | undefined,
    rules?: () => Deadline[],
  ][] = [
    ["by the next open day's end", "2026-06-10T09:00", "2026-06-22T10:00", "2026-06-11T17:15:00"],
    ["after a weekend", "2026-06-12T18:00", "2026-06-22T10:00", "2026-06-15T17:15:00"],
    ["to who asked on a Sunday", "2026-06-14T10:00", "2026-06-22T10:00", "2026-06-15T17:15:00"],
    ["after Golden Week", "2026-05-01T17:00", "2026-05-20T10:00", "2026-05-07T17:15:00"],
    ["before the start", "2026-06-10T09:00", "2026-06-11T10:00", "2026-06-11T10:00:00"],
    [
      "before the booking must stand",
      "2026-06-10T09:00",
      "2026-06-11T10:00",
      "2026-06-10T17:15:00",
      () => [deadlines.confirmTheOpenDayBefore()],
    ],
    [
      "by the start beyond the known days",
      "2027-12-28T09:00",
      "2027-12-28T15:00",
      "2027-12-28T15:00:00",
    ],
  ];
  for (const [what, asked, start, due, written] of rows) {
    it(`${what}: asked ${asked} for ${start}`, () => {
      const rules = officeRules({ deadlines: written?.() ?? [] });
      expect(wall(replyDueAt(now(asked), 1, at(start), rules))).to.equal(due);
    });
  }

  it("counts from the office's date, which may be ahead of the visitor's", () => {
    const due = replyDueAt(now("2026-06-11T00:10"), 1, at("2026-06-22T10:00"), officeRules());
    expect(wall(due)).to.equal("2026-06-12T17:15:00");
  });

  it("on the second open day, where it has two", () => {
    const due = replyDueAt(now("2026-06-11T10:00"), 2, at("2026-06-22T10:00"), officeRules());
    expect(wall(due)).to.equal("2026-06-15T17:15:00");
  });
});

describe("terms that changed are agreed to", () => {
  before(loadTemporal);

  const rows: [what: string, start: string, rules: () => Deadline[], by: string][] = [
    [
      "by the start, where nothing else is said",
      "2026-06-15T10:00",
      () => [],
      "2026-06-15T10:00:00",
    ],
    [
      "by the moment at which the booking must stand",
      "2026-06-15T10:00",
      () => [deadlines.confirmTheOpenDayBefore()],
      "2026-06-12T17:15:00",
    ],
    [
      "on the last open day before Golden Week",
      "2026-05-07T10:00",
      () => [deadlines.confirmTheOpenDayBefore()],
      "2026-05-01T17:15:00",
    ],
    [
      "not by the deadline for applying, which is past",
      "2026-06-15T10:00",
      () => [deadlines.applyAnHourBefore()],
      "2026-06-15T10:00:00",
    ],
    [
      "by the start, where the calendar does not reach back to the deadline",
      "2026-01-05T10:00",
      () => [deadlines.confirmTheOpenDayBefore()],
      "2026-01-05T10:00:00",
    ],
  ];
  for (const [what, start, written, by] of rows) {
    it(what, () => {
      const rules = officeRules({ deadlines: written() });
      expect(wall(reconsentBy(at(start), rules))).to.equal(by);
    });
  }
});

describe("the meeting's address is told", () => {
  before(loadTemporal);

  const rows: [what: string, start: string, openDays: number, on: string | undefined][] = [
    ["on the open day before", "2026-06-16T10:00", 1, "2026-06-15"],
    ["on the Friday before a Monday", "2026-06-15T10:00", 1, "2026-06-12"],
    ["before Golden Week", "2026-05-07T10:00", 1, "2026-05-01"],
    ["before September's five days in a row", "2026-09-24T10:00", 1, "2026-09-18"],
    ["before the year end", "2027-01-04T10:00", 1, "2026-12-28"],
    ["two open days before", "2026-05-07T10:00", 2, "2026-04-30"],
    ["on the day itself", "2026-06-15T10:00", 0, "2026-06-15"],
    ["nobody knows when, where the calendar does not reach", "2026-01-05T10:00", 1, undefined],
  ];
  for (const [what, start, openDays, on] of rows) {
    it(`${what}: ${start}`, () => {
      const { calendar } = officeRules();
      expect(meetingToldOn(at(start), openDays, calendar)?.toString()).to.equal(on);
    });
  }
});

describe("the limit for one person and day", () => {
  before(loadTemporal);

  const rows: [
    what: string,
    held: [BookingStatus, string][],
    limit: number | undefined,
    ok: boolean,
  ][] = [
    ["none held", [], 1, true],
    ["one confirmed on the day", [["confirmed", "2026-06-15T10:00"]], 1, false],
    ["one provisional on the day", [["provisional", "2026-06-15T10:00"]], 1, false],
    ["one awaiting the office", [["awaiting-office", "2026-06-15T10:00"]], 1, false],
    ["one cancelled on the day", [["cancelled", "2026-06-15T10:00"]], 1, true],
    ["one completed on the day", [["completed", "2026-06-15T10:00"]], 1, false],
    ["one on the day before", [["confirmed", "2026-06-14T23:30"]], 1, true],
    ["one of two", [["confirmed", "2026-06-15T10:00"]], 2, true],
    ["no limit", [["confirmed", "2026-06-15T10:00"]], undefined, true],
  ];
  for (const [what, held, limit, ok] of rows) {
    it(`${what}: one more is ${ok ? "within it" : "too many"}`, () => {
      const rules = officeRules({ limits: limit === undefined ? {} : { perPersonPerDay: limit } });
      const bookings = held.map(([status, start]) => ({ status, start: at(start) }));
      expect(withinDailyLimit(bookings, date("2026-06-15"), rules)).to.equal(ok);
    });
  }

  it("counts the office's day, also for a start that is written in another zone", () => {
    const start = at("2026-06-15T08:00").withTimeZone("America/Los_Angeles");
    const rules = officeRules({ limits: { perPersonPerDay: 1 } });
    const held = [{ status: "confirmed", start }] as const;
    expect(withinDailyLimit(held, date("2026-06-15"), rules)).to.equal(false);
    expect(withinDailyLimit(held, date("2026-06-14"), rules)).to.equal(true);
  });
});
