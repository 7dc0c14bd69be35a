import { NO_STORE, type Call } from "./call.ts";

const tag = "Links in mails";
const gone = ["link-unknown", "link-expired"] as const;

/** A GET never confirms: scanners open links, and some run scripts. */
export const linkCalls: readonly Call[] = [
  {
    id: "lookUpLink",
    method: "post",
    path: "/booking-links/lookup",
    tag,
    summary: "What a link would do",
    description:
      "The page behind the link asks this first and shows a button. Changes nothing. What became of a booking that stands or has ended is told too, so that the page can say so.",
    request: { schema: "LinkRequest", examples: ["link-request"] },
    answer: {
      status: 200,
      description: "What pressing the button would do.",
      schema: "LinkLookup",
      examples: ["link-confirm", "link-cancel", "link-agree"],
      cache: NO_STORE,
    },
    problems: [...gone, "link-superseded"],
  },
  {
    id: "confirmByLink",
    method: "post",
    path: "/booking-links/confirm",
    tag,
    summary: "Confirm",
    description: "A person pressed the button. Repeatable: a booking that stands keeps standing.",
    request: { schema: "LinkRequest", examples: ["link-request"] },
    answer: {
      status: 200,
      description: "Confirmed, now or before.",
      schema: "Booking",
      examples: ["booking-confirmed-by-link"],
      cache: NO_STORE,
    },
    problems: [...gone, "link-superseded", "booking-ended", "daily-limit"],
  },
  {
    id: "cancelByLink",
    method: "post",
    path: "/booking-links/cancel",
    tag,
    summary: "Cancel",
    description:
      "With the secret of a mail's cancel link, or the short-lived one of a lookup by receipt. Repeatable. Where the office takes no cancellation online at this moment, the phone number is shown instead.",
    request: { schema: "LinkRequest", examples: ["link-request"] },
    answer: {
      status: 200,
      description: "Cancelled, now or before.",
      schema: "Booking",
      examples: ["booking-cancelled-by-link"],
      cache: NO_STORE,
    },
    problems: [...gone, "booking-ended", "cancel-closed"],
  },
  {
    id: "agreeByLink",
    method: "post",
    path: "/booking-links/agree",
    tag,
    summary: "Agree to terms that changed",
    description:
      "Where the office says so (`procedure.reconsent`), terms that change after the request are agreed to anew, or it is void at `reconsent.by`. The status stays as the office left it. Repeatable.",
    request: { schema: "AgreeRequest", examples: ["agree-request"] },
    answer: {
      status: 200,
      description: "Agreed, now or before: `reconsent` is gone.",
      schema: "Booking",
      examples: ["booking-agreed"],
      cache: NO_STORE,
    },
    problems: [...gone, "booking-ended", "terms-outdated"],
  },
];
