import { requestPath, type ProcedureFlow } from "./procedure.ts";

/**
 * The system books, and tells the mailbox alone: a receipt number in one mail, a password in another
 * (Kanagawa policy, 4(5)イ).
 */
export const receipt = {
  kind: "receipt",
  ...requestPath,
  provisional: "receipt",
  ownBookings: "lookup",
  words: { beforeSending: "beforeSendingReceipt", sendButton: "sendReceipt" },
} as const satisfies ProcedureFlow<"receipt">;
