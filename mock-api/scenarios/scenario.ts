import type { Backend } from "../backend.ts";
import type { ScenarioRecord } from "../records/scenario.ts";

/** Something that goes wrong at a real backend, or on the way to it, and can be made to happen here. */
export interface Scenario {
  readonly title: Words;
  /** One sentence. */
  readonly description: Words;
  /** Whether it ends by itself after it has happened once. */
  readonly once: boolean;
  /** Present where a number of seconds may be given: the one taken where none is. */
  readonly seconds?: number;
  readonly begins?: (running: ScenarioRecord, backend: Backend) => void;
  readonly ends?: (running: ScenarioRecord, backend: Backend) => void;
  /** Stands between each call of the contract that it concerns and the backend's own answer. */
  readonly meets?: (call: ScenarioCall) => Promise<Response>;
}

export interface Words {
  readonly ja: string;
  readonly en: string;
}

export interface ScenarioCall {
  /** To be cloned before its body is read. */
  readonly request: Request;
  /** From the contract's base on: `/offices/otaru/bookings`. */
  readonly path: string;
  readonly backend: Backend;
  readonly running: ScenarioRecord;
  /** What the backend answers to it. */
  answer(): Promise<Response>;
  /**
   * Ends a scenario that happens once and lets it happen, as one write.
   *
   * @returns whether it was this call's: of two at once only one meets it
   */
  happens(act?: () => Promise<void> | void): Promise<boolean>;
}

/** The scenario's number of seconds, or its own. */
export function secondsOf({ running }: ScenarioCall, { seconds = 0 }: Pick<Scenario, "seconds">) {
  return running.seconds ?? seconds;
}

/** The offices that a scenario concerns. */
export function officesOf({ office }: ScenarioRecord, backend: Backend): readonly string[] {
  return office === undefined ? backend.catalog.ids : [office];
}
