import { requestPath, type ProcedureFlow } from "./procedure.ts";

/** Whoever books has an account and is signed in; the system books at once (Kanazawa, national terms M5, M6). */
export const account = {
  kind: "account",
  ...requestPath,
  steps: ["consent", "eligibility", "account", "slot", "form", "review"],
  ownBookings: "account",
  words: { beforeSending: "beforeSendingAccount", sendButton: "sendAccount" },
} as const satisfies ProcedureFlow<"account">;
