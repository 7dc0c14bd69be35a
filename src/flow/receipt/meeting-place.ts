import { isAhead, meetingToldOn } from "../../domain/booking.ts";
import { todayAt } from "../../domain/clock.ts";
import { Temporal } from "../../domain/temporal.ts";
import type { OfficeProfile } from "../../contract/office.ts";
import type { Lookup } from "../../contract/receipt.ts";

/** What can be said of the meeting's address. */
export type MeetingPlace =
  | { readonly kind: "told"; readonly url: string; readonly host: string }
  /** It is told by that day; `late` once the day is over. */
  | { readonly kind: "due"; readonly on: Temporal.PlainDate; readonly late: boolean }
  /** Nobody can say by when. */
  | { readonly kind: "later" };

/**
 * The office tells the meeting's address by an open day before it (Kanagawa policy, 4(5)ウ). `undefined`
 * for a booking that does not stand, and for a meeting that is over.
 */
export function meetingPlace(
  { booking, meeting }: Pick<Lookup, "booking" | "meeting">,
  { procedure, calendar, timeZone }: Pick<OfficeProfile, "procedure" | "calendar" | "timeZone">,
  now: Temporal.Instant,
): MeetingPlace | undefined {
  if (!isAhead(booking, now)) return undefined;
  if (meeting) return { kind: "told", url: meeting.url, host: new URL(meeting.url).host };
  if (procedure.kind !== "receipt") return { kind: "later" };
  const on = meetingToldOn(
    booking.start.toZonedDateTimeISO(timeZone),
    procedure.meetingToldOpenDays,
    calendar,
  );
  if (!on) return { kind: "later" };
  return { kind: "due", on, late: Temporal.PlainDate.compare(todayAt(timeZone, now), on) > 0 };
}
