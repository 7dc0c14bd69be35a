import { book, consentsFor, registrant, requestFor } from "./applicants.ts";
import { newKey, type Recorder } from "./recorder.ts";

const OFFICE = "kanazawa";
const START = "2026-04-30T10:00:00+09:00";

/** Procedure `account`: registered, signed in, booked at once. */
export async function recordAccount(recorder: Recorder): Promise<void> {
  recorder.begin();
  const signIn = { userId: "shiro.kanazawa", password: "kenrokuen no yuki 7" };
  const registration = {
    office: OFFICE,
    ...signIn,
    applicant: registrant,
    consents: await consentsFor(recorder, OFFICE),
    language: "ja",
  };
  recorder.keep("registration-request", "To register", registration);
  const registered = await recorder.done(
    recorder.post("/accounts", registration, { key: newKey() }),
  );
  recorder.keep("registration", "A mail is on its way", registered);
  const activation = { token: recorder.linkToken() };
  recorder.keep("activation-request", "The secret of the mail's link", activation);
  const activated = await recorder.done(recorder.post("/accounts/activation", activation));
  recorder.keep("activation", "Complete", activated);
  await refusedPeople(recorder, registration);

  recorder.keep("session-request", "To sign in", signIn);
  const session = await recorder.done(recorder.post("/sessions", signIn));
  recorder.keep("session", "Signed in", session);
  const token: string = session.token;
  const body = await requestFor(recorder, OFFICE, START);
  recorder.keep("booking-request-account", "To Kanazawa, signed in", body);
  const booking = await recorder.done(book(recorder, OFFICE, body, token));
  recorder.keep("booking-created-account", "account: confirmed at once", booking);
  const second = { ...body, slot: { start: "2026-04-30T11:00:00+09:00" } };
  await recorder.refused(
    "daily-limit",
    "A second one on the same day",
    book(recorder, OFFICE, second, token),
  );
  const own = await recorder.done(recorder.get("/me/bookings", token));
  recorder.keep("own-bookings", "One booking", own);
  const cancelled = await recorder.done(
    recorder.post(`/me/bookings/${booking.id}/cancellation`, undefined, { token }),
  );
  recorder.keep("own-booking-cancelled", "Cancelled", cancelled);
  await recorder.done(recorder.send("DELETE", "/sessions", token));
}

async function refusedPeople(recorder: Recorder, registration: object): Promise<void> {
  const wrong = { userId: "shiro.kanazawa", password: "not this one at all" };
  const taken = { ...registration, password: "short" };
  await recorder.refused(
    "validation-failed",
    "An ID that is taken, and too short a password",
    recorder.post("/accounts", taken, { key: newKey() }),
    "validation-failed-register",
  );
  await recorder.refused(
    "sign-in-failed",
    "A wrong ID or password",
    recorder.post("/sessions", wrong),
  );
  const other = { ...wrong, userId: "nobody.at.all" };
  for (let tries = 0; tries < 5; tries += 1) await recorder.post("/sessions", other);
  await recorder.refused(
    "sign-in-locked",
    "After five wrong tries",
    recorder.post("/sessions", other),
  );
  await recorder.refused("session-ended", "Without a session", recorder.get("/me/bookings"));
}
