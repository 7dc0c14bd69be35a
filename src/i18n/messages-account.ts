import type { BookingStatus } from "../domain/booking.ts";

/** The words of registering, signing in and the own bookings. */
export interface AccountMessages {
  readonly userId: string;
  readonly userIdHint: string;
  readonly userIdFaults: { readonly [fault in "missing" | "not-a-user-id" | "taken"]: string };
  readonly password: string;
  readonly newPasswordHint: (atLeast: number) => string;
  readonly passwordFaults: {
    readonly [fault in "missing" | "too-long" | "too-common" | "same-as-id"]: string;
  };
  readonly passwordTooShort: (atLeast: number) => string;
  readonly passwordShown: string;
  readonly passwordHidden: string;
  readonly serviceBusy: (minutes: number | undefined) => string;
  readonly signInTitles: {
    readonly [kind in "none" | "session-ended" | "signed-out" | "activated"]: string;
  };
  readonly signInLead: string;
  readonly signIn: string;
  readonly signingIn: string;
  readonly signInNotices: {
    readonly [kind in "session-ended" | "signed-out" | "activated" | "lost"]: string;
  };
  readonly sessionEndedKept: string;
  readonly signInFailed: string;
  readonly signInLocked: (minutes: number | undefined) => string;
  readonly signInRefused: string;
  readonly forgotTitle: string;
  readonly forgot: string;
  readonly firstTimeTitle: string;
  readonly firstTime: string;
  readonly toRegistration: string;
  readonly firstTimeTermsFirst: string;
  readonly toTerms: string;
  readonly registerTitle: string;
  readonly registerLead: string;
  readonly registrationEmailHint: string;
  readonly register: string;
  readonly registering: string;
  readonly registrationRefused: string;
  readonly registrationUnknownTitle: string;
  readonly registrationUnknown: string;
  /** Nothing of it is kept: what a reload takes away, and what tells the outcome then. */
  readonly registrationUnknownLeft: string;
  readonly registerAgain: string;
  readonly registrationSentTitle: string;
  readonly registrationSentTo: (address: string) => string;
  readonly activateBy: (moment: string) => string;
  readonly activateLapses: string;
  readonly registrationNoMail: readonly string[];
  readonly registrationWrongAddress: string;
  readonly changeRegistration: string;
  readonly toSignIn: string;
  readonly activateTitle: string;
  readonly activateLead: string;
  readonly activateNotYours: string;
  readonly activate: string;
  readonly activateLost: string;
  readonly activationProblems: {
    readonly [problem in "unknown" | "expired" | "failed"]: {
      readonly title: string;
      readonly text: string;
    };
  };
  readonly tryAgain: string;
  readonly ownBookingsTitle: string;
  readonly ownBookingsLoading: string;
  readonly ownBookingsFailed: string;
  readonly ownBookingsNone: string;
  readonly bookAnew: string;
  readonly bookedOffice: string;
  readonly bookingState: string;
  readonly bookingStates: { readonly [status in BookingStatus | "unknown"]: string };
  readonly howToCancelNow: string;
  readonly cancelHere: string;
  readonly cancelHereOrElse: string;
  readonly cancelBegun: string;
  readonly cancelOf: (slot: string) => string;
  readonly cancelShort: string;
  readonly cancelAskTitle: string;
  readonly cancelAsk: string;
  readonly cancelDrop: string;
  readonly cancelledNow: (slot: string) => string;
  readonly cancelLost: (slot: string) => string;
  readonly cancelRefused: (slot: string) => string;
  readonly cancelByPhone: (slot: string) => string;
  readonly cancelTooLate: (slot: string) => string;
}
