import { expect } from "@open-wc/testing";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";
import { meetingPlace } from "../../../src/flow/receipt/meeting-place.ts";
import { lookupOf, MEETING_URL } from "../../../demo/gallery/states/receipt-lookup.ts";
import { factsOf, type Facts } from "../../../demo/gallery/states/facts.ts";

/** The meeting is on Tuesday the 24th at 9:00; Monday is a holiday, so Friday the 20th is the open day before. */
describe("where a meeting takes place", () => {
  let facts: Facts;
  before(async () => {
    await loadTemporal();
    facts = factsOf("kanagawa");
  });

  const at = (now: string, more: object = {}, changes: Record<string, unknown> = {}) => {
    const place = meetingPlace(
      { ...lookupOf(facts, changes), ...more },
      facts.office,
      Temporal.Instant.from(now),
    );
    return place?.kind === "due" ? { ...place, on: place.on.toString() } : place;
  };
  const due = { kind: "due", on: "2026-11-20", late: false };

  const rows: readonly (readonly [now: string, place: object | undefined])[] = [
    ["2026-11-17T10:00:00+09:00", due],
    ["2026-11-20T23:59:59+09:00", due],
    ["2026-11-21T00:00:00+09:00", { ...due, late: true }],
    ["2026-11-24T09:49:59+09:00", { ...due, late: true }],
    ["2026-11-24T09:50:00+09:00", undefined],
  ];
  for (const [now, place] of rows) {
    it(`at ${now}, not told yet, is ${JSON.stringify(place)}`, () => {
      expect(at(now)).to.deep.equal(place);
    });
  }

  it("is told with the host that it leads to", () => {
    expect(at("2026-11-20T09:00:00+09:00", { meeting: { url: MEETING_URL } })).to.deep.equal({
      kind: "told",
      url: MEETING_URL,
      host: "meeting.example",
    });
  });

  it("is not said of a booking that does not stand", () => {
    const meeting = { url: MEETING_URL };
    for (const status of ["provisional", "cancelled", "declined", "expired", "unknown"]) {
      expect(at("2026-11-17T10:00:00+09:00", { meeting }, { status }), status).to.equal(undefined);
    }
  });

  it("has no day where the calendar does not reach back so far", () => {
    const calendar = {
      ...facts.office.calendar,
      closedDaysFrom: Temporal.PlainDate.from("2026-11-24"),
    };
    const now = Temporal.Instant.from("2026-11-17T10:00:00+09:00");
    expect(meetingPlace(lookupOf(facts), { ...facts.office, calendar }, now)).to.deep.equal({
      kind: "later",
    });
  });
});
