/** A meeting as a calendar program takes it. */
export interface CalendarEvent {
  /** Stable, so that adding it twice does not make two. */
  readonly uid: string;
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  readonly stampedAt: Temporal.Instant;
  readonly summary: string;
  readonly description: string;
}

/** A day before, there is still time to get ready or to call. */
const ALARMS_BEFORE = ["P1D", "PT1H"];

/** An iCalendar document (RFC 5545) with one confirmed event and alarms a day and an hour before; lines folded at 75 octets. */
export function toIcs(event: CalendarEvent): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//hw-online-booking//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "BEGIN:VEVENT",
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${utc(event.stampedAt)}`,
    `DTSTART:${utc(event.start)}`,
    `DTEND:${utc(event.end)}`,
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    "STATUS:CONFIRMED",
    ...ALARMS_BEFORE.flatMap((before) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escapeText(event.summary)}`,
      `TRIGGER:-${before}`,
      "END:VALARM",
    ]),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function utc(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "second" }).replace(/[-:]/gu, "");
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/gu, "\\$&").replace(/\r\n?|\n/gu, "\\n");
}

const LONGEST_LINE_OCTETS = 75;

function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LONGEST_LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
