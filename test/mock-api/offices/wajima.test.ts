import { expect } from "@open-wc/testing";
import { reconsentBy, replyDueAt } from "../../../src/domain/booking.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { at, now } from "../../support/rules.ts";
import { judges, offers, profileAt } from "../support/office-table.ts";

// Applied for by two open days before (flyer) and confirmed by the open day before (terms, 6(1)).
const all = "10:00 11:00 14:00 15:00";

offers("wajima", "around Golden Week 2026", [
  ["2026-04-27T17:15:00", "2026-04-28", "deadline-passed"],
  ["2026-04-27T17:15:00", "2026-04-30", all],
  ["2026-04-27T17:15:01", "2026-04-30", "deadline-passed"],
  ["2026-04-28T17:15:00", "2026-05-01", all],
  ["2026-04-28T17:15:01", "2026-05-01", "deadline-passed"],
  ["2026-04-28T12:00:00", "2026-04-29", "closed: 昭和の日"],
  ["2026-04-30T12:00:00", "2026-05-04", "closed: みどりの日"],
  ["2026-04-30T12:00:00", "2026-05-06", "closed: 振替休日"],
  ["2026-04-30T17:15:00", "2026-05-07", all],
  ["2026-04-30T17:15:01", "2026-05-07", "deadline-passed"],
  ["2026-05-01T12:00:00", "2026-05-07", "deadline-passed"],
  ["2026-05-01T17:15:00", "2026-05-08", all],
  ["2026-05-01T17:15:01", "2026-05-08", "deadline-passed"],
  ["2026-05-06T12:00:00", "2026-05-11", all],
  ["2026-05-07T00:00:00", "2026-05-06", "past"],
]);

offers("wajima", "in September 2026", [
  ["2026-09-16T17:15:00", "2026-09-18", all],
  ["2026-09-17T12:00:00", "2026-09-22", "closed: 休日"],
  ["2026-09-17T17:15:00", "2026-09-24", all],
  ["2026-09-17T17:15:01", "2026-09-24", "deadline-passed"],
  ["2026-09-18T17:15:00", "2026-09-25", all],
  ["2026-09-22T12:00:00", "2026-09-25", "deadline-passed"],
]);

offers("wajima", "in November 2026 and around the year end", [
  ["2026-11-19T17:15:00", "2026-11-23", "closed: 勤労感謝の日"],
  ["2026-11-19T17:15:00", "2026-11-24", all],
  ["2026-11-19T17:15:01", "2026-11-24", "deadline-passed"],
  ["2026-12-25T12:00:00", "2026-12-29", "closed: 年末年始"],
  ["2026-12-25T17:15:00", "2027-01-04", all],
  ["2026-12-25T17:15:01", "2027-01-04", "deadline-passed"],
  ["2026-12-28T17:15:00", "2027-01-05", all],
  ["2026-12-28T17:15:01", "2027-01-05", "deadline-passed"],
]);

offers("wajima", "as seats are taken and days are far", [
  ["2026-06-01T09:00:00", "2026-06-03", "14:00", "14:00"],
  ["2026-06-01T09:00:00", "2026-06-03", "full", ""],
  ["2026-06-01T09:00:00", "2026-06-03", "full", "10:30 13:00"],
  ["2026-06-01T09:00:00", "2026-08-03", "beyond-horizon"],
]);

judges("wajima", [
  ["2026-04-30T17:15:00", "2026-05-07T10:00:00", "yes"],
  ["2026-04-30T17:15:01", "2026-05-07T10:00:00", "deadline-passed"],
  // Within the hours of the terms, but no start of the flyer's.
  ["2026-04-30T12:00:00", "2026-05-07T10:30:00", "not-a-slot"],
  ["2026-04-30T12:00:00", "2026-05-07T13:00:00", "not-a-slot"],
  ["2026-04-30T12:00:00", "2026-09-22T10:00:00", "closed"],
]);

describe("wajima's answer", () => {
  before(loadTemporal);

  const rows: [requested: string, start: string, due: string][] = [
    ["2026-04-27T09:00:00", "2026-05-07T10:00", "2026-04-28T17:15"],
    ["2026-04-28T17:15:00", "2026-05-07T10:00", "2026-04-30T17:15"],
    ["2026-04-30T17:15:00", "2026-05-07T10:00", "2026-05-01T17:15"],
    ["2026-12-25T17:15:00", "2027-01-04T10:00", "2026-12-28T17:15"],
  ];
  for (const [requested, start, due] of rows) {
    it(`to a request of ${requested} for ${start} is due at ${due}`, () => {
      const moment = replyDueAt(now(requested), 1, at(start), profileAt("wajima", requested));
      expect(wall(moment)).to.equal(due);
    });
  }
});

describe("wajima's terms, changed after a request,", () => {
  before(loadTemporal);

  const rows: [start: string, by: string][] = [
    ["2026-05-07T10:00", "2026-05-01T17:15"],
    ["2026-09-24T15:00", "2026-09-18T17:15"],
    ["2026-11-24T10:00", "2026-11-20T17:15"],
    ["2027-01-04T14:00", "2026-12-28T17:15"],
  ];
  for (const [start, by] of rows) {
    it(`are agreed to by ${by} for ${start}`, () => {
      expect(wall(reconsentBy(at(start), profileAt("wajima", "2026-04-28T12:00:00")))).to.equal(by);
    });
  }
});

function wall(moment: Temporal.ZonedDateTime | undefined): string | undefined {
  return moment?.toPlainDateTime().toString().slice(0, 16);
}
