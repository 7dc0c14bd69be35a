import { expect } from "@open-wc/testing";
import { meetingToldOn, withinDailyLimit } from "../../../src/domain/booking.ts";
import { cancelWays } from "../../../src/domain/cancellation.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { at, date, now } from "../../support/rules.ts";
import { judges, offers, profileAt } from "../support/office-table.ts";

// On the site by 16:00 two open days before (policy, 4(5)ア); the starts are assumed.
const all = "09:00 10:00 11:00 13:30 14:30 15:30";

offers("kanagawa", "around Golden Week 2026", [
  ["2026-04-27T16:00:00", "2026-04-28", "deadline-passed"],
  ["2026-04-27T16:00:00", "2026-04-30", all],
  ["2026-04-27T16:00:01", "2026-04-30", "deadline-passed"],
  ["2026-04-28T12:00:00", "2026-04-29", "closed: 昭和の日"],
  ["2026-04-28T16:00:00", "2026-05-01", all],
  ["2026-04-30T12:00:00", "2026-05-02", "closed: weekend"],
  ["2026-04-30T12:00:00", "2026-05-06", "closed: 振替休日"],
  ["2026-04-30T16:00:00", "2026-05-07", all],
  ["2026-04-30T16:00:01", "2026-05-07", "deadline-passed"],
  ["2026-04-30T17:15:00", "2026-05-07", "deadline-passed"],
  ["2026-05-01T16:00:00", "2026-05-08", all],
  ["2026-05-01T16:00:01", "2026-05-08", "deadline-passed"],
  ["2026-05-07T00:00:00", "2026-05-06", "past"],
]);

offers("kanagawa", "in September 2026", [
  ["2026-09-17T12:00:00", "2026-09-21", "closed: 敬老の日"],
  ["2026-09-17T12:00:00", "2026-09-22", "closed: 休日"],
  ["2026-09-17T16:00:00", "2026-09-24", all],
  ["2026-09-17T16:00:01", "2026-09-24", "deadline-passed"],
  ["2026-09-18T16:00:00", "2026-09-25", all],
]);

offers("kanagawa", "in November 2026 and around the year end", [
  ["2026-11-19T16:00:00", "2026-11-24", all],
  ["2026-11-19T16:00:01", "2026-11-24", "deadline-passed"],
  ["2026-12-24T16:00:00", "2026-12-28", all],
  ["2026-12-25T12:00:00", "2026-12-31", "closed: 年末年始"],
  ["2026-12-25T16:00:00", "2027-01-04", all],
  ["2026-12-25T16:00:01", "2027-01-04", "deadline-passed"],
  ["2026-12-28T16:00:00", "2027-01-05", all],
]);

offers("kanagawa", "as seats are taken and days are far", [
  ["2026-06-01T09:00:00", "2026-06-03", "09:00 15:30", "09:00 15:30"],
  ["2026-06-01T09:00:00", "2026-06-03", "full", ""],
  ["2026-06-01T09:00:00", "2026-07-31", all],
  ["2026-06-01T09:00:00", "2026-08-03", "beyond-horizon"],
]);

judges("kanagawa", [
  ["2026-04-30T16:00:00", "2026-05-07T09:00:00", "yes"],
  ["2026-04-30T16:00:01", "2026-05-07T15:30:00", "deadline-passed"],
  ["2026-04-30T12:00:00", "2026-05-07T12:00:00", "not-a-slot"],
  ["2026-04-30T12:00:00", "2026-05-07T13:00:00", "not-a-slot"],
  ["2026-04-30T12:00:00", "2026-05-05T09:00:00", "closed"],
  ["2026-04-30T12:00:00", "2026-05-07T09:00:00", "closed", "システム点検"],
]);

describe("kanagawa's consultation", () => {
  before(loadTemporal);

  it("lasts fifty minutes and ends within the policy's hours", () => {
    const ends = ["2026-05-07T11:00:00", "2026-05-07T15:30:00"].map((start) => {
      const moment = "2026-04-30T12:00:00";
      const day = profileAt("kanagawa", moment);
      return at(start).add({ minutes: day.slots.minutes }).toPlainTime().toString().slice(0, 5);
    });
    expect(ends).to.deep.equal(["11:50", "16:20"]);
  });

  const told: [start: string, on: string][] = [
    ["2026-05-07T10:00", "2026-05-01"],
    ["2026-09-24T10:00", "2026-09-18"],
    ["2026-11-24T10:00", "2026-11-20"],
    ["2027-01-04T10:00", "2026-12-28"],
  ];
  for (const [start, on] of told) {
    it(`of ${start} has its address told on ${on}`, () => {
      const { calendar, procedure } = profileAt("kanagawa", "2026-04-28T12:00:00");
      const days = procedure.kind === "receipt" ? procedure.meetingToldOpenDays : 0;
      expect(meetingToldOn(at(start), days, calendar)?.toString()).to.equal(on);
    });
  }

  const cancelled: [moment: string, channels: string, callOwed: boolean][] = [
    ["2026-05-06T23:59:59", "online", false],
    ["2026-05-07T00:00:00", "online", true],
    ["2026-05-07T09:59:59", "online", true],
    ["2026-05-07T10:00:00", "", false],
  ];
  for (const [moment, channels, callOwed] of cancelled) {
    const call = callOwed ? " and a call is owed" : "";
    it(`of 2026-05-07 10:00 is cancelled at ${moment} ${channels || "no more"}${call}`, () => {
      const { cancellation } = profileAt("kanagawa", moment);
      const ways = cancelWays(cancellation, at("2026-05-07T10:00"), now(moment));
      expect([ways.channels.join(), ways.callOwed]).to.deep.equal([channels, callOwed]);
    });
  }

  it("is one a day for each person", () => {
    const rules = profileAt("kanagawa", "2026-04-28T12:00:00");
    const held = [{ status: "confirmed", start: at("2026-05-07T10:00") }] as const;
    expect(withinDailyLimit(held, date("2026-05-07"), rules)).to.equal(false);
    expect(withinDailyLimit(held, date("2026-05-08"), rules)).to.equal(true);
  });
});
