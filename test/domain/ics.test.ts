import { expect } from "@open-wc/testing";
import { toIcs, type CalendarEvent } from "../../src/domain/ics.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { at, now } from "../support/rules.ts";

const meeting = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "b-1@otaru.example",
  start: at("2026-06-15T10:00").toInstant(),
  end: at("2026-06-15T10:30").toInstant(),
  stampedAt: now("2026-06-12T09:00:30.5"),
  summary: "Online consultation",
  description: "Otaru",
  ...changes,
});

/** What a calendar program reads: folded lines put together again. */
const unfold = (ics: string) => ics.replaceAll("\r\n ", "").split("\r\n");
const valueOf = (ics: string, name: string) =>
  unfold(ics)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);

describe("a meeting as a calendar file", () => {
  before(loadTemporal);

  it("is one confirmed event in UTC with alarms a day and an hour before", () => {
    expect(toIcs(meeting())).to.equal(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//hw-online-booking//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "UID:b-1@otaru.example",
        "DTSTAMP:20260612T000030Z",
        "DTSTART:20260615T010000Z",
        "DTEND:20260615T013000Z",
        "SUMMARY:Online consultation",
        "DESCRIPTION:Otaru",
        "STATUS:CONFIRMED",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Online consultation",
        "TRIGGER:-P1D",
        "END:VALARM",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Online consultation",
        "TRIGGER:-PT1H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  it("writes the day before in UTC for a start early in Japan's morning", () => {
    const ics = toIcs(meeting({ start: at("2026-06-15T08:30").toInstant() }));
    expect(valueOf(ics, "DTSTART")).to.equal("20260614T233000Z");
  });

  const rows: [what: string, text: string, written: string][] = [
    ["commas", "a, b", "a\\, b"],
    ["semicolons", "a; b", "a\\; b"],
    ["backslashes", "a\\b", "a\\\\b"],
    ["a backslash before n, which is no line end", "a\\nb", "a\\\\nb"],
    ["line ends", "a\nb", "a\\nb"],
    ["line ends of Windows", "a\r\nb", "a\\nb"],
    ["line ends of old", "a\rb", "a\\nb"],
    [
      "what would be another property",
      "a\r\nATTENDEE:mailto:x@example.jp",
      "a\\nATTENDEE:mailto:x@example.jp",
    ],
    ["colons as they are", "10:00", "10:00"],
  ];
  for (const [what, text, written] of rows) {
    it(`writes ${what} so that they stay in the text`, () => {
      const ics = toIcs(meeting({ summary: text, description: text }));
      expect(valueOf(ics, "SUMMARY")).to.equal(written);
      expect(valueOf(ics, "DESCRIPTION")).to.equal(written);
      expect(unfold(ics)).to.have.length(26);
    });
  }

  const long: [what: string, text: string][] = [
    ["ASCII", "0123456789".repeat(30)],
    ["Japanese", "小樽公共職業安定所のオンライン職業相談".repeat(10)],
    ["characters beyond the first plane", "𠮷野家で相談".repeat(20)],
    ["a mixture", `a小b樽c${"𠮷".repeat(30)}`.repeat(5)],
  ];
  for (const [what, text] of long) {
    it(`folds ${what} at 75 octets without breaking a character`, () => {
      const ics = toIcs(meeting({ description: text }));
      const lines = ics.split("\r\n");
      const octets = lines.map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...octets)).to.be.within(72, 75);
      for (const line of lines) expect(line.isWellFormed(), line).to.equal(true);
      expect(valueOf(ics, "DESCRIPTION")).to.equal(text);
    });
  }

  it("does not fold a line of exactly 75 octets", () => {
    const ics = toIcs(meeting({ summary: "x".repeat(75 - "SUMMARY:".length) }));
    expect(ics).to.include(`SUMMARY:${"x".repeat(67)}\r\n`);
  });
});
