import { expect } from "@open-wc/testing";
import { calendarLinks, type PublicMeeting } from "../../src/domain/calendar-links.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { at } from "../support/rules.ts";

const linksOf = (changes: Partial<PublicMeeting> = {}) =>
  calendarLinks({
    start: at("2026-06-15T08:30").toInstant(),
    end: at("2026-06-15T09:00").toInstant(),
    summary: "オンライン相談（ハローワーク小樽）",
    description: "電話: 0134-00-0000\n取り消したいとき",
    ...changes,
  }).map(({ url }) => new URL(url));

describe("a meeting as a link to a calendar", () => {
  before(loadTemporal);

  it("opens Google's form with the time in UTC", () => {
    const [google] = linksOf();
    expect(google!.origin).to.equal("https://calendar.google.com");
    expect(Object.fromEntries(google!.searchParams)).to.deep.equal({
      action: "TEMPLATE",
      text: "オンライン相談（ハローワーク小樽）",
      dates: "20260614T233000Z/20260615T000000Z",
      details: "電話: 0134-00-0000\n取り消したいとき",
    });
  });

  it("opens Outlook.com's form with the time in UTC", () => {
    const [, outlook] = linksOf();
    expect(outlook!.origin).to.equal("https://outlook.live.com");
    expect(Object.fromEntries(outlook!.searchParams)).to.deep.equal({
      path: "/calendar/action/compose",
      rru: "addevent",
      subject: "オンライン相談（ハローワーク小樽）",
      startdt: "2026-06-14T23:30:00Z",
      enddt: "2026-06-15T00:00:00Z",
      body: "電話: 0134-00-0000\n取り消したいとき",
    });
  });

  it("keeps to itself whatever an office's name holds", () => {
    for (const { href, searchParams, hash } of linksOf({ summary: "A & B #1 +?=\ud800" })) {
      expect(searchParams.get("text") ?? searchParams.get("subject")).to.equal(
        "A & B #1 +?=\ufffd",
      );
      expect(hash).to.equal("");
      expect(href).not.to.match(/[\s+]/u);
    }
  });
});
