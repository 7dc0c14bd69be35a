import { ServerClock } from "./domain/clock.ts";
import { loadTemporal } from "./domain/temporal.ts";
import { BookingApi } from "./contract/client.ts";
import type { OfficeSummary } from "./contract/office-list.ts";
import type { OfficeProfile } from "./contract/office.ts";
import type { FlowController } from "./flow/flow-controller.ts";
import { readSettings, type Attributes } from "./contract/settings.ts";

export interface LoadedOffice {
  readonly office: OfficeProfile;
  readonly api: BookingApi;
  readonly clock: ServerClock;
  /** What happens next; it loads beside the profile, which takes as long. */
  readonly Flow: typeof FlowController;
}

/** The page leaves the choice to the visitor. */
export interface OfficeChoice {
  readonly offices: readonly OfficeSummary[];
}

/**
 * Reads what the page asks for, and beside it the flow and, where the engine needs it, Temporal.
 *
 * @param chosen the office that the visitor chose, where the page leaves the choice
 * @throws {Error} whose message tells the page's owner what to do
 */
export async function loadOffice(
  attributes: Attributes,
  chosen: string | undefined,
  signal: AbortSignal,
): Promise<LoadedOffice | OfficeChoice> {
  const settings = readSettings(attributes, document.baseURI);
  switch (settings.kind) {
    case "fault":
      throw new Error(settings.fault);
    case "profile": {
      const [file, Flow] = await Promise.all([
        import("./contract/static-office.ts"),
        loadFlow(),
        loadTemporal(),
      ]);
      const { office, api } = await file.loadStaticOffice(settings.url, signal);
      return { office, api, clock: new ServerClock(), Flow };
    }
    case "choice": {
      const api = new BookingApi({ base: settings.base });
      if (chosen !== undefined) return await load(api, chosen, signal);
      return { offices: await offered(api, settings.offices, signal) };
    }
    case "office":
      return await load(new BookingApi({ base: settings.base }), settings.office, signal);
  }
}

async function load(api: BookingApi, office: string, signal: AbortSignal): Promise<LoadedOffice> {
  const [json, Flow] = await Promise.all([
    api.officeJson(office, signal),
    loadFlow(),
    loadTemporal(),
  ]);
  const profile = await api.parseOffice(office, json);
  const clock = new ServerClock();
  if (profile.serverTime) clock.sync(profile.serverTime);
  return { office: profile, api, clock, Flow };
}

async function loadFlow(): Promise<typeof FlowController> {
  return (await import("./flow/flow-controller.ts")).FlowController;
}

/** In the page's order, where it names some. */
async function offered(
  api: BookingApi,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly OfficeSummary[]> {
  const all = await api.offices(signal);
  const named = ids.flatMap((id) => all.find((office) => office.id === id) ?? []);
  const offices = ids.length > 0 ? named : all;
  if (offices.length > 0) return offices;
  throw new Error(
    `The backend serves none of the offices that the page asks for. It serves: ${all.map(({ id }) => id).join(", ") || "none"}.`,
  );
}
