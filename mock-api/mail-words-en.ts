import type { CancelChannel } from "../src/domain/cancellation.ts";
import { lines, type MailWords } from "./mail-words.ts";

export const en: MailWords = {
  confirm: ({ office, when, until, link, code }) => ({
    subject: `[${office}] Not booked yet: please confirm`,
    text: lines(
      `Somebody asked for an online consultation with ${office}.`,
      "It is not booked yet.",
      "",
      `Date and time (Japan): ${when}`,
      `Open this link and confirm the booking by ${until}.`,
      link,
      "",
      "If you cannot open the link, enter this code where you applied.",
      `Code: ${code}`,
      "",
      "After that time the request lapses.",
      "If it was not you, delete this mail and do nothing. Nothing will be booked.",
    ),
  }),
  confirmed: ({ office, phone, when, link, cancellation }) => ({
    subject: `[${office}] Your booking is complete`,
    text: lines(
      "Your booking is complete.",
      "",
      `Date and time (Japan): ${when}`,
      `With: ${office}`,
      "",
      "To cancel",
      `Until the day before: ${waysEn(cancellation.before)}`,
      `On the day: ${waysEn(cancellation.sameDay)}`,
      cancellation.sameDayCallOwed ? "On the day, please call as well." : undefined,
      link && `Link to cancel: ${link}`,
      phone && `Phone: ${phone}`,
      cancellation.noShowMinutes &&
        `${cancellation.noShowMinutes} minutes late without a word counts as cancelled.`,
    ),
  }),
  cancelled: ({ office, phone, when }) => ({
    subject: `[${office}] Your booking is cancelled`,
    text: lines(
      "This booking is cancelled.",
      "",
      `Date and time (Japan): ${when}`,
      `With: ${office}`,
      phone && `Questions: ${phone}`,
    ),
  }),
  "request-received": ({ office, phone, when, until }) => ({
    subject: `[${office}] Request received: not booked yet`,
    text: lines(
      "Your request has been received. It is not booked yet.",
      "",
      `Date and time you asked for (Japan): ${when}`,
      until && `${office} will answer you by ${until}.`,
      phone && `Questions: ${phone}`,
      "If it was not you, please let the office know.",
    ),
  }),
  declined: ({ office, phone, when }) => ({
    subject: `[${office}] That time could not be booked`,
    text: lines(
      "We are sorry: the time you asked for could not be booked.",
      "",
      `Date and time (Japan): ${when}`,
      "Please apply again for another time.",
      phone && `Questions: ${phone}`,
    ),
  }),
};

function waysEn(ways: readonly CancelChannel[]): string {
  const words = { online: "by the link", phone: "by phone", mail: "by mail" };
  return ways.map((way) => words[way]).join(", ") || "not possible";
}
