import type { OfficeProfileJson } from "../src/contract/office.ts";
import type { AccountRecord, SessionRecord } from "./records/account.ts";
import type { BookingRecord } from "./records/booking.ts";
import type { MailMessage } from "./records/mail.ts";
import type { ScenarioRecord, TakenRecord } from "./records/scenario.ts";
import type { TermsDocumentJson } from "./terms/publish.ts";

export type { AccountRecord, PasswordRecord, SessionRecord } from "./records/account.ts";
export type {
  AttemptRecord,
  BookingRecord,
  ConsentRecord,
  LinkMailRecord,
} from "./records/booking.ts";
export type { MailMessage } from "./records/mail.ts";

/** Everything a backend remembers, as plain JSON; moments are RFC 3339 text in UTC. */
export interface BackendState {
  /** Set by the test interface: time stands still here. */
  testNow: string | null;
  bookings: BookingRecord[];
  accounts: AccountRecord[];
  sessions: SessionRecord[];
  /** When wrong passwords were tried lately, by what they were tried on. */
  wrongTries: Record<string, string[]>;
  outbox: MailMessage[];
  /** Members laid over an office's own profile. */
  offices: OfficeChanges;
  /** Versions of documents beyond the office's own, by office. */
  terms: Record<string, TermsDocumentJson[]>;
  /** Days closed beyond an office's calendar, by office. */
  closures: Record<string, ClosureRecord[]>;
  scenario: ScenarioRecord | null;
  taken: TakenRecord[];
  /** Signs challenges; made when the first one is asked. */
  challengeKey: string | null;
  /** Hashes of challenges that were answered, and until when they could be. */
  spentChallenges: Readonly<Record<string, string>>;
}

export type OfficeChanges = Readonly<Record<string, Partial<OfficeProfileJson>>>;

export interface ClosureRecord {
  readonly date: string;
  readonly name: string;
}

export function emptyState(offices: OfficeChanges = {}): BackendState {
  return {
    testNow: null,
    bookings: [],
    accounts: [],
    sessions: [],
    wrongTries: {},
    outbox: [],
    offices,
    terms: {},
    closures: {},
    scenario: null,
    taken: [],
    challengeKey: null,
    spentChallenges: {},
  };
}

/** Where a state outlives the process. */
export interface StateStore {
  load(): Promise<BackendState | undefined>;
  save(state: BackendState): Promise<void>;
}
