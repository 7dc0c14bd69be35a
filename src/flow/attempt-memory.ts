import { jsonText, parse } from "../contract/json-text.ts";
import { Temporal } from "../domain/temporal.ts";

/** What is kept of a request whose answer is not known: no personal data. */
export interface RememberedAttempt {
  readonly key: string;
  readonly start: Temporal.Instant;
  /** When it was first sent, by the device's clock. */
  readonly sentAt: number;
}

const nameFor = (office: string) => `hw-online-booking:${office}:attempt`;

/** Kept in session storage for as long as the outcome is unknown, so that a reload does not lose it. */
export const attemptMemory = {
  save(office: string, { key, start, sentAt }: RememberedAttempt): void {
    const text = jsonText({ key, start: start.toString(), sentAt });
    withStorage((storage) => storage.setItem(nameFor(office), text));
  },

  load(office: string): RememberedAttempt | undefined {
    return withStorage((storage) => {
      const text = storage.getItem(nameFor(office));
      if (text === null) return undefined;
      const { key, start, sentAt } = parse(text) as Record<string, unknown>;
      if (typeof key !== "string" || typeof start !== "string") return undefined;
      return {
        key,
        start: Temporal.Instant.from(start),
        sentAt: typeof sentAt === "number" ? sentAt : 0,
      };
    });
  },

  /** Forgets whatever attempt there is: on a shared computer the next person must not see it. */
  forget(office: string): void {
    withStorage((storage) => storage.removeItem(nameFor(office)));
  },

  /** Forgets this attempt, and no other: two widgets of one office share the storage. */
  clear(office: string, key: string): void {
    if (this.load(office)?.key === key) {
      withStorage((storage) => storage.removeItem(nameFor(office)));
    }
  },
};

/** A page may refuse storage; then a reload forgets the attempt, and the same-key retry is lost with it. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage);
  } catch {
    return undefined;
  }
}
