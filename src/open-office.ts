import { ServerClock } from "./domain/clock.ts";
import { BookingApi, type ApiOptions } from "./contract/client.ts";
import type { OfficeSummary } from "./contract/office-list.ts";
import type { OfficeProfile } from "./contract/office.ts";
import { FlowController } from "./flow/flow-controller.ts";
import { AvailabilityAhead } from "./views/availability-ahead.ts";

/** What turns the first answer into an office that can be booked at. It loads beside that answer, in one file. */

export interface OpenedOffice {
  readonly office: OfficeProfile;
  readonly api: BookingApi;
  readonly clock: ServerClock;
  readonly Flow: typeof FlowController;
  /** Of an office with a backend: a file answers at once. */
  readonly Ahead?: typeof AvailabilityAhead;
}

/** @throws {ApiError} */
export async function openOffice(
  id: string,
  options: ApiOptions,
  signal: AbortSignal,
): Promise<OpenedOffice> {
  const api = new BookingApi(options);
  const office = await api.parseOffice(id, await api.officeJson(id, signal));
  const clock = new ServerClock();
  if (office.serverTime) clock.sync(office.serverTime);
  return { office, api, clock, Flow: FlowController, Ahead: AvailabilityAhead };
}

/** An office without a backend. */
export function openFile({ office, api }: Pick<OpenedOffice, "office" | "api">): OpenedOffice {
  return { office, api, clock: new ServerClock(), Flow: FlowController };
}

/**
 * The offices to choose from: in the page's order, where it names some.
 * @throws {Error}
 */
export async function offered(
  options: ApiOptions,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly OfficeSummary[]> {
  const all = await new BookingApi(options).offices(signal);
  const named = ids.flatMap((id) => all.find((office) => office.id === id) ?? []);
  const offices = ids.length > 0 ? named : all;
  if (offices.length > 0) return offices;
  throw new Error(
    `The backend serves none of the offices that the page asks for. It serves: ${all.map(({ id }) => id).join(", ") || "none"}.`,
  );
}
