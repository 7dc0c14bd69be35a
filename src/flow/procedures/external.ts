import { requestPath, type ProcedureFlow } from "./procedure.ts";

/** Another site takes the bookings: what to agree to and to prepare is shown here, then the way there. */
export const external = {
  kind: "external",
  ...requestPath,
  steps: ["consent", "eligibility", "handover"],
  words: undefined,
} as const satisfies ProcedureFlow<"external">;
