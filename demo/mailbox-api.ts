import type { DeskAction, DeskBooking } from "./desk.ts";
import type { Mail } from "./mail.ts";

/** The mock's test interface, as far as the mailbox uses it. */

export async function readOutbox(): Promise<readonly Mail[]> {
  const { messages } = (await ask("/__test/outbox")) as { readonly messages: readonly Mail[] };
  return messages;
}

/** What the server takes for now: real time, until its clock is set. */
export async function readClock(): Promise<string> {
  const { now } = (await ask("/__test/clock")) as { readonly now: string };
  return now;
}

/** Time stands still at the moment given, or runs again with `null`. */
export async function setClock(moment: Date | null): Promise<void> {
  // Whole seconds, as the contract writes its times.
  const now = moment && moment.toISOString().replace(/\.\d+Z$/u, "Z");
  await ask("/__test/clock", { now });
}

/** Every booking, newest first. */
export async function readBookings(): Promise<readonly DeskBooking[]> {
  const { bookings } = (await ask("/__test/bookings")) as {
    readonly bookings: readonly DeskBooking[];
  };
  return bookings;
}

/** The offices' names in Japanese, by id. */
export async function readOfficeNames(): Promise<ReadonlyMap<string, string>> {
  const { offices } = (await ask("/v1/offices")) as {
    readonly offices: readonly { readonly id: string; readonly name: { readonly ja: string } }[];
  };
  return new Map(offices.map(({ id, name }) => [id, name.ja]));
}

export async function actOnBooking(bookingId: string, action: DeskAction): Promise<void> {
  await ask("/__test/office", { bookingId, action });
}

export async function pauseOffice(office: string, paused: boolean): Promise<void> {
  await ask("/__test/pause", { office, paused });
}

/** @returns how many bookings went with the day */
export async function closeDay(office: string, date: string): Promise<number> {
  const body = { office, date, name: "臨時の休み（見本）" };
  const { cancelled } = (await ask("/__test/closure", body)) as { readonly cancelled: number };
  return cancelled;
}

interface Consent {
  readonly id: string;
  readonly version: string;
  readonly title: { readonly ja: string };
}

/**
 * Publishes the office's first document anew, with the same text and another version.
 *
 * @param date the version's day, `2026-11-20`
 * @returns the document's title
 */
export async function publishTerms(office: string, date: string): Promise<string> {
  const { consents } = (await ask(`/v1/offices/${office}`)) as {
    readonly consents: readonly Consent[];
  };
  const [first] = consents;
  if (!first) throw new Error("この窓口には、同意する文書がありません。");
  const { id, version, title } = first;
  const [, count = "0"] = /-demo\.(\d+)$/u.exec(version) ?? [];
  await ask("/__test/terms", {
    office,
    terms: id,
    version: `${date}-demo.${Number(count) + 1}`,
    changes: {
      ja: "連絡の方法についての説明を改めました（見本の変更です）。",
      en: "The explanation of how you are contacted was revised (a sample change).",
    },
  });
  return title.ja;
}

/** What goes wrong at the moment, and what may be made to. */
export interface Scenarios {
  readonly scenario: string | null;
  readonly scenarios: readonly ScenarioWords[];
}
export interface ScenarioWords {
  readonly scenario: string;
  /** Whether it ends by itself after it has happened once. */
  readonly once: boolean;
  readonly title: { readonly ja: string };
  readonly description: { readonly ja: string };
}

export async function readScenarios(): Promise<Scenarios> {
  return (await ask("/__test/scenario")) as Scenarios;
}

/** @param scenario `null` for none */
export async function changeScenario(scenario: string | null): Promise<void> {
  await ask("/__test/scenario", { scenario });
}

export async function resetEverything(): Promise<void> {
  await ask("/__test/reset", {});
}

async function ask(path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(
    path,
    body === undefined
      ? { cache: "no-store" }
      : {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        },
  );
  if (!response.ok) throw new Error(await problemOf(response, path));
  return await response.json();
}

async function problemOf(response: Response, path: string): Promise<string> {
  const problem = (await response.json().catch(() => ({}))) as { readonly code?: string };
  return `${path}: ${response.status} ${problem.code ?? ""}`;
}
