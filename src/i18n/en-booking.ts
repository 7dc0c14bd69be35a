import { countOf } from "./en-count.ts";
import { enHolidays } from "./en-holidays.ts";
import { holidayName } from "./holidays.ts";
import type { BookingMessages } from "./messages.ts";

export const enBooking: BookingMessages = {
  startOver: "Start over",
  resumeLead: "The request you were making before you opened this link is still here.",
  resume: "Go back to your request",
  change: "Change",
  changeOf: (what) => `Change ${what}`,
  slotTitle: "Choose a date and time",
  slotLead: (minutes, atMost) =>
    atMost
      ? `A consultation takes at most ${countOf(minutes, "minute")}.`
      : `A consultation takes ${countOf(minutes, "minute")}.`,
  otherZone: "All times are Japan time.",
  nextSlotsTitle: "Choose from the next free times",
  chooseSlot: (slot) => `Choose ${slot}`,
  noneOpenTitle: "No free times",
  noneOpen: (until) =>
    `There is no time that can be booked until ${until}. A time may become free when someone cancels. If it is urgent, call the office.`,
  monthNothing: (month) => `No day can be chosen in ${month}.`,
  goToFreeDay: (date) => `Go to a day that can be chosen (${date})`,
  calendarTitle: "Choose from the calendar",
  calendarHelp:
    "Move between days with the arrow keys and between months with Page Up and Page Down; choose with Enter.",
  previousMonth: "Previous month",
  nextMonth: "Next month",
  today: "today",
  legend: [
    "○ free",
    "full: no times left",
    "late: the deadline has passed",
    "shut: the office is closed",
    "－ outside the booking period",
  ],
  availabilityLoading: "Loading the free times.",
  availabilityFailed:
    "The free times could not be loaded. This does not mean that everything is full. Check your connection and load them again.",
  availabilityChecking: "Checking that it is still free.",
  availabilityOutdated: (time) =>
    `The latest free times could not be loaded. What you see was free at ${time}. Load them again before you choose.`,
  monthsUnread: (months) =>
    `The free times of ${months} could not be loaded. This does not mean that everything is full. Load them again.`,
  slotsLate: (slots) => `The deadline for ${slots} has passed, so it can no longer be chosen.`,
  slotsFull: (slots) => `${slots}: no longer free.`,
  slotsGone: "Times that are too late to request or no longer free have been taken off the page.",
  pickedLate: (slot) =>
    `The deadline for ${slot}, which you had chosen, has passed. Nothing has been requested. Choose another time.`,
  pickedFull: (slot) =>
    `${slot}, which you had chosen, is no longer free. Nothing has been requested. Choose another time.`,
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
  holiday: (name) => `Shut for a public holiday (${holidayName(enHolidays, name)})`,
  officeClosure: (name) => `The office is shut (${name})`,
  dayNothing: (date, reason) => `${date} cannot be chosen. ${reason}.`,
  dayHint: "Choose a day in the calendar to see its times.",
  timesOf: (date) => `Times on ${date}`,
  slotMissing: "Choose a time",
  dayMissing: "Choose a day in the calendar, then a time",
  applyBy: (moment) => `Send your request by ${moment}.`,
  slotTaken: (slot) =>
    `Someone else has just taken ${slot}. Nothing has been booked for you. Choose another time.`,
  slotNotBookable: (slot) =>
    `${slot} can no longer be requested. Nothing has been booked for you. Choose another time.`,
  dailyLimit: (date, limit) =>
    `You already have a booking on ${date}. Each person can have ${countOf(limit, "booking")} a day. This request has not been booked. Choose another day.`,
  deadlineRule: {
    "minutes-before": (minutes) =>
      minutes === 0
        ? "the start of the consultation"
        : `${countOf(minutes, "minute")} before the start of the consultation`,
    "calendar-days-before": (days) =>
      days === 0
        ? "the day of the consultation"
        : `${countOf(days, "day")} before the day of the consultation`,
    "open-days-before": (days) =>
      days === 0
        ? "the day of the consultation"
        : `${countOf(days, "open day")} before the day of the consultation`,
  },
  deadlineAt: (day, time) => `${time}, ${day}`,
  applyRule: (deadline) => `You can send a request until ${deadline}.`,
  confirmRule: (deadline) => `Your booking must be confirmed by ${deadline}.`,
  openDayMeaning:
    "Open days do not include weekends, public holidays, the year-end holidays or other days when the office is shut.",
  perDayRule: (limit) => `Each person can have ${countOf(limit, "booking")} a day.`,
  typedIsKept: "What you typed is still here.",
  formTitle: "Enter your details",
  chosenSlot: "Chosen time",
  purposeTitle: "What your personal data is used for",
  fields: {
    name: "Name",
    kana: "Name in kana",
    birthDate: "Date of birth",
    jobSeekerNumber: "Job-seeker number",
    email: "Email address",
    phone: "Phone number",
    address: "Address",
    residence: "Where you live (city, ward, town or village)",
    workplace: "Where your workplace is",
    topic: "What it is about",
    companion: "Someone with you",
    freeText: "What you would like to talk about",
  },
  hints: {
    name: "Example: 職業 花子, or Hanako Shokugyo",
    kana: "Example: ショクギョウ ハナコ",
    birthDate: "The year may be western (1980) or Japanese (昭和55, S55).",
    jobSeekerNumber: "It is on your registration slip.\nExample: 01010-12345678",
    email: "Emails about the booking go to this address.\nExample: hanako@example.jp",
    phone: "With or without hyphens.\nExample: 090-1234-5678",
    companion: "Tell us beforehand if an interpreter or a carer will be with you.",
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
    `Nothing has happened here for a while. What you typed will be erased in about ${countOf(minutes, "minute")}, so that nobody else can read it. To keep it, press “Continue” or go on typing.`,
  leftAloneKeep: "Continue",
  leftAloneErased: (minutes) =>
    `What you typed was erased, because nothing had happened here for ${countOf(minutes, "minute")}. Requests and bookings that were already sent are not affected.`,
  leftAloneSignedOut: (minutes) =>
    `You were signed out, because nothing had happened here for ${countOf(minutes, "minute")}. Requests and bookings that were already sent are not affected.`,
  leftPage:
    "What you typed was erased, because you left this page: nobody else can read it. Requests and bookings that were already sent are not affected.",
  askEmail: (address) => `Did you mean ${address}? If the address is right, go on as it is.`,
  useEmail: (address) => `Change it to ${address}`,
  charactersLeft: (count) =>
    count === 1 ? "1 character left" : `${count.toLocaleString("en")} characters left`,
  charactersOver: (count) =>
    count === 1 ? "1 character too many" : `${count.toLocaleString("en")} characters too many`,
  toReview: "Go on to check your answers",
  reviewTitle: "Check your answers",
  reviewLead: "Nothing has been sent yet.",
  notGiven: "Not given",
  dateAndTime: "Date and time",
  agreedDocuments: "Documents you agreed to",
  likelyEmail: (address) => `Did you mean ${address}? If the address is right, send it as it is.`,
  emailMended: (address) => `The email address is now ${address}.`,
  beforeSendingEmailLink: (linkMinutes) =>
    `Sending does not complete the booking. To confirm it, open the link in the email that you will get, within ${countOf(linkMinutes, "minute")} of sending (or by the start of the consultation, if that is earlier).`,
  beforeSendingOfficeReply: () =>
    "Sending does not complete the booking. The booking is complete when the office has arranged it and told you the date and time.",
  beforeSendingReceipt: () =>
    "Sending does not tell you whether the booking is complete. We will email you the result. If you are booked, you will get two emails, with the receipt number and the password.",
  beforeSendingAccount: () => "If the booking succeeds, this page says so after you send it.",
  beforeSendingMail: () =>
    "Nothing is sent from this page. On the next page an email is ready for you to send yourself. Until you send it, you have not made a request.",
  sendEmailLink: "Send and get the email to confirm",
  sendOfficeReply: "Send this request",
  sendReceipt: "Request this booking",
  sendAccount: "Book this",
  prepareMail: "Get the email ready",
  refusedTitle: "The request was not accepted",
  refused:
    "Nothing has been booked. What you typed is still here. Send it again, or call the office.",
  rateLimited: (seconds) =>
    `The service is busy. Wait ${seconds === undefined ? "a moment" : `about ${countOf(seconds, "second")}`}, then send again.`,
  challengeCancelled:
    "You stopped the check. The request was not accepted and nothing is booked. What you typed is still here. Send again, or call.",
  challengeFailed:
    "This device could not show that the request does not come from an automatic program. Nothing is booked. What you typed is still here. Send again, or call.",
  trapLabel: "Leave this empty",
  sendingTitle: "Sending",
  sending: "Please wait. Nothing is booked yet.",
  unknownTitle: "We do not know yet whether your request arrived",
  unknownAsking: "The connection was lost. Checking whether your request arrived.",
  unknownNoAnswer:
    "The connection was lost, and we cannot check yet whether your request arrived. Check your connection and press the button below. However often you press it, you will not book twice.",
  unknownAbsentTitle: "Your request did not arrive",
  unknownAbsent:
    "Nothing has been booked. What you typed is still here. You can send it again with the button below.",
  unknownAbsentAfterReload:
    "The request that you sent before did not arrive. Nothing has been booked. Start over.",
  askAgain: "Check whether it arrived",
  sendAgain: "Send again",
  waitingTitle: "Not booked yet",
  waitingMailTo: (address) => `We have sent an email to ${address}.`,
  waitingMail: "We have sent an email to the address that you entered.",
  waitingUntil: (moment) => `Open the link in the email by ${moment} to confirm the booking.`,
  waitingLapses: "After that time the request is cancelled automatically.",
  waitingOtherDevice: "You can open the email on another device, such as a phone.",
  codeTitle: "If you cannot open the link",
  codeLabel: "The 6 digits in the email",
  codeHint: "You can confirm with this number instead of the link.",
  codeButton: "Confirm with the number",
  codeInvalid: "Enter the 6 digits that are in the email",
  codeWrong: (left) =>
    left === undefined
      ? "The number is wrong. Check the number in the latest email."
      : `The number is wrong. Check the number in the latest email. Tries left: ${left}.`,
  codeLocked:
    "You entered too many wrong numbers, so you cannot confirm with a number any more. Open the link in the email instead.",
  noMailTitle: "If the email does not arrive",
  noMailHints: [
    "It can take a few minutes.",
    "Look in your spam folder.",
    "If your phone blocks emails from unknown senders, allow this one.",
  ],
  resend: "Send the email again",
  correctTitle: "If the address is wrong",
  correctLabel: "The right email address",
  correctButton: "Send it to this address",
  resent: (address) =>
    `We have sent the email to ${address}. The link and the number in the earlier email no longer work.`,
  resentSame: "We have sent the email again.",
  resendTooSoon: (seconds) =>
    seconds === undefined
      ? "An email has just been sent. Wait a moment and press again. No email was sent this time."
      : `An email has just been sent. Wait about ${countOf(seconds, "second")} and press again. No email was sent this time.`,
  resendLimit:
    "The email cannot be sent again. No email was sent this time. If none arrives, call the office.",
  flowExpired:
    "This page can no longer change the booking. To confirm it, open the link in the email that you got.",
  actionLost:
    "The connection was lost, and we do not know the result. Check your connection and press again.",
  actionBusy: (seconds) =>
    `The service is busy, so this was not accepted. Wait ${seconds === undefined ? "a moment" : `about ${countOf(seconds, "second")}`}, then press again.`,
  actionRefused: "This was not accepted. Press again, or call the office.",
  working: "Working.",
  requestedTitle: "Your request has been received",
  requestedNotBooked: "It is not booked yet.",
  requestedReplyBy: (moment) =>
    `The office will arrange it and tell you the date, time and how to join by ${moment}.`,
  requestedReply: "The office will arrange it and tell you the date, time and how to join.",
  requestedNoReply: (moment) => `If you have heard nothing by ${moment}, call the office.`,
  requestedOverdue: (moment) =>
    `You should have heard by ${moment}, but this page shows no answer from the office yet. Call the office.`,
  followEnded:
    "This page is no longer updated. To find out what happens next, check your email or ask the office.",
  cancelOneOf: "You can cancel in any one of these ways.",
  requestedNoteDown:
    "This page cannot be shown again once it is closed. Note down the date, the time and by when you will hear.",
  requestedNoReplyUnknown: "If you hear nothing, call the office.",
  bookedTitle: "Your booking is confirmed",
  bookedLead: "On the day, have the meeting app ready by the start and wait.",
  keepTitle: "Keep a note of your booking",
  toCalendar: "Add to your calendar (.ics)",
  otherCalendars: "Add to your Google or Outlook.com calendar",
  otherCalendarsTold:
    "Opening a link tells that site the time of your consultation, the office's name and phone number, and how to cancel. Your name and what you typed are not passed on.",
  toCalendarOf: (service) => `Add to your ${service} calendar`,
  copyBooking: "Copy the booking",
  bookingCopied: "The booking was copied. You can paste it into a note or an email.",
  bookingNotCopied: "It could not be copied. Select the text below and copy it.",
  bookingText: "Your booking",
  printBooking: "Print the booking",
  calendarSummary: (office) => `Online consultation (${office})`,
  meetingApp: "Meeting app",
  contactBelow: (title) => `How to reach the office: see “${title}” at the end of this page.`,
  howToCancelTitle: "If you want to cancel",
  cancelWays: {
    online: "Open the cancel link in the email that says the booking is complete.",
    phone: "Call the office.",
    mail: "Email the office.",
  },
  cancelOnlineAt: {
    account: "Sign in and cancel it in the list of your bookings.",
    lookup: "Show the booking with the receipt number and the password, and cancel it there.",
  },
  cancelSameDayPhone: "On the day itself you can cancel by phone only.",
  cancelSameDayCallOwed: "On the day itself you must call the office as well.",
  noShow: (minutes) =>
    `If you do not contact the office within ${countOf(minutes, "minute")} of the start, the booking counts as cancelled. You may not be able to use this service again.`,
  beforeMeetingTitle: "What to have ready by the day",
  appTest: (app) => `Open ${app}'s test page`,
  deviceCheck: "Check camera, microphone and connection",
  deviceCheckFailed:
    "The check could not be loaded. Your booking has not changed. Check your connection and press again.",
  atTheMeetingTitle: "How the consultation goes",
  ended: {
    cancelled: {
      title: "Your booking has been cancelled",
      text: "Your request or booking for this time no longer exists. If you want a consultation, send a new request.",
    },
    expired: {
      title: "Your request has lapsed",
      text: "It was not confirmed in time, so it was cancelled automatically. Nothing has been booked.",
    },
    declined: {
      title: "This time could not be booked",
      text: "The office could not arrange it. Nothing has been booked. Request another time, or call the office.",
    },
    completed: {
      title: "This consultation is over",
      text: "If you want another consultation, send a new request.",
    },
    unknown: {
      title: "The status of your booking cannot be shown",
      text: "This page cannot tell the status of your booking. Call the office.",
    },
  },
  reconsentTitle: "Your agreement to new terms is needed",
  reconsentNeeded: (moment) =>
    `The terms have changed. Open the link in the email and agree to the new terms by ${moment}. Otherwise the request or booking for this time becomes void.`,
  reconsentBeforehand:
    "If the terms change before the consultation, we will send you the new terms by email. Unless you agree by the time given in that email, the request becomes void.",
  agreeTitle: "Read the new terms",
  agreeLead:
    "The terms have changed since your request. You have not agreed to anything yet. Read the new terms; if you agree, tick the box of each document and press the button below.",
  agreeBy: (moment) =>
    `Unless you agree by ${moment}, the request or booking for this time becomes void.`,
  agreeButton: "Agree to the new terms",
  agreeNot: "If you do not agree, close this page. You can also call the office.",
  agreeAlready: "Your agreement to the new terms has already arrived",
  agreeVoid: {
    title: "The time to agree to the new terms is over",
    text: "You did not agree in time, so the request for this time is void. Nothing is booked. If you want a consultation, send a new request or call the office.",
  },
  agreeUnknown: {
    title: "This link cannot be used",
    text: "Part of the link is missing, or it is old. Open the link in the latest email again, or call the office. Nothing has been changed.",
  },
  agreeOutdated: {
    title: "The terms have changed once more",
    text: "Your agreement has not arrived yet. Load the latest terms and read them again.",
  },
  linkConfirmTitle: "Confirm your booking",
  linkCancelTitle: "Cancel your booking",
  linkLoading: "Checking the link. Nothing has been changed yet.",
  linkConfirmLead: "It is not booked yet. Press the button below to confirm this time.",
  linkConfirmBy: (moment) => `Press it by ${moment}.`,
  linkConfirmButton: "Confirm the booking",
  linkCancelLead:
    "Nothing is cancelled yet. Press the button below to cancel this booking. This cannot be undone.",
  linkCancelButton: "Cancel the booking",
  linkCancelKeep: "To keep the booking, close this page.",
  linkCancelByPhone:
    "This booking cannot be cancelled on this page. Call the office. You still have the booking.",
  linkCancelClosed: "The consultation has started, so it cannot be cancelled. Call the office.",
  linkCancelCallOwed: "Because you cancel on the day itself, you must call the office as well.",
  linkAlready: {
    confirmed: {
      title: "This booking is already confirmed",
      text: "There is nothing more for you to do.",
    },
    "awaiting-office": {
      title: "Your request has already arrived",
      text: "Wait for the office to contact you. It is not booked yet.",
    },
    cancelled: {
      title: "This booking has already been cancelled",
      text: "This link cannot bring it back. If you want a consultation, send a new request.",
    },
    expired: {
      title: "This link has expired",
      text: "The request was cancelled automatically. Nothing has been booked. Send a new request.",
    },
    other: {
      title: "This link cannot change this booking",
      text: "Please call the office to ask about your booking.",
    },
  },
  linkUnknown: {
    title: "This link cannot be used",
    text: "Part of the link is missing, or it is old. Open the link in the email again, or call the office. To confirm a booking, you can also enter the number from the email on the page where you sent the request. Nothing has been changed.",
  },
  linkExpired: {
    title: "This link has expired",
    text: "It was not confirmed in time, so the request was cancelled automatically. Nothing has been booked. Send a new request.",
  },
  linkSuperseded: {
    title: "This link no longer works",
    text: "The email address was corrected, so a new email was sent. Open the link in the latest email. Nothing has been changed.",
  },
  linkDailyLimit: {
    title: "The booking could not be confirmed",
    text: "You already have a booking on that day, and the number of bookings a day is limited. This request has not been booked. Request another day.",
  },
  linkFailed: {
    title: "The link could not be checked",
    text: "Check your connection and load it again. Nothing has been changed.",
  },
  linkLostAnswer: "The connection was lost, so we checked the status of your booking again.",
  linkActing: "Working. Please wait.",
};
