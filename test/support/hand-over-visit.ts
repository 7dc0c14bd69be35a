import { http, HttpResponse } from "msw";
import { createMockApi } from "../../mock-api/in-process.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { Visitor } from "./visitor.ts";

export const FILE = "https://office.example/booking/office.json";

/**
 * Opens a page whose widget reads an office's file, as a web server without a backend serves it. The time
 * is the device's own: there is no server to tell another.
 */
export async function opensFile(
  file: (now: Temporal.Instant) => Promise<unknown>,
  options: { readonly lang?: string } = {},
): Promise<Visitor> {
  await loadTemporal();
  const json = await file(Temporal.Instant.fromEpochMilliseconds(Date.now()));
  const api = createMockApi();
  api.use(http.get(FILE, () => HttpResponse.json(json as object)));
  return await Visitor.opens("", { api, profile: FILE, ...options });
}
