import { moment, type SchemaWords } from "./words.ts";

const officeId = {
  description:
    "The office's id, as it stands in addresses: lower-case letters, digits, single hyphens.",
  examples: ["otaru"],
};
const summary: SchemaWords = {
  id: officeId,
  name: "The office's name.",
  kind: "What kind of place it is, shown beside the name.",
  area: "Where it is, shown beside the name.",
};

export const officeWords = {
  LocalizedText: {
    "": {
      description:
        "A plain text by language: BCP 47 tag → text. Japanese (`ja`) is always there; a client falls back to it. Never HTML.",
      examples: [{ ja: "ハローワーク小樽", en: "Hello Work Otaru" }],
    },
    ja: "The text in Japanese.",
  },
  OfficeList: {
    "": "The offices that this backend serves.",
    offices: "In the order in which a page should offer them.",
  },
  OfficeSummary: { "": "What a visitor needs to choose an office.", ...summary },
  OfficeProfile: {
    "": "An office: who it is, what it asks, and the rules by which it offers slots. A client derives the calendar from these rules and offers what rules *and* availability allow. A profile that cannot work (windows that end before they start, two deadlines for one event, a field named twice) is refused as a whole.",
    ...summary,
    contact: "How to reach the office. What is unknown is left out, never made up.",
    bookingState:
      "Whether bookings are taken now: `open`, or `paused` (nothing can be sent; the phone number is shown). An unknown value is read as `paused`.",
    notices: "Texts shown above everything else, such as an announcement.",
    serverTime: moment("The server's time when it answered; the client's clock follows it."),
    timeZone: {
      description:
        "IANA name of the office's time zone. Every date and every time of day without an offset is meant in it. Abbreviations such as `JST` are refused.",
      examples: ["Asia/Tokyo"],
    },
    calendar: "When the office is open.",
    slots: "Which times of day are offered, how long and for how many people.",
    deadlines:
      "By when something must have happened for a slot. At most one for each event. A client refuses a profile with a kind that it does not know.",
    horizon: "How far ahead slots are offered.",
    "horizon.days": {
      description: "Through so many days from the office's today.",
      examples: [60],
    },
    limits: "What one person may hold.",
    "limits.perPersonPerDay": {
      description: "So many bookings on one day of the office; no limit where left out.",
      examples: [1],
    },
    procedure:
      "How a request becomes a booking, with that procedure's own figures. A client refuses a profile with a kind that it does not know, since it could offer nothing true.",
    consents: "The documents that must be agreed to, in the order in which they are shown.",
    eligibility: "Who may use the service, as statements that the applicant declares.",
    environment: "What the applicant's device and room must be like.",
    prohibitions: "What is not allowed.",
    costs: "What the consultation costs the applicant.",
    beforeApplying: "What to know before applying: what is not promised, what may end the use.",
    atTheMeeting: "How the meeting goes, told when it is requested or booked.",
    otherWays: "Ways to a consultation beside this one, with what each of them asks.",
    fields: "What the form asks, in its order.",
    purpose:
      "What the personal data is used for, shown before the form (Employment Security Act, article 5-5).",
    cancellation: "How a booking may be cancelled.",
    meetingApps: "The apps with which the office meets.",
    cameraOptional:
      "Whether the applicant's camera may stay off at the meeting. A client says so where it checks the camera.",
    capabilities:
      "Names of what the backend does beyond the calls themselves. `challenge`: a booking may be answered with `challenge-required`. `form-hints`: it takes `hints` in a booking, and the widget looks out for them. Unknown names are ignored.",
    assumptions:
      "What no document of the office states, and why it was assumed. For operators and tools; the widget ignores it.",
    "assumptions[].path": {
      description: "The member of the profile.",
      examples: ["slots.capacity"],
    },
    "assumptions[].reason": "Why this value was taken.",
    sources:
      "Where a fact stands, by the member's path. For operators and tools; the widget ignores it.",
    "sources{}.document": "The document's name.",
    "sources{}.article": { description: "The article.", examples: ["4(1)"] },
  },
  ExternalOfficeProfile: {
    "": "The profile of an office that is booked on another site (procedure `external`). What only that site knows may be left out: calendar, slots, deadlines, horizon, fields, purpose, cancellation, time zone. Everything else is as in `OfficeProfile`.",
  },
  Contact: {
    "": "How to reach the office.",
    phone: "The office's phone.",
    "phone.number": { description: "As it is shown and dialled.", examples: ["0134-00-0000"] },
    "phone.hours": "When it is answered.",
    "phone.sample": "Whether the number is made up: shown as a sample and never dialled.",
    mail: "The office's mail address.",
    "mail.address": {
      description: "The address itself, without a name and without a query.",
      examples: ["soudan@otaru.example"],
    },
    "mail.sample": "Whether the address is made up.",
    address: "The postal address.",
  },
  Field: {
    "": "A field of the form.",
    name: "Which one. Its canonical form is told at `Applicant`.",
    required: "Whether it must be filled in. Every field is marked in words either way.",
    label: "What the office's document calls it, where that is not the client's own word.",
    hint: "A hint shown with the field.",
    choices: "What may be chosen: needed by `companion`, possible for `topic`, for no other.",
  },
  FieldChoice: {
    "": "One of a field's choices.",
    value: { description: "What is sent.", examples: ["interpreter"] },
    label: "What is shown.",
  },
  ConsentAsked: {
    "": "A document to agree to. Its text is fetched by id and version.",
    id: { description: "The document's id.", examples: ["otaru-terms"] },
    version: {
      description:
        "The version in force. A version never changes its text. Letters, digits, `_`, `.` and `-`, at most 64.",
      examples: ["2023-10-01"],
    },
    title: "The document's title.",
    layer:
      "Whose document it is: `office`, `national` (of all offices), `app` (of the meeting app), `other`. An unknown value is read as `other`.",
    agreement:
      "`explicit`: agreeing is asked. `deemed`: the document says that applying is agreeing; it is shown and asked all the same. An unknown value is read as `explicit`.",
    effectiveOn: {
      description: "In force from this date at the office.",
      examples: ["2023-10-01"],
    },
    changes: "What changed since the version before, in plain words.",
  },
  Eligibility: {
    "": "Who may use the service.",
    rule: "Whether `all` of the statements must hold, or `any` one of them.",
    statements: "What the applicant declares. With none, everybody is eligible.",
  },
  EligibilityStatement: {
    "": "A statement to declare.",
    id: { description: "What is sent when it holds.", examples: ["registered"] },
    text: "What is shown, in the first person.",
  },
  Cancellation: {
    "": "How a booking may be cancelled. “The same day” is the office's date, until the start.",
    before: {
      description:
        "The ways before the day of the meeting: `online`, `phone`, `mail`. Unknown names are left out.",
      "x-extensible-enum": ["online", "phone", "mail"],
      examples: [["online", "phone"]],
    },
    sameDay: {
      description: "The ways on the day itself, with the same words.",
      "x-extensible-enum": ["online", "phone", "mail"],
      examples: [["phone"]],
    },
    sameDayCallOwed: "Whether on the day itself a call is owed as well as the cancellation online.",
    noShowMinutes: {
      description: "So many minutes late without a word counts as cancelled.",
      examples: [10],
    },
  },
  MeetingApp: {
    "": "An app with which the office meets.",
    name: { description: "Its name.", examples: ["Zoom"] },
    termsUrl: {
      description: "Its maker's terms, `https:` only.",
      examples: ["https://zoom.us/terms"],
    },
    testUrl: {
      description:
        "Its maker's page on which the app can be tried out, `https:` only. Left out where there is none.",
      examples: ["https://zoom.us/test"],
    },
    channel:
      "For which requests it is used: `online` (made here), `phone-or-mail`, `any`. An unknown value is read as `any`.",
  },
} satisfies Record<string, SchemaWords>;
