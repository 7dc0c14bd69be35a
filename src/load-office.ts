import { ServerClock } from "./domain/clock.ts";
import { loadTemporal } from "./domain/temporal.ts";
import { BookingApi } from "./contract/client.ts";
import type { OfficeProfile } from "./contract/office.ts";
import { readSettings } from "./contract/settings.ts";

export interface LoadedOffice {
  readonly office: OfficeProfile;
  readonly api: BookingApi;
  readonly clock: ServerClock;
}

/**
 * Reads the office's profile, with the Temporal polyfill beside it where the engine needs one.
 * @throws {Error} whose message tells the page's owner what to do
 */
export async function loadOffice(
  office: string,
  apiBase: string,
  signal: AbortSignal,
): Promise<LoadedOffice> {
  const settings = readSettings(office, apiBase, document.baseURI);
  if (settings.fault !== undefined) throw new Error(settings.fault);
  const api = new BookingApi({ base: settings.base });
  const [json] = await Promise.all([api.officeJson(settings.office, signal), loadTemporal()]);
  const profile = api.parseOffice(settings.office, json);
  const clock = new ServerClock();
  if (profile.serverTime) clock.sync(profile.serverTime);
  return { office: profile, api, clock };
}
