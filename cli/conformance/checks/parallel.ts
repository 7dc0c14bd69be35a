import { bodyFor, bookerOf, send } from "../booking.ts";
import type { Check } from "../check.ts";
import { expectEqual, expectProblem, expectThat } from "../expect.ts";
import type { Answer } from "../http-client.ts";
import { textAt } from "../json.ts";
import type { OfficeContext } from "../office-context.ts";
import { takesBookings } from "../procedures.ts";

const REQUESTS = 100;
/** Registering a hundred people takes a careful backend a minute: these share the requests. */
const PEOPLE = 10;

async function bookersOf(office: OfficeContext, seats: number) {
  if (office.profile.procedure.kind !== "account") return [];
  const bookers = [];
  for (let n = 0; n < Math.max(PEOPLE, seats + 2); n += 1) bookers.push(await bookerOf(office));
  return bookers;
}

function isRateLimited({ json, status }: Answer): boolean {
  return status === 429 && textAt(json, "code") === "rate-limited";
}

export const parallelChecks: readonly Check[] = [
  {
    id: "booking.parallel",
    title: "Of 100 requests for one slot at once as many succeed as there are seats",
    guide: "no-double-booking-by-a-constraint-not-by-a-check",
    hint: "Let the database refuse the second one: a partial unique index over office, start and seat.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { slot, remaining } = await office.takeSlot();
      const bookers = await bookersOf(office, remaining);
      const bodies = [];
      for (let n = 0; n < REQUESTS; n += 1) bodies.push(await bodyFor(office, slot));
      const tries = bodies.map((body, n) => {
        const account = bookers[n % bookers.length];
        return send(office, body, account ? { account } : {});
      });
      const answers = await Promise.all(tries);
      const done = answers.filter(({ status }) => status === 201);
      const refused = answers.filter((answer) => answer.status !== 201 && !isRateLimited(answer));
      for (const answer of refused) {
        const also = bookers.length > 0 ? (["daily-limit"] as const) : [];
        expectProblem(answer, ["slot-taken", "request-in-progress", ...also]);
      }
      const told = `${done.length} answers 201, ${refused.length} refusals of ${REQUESTS} requests`;
      expectThat(done.length === remaining, `${remaining} × 201, for ${remaining} seats`, told);
      expectThat(
        refused.length > 0,
        "the other requests judged as well, not all rate-limited",
        told,
      );
      const ids = new Set(done.map(({ json }) => textAt(json, "id")));
      expectEqual(ids.size, remaining, "different bookings:");
      expectEqual(await office.remainingAt(slot), 0, "seats left of the slot:");
    },
  },
];
