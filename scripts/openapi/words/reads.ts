import { moment, type SchemaWords } from "./words.ts";

const blockText = "Plain text, shown as it is.";

/** Documents, what is free, and whether the backend is up. */
export const readWords = {
  TermsDocument: {
    "": "One immutable version of a document to agree to, as structured text.",
    id: {
      description: "The document's id, as the profile's `consents` name it.",
      examples: ["otaru-terms"],
    },
    version: { description: "Its version, likewise.", examples: ["2023-10-01"] },
    title: "Its title.",
    language: { description: "BCP 47 tag of the text.", examples: ["ja"] },
    effectiveOn: {
      description: "In force from this date at the office.",
      examples: ["2023-10-01"],
    },
    digest: {
      description:
        "A fingerprint of the text, sent back with the consent: whoever disputes what was agreed to can compare. An opaque text to the client. The mock takes `sha-256:` and the hex SHA-256 of the blocks as canonical JSON (RFC 8785).",
      examples: ["sha-256:5f2c…"],
    },
    blocks: "The text's parts in order; at least one.",
  },
  TermsHeading: { "": "A heading.", kind: "Always `heading`.", text: blockText },
  TermsParagraph: { "": "A paragraph.", kind: "Always `paragraph`.", text: blockText },
  TermsArticle: {
    "": "A numbered article.",
    kind: "Always `article`.",
    number: { description: "As the document numbers it.", examples: ["第4条"] },
    title: "The article's title.",
    paragraphs: "Its paragraphs, plain text.",
  },
  TermsList: { "": "A list.", kind: "Always `list`.", items: "Its items, plain text." },
  TermsLink: {
    "": "A link.",
    kind: "Always `link`.",
    text: "The link's text.",
    href: { description: "Where it leads, `https:` only.", examples: ["https://zoom.us/terms"] },
  },
  TermsOtherBlock: {
    "": "A block of a kind that a later version brings. It is still text to agree to: a client shows every text in it as a list.",
    kind: { description: "The kind's name.", examples: ["table"] },
  },
  AvailabilityMonth: {
    "": "What is left in one month. A slot that is not listed is full.",
    month: { description: "The month asked for, YYYY-MM.", examples: ["2026-05"] },
    serverTime: moment("The server's time when it answered."),
    slots:
      "Slots with a seat left, in order. What the rules forbid may be listed; it is not offered all the same.",
    closures: "Days closed beyond the profile's list, such as after a storm.",
  },
  FreeSlot: {
    "": "A slot with a seat left.",
    start: moment("When it starts.", "2026-05-07T10:00:00+09:00"),
    remaining: {
      description: "Seats left, a whole number of at least 1.",
      type: "integer",
      minimum: 1,
      examples: [1],
    },
  },
  Closure: {
    "": "A day that was closed at short notice.",
    date: { description: "The date at the office.", examples: ["2026-05-12"] },
    name: { description: "Why, shown as it is.", examples: ["臨時休業"] },
  },
  Health: {
    "": "Whether the backend is up.",
    status: "`up`: at least one office takes bookings. `paused`: none does.",
    serverTime: moment("The server's time.", "2026-04-27T00:00:00+00:00"),
    contractVersion: {
      description: "Version of this contract, `major.minor`. The major one stands in the path.",
      examples: ["1.0"],
    },
  },
} satisfies Record<string, SchemaWords>;
