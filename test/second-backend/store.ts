import { createHash, randomBytes } from "node:crypto";
import { DatabaseSync } from "node:sqlite";

/** Moments are milliseconds since 1970; JSON stands in `applicant`, `consents`, `eligibility`, `answer`. */
const SCHEMA = `
CREATE TABLE bookings (
  id TEXT PRIMARY KEY,
  office TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  seat INTEGER NOT NULL,
  status TEXT NOT NULL,
  held_until INTEGER,
  reply_by INTEGER,
  applicant TEXT NOT NULL,
  consents TEXT NOT NULL,
  eligibility TEXT NOT NULL,
  language TEXT NOT NULL,
  accepted_at INTEGER NOT NULL,
  flow_hash TEXT NOT NULL,
  flow_until INTEGER NOT NULL,
  code_hash TEXT,
  code_tries INTEGER NOT NULL DEFAULT 0,
  mails INTEGER NOT NULL DEFAULT 0,
  mailed_at INTEGER,
  idempotency_key TEXT,
  payload_hash TEXT,
  answer TEXT
);
CREATE UNIQUE INDEX one_person_per_seat ON bookings (office, start_at, seat)
  WHERE status IN ('provisional', 'awaiting-office', 'confirmed');
CREATE UNIQUE INDEX one_booking_per_key ON bookings (idempotency_key);
CREATE TABLE links (
  token_hash TEXT PRIMARY KEY,
  booking TEXT NOT NULL REFERENCES bookings (id),
  action TEXT NOT NULL,
  superseded INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE used_challenges (challenge TEXT PRIMARY KEY, expires_at INTEGER NOT NULL);
CREATE TABLE mails (
  booking TEXT NOT NULL REFERENCES bookings (id),
  sent_at INTEGER NOT NULL,
  mail TEXT NOT NULL
);`;

export interface Row {
  readonly id: string;
  readonly office: string;
  readonly start_at: number;
  readonly end_at: number;
  readonly seat: number;
  readonly status: string;
  readonly held_until: number | null;
  readonly reply_by: number | null;
  readonly applicant: string;
  readonly accepted_at: number;
  readonly flow_hash: string;
  readonly flow_until: number;
  readonly code_hash: string | null;
  readonly code_tries: number;
  readonly mails: number;
  readonly mailed_at: number | null;
  readonly payload_hash: string;
  readonly answer: string;
}

export interface Link {
  readonly booking: string;
  readonly action: string;
  readonly superseded: number;
}

export const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
export const newToken = (): string => randomBytes(24).toString("base64url");

type Value = string | number | null;

export class Store {
  readonly #db: DatabaseSync;

  constructor(path = ":memory:") {
    this.#db = new DatabaseSync(path);
    this.#db.exec(SCHEMA);
  }

  one<T>(sql: string, ...values: Value[]): T | undefined {
    return this.#db.prepare(sql).get(...values) as T | undefined;
  }

  all<T>(sql: string, ...values: Value[]): T[] {
    return this.#db.prepare(sql).all(...values) as T[];
  }

  run(sql: string, ...values: Value[]): void {
    this.#db.prepare(sql).run(...values);
  }

  insert(table: string, row: Readonly<Record<string, Value>>): void {
    const names = Object.keys(row);
    const marks = names.map(() => "?").join(", ");
    this.run(`INSERT INTO ${table} (${names.join(", ")}) VALUES (${marks})`, ...Object.values(row));
  }

  /** All of it, or nothing. */
  transaction<T>(work: () => T): T {
    this.#db.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      this.#db.exec("COMMIT");
      return result;
    } catch (error) {
      this.#db.exec("ROLLBACK");
      throw error;
    }
  }

  close(): void {
    this.#db.close();
  }
}

/** Whether the database refused a row because of a unique index. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && /UNIQUE constraint failed: bookings\.office/u.test(error.message);
