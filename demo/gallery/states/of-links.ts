import { delay, http, HttpResponse } from "msw";
import type { LinkAction } from "../../../src/contract/link.ts";
import type { Messages } from "../../../src/i18n/messages.ts";
import { MOCK_API_BASE, type MockApi } from "../../../mock-api/in-process.ts";
import { bookingJson, type Facts } from "./facts.ts";
import type { Example } from "./examples.ts";

const office = "kitakyushu-mothers";
const address = `${MOCK_API_BASE}/booking-links/lookup`;
const begun = { start: "2026-11-17T09:30:00+09:00", end: "2026-11-17T10:00:00+09:00" };
const today = { start: "2026-11-17T13:00:00+09:00", end: "2026-11-17T13:30:00+09:00" };

/** The server knows the link and the booking behind it. */
export function knowsLink(action: LinkAction, changes: Record<string, unknown>) {
  return (server: MockApi, { slot, office: { id } }: Facts) =>
    server.use(
      http.post(address, () =>
        HttpResponse.json({ action, booking: bookingJson(id, slot, changes) }),
      ),
    );
}

/** The server refuses the link. */
export function refusesLink(status: number, code: string, more: object = {}) {
  return (server: MockApi) =>
    server.use(
      http.post(address, () =>
        HttpResponse.json(
          { status, code, ...more },
          { status, headers: { "content-type": "application/problem+json" } },
        ),
      ),
    );
}

const opened =
  (action: LinkAction, after: "opening" | "lost-answer" = "opening") =>
  ({ link }: Facts) =>
    ({ step: "link", link: link(action), after }) as const;

const confirmBy = "2026-11-17T11:00:00+09:00";
const offers = knowsLink("confirm", { status: "provisional", confirmBy });

function already(action: LinkAction, status: string, says: (t: Messages) => string): Example {
  return {
    name: `a ${action} link of a booking that is ${status}`,
    office,
    state: opened(action),
    prepare: knowsLink(action, { status }),
    says,
  };
}

function refusal(code: string, status: number, says: (t: Messages) => string): Example {
  const prepare = refusesLink(status, code);
  return {
    name: `a link that is refused: ${code}`,
    office,
    state: opened("confirm"),
    prepare,
    says,
  };
}

/** A link from a mail: what it offers, what it met, and what came of the press. */
export const linkStates: readonly Example[] = [
  {
    name: "a link is looked up",
    office,
    state: opened("confirm"),
    prepare: (server) => server.use(http.post(address, () => delay("infinite"))),
    says: (t) => t.linkLoading,
  },
  {
    name: "a confirm link",
    office,
    state: opened("confirm"),
    prepare: offers,
    says: (t) => t.linkConfirmLead,
  },
  {
    name: "a cancel link",
    office,
    state: opened("cancel"),
    prepare: knowsLink("cancel", {}),
    says: (t) => t.linkCancelLead,
  },
  {
    name: "a cancel link on the day itself, where only the phone will do",
    office: "otaru",
    state: opened("cancel"),
    prepare: knowsLink("cancel", today),
    says: (t) => t.linkCancelByPhone,
  },
  {
    name: "a cancel link after the meeting began",
    office,
    state: opened("cancel"),
    prepare: knowsLink("cancel", begun),
    says: (t) => t.linkCancelClosed,
  },
  {
    name: "a link whose press got no answer",
    office,
    state: opened("confirm", "lost-answer"),
    prepare: offers,
    says: (t) => t.linkLostAnswer,
  },
  {
    name: "a link that was opened over a form being filled in",
    office,
    state: ({ link, ready }) => ({
      step: "link",
      link: link("confirm"),
      after: "opening",
      aside: { step: "form", draft: ready, refused: [] },
    }),
    prepare: offers,
    says: (t) => t.resumeLead,
  },
  {
    name: "a link whose press is on its way",
    office,
    state: ({ link }) => ({ step: "link-acting", link: link("confirm"), after: "opening" }),
    prepare: offers,
    says: (t) => t.linkActing,
  },
  already("confirm", "confirmed", (t) => t.linkAlready.confirmed.title),
  already("confirm", "awaiting-office", (t) => t.linkAlready["awaiting-office"].title),
  already("cancel", "cancelled", (t) => t.linkAlready.cancelled.title),
  already("confirm", "expired", (t) => t.linkAlready.expired.title),
  already("cancel", "completed", (t) => t.linkAlready.other.title),
  refusal("link-unknown", 404, (t) => t.linkUnknown.title),
  refusal("link-expired", 410, (t) => t.linkExpired.title),
  refusal("link-superseded", 410, (t) => t.linkSuperseded.title),
  refusal("http-500", 500, (t) => t.linkFailed.title),
  ...(["booking-ended", "cancel-closed"] as const).map((code): Example => ({
    name: `a press that was refused: ${code}`,
    office,
    state: ({ link }) => ({
      step: "link-refused",
      link: link("cancel"),
      problem: { code, status: 409, bookingStatus: "cancelled" },
    }),
    says: (t) => (code === "booking-ended" ? t.linkAlready.cancelled.title : t.linkCancelByPhone),
  })),
];
