import { enWished } from "./en-wished.ts";
import { jaMailWords } from "./ja-mail-words.ts";
import { countOf } from "./en-count.ts";
import type { HandOverMessages } from "./messages-hand-over.ts";

export const enHandOver: HandOverMessages = {
  ...enWished,
  chooseOfficeTitle: "Choose an office",
  chooseOfficeLead: "Choosing an office takes you to its terms.",
  filterOffices: "Find an office",
  filterOfficesHint: "Type part of its name or area, such as Kanazawa.",
  officesFound: (count) => (count === 1 ? "There is 1 office." : `There are ${count} offices.`),
  noOfficeFound: "No office matches. Type less, or clear the field.",
  otherArea: "Other areas",

  preparedTitle: "Your email is ready. It has not been sent",
  preparedNotSent:
    "You have not made a request yet. You make it by sending the email below yourself.",
  preparedSendBy: (moment) =>
    `To be in time for the date and time that you would like, send it by ${moment}.`,
  preparedNotBooked:
    "Sending does not complete the booking. The booking is complete when the office tells you the date and time.",
  preparedReplyWithin: (openDays) =>
    `The office answers within ${countOf(openDays, "open day")} of your request (weekends, public holidays and other days when it is shut do not count).`,
  preparedNoReply: (openDays) =>
    `If you have no answer after ${countOf(openDays, "open day")}, your email may not have arrived. Call the office.`,
  preparedNoReplyUnknown: "If you get no answer, call the office.",
  preparedSendTitle: "Send the email",
  openMailProgram: "Open your email program",
  openMailProgramHint:
    "An email with the address, subject and text opens. Check it and press send in your email program.",
  openMailProgramWithoutBody:
    "An email with the address and subject opens. The text is too long to be included: copy “Text” below first, paste it into the email that opens, then press send.",
  sampleAddress:
    "This address is a sample. An email to it would not arrive, so no email program opens. You cannot make a real request here.",
  copyTitle: "The email",
  copyLead:
    "If no email program opens, or if you use email on the web, copy each part and paste it into a new email.",
  mailTo: "To",
  mailSubject: "Subject",
  mailBody: "Text",
  mailIsJapanese: "The text is in Japanese because the office's staff read it.",
  copy: "Copy",
  copyOf: (what) => `Copy: ${what}`,
  copied: (what) => `Copied: ${what}. The email has not been sent yet.`,
  copySelected: (what) =>
    `“${what}” could not be copied automatically. It is selected now: copy it yourself (Ctrl+C, or Copy on a phone).`,
  afterSendingTitle: "After you have sent it",
  mailWords: jaMailWords,

  handOverTitle: "You book on another site",
  handOverNotBooked: "Nothing is booked yet.",
  handOverPrepareTitle: "Have this ready",
  handOverLink: "Go to the booking site",
  handOverNothingSent:
    "What you confirmed or chose here is not sent to the booking site; it may ask you again. To see or cancel a booking, use the booking site too.",
};
