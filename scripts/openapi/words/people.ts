import { moment, type SchemaWords } from "./words.ts";

const linkToken = {
  description: "The secret from the link's fragment: letters, digits, `_` and `-`, 16 to 256.",
  examples: ["hK3v0m7Yq2c9s1d4f6g8h0j2k4l6z8x0"],
};
const userId = {
  description:
    "The ID that the person chose: 4 to 40 lower-case letters, digits, dots, hyphens or underscores. A client lowers capitals.",
  examples: ["shiro.kanazawa"],
};
const consents = "Every document of the profile's `consents` in its current version.";
const serverTime = moment("The server's time when it answered.");

/** Links of mails, lookups by receipt, accounts. */
export const peopleWords = {
  LinkRequest: {
    "": "A link's secret, in a body because no address may hold it.",
    token: linkToken,
  },
  AgreeRequest: {
    "": "Agreeing anew names what was agreed to, as a booking does.",
    token: linkToken,
    consents:
      "Every document that the booking's `reconsent` names, in that version; others of the profile may come along.",
  },
  LinkLookup: {
    "": "What pressing the link's button would do. Looking changes nothing.",
    action: "`confirm`, `cancel` or `agree`: the call `/booking-links/{action}` does it.",
    booking: "The booking that it is about.",
  },
  LookupRequest: {
    "": "What the two mails of a receipt tell.",
    office: { description: "The office's id.", examples: ["kanagawa"] },
    number: {
      description: "The receipt number: capitals, digits and hyphens, 4 to 32.",
      examples: ["KL-7F3K-92QD"],
    },
    password: {
      description: "The password of the other mail, 6 to 64 letters, digits, `_` or `-`.",
      examples: ["xY7dPq2mWk9R"],
    },
  },
  Lookup: {
    "": "A booking found by its receipt.",
    booking: "The booking.",
    messages: "What the office has told, oldest first.",
    "messages[].at": moment("When."),
    "messages[].text": "Plain text in the language of the applicant's mails.",
    meeting:
      "Where the meeting takes place; left out until the office tells it and its day has come.",
    "meeting.url": {
      description: "The address, `https:` only.",
      examples: ["https://meeting.example/abc"],
    },
    token: {
      description: "For `POST /booking-links/cancel`, for a short while (the mock: 15 minutes).",
      examples: linkToken.examples,
    },
    expiresAt: moment("Until when the token works.", "2026-04-27T09:15:00+09:00"),
  },
  RegistrationRequest: {
    "": "A provisional registration. The mail's link makes it a full one.",
    office: {
      description:
        "The office whose page the mail's link opens, and whose documents are agreed to.",
      examples: ["kanazawa"],
    },
    userId,
    password: {
      description:
        "As typed, never trimmed. The profile says how long it must be at least (`procedure.passwordLength`), counted in characters after NFKC; at most 128. Common passwords and the ID itself are refused; no kind of character is asked for (NIST SP 800-63B).",
      examples: ["kenrokuen no yuki 7"],
    },
    applicant: "The fields of `procedure.registration`, and no others.",
    consents,
    language: { description: "Language of the mails to send, a BCP 47 tag.", examples: ["ja"] },
  },
  Registration: {
    "": "The same answer for a new mail address and for one that has an account already: only its mailbox is told.",
    userId,
    activateBy: moment("Until when the mail's link works.", "2026-04-27T10:00:00+09:00"),
    serverTime,
  },
  ActivationRequest: { "": "The secret of the registration's mail.", token: linkToken },
  Activation: { "": "The registration is complete.", userId, serverTime },
  SessionRequest: {
    "": "Signs in.",
    userId,
    password: { description: "As typed.", examples: ["kenrokuen no yuki 7"] },
  },
  Session: {
    "": "A session. The token is kept in the page's memory and nowhere else.",
    token: {
      description: "For `Authorization: Bearer <token>`; at least 128 random bits in base64url.",
      examples: linkToken.examples,
    },
    expiresAt: moment(
      "When it ends unless a call keeps it alive. Every call made with it does (the mock: 30 minutes from the last call, 8 hours at most).",
      "2026-04-27T00:30:00+00:00",
    ),
    serverTime: moment("The server's time when it answered.", "2026-04-27T00:00:00+00:00"),
  },
  OwnBookings: {
    "": "The signed-in person's bookings, at every office of this backend.",
    bookings: "Soonest first; past and cancelled ones as long as the backend keeps them.",
    serverTime: moment("The server's time when it answered.", "2026-04-27T00:00:00+00:00"),
  },
  Challenge: {
    "": "A proof of work in Altcha's first protocol: the number from 0 to `maxnumber` for which SHA-256 of `salt` with the number's digits behind it is `challenge`. What `createChallenge` of the `altcha-lib` packages answers (in the newer ones: of their first version) is one.",
    algorithm: "The only one.",
    challenge: {
      description: "The hash to find, in lower-case hexadecimal.",
      examples: ["83fa3a9ec1c4ac1dd4c8b8ddb5a0f0ebf9f0e3b1d5c8d0c5b6c7a6f4b8c9d0e1"],
    },
    salt: {
      description:
        "New each time. With parameters after `?`: `expires` in seconds since 1970. Ends with `&`, so that no digit can be moved from the number into a parameter or back.",
      examples: ["example-token-0001-opens-nothing?expires=1777248600&"],
    },
    signature:
      "The backend's own, so that it need not remember what it asked: HMAC of `challenge`.",
    maxnumber: {
      description:
        "The largest number that may be it. A client refuses to work for more than a million.",
      examples: [100_000],
    },
  },
  Problem: {
    "": "Problem details (RFC 9457). A client switches on `code`, then on the status class. Only `code` must be right: a member that cannot be read never hides the refusal.",
    type: {
      description: "A URI of the problem's kind.",
      type: "string",
      format: "uri-reference",
      examples: ["urn:hw-online-booking:problem:slot-taken"],
    },
    title: {
      description: "The kind in words, for logs.",
      type: "string",
      examples: ["Slot taken"],
    },
    status: {
      description: "The answer's own HTTP status.",
      type: "integer",
      minimum: 400,
      maximum: 599,
      examples: [409],
    },
    code: {
      description:
        "Which problem it is; see *Problems*. An unknown one is read by its status class.",
      examples: ["slot-taken"],
    },
    detail: "More for whoever builds a client, plain text. Never shown as HTML.",
    errors: "With `validation-failed` and `terms-outdated`: every fault by its place.",
    retryAfterSeconds: {
      description:
        "When to try again, in seconds. The same as `Retry-After`, which pages cannot always read.",
      examples: [42],
    },
    challenge:
      "With `challenge-required`: what to work out. A client that cannot read it takes the refusal as any other.",
    reason: {
      description:
        "With `slot-not-bookable`: `closed`, `deadline-passed`, `beyond-horizon`, `past` or `not-a-slot`. With `cancel-closed`: `same-day`, `begun` or `not-online`.",
      "x-extensible-enum": [
        "closed",
        "deadline-passed",
        "beyond-horizon",
        "past",
        "not-a-slot",
        "same-day",
        "begun",
        "not-online",
      ],
      examples: ["deadline-passed"],
    },
    attemptsLeft: {
      description: "With `code-wrong`: so many tries are left for this mail's code.",
      examples: [4],
    },
    bookingStatus: "With `booking-ended`: what became of the booking.",
    phone: {
      description:
        "With `cancel-closed`: the office's number, where it has one. Additional; a client may ignore it.",
      type: "string",
      examples: ["045-633-6110"],
    },
  },
  RequestFault: {
    "": "A fault of the request.",
    pointer: {
      description: "JSON pointer (RFC 6901) into the request's body.",
      examples: ["/applicant/email"],
    },
    code: {
      description:
        "Why: `missing`, `invalid`, `unknown-member`, `not-asked`, `not-canonical`, `too-long`, `not-kana`, `not-a-date`, `in-the-future`, `too-long-ago`, `not-a-job-seeker-number`, `not-an-email`, `not-a-phone`, `not-a-choice`; of lists `repeated`, `unknown`, `outdated`, `not-eligible`; of a registration `taken`, `too-short`, `too-long`, `too-common`, `same-as-id`, `no-accounts`. A client tells an unknown one as “please check”.",
      examples: ["not-an-email"],
    },
  },
} satisfies Record<string, SchemaWords>;
