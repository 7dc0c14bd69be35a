import type { Call } from "./call.ts";

const tag = "Offices";

export const officeCalls: readonly Call[] = [
  {
    id: "listOffices",
    method: "get",
    path: "/offices",
    tag,
    summary: "The offices that this backend serves",
    description:
      "For a page on which the visitor chooses the office. A page with a single office never asks it.",
    answer: {
      status: 200,
      description: "The offices.",
      schema: "OfficeList",
      examples: ["offices"],
      cache: "public, max-age=60",
    },
    problems: [],
  },
  {
    id: "getOffice",
    method: "get",
    path: "/offices/{office}",
    tag,
    summary: "An office's profile",
    description:
      "The first call of every visit: who the office is, its rules, its form, its procedure. `serverTime` is in the body because pages cannot always read `Date`; so the answer must be asked for anew each time (`no-cache`), and an unchanged one costs a 304.",
    answer: {
      status: 200,
      description:
        "The profile. One of an office that is booked elsewhere may leave out what only that site knows.",
      schema: ["OfficeProfile", "ExternalOfficeProfile"],
      examples: [
        "office-otaru",
        "office-wajima",
        "office-kitakyushu-mothers",
        "office-kanazawa",
        "office-kanagawa",
        "office-external",
      ],
      cache: "public, no-cache",
    },
    problems: ["office-not-found"],
  },
  {
    id: "getTerms",
    method: "get",
    path: "/offices/{office}/terms/{terms}/versions/{version}",
    tag,
    summary: "One version of a document to agree to",
    description:
      "Structured text, never HTML. A version never changes; a changed text is a new version. Versions that were agreed to stay readable.",
    answer: {
      status: 200,
      description: "The document.",
      schema: "TermsDocument",
      examples: ["terms-otaru", "terms-zoom"],
      cache: "public, max-age=3600, immutable",
    },
    problems: ["office-not-found", "terms-not-found"],
  },
  {
    id: "getAvailability",
    method: "get",
    path: "/offices/{office}/availability",
    tag,
    summary: "What is left in a month",
    description:
      "Seats by slot, and days closed at short notice. Asked for each month that is shown. The client offers what the profile's rules *and* this list allow; `POST` judges again.",
    query: ["month"],
    answer: {
      status: 200,
      description: "What is left, from the office's today through its horizon.",
      schema: "AvailabilityMonth",
      examples: ["availability", "availability-closure"],
      cache: "public, no-cache",
    },
    problems: ["office-not-found", "month-out-of-window", "malformed-request"],
  },
];
