import { enWished } from "./en-wished.ts";
import { jaHandOver } from "./ja-hand-over.ts";
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

  preparedTitle: "Your mail is ready. It has not been sent",
  preparedNotSent: "You have not applied yet. You apply by sending the mail below yourself.",
  preparedSendBy: (moment) => `To be in time for what you would like, send it by ${moment}.`,
  preparedNotBooked:
    "Sending it does not make a booking. The booking stands when the office tells you the date and time.",
  preparedReplyWithin: (openDays) =>
    openDays === 1
      ? "The office answers within 1 open day (weekends and holidays do not count)."
      : `The office answers within ${openDays} open days (weekends and holidays do not count).`,
  preparedNoReply: (openDays) =>
    `If you have no answer after ${openDays === 1 ? "1 open day" : `${openDays} open days`}, your mail may not have arrived. Please call the office.`,
  preparedNoReplyUnknown: "If you get no answer, please call the office.",
  preparedSendTitle: "Send the mail",
  openMailProgram: "Open your mail program",
  openMailProgramHint:
    "A mail with the address, subject and text opens. Check it and press send in your mail program.",
  openMailProgramWithoutBody:
    "A mail with the address and subject opens. The text is too long to go along: copy “Text” below first, paste it into the mail that opens, then press send.",
  sampleAddress:
    "This address is a sample. Mail to it would not arrive, so no mail program is opened. You cannot really apply here.",
  copyTitle: "The mail",
  copyLead:
    "If no mail program opens, or if you use mail on the web, copy each part and paste it into a new mail.",
  mailTo: "To",
  mailSubject: "Subject",
  mailBody: "Text",
  mailIsJapanese: "The text is in Japanese because the office's staff read it.",
  copy: "Copy",
  copyOf: (what) => `Copy: ${what}`,
  copied: (what) => `Copied: ${what}. The mail has not been sent yet.`,
  copySelected: (what) =>
    `“${what}” could not be copied automatically. It is selected now: copy it yourself (Ctrl+C, or Copy on a phone).`,
  afterSendingTitle: "After you have sent it",
  mailWords: jaHandOver.mailWords,

  handOverTitle: "You book on another site",
  handOverNotBooked: "Nothing is booked yet.",
  handOverPrepareTitle: "Have this ready",
  handOverLink: "Go to the booking site",
  handOverNothingSent:
    "What you confirmed or chose here is not sent to the booking site; it may ask you again. See or cancel a booking there too.",
};
