import { replyDueAt } from "../../domain/booking.ts";
import { requestPath, type ProcedureFlow } from "./procedure.ts";

/** A person at the office arranges the meeting and tells the applicant (Otaru terms 4(2)). */
export const officeReply = {
  kind: "office-reply",
  ...requestPath,
  words: { beforeSending: "beforeSendingOfficeReply", sendButton: "sendOfficeReply" },
  dueAt({ replyBy, acceptedAt, start }, office) {
    if (replyBy || !acceptedAt) return replyBy;
    const zoned = start.toZonedDateTimeISO(office.timeZone);
    const { replyWithinOpenDays } = office.procedure;
    return replyDueAt(acceptedAt, replyWithinOpenDays, zoned, office)?.toInstant();
  },
} as const satisfies ProcedureFlow<"office-reply">;
