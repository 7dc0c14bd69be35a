import { applyAt, book, requestFor } from "./applicants.ts";
import { newKey, type Json, type Recorder } from "./recorder.ts";

const KITAKYUSHU = "kitakyushu-mothers";
const START = "2026-04-28T10:00:00+09:00";

/** Procedure `email-link`, from the request to its cancellation. */
export async function recordEmailLink(recorder: Recorder): Promise<void> {
  recorder.begin();
  const keep = recorder.keep.bind(recorder);
  const key = newKey();
  const body = await requestFor(recorder, KITAKYUSHU, START);
  keep("booking-request-email-link", "To Kitakyushu", body);
  const created = await recorder.done(book(recorder, KITAKYUSHU, body, undefined, key));
  keep("booking-created-email-link", "email-link: provisional until the mail is answered", created);
  const { token } = created.flow;
  const path = `/bookings/${created.id}`;
  const follow = () => recorder.done(recorder.get(path, token));
  keep("booking-provisional", "Provisional: waits for the mail to be answered", await follow());
  const attempt = `/offices/${KITAKYUSHU}/booking-attempts/${key}`;
  keep("booking-attempt", "Committed", await recorder.done(recorder.get(attempt)));
  await refusedWrites(recorder, body, key);

  const link = { token: recorder.linkToken() };
  keep("link-request", "A link's secret", link);
  keep(
    "link-confirm",
    "A link that confirms",
    await recorder.done(recorder.post("/booking-links/lookup", link)),
  );
  await recorder.refused(
    "resend-too-soon",
    "Asked again at once",
    recorder.post(`${path}/messages`, {}, { token }),
  );
  recorder.api.clock.advance({ minutes: 2 });
  keep("message-request", "To the same address", {});
  const again = await recorder.done(recorder.post(`${path}/messages`, {}, { token }));
  keep("booking-mail-sent-again", "Sent again", again);
  keep("message-request-corrected", "To a corrected address", { email: "hanako.k@example.jp" });
  await recorder.refused(
    "code-wrong",
    "The first wrong code",
    recorder.post(`${path}/code`, { code: "000000" }, { token }),
  );
  for (let tries = 0; tries < 4; tries += 1) {
    await recorder.post(`${path}/code`, { code: "000000" }, { token });
  }
  await recorder.refused(
    "code-locked",
    "After five wrong codes",
    recorder.post(`${path}/code`, { code: "482913" }, { token }),
  );
  recorder.api.clock.advance({ minutes: 2 });
  const corrected = { email: "hanako.k@example.jp" };
  await recorder.done(recorder.post(`${path}/messages`, corrected, { token }));
  await recorder.refused(
    "link-superseded",
    "A link that went to the wrong address",
    recorder.post("/booking-links/confirm", link),
  );
  const code = keep("code-request", "The mail's code", { code: "482913" });
  keep(
    "booking-confirmed",
    "Confirmed",
    await recorder.done(recorder.post(`${path}/code`, code, { token })),
  );
  await cancelIt(recorder);
  keep("booking-cancelled", "Cancelled", await follow());
  await recorder.refused(
    "booking-ended",
    "Confirmed after it was cancelled",
    recorder.post(`${path}/code`, code, { token }),
  );
  await recorder.refused("flow-expired", "Without a token", recorder.get(path));
  await otherEnds(recorder);
}

async function cancelIt(recorder: Recorder): Promise<void> {
  const token = recorder.linkToken();
  const post = (call: string) => recorder.done(recorder.post(`/booking-links/${call}`, { token }));
  recorder.keep("link-cancel", "A link that cancels", await post("lookup"));
  recorder.keep("booking-cancelled-by-link", "Cancelled", await post("cancel"));
}

async function otherEnds(recorder: Recorder): Promise<void> {
  await applyAt(recorder, KITAKYUSHU, START);
  const token = recorder.linkToken();
  const confirm = () => recorder.post("/booking-links/confirm", { token });
  recorder.keep("booking-confirmed-by-link", "Confirmed", await recorder.done(confirm()));
  const late = await applyAt(recorder, KITAKYUSHU, "2026-04-28T11:00:00+09:00");
  const lateToken = recorder.linkToken();
  for (let mail = 0; mail < 3; mail += 1) {
    recorder.api.clock.advance({ minutes: 2 });
    await recorder.done(recorder.post(`/bookings/${late.booking.id}/messages`, {}, late));
  }
  recorder.api.clock.advance({ minutes: 2 });
  const more = recorder.post(`/bookings/${late.booking.id}/messages`, {}, late);
  await recorder.refused("resend-limit", "After three more mails", more);
  recorder.api.clock.advance({ hours: 2 });
  recorder.keep("booking-expired", "Expired: nobody answered the mail", await late.follow());
  const expired = recorder.post("/booking-links/confirm", { token: lateToken });
  await recorder.refused("link-expired", "After its time", expired);
  const unknown = recorder.post("/booking-links/lookup", { token: "nobody-was-sent-this-one" });
  await recorder.refused("link-unknown", "A secret that nobody was sent", unknown);
}

/** What is refused of a second request while the first one stands. */
async function refusedWrites(recorder: Recorder, body: Json, key: string): Promise<void> {
  const send = (changes: object, another: string | undefined = newKey()) =>
    book(recorder, KITAKYUSHU, { ...body, ...changes }, undefined, another);
  await recorder.refused("slot-taken", "Somebody was faster", send({}));
  const wrong = { ...body.applicant, email: "hanako@example", fax: "1" };
  await recorder.refused(
    "validation-failed",
    "A wrong address and an unknown member",
    send({ applicant: wrong }),
  );
  const past = { slot: { start: "2026-04-26T10:00:00+09:00" } };
  await recorder.refused("slot-not-bookable", "A day of the past", send(past));
  const [first, ...others] = body.consents;
  const old = { consents: [{ ...first, version: "sample-0" }, ...others] };
  await recorder.refused("terms-outdated", "An old version", send(old));
  await recorder.refused(
    "idempotency-key-reused",
    "The same key for another payload",
    send({ language: "en" }, key),
  );
  const path = `/offices/${KITAKYUSHU}/bookings`;
  await recorder.refused("idempotency-key-missing", "Without a key", recorder.post(path, body));
  await recorder.refused("malformed-request", "No JSON", recorder.post(path, "{"));
  const attempt = `/offices/${KITAKYUSHU}/booking-attempts/${newKey()}`;
  await recorder.refused("attempt-not-found", "A key that was not used", recorder.get(attempt));
  await recorder.post("/__test/pause", { office: "otaru", paused: true });
  const paused = await requestFor(recorder, "otaru", "2026-05-07T10:00:00+09:00");
  await recorder.refused(
    "booking-paused",
    "The office takes no bookings now",
    book(recorder, "otaru", paused),
  );
}

/** What a backend may ask of the device before it commits. */
export async function recordChallenge(recorder: Recorder): Promise<void> {
  recorder.begin({ scenario: { scenario: "challenge" } });
  const body = await requestFor(recorder, KITAKYUSHU, START);
  await recorder.refused(
    "challenge-required",
    "To be worked out first",
    book(recorder, KITAKYUSHU, body),
  );
}
