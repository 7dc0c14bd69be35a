import type { ProblemCode } from "../../src/contract/problem.ts";

export interface ProblemWords {
  /** When a backend answers it. */
  readonly when: string;
  /** What a client does. */
  readonly client: string;
}

/** Every problem of the contract; the compiler asks for each. */
export const problemWords: Readonly<Record<ProblemCode, ProblemWords>> = {
  "office-not-found": {
    when: "No office of this id is served here.",
    client:
      "Tells the page's owner to check the attribute `office`; the visitor sees the page's own fallback.",
  },
  "terms-not-found": {
    when: "There is no such document, or no such version of it. A version that was asked for once stays.",
    client: "Offers to try again; without the text nothing can be agreed to.",
  },
  "month-out-of-window": {
    when: "The month lies before the office's today or beyond its horizon.",
    client: "Shows the month without offers.",
  },
  "attempt-not-found": {
    when: "Nothing was committed with this key, at this office, within the last 24 hours.",
    client:
      "Believes it only when the request cannot still be on its way, then sends it again with the same key.",
  },
  "validation-failed": {
    when: "The body does not hold to its schema, or to what the profile asks. `errors` names every fault. A member that is not in the schema is one (`unknown-member`).",
    client: "Leads to the fields, with everything typed kept.",
  },
  "slot-taken": {
    when: "The last seat of the slot went to somebody else.",
    client: "Goes back to the slots with everything typed kept, and says so once.",
  },
  "slot-not-bookable": {
    when: "The rules do not offer this start now. `reason` tells why.",
    client: "As `slot-taken`, with the reason.",
  },
  "terms-outdated": {
    when: "A document was left out, or agreed to in another version or with another digest than the current. `errors` points at those that were sent.",
    client: "Loads the profile anew, shows what changed, asks again, and sends with a new key.",
  },
  "daily-limit": {
    when: "One more booking would be above `limits.perPersonPerDay`. Told only to the signed-in person, and to whoever opened the mail: never to somebody who merely typed a name.",
    client: "Says so and offers another day.",
  },
  "challenge-required": {
    when: "The backend wants this device to work something out before it commits the same request: `challenge`. Also the answer to a solution that is wrong, used or past its time, with a new challenge. Asked last, so that nothing is worked out for a request that is refused anyway; a known key is answered before. Nothing was committed.",
    client:
      "Works it out beside the page, says so in words, and sends the very same request with the same key and the solution in `Challenge-Solution`. Asked a second time it does so once more; then it is refused, with everything typed kept. Known of `createBooking` alone.",
  },
  "request-in-progress": {
    when: "The first request with this key is still being worked on.",
    client: "Waits a moment and sends the same again; meanwhile the outcome is unknown.",
  },
  "idempotency-key-missing": {
    when: "The header `Idempotency-Key` is missing or no UUID.",
    client: "Cannot happen with a right client; told to the page's owner.",
  },
  "idempotency-key-reused": {
    when: "The key was used for another payload. The first one stands.",
    client: "Takes the outcome as unknown, not as refused, and asks what became of the key.",
  },
  "rate-limited": {
    when: "Too many calls. Count so that people behind one address (a library, an office's own PCs) do not lock each other out.",
    client:
      "Waits `retryAfterSeconds` and tries again by itself up to 30 seconds; longer becomes a button.",
  },
  "booking-paused": {
    when: "The office takes no bookings now. Certain not to have committed anything. A known key is answered all the same.",
    client: "Keeps what was typed and shows the phone number.",
  },
  "flow-expired": {
    when: "The flow token is missing, wrong or past its time, or the booking is not its own. All alike, so that none tells whether a booking is there.",
    client: "Stops following and points at the mail.",
  },
  "resend-too-soon": {
    when: "The mail was sent a moment ago (the mock: 60 seconds).",
    client: "Waits `retryAfterSeconds`; not tried again by itself.",
  },
  "resend-limit": {
    when: "The mail may not be sent again (the mock: three times).",
    client: "Shows the phone number.",
  },
  "code-wrong": {
    when: "It is not the code of the latest mail. `attemptsLeft` counts down from five for each mail.",
    client: "Says so, with the tries left.",
  },
  "code-locked": {
    when: "Five wrong codes were tried for this mail. Its link goes on working.",
    client: "Points at the link, or at a new mail.",
  },
  "link-unknown": {
    when: "No link has this secret, or it does something else.",
    client: "Says that the link does not work and may have been cut short.",
  },
  "link-expired": {
    when: "The link's time is over.",
    client: "Says that nothing is booked (or agreed to) and offers to begin again.",
  },
  "link-superseded": {
    when: "The mail's address was corrected afterwards: this link went to the wrong person, who learns nothing of the booking.",
    client: "Points at the newer mail.",
  },
  "booking-ended": {
    when: "The booking can no longer become what was asked. `bookingStatus` tells what it is.",
    client: "Shows that status.",
  },
  "cancel-closed": {
    when: "It cannot be cancelled online now. `reason` tells why.",
    client: "Shows the phone number, the hours and the reason.",
  },
  "lookup-failed": {
    when: "No booking has this number, or the password is wrong: the same answer, as slowly.",
    client: "Asks to check both.",
  },
  "lookup-locked": {
    when: "Five wrong tries for this number within 15 minutes, whether or not it exists.",
    client: "Tells how long to wait (`retryAfterSeconds`).",
  },
  "sign-in-failed": {
    when: "Unknown ID, wrong password, or a registration that was not completed: the same answer, as slowly.",
    client: "Asks to check both, and whether the mail's link was pressed.",
  },
  "sign-in-locked": {
    when: "Five wrong tries for this ID within 15 minutes, whether or not it exists.",
    client: "Tells how long to wait (`retryAfterSeconds`).",
  },
  "session-ended": {
    when: "No session, or its time is over.",
    client: "Forgets the token and asks to sign in, with everything typed kept.",
  },
  "malformed-request": {
    when: "The body is not JSON, or the query not what was asked for.",
    client: "Cannot happen with a right client; told to the page's owner.",
  },
  "content-too-large": {
    when: "The body is larger than the backend takes (the mock: 64 KB).",
    client: "Cannot happen with a right client; told to the page's owner.",
  },
  "not-found": {
    when: "Nothing is at this address, or nothing of the caller's; or the office takes no bookings here (procedures `mail` and `external`).",
    client: "Tells the page's owner to check `api-base`.",
  },
  "method-not-allowed": {
    when: "The address has no such method; `Allow` names those that it has.",
    client: "Cannot happen with a right client.",
  },
  "unsupported-media-type": {
    when: "The body is not sent as `application/json`.",
    client: "Cannot happen with a right client.",
  },
};
