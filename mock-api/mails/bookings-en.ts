import type { CancelChannel } from "../../src/domain/cancellation.ts";
import type { ProcedureKind } from "../../src/contract/office.ts";
import {
  lines,
  points,
  sameWays,
  type BookingFacts,
  type BookingWords,
  type ByMailKind,
} from "./words.ts";

export const bookingsEn: BookingWords<ByMailKind> = {
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
  confirmed: (facts) => ({
    subject: `[${facts.office}] Your booking is complete`,
    text: lines(
      "Your booking is complete.",
      "",
      `Date and time (Japan): ${facts.when}`,
      `With: ${facts.office}`,
      ...points("- ", facts.guidance),
      "",
      ...howToCancelEn(facts),
    ),
  }),
  cancelled: ({ office, phone, when, booked, callOwed }) => ({
    subject: `[${office}] Your ${booked ? "booking" : "request"} is cancelled`,
    text: lines(
      `This ${booked ? "booking" : "request"} is cancelled.`,
      "",
      `Date and time (Japan): ${when}`,
      `With: ${office}`,
      callOwed && "As it was to be today, please call the office as well.",
      phone && `Questions: ${phone}`,
    ),
  }),
  "cancelled-by-office": ({ office, phone, when, booked, number }) => ({
    subject: `[${office}] The office cancelled your ${booked ? "booking" : "request"}`,
    text: lines(
      `${office} cancelled this ${booked ? "booking" : "request"}. The consultation will not take place.`,
      "",
      `Date and time (Japan): ${when}`,
      number && `Receipt number: ${number}`,
      phone
        ? "If you would like a consultation, please apply again for another day, or call."
        : "If you would like a consultation, please apply again for another day.",
      phone && `Questions: ${phone}`,
    ),
  }),
  "day-closed": ({ office, phone, when, booked, number, reason }) => ({
    subject: `[${office}] The consultation cannot take place: ${booked ? "booking" : "request"} cancelled`,
    text: lines(
      `We are sorry: ${office} will be closed on that day, and the consultation cannot take place.`,
      `Your ${booked ? "booking" : "request"} is cancelled.`,
      "",
      `Date and time (Japan): ${when}`,
      number && `Receipt number: ${number}`,
      reason && `Closed for: ${reason}`,
      "Please apply again for another time.",
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
      until &&
        `If you hear nothing by then, a mail may have been lost: please ${phone ? "call" : "ask"} the office.`,
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
  "meeting-guidance": (facts) => ({
    subject: `[${facts.office}] How to join your online consultation`,
    text: lines(
      "This is how to join your online consultation.",
      "",
      `Date and time (Japan): ${facts.when}`,
      "Open this address at that time. Do not pass it on to anybody.",
      facts.meetingUrl,
      facts.until &&
        `Please agree to the changed terms by ${facts.until}. Without it, the consultation will not take place.`,
      ...points("- ", facts.guidance),
      "",
      ...howToCancelEn(facts),
    ),
  }),
};

export function howToCancelEn({
  cancellation,
  procedure,
  link,
  phone,
  mail,
}: BookingFacts): string[] {
  const { before, sameDay, sameDayCallOwed, noShowMinutes } = cancellation;
  const byLink = procedure === "email-link" || procedure === "office-reply";
  return [
    "To cancel",
    ...(sameWays(before, sameDay)
      ? [`Until the consultation begins: ${waysEn(sameDay, procedure)}`]
      : [
          `Until the day before: ${waysEn(before, procedure)}`,
          `On the day: ${waysEn(sameDay, procedure)}`,
        ]),
    sameDayCallOwed ? "On the day, please call as well." : undefined,
    byLink && link ? `Link to cancel: ${link}` : undefined,
    phone && `Phone: ${phone}`,
    mail && [...before, ...sameDay].includes("mail") ? `Mail: ${mail}` : undefined,
    noShowMinutes && `${noShowMinutes} minutes late without a word counts as cancelled.`,
  ].filter((line) => typeof line === "string");
}

function waysEn(ways: readonly CancelChannel[], procedure: ProcedureKind): string {
  const online =
    procedure === "account"
      ? "under your bookings, after signing in"
      : procedure === "receipt"
        ? "where you look up your booking"
        : "by the link";
  const words = { online, phone: "by phone", mail: "by mail" };
  return ways.map((way) => words[way]).join(", ") || "not possible";
}
