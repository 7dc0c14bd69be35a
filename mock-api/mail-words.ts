import type { CancellationRules } from "../src/domain/cancellation.ts";

/** What a mail may say: what its reader needs, and nothing of what the applicant told. */
export interface MailFacts {
  readonly office: string;
  /** The office's number; absent where no document names one. */
  readonly phone?: string | undefined;
  /** Date and start of the meeting. */
  readonly when: string;
  /** Until when the link and the code work. */
  readonly until?: string | undefined;
  readonly link?: string | undefined;
  readonly code?: string | undefined;
  readonly cancellation: CancellationRules;
}

export type MailKind = "confirm" | "confirmed" | "cancelled" | "request-received" | "declined";

export interface MailText {
  readonly subject: string;
  readonly text: string;
}
export type MailWords = Record<MailKind, (facts: MailFacts) => MailText>;

/** Joins the lines that there are; an empty text is an empty line. */
export function lines(...all: readonly (string | number | false | undefined)[]): string {
  return all.filter((line) => typeof line === "string").join("\n");
}
