import type { Applicant } from "../../src/domain/applicant.ts";
import type { AttemptRecord, ConsentRecord } from "./booking.ts";

/** A registration: provisional until its mail's link is pressed. */
export interface AccountRecord {
  readonly id: string;
  readonly userId: string;
  /** Whose page the mail's link opens. */
  readonly office: string;
  readonly password: PasswordRecord;
  readonly applicant: Applicant;
  readonly consents: readonly ConsentRecord[];
  readonly language: string;
  activatedAt?: string;
  /** Until when the link works, and until when the ID is kept for it. */
  activateBy: string;
  /** Absent where the address has an account: the ID is kept all the same, or a second try would tell. */
  readonly linkHash?: string;
  /** Dropped when its time is over. */
  attempt?: AttemptRecord;
}

/** A password as PBKDF2 (SHA-256) makes it, in base64url. */
export interface PasswordRecord {
  readonly salt: string;
  readonly rounds: number;
  readonly hash: string;
}

export interface SessionRecord {
  readonly hash: string;
  readonly account: string;
  readonly startedAt: string;
  lastCallAt: string;
}
