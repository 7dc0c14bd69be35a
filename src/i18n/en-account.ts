import { countOf } from "./en-count.ts";
import type { AccountMessages } from "./messages-account.ts";

export const enAccount: AccountMessages = {
  userId: "User ID",
  userIdHint:
    "4 to 40 letters, digits and marks (. _ -). Upper and lower case are the same.\nExample: hanako.2026",
  userIdFaults: {
    missing: "Enter your user ID",
    "not-a-user-id":
      "A user ID begins with a letter or digit and has 4 to 40 characters: letters, digits and . _ -",
    taken: "This user ID is already in use. Choose another one",
  },
  password: "Password",
  newPasswordHint: (atLeast) =>
    `At least ${atLeast} characters. A long phrase of several words is easy to remember and hard to guess. It needs no digits or symbols.`,
  passwordFaults: {
    missing: "Enter your password",
    "too-long": "The password is too long. Use up to 128 characters",
    "too-common": "This password is too easy to guess. Choose another one",
    "same-as-id": "The password may not be the same as the user ID. Choose another one",
  },
  passwordTooShort: (atLeast) => `The password is too short. Use at least ${atLeast} characters`,
  passwordShown: "The password is shown.",
  passwordHidden: "The password is hidden.",
  serviceBusy: (minutes) =>
    minutes === undefined
      ? "The service is busy. Wait a moment, then press again."
      : `The service is busy. Wait about ${countOf(minutes, "minute")}, then press again.`,
  signInTitles: {
    none: "Sign in",
    "session-ended": "Sign in again",
    "signed-out": "You have signed out",
    activated: "You are registered",
  },
  signInLead: "You need to sign in to book, and to see or cancel your bookings.",
  signIn: "Sign in",
  signingIn: "Checking. Please wait.",
  signInNotices: {
    "session-ended": "Your session ended, so you were signed out.",
    "signed-out": "What you typed is no longer on this page. To go on, sign in again.",
    activated: "Sign in with the user ID and password that you registered.",
    lost: "The connection was lost, and you are not signed in. Check your connection and press again.",
  },
  sessionEndedKept:
    "Nothing has been booked yet. What you typed is still here. Sign in to go on from where you were.",
  signInFailed:
    "You could not be signed in. Check your user ID and password. If you have just registered, first open the link in the email that you got",
  signInLocked: (minutes) =>
    minutes === undefined
      ? "After several wrong tries, nobody can sign in with this user ID for a while. Try again later."
      : `After several wrong tries, nobody can sign in with this user ID. Try again in about ${countOf(minutes, "minute")}.`,
  signInRefused: "Signing in was not accepted. Press again, or ask the office.",
  forgotTitle: "If you have forgotten your user ID or password",
  forgot:
    "We cannot issue a user ID or password a second time. If you have forgotten yours, or someone else may know them, contact the office and follow its advice.",
  firstTimeTitle: "If this is your first time",
  firstTime: "Register first, then sign in.",
  toRegistration: "Go to registration",
  firstTimeTermsFirst:
    "You need to register. Before that, agree to the terms and check whether you can use this service.",
  toTerms: "Begin with the terms",
  registerTitle: "Registration",
  registerLead:
    "After you send this, you will get an email. Open the link in it to complete your registration.",
  registrationEmailHint:
    "You will get an email to complete your registration.\nExample: hanako@example.jp",
  register: "Send and get the email",
  registering: "Sending. Please wait. You are not registered yet.",
  registrationRefused:
    "The registration was not accepted. You are not registered. Send it again, or ask the office.",
  registrationUnknownTitle: "We do not know whether you are registered",
  registrationUnknown:
    "The connection was lost, and we do not know whether your registration arrived. Check your connection and press the button below. It sends the same details once more and shows the result. However often you press it, you will not be registered twice.",
  registrationUnknownLeft:
    "If you close or reload this page, you can no longer see the result here. In that case, look for our email. If it has come, its link completes your registration. If it has not, please register again.",
  registerAgain: "Send once more and see the result",
  registrationSentTitle: "You are not registered yet",
  registrationSentTo: (address) => `We have sent an email to ${address}.`,
  activateBy: (moment) => `Open the link in the email by ${moment}.`,
  activateLapses: "After that time the link no longer works, and you have to register again.",
  registrationNoMail: [
    "It can take a few minutes.",
    "Look in your spam folder.",
    "If your phone blocks emails from unknown senders, allow this one, then register again.",
    "If the address is already registered, you will get an email that says so.",
  ],
  registrationWrongAddress:
    "If the address is wrong, register again. In that case, choose another user ID.",
  changeRegistration: "Register again",
  toSignIn: "Go to the sign-in page",
  activateTitle: "Complete your registration",
  activateLead:
    "You are not registered yet. Press the button below so that your user ID can be used.",
  activateNotYours: "If you did not ask for this, close this page without pressing it.",
  activate: "Complete my registration",
  activateLost:
    "The connection was lost, and we do not know whether your registration is complete. Check your connection and press again. You can press it as often as you like.",
  activationProblems: {
    unknown: {
      title: "This link cannot be used",
      text: "Part of the link is missing, or it is old. Open the link in the email again. If you are already registered, you can sign in. Nothing has been changed.",
    },
    expired: {
      title: "This link has expired",
      text: "The link was not opened in time, so the registration has lapsed. Register again.",
    },
    failed: {
      title: "The registration was not accepted",
      text: "Nothing has been changed. Wait a moment and try again, or ask the office.",
    },
  },
  tryAgain: "Try again",
  ownBookingsTitle: "Your bookings",
  ownBookingsLoading: "Loading your bookings.",
  ownBookingsFailed:
    "Your bookings could not be loaded. This does not mean that there are none. Check your connection and load them again.",
  ownBookingsNone: "You have no bookings.",
  bookAnew: "Make a new booking",
  bookedOffice: "Office",
  bookingState: "Status",
  bookingStates: {
    provisional: "Waiting to be confirmed (not booked yet)",
    "awaiting-office": "Waiting for the office to answer (not booked yet)",
    confirmed: "Booked",
    declined: "Could not be booked",
    expired: "Expired (not booked)",
    cancelled: "Cancelled",
    completed: "The consultation is over",
    unknown: "This page cannot tell. Ask the office",
  },
  howToCancelNow: "To cancel",
  cancelHere: "You can cancel on this page.",
  cancelHereOrElse: "You can cancel on this page, or in one of these ways.",
  cancelBegun:
    "The consultation has started, so it cannot be cancelled. Tell the office why you did not attend.",
  cancelOf: (slot) => `Cancel this booking (${slot})`,
  cancelShort: "Cancel this booking",
  cancelAskTitle: "Do you want to cancel this booking?",
  cancelAsk: "Nothing is cancelled yet. Once you cancel, it cannot be undone.",
  cancelDrop: "Keep the booking and go back",
  cancelledNow: (slot) => `The booking for ${slot} has been cancelled.`,
  cancelLost: (slot) =>
    `The connection was lost, and we do not know whether the booking for ${slot} was cancelled. Check its status in the list below, and cancel it again if it is still there.`,
  cancelRefused: (slot) =>
    `The booking for ${slot} could not be cancelled. Check its status in the list below.`,
  cancelByPhone: (slot) =>
    `The booking for ${slot} cannot be cancelled on this page. You still have it. To cancel it, call the office.`,
  cancelTooLate: (slot) =>
    `The consultation on ${slot} has started, so it cannot be cancelled. Call the office to explain.`,
};
