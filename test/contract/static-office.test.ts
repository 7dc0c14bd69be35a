import { expect } from "@open-wc/testing";
import { kanagawaExternal } from "../../mock-api/offices/static/kanagawa-external.ts";
import { wajimaByMail } from "../../mock-api/offices/static/wajima-by-mail.ts";
import { loadStaticOffice, staticOffice } from "../../src/contract/static-office.ts";
import { toAvailability } from "../../src/contract/availability.ts";
import { describeFaults } from "../../src/contract/faults.ts";
import { monthOffer } from "../../src/domain/slots.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";

const now = () => Temporal.Instant.from("2026-04-28T12:00:00+09:00");

function faultsOf(json: unknown): string[] {
  const parsed = staticOffice.safeParse(json);
  return parsed.success ? [] : describeFaults(parsed.error);
}

describe("the file of an office without a backend", () => {
  before(loadTemporal);

  it("may take applications by a mail that the visitor sends", async () => {
    const file = await wajimaByMail(now());
    expect(faultsOf(file)).to.deep.equal([]);
    const { procedure } = staticOffice.parse(file).profile;
    expect(procedure).to.deep.equal({
      kind: "mail",
      address: "soudan@wajima.example",
      sample: true,
      subject: "オンライン相談申込",
      replyWithinOpenDays: 1,
    });
  });

  it("may lead to another site, and then needs no calendar", async () => {
    const file = await kanagawaExternal(now());
    expect(file.profile).not.to.have.any.keys("calendar", "slots", "fields", "timeZone");
    expect(faultsOf(file)).to.deep.equal([]);
    const { profile } = staticOffice.parse(file);
    expect(profile.procedure).to.deep.equal({ kind: "external", url: "https://yoyaku.example/" });
  });

  it("may have no documents where it asks for no consent", async () => {
    const { profile } = await kanagawaExternal(now());
    expect(faultsOf({ profile: { ...profile, consents: [] } })).to.deep.equal([]);
  });

  it("needs each document that it asks to agree to, in that version", async () => {
    const { profile, terms } = await wajimaByMail(now());
    const [first, second] = terms;
    expect(faultsOf({ profile, terms: [second, { ...first, version: "older" }] })).to.deep.equal([
      'profile.consents[0] terms has no document "wajima-terms" of version "2023-05-08"',
    ]);
  });

  it("may not have a procedure that needs a backend", async () => {
    const { profile, terms } = await wajimaByMail(now());
    const procedure = { kind: "office-reply", replyWithinOpenDays: 1 };
    expect(faultsOf({ profile: { ...profile, procedure }, terms })).to.deep.equal([
      'profile.procedure.kind "office-reply" needs a backend; a file may have mail or external',
    ]);
  });

  it("names the faults of its profile by their path in the file", async () => {
    const { profile, terms } = await wajimaByMail(now());
    expect(faultsOf({ profile: { ...profile, horizon: { days: 0 } }, terms })).to.deep.equal([
      "profile.horizon.days must be a whole number from 1 to 366",
    ]);
  });

  for (const json of [null, [], {}, { profile: null }, { profile: {}, terms: null }]) {
    it(`is no file: ${JSON.stringify(json)}`, () => {
      expect(faultsOf(json)).not.to.deep.equal([]);
    });
  }
});

describe("an office that is loaded from its file", () => {
  before(loadTemporal);
  let url = "";
  const load = async (content: unknown) => {
    url = URL.createObjectURL(new Blob([JSON.stringify(content)], { type: "application/json" }));
    return await loadStaticOffice(url, (request) => fetch(request), new AbortController().signal);
  };
  afterEach(() => URL.revokeObjectURL(url));

  it("offers every time of its rules as one that may be wished for", async () => {
    const { api, office } = await load(await wajimaByMail(now()));
    const month = await api.availability("wajima", Temporal.PlainYearMonth.from("2026-05"));
    const starts = month.slots.map(({ start }) =>
      start.toZonedDateTimeISO("Asia/Tokyo").toPlainDateTime().toString(),
    );
    expect(starts.slice(0, 4)).to.deep.equal([
      "2026-05-01T10:00:00",
      "2026-05-01T11:00:00",
      "2026-05-01T14:00:00",
      "2026-05-01T15:00:00",
    ]);
    const days = monthOffer(month.month, office, now(), toAvailability(month));
    const open = days.filter(({ state }) => state === "open").map(({ date }) => date.day);
    expect(
      open.slice(0, 3),
      "by the rules: not in Golden Week, nor before its deadline",
    ).to.deep.equal([1, 7, 8]);
    expect(month.closures).to.deep.equal([]);
  });

  it("shows its documents from the file", async () => {
    const { api } = await load(await wajimaByMail(now()));
    const document = await api.terms("wajima", "teleoffice-terms", "sample-1");
    expect(document.title).to.equal("TeleOfficeの利用規約（見本）");
    const missing = await api.terms("wajima", "teleoffice-terms", "2").catch((e: unknown) => e);
    expect(missing).to.be.instanceOf(Error);
  });

  it("is refused with every fault in words", async () => {
    const { profile, terms } = await wajimaByMail(now());
    const fault = await load({ profile: { ...profile, id: "Wajima!" }, terms }).catch(String);
    expect(fault).to.include("profile.id must be an id");
  });
});
