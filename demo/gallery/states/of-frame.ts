import { delay, http, HttpResponse } from "msw";
import type { HwOnlineBooking } from "../../../src/hw-online-booking.ts";
import { StepLoader, stepFiles, type StepFile } from "../../../src/views/step-loader.ts";
import { MOCK_API_BASE, type MockApi } from "../../../mock-api/in-process.ts";
import type { Page } from "../page.ts";
import type { Example } from "./examples.ts";
import type { Facts } from "./facts.ts";

const office = "otaru";
const profile = `${MOCK_API_BASE}/offices/:office`;
const atSlots = ({ draft }: Facts) => ({ step: "slot", draft }) as const;
const toChoose = { office: "" };

async function choosesFirst(page: Page): Promise<void> {
  const buttons = () => page.all(".offices button");
  await page.waitsFor(() => buttons().length > 0, "the offices");
  buttons()[0]?.click();
}

/** The server does not know the office: told at once, without another try. */
const knowsNoOffice = (server: MockApi): void =>
  server.use(
    http.get(profile, () =>
      HttpResponse.json(
        { status: 404, code: "office-not-found" },
        { status: 404, headers: { "content-type": "application/problem+json" } },
      ),
    ),
  );

/** The file of the later steps comes as `booking` says. */
const laterSteps = (booking: () => Promise<StepFile>) => (widget: HwOnlineBooking) =>
  void Object.assign(widget, { steps: new StepLoader(widget, { ...stepFiles, booking }) });

/** A bureau with more offices than can be taken in at one look. */
const hasManyOffices = (server: MockApi): void =>
  server.use(
    http.get(`${MOCK_API_BASE}/offices`, () =>
      HttpResponse.json({
        offices: Array.from({ length: 24 }, (_, index) => ({
          id: `sample-${index + 1}`,
          name: { ja: `ハローワーク見本${index + 1}` },
          kind: { ja: "公共職業安定所" },
          area: { ja: index % 3 === 0 ? "県北" : "県南" },
        })),
      }),
    ),
  );

/** What surrounds the steps: loading, failing, and the choice of an office. */
export const frameExamples: readonly Example[] = [
  {
    name: "the office's rules load",
    office,
    prepare: (server) => server.use(http.get(profile, () => delay("infinite"))),
    says: (t) => t.loading,
  },
  {
    name: "the widget cannot be used",
    office,
    prepare: knowsNoOffice,
    says: (t) => t.unavailableTitle,
  },
  {
    name: "an office is chosen",
    office,
    attributes: toChoose,
    says: (t) => t.chooseOfficeLead,
  },
  {
    name: "an office is chosen from many",
    office,
    attributes: toChoose,
    prepare: hasManyOffices,
    says: (t) => t.filterOffices,
  },
  {
    name: "no office has the name that was typed",
    office,
    attributes: toChoose,
    prepare: hasManyOffices,
    does: async (page, t) => {
      await page.sees(t.filterOffices);
      await page.fills("filter", "札幌");
    },
    says: (t) => t.noOfficeFound,
  },
  {
    name: "an office was chosen, and another may be",
    office,
    attributes: toChoose,
    does: choosesFirst,
    says: (t) => t.chooseOtherOffice,
  },
  {
    name: "the chosen office cannot be used, and another may be chosen",
    office,
    attributes: toChoose,
    prepare: knowsNoOffice,
    does: choosesFirst,
    says: (t) => t.chooseOtherOffice,
  },
  {
    name: "the later steps load",
    office,
    state: atSlots,
    before: laterSteps(() => new Promise(() => {})),
    // Below the step, so not while the office itself loads.
    says: (t) => new RegExp(`${t.loading}.*${t.helpTitle}`, "u"),
  },
  {
    name: "the later steps did not load",
    office,
    state: atSlots,
    before: laterSteps(() => Promise.reject(new TypeError("Failed to fetch"))),
    says: (t) => t.stepFailed,
  },
];
