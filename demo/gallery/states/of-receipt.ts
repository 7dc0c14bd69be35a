import type { AllMessages } from "../../../src/i18n/messages.ts";
import { asksForAgreement, reconsent } from "./reconsent-terms.ts";
import {
  CANCEL,
  hangs,
  knowsBooking,
  LOOKUPS,
  MEETING_URL,
  MESSAGE,
  PASSWORD,
  RECEIPT_NUMBER,
  refuses,
  answersCancel,
} from "./receipt-lookup.ts";
import type { Facts } from "./facts.ts";
import { knowsLink, refusesLink } from "./of-links.ts";
import type { Example } from "./examples.ts";
import type { Page } from "../page.ts";

const office = "kanagawa";
const today = { start: "2026-11-17T13:30:00+09:00", end: "2026-11-17T14:20:00+09:00" };

const lookup = () => ({ step: "lookup", number: RECEIPT_NUMBER }) as const;

async function looksUp(page: Page, t: AllMessages): Promise<void> {
  await page.sees(t.lookupLead);
  await page.fills("receipt-password", PASSWORD);
  await page.presses(t.lookupButton);
}

async function finds(page: Page, t: AllMessages): Promise<void> {
  await looksUp(page, t);
  await page.sees(t.foundTitle);
}

async function cancels(page: Page, t: AllMessages): Promise<void> {
  await finds(page, t);
  await page.presses(t.cancelHereAsk);
  await page.presses(t.linkCancelButton);
}

const receipt = (changes: Record<string, unknown>, email: string | undefined) => (facts: Facts) =>
  ({
    step: "receipt",
    booking: facts.booking({ status: "provisional", ...changes }),
    email,
  }) as const;

/** An office with receipt numbers: the request taken in, and the booking looked up and cancelled. */
export const receiptStates: readonly Example[] = [
  {
    name: "a receipt number",
    office,
    state: receipt({ receipt: { number: RECEIPT_NUMBER } }, "hanako@example.jp"),
    says: (t) => t.receiptNoteDown,
  },
  {
    name: "a receipt whose number and address were lost",
    office,
    state: receipt({}, undefined),
    says: (t) => t.receiptNumberInMail,
  },
  { name: "the form for a receipt number", office, state: lookup, says: (t) => t.lookupLead },
  {
    name: "the form for a receipt number, not filled in, with the password shown",
    office,
    state: () => ({ step: "lookup", number: undefined }),
    does: async (page, t) => {
      await page.clicks(t.showPassword);
      await page.presses(t.lookupButton);
    },
    says: (t) => t.lookupMissing(t.lookupPassword),
  },
  {
    name: "a receipt number is looked up",
    office,
    state: lookup,
    prepare: hangs(LOOKUPS),
    does: looksUp,
    says: (t) => t.lookupWorking,
  },
  {
    name: "a receipt number or password that is wrong",
    office,
    state: lookup,
    prepare: refuses(LOOKUPS, 404, "lookup-failed"),
    does: looksUp,
    says: (t) => t.lookupFailed,
  },
  {
    name: "a receipt number that is locked",
    office,
    state: lookup,
    prepare: refuses(LOOKUPS, 429, "lookup-locked", { retryAfterSeconds: 600 }),
    does: looksUp,
    says: (t) => t.lookupLocked(10),
  },
  {
    name: "a look-up that was refused for another reason",
    office,
    state: lookup,
    prepare: refuses(LOOKUPS, 403, "http-403"),
    does: looksUp,
    says: (t) => t.lookupUnanswered,
  },
  {
    name: "a booking that was looked up",
    office,
    state: lookup,
    prepare: knowsBooking({ messages: [{ at: "2026-11-17T09:30:00+09:00", text: MESSAGE }] }),
    does: finds,
    says: (t) => t.cancelHereAsk,
  },
  {
    name: "a booking that was looked up on the day, with the meeting's address",
    office,
    state: lookup,
    prepare: knowsBooking({ booking: today, meeting: { url: MEETING_URL } }),
    does: finds,
    says: (t) => t.cancelHereCall,
  },
  {
    name: "a booking of a status that this version does not know, looked up",
    office,
    state: lookup,
    prepare: knowsBooking({ booking: { status: "frozen" } }),
    does: finds,
    says: (t) => t.foundStatuses.unknown,
  },
  {
    name: "the question before a cancellation on the day",
    office,
    state: lookup,
    prepare: knowsBooking({ booking: today }),
    does: async (page, t) => {
      await finds(page, t);
      await page.presses(t.cancelHereAsk);
    },
    says: (t) => t.cancelHereCannotUndo,
  },
  {
    name: "a booking that was looked up is being cancelled",
    office,
    state: lookup,
    prepare: (server, facts) => {
      knowsBooking()(server, facts);
      hangs(CANCEL)(server);
    },
    does: cancels,
    says: (t) => t.linkActing,
  },
  {
    name: "a cancellation that came too late",
    office,
    state: lookup,
    prepare: (server, facts) => {
      knowsBooking()(server, facts);
      refuses(CANCEL, 410, "link-expired")(server);
    },
    does: cancels,
    says: (t) => t.cancelHereExpired,
  },
  {
    name: "a booking cancelled on the day after it was looked up",
    office,
    state: lookup,
    prepare: (server, facts) => {
      knowsBooking({ booking: today })(server, facts);
      answersCancel(today)(server, facts);
    },
    does: cancels,
    says: (t) => t.cancelledCall,
  },
];

const agrees =
  (after: "opening" | "lost-answer" = "opening") =>
  ({ link }: Facts) =>
    ({ step: "link", link: link("agree"), after }) as const;

/** Terms that changed after the request: the waiting screens and the mail's link. */
export const reconsentStates: readonly Example[] = [
  {
    name: "an agree link",
    office: "wajima",
    state: agrees(),
    prepare: asksForAgreement(),
    says: (t) => t.agreeLead,
  },
  {
    name: "an agree link whose boxes were not ticked",
    office: "wajima",
    state: agrees(),
    prepare: asksForAgreement(),
    does: async (page, t) => page.presses(t.agreeButton),
    says: (t) => t.errorSummaryTitle(1),
  },
  {
    name: "an agree link whose press is on its way",
    office: "wajima",
    state: ({ link }) => ({ step: "link-acting", link: link("agree"), after: "opening" }),
    prepare: asksForAgreement(),
    says: (t) => t.linkActing,
  },
  {
    name: "an agree link whose press got no answer",
    office: "wajima",
    state: agrees("lost-answer"),
    prepare: asksForAgreement({ status: "confirmed" }),
    says: (t) => t.linkLostAnswer,
  },
  {
    name: "an agree link that was followed already",
    office: "wajima",
    state: agrees(),
    prepare: knowsLink("agree", { status: "awaiting-office" }),
    says: (t) => t.agreeAlready,
  },
  {
    name: "an agree link that comes too late",
    office: "wajima",
    state: agrees(),
    prepare: refusesLink(410, "link-expired"),
    says: (t) => t.agreeVoid.text,
  },
  {
    name: "an agreement to terms that have changed once more",
    office: "wajima",
    state: ({ link }) => ({
      step: "link-refused",
      link: link("agree"),
      problem: { code: "terms-outdated", status: 409 },
    }),
    says: (t) => t.agreeOutdated.text,
  },
  {
    name: "a request whose terms have changed",
    office: "wajima",
    state: ({ booking }) => ({
      step: "requested",
      booking: booking({ status: "awaiting-office", reconsent }),
    }),
    says: (t) => t.requestedNotBooked,
  },
  {
    name: "an accepted request whose terms have changed",
    office: "wajima",
    state: ({ booking }) => ({ step: "requested", booking: booking({ reconsent }) }),
    says: (t) => t.reconsentTitle,
  },
  {
    name: "a request that is void, because the new terms were not agreed to",
    office: "wajima",
    state: ({ booking }) => ({ step: "ended", booking: booking({ status: "expired" }) }),
    says: (t) => t.agreeVoid.title,
  },
];
