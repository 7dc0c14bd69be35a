import { linkExpiresAt } from "../../domain/booking.ts";
import { requestPath, type ProcedureFlow } from "./procedure.ts";

/** The applicant confirms by the link (or the code) in a mail, else the request lapses (Kitakyushu terms 6(2)). */
export const emailLink = {
  kind: "email-link",
  ...requestPath,
  words: { beforeSending: "beforeSendingEmailLink", sendButton: "sendEmailLink" },
  dueAt({ confirmBy, acceptedAt, start }, office) {
    if (confirmBy || !acceptedAt) return confirmBy;
    const zoned = start.toZonedDateTimeISO(office.timeZone);
    return linkExpiresAt(acceptedAt, office.procedure.linkMinutes, zoned, office);
  },
} as const satisfies ProcedureFlow<"email-link">;
