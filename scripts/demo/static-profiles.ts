import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { kanagawaExternal } from "../../mock-api/offices/static/kanagawa-external.ts";
import { wajimaByMail } from "../../mock-api/offices/static/wajima-by-mail.ts";

/** The files of the offices that have no backend, with the closed days around the day of building. */

const offices = {
  "wajima-by-mail": wajimaByMail,
  "kanagawa-external": kanagawaExternal,
} as const satisfies Record<string, (now: Temporal.Instant) => Promise<unknown>>;
type StaticOfficeId = keyof typeof offices;

export const staticOfficeIds = Object.keys(offices) as readonly StaticOfficeId[];

/** @returns the file's text */
export async function staticProfile(id: StaticOfficeId): Promise<string> {
  await loadTemporal();
  const now = Temporal.Instant.fromEpochMilliseconds(Date.now());
  return `${JSON.stringify(await offices[id](now), null, 2)}\n`;
}

/** Every file, by its name beside the pages. */
export function staticProfiles(): Promise<readonly (readonly [name: string, text: string])[]> {
  return Promise.all(
    staticOfficeIds.map(async (id) => [`${id}.json`, await staticProfile(id)] as const),
  );
}
