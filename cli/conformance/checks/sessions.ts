import { ownBookings, session } from "../../../src/contract/account.ts";
import {
  newRegistrant,
  register,
  registeredAccount,
  signedInAccount,
  signIn,
} from "../accounts.ts";
import { book, bodyFor, follow, send } from "../booking.ts";
import type { Check } from "../check.ts";
import {
  expectEqual,
  expectProblem,
  expectSameAnswer,
  expectShape,
  expectStatus,
  expectThat,
} from "../expect.ts";
import { instantAt, listAt, textAt, valueAt } from "../json.ts";
import { expectSeatsFree } from "../seats.ts";

const guide = "account";
const telling = "telling-nobody-what-they-must-not-know";
const needs = { procedure: ["account"], testInterface: true } as const;
const TRIES = 5;
const WRONG = "kit has no such password 0000";

export const sessionChecks: readonly Check[] = [
  {
    id: "session.same-answer",
    title: "Unknown ID, wrong password and a registration not completed get one answer",
    guide: telling,
    hint: "401 sign-in-failed for all three, with the same body and headers, and after as much work: hash also where nobody has the ID.",
    scope: "office",
    needs,
    run: async (office) => {
      const known = await registeredAccount(office);
      const begun = await newRegistrant(office);
      expectStatus(await register(office, begun), 202);
      const wrong = await signIn(office, { ...known, password: WRONG });
      expectProblem(wrong, "sign-in-failed", "the password is wrong");
      const userId = office.people.word("kit-nobody");
      const unknown = await signIn(office, { userId, password: known.password });
      expectProblem(unknown, "sign-in-failed", "nobody has the ID");
      const notYet = await signIn(office, begun);
      expectProblem(notYet, "sign-in-failed", "the registration is not completed");
      expectSameAnswer(unknown, wrong, "an unknown ID as a wrong password");
      expectSameAnswer(notYet, wrong, "an incomplete registration as a wrong password");
    },
  },
  {
    id: "session.locked",
    title: "Five wrong passwords lock an ID, whether it exists or not, and the lock ends by itself",
    guide: "rate-limits-that-do-not-lock-out-shared-computers",
    hint: "429 sign-in-locked with retryAfterSeconds, counted by ID; it ends within minutes, since anybody can bring it about.",
    scope: "office",
    needs,
    run: async (office) => {
      const known = await registeredAccount(office);
      const nobody = { userId: office.people.word("kit-nobody"), password: known.password };
      const locked = [];
      for (const who of [known, nobody]) {
        for (let tried = 0; tried < TRIES; tried += 1) {
          const answer = await signIn(office, { ...who, password: `${WRONG}${tried}` });
          expectProblem(answer, "sign-in-failed", `try ${tried + 1}`);
        }
        const answer = await signIn(office, who);
        expectProblem(answer, "sign-in-locked", "five wrong ones, and now the right password");
        locked.push(answer);
      }
      const [real, strange] = locked;
      if (!real || !strange) return;
      expectSameAnswer(strange, real, "an ID that does not exist as one that does");
      const seconds = Number(valueAt(real.json, "retryAfterSeconds"));
      expectThat(seconds > 0 && seconds <= 3600, "retryAfterSeconds within an hour", real);
      await office.advance({ seconds });
      expectStatus(await signIn(office, known), 201, "after retryAfterSeconds");
    },
  },
  {
    id: "session.ends",
    title: "A session ends by signing out, and by its time",
    guide,
    hint: "401 session-ended after DELETE /sessions (204) and after expiresAt without a call.",
    scope: "office",
    needs,
    run: async (office) => {
      const { client } = office;
      const registrant = await registeredAccount(office);
      const opened = await signIn(office, registrant);
      expectStatus(opened, 201);
      expectShape(session, opened, "a session");
      const token = textAt(opened.json, "token");
      expectThat(token.length >= 22, "a token of 128 bits or more", `${token.length} characters`);
      expectStatus(await client.get("/me/bookings", { token }), 200, "signed in");
      expectStatus(await client.call("DELETE", "/sessions", { token }), 204, "signing out");
      expectProblem(await client.get("/me/bookings", { token }), "session-ended", "signed out");
      const next = await signIn(office, registrant);
      await office.setClock(instantAt(next.json, "expiresAt").add({ seconds: 1 }));
      const late = await client.get("/me/bookings", { token: textAt(next.json, "token") });
      expectProblem(late, "session-ended", "a second after expiresAt, without a call between");
    },
  },
  {
    id: "session.needed",
    title: "Nobody books or sees bookings without a session",
    guide,
    hint: "401 session-ended without a token, and with a wrong one.",
    scope: "office",
    needs: { procedure: ["account"] },
    run: async (office) => {
      const { slot, remaining } = await office.takeSlot();
      const body = await bodyFor(office, slot);
      expectProblem(await send(office, body), "session-ended", "no token");
      const token = "kit_has_no_such_token_0000";
      const key = office.newKey();
      const wrong = await office.client.post(`${office.path}/bookings`, body, { key, token });
      expectProblem(wrong, "session-ended", "a wrong token");
      expectProblem(await office.client.get("/me/bookings"), "session-ended");
      expectProblem(
        await office.client.post("/me/bookings/x/cancellation", undefined),
        "session-ended",
      );
      expectEqual(await office.remainingAt(slot), remaining, "seats left of the slot:");
    },
  },
  {
    id: "session.own-bookings",
    title: "A signed-in person sees their own bookings, soonest first, and nobody else's",
    guide,
    hint: "GET /me/bookings {bookings, serverTime}; somebody else's booking is as unknown as none.",
    scope: "office",
    needs,
    run: async (office) => {
      const { client } = office;
      const mine = await signedInAccount(office);
      const [late, soon] = [
        await book(office, { account: mine }),
        await book(office, { account: mine }),
      ];
      const others = await book(office);
      const answer = await client.get("/me/bookings", { token: mine.token });
      expectStatus(answer, 200);
      expectShape(ownBookings, answer, "own bookings");
      const ids = listAt(answer.json, "bookings").map((each) => textAt(each, "id"));
      const wanted = [soon, late]
        .toSorted((a, b) => a.slot.start.epochMilliseconds - b.slot.start.epochMilliseconds)
        .map(({ id }) => id);
      expectEqual(ids, wanted, "own bookings, soonest first:");
      const cancel = (id: string) =>
        client.post(`/me/bookings/${id}/cancellation`, undefined, { token: mine.token });
      const foreign = await cancel(others.id);
      expectProblem(foreign, "not-found", "somebody else's booking");
      expectSameAnswer(foreign, await cancel("kit-no-such-booking"), "another's booking as none");
      expectEqual(
        textAt(await follow(office, others), "status"),
        "confirmed",
        "the other's status",
      );
    },
  },
  {
    id: "session.cancel",
    title: "A signed-in person cancels, repeatably, until the profile says otherwise",
    guide,
    hint: "POST /me/bookings/{id}/cancellation: 200 again for what is cancelled; 409 cancel-closed from the start on, and on the day where that is by phone.",
    scope: "office",
    needs: {
      ...needs,
      office: ({ cancellation }) =>
        cancellation.before.includes("online") ? undefined : "it cannot be cancelled online",
    },
    run: async (office) => {
      const { slot, remaining } = await office.takeSlot();
      const booked = await book(office, { slot });
      const token = booked.account?.token;
      const cancel = () =>
        office.client.post(`/me/bookings/${booked.id}/cancellation`, undefined, { token });
      const answers = await Promise.all([cancel(), cancel(), cancel()]);
      for (const answer of [...answers, await cancel()]) {
        expectStatus(answer, 200);
        expectEqual(textAt(answer.json, "status"), "cancelled", "the status");
      }
      await expectSeatsFree(office, slot, remaining);
      const other = await book(office);
      const { start } = other.slot;
      const sameDay = office.profile.cancellation.sameDay.includes("online");
      await office.setClock((sameDay ? start : start.startOfDay()).toInstant());
      const again = other.account && (await signIn(office, other.account));
      const late = await office.client.post(`/me/bookings/${other.id}/cancellation`, undefined, {
        token: textAt(again?.json, "token"),
      });
      expectProblem(late, "cancel-closed");
    },
  },
  {
    id: "session.daily-limit",
    title: "The signed-in person is told of the daily limit at once",
    guide,
    hint: "409 daily-limit to POST bookings, counted by account.",
    scope: "office",
    needs: {
      ...needs,
      office: ({ limits }) =>
        limits.perPersonPerDay === undefined ? "it has no limit per person and day" : undefined,
    },
    run: async (office) => {
      const account = await signedInAccount(office);
      const { perPersonPerDay = 1 } = office.profile.limits;
      const [last, ...within] = await office.takeSlotsOfADay(perPersonPerDay + 1);
      if (!last) return;
      for (const { slot } of within) await book(office, { account, slot });
      const { slot, remaining } = last;
      const answer = await send(office, await bodyFor(office, slot), { account });
      expectProblem(answer, "daily-limit");
      expectEqual(await office.remainingAt(slot), remaining, "seats left of the slot:");
    },
  },
];
