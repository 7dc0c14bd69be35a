import { book, requestFor } from "./applicants.ts";
import type { Recorder } from "./recorder.ts";

const OFFICE = "kanagawa";

/** Procedure `receipt`: a number in one mail, a password in the other. */
export async function recordReceipt(recorder: Recorder): Promise<void> {
  recorder.begin();
  const body = await requestFor(recorder, OFFICE, "2026-05-08T10:00:00+09:00");
  recorder.keep("booking-request-receipt", "To Kanagawa", body);
  const created = await recorder.done(book(recorder, OFFICE, body));
  recorder.keep("booking-created-receipt", "receipt: the mail tells whether it is booked", created);
  const { number } = created.receipt;
  const asked = { office: OFFICE, number, password: "xY7dPq2mWk9R" };
  recorder.keep("lookup-request", "What the two mails tell", asked);
  const lookUp = (request: object) => recorder.post("/booking-lookups", request);
  recorder.keep(
    "lookup",
    "Confirmed; the meeting is not told yet",
    await recorder.done(lookUp(asked)),
  );
  await recorder.done(
    recorder.post("/__test/office", {
      bookingId: created.id,
      action: "tell-meeting",
      url: "https://meeting.example/kanagawa",
    }),
  );
  recorder.api.clock.set("2026-05-07T09:30:00+09:00");
  const told = await recorder.done(lookUp(asked));
  recorder.keep("lookup-with-meeting", "On the day before, with the meeting's address", told);
  const wrong = { ...asked, password: "xxxxxxxxxxxx" };
  await recorder.refused("lookup-failed", "A wrong number or password", lookUp(wrong));
  for (let tries = 0; tries < 4; tries += 1) await lookUp(wrong);
  await recorder.refused("lookup-locked", "After five wrong tries", lookUp(wrong));
  await sameDay(recorder);
}

/** Where the phone alone is left. */
async function sameDay(recorder: Recorder): Promise<void> {
  recorder.begin({
    offices: {
      "kitakyushu-mothers": {
        cancellation: { before: ["online"], sameDay: ["phone"], sameDayCallOwed: false },
      },
    },
  });
  const office = "kitakyushu-mothers";
  const body = await requestFor(recorder, office, "2026-04-28T10:00:00+09:00");
  await recorder.done(book(recorder, office, body));
  await recorder.done(recorder.post("/booking-links/confirm", { token: recorder.linkToken() }));
  recorder.api.clock.set("2026-04-28T08:00:00+09:00");
  const cancel = recorder.post("/booking-links/cancel", { token: recorder.linkToken() });
  await recorder.refused(
    "cancel-closed",
    "On the day itself, where only the phone is left",
    cancel,
  );
}
