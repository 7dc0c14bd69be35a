import { availabilityMonth, toAvailability } from "../../src/contract/availability.ts";
import type { OfficeProfile } from "../../src/contract/office.ts";
import { todayAt } from "../../src/domain/clock.ts";
import { lastOfferedOn, monthOffer, type Slot } from "../../src/domain/slots.ts";
import { CheckFailure } from "./check.ts";
import { told } from "./expect.ts";
import type { Answer } from "./http-client.ts";
import { readAs } from "./json.ts";

/** A slot that the rules offer and the backend has seats for. */
export interface FreeSlot {
  readonly slot: Slot;
  readonly remaining: number;
  /** The office's date. */
  readonly day: string;
}

export function monthsOffered(
  profile: OfficeProfile,
  now: Temporal.Instant,
): Temporal.PlainYearMonth[] {
  const last = lastOfferedOn(profile, now).toPlainYearMonth();
  const months = [todayAt(profile.timeZone, now).toPlainYearMonth()];
  for (;;) {
    const next = months.at(-1)?.add({ months: 1 });
    if (!next || next.since(last).sign > 0) return months;
    months.push(next);
  }
}

/** In order, as the widget would offer them. @throws {CheckFailure} where an answer cannot be read */
export function freeSlotsOf(
  profile: OfficeProfile,
  now: Temporal.Instant,
  answers: readonly Answer[],
): FreeSlot[] {
  return answers.flatMap((answer) => {
    const value = readAs(availabilityMonth, answer.json);
    if (!value) throw new CheckFailure("availability as the contract has it", told(answer));
    const availability = toAvailability(value);
    return monthOffer(value.month, profile, now, availability).flatMap(({ date, slots }) =>
      slots.map((slot) => ({
        slot,
        remaining: availability.remaining.get(slot.start.epochMilliseconds) ?? 0,
        day: date.toString(),
      })),
    );
  });
}
