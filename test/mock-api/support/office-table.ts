import { expect } from "@open-wc/testing";
import { officeJson, type OfficeId } from "../../../mock-api/offices/index.ts";
import { officeProfile, type OfficeProfile } from "../../../src/contract/office.ts";
import { dayOffer, judgeStart, type Day } from "../../../src/domain/slots.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { availability, closed, date, now } from "../../support/rules.ts";

/** The office's own profile as it is served at a moment, `2026-04-30T16:00:00` in Japan. */
export function profileAt(id: OfficeId, moment: string): OfficeProfile {
  return officeProfile.parse(officeJson(id, now(moment)));
}

/**
 * Now, a day, and what it offers: `10:00 11:00` or the state that says why nothing, a closed day with
 * its name. `left` are the starts with a seat left, where not all are.
 */
export type OfferRow = readonly [moment: string, on: string, offer: string, left?: string];

/** Tests a table of days against the office's real profile. */
export function offers(id: OfficeId, about: string, rows: readonly OfferRow[]): void {
  describe(`${id}, ${about}`, () => {
    before(loadTemporal);

    for (const [moment, on, offer, left] of rows) {
      const taken = left === undefined ? "" : `, with ${left || "nothing"} left`;
      it(`at ${moment}, ${on}${taken}: ${offer}`, () => {
        const seats = left?.split(" ").filter((start) => start !== "");
        const known = seats?.map((start) => [`${on}T${start}`, 1] as const);
        const day = dayOffer(
          date(on),
          profileAt(id, moment),
          now(moment),
          known && availability(Object.fromEntries(known)),
        );
        expect(told(day)).to.equal(offer);
      });
    }
  });
}

/** Now, a wished start, and what the server says to it: `yes` or why not. */
export type WishRow = readonly [moment: string, start: string, verdict: string, closedFor?: string];

/** Tests a table of wished starts against the office's real profile. */
export function judges(id: OfficeId, rows: readonly WishRow[]): void {
  describe(`${id}, asked for a start,`, () => {
    before(loadTemporal);

    for (const [moment, start, verdict, closedFor] of rows) {
      const why = closedFor === undefined ? "" : ` on a day closed for ${closedFor}`;
      it(`at ${moment} says to ${start}${why}: ${verdict}`, () => {
        const on = start.slice(0, 10);
        const judged = judgeStart(
          now(start),
          profileAt(id, moment),
          now(moment),
          closedFor === undefined ? undefined : availability({}, [closed(on, closedFor)]),
        );
        expect("slot" in judged ? "yes" : judged.refusal).to.equal(verdict);
      });
    }
  });
}

function told({ state, closure, slots }: Day): string {
  if (closure) return `${state}: ${closure.kind === "weekend" ? "weekend" : closure.name}`;
  if (state !== "open") return state;
  return slots.map(({ start }) => start.toPlainTime().toString().slice(0, 5)).join(" ");
}
