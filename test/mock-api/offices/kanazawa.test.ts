import { expect } from "@open-wc/testing";
import { withinDailyLimit } from "../../../src/domain/booking.ts";
import { cancelWays } from "../../../src/domain/cancellation.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { at, date, now } from "../../support/rules.ts";
import { judges, offers, profileAt } from "../support/office-table.ts";

// Four starts on open days (K3); by the open day before until 17:15, which is assumed.
const all = "10:00 11:00 14:00 15:00";

offers("kanazawa", "around Golden Week 2026", [
  ["2026-04-27T17:15:00", "2026-04-28", all],
  ["2026-04-27T17:15:01", "2026-04-28", "deadline-passed"],
  ["2026-04-28T12:00:00", "2026-04-29", "closed: 昭和の日"],
  ["2026-04-28T17:15:00", "2026-04-30", all],
  ["2026-04-28T17:15:01", "2026-04-30", "deadline-passed"],
  ["2026-04-29T12:00:00", "2026-04-30", "deadline-passed"],
  ["2026-05-01T12:00:00", "2026-05-05", "closed: こどもの日"],
  ["2026-05-01T17:15:00", "2026-05-07", all],
  ["2026-05-01T17:15:01", "2026-05-07", "deadline-passed"],
  ["2026-05-01T17:15:01", "2026-05-08", all],
  ["2026-05-07T00:00:00", "2026-05-06", "past"],
]);

offers("kanazawa", "in September 2026", [
  ["2026-09-18T09:00:00", "2026-09-20", "closed: weekend"],
  ["2026-09-18T09:00:00", "2026-09-22", "closed: 休日"],
  ["2026-09-18T17:15:00", "2026-09-24", all],
  ["2026-09-18T17:15:01", "2026-09-24", "deadline-passed"],
]);

offers("kanazawa", "around the year end", [
  ["2026-12-25T17:15:00", "2026-12-28", all],
  ["2026-12-28T09:00:00", "2026-12-30", "closed: 年末年始"],
  ["2026-12-28T17:15:00", "2027-01-04", all],
  ["2026-12-28T17:15:01", "2027-01-04", "deadline-passed"],
  ["2027-01-03T23:59:59", "2027-01-05", all],
]);

offers("kanazawa", "as seats are taken and days are far", [
  ["2026-06-01T09:00:00", "2026-06-02", "11:00", "11:00"],
  ["2026-06-01T09:00:00", "2026-06-02", "full", ""],
  ["2026-06-01T09:00:00", "2026-08-03", "beyond-horizon"],
]);

judges("kanazawa", [
  ["2026-05-01T17:15:00", "2026-05-07T15:00:00", "yes"],
  ["2026-05-01T17:15:01", "2026-05-07T15:00:00", "deadline-passed"],
  ["2026-05-01T12:00:00", "2026-05-07T13:00:00", "not-a-slot"],
  ["2026-05-01T12:00:00", "2026-05-06T10:00:00", "closed"],
]);

describe("kanazawa's consultation", () => {
  before(loadTemporal);

  it("lasts thirty minutes at most and is one a day for each person (M12-2)", () => {
    const rules = profileAt("kanazawa", "2026-04-28T12:00:00");
    expect([rules.slots.minutes, rules.slots.atMost]).to.deep.equal([30, true]);
    const held = [{ status: "confirmed", start: at("2026-05-07T10:00") }] as const;
    expect(withinDailyLimit(held, date("2026-05-07"), rules)).to.equal(false);
    expect(withinDailyLimit(held, date("2026-05-08"), rules)).to.equal(true);
  });

  const cancelled: [moment: string, channels: string][] = [
    ["2026-05-06T12:00:00", "online,phone"],
    ["2026-05-07T09:59:59", "online,phone"],
    ["2026-05-07T10:00:00", ""],
  ];
  for (const [moment, channels] of cancelled) {
    it(`of 2026-05-07 10:00 is cancelled at ${moment} ${channels || "no more"}`, () => {
      const { cancellation } = profileAt("kanazawa", moment);
      const ways = cancelWays(cancellation, at("2026-05-07T10:00"), now(moment));
      expect([ways.channels.join(), ways.callOwed]).to.deep.equal([channels, false]);
    });
  }
});
