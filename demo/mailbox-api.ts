import type { Answer, DeskBooking } from "./desk.ts";
import type { Mail } from "./mail.ts";

/** The mock's test interface, as far as the mailbox uses it. */

export async function readOutbox(): Promise<readonly Mail[]> {
  const { messages } = (await ask("/__test/outbox")) as { readonly messages: readonly Mail[] };
  return messages;
}

/** What the server takes for now: real time, until its clock is set. */
export async function readClock(): Promise<string> {
  const { serverTime } = (await ask("/v1/health")) as { readonly serverTime: string };
  return serverTime;
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

export async function answerRequest(bookingId: string, action: Answer): Promise<void> {
  await ask("/__test/office", { bookingId, action });
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
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return await response.json();
}
