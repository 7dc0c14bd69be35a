import { book, bookAndConfirm, statusOf } from "../booking.ts";
import type { Check } from "../check.ts";
import { expectEqual, expectProblem, expectStatus, expectThat } from "../expect.ts";
import { instantAt, textAt, valueAt } from "../json.ts";
import { latestCode, latestToken } from "../mails.ts";
import type { OfficeContext } from "../office-context.ts";

const guide = "links-in-mails";
const byLink = { procedure: ["email-link"], testInterface: true } as const;
const TRIES = 5;

type Booked = Awaited<ReturnType<typeof book>>;

const resend = (office: OfficeContext, { id, flow }: Booked, body: object = {}) =>
  office.client.post(`/bookings/${id}/messages`, body, { token: flow });
const typeCode = (office: OfficeContext, { id, flow }: Booked, code: string) =>
  office.client.post(`/bookings/${id}/code`, { code }, { token: flow });
/** Another of six digits. */
const wrongOf = (code: string, n = 1) => String((Number(code) + n) % 1_000_000).padStart(6, "0");

export const mailAgainChecks: readonly Check[] = [
  {
    id: "code.right",
    title: "The code of the mail confirms, and may be typed again",
    guide,
    hint: "POST bookings/{id}/code with the flow token: 200 with the booking confirmed.",
    scope: "office",
    needs: byLink,
    run: async (office) => {
      const booked = await book(office);
      const code = latestCode(await office.mailsTo(booked.email));
      for (const time of ["typed once", "typed again"]) {
        const answer = await typeCode(office, booked, code);
        expectStatus(answer, 200, time);
        expectEqual(textAt(answer.json, "status"), "confirmed", "the status");
      }
      const none = await office.client.post(`/bookings/${booked.id}/code`, { code });
      expectProblem(none, "flow-expired", "without the flow token");
    },
  },
  {
    id: "code.locked",
    title: "Five wrong codes lock the code, and the link goes on working",
    guide,
    hint: "422 code-wrong with attemptsLeft, five times; then 429 code-locked, for the right code too. Count in the database.",
    scope: "office",
    needs: byLink,
    run: async (office) => {
      const booked = await book(office);
      const mails = await office.mailsTo(booked.email);
      const [code, token] = [latestCode(mails), latestToken(mails, "confirm")];
      for (let left = TRIES - 1; left >= 0; left -= 1) {
        const answer = await typeCode(office, booked, wrongOf(code, left + 1));
        expectProblem(answer, "code-wrong", `with ${left} tries left`);
        expectEqual(valueAt(answer.json, "attemptsLeft"), left, "attemptsLeft");
      }
      expectProblem(
        await typeCode(office, booked, wrongOf(code)),
        "code-locked",
        "a sixth wrong one",
      );
      expectProblem(await typeCode(office, booked, code), "code-locked", "the right one, too late");
      expectEqual(await statusOf(office, booked), "provisional", "the status");
      const answer = await office.client.post("/booking-links/confirm", { token });
      expectStatus(answer, 200, "the link goes on working");
    },
  },
  {
    id: "code.at-once",
    title: "Wrong codes at once are counted like wrong codes one after another",
    guide,
    hint: "Count and judge in one step, or twenty guesses at once are twenty guesses.",
    scope: "office",
    needs: byLink,
    run: async (office) => {
      const booked = await book(office);
      const code = latestCode(await office.mailsTo(booked.email));
      const tries = Array.from({ length: 20 }, (_, n) =>
        typeCode(office, booked, wrongOf(code, n + 1)),
      );
      const answers = await Promise.all(tries);
      const judged = answers.filter(
        (answer) => textAt(answer.json, "code") === "code-wrong",
      ).length;
      expectThat(judged <= TRIES, `${TRIES} guesses judged of 20 at once`, `${judged}`);
      expectProblem(
        await typeCode(office, booked, code),
        "code-locked",
        "the right one afterwards",
      );
    },
  },
  {
    id: "resend.pause",
    title: "A mail is sent again after a pause, and not without end",
    guide,
    hint: "429 resend-too-soon until mail.resendAt; then again; 429 resend-limit when mail.resendsLeft is 0.",
    scope: "office",
    needs: byLink,
    run: async (office) => {
      const booked = await book(office);
      expectProblem(await resend(office, booked), "resend-too-soon", "at once");
      let { json } = booked.answer;
      let left = Number(valueAt(json, "mail.resendsLeft"));
      expectThat(left >= 1, "mail.resendsLeft of 1 or more", String(left));
      for (; left > 0; left -= 1) {
        await office.setClock(instantAt(json, "mail.resendAt"));
        const answer = await resend(office, booked);
        expectStatus(answer, 200, "at resendAt");
        ({ json } = answer);
        expectEqual(valueAt(json, "mail.resendsLeft"), left - 1, "mail.resendsLeft");
      }
      await office.setClock(instantAt(json, "mail.resendAt"));
      expectProblem(await resend(office, booked), "resend-limit", "none is left");
    },
  },
  {
    id: "resend.earlier-code",
    title: "Of the codes only the latest mail's counts; earlier links live on",
    guide,
    hint: "A new mail has a new code with tries of its own, and a link beside the earlier one.",
    scope: "office",
    needs: byLink,
    run: async (office) => {
      const booked = await book(office);
      const mails = await office.mailsTo(booked.email);
      const [code, token] = [latestCode(mails), latestToken(mails, "confirm")];
      await office.setClock(instantAt(booked.answer.json, "mail.resendAt"));
      expectStatus(await resend(office, booked), 200, "at resendAt");
      const next = latestCode(await office.mailsTo(booked.email));
      // One in a million: then nothing can be told from it.
      if (next !== code)
        expectProblem(await typeCode(office, booked, code), "code-wrong", "the earlier code");
      const answer = await office.client.post("/booking-links/confirm", { token });
      expectStatus(answer, 200, "the earlier link");
    },
  },
  {
    id: "resend.corrected",
    title: "A corrected address makes earlier links superseded",
    guide,
    hint: "410 link-superseded to lookup and confirm: whoever got the first mail was the wrong person.",
    scope: "office",
    needs: byLink,
    run: async (office) => {
      const booked = await book(office);
      const token = latestToken(await office.mailsTo(booked.email), "confirm");
      await office.setClock(instantAt(booked.answer.json, "mail.resendAt"));
      const email = `${office.people.word("corrected")}@kit.hw-conformance.example`;
      expectStatus(await resend(office, booked, { email }), 200, "to a corrected address");
      for (const call of ["lookup", "confirm"]) {
        const answer = await office.client.post(`/booking-links/${call}`, { token });
        expectProblem(answer, "link-superseded", call);
        expectThat(!answer.text.includes(booked.id), "nothing of the booking", answer);
      }
      const next = latestToken(await office.mailsTo(email), "confirm");
      const confirmed = await office.client.post("/booking-links/confirm", { token: next });
      expectStatus(confirmed, 200, "the corrected address's link");
    },
  },
  {
    id: "link.daily-limit",
    title: "The daily limit is told to whoever opened the mail, when it is confirmed",
    guide: "telling-nobody-what-they-must-not-know",
    hint: "409 daily-limit at confirm; the request itself is answered as every other.",
    scope: "office",
    needs: {
      ...byLink,
      office: ({ limits }) =>
        limits.perPersonPerDay === undefined ? "it has no limit per person and day" : undefined,
    },
    run: async (office) => {
      const { perPersonPerDay = 1 } = office.profile.limits;
      const [last, ...within] = await office.takeSlotsOfADay(perPersonPerDay + 1);
      if (!last) return;
      const applicant = office.people.next(office.profile.fields);
      for (const { slot } of within) await bookAndConfirm(office, { slot, applicant });
      const { email } = await book(office, { slot: last.slot, applicant });
      const token = latestToken(await office.mailsTo(email), "confirm");
      expectProblem(await office.client.post("/booking-links/confirm", { token }), "daily-limit");
    },
  },
];
