import * as z from "zod/mini";
import { several } from "../domain/several.ts";
import { slotsOn } from "../domain/slots.ts";
import { Temporal } from "../domain/temporal.ts";
import type { AvailabilityMonth } from "./availability.ts";
import { ApiCaller } from "./caller.ts";
import { BookingApi } from "./client.ts";
import { InvalidResponseError, NotAProfileError, NotTheApiError } from "./errors.ts";
import { officeProfile, type OfficeProfile, type OfficeProfileJson } from "./office.ts";
import type { Fetch } from "./request.ts";
import { termsDocument, type TermsDocument, type TermsDocumentJson } from "./terms.ts";

/**
 * The file of an office without a backend: its profile, with the procedure `mail` or `external`, and in
 * full every document that its consents name.
 */
export const staticOffice = z
  .object({ profile: officeProfile, terms: z._default(z.array(termsDocument), []) })
  .check((context) => {
    const { profile, terms } = context.value;
    const fault = (path: PropertyKey[], message: string) =>
      context.issues.push({ code: "custom", input: context.value, path, message });
    const { kind } = profile.procedure;
    if (kind !== "mail" && kind !== "external") {
      const message = `"${kind}" needs a backend; a file may have mail or external`;
      fault(["profile", "procedure", "kind"], message);
    }
    profile.consents.forEach(({ id, version }, index) => {
      if (terms.some((document) => document.id === id && document.version === version)) return;
      fault(
        ["profile", "consents", index],
        `terms has no document "${id}" of version "${version}"`,
      );
    });
  });
export type StaticOffice = z.output<typeof staticOffice>;
/** The file as it is written. */
export interface StaticOfficeJson {
  readonly profile: OfficeProfileJson;
  readonly terms: readonly TermsDocumentJson[];
}

/** Answers from the file what a backend would be asked before anything is sent. */
class StaticApi extends BookingApi {
  readonly #file: StaticOffice;

  constructor(url: string, file: StaticOffice) {
    super({ base: url });
    this.#file = file;
  }

  /** There is no server; the device's clock is all there is. */
  override async time(): Promise<Temporal.Instant> {
    return Temporal.Instant.fromEpochMilliseconds(Date.now());
  }

  override async terms(_: string, id: string, version: string): Promise<TermsDocument> {
    const document = this.#file.terms.find((each) => each.id === id && each.version === version);
    if (document) return document;
    throw new InvalidResponseError(this.caller.base, [`terms lacks ${id} ${version}`]);
  }

  /** Nobody keeps count: every time of the rules may be wished for. */
  override async availability(
    _: string,
    month: Temporal.PlainYearMonth,
  ): Promise<AvailabilityMonth> {
    const { profile } = this.#file;
    const first = month.toPlainDate({ day: 1 });
    const days = several(month.daysInMonth, (index) => first.add({ days: index }));
    const slots = days
      .flatMap((date) => slotsOn(date, profile))
      .map(({ start }) => ({ start: start.toInstant(), remaining: profile.slots.capacity }));
    return {
      month,
      serverTime: await this.time(),
      slots,
      closures: [],
    };
  }
}

/** @throws {ApiError} naming every fault of the file by its path */
export async function loadStaticOffice(
  url: string,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<{ readonly office: OfficeProfile; readonly api: BookingApi }> {
  const caller = new ApiCaller({ base: url, fetch });
  const file = caller.parse(staticOffice, await readFile(caller, signal), "");
  return { office: file.profile, api: new StaticApi(url, file) };
}

async function readFile(caller: ApiCaller, signal: AbortSignal): Promise<unknown> {
  try {
    return await caller.readJson("", signal);
  } catch (error) {
    throw error instanceof NotTheApiError ? new NotAProfileError(caller.base, error.what) : error;
  }
}
