import type { Booking } from "../../contract/booking.ts";
import type { Problem } from "../../contract/problem.ts";

/** A signed-in person's booking. */
export type OwnBooking = Booking;

/** Why the visitor is asked to sign in, or what came of trying. */
export type SignInNotice =
  | { readonly kind: "none" | "session-ended" | "signed-out" | "activated" | "lost" }
  | { readonly kind: "refused"; readonly problem: Problem };

/** What came of trying to register. */
export type RegisterNotice =
  | { readonly kind: "none" }
  | { readonly kind: "refused"; readonly problem: Problem };

/** What came of a cancellation. */
export type OwnBookingsNews =
  | { readonly kind: "none" }
  | { readonly kind: "cancelled" | "cancel-lost"; readonly booking: OwnBooking }
  | { readonly kind: "cancel-refused"; readonly booking: OwnBooking; readonly problem: Problem };

/** Where the visitor is among the account's screens. What was typed is never part of it. */
export type AccountState =
  | { readonly screen: "sign-in"; readonly notice: SignInNotice }
  | { readonly screen: "signing-in"; readonly notice: SignInNotice }
  | { readonly screen: "register"; readonly notice: RegisterNotice }
  | { readonly screen: "registering"; readonly key: string }
  | { readonly screen: "registration-unknown"; readonly key: string }
  | { readonly screen: "registering-again"; readonly key: string }
  | {
      readonly screen: "registration-sent";
      /** Where the mail with the link goes. */
      readonly email: string;
      /** Until when its link works. */
      readonly activateBy: Temporal.Instant;
    }
  /** The mail's link was opened; nothing is done before a press. */
  | { readonly screen: "activate"; readonly token: string; readonly notice: "none" | "lost" }
  | { readonly screen: "activating"; readonly token: string }
  | { readonly screen: "activation-refused"; readonly token: string; readonly problem: Problem }
  | { readonly screen: "own-bookings"; readonly news: OwnBookingsNews }
  /** Asked once more before anything is cancelled. */
  | { readonly screen: "cancel-chosen"; readonly booking: OwnBooking }
  | { readonly screen: "cancelling"; readonly booking: OwnBooking }
  /** Signed in, with a request under way that goes on where it stopped. */
  | { readonly screen: "passed" };

export type AccountScreen = AccountState["screen"];

/** Where signing in leads: to the list, or back to what was under way when the session ended. */
export type SignInGoal = "own-bookings" | "resume";

/** What has happened, in the past tense. */
export type AccountEvent =
  | { readonly type: "sign-in-sent" }
  | { readonly type: "signed-in"; readonly goal: SignInGoal }
  | { readonly type: "sign-in-refused"; readonly problem: Problem }
  | { readonly type: "sign-in-lost" }
  | { readonly type: "session-ended" }
  | { readonly type: "registration-chosen" }
  | { readonly type: "sign-in-chosen" }
  | { readonly type: "registration-sent"; readonly key: string }
  | {
      readonly type: "registered";
      readonly email: string;
      readonly activateBy: Temporal.Instant;
    }
  | { readonly type: "registration-refused"; readonly problem: Problem }
  | { readonly type: "registration-lost" }
  | { readonly type: "activation-pressed" }
  | { readonly type: "activated" }
  | { readonly type: "activation-refused"; readonly problem: Problem }
  | { readonly type: "activation-lost" }
  | { readonly type: "activation-retried" }
  | { readonly type: "cancel-chosen"; readonly booking: OwnBooking }
  | { readonly type: "cancel-dropped" }
  | { readonly type: "cancel-pressed" }
  | { readonly type: "cancelled"; readonly booking: OwnBooking }
  | { readonly type: "cancel-refused"; readonly problem: Problem }
  | { readonly type: "cancel-lost" };
