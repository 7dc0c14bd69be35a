import { createHash } from "node:crypto";
import { challenge as challengeShape, solutionOf } from "../../../src/contract/challenge.ts";
import { checkJson } from "../../../src/contract/faults.ts";
import { Temporal } from "../../../src/domain/temporal.ts";
import { bodyFor, bookerOf, sendOnce, type SendParts } from "../booking.ts";
import { numberOf, solve } from "../challenges.ts";
import { CheckFailure, DoesNotApply, type Check } from "../check.ts";
import { expectEqual, expectProblem, expectStatus, expectThat, told } from "../expect.ts";
import { textAt, valueAt } from "../json.ts";
import type { OfficeContext } from "../office-context.ts";
import { takesBookings } from "../procedures.ts";
import { preflight } from "./cors.ts";

const guide = "bots-without-trackers";
const LONGEST_HOURS = 24;

/** A request that would be booked, if it were not for the challenge. @throws {DoesNotApply} */
async function askedBy(office: OfficeContext) {
  if (office.hasTestInterface) await office.test.askForChallenges(office.id);
  const account = await bookerOf(office);
  const { slot, remaining } = await office.takeSlot();
  const body = await bodyFor(office, slot);
  const key = office.newKey();
  const send = (parts: SendParts = {}) =>
    sendOnce(office, body, { key, ...(account && { account }), ...parts });
  const answer = await send();
  if (answer.status === 201) throw new DoesNotApply("the backend asked for no challenge");
  expectProblem(answer, "challenge-required");
  const checked = checkJson(challengeShape, valueAt(answer.json, "challenge"));
  if (checked.faults) {
    const got = `${checked.faults.join("; ")} in ${told(answer)}`;
    throw new CheckFailure("a challenge as the contract has it", got);
  }
  const booksNothing = async () =>
    expectEqual(await office.remainingAt(slot), remaining, "seats left of the slot:");
  return { answer, challenge: checked.value, body, send, booksNothing };
}

/** In seconds since 1970; `undefined` where the salt has no end. */
function expiryOf({ salt }: { readonly salt: string }): number | undefined {
  const expires = new URLSearchParams(salt.split("?")[1] ?? "").get("expires");
  return expires && /^\d{1,12}$/u.test(expires) ? Number(expires) : undefined;
}

export const challengeChecks: readonly Check[] = [
  {
    id: "challenge.asked",
    title: "A challenge can be worked out, is another each time, and has an end",
    guide,
    hint: "403 challenge-required with Altcha's challenge; expires in the salt; challenge-solution among Access-Control-Allow-Headers.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { answer, challenge, send, booksNothing } = await askedBy(office);
      numberOf(challenge, answer);
      const expires = expiryOf(challenge) ?? 0;
      const seconds = expires - (await office.now()).epochMilliseconds / 1000;
      const fits = seconds > 0 && seconds <= LONGEST_HOURS * 3600;
      expectThat(fits, `a salt that expires within ${LONGEST_HOURS} hours`, answer);
      const another = await send();
      expectThat(
        textAt(another.json, "challenge.salt") !== challenge.salt,
        "another salt",
        another,
      );
      await booksNothing();
      const headers = ["content-type", "idempotency-key", "challenge-solution"];
      await preflight(office.client, "POST", `${office.path}/bookings`, headers);
    },
  },
  {
    id: "challenge.solved",
    title: "A right solution books, and a known key is answered without one",
    guide,
    hint: "The solution is a header, not a part of the payload that the key stands for.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { answer, challenge, send } = await askedBy(office);
      const booked = await send({ solution: solve(challenge, answer) });
      expectStatus(booked, 201, "with a right solution");
      const again = await send();
      expectStatus(again, 201, "the same key again, without a solution");
      expectEqual(textAt(again.json, "id"), textAt(booked.json, "id"), "the same booking:");
    },
  },
  {
    id: "challenge.once",
    title: "A solution books once",
    guide,
    hint: "Keep the challenge's hash until its end, in the transaction of the booking.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const first = await askedBy(office);
      const solution = solve(first.challenge, first.answer);
      expectStatus(await first.send({ solution }), 201, "with a right solution");
      const second = await askedBy(office);
      const padded = btoa(` ${atob(solution)}`);
      for (const used of [solution, padded]) {
        expectProblem(await second.send({ solution: used }), "challenge-required", "used before");
      }
      await second.booksNothing();
    },
  },
  {
    id: "challenge.wrong",
    title: "A wrong or forged solution books nothing",
    guide,
    hint: "Work out the hash from salt and number anew, and the signature from that hash.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { answer, challenge, send, booksNothing } = await askedBy(office);
      const number = numberOf(challenge, answer);
      const salt = challenge.salt.replace(/expires=\d+/u, "expires=99999999999");
      const own = createHash("sha256").update(`${salt}${number}`).digest("hex");
      const wrong = {
        "another number": solutionOf(challenge, number === 0 ? 1 : number - 1),
        "a later end": solutionOf({ ...challenge, salt }, number),
        "a challenge of one's own": solutionOf({ ...challenge, salt, challenge: own }, number),
        "no signature": solutionOf({ ...challenge, signature: "" }, number),
        "an algorithm that there is not": solutionOf(
          { ...challenge, algorithm: "none" as "SHA-256" },
          number,
        ),
        "no JSON": btoa("number"),
        "no object": btoa("null"),
        "no base64": "*",
      };
      for (const [what, solution] of Object.entries(wrong)) {
        expectProblem(await send({ solution }), "challenge-required", what);
      }
      await booksNothing();
    },
  },
  {
    id: "challenge.expired",
    title: "A solution after its end books nothing, and another challenge is asked",
    guide,
    hint: "Look at expires in the salt, once the signature is right.",
    scope: "office",
    needs: { ...takesBookings, testInterface: true },
    run: async (office) => {
      const { answer, challenge, send, booksNothing } = await askedBy(office);
      const solution = solve(challenge, answer);
      const end = expiryOf(challenge);
      if (end === undefined) throw new CheckFailure("a salt that expires", told(answer));
      await office.setClock(Temporal.Instant.fromEpochMilliseconds((end + 1) * 1000));
      expectProblem(await send({ solution }), "challenge-required", "a second after its end");
      await booksNothing();
    },
  },
  {
    id: "challenge.last",
    title: "Nobody works for a request that is refused anyway",
    guide,
    hint: "Ask last, just before the commit.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { body } = await askedBy(office);
      const account = await bookerOf(office);
      const wrong = { ...body, applicant: { ...body.applicant, kitUnknown: "x" } };
      const answer = await sendOnce(office, wrong, account ? { account } : {});
      expectProblem(answer, "validation-failed", "before any challenge");
    },
  },
];
