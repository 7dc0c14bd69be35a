import { booking } from "../../../src/contract/booking.ts";
import { lastOfferedOn } from "../../../src/domain/slots.ts";
import { closureOn, isKnown } from "../../../src/domain/open-days.ts";
import { Temporal } from "../../../src/domain/temporal.ts";
import { book, bodyFor, bookerOf, follow, send, statusOf } from "../booking.ts";
import type { Check } from "../check.ts";
import {
  expectEqual,
  expectProblem,
  expectSameAnswer,
  expectShape,
  expectStatus,
  expectThat,
} from "../expect.ts";
import { instantAt, textAt, valueAt } from "../json.ts";
import { firstStatus, takesBookings } from "../procedures.ts";

export const bookingChecks: readonly Check[] = [
  {
    id: "booking.answer",
    title: "A request is answered with 201, its slot and the procedure's first status",
    guide: "statuses-and-who-moves-them",
    hint: "provisional at email-link and receipt, awaiting-office at office-reply, confirmed at account; start and end are the slot's.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { answer, slot } = await book(office);
      const { json } = answer;
      const { kind } = office.profile.procedure;
      expectShape(booking, answer, "a booking");
      expectEqual(textAt(json, "office"), office.id, "the office");
      expectEqual(textAt(json, "status"), firstStatus(kind), "the status");
      expectThat(
        instantAt(json, "start").equals(slot.start.toInstant()),
        "the slot's start",
        answer,
      );
      expectThat(instantAt(json, "end").equals(slot.end.toInstant()), "the slot's end", answer);
      const followed = kind === "email-link";
      if (followed)
        expectThat(textAt(json, "flow.token").length >= 22, "a flow token of 128 bits", answer);
      if (kind === "receipt") {
        const { number } = { number: textAt(json, "receipt.number") };
        expectThat(
          /^[A-Z0-9-]{4,32}$/u.test(number),
          "a receipt number of capitals, digits, hyphens",
          answer,
        );
        expectThat(
          valueAt(json, "flow") === undefined,
          "no flow token: only the mailbox is told",
          "one",
        );
      }
    },
  },
  {
    id: "booking.server-time",
    title: "The answer says the server's time",
    guide: "time",
    hint: "serverTime in every answer that has a place for it: devices' clocks are wrong by minutes and days.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const before = await office.now();
      const { answer } = await book(office);
      const served = instantAt(answer.json, "serverTime");
      const apart = Math.abs(served.since(before).total("seconds"));
      expectThat(apart < 120, `serverTime near ${office.toWire(before)}`, office.toWire(served));
    },
  },
  {
    id: "booking.attempt",
    title: "What became of a key is told without personal data and without a token",
    guide: "idempotency",
    hint: "GET …/booking-attempts/{key} answers status, start and end; 404 attempt-not-found for a key that booked nothing.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const path = `${office.path}/booking-attempts`;
      const none = await office.client.get(`${path}/${office.newKey()}`);
      expectProblem(none, "attempt-not-found");
      const { key, slot, email, flow, number, body } = await book(office);
      const answer = await office.client.get(`${path}/${key}`);
      expectStatus(answer, 200);
      const { kind } = office.profile.procedure;
      expectEqual(textAt(answer.json, "status"), firstStatus(kind), "the status");
      expectThat(
        instantAt(answer.json, "start").equals(slot.start.toInstant()),
        "the start",
        answer,
      );
      for (const told of [email, flow, number, ...Object.values(body.applicant)]) {
        const isTold = told.length > 4 && answer.text.includes(told);
        expectThat(!isTold, "nothing that somebody else must not read", answer);
      }
      const elsewhere = office.offices.find((id) => id !== office.id);
      if (elsewhere === undefined) return;
      const other = await office.client.get(`/offices/${elsewhere}/booking-attempts/${key}`);
      expectProblem(other, "attempt-not-found", "the key is another office's");
    },
  },
  {
    id: "booking.follow",
    title: "A booking is followed by its token alone; whatever else is asked gets one answer",
    guide: "telling-nobody-what-they-must-not-know",
    hint: "401 flow-expired for a wrong token, none, and a booking that there is not: all the same.",
    scope: "office",
    needs: { procedure: ["email-link", "office-reply"] },
    run: async (office) => {
      const booked = await book(office);
      const json = await follow(office, booked);
      expectEqual(textAt(json, "id"), booked.id, "the booking's id");
      const token = "kit_has_no_such_token_0000";
      const { client } = office;
      const wrong = await client.get(`/bookings/${booked.id}`, { token });
      expectProblem(wrong, "flow-expired", "the token is wrong");
      expectProblem(await client.get(`/bookings/${booked.id}`), "flow-expired", "no token");
      const unknown = await client.get("/bookings/kit-no-such-booking", { token });
      expectProblem(unknown, "flow-expired", "there is no such booking");
      expectSameAnswer(unknown, wrong, "a booking that there is not");
      const other = await book(office);
      const crossed = await client.get(`/bookings/${other.id}`, { token: booked.flow });
      expectProblem(crossed, "flow-expired", "the token is another booking's");
    },
  },
  {
    id: "booking.slot-taken",
    title: "A slot without a seat left is taken",
    guide: "no-double-booking-by-a-constraint-not-by-a-check",
    hint: "409 slot-taken once capacity bookings hold the slot; with capacity n the nth still gets it.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { slot, remaining } = await office.takeSlot();
      for (let seat = 0; seat < remaining; seat += 1) await book(office, { slot });
      expectEqual(await office.remainingAt(slot), 0, "seats left of a full slot:");
      const account = await bookerOf(office);
      const answer = await send(office, await bodyFor(office, slot), account ? { account } : {});
      expectProblem(answer, "slot-taken", `all ${remaining} seats are taken`);
    },
  },
  {
    id: "booking.not-bookable",
    title: "What the rules do not offer cannot be booked, and the reason is told",
    guide: "time",
    hint: "422 slot-not-bookable with reason: past, closed, beyond-horizon, deadline-passed or not-a-slot.",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const account = await bookerOf(office);
      const { slot } = await office.takeSlot();
      const body = await bodyFor(office, slot);
      const refused = async (start: Temporal.ZonedDateTime, reason: string) => {
        const wanted = { ...body, slot: { start: office.toWire(start) } };
        const answer = await send(office, wanted, account ? { account } : {});
        expectProblem(answer, "slot-not-bookable", `${reason}: ${office.toWire(start)}`);
        expectEqual(textAt(answer.json, "reason"), reason, "the reason");
      };
      await refused(slot.start.add({ minutes: 1 }), "not-a-slot");
      const now = office.zoned(await office.now());
      await refused(
        now.subtract({ days: 7 }).with({ hour: 10, minute: 0, second: 0, millisecond: 0 }),
        "past",
      );
      const { calendar } = office.profile;
      const last = lastOfferedOn(office.profile, now.toInstant());
      const days = Array.from({ length: 40 }, (_, index) => last.subtract({ days: index }));
      const closed = days.find(
        (day) =>
          isKnown(day, calendar) &&
          closureOn(day, calendar) !== undefined &&
          Temporal.PlainDate.compare(day, now.toPlainDate()) >= 0,
      );
      const plainTime = slot.start.toPlainTime();
      const at = (day: Temporal.PlainDate) =>
        day.toZonedDateTime({ timeZone: slot.start.timeZoneId, plainTime });
      if (closed) await refused(at(closed), "closed");
      const beyond = Array.from({ length: 30 }, (_, index) => last.add({ days: index + 1 })).find(
        (day) => !isKnown(day, calendar) || closureOn(day, calendar) === undefined,
      );
      if (beyond) await refused(at(beyond), "beyond-horizon");
    },
  },
  {
    id: "booking.person-unseen",
    title: "Nobody learns from a request what somebody of that name has booked",
    guide: "telling-nobody-what-they-must-not-know",
    hint: "“Only once a day” is told to the signed-in person, to whoever opened the mail's link, or by mail; never by the answer to POST bookings.",
    scope: "office",
    needs: { procedure: ["email-link", "receipt", "office-reply"] },
    run: async (office) => {
      const [one, other] = await office.takeSlotsOfADay(2);
      if (!one || !other) return;
      const first = await book(office, { slot: one.slot });
      const again = await send(office, await bodyFor(office, other.slot, first.body.applicant));
      expectStatus(again, 201, "the same answer as to anybody else");
      const names = (json: unknown) => Object.keys((json ?? {}) as object).toSorted();
      expectEqual(names(again.json), names(first.answer.json), "the same members:");
      expectEqual(textAt(again.json, "status"), textAt(first.answer.json, "status"), "the status");
    },
  },
  {
    id: "booking.reads",
    title: "Reading a booking, its attempt or its link changes nothing",
    guide: "links-in-mails",
    hint: "Only a POST that a person pressed for may change a booking; a GET never.",
    scope: "office",
    needs: { procedure: ["email-link", "office-reply"] },
    run: async (office) => {
      const booked = await book(office);
      const before = await statusOf(office, booked);
      const left = await office.remainingAt(booked.slot);
      for (const method of ["GET", "HEAD"] as const) {
        const addresses = [
          `/bookings/${booked.id}`,
          `/bookings/${booked.id}/code`,
          `/bookings/${booked.id}/messages`,
          `${office.path}/booking-attempts/${booked.key}`,
        ];
        for (const path of addresses)
          await office.client.call(method, path, { token: booked.flow });
      }
      expectEqual(await statusOf(office, booked), before, "the status as before:");
      expectEqual(await office.remainingAt(booked.slot), left, "the seats as before:");
    },
  },
];
