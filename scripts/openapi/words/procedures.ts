import type { SchemaWords } from "./words.ts";

const linkMinutes = {
  description:
    "So many minutes the mail's link works, from when the mail was accepted for sending.",
  examples: [60],
};
const replyWithin = {
  description: "Within so many open days after the request the office answers.",
  examples: [1],
};

/** How a request becomes a booking. */
export const procedureWords = {
  EmailLinkProcedure: {
    "": "A mail with a link and a code comes at once; pressing a button behind the link, or the code, makes the booking. Not confirmed in time, it is void and the seat is free.",
    kind: "Always `email-link`.",
    linkMinutes: {
      ...linkMinutes,
      description: `${linkMinutes.description} It ends earlier at a confirm deadline, and at the start.`,
    },
  },
  OfficeReplyProcedure: {
    "": "The request waits for a person at the office, who accepts or declines it. The seat is held meanwhile.",
    kind: "Always `office-reply`.",
    replyWithinOpenDays: replyWithin,
    reconsent:
      "Whether terms that change after the request must be agreed to anew, or else it is void.",
  },
  ReceiptProcedure: {
    "": "Booked by the system and told by mail alone: a receipt number in one mail, a password in another. With both the booking is looked up later.",
    kind: "Always `receipt`.",
    meetingToldOpenDays: {
      description: "So many open days before the meeting its address is told; 0 is the same day.",
      examples: [1],
    },
  },
  AccountProcedure: {
    "": "People register, complete it by a mail's link, sign in, and then book at once.",
    kind: "Always `account`.",
    linkMinutes,
    passwordLength: {
      description:
        "Shortest password taken, in characters. Nothing else is asked of it but that it is not a common one.",
      examples: [15],
    },
    registration:
      "What a registration asks beside the ID and the password; with `email`, required.",
  },
  MailProcedure: {
    "": "For an office without a backend: a mail stands ready, and the visitor sends it with their own mail program. No booking call is answered.",
    kind: "Always `mail`.",
    address: { description: "Where the mail goes.", examples: ["soudan@wajima.example"] },
    sample: "Whether the address is made up: no mail program is opened on it.",
    subject: { description: "The mail's subject, one line.", examples: ["オンライン相談の申込み"] },
    replyWithinOpenDays: replyWithin,
  },
  ExternalProcedure: {
    "": "Booked on another site. No booking call is answered.",
    kind: "Always `external`.",
    url: {
      description: "That site, `https:` only.",
      examples: ["https://yoyaku.example/kanagawa"],
    },
  },
} satisfies Record<string, SchemaWords>;
