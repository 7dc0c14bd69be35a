import type { FlowState } from "./flow/state.ts";

/** Which events tell the page of a change of step, besides `hw-step-change` itself. */
export function eventsOf(
  now: FlowState,
): readonly ("hw-requested" | "hw-booked" | "hw-cancelled")[] {
  switch (now.step) {
    case "waiting-mail":
    case "requested":
    case "receipt":
      return ["hw-requested"];
    case "booked":
      return ["hw-booked"];
    case "ended":
      return now.booking.status === "cancelled" ? ["hw-cancelled"] : [];
    default:
      return [];
  }
}
