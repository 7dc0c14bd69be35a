import type { FlowEvent, FlowState } from "../../src/flow/state.ts";
import { challenge } from "../../demo/gallery/states/of-challenge.ts";
import { factsOf, type Facts } from "../../demo/gallery/states/facts.ts";

type Named<T> = Readonly<Record<string, T>>;

/** One of each state, by name. Call it once Temporal is loaded. */
export function sampleStates(facts: Facts = factsOf("kitakyushu-mothers")) {
  const { draft, ready, slot, booking, link } = facts;
  const start = slot.start.toInstant();
  const unknown = { step: "unknown", key: "key-1", start, draft: ready } as const;
  const provisional = booking({ status: "provisional" });
  const waiting = {
    step: "waiting-mail",
    booking: provisional,
    email: "hanako@example.jp",
  } as const;
  const problem = { code: "code-wrong", status: 422 };
  return {
    paused: { step: "paused" },
    consent: { step: "consent", draft, reason: "first" },
    eligibility: { step: "eligibility", draft },
    ineligible: { step: "ineligible", draft },
    account: { step: "account", draft, entry: { kind: "sign-in" } },
    handover: { step: "handover", draft },
    slot: { step: "slot", draft },
    form: { step: "form", draft: ready, refused: [] },
    review: { step: "review", draft: ready },
    sending: { step: "sending", draft: ready, key: "key-1" },
    challenge: { step: "challenge", draft: ready, key: "key-1", challenge, asked: 1 },
    "unknown, asking": { ...unknown, settling: "asking" },
    "unknown, absent": { ...unknown, settling: "absent" },
    "unknown, no answer": { ...unknown, settling: "no-answer" },
    "unknown, after a reload": { ...unknown, draft: undefined, settling: "no-answer" },
    waiting: { ...waiting, activity: { kind: "idle" } },
    "waiting, resending": { ...waiting, activity: { kind: "resending", email: "new@example.jp" } },
    "waiting, resent": { ...waiting, activity: { kind: "resent", email: undefined } },
    "waiting, checking": { ...waiting, activity: { kind: "checking-code", code: "123456" } },
    "waiting, refused": { ...waiting, activity: { kind: "refused", of: "resending", problem } },
    "waiting, lost": { ...waiting, activity: { kind: "lost", of: "checking-code" } },
    receipt: { step: "receipt", booking: provisional, email: "hanako@example.jp" },
    lookup: { step: "lookup", number: undefined },
    prepared: { step: "prepared", draft: ready },
    requested: { step: "requested", booking: booking({ status: "awaiting-office" }) },
    booked: { step: "booked", booking: booking() },
    ended: { step: "ended", booking: booking({ status: "cancelled" }) },
    link: { step: "link", link: link("confirm"), after: "opening" },
    "link, acting": { step: "link-acting", link: link("confirm"), after: "opening" },
    "link, over a form": {
      step: "link",
      link: link("confirm"),
      after: "opening",
      aside: { step: "form", draft: ready, refused: [] },
    },
    "link, refused": { step: "link-refused", link: link("confirm"), problem },
  } as const satisfies Named<FlowState>;
}

/** One of each event, by type. */
export function sampleEvents(facts: Facts = factsOf("kitakyushu-mothers")) {
  const { draft, ready, slot, booking, link, form } = facts;
  return {
    "consents-agreed": { consents: draft.consents },
    "eligibility-declared": { statements: draft.eligibility, eligible: true },
    "slot-chosen": { slot },
    "form-completed": { form, applicant: ready.applicant },
    "went-back": {},
    "step-revisited": { step: "slot" },
    "personal-data-erased": {},
    "left-alone": {},
    sent: { key: "key-2" },
    "booking-answered": { booking: booking() },
    "booking-refused": { problem: { code: "slot-taken", status: 409 } },
    "answer-lost": {},
    "challenge-solved": { solution: "solved" },
    "challenge-cancelled": {},
    "challenge-failed": {},
    "attempt-absent": {},
    "attempt-unanswered": {},
    "asked-again": {},
    "resend-pressed": { email: undefined },
    "code-entered": { code: "654321" },
    "mail-resent": { booking: booking({ status: "provisional" }) },
    "link-opened": { link: link("cancel") },
    "link-pressed": {},
    resumed: {},
    "own-bookings-asked": {},
    "account-passed": {},
    "person-changed": {},
    "consents-outdated": { form: {} },
    "signed-out": {},
    restarted: {},
  } as const satisfies { [T in FlowEvent["type"]]: Omit<Extract<FlowEvent, { type: T }>, "type"> };
}

export type StateName = keyof ReturnType<typeof sampleStates>;
export type EventType = FlowEvent["type"];

/** The sample event of a type, with its type. */
export function eventOf(type: EventType, facts?: Facts): FlowEvent {
  return { type, ...sampleEvents(facts)[type] } as FlowEvent;
}
