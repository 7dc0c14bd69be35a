import type { StepName } from "./flow/step-name.ts";

/** What the page may hear. None of it tells who the visitor is or what was typed. */
export interface BookingEvents {
  /** The office's profile is loaded and the flow has begun. */
  "hw-ready": CustomEvent<{ readonly office: string }>;
  /** The visitor has moved to another step. */
  "hw-step-change": CustomEvent<{ readonly step: StepName }>;
  /** A request was sent and waits: for the link in the mail, or for the office. */
  "hw-requested": CustomEvent<{ readonly office: string }>;
  /** The server says that the booking stands. */
  "hw-booked": CustomEvent<{ readonly office: string }>;
  "hw-cancelled": CustomEvent<{ readonly office: string }>;
  /** The widget cannot be used; `reason` is for the page's owner. */
  "hw-error": CustomEvent<{ readonly reason: string }>;
}

declare global {
  interface HTMLElementEventMap extends BookingEvents {}
}
