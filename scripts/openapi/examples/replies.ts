import { applyAt, consentsFor } from "./applicants.ts";
import type { Recorder } from "./recorder.ts";

/** Procedure `office-reply`: the office decides, and terms may change meanwhile. */
export async function recordOfficeReply(recorder: Recorder): Promise<void> {
  recorder.begin();
  const { body, booking, follow } = await applyAt(recorder, "otaru", "2026-05-07T10:00:00+09:00");
  recorder.keep("booking-request-office-reply", "To Otaru", body);
  recorder.keep("booking-created-office-reply", "office-reply: waits for the office", booking);
  recorder.keep("booking-awaiting-office", "Waits for the office", await follow());
  await recorder.done(
    recorder.post("/__test/office", { bookingId: booking.id, action: "decline" }),
  );
  recorder.keep("booking-declined", "Declined", await follow());
  await changedTerms(recorder);
}

async function changedTerms(recorder: Recorder): Promise<void> {
  const { booking, follow } = await applyAt(recorder, "wajima", "2026-05-08T10:00:00+09:00");
  const accept = { bookingId: booking.id, action: "accept" };
  recorder.keep("test-office-request", "The office accepts", accept);
  recorder.keep(
    "test-office",
    "Accepted",
    await recorder.done(recorder.post("/__test/office", accept)),
  );
  const revision = {
    office: "wajima",
    terms: "wajima-terms",
    version: "2026-04-27",
    changes: { ja: "録画についての条を改めました。", en: "The article on recording was revised." },
  };
  recorder.keep("test-terms-request", "A new version of Wajima's terms", revision);
  recorder.keep(
    "test-terms",
    "Published",
    await recorder.done(recorder.post("/__test/terms", revision)),
  );
  recorder.keep("booking-reconsent", "Confirmed, with changed terms to agree to", await follow());
  const token = recorder.linkToken();
  const link = await recorder.done(recorder.post("/booking-links/lookup", { token }));
  recorder.keep("link-agree", "A link that agrees", link);
  const consents = (await consentsFor(recorder, "wajima")).filter(
    ({ id }) => id === revision.terms,
  );
  const agree = recorder.keep("agree-request", "Agrees to the new version", { token, consents });
  const agreed = await recorder.done(recorder.post("/booking-links/agree", agree));
  recorder.keep("booking-agreed", "Agreed", agreed);
}
