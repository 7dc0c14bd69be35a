import { expect } from "@open-wc/testing";
import { booking as bookingSchema } from "../../src/contract/booking.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import type { MockApi } from "../../mock-api/in-process.ts";
import { apply, hanako, requestBody, sendRequest } from "./support/applicant.ts";
import {
  ask,
  expectProblem,
  holdsTo,
  kitakyushu,
  otaru,
  startServer,
  THURSDAY_10,
} from "./support/server.ts";

type Body = Awaited<ReturnType<typeof requestBody>>;

/** The faults that a request with these changes is refused for, as `pointer code`. */
async function faultsOf(
  api: MockApi,
  change: (body: Body) => object,
  office = kitakyushu,
  start?: string,
): Promise<string[]> {
  const reply = await sendRequest(api, change(await requestBody(api, office, start)), office);
  expectProblem(reply, 422, "validation-failed");
  expect(api.backend.state.bookings).to.be.empty;
  return reply.json.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`);
}

const withApplicant = (changes: object) => (body: Body) => ({
  ...body,
  applicant: { ...body.applicant, ...changes },
});

describe("a booking request", () => {
  before(loadTemporal);

  it("that holds to the contract is accepted as provisional, with a flow token", async () => {
    const api = startServer();
    const booking = await apply(api);
    holdsTo(bookingSchema, booking);
    expect(booking).to.deep.include({
      office: kitakyushu,
      status: "provisional",
      acceptedAt: "2026-04-27T09:00:00+09:00",
      serverTime: "2026-04-27T09:00:00+09:00",
      start: "2026-04-28T10:00:00+09:00",
      end: "2026-04-28T10:30:00+09:00",
      confirmBy: "2026-04-27T10:00:00+09:00",
    });
    expect(booking).not.to.have.any.keys("applicant", "replyBy", "consents");
  });

  it("keeps what was agreed to with the booking", async () => {
    const api = startServer();
    const { consents } = await requestBody(api);
    await apply(api);
    const kept = api.backend.state.bookings[0]?.consents;
    expect(kept?.map(({ id, digest }) => `${id} ${digest}`)).to.deep.equal(
      consents.map(({ id, digest }) => `${id} ${digest}`),
    );
    expect(kept?.[0]?.agreedAt).to.equal("2026-04-27T00:00:00Z");
  });

  it("comes back with any name as it was written", async () => {
    const api = startServer();
    for (const [index, name] of ["髙橋﨑𠮷", "葛󠄀城 花子", "Nguyễn Thị Hoa"].entries()) {
      const body = withApplicant({ name })(
        await requestBody(api, kitakyushu, `2026-04-28T1${index + 3}:00:00+09:00`),
      );
      expect((await sendRequest(api, body)).status).to.equal(201);
      expect(api.backend.state.bookings.at(-1)?.applicant.name).to.equal(name);
    }
  });

  it("that is not JSON, or does not say that it is, is refused", async () => {
    const api = startServer();
    const path = `/offices/${kitakyushu}/bookings`;
    const send = (body: string, type: string) =>
      ask(api, "POST", path, {
        body,
        headers: { "content-type": type, "idempotency-key": crypto.randomUUID() },
      });
    expectProblem(await send("{", "application/json"), 400, "malformed-request");
    expectProblem(await send("", "application/json"), 400, "malformed-request");
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/json-seq",
    ]) {
      expectProblem(await send("{}", type), 415, "unsupported-media-type");
    }
    const body = JSON.stringify(await requestBody(api));
    expect((await send(body, "application/json; charset=utf-8")).status).to.equal(201);
  });

  it("with a member that the contract does not have is refused, by its pointer", async () => {
    const api = startServer();
    expect(await faultsOf(api, (body) => ({ ...body, office: kitakyushu }))).to.deep.equal([
      "/office unknown-member",
    ]);
    expect(await faultsOf(api, withApplicant({ "a/b~c": 1 }))).to.deep.equal([
      "/applicant/a~1b~0c unknown-member",
    ]);
    const inSlot = (body: Body) => ({ ...body, slot: { ...body.slot, end: body.slot.start } });
    expect(await faultsOf(api, inSlot)).to.deep.equal(["/slot/end unknown-member"]);
  });

  it("without a member that the contract asks is refused, by its pointer", async () => {
    const api = startServer();
    expect(await faultsOf(api, (body) => ({ ...body, language: undefined }))).to.deep.equal([
      "/language missing",
    ]);
    expect(await faultsOf(api, (body) => ({ ...body, slot: {} }))).to.deep.equal([
      "/slot/start missing",
    ]);
    expect(await faultsOf(api, () => [])).to.deep.equal([" invalid"]);
  });

  it("for a time without an offset is refused", async () => {
    const api = startServer();
    const faults = await faultsOf(api, (body) => body, kitakyushu, "2026-04-28T10:00:00");
    expect(faults).to.deep.equal(["/slot/start invalid"]);
  });

  it("without a field that the office requires is refused", async () => {
    const api = startServer();
    const empty = (body: Body) => ({ ...body, applicant: {} });
    expect(await faultsOf(api, empty)).to.deep.equal([
      "/applicant/name missing",
      "/applicant/email missing",
      "/applicant/phone missing",
    ]);
  });

  it("with a field that the office does not ask is refused", async () => {
    const api = startServer();
    const faults = await faultsOf(api, withApplicant({ email: hanako.email }), otaru, THURSDAY_10);
    expect(faults).to.deep.equal(["/applicant/email not-asked"]);
  });

  it("with a value that no form would have let through is refused, and told why", async () => {
    const api = startServer();
    const cases: [object, string][] = [
      [{ phone: "090-1234-5678" }, "/applicant/phone not-canonical"],
      [{ phone: "12345" }, "/applicant/phone not-a-phone"],
      [{ email: "hanako" }, "/applicant/email not-an-email"],
      [{ name: "あ".repeat(61) }, "/applicant/name too-long"],
      [{ name: "" }, "/applicant/name missing"],
      [{ name: "  " }, "/applicant/name missing"],
      [{ name: "花子\u0000" }, "/applicant/name not-canonical"],
      [{ name: 1 }, "/applicant/name invalid"],
      [{ companion: "friend" }, "/applicant/companion not-a-choice"],
      [{ jobSeekerNumber: "0102-1" }, "/applicant/jobSeekerNumber not-a-job-seeker-number"],
    ];
    for (const [change, fault] of cases) {
      expect(await faultsOf(api, withApplicant(change))).to.deep.equal([fault]);
    }
    const births = {
      "1980-02-30": "not-a-date",
      "2027-01-01": "in-the-future",
      "1900-01-01": "too-long-ago",
    };
    for (const [birthDate, fault] of Object.entries(births)) {
      const faults = await faultsOf(api, withApplicant({ birthDate }), otaru, THURSDAY_10);
      expect(faults).to.deep.equal([`/applicant/birthDate ${fault}`]);
    }
  });

  it("of someone who may not use the service is refused: all statements, or any one, as the office says", async () => {
    const api = startServer();
    expect(
      await faultsOf(api, (body) => ({ ...body, eligibility: body.eligibility.slice(1) })),
    ).to.deep.equal(["/eligibility not-eligible"]);
    expect(
      await faultsOf(api, (body) => ({ ...body, eligibility: [...body.eligibility, "rich"] })),
    ).to.deep.equal(["/eligibility/4 unknown"]);
    const statements = [
      { id: "registered", text: { ja: "登録している" } },
      { id: "about-to", text: { ja: "これから登録する" } },
    ];
    const either = startServer({
      offices: { [kitakyushu]: { eligibility: { rule: "any", statements } } },
    });
    expect(await faultsOf(either, (body) => ({ ...body, eligibility: [] }))).to.have.length(1);
    const one = { ...(await requestBody(either)), eligibility: ["about-to"] };
    expect((await sendRequest(either, one)).status).to.equal(201);
  });

  it("that agreed to an older version, another text, too little or something else is told so", async () => {
    const api = startServer();
    const old = await requestBody(api);
    const [first, second] = old.consents;
    const wrong = [
      [],
      [first],
      [first, { ...second, digest: "sha-256:0" }],
      [{ ...first, version: "sample-0" }, second],
      [first, second, { ...second, id: "other-terms" }],
    ];
    for (const consents of wrong) {
      expectProblem(await sendRequest(api, { ...old, consents }), 409, "terms-outdated");
    }
    await api.backend.reviseTerms({
      office: kitakyushu,
      terms: "teleoffice-terms",
      version: "sample-2",
      changes: { ja: "録画の禁止を書き足しました。" },
    });
    const outdated = await sendRequest(api, old);
    expectProblem(outdated, 409, "terms-outdated");
    expect(outdated.json.errors).to.deep.equal([{ pointer: "/consents/1", code: "outdated" }]);
    expect((await sendRequest(api, await requestBody(api))).status).to.equal(201);
  });

  it("that agrees to one document twice is refused", async () => {
    const twice = (body: Body) => ({ ...body, consents: [...body.consents, body.consents[0]] });
    expect(await faultsOf(startServer(), twice)).to.deep.equal(["/consents/2 repeated"]);
  });

  it("for a slot that cannot be had is refused with the reason", async () => {
    const api = startServer();
    const reasons = {
      "2026-04-27T08:00:00+09:00": "not-a-slot",
      "2026-04-24T10:00:00+09:00": "past",
      "2026-04-29T10:00:00+09:00": "closed",
      "2026-04-28T10:15:00+09:00": "not-a-slot",
      "2026-07-01T10:00:00+09:00": "beyond-horizon",
    };
    for (const [start, reason] of Object.entries(reasons)) {
      const reply = await sendRequest(api, await requestBody(api, kitakyushu, start));
      expectProblem(reply, 422, "slot-not-bookable");
      expect(`${start} ${reply.json.reason}`).to.equal(`${start} ${reason}`);
    }
  });

  it("is in time at the deadline's minute and not a second later", async () => {
    const api = startServer({ now: "2026-04-28T17:15:00+09:00" });
    expect((await apply(api, otaru, THURSDAY_10)).status).to.equal("awaiting-office");
    api.clock.set("2026-04-28T17:15:01+09:00");
    const late = await sendRequest(
      api,
      await requestBody(api, otaru, "2026-04-30T11:00:00+09:00"),
      otaru,
    );
    expectProblem(late, 422, "slot-not-bookable");
    expect(late.json.reason).to.equal("deadline-passed");
  });

  it("to an office that has paused, or that is not served, is refused", async () => {
    const api = startServer();
    const body = await requestBody(api);
    expectProblem(await sendRequest(api, body, "sapporo"), 404, "office-not-found");
    api.backend.changeOffice(kitakyushu, { bookingState: "paused" });
    expectProblem(await sendRequest(api, body), 503, "booking-paused");
  });
});
