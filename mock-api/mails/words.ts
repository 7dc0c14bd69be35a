import type { CancelChannel, CancellationRules } from "../../src/domain/cancellation.ts";
import type { ProcedureKind } from "../../src/contract/office.ts";

/** What a mail may say: what its reader needs, and nothing of what the applicant told. */
export interface CommonFacts {
  readonly office: string;
  /** The office's number; absent where no document names one. */
  readonly phone?: string | undefined;
  readonly mail?: string | undefined;
  /** Until when the link and the code work, or by when something happens. */
  readonly until?: string | undefined;
  readonly link?: string | undefined;
}

export interface BookingFacts extends CommonFacts {
  /** Date and start of the meeting. */
  readonly when: string;
  readonly code?: string | undefined;
  readonly cancellation: CancellationRules;
  /** How it was asked for: a way to cancel "online" is another one for each. */
  readonly procedure: ProcedureKind;
  /** It stood as a booking, and was not a request alone. */
  readonly booked: boolean;
  /** How many consultations a day one person may book, where there is a limit. */
  readonly perDay?: number | undefined;
  /** On the day itself a call is owed beside the cancellation. */
  readonly callOwed: boolean;
  /** How the meeting goes, as the office's profile tells it. */
  readonly guidance: readonly string[];
  readonly number?: string | undefined;
  readonly password?: string | undefined;
  /** Where the meeting takes place. */
  readonly meetingUrl?: string | undefined;
  /** From when on the lookup shows it, where it does not yet. */
  readonly shownFrom?: string | undefined;
  /** Why the office does not hold it, in its own words: a closed day's name. */
  readonly reason?: string | undefined;
  readonly documents?: readonly ChangedDocument[] | undefined;
}

export interface ChangedDocument {
  readonly title: string;
  readonly version: string;
  readonly changes?: string | undefined;
}

export type ByMailKind =
  | "confirm"
  | "confirmed"
  | "cancelled"
  | "cancelled-by-office"
  | "day-closed"
  | "request-received"
  | "declined"
  | "meeting-guidance";
export type ReceiptMailKind =
  | "receipt-completed"
  | "receipt-password"
  | "receipt-refused"
  | "receipt-withdrawn"
  | "receipt-reminder"
  | "receipt-password-again"
  | "receipt-meeting";
export type ReconsentMailKind =
  | "terms-changed"
  | "accepted-but-terms-changed"
  | "terms-agreed"
  | "terms-lapsed";
export type BookingMailKind = ByMailKind | ReceiptMailKind | ReconsentMailKind;
export type AccountMailKind = "activate" | "activated" | "has-account";

export interface MailText {
  readonly subject: string;
  readonly text: string;
}
export type BookingWords<Kind extends BookingMailKind> = Record<
  Kind,
  (facts: BookingFacts) => MailText
>;
export type AccountWords = Record<AccountMailKind, (facts: CommonFacts) => MailText>;

/** Joins the lines that there are; an empty text is an empty line. */
export function lines(...all: readonly (string | number | false | undefined)[]): string {
  return all.filter((line) => typeof line === "string").join("\n");
}

/** A list of points under their own empty line; nothing where there are none. */
export function points(mark: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ["", ...items.map((item) => mark + item)];
}

/** Whether one cancels on the day as before it, whatever the order in which the ways are told. */
export function sameWays(before: readonly CancelChannel[], sameDay: readonly CancelChannel[]) {
  return before.length === sameDay.length && before.every((way) => sameDay.includes(way));
}
