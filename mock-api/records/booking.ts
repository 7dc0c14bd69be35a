import type { Applicant } from "../../src/domain/applicant.ts";
import type { BookingStatus } from "../../src/domain/booking.ts";

/** A booking as it is stored; `expired` never is, because it follows from the clock (`statusAt`). */
export interface BookingRecord {
  readonly id: string;
  readonly office: string;
  status: BookingStatus;
  readonly acceptedAt: string;
  readonly start: string;
  readonly end: string;
  readonly replyBy?: string;
  /** When the applicant was told that it is booked. */
  standsSince?: string;
  applicant: Applicant;
  consents: readonly ConsentRecord[];
  readonly eligibility: readonly string[];
  readonly language: string;
  /** Who sent the request follows it with this token; absent where a receipt or an account does that. */
  readonly flow?: { readonly hash: string; readonly expiresAt: string };
  /** Dropped when its time is over: its answer may hold the flow token. */
  attempt?: AttemptRecord;
  /** Every mail with a confirm link, in the order sent. */
  readonly mails: LinkMailRecord[];
  cancelLinkHash?: string;
  /** Id of the account that booked it. */
  readonly account?: string;
  readonly receipt?: ReceiptRecord;
  /** Where the meeting takes place, once the office has told it. */
  meeting?: { readonly url: string; readonly toldAt: string };
  reconsent?: ReconsentRecord;
  /** Hashes of every agree link that was sent; each of them works while the booking may be agreed to. */
  agreeLinkHashes?: string[];
  /** What has been sent by the clock, so that nothing is sent twice. */
  delivered?: DueKind[];
}

export type DueKind = "meeting" | "reminder" | "reconsent-lapsed";

export interface ConsentRecord {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly agreedAt: string;
}

/** What an idempotency key was used for, and the answer to give again. */
export interface AttemptRecord {
  readonly key: string;
  readonly payloadHash: string;
  readonly answer: unknown;
  readonly until: string;
}

export interface LinkMailRecord {
  readonly acceptedAt: string;
  readonly expiresAt: string;
  readonly linkHash: string;
  readonly codeHash: string;
  wrongCodes: number;
  /** The address was corrected afterwards: whoever got this mail was the wrong person. */
  superseded: boolean;
}

export interface ReceiptRecord {
  readonly number: string;
  /** Of every password that was mailed: a reminder brings a new one, and the old one goes on working. */
  readonly passwordHashes: string[];
  /** What the lookups handed out, for the cancel call. */
  cancelTokens: { readonly hash: string; readonly expiresAt: string }[];
  /** Not booked, as its mail says: the seat is held till then, so that nobody learns it from the slots. */
  readonly heldUntil?: string;
}

/** Documents that changed after the request, and until when they may be agreed to. */
export interface ReconsentRecord {
  readonly by: string;
  readonly documents: readonly { readonly id: string; readonly version: string }[];
}
