import { delay, http, HttpResponse } from "msw";
import { MOCK_API_BASE } from "../../../mock-api/in-process.ts";
import type { TypedWatch } from "../../../src/views/typed-watch.ts";
import type { Page } from "../page.ts";
import type { Example } from "./examples.ts";

const office = "kitakyushu-mothers";
const terms = `${MOCK_API_BASE}/offices/:office/terms/:id/versions/:version`;

/** Minutes go by in which nobody touches the page. */
async function leavesAlone(page: Page, title: string, minutes: number): Promise<void> {
  await page.sees(title);
  const watch = page.one<TypedWatch>("hw-ob-typed-watch");
  watch.now = () => Date.now() + minutes * 60_000;
  document.dispatchEvent(new Event("visibilitychange"));
}

/** The terms, who may use the service, the form and the review: what can be amiss there. */
export const fillingStates: readonly Example[] = [
  {
    name: "the office has paused",
    office,
    state: () => ({ step: "paused" }),
    says: (t) => t.pausedTitle,
  },
  {
    name: "the documents load",
    office,
    state: ({ draft }) => ({ step: "consent", draft, reason: "first" }),
    prepare: (server) => server.use(http.get(terms, () => delay("infinite"))),
    says: (t) => t.documentLoading,
  },
  {
    name: "the documents did not load",
    office,
    state: ({ draft }) => ({ step: "consent", draft, reason: "first" }),
    prepare: (server) => server.use(http.get(terms, () => new HttpResponse(null, { status: 500 }))),
    says: (t) => t.documentFailed,
  },
  {
    name: "a document was not agreed to",
    office: "otaru",
    state: ({ draft }) => ({ step: "consent", draft: { ...draft, consents: [] }, reason: "first" }),
    does: (page, t) => page.clicks(t.next),
    says: (t) => t.errorSummaryTitle(2),
  },
  {
    name: "the terms have changed",
    office: "otaru",
    state: ({ ready }) => ({
      step: "consent",
      draft: { ...ready, consents: [] },
      reason: "terms-changed",
    }),
    prepare: (server) => {
      server.backend.changeOffice("otaru", {
        consents: server.backend.office("otaru").consents.map((consent) => ({
          ...consent,
          effectiveOn: "2026-11-16",
          changes: { ja: "第4条の連絡の方法を改めました。" },
        })),
      });
    },
    says: (t) => t.whatChanged,
  },
  {
    name: "nothing was declared",
    office,
    state: ({ draft }) => ({ step: "eligibility", draft: { ...draft, eligibility: [] } }),
    does: (page, t) => page.clicks(t.next),
    says: (t) => t.eligibilityMissing,
  },
  {
    name: "one of several statements is enough",
    office,
    state: ({ draft }) => ({ step: "eligibility", draft }),
    prepare: (server) => {
      const { statements } = server.backend.office(office).eligibility;
      server.backend.changeOffice(office, { eligibility: { rule: "any", statements } });
    },
    says: (t) => t.eligibilityAny,
  },
  {
    name: "the visitor may not use the service",
    office,
    state: ({ draft }) => ({ step: "ineligible", draft }),
    says: (t) => t.ineligibleTitle,
  },
  {
    name: "the form is empty and every field is at fault",
    office: "otaru",
    state: ({ ready }) => ({ step: "form", draft: { ...ready, form: {} }, refused: [] }),
    does: (page, t) => page.clicks(t.toReview),
    says: (t) => t.errorSummaryTitle(3),
  },
  {
    name: "the server refused fields",
    office,
    state: ({ ready }) => ({
      step: "form",
      draft: ready,
      refused: [
        { field: "email", code: "not-an-email" },
        { field: "companion", code: "not-a-choice" },
        { field: "freeText", code: "too-long" },
      ],
    }),
    says: (t) => t.refusedField(t.fields.email),
  },
  {
    name: "what was typed was erased",
    office: "otaru",
    state: ({ ready }) => ({ step: "form", draft: ready, refused: [] }),
    does: (page, t) => page.clicks(t.erase),
    says: (t) => t.erased,
  },
  {
    name: "the mail address in the form looks like a slip",
    office,
    state: ({ ready }) => ({
      step: "form",
      draft: { ...ready, form: { ...ready.form, email: "hanako@gmial.com" } },
      refused: [],
    }),
    says: (t) => t.askEmail("hanako@gmail.com"),
  },
  {
    name: "the free text is too long",
    office,
    state: ({ ready }) => ({
      step: "form",
      draft: { ...ready, form: { ...ready.form, freeText: "あ".repeat(1003) } },
      refused: [],
    }),
    says: (t) => t.charactersOver(3),
  },
  {
    name: "the form was left alone and is about to be erased",
    office,
    state: ({ ready }) => ({ step: "form", draft: ready, refused: [] }),
    does: (page, t) => leavesAlone(page, t.formTitle, 13),
    says: (t) => t.leftAloneWarning(2),
  },
  {
    name: "the form was left alone and has been erased",
    office,
    state: ({ ready }) => ({ step: "form", draft: ready, refused: [] }),
    does: (page, t) => leavesAlone(page, t.formTitle, 15),
    says: (t) => t.leftAloneErased(15),
  },
  {
    name: "the mail address looks like a slip",
    office,
    state: ({ ready }) => ({
      step: "review",
      draft: { ...ready, applicant: { ...ready.applicant, email: "hanako@gmial.com" } },
    }),
    says: (t) => t.likelyEmail("hanako@gmail.com"),
  },
  {
    name: "the request was refused",
    office,
    state: ({ ready }) => ({
      step: "review",
      draft: ready,
      problem: { code: "malformed-request", status: 400 },
    }),
    says: (t) => t.refused,
  },
  {
    name: "the service is busy",
    office,
    state: ({ ready }) => ({
      step: "review",
      draft: ready,
      problem: { code: "rate-limited", status: 429 },
    }),
    says: (t) => t.rateLimited(undefined),
  },
  {
    name: "the request is on its way",
    office,
    state: ({ ready }) => ({ step: "sending", draft: ready, key: "key" }),
    says: (t) => t.sending,
  },
];
