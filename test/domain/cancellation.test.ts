import { expect } from "@open-wc/testing";
import { cancelWays, type CancellationRules } from "../../src/domain/cancellation.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { at, now } from "../support/rules.ts";

/** Phone or mail, on the day by phone only (Otaru, article 4(3)). */
const phoneOnTheDay: CancellationRules = {
  before: ["phone", "mail"],
  sameDay: ["phone"],
  sameDayCallOwed: false,
};
/** On the site until the start, on the day with a call as well (Kanagawa, キ). */
const onlineAndCall: CancellationRules = {
  before: ["online"],
  sameDay: ["online"],
  sameDayCallOwed: true,
};
/** A call is owed, yet there is no button that it would go with. */
const callWithoutButton: CancellationRules = { ...phoneOnTheDay, sameDayCallOwed: true };

describe("the ways to cancel a booking for 2026-06-15 10:00", () => {
  before(loadTemporal);

  type Row = [
    moment: string,
    rules: CancellationRules,
    channels: string[],
    sameDay: boolean,
    callOwed: boolean,
  ];
  const rows: Row[] = [
    ["2026-06-12T09:00:00", phoneOnTheDay, ["phone", "mail"], false, false],
    ["2026-06-14T23:59:59", phoneOnTheDay, ["phone", "mail"], false, false],
    ["2026-06-15T00:00:00", phoneOnTheDay, ["phone"], true, false],
    ["2026-06-15T09:59:59", phoneOnTheDay, ["phone"], true, false],
    ["2026-06-15T10:00:00", phoneOnTheDay, [], true, false],
    ["2026-06-16T00:00:00", phoneOnTheDay, [], false, false],
    ["2026-06-14T23:59:59", onlineAndCall, ["online"], false, false],
    ["2026-06-15T00:00:00", onlineAndCall, ["online"], true, true],
    ["2026-06-15T09:59:59", onlineAndCall, ["online"], true, true],
    ["2026-06-15T10:00:00", onlineAndCall, [], true, false],
    ["2026-06-15T09:00:00", callWithoutButton, ["phone"], true, false],
  ];
  for (const [moment, rules, channels, sameDay, callOwed] of rows) {
    const ways = `${channels.join(" or ") || "none"}${callOwed ? ", and a call is owed" : ""}`;
    it(`at ${moment} from ${rules.before.join("/")}–${rules.sameDay.join("/")}: ${ways}`, () => {
      expect(cancelWays(rules, at("2026-06-15T10:00"), now(moment))).to.deep.equal({
        channels,
        sameDay,
        callOwed,
      });
    });
  }

  it("take the office's date for the same day, while the visitor still has yesterday's", () => {
    const evening = now("2026-06-15T08:30");
    const visitors = evening.toZonedDateTimeISO("America/Los_Angeles").toPlainDate().toString();
    expect(visitors).to.equal("2026-06-14");
    expect(cancelWays(phoneOnTheDay, at("2026-06-15T10:00"), evening).sameDay).to.equal(true);
  });

  it("do not take the visitor's date, which is still that of the office's tomorrow", () => {
    const start = at("2026-06-16T09:30");
    const eve = now("2026-06-15T23:00");
    const visitors = (moment: Temporal.Instant) =>
      moment.toZonedDateTimeISO("America/Los_Angeles").toPlainDate().toString();
    expect(visitors(eve)).to.equal(visitors(start.toInstant()));
    expect(cancelWays(phoneOnTheDay, start, eve).sameDay).to.equal(false);
  });
});
