import { loadTemporal } from "./domain/temporal.ts";
import { askAhead } from "./contract/ask-ahead.ts";
import type { OfficeSummary } from "./contract/office-list.ts";
import { readSettings, type Attributes } from "./contract/settings.ts";
import { stepFiles } from "./views/step-loader.ts";
import type { OpenedOffice } from "./open-office.ts";

/** The page leaves the choice to the visitor. */
export interface OfficeChoice {
  readonly offices: readonly OfficeSummary[];
}

/**
 * Asks for what the page names and, beside it, for the files that check and use the answer: the client with its
 * schemas, the flow and, where the engine needs it, Temporal.
 *
 * @param chosen the office that the visitor chose, where the page leaves the choice
 * @throws {Error} whose message tells the page's owner what to do
 */
export async function loadOffice(
  attributes: Attributes,
  chosen: string | undefined,
  signal: AbortSignal,
): Promise<OpenedOffice | OfficeChoice> {
  const settings = readSettings(attributes, document.baseURI);
  switch (settings.kind) {
    case "fault":
      throw new Error(settings.fault);
    case "profile": {
      const fetch = askAhead(settings.url, signal);
      const [{ openFile }, file] = await Promise.all([
        import("./open-office.ts"),
        import("./contract/static-office.ts"),
        loadTemporal(),
      ]);
      return openFile(await file.loadStaticOffice(settings.url, fetch, signal));
    }
    case "choice": {
      const { base, offices } = settings;
      if (chosen !== undefined) return await loadOne(base, chosen, signal);
      return await loadChoice(base, offices, signal);
    }
    case "office":
      return await loadOne(settings.base, settings.office, signal);
  }
}

async function loadOne(base: string, id: string, signal: AbortSignal): Promise<OpenedOffice> {
  const fetch = askAhead(`${base}/offices/${id}`, signal);
  const [{ openOffice }] = await Promise.all([import("./open-office.ts"), loadTemporal()]);
  // Nearly every office needs them. Nothing else comes meanwhile but the profile; who uses them tells of a failure.
  stepFiles.booking().catch(() => {});
  return await openOffice(id, { base, fetch }, signal);
}

async function loadChoice(
  base: string,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<OfficeChoice> {
  const fetch = askAhead(`${base}/offices`, signal);
  const [{ offered }, { defineOfficeStep }] = await Promise.all([
    import("./open-office.ts"),
    import("./views/office-step.ts"),
  ]);
  defineOfficeStep();
  return { offices: await offered({ base, fetch }, ids, signal) };
}
