import { todayAt } from "../../../src/domain/clock.ts";
import { isOpenDay } from "../../../src/domain/open-days.ts";
import { lastOfferedOn, slotsOn } from "../../../src/domain/slots.ts";
import { Temporal } from "../../../src/domain/temporal.ts";
import { book } from "../booking.ts";
import type { Check } from "../check.ts";
import { expectEqual, expectProblem, expectStatus, expectThat } from "../expect.ts";
import { monthsOffered } from "../free-slots.ts";
import { instantAt, listAt } from "../json.ts";
import { takesBookings } from "../procedures.ts";

const guide = "the-smallest-backend";

export const availabilityChecks: readonly Check[] = [
  {
    id: "availability.rules",
    title: "Availability lists only what the profile's rules place on an open day",
    guide: "time",
    hint: "The widget offers rules ∩ availability: a start that the rules do not know is never offered. Check the zone, the holidays and the steps.",
    scope: "office",
    readsOnly: true,
    needs: takesBookings,
    run: async (office) => {
      const { profile } = office;
      const now = await office.now();
      const today = todayAt(profile.timeZone, now);
      const last = lastOfferedOn(profile, now);
      for (const month of monthsOffered(profile, now)) {
        const answer = await office.availability(month);
        expectStatus(answer, 200);
        for (const listed of listAt(answer.json, "slots")) {
          const start = instantAt(listed, "start");
          const date = office.zoned(start).toPlainDate();
          const inWindow =
            Temporal.PlainDate.compare(date, today) >= 0 &&
            Temporal.PlainDate.compare(date, last) <= 0;
          const ruled =
            isOpenDay(date, profile.calendar) &&
            slotsOn(date, profile).some((slot) => slot.start.toInstant().equals(start));
          expectThat(
            inWindow && ruled && date.toPlainYearMonth().equals(month),
            `slots of ${month.toString()} by the profile's rules, from ${today.toString()} to ${last.toString()}`,
            office.toWire(start),
          );
        }
      }
    },
  },
  {
    id: "availability.window",
    title: "A month outside the window is told so, and no month at all is refused",
    guide,
    hint: "404 month-out-of-window before the office's month and after the last day offered; 400 malformed-request without a month.",
    scope: "office",
    readsOnly: true,
    needs: takesBookings,
    run: async (office) => {
      const now = await office.now();
      const first = todayAt(office.profile.timeZone, now).toPlainYearMonth();
      const last = lastOfferedOn(office.profile, now).toPlainYearMonth();
      for (const month of [first.subtract({ months: 1 }), last.add({ months: 1 })]) {
        expectProblem(await office.availability(month), "month-out-of-window", month.toString());
      }
      for (const query of ["", "?month=", "?month=2026-13", "?month=soon"]) {
        const answer = await office.client.get(`${office.path}/availability${query}`);
        expectProblem(answer, ["malformed-request", "validation-failed"], "no month is asked for");
      }
    },
  },
  {
    id: "availability.month-turn",
    title: "The month turns at the office's midnight, not at the server's",
    guide: "time",
    hint: "Work out “today” with the profile's timeZone, never with the server's.",
    scope: "office",
    needs: { ...takesBookings, testInterface: true },
    run: async (office) => {
      const { timeZone } = office.profile;
      const month = todayAt(timeZone, await office.now()).toPlainYearMonth();
      const turn = month.add({ months: 1 }).toPlainDate({ day: 1 }).toZonedDateTime(timeZone);
      await office.setClock(turn.subtract({ seconds: 1 }).toInstant());
      expectStatus(await office.availability(month), 200, "a second before the month ends");
      await office.setClock(turn.toInstant());
      expectProblem(await office.availability(month), "month-out-of-window", "the next has begun");
    },
  },
  {
    id: "availability.follows",
    title: "A booking takes a seat from availability at once, whatever was cached",
    guide,
    hint: "Answer availability from the bookings themselves. Its ETag changes when a seat is taken; kept copies are asked about again (no-cache).",
    scope: "office",
    needs: takesBookings,
    run: async (office) => {
      const { slot, remaining } = await office.takeSlot();
      const month = slot.start.toPlainDate().toPlainYearMonth();
      const etag = (await office.availability(month)).headers.get("etag");
      await book(office, { slot });
      expectEqual(await office.remainingAt(slot), remaining - 1, "seats left of the slot:");
      if (etag === null) return;
      const path = `${office.path}/availability?month=${month.toString()}`;
      const again = await office.client.get(path, { headers: { "if-none-match": etag } });
      expectStatus(again, 200, "the ETag from before the booking is of another answer");
    },
  },
];
