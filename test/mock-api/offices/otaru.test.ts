import { expect } from "@open-wc/testing";
import { replyDueAt } from "../../../src/domain/booking.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { at, now } from "../../support/rules.ts";
import { judges, offers, profileAt } from "../support/office-table.ts";

// Booked by the last open day before, until closing time at 17:15 (terms, 4(1)).
const all = "10:00 10:30 11:00 11:30 13:00 13:30 14:00 14:30 15:00 15:30";

offers("otaru", "around Golden Week 2026", [
  ["2026-04-27T09:00:00", "2026-04-27", "deadline-passed"],
  ["2026-04-27T09:00:00", "2026-04-28", all],
  ["2026-04-27T17:15:00", "2026-04-28", all],
  ["2026-04-27T17:15:01", "2026-04-28", "deadline-passed"],
  ["2026-04-28T12:00:00", "2026-04-29", "closed: 昭和の日"],
  ["2026-04-28T17:15:00", "2026-04-30", all],
  ["2026-04-28T17:15:01", "2026-04-30", "deadline-passed"],
  ["2026-04-29T12:00:00", "2026-04-30", "deadline-passed"],
  ["2026-04-29T12:00:00", "2026-05-01", all],
  ["2026-05-01T12:00:00", "2026-05-02", "closed: weekend"],
  ["2026-05-01T12:00:00", "2026-05-04", "closed: みどりの日"],
  ["2026-05-01T12:00:00", "2026-05-06", "closed: 振替休日"],
  ["2026-05-01T17:15:00", "2026-05-07", all],
  ["2026-05-01T17:15:01", "2026-05-07", "deadline-passed"],
  ["2026-05-06T12:00:00", "2026-05-07", "deadline-passed"],
  ["2026-05-06T12:00:00", "2026-05-08", all],
  ["2026-05-07T00:00:00", "2026-05-06", "past"],
]);

offers("otaru", "in September 2026", [
  ["2026-09-17T17:15:01", "2026-09-18", "deadline-passed"],
  ["2026-09-18T09:00:00", "2026-09-21", "closed: 敬老の日"],
  ["2026-09-18T09:00:00", "2026-09-22", "closed: 休日"],
  ["2026-09-18T09:00:00", "2026-09-23", "closed: 秋分の日"],
  ["2026-09-18T17:15:00", "2026-09-24", all],
  ["2026-09-18T17:15:01", "2026-09-24", "deadline-passed"],
  ["2026-09-18T17:15:01", "2026-09-25", all],
]);

offers("otaru", "around the year end", [
  ["2026-12-25T17:15:00", "2026-12-28", all],
  ["2026-12-25T17:15:01", "2026-12-28", "deadline-passed"],
  ["2026-12-28T09:00:00", "2026-12-29", "closed: 年末年始"],
  ["2026-12-28T09:00:00", "2027-01-01", "closed: 元日"],
  ["2026-12-28T09:00:00", "2027-01-03", "closed: 年末年始"],
  ["2026-12-28T17:15:00", "2027-01-04", all],
  ["2026-12-28T17:15:01", "2027-01-04", "deadline-passed"],
  ["2026-12-31T23:59:59", "2027-01-05", all],
]);

offers("otaru", "as seats are taken and days are far", [
  ["2026-06-01T09:00:00", "2026-06-03", "13:00 15:30", "13:00 15:30"],
  ["2026-06-01T09:00:00", "2026-06-03", "full", ""],
  ["2026-06-01T09:00:00", "2026-07-31", all],
  ["2026-06-01T23:59:59", "2026-08-03", "beyond-horizon"],
  ["2026-06-04T00:00:00", "2026-08-03", all],
]);

judges("otaru", [
  ["2026-05-01T17:15:00", "2026-05-07T10:00:00", "yes"],
  ["2026-05-01T17:15:01", "2026-05-07T10:00:00", "deadline-passed"],
  ["2026-05-01T09:00:00", "2026-05-07T12:00:00", "not-a-slot"],
  ["2026-05-01T09:00:00", "2026-05-07T15:30:00", "yes"],
  ["2026-05-01T09:00:00", "2026-05-07T16:00:00", "not-a-slot"],
  ["2026-05-01T09:00:00", "2026-05-05T10:00:00", "closed"],
  ["2026-05-01T09:00:00", "2026-05-07T10:00:00", "closed", "館内点検"],
]);

describe("otaru's answer", () => {
  before(loadTemporal);

  const rows: [requested: string, start: string, due: string][] = [
    ["2026-04-27T09:00:00", "2026-05-07T10:00", "2026-04-28T17:15"],
    ["2026-04-28T17:15:00", "2026-05-07T10:00", "2026-04-30T17:15"],
    // The next open day is the meeting's own: the booking must stand the evening before.
    ["2026-04-28T12:00:00", "2026-04-30T10:00", "2026-04-28T17:15"],
    ["2026-12-28T12:00:00", "2027-01-06T10:00", "2027-01-04T17:15"],
  ];
  for (const [requested, start, due] of rows) {
    it(`to a request of ${requested} for ${start} is due at ${due}`, () => {
      const moment = replyDueAt(now(requested), 1, at(start), profileAt("otaru", requested));
      expect(moment?.toPlainDateTime().toString().slice(0, 16)).to.equal(due);
    });
  }
});
