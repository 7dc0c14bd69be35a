import { Temporal } from "../src/domain/temporal.ts";
import { openDaysBefore } from "../src/domain/open-days.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { Backend } from "./backend.ts";
import { hasBegun, stands } from "./booking-record.ts";
import { sendMail } from "./mailbox.ts";
import { sampleMeeting, tellMeeting } from "./meetings.ts";
import { meetingShownFrom, sendReminder } from "./receipts.ts";
import type { BookingRecord, DueKind } from "./records/booking.ts";

/** When the day's mails go out, on the office's clock. */
const MAIL_TIME = "09:00";

interface Due {
  readonly kind: DueKind;
  readonly at: Temporal.Instant;
  readonly record: BookingRecord;
  readonly office: OfficeProfile;
}

/**
 * Sends what the clock has made due, in the order in which it fell due and under that moment: time may
 * have been moved on by days. Sends nothing twice.
 */
export async function deliverDue(backend: Backend): Promise<void> {
  if (dueNow(backend).length === 0) return;
  await backend.write(async () => {
    // Once more, and one after another: another answer may have delivered meanwhile.
    for (const due of dueNow(backend)) await deliver(due, backend);
  });
}

async function deliver({ kind, at, record, office }: Due, backend: Backend): Promise<void> {
  (record.delivered ??= []).push(kind);
  if (kind === "reminder") await sendReminder(record, office, backend, at);
  if (kind === "meeting") tellMeeting(record, sampleMeeting(record), office, backend, at);
  if (kind === "reconsent-lapsed" && record.reconsent) {
    const until = Temporal.Instant.from(record.reconsent.by);
    sendMail("terms-lapsed", record, office, backend, { until, at });
  }
}

function dueNow(backend: Backend): Due[] {
  const now = backend.now();
  // Each office once: its profile is made anew for every moment, which costs more than all the rest.
  const offices = new Map<string, OfficeProfile | undefined>();
  const officeOf = (id: string) => {
    if (!offices.has(id)) offices.set(id, backend.catalog.profile(id, now, backend.state));
    return offices.get(id);
  };
  return backend.state.bookings
    .filter(({ status }) => status === "confirmed" || status === "awaiting-office")
    .flatMap((record) => {
      const office = officeOf(record.office);
      return office ? knownDueOf(record, office) : [];
    })
    .filter(({ kind, record }) => !record.delivered?.includes(kind))
    .filter(({ at }) => Temporal.Instant.compare(at, now) <= 0)
    .toSorted((one, other) => Temporal.Instant.compare(one.at, other.at));
}

interface KnownDue {
  readonly office: OfficeProfile;
  readonly told: string;
  readonly due: readonly Due[];
}
const known = new WeakMap<BookingRecord, KnownDue>();

/** Counting open days is slow, and this is asked before every call: it is worked out anew on a change. */
function knownDueOf(record: BookingRecord, office: OfficeProfile): readonly Due[] {
  const { status, standsSince, meeting, reconsent, applicant } = record;
  const told = [status, standsSince, meeting?.url, reconsent?.by, applicant.email].join(" ");
  const before = known.get(record);
  if (before?.office === office && before.told === told) return before.due;
  const due = dueOf(record, office);
  known.set(record, { office, told, due });
  return due;
}

function dueOf(record: BookingRecord, office: OfficeProfile): Due[] {
  const due = (kind: DueKind, at: Temporal.Instant | undefined): Due[] =>
    at ? [{ kind, at, record, office }] : [];
  if (record.reconsent) {
    const lapse = Temporal.Instant.from(record.reconsent.by).add({ seconds: 1 });
    return due("reconsent-lapsed", lapse);
  }
  if (!stands(record)) return [];
  return [
    ...due("meeting", meetingDueAt(record, office)),
    ...due("reminder", reminderDueAt(record, office)),
  ].filter(({ at }) => !hasBegun(record, at));
}

/**
 * When the office tells the meeting at the latest: where a receipt's lookup shows it, on that day; where
 * the office arranges each meeting, on the open day before. Never before the booking itself.
 */
function meetingDueAt(record: BookingRecord, office: OfficeProfile): Temporal.Instant | undefined {
  const { kind } = office.procedure;
  const start = zonedStart(record, office);
  const startOn = start.toPlainDate();
  const day =
    kind === "receipt"
      ? meetingShownFrom(record, office)
      : kind === "office-reply" && record.applicant.email !== undefined
        ? (openDaysBefore(startOn, 1, office.calendar) ?? startOn)
        : undefined;
  if (!day || record.meeting) return undefined;
  const [morning, latest] = [morningOf(day, office), start.subtract({ hours: 1 }).toInstant()];
  const at = Temporal.Instant.compare(morning, latest) < 0 ? morning : latest;
  const since = bookedAt(record);
  return Temporal.Instant.compare(at, since) < 0 ? since : at;
}

/** The calendar day before (Kanagawa policy, 4(5)エ); none for who booked after that. */
function reminderDueAt(record: BookingRecord, office: OfficeProfile): Temporal.Instant | undefined {
  if (!record.receipt) return undefined;
  const day = zonedStart(record, office).toPlainDate().subtract({ days: 1 });
  const at = morningOf(day, office);
  return Temporal.Instant.compare(bookedAt(record), at) < 0 ? at : undefined;
}

function bookedAt({ standsSince, acceptedAt }: BookingRecord): Temporal.Instant {
  return Temporal.Instant.from(standsSince ?? acceptedAt);
}

function morningOf(day: Temporal.PlainDate, { timeZone }: OfficeProfile): Temporal.Instant {
  return day.toZonedDateTime({ timeZone, plainTime: MAIL_TIME }).toInstant();
}

function zonedStart({ start }: BookingRecord, { timeZone }: OfficeProfile) {
  return Temporal.Instant.from(start).toZonedDateTimeISO(timeZone);
}
