import type { WaitingActivity } from "./state.ts";

/** What the waiting screen can still do after its last answer; what it cannot is not offered. */
export function leftToDo(activity: WaitingActivity): {
  readonly code: boolean;
  readonly mail: boolean;
} {
  if (activity.kind !== "refused") return { code: true, mail: true };
  const { code, attemptsLeft } = activity.problem;
  const isOver = code === "flow-expired";
  const isLocked = code === "code-locked" || (code === "code-wrong" && attemptsLeft === 0);
  return { code: !isOver && !isLocked, mail: !isOver && code !== "resend-limit" };
}
