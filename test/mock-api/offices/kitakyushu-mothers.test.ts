import { expect } from "@open-wc/testing";
import { linkExpiresAt } from "../../../src/domain/booking.ts";
import { cancelWays } from "../../../src/domain/cancellation.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { at, now } from "../../support/rules.ts";
import { judges, offers, profileAt } from "../support/office-table.ts";

const id = "kitakyushu-mothers";

// Confirmed before the consultation begins (terms, 6(1)); the hours are assumed.
const all = "10:00 10:30 11:00 11:30 13:00 13:30 14:00 14:30 15:00 15:30";

offers(id, "around Golden Week 2026", [
  ["2026-04-28T23:59:59", "2026-04-29", "closed: 昭和の日"],
  ["2026-04-29T12:00:00", "2026-04-30", all],
  ["2026-04-30T09:59:59", "2026-04-30", all],
  ["2026-04-30T10:00:00", "2026-04-30", all.slice("10:00 ".length)],
  ["2026-04-30T12:00:00", "2026-04-30", "13:00 13:30 14:00 14:30 15:00 15:30"],
  ["2026-04-30T15:29:59", "2026-04-30", "15:30"],
  ["2026-04-30T15:30:00", "2026-04-30", "deadline-passed"],
  ["2026-05-01T12:00:00", "2026-05-03", "closed: 憲法記念日"],
  ["2026-05-01T12:00:00", "2026-05-05", "closed: こどもの日"],
  ["2026-05-06T12:00:00", "2026-05-06", "closed: 振替休日"],
  ["2026-05-06T23:59:59", "2026-05-07", all],
  ["2026-05-07T00:00:00", "2026-05-06", "past"],
]);

offers(id, "in September 2026", [
  ["2026-09-18T09:00:00", "2026-09-19", "closed: weekend"],
  ["2026-09-18T09:00:00", "2026-09-21", "closed: 敬老の日"],
  ["2026-09-18T09:00:00", "2026-09-22", "closed: 休日"],
  ["2026-09-18T09:00:00", "2026-09-23", "closed: 秋分の日"],
  ["2026-09-23T23:59:59", "2026-09-24", all],
]);

offers(id, "around the year end", [
  ["2026-12-28T15:29:59", "2026-12-28", "15:30"],
  ["2026-12-28T15:30:00", "2026-12-28", "deadline-passed"],
  ["2026-12-28T09:00:00", "2026-12-29", "closed: 年末年始"],
  ["2026-12-28T09:00:00", "2027-01-01", "closed: 元日"],
  ["2027-01-03T23:59:59", "2027-01-04", all],
]);

offers(id, "as seats are taken and days are far", [
  ["2026-04-30T12:00:00", "2026-04-30", "14:00", "10:00 14:00"],
  ["2026-04-30T12:00:00", "2026-04-30", "full", "10:00"],
  ["2026-06-01T09:00:00", "2026-07-31", all],
  ["2026-06-01T09:00:00", "2026-08-03", "beyond-horizon"],
]);

judges(id, [
  ["2026-04-30T09:59:59", "2026-04-30T10:00:00", "yes"],
  ["2026-04-30T10:00:00", "2026-04-30T10:00:00", "deadline-passed"],
  ["2026-04-30T09:00:00", "2026-04-30T10:15:00", "not-a-slot"],
  ["2026-04-30T09:00:00", "2026-09-22T10:00:00", "closed"],
  ["2026-04-30T09:00:00", "2026-04-29T10:00:00", "past"],
]);

describe(`the link of ${id}`, () => {
  before(loadTemporal);

  const rows: [mailAccepted: string, start: string, until: string][] = [
    ["2026-04-30T08:30:00", "2026-04-30T10:00", "2026-04-30T09:30:00"],
    ["2026-04-30T09:00:00", "2026-04-30T10:00", "2026-04-30T10:00:00"],
    ["2026-04-30T09:59:00", "2026-04-30T10:00", "2026-04-30T10:00:00"],
    // It needs nobody at the office: it lives through a closed day.
    ["2026-05-05T23:30:00", "2026-05-07T10:00", "2026-05-06T00:30:00"],
  ];
  for (const [accepted, start, until] of rows) {
    it(`in a mail of ${accepted} for ${start} works until ${until}`, () => {
      const office = profileAt(id, accepted);
      const minutes = office.procedure.kind === "email-link" ? office.procedure.linkMinutes : 0;
      const end = linkExpiresAt(now(accepted), minutes, at(start), office);
      expect(end.toString()).to.equal(now(until).toString());
    });
  }
});

describe(`a booking at ${id}`, () => {
  before(loadTemporal);

  const rows: [moment: string, channels: string][] = [
    ["2026-04-29T12:00:00", "online"],
    ["2026-04-30T09:59:59", "online"],
    ["2026-04-30T10:00:00", ""],
  ];
  for (const [moment, channels] of rows) {
    it(`for 2026-04-30 10:00 is cancelled at ${moment} ${channels || "no more"}`, () => {
      const { cancellation } = profileAt(id, moment);
      const ways = cancelWays(cancellation, at("2026-04-30T10:00"), now(moment));
      expect(ways.channels.join()).to.equal(channels);
      expect(ways.callOwed).to.equal(false);
    });
  }
});
