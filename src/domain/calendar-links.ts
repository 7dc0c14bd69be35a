/** A meeting as it may be told to a calendar on another site: nothing of the person, nothing secret. */
export interface PublicMeeting {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  readonly summary: string;
  readonly description: string;
}

export interface CalendarLink {
  readonly service: "Google" | "Outlook.com";
  readonly url: string;
}

/** Addresses that open a calendar's page with the meeting filled in; nothing is told until one is pressed. */
export function calendarLinks({
  start,
  end,
  summary,
  description,
}: PublicMeeting): readonly CalendarLink[] {
  const [from, to] = [seconds(start), seconds(end)];
  return [
    {
      service: "Google",
      url: address("https://calendar.google.com/calendar/render", {
        action: "TEMPLATE",
        text: summary,
        dates: `${compact(from)}/${compact(to)}`,
        details: description,
      }),
    },
    {
      service: "Outlook.com",
      url: address("https://outlook.live.com/calendar/0/deeplink/compose", {
        path: "/calendar/action/compose",
        rru: "addevent",
        subject: summary,
        startdt: from,
        enddt: to,
        body: description,
      }),
    },
  ];
}

const seconds = (at: Temporal.Instant) => at.toString({ smallestUnit: "second" });
const compact = (text: string) => text.replace(/[-:]/gu, "");

/** Not `URLSearchParams`: Outlook shows its plus signs as they are. Half a surrogate pair cannot be encoded. */
function address(base: string, parts: Readonly<Record<string, string>>): string {
  const query = Object.entries(parts).map(
    ([name, text]) => `${name}=${encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"))}`,
  );
  return `${base}?${query.join("&")}`;
}
