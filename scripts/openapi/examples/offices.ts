import type { OfficeSource } from "../../../mock-api/catalog.ts";
import { officeIds } from "../../../mock-api/offices/index.ts";
import type { OfficeProfileJson } from "../../../src/contract/office.ts";
import type { Recorder } from "./recorder.ts";

/** What everybody may read. */
export async function recordOffices(recorder: Recorder): Promise<void> {
  recorder.begin({ seedTaken: true });
  const read = (path: string) => recorder.done(recorder.get(path));
  recorder.keep("offices", "Five offices", await read("/offices"));
  for (const id of officeIds) {
    const profile = await read(`/offices/${id}`);
    recorder.keep(`office-${id}`, `${profile.name.en}: ${profile.procedure.kind}`, profile);
  }
  const { consents } = await read("/offices/otaru");
  for (const { id, version, title } of consents) {
    const document = await read(`/offices/otaru/terms/${id}/versions/${version}`);
    recorder.keep(`terms-${String(id).replace("-terms", "")}`, title.en, document);
  }
  const month = "/offices/otaru/availability?month=2026-05";
  recorder.keep("availability", "May, with some slots taken", await read(month));
  await recorder.done(
    recorder.post("/__test/closure", { office: "otaru", date: "2026-05-12", name: "臨時休業" }),
  );
  recorder.keep(
    "availability-closure",
    "The same, with a day closed at short notice",
    await read(month),
  );
  recorder.keep("health", "Up", await read("/health"));
  await refusals(recorder);
  recorder.begin({ source: externalOffice });
  const external = await read("/offices/kanagawa");
  recorder.keep("office-external", "An office that is booked on another site: external", external);
}

async function refusals(recorder: Recorder): Promise<void> {
  const refuse = (code: string, summary: string, path: string) =>
    recorder.refused(code, summary, recorder.get(path));
  await refuse("office-not-found", "No such office", "/offices/sapporo");
  await refuse("terms-not-found", "No such version", "/offices/otaru/terms/otaru-terms/versions/0");
  await refuse(
    "month-out-of-window",
    "A month of the past",
    "/offices/otaru/availability?month=2026-03",
  );
  await refuse("not-found", "Nothing at this address", "/nothing");
  await recorder.refused(
    "method-not-allowed",
    "No such method",
    recorder.send("DELETE", "/offices"),
  );
}

const externalOffice: OfficeSource = {
  ids: ["kanagawa"],
  json: () => external as unknown as OfficeProfileJson,
  terms: async () => [],
};

const external = {
  id: "kanagawa",
  name: { ja: "かながわ労働センター", en: "Kanagawa Labour Centre" },
  contact: { phone: { number: "045-000-0000", sample: true } },
  bookingState: "open",
  procedure: { kind: "external", url: "https://yoyaku.example/kanagawa" },
  consents: [],
  eligibility: {
    rule: "any",
    statements: [
      {
        id: "lives",
        text: { ja: "神奈川県内に住んでいます。", en: "I live in Kanagawa Prefecture." },
      },
    ],
  },
};
