import type { Applicant } from "../src/domain/applicant.ts";
import type { BookingStatus } from "../src/domain/booking.ts";
import type { OfficeProfileJson } from "../src/contract/office.ts";
import type { TermsDocumentJson } from "./terms/publish.ts";

/** Everything a backend remembers, as plain JSON; moments are RFC 3339 text in UTC. */
export interface BackendState {
  /** Set by the test interface: time stands still here. */
  testNow: string | null;
  bookings: BookingRecord[];
  outbox: MailMessage[];
  /** Members laid over an office's own profile. */
  offices: OfficeChanges;
  /** Versions of documents beyond the office's own, by office. */
  terms: Record<string, TermsDocumentJson[]>;
}

export type OfficeChanges = Readonly<Record<string, Partial<OfficeProfileJson>>>;

/** A booking as it is stored; `expired` never is, because it follows from the links' end (`statusAt`). */
export interface BookingRecord {
  readonly id: string;
  readonly office: string;
  status: BookingStatus;
  readonly acceptedAt: string;
  readonly start: string;
  readonly end: string;
  readonly replyBy?: string;
  applicant: Applicant;
  readonly consents: readonly ConsentRecord[];
  readonly eligibility: readonly string[];
  readonly language: string;
  readonly flow: { readonly hash: string; readonly expiresAt: string };
  /** Dropped when its time is over: its answer holds the flow token. */
  attempt?: AttemptRecord;
  /** Every mail with a confirm link, in the order sent. */
  readonly mails: LinkMailRecord[];
  cancelLinkHash?: string;
}

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

/** A mail that a real backend would have sent. The only place where links and codes stand in full. */
export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly code: string | null;
  readonly sentAt: string;
  readonly bookingId?: string;
}

export function emptyState(offices: OfficeChanges = {}): BackendState {
  return { testNow: null, bookings: [], outbox: [], offices, terms: {} };
}

/** Where a state outlives the process. */
export interface StateStore {
  load(): Promise<BackendState | undefined>;
  save(state: BackendState): Promise<void>;
}
