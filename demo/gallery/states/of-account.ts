import type { AllMessages } from "../../../src/i18n/messages.ts";
import {
  accepts,
  cancels,
  goesToRegistration,
  hasBookings,
  loses,
  losesOnce,
  neverAnswers,
  refuses,
  registers,
  signsIn,
  together,
} from "./account-answers.ts";
import type { Facts } from "./facts.ts";
import type { Example } from "./examples.ts";
import type { Page } from "../page.ts";

const asked = ({ draft }: Facts) =>
  ({ step: "account", draft, entry: { kind: "sign-in" } }) as const;
/** Whoever comes to see bookings has agreed to nothing yet, and is on no way to a new one. */
const manages = ({ draft }: Facts) =>
  ({ step: "account", draft: { ...draft, consents: [] }, entry: { kind: "manage" } }) as const;
const activates = ({ draft }: Facts) =>
  ({
    step: "account",
    draft: { ...draft, consents: [] },
    entry: { kind: "activate", token: "secret-of-the-link" },
  }) as const;

function example(
  name: string,
  says: Example["says"],
  more: Partial<Omit<Example, "name" | "says">> = {},
): Example {
  return { name, office: "kanazawa", state: asked, ...more, says };
}

const signedIn = (prepare: NonNullable<Example["prepare"]>) => ({
  state: manages,
  prepare: together(accepts("signIn"), prepare),
  does: signsIn,
});
export const mixedBookings = hasBookings(
  { start: "2026-11-17T14:00:00+09:00", end: "2026-11-17T14:30:00+09:00" },
  {},
  { status: "awaiting-office", office: "kitakyushu-mothers" },
  { status: "cancelled" },
  { status: "unheard-of" },
);
const asksToCancel = async (page: Page, t: AllMessages) => {
  await signsIn(page, t);
  await page.finds(/2026/u, "button");
  await page.clicks(/2026/u);
};
const cancelling = async (page: Page, t: AllMessages) => {
  await asksToCancel(page, t);
  await page.presses(t.linkCancelButton);
};
const activating = (page: Page, t: AllMessages) => page.presses(t.activate);

/** Signing in, registering, activating and the own bookings: what each can look like. */
export const accountExamples: readonly Example[] = [
  example("somebody is asked to sign in", (t) => t.forgot),
  example("somebody comes to see bookings, and is asked to sign in", (t) => t.firstTimeTermsFirst, {
    state: manages,
  }),
  example("somebody has signed out", (t) => t.signInNotices["signed-out"], {
    state: ({ draft }) => ({
      step: "account",
      draft: { ...draft, consents: [] },
      entry: { kind: "signed-out" },
    }),
  }),
  example("the session ended, and what was typed is kept", (t) => t.sessionEndedKept, {
    state: ({ ready }) => ({ step: "account", draft: ready, entry: { kind: "session-ended" } }),
  }),
  example("nothing was typed to sign in", (t) => t.errorSummaryTitle(2), {
    does: (page, t) => page.clicks(t.signIn),
  }),
  example("signing in is under way", (t) => t.signingIn, {
    prepare: neverAnswers("signIn"),
    does: signsIn,
  }),
  example("signing in failed", (t) => t.signInFailed, {
    prepare: refuses("signIn", 401, "sign-in-failed"),
    does: signsIn,
  }),
  example("signing in is locked", (t) => t.signInLocked(15), {
    prepare: refuses("signIn", 429, "sign-in-locked", { retryAfterSeconds: 881 }),
    does: signsIn,
  }),
  example("signing in was refused for another reason", (t) => t.signInRefused, {
    prepare: refuses("signIn", 400, "malformed-request"),
    does: signsIn,
  }),
  example("the answer to signing in was lost", (t) => t.signInNotices.lost, {
    prepare: loses("signIn"),
    does: signsIn,
  }),
  example("the registration's form", (t) => t.userIdHint, { does: goesToRegistration }),
  example("the registration's form is empty", (t) => t.errorSummaryTitle(5), {
    does: async (page, t) => {
      await goesToRegistration(page, t);
      await page.clicks(t.showPassword);
      await page.clicks(t.register);
    },
  }),
  example("the registration's mail address looks like a slip", (t) => t.askEmail("a@gmail.com"), {
    does: async (page, t) => {
      await goesToRegistration(page, t);
      await page.fills("email", "a@gmial.com");
      page.one("#email").dispatchEvent(new Event("change", { bubbles: true }));
    },
  }),
  example("the registration is on its way", (t) => t.registering, {
    prepare: neverAnswers("register"),
    does: registers,
  }),
  example("fields of the registration were refused", (t) => t.userIdFaults.taken, {
    prepare: refuses("register", 422, "validation-failed", {
      errors: [
        { pointer: "/userId", code: "taken" },
        { pointer: "/password", code: "too-common" },
        { pointer: "/applicant/address", code: "too-long" },
      ],
    }),
    does: registers,
  }),
  example("the registration was refused", (t) => t.registrationRefused, {
    prepare: refuses("register", 400, "malformed-request"),
    does: registers,
  }),
  example("it is not known whether the registration arrived", (t) => t.registrationUnknown, {
    prepare: loses("register"),
    does: registers,
  }),
  example("the registration is sent once more", (t) => t.registering, {
    prepare: losesOnce("register"),
    does: async (page, t) => {
      await registers(page, t);
      await page.finds(t.registerAgain, "button");
      await page.clicks(t.registerAgain);
    },
  }),
  example("the registration's mail is on its way", (t) => t.registrationWrongAddress, {
    prepare: accepts("register"),
    does: registers,
  }),
  example("the registration's link", (t) => t.activateLead, { state: activates }),
  example("the registration's link was pressed", (t) => t.linkActing, {
    state: activates,
    prepare: neverAnswers("activate"),
    does: activating,
  }),
  example("the answer to the registration's link was lost", (t) => t.activateLost, {
    state: activates,
    prepare: loses("activate"),
    does: activating,
  }),
  example("somebody has registered", (t) => t.signInNotices.activated, {
    state: activates,
    prepare: accepts("activate"),
    does: activating,
  }),
  ...(["link-unknown", "link-expired", "http-403"] as const).map((code, index) =>
    example(
      `the registration's link is refused: ${code}`,
      (t) => t.activationProblems[(["unknown", "expired", "failed"] as const)[index]!].text,
      {
        state: activates,
        prepare: refuses("activate", [404, 410, 403][index]!, code),
        does: activating,
      },
    ),
  ),
  example("the own bookings load", (t) => t.ownBookingsLoading, signedIn(neverAnswers("list"))),
  example("the own bookings did not load", (t) => t.ownBookingsFailed, {
    ...signedIn(refuses("list", 400, "malformed-request")),
  }),
  example("there are no own bookings", (t) => t.ownBookingsNone, signedIn(hasBookings())),
  example(
    "there are own bookings of every kind",
    (t) => t.bookingStates.unknown,
    signedIn(mixedBookings),
  ),
  example("a cancellation is asked about", (t) => t.cancelAsk, {
    state: manages,
    prepare: together(accepts("signIn"), hasBookings({})),
    does: asksToCancel,
  }),
  example("a cancellation is under way", (t) => t.linkActing, {
    state: manages,
    prepare: together(accepts("signIn"), hasBookings({}), neverAnswers("cancel")),
    does: cancelling,
  }),
  example("an own booking was cancelled", (t) => t.bookingStates.cancelled, {
    state: manages,
    prepare: together(accepts("signIn"), hasBookings({}), cancels),
    does: cancelling,
  }),
  example("an own booking can be cancelled by phone only", (t) => t.bookAnew, {
    state: manages,
    prepare: together(
      accepts("signIn"),
      hasBookings({}),
      refuses("cancel", 409, "cancel-closed", { reason: "by-phone" }),
    ),
    does: cancelling,
  }),
  example("the answer to a cancellation was lost", (t) => t.bookAnew, {
    state: manages,
    prepare: together(accepts("signIn"), hasBookings({}), loses("cancel")),
    does: cancelling,
  }),
  example("the session ended at the own bookings", (t) => t.signInNotices["session-ended"], {
    ...signedIn(refuses("list", 401, "session-ended")),
  }),
];
