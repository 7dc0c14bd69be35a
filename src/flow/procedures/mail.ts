import { requestPath, type ProcedureFlow } from "./procedure.ts";

/** No backend: a mail is made ready, and the visitor sends it (Wajima's flyer, step 2). */
export const mail = {
  kind: "mail",
  ...requestPath,
  sends: "mail",
  words: { beforeSending: "beforeSendingMail", sendButton: "prepareMail" },
} as const satisfies ProcedureFlow<"mail">;
