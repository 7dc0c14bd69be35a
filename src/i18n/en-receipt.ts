import type { ReceiptMessages } from "./messages-receipt.ts";

export const enReceipt: ReceiptMessages = {
  receiptTitle: "Your request has been received",
  receiptNotKnown:
    "This page cannot tell whether it is booked. The result will be sent to you by mail.",
  receiptMailTo: (address) => `The result will be sent to ${address}.`,
  receiptMail: "The result will be sent to the address that you gave.",
  receiptNumber: "Receipt number",
  receiptNoteDown:
    "Please write the receipt number down. Once you close this page, it cannot be shown again.",
  receiptNumberInMail: "If it could be booked, the receipt number is in the mail.",
  receiptWished: "Date and time that you asked for",
  receiptMailsTitle: "Mails that you will get",
  receiptMailsBooked: "If it could be booked, you get two mails:",
  receiptMails: ["one that says so, with the receipt number", "one with the password"],
  receiptMailNotBooked: "If it could not be booked, you get one mail that says so, and why.",
  receiptNoMailTitle: "If no mail comes",
  receiptNoMail: [
    "It may take a few minutes.",
    "Check that the address you gave is right.",
    "Check your spam folder, and whether your mail settings block senders.",
  ],
  receiptNoMailCall:
    "If there is still no mail, please call and have the receipt number ready. Until a mail says so, do not take it as booked.",
  receiptNotPromised:
    "Even after it is booked, the consultation may be declined because of what it is about.",
  receiptLookUp: "See the booking with the receipt number and password",
  lookupTitle: "See or cancel a booking",
  lookupLead:
    "Enter the receipt number and the password from the two mails that you got when it was booked.",
  lookupNumberHint: "Full-width and lower-case letters are fine. Example: KL-7F3K-92QD",
  lookupPassword: "Password",
  lookupPasswordHint: "Upper and lower case matter. You can paste it from the mail.",
  lookupMissing: (field) => `Enter: ${field}`,
  lookupButton: "Show the booking",
  lookupLeave: "Make a booking",
  lookupWorking: "Checking. Please wait.",
  lookupFailed:
    "The booking cannot be shown, because the receipt number or the password is wrong. Check both again",
  lookupFailedHelp: "After several wrong tries, it cannot be shown for a while.",
  lookupLocked: (minutes) =>
    minutes === undefined
      ? "After several wrong tries, the booking with this receipt number cannot be shown for a while. Please try again later."
      : `After several wrong tries, the booking with this receipt number cannot be shown for a while. Please try again in about ${minutes === 1 ? "1 minute" : `${minutes} minutes`}.`,
  lookupLockedHelp: "Your booking has not changed. If it is urgent, please call.",
  lookupUnanswered:
    "The booking could not be checked. It has not changed. Check your connection and press “Show the booking” again.",
  foundTitle: "Your booking",
  foundStatus: "Status",
  foundStatuses: {
    provisional: "Received (not booked yet)",
    "awaiting-office": "With the office (not booked yet)",
    confirmed: "Booked",
    declined: "Could not be booked",
    expired: "Out of time (nothing has been booked)",
    cancelled: "Cancelled",
    completed: "Over",
    unknown: "This page cannot tell. Please call",
  },
  officeToldTitle: "Messages from the office",
  officeToldNothing: "There is no message yet.",
  meetingTitle: "Where the consultation takes place",
  meetingOpen: (host) => `Open the consultation (${host})`,
  meetingOpenLead: "When it is time, open this link.",
  meetingPrivate: "Please do not give this link to anybody else.",
  meetingDue: (date) => `It will be shown on this page by ${date}. A mail will tell you as well.`,
  meetingLate: (date) =>
    `It should have been told by ${date}, but cannot be shown yet. Please call.`,
  meetingLater: "It will be shown on this page as soon as it is known.",
  cancelHereTitle: "To cancel",
  cancelHereUntil: (moment) => `You can cancel on this page until ${moment}.`,
  cancelHereAsk: "Cancel this booking",
  cancelHereSure: "Do you want to cancel this booking?",
  cancelHereCannotUndo:
    "Nothing has been cancelled yet. Once cancelled, it cannot be brought back.",
  cancelHereKeep: "Do not cancel",
  cancelHereCall: "Today is the day of the consultation: if you cancel, you must call as well.",
  cancelHereBegun:
    "The consultation has begun, so it cannot be cancelled any more. The booking still stands. Please call to explain.",
  cancelHereExpired:
    "It has been on show for too long, so it was not cancelled. Check the booking again, then cancel.",
  cancelHereRefused: "The cancellation was not accepted. Check the booking again, or call.",
  cancelHereUnknown:
    "The connection was lost, and it is not known whether the booking is cancelled. Check your connection, then check the booking again.",
  cancelledTitle: "The booking is cancelled",
  cancelledText: "There is no booking at this time any more.",
  cancelledMail: "A mail will also tell you so.",
  cancelledCall:
    "Today is the day of the consultation: please call as well to say that you cancelled.",
  lookUpAgain: "Check the booking again",
  lookUpAnother: "See another booking",
  foundLeave: "Stop showing this booking",
};
