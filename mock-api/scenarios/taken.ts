import type { Backend } from "../backend.ts";

/** Whether somebody has it who is no part of the backend's bookings. @param start in UTC */
export function isTakenElsewhere(office: string, start: string, { state }: Backend): boolean {
  return state.taken.some(
    (taken) => taken.office === office && (taken.start === null || taken.start === start),
  );
}
