import { countOf } from "./en-count.ts";
import type { ReceiptMessages } from "./messages-receipt.ts";

export const enReceipt: ReceiptMessages = {
  receiptTitle: "Your request has been received",
  receiptNotKnown: "This page cannot tell whether it is booked. We will email you the result.",
  receiptMailTo: (address) => `We will email the result to ${address}.`,
  receiptMail: "We will email the result to the address that you entered.",
  receiptNumber: "Receipt number",
  receiptNoteDown:
    "Write the receipt number down. Once you close this page, it cannot be shown again.",
  receiptNumberInMail: "If it could be booked, the receipt number is in the email.",
  receiptWished: "Date and time that you asked for",
  receiptMailsTitle: "Emails that you will get",
  receiptMailsBooked: "If it could be booked, you will get two emails:",
  receiptMails: ["one that says so, with the receipt number", "one with the password"],
  receiptMailNotBooked: "If it could not be booked, you will get one email that says so, and why.",
  receiptNoMailTitle: "If no email arrives",
  receiptNoMail: [
    "It can take a few minutes.",
    "Check that the address you entered is right.",
    "Look in your spam folder, and check whether your settings block emails.",
  ],
  receiptNoMailCall:
    "If there is still no email, have the receipt number ready and call the office. Until an email says so, do not assume that it is booked.",
  receiptNotPromised:
    "Even after it is booked, the office may decline the consultation because of what it is about.",
  receiptLookUp: "See the booking with the receipt number and password",
  lookupTitle: "See or cancel a booking",
  lookupLead:
    "Enter the receipt number and the password from the two emails that you got when it was booked.",
  lookupNumberHint: "Full-width and lower-case letters are fine.\nExample: KL-7F3K-92QD",
  lookupPassword: "Password",
  lookupPasswordHint: "Upper and lower case matter. You can paste it from the email.",
  lookupMissing: (field) => `Enter: ${field}`,
  lookupButton: "Show the booking",
  lookupLeave: "Make a booking",
  lookupWorking: "Checking. Please wait.",
  lookupFailed:
    "The booking cannot be shown, because the receipt number or the password is wrong. Check both again",
  lookupFailedHelp: "After several wrong tries, it cannot be shown for a while.",
  lookupBusy: (seconds) =>
    `The service is busy. Wait ${seconds === undefined ? "a moment" : `about ${countOf(seconds, "second")}`}, then press “Show the booking” again.`,
  lookupLocked: (minutes) =>
    minutes === undefined
      ? "After several wrong tries, the booking with this receipt number cannot be shown for a while. Try again later."
      : `After several wrong tries, the booking with this receipt number cannot be shown for a while. Try again in about ${countOf(minutes, "minute")}.`,
  lookupLockedHelp: "Your booking has not changed. If it is urgent, call the office.",
  lookupUnanswered:
    "The booking could not be checked. It has not changed. Check your connection and press “Show the booking” again.",
  foundTitle: "Your booking",
  foundStatus: "Status",
  foundStatuses: {
    provisional: "Received (not booked yet)",
    "awaiting-office": "Waiting for the office to answer (not booked yet)",
    confirmed: "Booked",
    declined: "Could not be booked",
    expired: "Expired (not booked)",
    cancelled: "Cancelled",
    completed: "The consultation is over",
    unknown: "This page cannot tell. Call the office",
  },
  officeToldTitle: "Messages from the office",
  officeToldNothing: "There is no message yet.",
  meetingTitle: "Where the consultation takes place",
  meetingOpen: (host) => `Open the consultation (${host})`,
  meetingOpenLead: "When it is time, open this link.",
  meetingPrivate: "Do not give this link to anyone else.",
  meetingDue: (date) => `It will be shown on this page by ${date}. We will email you as well.`,
  meetingLate: (date) =>
    `It should have been here by ${date}, but cannot be shown yet. Call the office.`,
  meetingLater: "It will be shown on this page as soon as it is known.",
  cancelHereTitle: "To cancel",
  cancelHereUntil: (moment) => `You can cancel on this page until ${moment}.`,
  cancelHereAsk: "Cancel this booking",
  cancelHereSure: "Do you want to cancel this booking?",
  cancelHereCannotUndo: "Nothing has been cancelled yet. Once you cancel, it cannot be undone.",
  cancelHereKeep: "Do not cancel",
  cancelHereCall:
    "Today is the day of the consultation: if you cancel, you must call the office as well.",
  cancelHereBegun:
    "The consultation has started, so it cannot be cancelled. You still have the booking. Call the office to explain.",
  cancelHereExpired:
    "This page was open for too long, so the booking was not cancelled. Check its status again, then cancel.",
  cancelHereRefused:
    "The cancellation was not accepted. Check the status of the booking again, or call the office.",
  cancelHereUnknown:
    "The connection was lost, and we do not know whether the booking is cancelled. Check your connection, then check the status of the booking again.",
  cancelledTitle: "The booking is cancelled",
  cancelledText: "Your booking for this time no longer exists.",
  cancelledMail: "You will also get an email that says so.",
  cancelledCall:
    "Today is the day of the consultation: call the office as well to say that you cancelled.",
  lookUpAgain: "Check the status of the booking again",
  lookUpAnother: "See another booking",
  foundLeave: "Stop showing this booking",
};
