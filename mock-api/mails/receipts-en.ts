import { howToCancelEn } from "./bookings-en.ts";
import {
  lines,
  points,
  type BookingFacts,
  type BookingWords,
  type ReceiptMailKind,
} from "./words.ts";

export const receiptsEn: BookingWords<ReceiptMailKind> = {
  "receipt-completed": (facts) => ({
    subject: `[${facts.office}] Your booking is complete: receipt number`,
    text: lines(
      "Your booking is complete.",
      "",
      `Date and time (Japan): ${facts.when}`,
      `With: ${facts.office}`,
      `Receipt number: ${facts.number}`,
      "The password comes in a mail of its own.",
      "",
      ...lookupEn(facts),
      ...points("- ", facts.guidance),
      "",
      "Even a complete booking may be refused because of what it is about. You would be told by mail.",
      "",
      ...howToCancelEn(facts),
      "",
      "If it was not you, please let the office know.",
    ),
  }),
  "receipt-password": (facts) => ({
    subject: `[${facts.office}] Password to look up your booking`,
    text: lines(
      "This password is for looking up your booking. The receipt number is in another mail.",
      "",
      `Password: ${facts.password}`,
      "",
      "Do not pass the receipt number and the password on to anybody.",
    ),
  }),
  "receipt-refused": ({ office, phone, when, perDay }) => ({
    subject: `[${office}] Not booked: ${limitEn(perDay)}`,
    text: lines(
      "The time you asked for could not be booked. Nothing was booked.",
      "",
      `Date and time (Japan): ${when}`,
      `Why: the same person has a booking on that day already. The limit is ${limitEn(perDay)}.`,
      "Please apply again for another day. The booking that is there stays as it is.",
      phone && `Questions: ${phone}`,
      "If it was not you, delete this mail and do nothing.",
    ),
  }),
  "receipt-withdrawn": ({ office, phone, when, number, callOwed }) => ({
    subject: `[${office}] Your booking is cancelled`,
    text: lines(
      "This booking is cancelled.",
      "",
      `Date and time (Japan): ${when}`,
      `With: ${office}`,
      `Receipt number: ${number}`,
      callOwed && "As it was to be today, please call the office as well.",
      phone && `Phone: ${phone}`,
    ),
  }),
  "receipt-reminder": (facts) => ({
    subject: `[${facts.office}] Your online consultation is tomorrow`,
    text: lines(
      "The online consultation that you booked is tomorrow.",
      "",
      `Date and time (Japan): ${facts.when}`,
      `With: ${facts.office}`,
      `Receipt number: ${facts.number}`,
      "A password comes once more in a mail of its own.",
      "",
      ...lookupEn(facts),
      "",
      ...howToCancelEn(facts),
    ),
  }),
  "receipt-password-again": (facts) => ({
    subject: `[${facts.office}] Password to look up your booking, once more`,
    text: lines(
      "This is once more a password for looking up your booking. The receipt number is in another mail.",
      "",
      `Password: ${facts.password}`,
      "",
      "The password that you were sent before goes on working.",
      "Do not pass the receipt number and the password on to anybody.",
    ),
  }),
  "receipt-meeting": (facts) => ({
    subject: `[${facts.office}] How to join your online consultation`,
    text: lines(
      facts.shownFrom
        ? `The consultation's address will be shown where you look up your booking, from ${facts.shownFrom} on.`
        : "The consultation's address is now shown where you look up your booking.",
      "",
      `Date and time (Japan): ${facts.when}`,
      `Receipt number: ${facts.number}`,
      "",
      ...lookupEn(facts),
      "At the time of your booking, open the consultation's address from there.",
      "Do not pass the consultation's address on to anybody.",
      facts.phone && `Questions: ${facts.phone}`,
    ),
  }),
};

function limitEn(perDay = 1): string {
  return `${perDay} ${perDay === 1 ? "consultation" : "consultations"} a day for each person`;
}

function lookupEn({ link }: BookingFacts): string[] {
  return link ? ["Look up your booking (with receipt number and password)", link] : [];
}
