import { canonical } from "../../../src/domain/fields/parse-field.ts";
import { longest } from "../../../src/domain/applicant.ts";
import { moment, type SchemaWords } from "./words.ts";

const line = (what: string, most: number, example: string) => ({
  description: `${what} Trimmed, one line, single spaces; at most ${most} characters as a person counts them (graphemes).`,
  examples: [example],
});
const pattern = ({ source }: RegExp) => source;
const email = {
  description:
    "Mail address, half-width, by HTML's rule for `type=email` with a dot in the domain; at most 254 characters. Real carrier addresses such as `a..b@docomo.ne.jp` are right.",
  pattern: pattern(canonical.email),
  maxLength: 254,
  examples: ["hanako@example.jp"],
};

const moments = {
  status: "What has become of it.",
  start: moment("When the meeting starts.", "2026-04-28T10:00:00+09:00"),
  end: moment("When it ends at the latest.", "2026-04-28T10:30:00+09:00"),
  confirmBy: moment(
    "While `provisional` by mail link: until when the link and the code work. The stated second is still in time.",
  ),
  replyBy: moment(
    "While `awaiting-office`: by when the office answers: its closing time on the nth open day after the request, yet never later than the moment by which the booking must stand. It is a promise, not an expiry.",
  ),
  reconsent:
    "Terms changed after the request and must be agreed to anew. A flag beside the status, gone once that is done.",
};

export const bookingWords = {
  BookingRequest: {
    "": "What an applicant sends. Sent again after a lost answer it must be the very same, with the same `Idempotency-Key`.",
    slot: "The slot wished for.",
    "slot.start": moment(
      "When it starts; exactly a start of the office's rules.",
      "2026-04-28T10:00:00+09:00",
    ),
    applicant:
      "Who applies: exactly the fields that the profile asks for, the required ones at least. At an office with accounts the registration's own fields are not sent again.",
    consents: "Every document of the profile's `consents`, each once, in its current version.",
    eligibility: {
      description: "Ids of the eligibility statements that the applicant declared to hold.",
      examples: [["registered", "device"]],
    },
    language: { description: "Language of the mails to send, a BCP 47 tag.", examples: ["ja"] },
    hints:
      "What the form noticed, at an office whose `capabilities` have `form-hints`: `trap-filled`, something stands in an input that people do not see; `quick`, the form was filled in within three seconds. Password managers and people do both, so neither may be a reason to refuse: ask for a challenge instead. Absent where nothing was noticed. Whoever wants to pass leaves it out.",
  },
  Applicant: {
    "": "A person, each field in its canonical form. A client brings what was typed into that form; a server refuses any other (`not-canonical`), so that two ways of typing are never two people.",
    name: line("Full name.", longest.name, "小樽 花子"),
    kana: {
      ...line("Name in full-width katakana.", longest.kana, "オタル ハナコ"),
      pattern: pattern(canonical.kana),
    },
    birthDate: { description: "Date of birth, not in the future.", examples: ["1980-05-07"] },
    jobSeekerNumber: {
      description: "Job-seeker number: 5 digits, a hyphen, 1 to 8 digits, half-width.",
      pattern: pattern(canonical.jobSeekerNumber),
      examples: ["01020-123456"],
    },
    email,
    phone: {
      description: "Domestic phone number, digits alone: 11 for 0[5-9]0 numbers, 10 for the rest.",
      pattern: pattern(canonical.phone),
      examples: ["09012345678"],
    },
    address: line("Postal address.", longest.address, "石川県金沢市鳴和1丁目"),
    residence: line("Town of residence.", longest.residence, "横浜市中区"),
    workplace: line("Town of the place of work.", longest.workplace, "川崎市川崎区"),
    topic: line(
      "What to consult about; one of the field's choices, where it has them.",
      longest.topic,
      "work",
    ),
    companion: { description: "Who joins: one of the field's choices.", examples: ["interpreter"] },
    freeText: {
      description: `What the applicant wrote: several lines with LF between them, at most ${longest.freeText} characters (graphemes). To be stored verbatim, whatever it looks like.`,
      examples: ["オンラインは初めてです。"],
    },
  },
  ConsentGiven: {
    "": "What was agreed to, and when. Kept with the booking.",
    id: { description: "The document's id.", examples: ["otaru-terms"] },
    version: { description: "The version that was shown.", examples: ["2023-10-01"] },
    digest: {
      description: "The `digest` of the document as it was shown.",
      examples: ["sha-256:5f2c…"],
    },
    agreedAt: moment("When the box was ticked, by the server's time."),
  },
  Booking: {
    "": "A booking, without personal data.",
    id: {
      description:
        "Its id: letters, digits, `_` and `-`, at most 64. Not a secret and not enough to do anything.",
      examples: ["3f1f4b0e-8a43-4b7e-9a51-0c8f2d6f7a10"],
    },
    office: { description: "The office's id.", examples: ["kitakyushu-mothers"] },
    acceptedAt: moment("When the request was accepted."),
    ...moments,
    serverTime: moment("The server's time when it answered."),
    flow: "Lets whoever sent the request follow it. Only in the answer to that request (and when it is repeated), with the procedures `email-link` and `office-reply`.",
    receipt: "With the procedure `receipt`.",
    mail: "The state of the mail with the link, while the booking is provisional and the caller follows it.",
  },
  BookingAttempt: {
    "": "What became of an idempotency key. No personal data and no id: the key alone is asked with.",
    ...moments,
  },
  BookingStatus: {
    "": [
      "What has become of a booking:",
      "",
      "- `provisional`: the seat is held; the applicant has something to do (`email-link`), or is told by mail (`receipt`)",
      "- `awaiting-office`: the seat is held until a person at the office answers",
      "- `confirmed`: booked",
      "- `declined`: the office said no",
      "- `expired`: not confirmed, or not agreed to anew, in time; the seat is free",
      "- `cancelled`: by the applicant or the office",
      "- `completed`: the meeting took place",
      "",
      "A value that a client does not know is told in neutral words with the office's phone number.",
    ].join("\n"),
  },
  Reconsent: {
    "": "Documents that changed after the request (Wajima terms, article 6(4) and 6(5)).",
    by: moment(
      "Unless they are agreed to by then, the booking is void.",
      "2026-05-01T17:15:00+09:00",
    ),
    documents: "The documents in the versions to agree to.",
    "documents[].id": { description: "The document's id.", examples: ["wajima-terms"] },
    "documents[].version": { description: "Its new version.", examples: ["2026-05-01"] },
  },
  FlowToken: {
    "": "A secret with which a booking is followed: `Authorization: Bearer <token>`.",
    token: {
      description:
        "At least 128 random bits in base64url. Kept in memory by the client, as a hash by the server.",
      examples: ["hK3v0m7Yq2c9s1d4f6g8h0j2k4l6z8x0"],
    },
    expiresAt: moment("Until when it works.", "2026-04-28T09:00:00+09:00"),
  },
  Receipt: {
    "": "By this number, and a password that only a mail tells, the booking is looked up.",
    number: {
      description: "Capitals, digits and hyphens, to be read out.",
      examples: ["KL-7F3K-92QD"],
    },
  },
  MailState: {
    "": "Whether the mail may be sent again.",
    resendsLeft: { description: "So many times more.", examples: [3] },
    resendAt: moment("Not before this moment.", "2026-04-27T09:01:00+09:00"),
  },
  MessageRequest: {
    "": "Sends the mail again. `{}` sends it to the same address.",
    email: {
      ...email,
      description: `The corrected address, where the first was wrong; earlier links then stop working. ${email.description}`,
    },
  },
  CodeRequest: {
    "": "The code of the mail.",
    code: { description: "Six digits, of the latest mail.", examples: ["482913"] },
  },
} satisfies Record<string, SchemaWords>;
