import { book, bodyFor, bookerOf, send } from "../booking.ts";
import type { Check } from "../check.ts";
import { expectEqual, expectProblem, expectStatus, expectThat } from "../expect.ts";
import { textAt, without } from "../json.ts";
import type { OfficeContext } from "../office-context.ts";
import { takesBookings } from "../procedures.ts";

const guide = "idempotency";
const AT_ONCE = 10;

async function goodRequest(office: OfficeContext) {
  const account = await bookerOf(office);
  const { slot, remaining } = await office.takeSlot();
  const as = account ? { account } : {};
  return { slot, remaining, as, body: await bodyFor(office, slot) };
}

export const idempotencyChecks: readonly Check[] = [
  {
    id: "key.same",
    title: "The same key and payload get the same answer, and book once",
    guide,
    hint: "Keep the answer in the booking's row and give it again, with 201, before anything else is judged.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { slot, remaining } = await office.takeSlot();
      const { answer, body, key, account } = await book(office, { slot });
      const again = await send(office, body, account ? { key, account } : { key });
      expectStatus(again, 201, "the same key again");
      const kept = (json: unknown) => without(json, "serverTime");
      expectEqual(kept(again.json), kept(answer.json), "the same answer:");
      expectEqual(await office.remainingAt(slot), remaining - 1, "seats left of the slot:");
    },
  },
  {
    id: "key.other-payload",
    title: "The same key with another payload is refused, and books nothing",
    guide,
    hint: "Keep a hash of the payload with the key: 422 idempotency-key-reused where it differs.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { key, account } = await book(office);
      const { slot, remaining } = await office.takeSlot();
      const other = await bodyFor(office, slot);
      const answer = await send(office, other, account ? { key, account } : { key });
      expectProblem(answer, "idempotency-key-reused");
      expectEqual(await office.remainingAt(slot), remaining, "seats left of the other slot:");
    },
  },
  {
    id: "key.missing",
    title: "Without a key nothing is booked",
    guide,
    hint: "400 idempotency-key-missing: who may not retry safely may not book.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { slot, remaining, as, body } = await goodRequest(office);
      const token = as.account?.token;
      for (const parts of [{ token }, { token, key: "" }]) {
        const answer = await office.client.post(`${office.path}/bookings`, body, parts);
        expectProblem(answer, "idempotency-key-missing");
      }
      expectEqual(await office.remainingAt(slot), remaining, "seats left of the slot:");
    },
  },
  {
    id: "key.at-once",
    title: "The same request ten times at once makes one booking",
    guide,
    hint: "A unique index over the key, in the same transaction as the booking; meanwhile 409 request-in-progress.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { slot, remaining, as, body } = await goodRequest(office);
      const key = office.newKey();
      const tries = Array.from({ length: AT_ONCE }, () => send(office, body, { ...as, key }));
      const answers = await Promise.all(tries);
      const done = answers.filter(({ status }) => status === 201);
      for (const answer of answers) {
        if (answer.status !== 201) expectProblem(answer, "request-in-progress");
      }
      const ids = new Set(done.map(({ json }) => textAt(json, "id")));
      expectThat(
        ids.size === 1,
        "one booking",
        `${ids.size} bookings in ${done.length} answers 201`,
      );
      expectEqual(await office.remainingAt(slot), remaining - 1, "seats left of the slot:");
    },
  },
  {
    id: "key.refusal",
    title: "A refusal is not remembered: corrected, the same key books",
    guide,
    hint: "Remember only what was committed.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { as, body } = await goodRequest(office);
      const key = office.newKey();
      const wrong = { ...body, applicant: { ...body.applicant, kitUnknown: "x" } };
      expectProblem(await send(office, wrong, { ...as, key }), "validation-failed");
      expectStatus(await send(office, body, { ...as, key }), 201, "corrected, with the same key");
    },
  },
  {
    id: "key.day",
    title: "A key is remembered for 24 hours, and then no more",
    guide,
    hint: "The answer holds the flow token: erase it after 24 hours.",
    scope: "office",
    // A session does not last a day.
    needs: { procedure: ["email-link", "office-reply", "receipt"], testInterface: true },
    run: async (office) => {
      const { answer, body, key } = await book(office);
      await office.advance({ hours: 23, minutes: 59 });
      const again = await send(office, body, { key });
      expectStatus(again, 201, "23 hours and 59 minutes later");
      expectEqual(textAt(again.json, "id"), textAt(answer.json, "id"), "the same booking:");
      await office.advance({ minutes: 2 });
      const attempt = await office.client.get(`${office.path}/booking-attempts/${key}`);
      expectProblem(attempt, "attempt-not-found", "24 hours and a minute later");
    },
  },
];
