import type { BookingMessages } from "./messages.ts";

export const enBooking: BookingMessages = {
  startOver: "Start over",
  change: "Change",
  changeOf: (what) => `Change ${what}`,
  slotTitle: "Choose a date and time",
  slotLead: (minutes, atMost) =>
    atMost
      ? `A consultation takes at most ${minutes} minutes.`
      : `A consultation takes ${minutes} minutes.`,
  otherZone: "All times are Japan time.",
  nextSlotsTitle: "Choose from the next free times",
  chooseSlot: (slot) => `Choose ${slot}`,
  noneOpenTitle: "No free times",
  noneOpen: (until) =>
    `There is no time that can be booked until ${until}. A time may become free when somebody cancels. If it is urgent, please contact the office.`,
  monthNothing: (month) => `No day can be chosen in ${month}.`,
  goToFreeDay: (date) => `Go to a day that can be chosen (${date})`,
  calendarTitle: "Choose from the calendar",
  calendarHelp:
    "Move between days with the arrow keys and between months with Page Up and Page Down; choose with Enter.",
  previousMonth: "Previous month",
  nextMonth: "Next month",
  today: "today",
  legend:
    "○ free / full / late: the deadline has passed / shut: the office is closed / － outside the booking period",
  availabilityLoading: "Loading the free times.",
  availabilityFailed:
    "The free times could not be loaded. This does not mean that everything is full. Check your connection and load them again.",
  availabilityChecking: "Checking that it is still free.",
  availabilityOutdated: (time) =>
    `The latest free times could not be loaded. What you see was free at ${time}. Load them again before you choose.`,
  monthsUnread: (months) =>
    `The free times of ${months} could not be loaded. This does not mean that everything is full. Please load them again.`,
  slotsLate: (slots) => `The deadline for ${slots} has passed, so it can no longer be chosen.`,
  slotsFull: (slots) => `${slots}: no longer free.`,
  slotsGone: "Times that are too late to request or no longer free have been taken off the page.",
  pickedLate: (slot) =>
    `The deadline for ${slot}, which you had chosen, has passed. Nothing has been requested. Please choose another time.`,
  pickedFull: (slot) =>
    `${slot}, which you had chosen, is no longer free. Nothing has been requested. Please choose another time.`,
  dayMark: {
    open: "○",
    weekend: "shut",
    holiday: "shut",
    "year-end": "shut",
    office: "shut",
    "deadline-passed": "late",
    full: "full",
    "beyond-horizon": "－",
    past: "－",
  },
  dayReason: {
    open: "free times",
    weekend: "Shut at the weekend",
    holiday: "Shut for a public holiday",
    "year-end": "Shut for the year-end holidays",
    office: "The office is shut",
    "deadline-passed": "Too late to request",
    full: "Full",
    "beyond-horizon": "Not open for booking yet",
    past: "In the past",
  },
  dayOpenCount: (count) => (count === 1 ? "1 free time" : `${count} free times`),
  holiday: (name) => `Shut for a public holiday (${name})`,
  officeClosure: (name) => `The office is shut (${name})`,
  dayNothing: (date, reason) => `${date} cannot be chosen. ${reason}.`,
  dayHint: "Choose a day in the calendar to see its times.",
  timesOf: (date) => `Times on ${date}`,
  slotMissing: "Choose a time",
  dayMissing: "Choose a day in the calendar, then a time",
  applyBy: (moment) => `Please apply by ${moment}.`,
  slotTaken: (slot) =>
    `Somebody else has just taken ${slot}. Nothing has been booked for you. Please choose another time.`,
  slotNotBookable: (slot) =>
    `${slot} can no longer be requested. Nothing has been booked for you. Please choose another time.`,
  dailyLimit: (date, limit) =>
    `You already have a booking on ${date}, and ${limit} a day is the limit. This request has not been booked. Please choose another day.`,
  deadlineRule: {
    "minutes-before": (minutes) =>
      minutes === 0 ? "the start" : `${minutes} minutes before the start`,
    "calendar-days-before": (days) =>
      days === 0 ? "the day itself" : `${days} ${days === 1 ? "day" : "days"} before`,
    "open-days-before": (days) =>
      days === 0 ? "the day itself" : `${days} open ${days === 1 ? "day" : "days"} before`,
  },
  deadlineAt: (day, time) => `${day}, ${time}`,
  applyRule: (deadline) => `You can apply until ${deadline}.`,
  confirmRule: (deadline) => `The booking must be certain by ${deadline}.`,
  openDayMeaning:
    "Open days are counted without weekends, public holidays, the year end and other closed days.",
  perDayRule: (limit) => `The limit is ${limit} a day for each person.`,
  typedIsKept: "What you typed is still here.",
  formTitle: "Enter your details",
  chosenSlot: "Chosen time",
  purposeTitle: "What your personal data is used for",
  fields: {
    name: "Name",
    kana: "Name in kana",
    birthDate: "Date of birth",
    jobSeekerNumber: "Job-seeker number",
    email: "E-mail address",
    phone: "Phone number",
    address: "Address",
    residence: "Where you live (city, ward, town or village)",
    workplace: "Where your workplace is",
    topic: "What it is about",
    companion: "Somebody with you",
    freeText: "What you would like to talk about",
  },
  hints: {
    name: "Example: 職業 花子, or Hanako Shokugyo",
    kana: "Example: ショクギョウ ハナコ",
    birthDate: "The year may be western (1980) or Japanese (昭和55, S55).",
    jobSeekerNumber: "It is on your registration slip. Example: 01010-12345678",
    email: "Mails about the booking go here. Example: hanako@example.jp",
    phone: "With or without hyphens. Example: 090-1234-5678",
    companion: "Please tell us beforehand if an interpreter or a carer will be with you.",
    freeText: "Up to 1,000 characters.",
  },
  birthYear: "Year",
  birthMonth: "Month",
  birthDay: "Day",
  chooseOne: "Choose one",
  faults: {
    missing: (field) => `Enter: ${field}`,
    "too-long": (field) => `${field} is too long. Make it shorter`,
    "not-kana": (field) => `${field}: use katakana or hiragana`,
    "not-a-date": (field) => `${field}: enter a real date, such as 1980 / 4 / 1`,
    "in-the-future": (field) => `${field} is after today. Enter it again`,
    "too-long-ago": (field) => `${field}: check the year`,
    "not-a-job-seeker-number": (field) =>
      `${field}: enter 5 digits and up to 8 digits, such as 01010-12345678`,
    "not-an-email": (field) => `${field}: enter an address such as hanako@example.jp`,
    "not-a-phone": (field) =>
      `${field}: enter 10 or 11 digits with the area code, such as 090-1234-5678`,
    "not-a-choice": (field) => `${field}: choose one of the options`,
  },
  refusedField: (field) => `${field} was not accepted. Enter it again`,
  showPassword: "Show the password",
  hidePassword: "Hide the password",
  erase: "Erase what I typed",
  erased: "What you typed has been erased.",
  leftAloneWarning: (minutes) =>
    `Nothing has happened here for a while. What you typed will be erased in about ${minutes} minutes, so that nobody else can read it. To keep it, press "Continue" or go on typing.`,
  leftAloneKeep: "Continue",
  leftAloneErased: (minutes) =>
    `What you typed was erased, because nothing had happened here for ${minutes} minutes. Requests and bookings that were already sent are not affected.`,
  leftAloneSignedOut: (minutes) =>
    `You were signed out, because nothing had happened here for ${minutes} minutes. Requests and bookings that were already sent are not affected.`,
  askEmail: (address) => `Did you mean ${address}? If the address is right as it is, just go on.`,
  useEmail: (address) => `Change it to ${address}`,
  charactersLeft: (count) =>
    count === 1 ? "1 character left" : `${count.toLocaleString("en")} characters left`,
  charactersOver: (count) =>
    count === 1 ? "1 character too many" : `${count.toLocaleString("en")} characters too many`,
  toReview: "Go to the check page",
  reviewTitle: "Check what you entered",
  reviewLead: "Nothing has been sent yet.",
  notGiven: "Not given",
  dateAndTime: "Date and time",
  agreedDocuments: "Documents you agreed to",
  likelyEmail: (address) => `Did you mean ${address}? If the address is right as it is, just send.`,
  emailMended: (address) => `The email address is now ${address}.`,
  beforeSendingEmailLink: (linkMinutes) =>
    `Sending does not complete the booking. Open the link in the mail that you get within ${linkMinutes} minutes of sending (or by the start of the meeting, if that is earlier) to confirm it.`,
  beforeSendingOfficeReply: () =>
    "Sending does not complete the booking. It becomes a booking when the office has arranged it and told you the date and time.",
  beforeSendingReceipt: () =>
    "Sending does not tell whether the booking is complete: the result comes by mail. If you are booked, two mails bring the receipt number and the password.",
  beforeSendingAccount: () => "If the booking succeeds, this page says so after you send it.",
  beforeSendingMail: () =>
    "Nothing is sent from this page. The next one gets a mail ready for you to send. Until you send it, you have not applied.",
  sendEmailLink: "Send and get the mail to confirm",
  sendOfficeReply: "Send this request",
  sendReceipt: "Apply for this booking",
  sendAccount: "Book this",
  prepareMail: "Get the mail ready",
  refusedTitle: "The request was not accepted",
  refused:
    "Nothing has been booked. What you typed is still here. Send it again, or call the office.",
  rateLimited: (seconds) =>
    `The service is busy. Wait ${seconds === undefined ? "a moment" : `about ${seconds} seconds`}, then send again.`,
  sendingTitle: "Sending",
  sending: "Please wait. Nothing is booked yet.",
  unknownTitle: "It is not known yet whether your request arrived",
  unknownAsking: "The connection was lost. Checking whether your request arrived.",
  unknownNoAnswer:
    "The connection was lost, and it cannot be checked yet whether your request arrived. Check your connection and press the button. However often you press, you will not book twice.",
  unknownAbsentTitle: "Your request did not arrive",
  unknownAbsent: "Nothing has been booked. What you typed is still here. You can send it again.",
  unknownAbsentAfterReload:
    "The request that you sent before did not arrive. Nothing has been booked. Please start over.",
  askAgain: "Check whether it arrived",
  sendAgain: "Send again",
  waitingTitle: "Not booked yet",
  waitingMailTo: (address) => `We have sent a mail to ${address}.`,
  waitingMail: "We have sent a mail to the address that you entered.",
  waitingUntil: (moment) => `Open the link in the mail by ${moment} to confirm the booking.`,
  waitingLapses: "After that time the request is cancelled automatically.",
  waitingOtherDevice: "You may open the mail on another device, such as a phone.",
  codeTitle: "If you cannot open the link",
  codeLabel: "The 6 digits in the mail",
  codeHint: "You can confirm with this number instead of the link.",
  codeButton: "Confirm with the number",
  codeInvalid: "Enter the 6 digits that are in the mail",
  codeWrong: (left) =>
    left === undefined
      ? "The number is wrong. Check the number in the latest mail"
      : `The number is wrong. Check the number in the latest mail. Tries left: ${left}`,
  codeLocked: "There were too many wrong numbers. Open the link in the mail instead",
  noMailTitle: "If the mail does not arrive",
  noMailHints: [
    "It can take a few minutes.",
    "Look in your junk mail folder.",
    "If your phone refuses mails from unknown senders, allow this one.",
  ],
  resend: "Send the mail again",
  correctTitle: "If the address is wrong",
  correctLabel: "The right e-mail address",
  correctButton: "Send it to this address",
  resent: (address) =>
    `We have sent the mail to ${address}. The link and the number in the earlier mail no longer work.`,
  resentSame: "We have sent the mail again.",
  resendTooSoon: (seconds) =>
    seconds === undefined
      ? "A mail has just been sent. Wait a moment and press again. No mail was sent"
      : `A mail has just been sent. Wait about ${seconds} seconds and press again. No mail was sent`,
  resendLimit: "The mail cannot be sent again. No mail was sent. If none arrives, please call",
  flowExpired:
    "This page can no longer change the booking. To confirm it, open the link in the mail that you got",
  actionLost:
    "The connection was lost and the result is not known. Check your connection and press again",
  actionRefused: "It was not accepted. Press again, or call the office",
  working: "Working.",
  requestedTitle: "Your request has been received",
  requestedNotBooked: "It is not booked yet.",
  requestedReplyBy: (moment) =>
    `The office will arrange it and tell you the date, time and how to join by ${moment}.`,
  requestedReply: "The office will arrange it and tell you the date, time and how to join.",
  requestedNoReply: (moment) => `If you have heard nothing by ${moment}, please call the office.`,
  requestedOverdue: (moment) =>
    `The time by which you should have heard (${moment}) has passed, and this page knows of no answer. Please call the office.`,
  followEnded:
    "This page is no longer updated. For what comes next, look at your mail or ask the office.",
  cancelOneOf: "You can cancel in any one of these ways.",
  requestedNoteDown:
    "This page cannot be shown again once it is closed. Please note the time and by when you will hear.",
  requestedNoReplyUnknown: "If you hear nothing, please call the office.",
  bookedTitle: "Your booking is confirmed",
  bookedLead: "On the day, have the meeting app ready by the start.",
  toCalendar: "Add to your calendar (.ics)",
  calendarSummary: (office) => `Online consultation (${office})`,
  meetingApp: "Meeting app",
  howToCancelTitle: "If you want to cancel",
  cancelWays: {
    online: "Open the cancel link in the mail that says the booking is complete.",
    phone: "Call the office.",
    mail: "Write to the office by e-mail.",
  },
  cancelOnlineAt: {
    account: "Sign in and cancel it in the list of your bookings.",
    lookup: "Show the booking with the receipt number and the password, and cancel it there.",
  },
  cancelSameDayPhone: "On the day itself you can cancel by phone only.",
  cancelSameDayCallOwed: "On the day itself you must call the office as well.",
  noShow: (minutes) =>
    `If you are ${minutes} minutes late without a word, the booking counts as cancelled, and you may be refused later.`,
  beforeMeetingTitle: "What to have ready by the day",
  atTheMeetingTitle: "How the consultation goes",
  ended: {
    cancelled: {
      title: "Your booking has been cancelled",
      text: "There is no request or booking at this time any more. If you want a consultation, please book again.",
    },
    expired: {
      title: "Your request has lapsed",
      text: "It was not confirmed in time, so it was cancelled automatically. Nothing has been booked.",
    },
    declined: {
      title: "This time could not be booked",
      text: "The office could not arrange it. Nothing has been booked. Please choose another time, or call.",
    },
    completed: {
      title: "This consultation is over",
      text: "If you want another consultation, please book again.",
    },
    unknown: {
      title: "The state of your booking cannot be shown",
      text: "This page cannot tell the state of your booking. Please call the office.",
    },
  },
  reconsentTitle: "Your agreement to new terms is needed",
  reconsentNeeded: (moment) =>
    `The terms have changed. Open the link in the mail and agree to the new terms by ${moment}. Otherwise the request or booking for this time becomes void.`,
  reconsentBeforehand:
    "If the terms change before the consultation, the new terms are sent to you by mail. Unless you agree by the time given in that mail, the request becomes void.",
  agreeTitle: "Please read the new terms",
  agreeLead:
    "The terms have changed since your request. You have not agreed to anything yet. Read the new terms; if you agree, tick the box of each document and press the button below.",
  agreeBy: (moment) =>
    `Unless you agree by ${moment}, the request or booking for this time becomes void.`,
  agreeButton: "Agree to the new terms",
  agreeNot: "If you do not agree, close this page. You can also call the office.",
  agreeAlready: "Your agreement to the new terms has already arrived",
  agreeVoid: {
    title: "The time to agree to the new terms is over",
    text: "You did not agree in time, so the request for this time is void. Nothing is booked. If you want a consultation, please book again or call.",
  },
  agreeUnknown: {
    title: "This link cannot be used",
    text: "Part of the link is missing, or it is old. Open the link in the latest mail again, or call. Nothing has been changed.",
  },
  agreeOutdated: {
    title: "The terms have changed once more",
    text: "Your agreement has not arrived yet. Load the latest terms and check them again.",
  },
  linkConfirmTitle: "Confirm your booking",
  linkCancelTitle: "Cancel your booking",
  linkLoading: "Checking the link. Nothing has been changed yet.",
  linkConfirmLead: "It is not booked yet. Press the button to confirm this time.",
  linkConfirmBy: (moment) => `Press it by ${moment}.`,
  linkConfirmButton: "Confirm the booking",
  linkCancelLead:
    "Nothing is cancelled yet. Press the button to cancel this booking. This cannot be undone.",
  linkCancelButton: "Cancel the booking",
  linkCancelKeep: "To keep the booking, just close this page.",
  linkCancelByPhone:
    "This booking cannot be cancelled on this page. Please call. Your booking stands.",
  linkCancelClosed:
    "The meeting has begun, so it cannot be cancelled here. Please call the office.",
  linkCancelCallOwed: "Because you cancel on the day itself, you must call the office as well.",
  linkAlready: {
    confirmed: {
      title: "This booking is already confirmed",
      text: "There is nothing more for you to do.",
    },
    "awaiting-office": {
      title: "Your request has already arrived",
      text: "Please wait for the office. It is not booked yet.",
    },
    cancelled: {
      title: "This booking has already been cancelled",
      text: "This link cannot bring it back. If you want a consultation, please book again.",
    },
    expired: {
      title: "The time for this link is over",
      text: "The request was cancelled automatically. Nothing has been booked. Please book again.",
    },
    other: {
      title: "This link cannot change this booking",
      text: "Please call the office to ask about your booking.",
    },
  },
  linkUnknown: {
    title: "This link cannot be used",
    text: "Part of the link is missing, or it is old. Open the link in the mail again, or call. To confirm a booking, you can also enter the number from the mail on the page where you sent the request. Nothing has been changed.",
  },
  linkExpired: {
    title: "The time for this link is over",
    text: "It was not confirmed in time, so the request was cancelled automatically. Nothing has been booked. Please book again.",
  },
  linkSuperseded: {
    title: "This link no longer works",
    text: "The mail address was corrected, and a new mail was sent. Open the link in the latest mail. Nothing has been changed.",
  },
  linkDailyLimit: {
    title: "The booking could not be confirmed",
    text: "You already have a booking on that day, and the number a day is limited. This request has not been booked. Please apply for another day.",
  },
  linkFailed: {
    title: "The link could not be checked",
    text: "Check your connection and load it again. Nothing has been changed.",
  },
  linkLostAnswer: "The connection was lost, so the state of your booking was checked again.",
  linkActing: "Working. Please wait.",
};
