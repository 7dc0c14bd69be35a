import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

type Text = Readonly<Record<string, string>>;

type Deadline = { readonly event: "apply" | "confirm"; readonly at?: string } & (
  | { readonly kind: "minutes-before"; readonly minutes: number }
  | { readonly kind: "calendar-days-before" | "open-days-before"; readonly days: number }
);

/** What this backend reads of a profile; the whole of it is handed out as it stands in the file. */
export interface Profile {
  readonly id: string;
  readonly name: Text;
  readonly kind: Text;
  readonly area: Text;
  readonly bookingState: "open" | "paused";
  readonly calendar: {
    readonly weekdays: readonly number[];
    readonly closesAt: string;
    readonly closedDays: readonly { readonly date: string; readonly name: string }[];
    readonly closedDaysThrough: string;
  };
  readonly slots: {
    readonly times:
      | { readonly kind: "starts"; readonly starts: readonly string[] }
      | {
          readonly kind: "windows";
          readonly windows: readonly { readonly from: string; readonly to: string }[];
          readonly stepMinutes: number;
        };
    readonly minutes: number;
    readonly capacity?: number;
  };
  readonly deadlines: readonly Deadline[];
  readonly horizon: { readonly days: number };
  readonly limits?: { readonly perPersonPerDay?: number };
  readonly procedure:
    | { readonly kind: "email-link"; readonly linkMinutes: number }
    | { readonly kind: "office-reply"; readonly replyWithinOpenDays: number };
  readonly consents: readonly { readonly id: string; readonly version: string }[];
  readonly eligibility: {
    readonly rule: "all" | "any";
    readonly statements: readonly { readonly id: string }[];
  };
  readonly fields: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly choices?: readonly { readonly value: string }[];
  }[];
  readonly cancellation: {
    readonly before: readonly string[];
    readonly sameDay: readonly string[];
  };
  readonly contact: { readonly phone?: { readonly number: string } };
}

export interface Terms {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly blocks: readonly unknown[];
}

export interface Office {
  profile: Profile;
  terms: readonly Terms[];
  /** Closed at short notice. */
  closures: readonly { readonly date: string; readonly name: string }[];
}

export function loadOffices(): Map<string, Office> {
  const offices = ["mihon-daiichi", "mihon-daini"].map((id): [string, Office] => {
    const file = readFileSync(new URL(`offices/${id}.json`, import.meta.url), "utf8");
    const { profile, terms } = JSON.parse(file) as Pick<Office, "profile" | "terms">;
    return [id, { profile, terms, closures: [] }];
  });
  return new Map(offices);
}

/** Puts a new version of a document in force. */
export function reviseTerms(office: Office, id: string, version: string, changes: Text): void {
  const { profile, terms } = office;
  const old = terms.find((document) => document.id === id)!;
  const blocks = [...old.blocks, { kind: "paragraph", text: changes["ja"] }];
  const digest = `sha-256:${createHash("sha256").update(canonical(blocks)).digest("hex")}`;
  office.terms = [...terms, { ...old, version, blocks, digest }];
  const consents = profile.consents.map((asked) =>
    asked.id === id ? { ...asked, version, changes } : asked,
  );
  office.profile = { ...profile, consents };
}

/** JSON with its members in order, so that equal values are equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
