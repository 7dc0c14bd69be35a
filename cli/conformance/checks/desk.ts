import { book, bodyFor, send, statusOf, bookerOf } from "../booking.ts";
import type { Check } from "../check.ts";
import { expectEqual, expectProblem, expectStatus, expectThat } from "../expect.ts";
import { textAt } from "../json.ts";
import { takesBookings } from "../procedures.ts";
import { expectSeatsFree } from "../seats.ts";

const guide = "statuses-and-who-moves-them";

export const deskChecks: readonly Check[] = [
  {
    id: "reply.accept",
    title: "What the office accepts is confirmed, and whoever gave an address is told once",
    guide,
    hint: "awaiting-office → confirmed, with a mail of date and address where there is a mailbox.",
    scope: "office",
    needs: { procedure: ["office-reply"], testInterface: true },
    run: async (office) => {
      const booked = await book(office);
      const mails = (await office.test.outbox()).length;
      await office.test.act(booked.id, "accept");
      expectEqual(await statusOf(office, booked), "confirmed", "the status");
      const sent = (await office.test.outbox()).length - mails;
      expectEqual(sent, booked.email ? 1 : 0, "mails that it is booked:");
    },
  },
  {
    id: "reply.decline",
    title: "What the office declines is off, and its seat is free",
    guide,
    hint: "awaiting-office → declined; availability lists the seat again.",
    scope: "office",
    needs: { procedure: ["office-reply"], testInterface: true },
    run: async (office) => {
      const { slot, remaining } = await office.takeSlot();
      const booked = await book(office, { slot });
      await office.test.act(booked.id, "decline");
      expectEqual(await statusOf(office, booked), "declined", "the status");
      await expectSeatsFree(office, slot, remaining);
    },
  },
  {
    id: "office.cancels",
    title: "What the office cancels is off, and its seat is free",
    guide,
    hint: "→ cancelled; the seat is offered again; whoever gave an address is told.",
    scope: "office",
    needs: { ...takesBookings, testInterface: true },
    run: async (office) => {
      const { slot, remaining } = await office.takeSlot();
      const booked = await book(office, { slot });
      const mails = booked.email ? (await office.mailsTo(booked.email)).length : 0;
      await office.test.act(booked.id, "cancel");
      expectEqual(await statusOf(office, booked), "cancelled", "the status");
      if (booked.email) {
        const sent = (await office.mailsTo(booked.email)).length - mails;
        expectEqual(sent, 1, "mails that it is off:");
      }
      await expectSeatsFree(office, slot, remaining);
    },
  },
  {
    id: "office.closes",
    title: "A day that the office closes offers nothing, and its bookings are off",
    guide,
    hint: "availability's closures name the day, its slots are gone, and what was booked is cancelled with a mail.",
    scope: "office",
    needs: { ...takesBookings, testInterface: true },
    run: async (office) => {
      const { slot, day } = await office.takeSlot();
      const booked = await book(office, { slot });
      await office.test.closeDay(office.id, day, "臨時休業");
      expectEqual(await statusOf(office, booked), "cancelled", "the status");
      const answer = await office.availability(slot.start.toPlainDate().toPlainYearMonth());
      const { json } = answer;
      const closures = JSON.stringify(json ?? {});
      expectThat(closures.includes(`"${day}"`), `${day} among the closures`, answer);
      expectEqual(await office.remainingAt(slot), 0, "seats left on the closed day:");
      const account = await bookerOf(office);
      const late = await send(office, await bodyFor(office, slot), account ? { account } : {});
      expectProblem(late, "slot-not-bookable");
      expectEqual(textAt(late.json, "reason"), "closed", "the reason");
    },
  },
  {
    id: "office.paused",
    title: "A paused office takes no booking, says so, and stands by what it took",
    guide: "idempotency",
    hint: "bookingState paused, 503 booking-paused; but a key that has booked gets its 201 again.",
    scope: "office",
    needs: { ...takesBookings, testInterface: true },
    run: async (office) => {
      const before = await book(office);
      const { slot, remaining } = await office.takeSlot();
      const body = await bodyFor(office, slot);
      const account = await bookerOf(office);
      const as = account ? { account } : {};
      const key = office.newKey();
      await office.test.pause(office.id, true);
      await office.readProfile();
      expectEqual(office.profile.bookingState, "paused", "bookingState");
      expectProblem(await send(office, body, { ...as, key }), "booking-paused");
      const again = before.account
        ? { key: before.key, account: before.account }
        : { key: before.key };
      expectStatus(await send(office, before.body, again), 201, "a key that has booked before");
      expectEqual(await office.remainingAt(slot), remaining, "seats left of the slot:");
      await office.test.pause(office.id, false);
      expectStatus(await send(office, body, { ...as, key }), 201, "open again, with the same key");
    },
  },
];
