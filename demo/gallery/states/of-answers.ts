import type { UnknownState, WaitingActivity } from "../../../src/flow/state.ts";
import { flow, type Facts } from "./facts.ts";
import type { Example } from "./examples.ts";

const office = "kitakyushu-mothers";
const problem = (code: string, more: object = {}) => ({ code, status: 422, ...more });

function unknown(settling: UnknownState["settling"], afterReload = false) {
  return ({ ready, slot }: Facts): UnknownState => ({
    step: "unknown",
    key: "key",
    start: slot.start.toInstant(),
    draft: afterReload ? undefined : ready,
    settling,
  });
}

function waiting(activity: WaitingActivity, email: string | undefined = "hanako@example.jp") {
  return ({ booking }: Facts) =>
    ({
      step: "waiting-mail",
      booking: booking({ status: "provisional", confirmBy: "2026-11-17T11:00:00+09:00", flow }),
      email,
      activity,
    }) as const;
}

function refused(of: "resending" | "checking-code", code: string, more?: object): WaitingActivity {
  return { kind: "refused", of, problem: problem(code, more) };
}

const ended = (status: string) => (facts: Facts) =>
  ({ step: "ended", booking: facts.booking({ status }) }) as const;

const activities: readonly (readonly [name: string, activity: WaitingActivity])[] = [
  ["waits", { kind: "idle" }],
  ["sends the mail again", { kind: "resending", email: undefined }],
  ["has sent the mail again", { kind: "resent", email: undefined }],
  ["has sent the mail to another address", { kind: "resent", email: "hana@example.jp" }],
  ["checks the code", { kind: "checking-code", code: "123456" }],
  ["met a wrong code", refused("checking-code", "code-wrong", { attemptsLeft: 2 })],
  ["has locked the code", refused("checking-code", "code-locked")],
  [
    "was asked for a mail too soon",
    refused("resending", "resend-too-soon", { retryAfterSeconds: 42 }),
  ],
  ["is busy", refused("resending", "rate-limited", { status: 429, retryAfterSeconds: 40 })],
  ["has no mails left", refused("resending", "resend-limit")],
  ["can no longer act", refused("resending", "flow-expired")],
  ["lost an answer", { kind: "lost", of: "resending" }],
];

/** What comes of sending: not known, waiting for the mail's link or the office, booked, ended. */
export const answerStates: readonly Example[] = [
  {
    name: "the answer was lost and is asked for",
    office,
    state: unknown("asking"),
    says: (t) => t.unknownAsking,
  },
  {
    name: "nobody can tell what became of the request",
    office,
    state: unknown("no-answer"),
    says: (t) => t.unknownNoAnswer,
  },
  {
    name: "the request did not arrive",
    office,
    state: unknown("absent"),
    says: (t) => t.unknownAbsent,
  },
  {
    name: "the request did not arrive and the page was reloaded",
    office,
    state: unknown("absent", true),
    says: (t) => t.unknownAbsentAfterReload,
  },
  ...activities.map(([name, activity]): Example => ({
    name: `the waiting screen ${name}`,
    office,
    state: waiting(activity),
    says: (t) => t.waitingTitle,
  })),
  {
    name: "the waiting screen does not know the address",
    office,
    state: ({ booking }) => ({
      step: "waiting-mail",
      booking: booking({ status: "provisional" }),
      email: undefined,
      activity: { kind: "idle" },
    }),
    says: (t) => t.waitingMail,
  },
  {
    name: "the waiting screen asks about a likely slip in the corrected address",
    office,
    state: waiting({ kind: "idle" }),
    says: (t) => t.askEmail("hanako@gmail.com"),
    does: async (page, t) => {
      await page.finds(t.correctButton, "button");
      await page.fills("email", "hanako@gmial.com");
      await page.clicks(t.correctButton);
    },
  },
  {
    name: "the office will answer by a time",
    office: "otaru",
    state: ({ booking }) => ({
      step: "requested",
      booking: booking({ status: "awaiting-office" }),
    }),
    says: (t) => t.requestedNotBooked,
  },
  {
    name: "booked on the day itself",
    office: "otaru",
    state: ({ booking }) => ({
      step: "booked",
      booking: booking({ start: "2026-11-17T13:00:00+09:00", end: "2026-11-17T13:30:00+09:00" }),
    }),
    says: (t) => t.bookedTitle,
  },
  { name: "cancelled", office, state: ended("cancelled"), says: (t) => t.ended.cancelled.title },
  { name: "expired", office, state: ended("expired"), says: (t) => t.ended.expired.title },
  {
    name: "declined",
    office: "otaru",
    state: ended("declined"),
    says: (t) => t.ended.declined.title,
  },
  { name: "completed", office, state: ended("completed"), says: (t) => t.ended.completed.title },
  {
    name: "a status that this version does not know",
    office,
    state: ended("frozen"),
    says: (t) => t.ended.unknown.title,
  },
];
