import * as z from "zod/mini";
import type { Availability } from "../domain/slots.ts";
import { instant, plainDate, plainMonth } from "./codecs.ts";

/** What is left in one month. A slot that is not listed is full. */
export const availabilityMonth = z.object({
  month: plainMonth,
  serverTime: instant,
  slots: z.array(z.object({ start: instant, remaining: z.number() })),
  /** Days closed beyond the profile's list. */
  closures: z._default(z.array(z.object({ date: plainDate, name: z.string() })), []),
});
export type AvailabilityMonth = z.output<typeof availabilityMonth>;

export function toAvailability({ slots, closures }: AvailabilityMonth): Availability {
  return {
    remaining: new Map(slots.map(({ start, remaining }) => [start.epochMilliseconds, remaining])),
    closures: closures.map(({ date, name }) => ({ date, name, kind: "office" })),
  };
}
