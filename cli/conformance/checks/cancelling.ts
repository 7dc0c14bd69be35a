import { book, bookAndConfirm, statusOf } from "../booking.ts";
import type { Check } from "../check.ts";
import { expectEqual, expectProblem, expectStatus, expectThat } from "../expect.ts";
import { textAt } from "../json.ts";
import { latestCode, latestToken } from "../mails.ts";
import { cancelsByLink } from "../procedures.ts";
import { expectSeatsFree } from "../seats.ts";

const guide = "links-in-mails";
const online = {
  procedure: ["email-link"],
  testInterface: true,
  office: (profile: Parameters<typeof cancelsByLink>[0]) =>
    cancelsByLink(profile) ? undefined : "it cannot be cancelled online",
} as const;

export const cancellingChecks: readonly Check[] = [
  {
    id: "cancel.repeat",
    title: "Cancelling may be repeated, and frees the seat once",
    guide,
    hint: "What is cancelled stays cancelled: 200 with the booking again, and no second mail.",
    scope: "office",
    needs: online,
    run: async (office) => {
      const { slot, remaining } = await office.takeSlot();
      const { booked } = await bookAndConfirm(office, { slot });
      const token = latestToken(await office.mailsTo(booked.email), "cancel");
      const first = await office.client.post("/booking-links/cancel", { token });
      expectStatus(first, 200, "cancelling by the mail's link");
      expectEqual(textAt(first.json, "status"), "cancelled", "the status");
      const mails = (await office.mailsTo(booked.email)).length;
      const again = await office.client.post("/booking-links/cancel", { token });
      expectStatus(again, 200, "cancelling again");
      expectEqual(textAt(again.json, "status"), "cancelled", "the status again:");
      expectEqual((await office.mailsTo(booked.email)).length, mails, "as many mails as before:");
      await expectSeatsFree(office, slot, remaining);
    },
  },
  {
    id: "cancel.race",
    title: "Confirming and cancelling at once ends in one state, told alike by all",
    guide,
    hint: "Change a status in one step that looks at the status it comes from (UPDATE … WHERE status = …).",
    scope: "office",
    needs: online,
    run: async (office) => {
      const { slot, remaining } = await office.takeSlot();
      const { booked, token } = await bookAndConfirm(office, { slot });
      const cancel = latestToken(await office.mailsTo(booked.email), "cancel");
      const post = (call: string, secret: string) =>
        office.client.post(`/booking-links/${call}`, { token: secret });
      const tries = Array.from({ length: 5 }, () => [
        post("confirm", token),
        post("cancel", cancel),
      ]);
      const answers = await Promise.all(tries.flat());
      for (const answer of answers) {
        if (answer.asked.endsWith("cancel")) {
          expectStatus(answer, 200, "cancelling wins at last");
          expectEqual(textAt(answer.json, "status"), "cancelled", "what cancelling answers:");
        } else if (answer.status === 200) {
          expectEqual(textAt(answer.json, "status"), "confirmed", "what confirming answers:");
        } else {
          expectProblem(answer, "booking-ended", "it was cancelled meanwhile");
          expectEqual(textAt(answer.json, "bookingStatus"), "cancelled", "what became of it:");
        }
      }
      expectEqual(await statusOf(office, booked), "cancelled", "the status");
      expectProblem(await post("confirm", token), "booking-ended", "confirming afterwards");
      expectEqual(await office.remainingAt(slot), remaining, "the seat is free once:");
    },
  },
  {
    id: "confirm.race",
    title: "Pressing the link and typing the code at once confirms once, with one mail",
    guide,
    hint: "The mail that says “booked” belongs to the change of the status, not to the call.",
    scope: "office",
    needs: { procedure: ["email-link"], testInterface: true },
    run: async (office) => {
      const booked = await book(office);
      const mails = await office.mailsTo(booked.email);
      const [token, code] = [latestToken(mails, "confirm"), latestCode(mails)];
      const byLink = () => office.client.post("/booking-links/confirm", { token });
      const byCode = () =>
        office.client.post(`/bookings/${booked.id}/code`, { code }, { token: booked.flow });
      const answers = await Promise.all([byLink(), byCode(), byLink(), byCode(), byLink()]);
      for (const answer of answers) {
        expectStatus(answer, 200, "each of them");
        expectEqual(textAt(answer.json, "status"), "confirmed", "the status");
      }
      const sent = (await office.mailsTo(booked.email)).length - mails.length;
      expectThat(sent === 1, "one mail that it is booked", `${sent}`);
    },
  },
  {
    id: "cancel.closed",
    title: "Once it cannot be cancelled online any more, the link says so",
    guide,
    hint: "409 cancel-closed by the profile's cancellation: on the same day where that is by phone, and from the start on.",
    scope: "office",
    needs: online,
    run: async (office) => {
      const { booked } = await bookAndConfirm(office);
      const token = latestToken(await office.mailsTo(booked.email), "cancel");
      const { sameDay } = office.profile.cancellation;
      const { start } = booked.slot;
      const closes = sameDay.includes("online") ? start : start.startOfDay();
      await office.setClock(closes.toInstant());
      const answer = await office.client.post("/booking-links/cancel", { token });
      expectProblem(answer, "cancel-closed", office.toWire(closes));
      await office.setClock(closes.subtract({ seconds: 1 }).toInstant());
      const inTime = await office.client.post("/booking-links/cancel", { token });
      expectStatus(inTime, 200, "a second before that");
    },
  },
];
