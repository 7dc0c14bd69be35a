import { requestPath, type ProcedurePath } from "./procedures/procedure.ts";
import type { FlowState, KnownBooking } from "./state.ts";

/** The screen follows what the server says of the booking, whatever the procedure promised. */
export function afterAnswer(
  booking: KnownBooking,
  { provisional }: ProcedurePath = requestPath,
  email?: string,
): FlowState {
  switch (booking.status) {
    case "provisional":
      return provisional === "receipt"
        ? { step: "receipt", booking, email }
        : { step: "waiting-mail", booking, email, activity: { kind: "idle" } };
    case "awaiting-office":
      return { step: "requested", booking };
    case "confirmed":
      // The office has accepted, yet it is void unless the changed terms are agreed to (Wajima 6(4)(5)).
      return booking.reconsent ? { step: "requested", booking } : { step: "booked", booking };
    default:
      return { step: "ended", booking };
  }
}
