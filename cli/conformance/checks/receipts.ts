import { lookup } from "../../../src/contract/receipt.ts";
import { meetingToldOn } from "../../../src/domain/booking.ts";
import { book, bodyFor, lookUp, send, type Booked } from "../booking.ts";
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
import { passwordIn } from "../mails.ts";
import type { OfficeContext } from "../office-context.ts";
import { expectSeatsFree } from "../seats.ts";

const guide = "receipt";
const telling = "telling-nobody-what-they-must-not-know";
const receipt = { procedure: ["receipt"], testInterface: true } as const;
const TRIES = 5;

const ask = (office: OfficeContext, number: string, password: string) =>
  office.client.post("/booking-lookups", { office: office.id, number, password });
/** Of the same form as a number that exists. */
const strangeTo = (number: string) =>
  number.replace(/[A-Z0-9]{2}$/u, (end) => (end === "ZZ" ? "YY" : "ZZ"));

async function mailedTo(office: OfficeContext, { email, number }: Booked): Promise<string> {
  return passwordIn(await office.mailsTo(email), number);
}

export const receiptChecks: readonly Check[] = [
  {
    id: "receipt.mails",
    title: "Number and password come in two mails, and look the booking up",
    guide,
    hint: "One mail with the receipt number, one with the password alone: whoever reads one of them over a shoulder has nothing.",
    scope: "office",
    needs: receipt,
    run: async (office) => {
      const booked = await book(office);
      const mails = await office.mailsTo(booked.email);
      const password = passwordIn(mails, booked.number);
      const withNumber = mails.filter(({ text }) => text.includes(booked.number));
      expectThat(withNumber.length > 0, "a mail with the receipt number", `${mails.length} mails`);
      const both = withNumber.some(({ text }) => text.includes(password));
      expectThat(!both, "no mail with both", "one that has number and password");
      const answer = await lookUp(office, booked);
      expectShape(lookup, answer, "a lookup");
      expectEqual(textAt(answer.json, "booking.id"), booked.id, "the booking's id");
      expectEqual(textAt(answer.json, "booking.status"), "confirmed", "the status");
      expectThat(
        instantAt(answer.json, "booking.start").equals(booked.slot.start.toInstant()),
        "the start",
        answer,
      );
    },
  },
  {
    id: "receipt.same-answer",
    title: "A wrong number and a wrong password get one answer",
    guide: telling,
    hint: "404 lookup-failed for both, with the same body and headers, and after as much work.",
    scope: "office",
    needs: receipt,
    run: async (office) => {
      const booked = await book(office);
      const password = await mailedTo(office, booked);
      const wrongPassword = await ask(office, booked.number, "kit-no-such-password");
      expectProblem(wrongPassword, "lookup-failed", "the password is wrong");
      const wrongNumber = await ask(office, strangeTo(booked.number), password);
      expectProblem(wrongNumber, "lookup-failed", "the number is wrong");
      expectSameAnswer(wrongNumber, wrongPassword, "a wrong number as a wrong password");
    },
  },
  {
    id: "receipt.locked",
    title: "Five wrong tries lock a number, whether it exists or not, and the lock ends by itself",
    guide: "rate-limits-that-do-not-lock-out-shared-computers",
    hint: "429 lookup-locked with retryAfterSeconds, counted by number; numbers that do not exist are counted too.",
    scope: "office",
    needs: receipt,
    run: async (office) => {
      const booked = await book(office);
      const password = await mailedTo(office, booked);
      const locked = [];
      for (const number of [booked.number, strangeTo(booked.number)]) {
        for (let tried = 0; tried < TRIES; tried += 1) {
          expectProblem(
            await ask(office, number, `kit-wrong-${tried}`),
            "lookup-failed",
            `try ${tried + 1}`,
          );
        }
        const answer = await ask(office, number, password);
        expectProblem(answer, "lookup-locked", "five wrong tries, and now the right password");
        locked.push(answer);
      }
      const [real, strange] = locked;
      if (!real || !strange) return;
      expectSameAnswer(strange, real, "a number that does not exist as one that does");
      const seconds = Number(valueAt(real.json, "retryAfterSeconds"));
      expectThat(seconds > 0 && seconds <= 3600, "retryAfterSeconds within an hour", real);
      await office.advance({ seconds });
      expectStatus(await ask(office, booked.number, password), 200, "after retryAfterSeconds");
    },
  },
  {
    id: "receipt.cancel",
    title: "The token of a lookup cancels, repeatably, until it expires",
    guide,
    hint: "POST booking-links/cancel with the lookup's token; 410 link-expired after expiresAt.",
    scope: "office",
    needs: receipt,
    run: async (office) => {
      const { slot, remaining } = await office.takeSlot();
      const booked = await book(office, { slot });
      const early = await lookUp(office, booked);
      const old = textAt(early.json, "token");
      await office.setClock(instantAt(early.json, "expiresAt").add({ seconds: 1 }));
      const late = await office.client.post("/booking-links/cancel", { token: old });
      expectProblem(late, "link-expired", "a second after expiresAt");
      const fresh = await lookUp(office, booked);
      const token = textAt(fresh.json, "token");
      await office.setClock(instantAt(fresh.json, "expiresAt"));
      for (const time of ["at expiresAt itself", "again"]) {
        const answer = await office.client.post("/booking-links/cancel", { token });
        expectStatus(answer, 200, time);
        expectEqual(textAt(answer.json, "status"), "cancelled", "the status");
      }
      await expectSeatsFree(office, slot, remaining);
    },
  },
  {
    id: "receipt.daily-limit",
    title:
      "A second request of one person and day is answered as every other, and only the mailbox is told",
    guide: telling,
    hint: "201 provisional with a number, the attempt provisional, the seat held for a while: nothing outside the mail tells it.",
    scope: "office",
    needs: {
      ...receipt,
      office: ({ limits }) =>
        limits.perPersonPerDay === 1 ? undefined : "it lets a person have more than one a day",
    },
    run: async (office) => {
      const [first, next] = await office.takeSlotsOfADay(2);
      if (!first || !next) return;
      const held = await book(office, { slot: first.slot });
      const { slot, remaining } = next;
      const before = (await office.mailsTo(held.email)).length;
      const second = await book(office, { slot, applicant: held.body.applicant });
      const names = (json: unknown) => Object.keys((json ?? {}) as object).toSorted();
      expectEqual(names(second.answer.json), names(held.answer.json), "the same members:");
      expectEqual(textAt(second.answer.json, "status"), "provisional", "the status");
      expectEqual(await office.remainingAt(slot), remaining - 1, "the seat is held all the same:");
      for (const { key } of [held, second]) {
        const attempt = await office.client.get(`${office.path}/booking-attempts/${key}`);
        expectEqual(textAt(attempt.json, "status"), "provisional", "the attempt's status");
      }
      const mails = (await office.mailsTo(held.email)).slice(before);
      expectThat(mails.length > 0, "a mail that says so", "none");
      const token = { office: office.id, number: second.number, password: "kit-no-such-password" };
      expectProblem(await office.client.post("/booking-lookups", token), "lookup-failed");
    },
  },
  {
    id: "receipt.meeting",
    title: "The meeting's address is shown from its day on, and no earlier",
    guide,
    hint: "meetingToldOpenDays open days before the meeting, by the office's date and calendar.",
    scope: "office",
    needs: receipt,
    run: async (office) => {
      const { procedure, calendar } = office.profile;
      if (procedure.kind !== "receipt") return;
      const booked = await book(office);
      const day = meetingToldOn(booked.slot.start, procedure.meetingToldOpenDays, calendar);
      const from = (day ?? booked.slot.start.toPlainDate()).toZonedDateTime(
        office.profile.timeZone,
      );
      await office.test.act(booked.id, "tell-meeting");
      await office.setClock(from.subtract({ seconds: 1 }).toInstant());
      const early = await lookUp(office, booked);
      expectThat(valueAt(early.json, "meeting") === undefined, "no meeting yet", early);
      await office.setClock(from.toInstant());
      const answer = await lookUp(office, booked);
      expectThat(textAt(answer.json, "meeting.url").startsWith("https://"), "meeting.url", answer);
    },
  },
  {
    id: "receipt.scanner",
    title: "GET and HEAD of a lookup's addresses tell and change nothing",
    guide: "links-in-mails",
    hint: "Number and password travel in the body of a POST alone.",
    scope: "office",
    needs: receipt,
    run: async (office) => {
      const booked = await book(office);
      const password = await mailedTo(office, booked);
      const query = `?office=${office.id}&number=${booked.number}&password=${password}`;
      for (const path of [`/booking-lookups${query}`, `/booking-lookups/${booked.number}`]) {
        const answer = await office.client.get(path);
        expectThat(answer.status >= 400, "a refusal", answer);
        await office.client.call("HEAD", path);
      }
      const answer = await lookUp(office, booked);
      expectEqual(textAt(answer.json, "booking.status"), "confirmed", "the status");
    },
  },
  {
    id: "receipt.unseen",
    title: "A request for a slot tells a stranger nothing but a number",
    guide,
    hint: "Whether it is booked is told by mail only: provisional, always.",
    scope: "office",
    needs: { procedure: ["receipt"] },
    run: async (office) => {
      const { slot } = await office.takeSlot();
      const body = await bodyFor(office, slot);
      const answer = await send(office, body);
      expectStatus(answer, 201);
      expectEqual(textAt(answer.json, "status"), "provisional", "the status");
      const typed = Object.values(body.applicant).filter((text) => text.length > 4);
      const echoed = typed.some((text) => answer.text.includes(text));
      expectThat(!echoed, "nothing of what was typed", answer);
    },
  },
];
