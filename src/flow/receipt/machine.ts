import type { Booking } from "../../contract/booking.ts";
import type { Problem } from "../../contract/problem.ts";
import type { Lookup } from "../../contract/receipt.ts";

/** Why a look-up showed nothing. */
export type LookupFault =
  /** Wrong number or wrong password: which of them, nobody is told. */
  | { readonly kind: "failed" }
  | { readonly kind: "locked" | "busy"; readonly retryAfterSeconds: number | undefined }
  /** No answer, or one that says nothing about the number. */
  | { readonly kind: "unanswered" };

/** What came of the last press on "cancel", where the booking is still on show. */
export type CancelFault =
  /** `reason` as the server gives it: `begun`, `same-day`, `not-online`. */
  | { readonly kind: "closed"; readonly reason: string | undefined }
  /** The permission that came with the look-up has run out. */
  | { readonly kind: "expired" }
  | { readonly kind: "refused" }
  /** Nobody knows whether it is cancelled. */
  | { readonly kind: "unknown" };

/**
 * Where somebody is who looks a booking up by its receipt number. The number and the password are not
 * in it: they stand in the form, and nowhere else.
 */
export type LookupState =
  | { readonly at: "form"; readonly fault?: LookupFault }
  | { readonly at: "looking-up"; readonly from: "form" | "booking" }
  | { readonly at: "found"; readonly lookup: Lookup; readonly fault?: CancelFault }
  /** "Cancel" was pressed once: nothing has happened yet. */
  | { readonly at: "cancel-asked"; readonly lookup: Lookup }
  | { readonly at: "cancelling"; readonly lookup: Lookup }
  | { readonly at: "cancelled"; readonly booking: Booking };

/** What has happened, in the past tense. */
export type LookupEvent =
  | { readonly type: "look-up-pressed" }
  | { readonly type: "looked-up"; readonly lookup: Lookup }
  | { readonly type: "look-up-refused"; readonly problem: Problem }
  | { readonly type: "look-up-unanswered" }
  | { readonly type: "cancel-asked" }
  | { readonly type: "cancel-dropped" }
  | { readonly type: "cancel-pressed" }
  | { readonly type: "cancelled"; readonly booking: Booking }
  | { readonly type: "cancel-refused"; readonly problem: Problem }
  | { readonly type: "cancel-unanswered" }
  | { readonly type: "another-asked" };

export const firstLookupState: LookupState = { at: "form" };

/** Where an event leads. An event that makes no sense in a state returns the very same object. */
export function lookupTransition(state: LookupState, event: LookupEvent): LookupState {
  if (event.type === "another-asked") return firstLookupState;
  switch (state.at) {
    case "form":
      return event.type === "look-up-pressed" ? { at: "looking-up", from: "form" } : state;
    case "looking-up":
      return whileLookingUp(state, event);
    case "found":
      if (event.type === "cancel-asked") return { at: "cancel-asked", lookup: state.lookup };
      return event.type === "look-up-pressed" ? { at: "looking-up", from: "booking" } : state;
    case "cancel-asked":
      if (event.type === "cancel-pressed") return { at: "cancelling", lookup: state.lookup };
      return event.type === "cancel-dropped" ? { at: "found", lookup: state.lookup } : state;
    case "cancelling":
      return whileCancelling(state, event);
    case "cancelled":
      return state;
  }
}

function whileLookingUp(state: LookupState, event: LookupEvent): LookupState {
  switch (event.type) {
    case "looked-up":
      return { at: "found", lookup: event.lookup };
    case "look-up-refused":
      return { at: "form", fault: lookupFault(event.problem) };
    case "look-up-unanswered":
      return { at: "form", fault: { kind: "unanswered" } };
    default:
      return state;
  }
}

/** What cannot be a number or a password at all is as wrong as any other. */
function lookupFault({ code, status, retryAfterSeconds }: Problem): LookupFault {
  switch (code) {
    case "lookup-failed":
    case "validation-failed":
      return { kind: "failed" };
    case "lookup-locked":
      return { kind: "locked", retryAfterSeconds };
    default:
      return status === 429 ? { kind: "busy", retryAfterSeconds } : { kind: "unanswered" };
  }
}

function whileCancelling(
  state: Extract<LookupState, { at: "cancelling" }>,
  event: LookupEvent,
): LookupState {
  const { lookup } = state;
  switch (event.type) {
    case "cancelled":
      // Whatever became of it: only the server's word makes it a cancellation.
      return event.booking.status === "cancelled"
        ? { at: "cancelled", booking: event.booking }
        : { at: "found", lookup: { ...lookup, booking: event.booking } };
    case "cancel-refused":
      return { at: "found", lookup, fault: cancelFault(event.problem) };
    case "cancel-unanswered":
      return { at: "found", lookup, fault: { kind: "unknown" } };
    default:
      return state;
  }
}

function cancelFault({ code, reason }: Problem): CancelFault {
  switch (code) {
    case "cancel-closed":
      return { kind: "closed", reason };
    case "link-expired":
    case "link-unknown":
    case "link-superseded":
      return { kind: "expired" };
    default:
      return { kind: "refused" };
  }
}
