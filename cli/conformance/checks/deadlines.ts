import { replyDueAt } from "../../../src/domain/booking.ts";
import { todayAt } from "../../../src/domain/clock.ts";
import type { Slot } from "../../../src/domain/slots.ts";
import { signIn } from "../accounts.ts";
import { book, bodyFor, bookerOf, send, type BookingWishes } from "../booking.ts";
import type { Check } from "../check.ts";
import { expectEqual, expectProblem, expectStatus } from "../expect.ts";
import { instantAt, textAt } from "../json.ts";
import type { OfficeContext } from "../office-context.ts";
import { takesBookings } from "../procedures.ts";

const guide = "time";
const timed = { ...takesBookings, testInterface: true } as const;

/** A session does not last until a deadline: whoever needs one signs in again then. */
async function laterBooker(office: OfficeContext, account: Awaited<ReturnType<typeof bookerOf>>) {
  if (!account) return {};
  const answer = await signIn(office, account);
  expectStatus(answer, 201, "signing in again");
  return { account: { ...account, token: textAt(answer.json, "token") } };
}

/** At which a slot may still be applied for. */
function lastMomentFor({ applyBy, start }: Slot): Temporal.ZonedDateTime {
  const begins = applyBy.epochMilliseconds >= start.epochMilliseconds;
  return begins ? start.subtract({ seconds: 1 }) : applyBy;
}

async function expectReplyBy(office: OfficeContext, wishes: BookingWishes = {}): Promise<void> {
  const { procedure } = office.profile;
  if (procedure.kind !== "office-reply") return;
  const { answer, slot } = await book(office, wishes);
  const accepted = instantAt(answer.json, "acceptedAt");
  const due = replyDueAt(accepted, procedure.replyWithinOpenDays, slot.start, office.profile);
  if (!due) return;
  const told = instantAt(answer.json, "replyBy");
  expectEqual(office.toWire(told), office.toWire(due), "replyBy");
}

export const deadlineChecks: readonly Check[] = [
  {
    id: "deadline.second",
    title: "A slot may be applied for up to the second of its deadline, and not one later",
    guide,
    hint: "A stated moment is still in time: 16:00:00 yes, 16:00:01 no. Every deadline counts, that to confirm too, and the start.",
    scope: "office",
    needs: timed,
    run: async (office) => {
      const account = await bookerOf(office);
      const { slot } = await office.takeSlot();
      const last = lastMomentFor(slot);
      await office.setClock(last.add({ seconds: 1 }).toInstant());
      const body = await bodyFor(office, slot);
      const late = await send(office, body, await laterBooker(office, account));
      expectProblem(late, "slot-not-bookable", `a second after ${office.toWire(last)}`);
      expectEqual(textAt(late.json, "reason"), "deadline-passed", "the reason");
      await office.setClock(last.add({ seconds: 59 }).toInstant());
      const minute = await send(office, body, await laterBooker(office, account));
      expectProblem(minute, "slot-not-bookable", `59 seconds after ${office.toWire(last)}`);
      await office.setClock(last.toInstant());
      const again = await bodyFor(office, slot);
      const inTime = await send(office, again, await laterBooker(office, account));
      expectStatus(inTime, 201, `at ${office.toWire(last)} itself`);
    },
  },
  {
    id: "deadline.horizon",
    title: "The window moves on at the office's midnight",
    guide,
    hint: "horizon.days counts from the office's today: the day beyond it opens at midnight there.",
    scope: "office",
    needs: timed,
    run: async (office) => {
      const { slot, day } = await office.takeSlot();
      const { horizon, timeZone } = office.profile;
      const opens = slot.start.toPlainDate().subtract({ days: horizon.days });
      const midnight = opens.toZonedDateTime(timeZone);
      await office.setClock(midnight.subtract({ seconds: 1 }).toInstant());
      const account = await bookerOf(office);
      const body = await bodyFor(office, slot);
      const early = await send(office, body, account ? { account } : {});
      expectProblem(early, "slot-not-bookable", `a second before ${day} is in the window`);
      expectEqual(textAt(early.json, "reason"), "beyond-horizon", "the reason");
      await office.setClock(midnight.toInstant());
      expectEqual(todayAt(timeZone, midnight.toInstant()).toString(), opens.toString(), "today");
      const inTime = await send(office, body, account ? { account } : {});
      expectStatus(inTime, 201, `at ${office.toWire(midnight)} itself`);
    },
  },
  {
    id: "deadline.reply",
    title: "By when the office answers is told, by its open days",
    guide: "the-smallest-backend",
    hint: "replyBy: the closing time of the nth open day after the request.",
    scope: "office",
    needs: { procedure: ["office-reply"] },
    run: (office) => expectReplyBy(office),
  },
  {
    id: "deadline.reply-latest",
    title: "Of a request at the last moment, the office answers before the booking must stand",
    guide: "statuses-and-who-moves-them",
    hint: "replyBy is the earlier of two: closing time on the nth open day, and the deadline to confirm.",
    scope: "office",
    needs: {
      procedure: ["office-reply"],
      testInterface: true,
      office: ({ deadlines }) =>
        deadlines.some(({ event }) => event === "confirm")
          ? undefined
          : "it has no deadline to confirm",
    },
    run: async (office) => {
      const { slot } = await office.takeSlot();
      await office.setClock(lastMomentFor(slot).toInstant());
      await expectReplyBy(office, { slot });
    },
  },
];
