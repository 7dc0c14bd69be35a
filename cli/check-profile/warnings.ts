import { digestOf } from "../../mock-api/terms/publish.ts";
import { todayAt } from "../../src/domain/clock.ts";
import { dayOffer, lastOfferedOn } from "../../src/domain/slots.ts";
import { Temporal } from "../../src/domain/temporal.ts";
import type { OfficeFile } from "../office-file.ts";

/** What works today and should still be looked at. */
export async function warningsOf(office: OfficeFile, now: Temporal.Instant): Promise<string[]> {
  return [
    ...calendarWarnings(office, now),
    ...fileWarnings(office),
    ...(await digestWarnings(office)),
  ];
}

const MONTHS = 6;

/** Beyond the list's end nothing is offered, so it must be renewed in time. */
function calendarWarnings({ profile }: OfficeFile, now: Temporal.Instant): string[] {
  if (profile.procedure.kind === "external") return [];
  const { closedDaysFrom: from, closedDaysThrough: through } = profile.calendar;
  const today = todayAt(profile.timeZone, now);
  if (Temporal.PlainDate.compare(through, today) < 0) {
    return [
      `calendar.closedDaysThrough: the list of closed days ended on ${through}; no time is offered any more. Extend the list.`,
    ];
  }
  const warnings: string[] = [];
  if (Temporal.PlainDate.compare(today, from) < 0) {
    warnings.push(
      `calendar.closedDaysFrom: the list of closed days begins on ${from}, after today (${today}); no time before that day is offered, and no deadline can be counted back beyond it. Begin the list earlier.`,
    );
  }
  const last = lastOfferedOn(profile, now);
  if (!someDayIsOpen(profile, now, last)) {
    warnings.push(
      `horizon: no time is offered from today (${today}) through ${last}. The command slots tells the reason for each day.`,
    );
  }
  if (Temporal.PlainDate.compare(through, today.add({ months: MONTHS })) < 0) {
    warnings.push(
      `calendar.closedDaysThrough: the list of closed days ends on ${through}, within ${MONTHS} months; no time after that day is offered. Extend the list.`,
    );
  }
  return warnings;
}

function someDayIsOpen(
  profile: OfficeFile["profile"],
  now: Temporal.Instant,
  last: Temporal.PlainDate,
): boolean {
  let date = todayAt(profile.timeZone, now);
  while (Temporal.PlainDate.compare(date, last) <= 0) {
    if (dayOffer(date, profile, now).state === "open") return true;
    date = date.add({ days: 1 });
  }
  return false;
}

function fileWarnings({ profile, terms }: OfficeFile): string[] {
  const { kind } = profile.procedure;
  const withoutBackend = kind === "mail" || kind === "external";
  if (terms && !withoutBackend) {
    return [
      `profile.procedure.kind: "${kind}" needs a backend. The mock can serve this file; the attribute profile cannot.`,
    ];
  }
  if (!terms && withoutBackend) {
    return [
      `terms: for the attribute profile the file must be { "profile": …, "terms": […] }${documentsOf(profile.consents.length)}.`,
    ];
  }
  return [];
}

function documentsOf(count: number): string {
  if (count === 0) return ", with [] as its terms";
  return `, with the ${count === 1 ? "document" : `${count} documents`} of consents in full`;
}

/** What was agreed to is told by the digest: one that was left behind would tell of another text. */
async function digestWarnings({ terms = [] }: OfficeFile): Promise<string[]> {
  const digests = await Promise.all(terms.map(({ blocks }) => digestOf(blocks)));
  return digests.flatMap((digest, index) =>
    terms[index]?.digest === digest
      ? []
      : [
          `terms[${index}].digest: is not that of its blocks. It is the SHA-256 of the blocks as canonical JSON (RFC 8785); write ${digest}.`,
        ],
  );
}
