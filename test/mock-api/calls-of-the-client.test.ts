import { expect } from "@open-wc/testing";
import { AccountApi } from "../../src/contract/account-client.ts";
import { BookingApi, type Outcome } from "../../src/contract/client.ts";
import { instant } from "../../src/contract/codecs.ts";
import { ProblemError } from "../../src/contract/errors.ts";
import { lookUpReceipt } from "../../src/contract/receipt-client.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { askAtKanazawa, PASSWORD, registrationBody } from "./support/accounts.ts";
import { apply, latestMail, linkIn, requestBody } from "./support/applicant.ts";
import { kanagawa, kanazawa, reviseTerms, wajima } from "./support/offices.ts";
import { bookAtKanagawa } from "./support/receipts.ts";
import { startServer } from "./support/server.ts";

function done<T>(outcome: Outcome<T>): T {
  if (outcome.kind === "done") return outcome.value;
  throw new Error(outcome.kind === "refused" ? outcome.problem.code : String(outcome.error));
}

async function open(office: string) {
  const server = startServer();
  const api = new BookingApi({ base: server.base, fetch: server.fetch });
  const profile = await api.parseOffice(office, await api.officeJson(office));
  const { consents } = await requestBody(server, office);
  const parsed = () =>
    consents.map((each) => ({ ...each, agreedAt: instant.parse(each.agreedAt) }));
  return { server, api, profile, consents: parsed() };
}

describe("what the contract's client calls", () => {
  before(loadTemporal);

  it("is answered with an account, from registering to signing out", async () => {
    const { server, api, profile, consents } = await open(kanazawa);
    const accounts = new AccountApi(api);
    const body = await registrationBody(server);
    const registered = done(
      await accounts.register(profile, { ...body, consents }, crypto.randomUUID()),
    );
    expect(registered.userId).to.equal(body.userId);
    done(await accounts.activate(linkIn(latestMail(server)).token));
    expect((await accounts.signIn(body.userId, "wrong password 12345")).kind).to.equal("refused");
    done(await accounts.signIn(body.userId, PASSWORD));
    const { id } = (await askAtKanazawa(server, { authorization: `Bearer ${api.session}` })).json;
    expect((await accounts.ownBookings()).bookings.map((each) => each.id)).to.deep.equal([id]);
    expect(done(await accounts.cancel(id)).status).to.equal("cancelled");
    const token = api.session;
    api.signOut();
    await server.backend.write(async () => undefined);
    api.session = token;
    const ended = await accounts.ownBookings().catch((error: unknown) => error);
    expect(ended instanceof ProblemError && ended.problem.code).to.equal("session-ended");
  });

  it("is answered with a receipt", async () => {
    const { server, api } = await open(kanagawa);
    const { id, number, password } = await bookAtKanagawa(server);
    const found = await lookUpReceipt(api, kanagawa, number, password);
    expect(found.booking.id).to.equal(id);
    expect(done(await api.actOnLink("cancel", found.token)).status).to.equal("cancelled");
  });

  it("is answered when terms are agreed to anew", async () => {
    const { server, api, profile } = await open(wajima);
    await apply(server, wajima, "2026-05-01T10:00:00+09:00");
    await reviseTerms(server, wajima, "wajima-terms", "2026-04-27");
    const { consents } = await requestBody(server, wajima);
    const given = consents.map((each) => ({ ...each, agreedAt: instant.parse(each.agreedAt) }));
    const { token } = linkIn(latestMail(server));
    expect((await api.lookUpLink(token)).booking.reconsent?.documents).to.have.length(1);
    expect(done(await api.agree(profile, token, given)).status).to.equal("awaiting-office");
  });

  it("is answered with the offices to choose from, by name and area", async () => {
    const { api } = await open(kanagawa);
    const offices = await api.offices();
    expect(offices.map(({ id }) => id)).to.include.members([wajima, kanazawa, kanagawa]);
    for (const { area, kind } of offices) {
      expect(area?.ja).to.be.a("string");
      expect(kind?.ja).to.be.a("string");
    }
  });
});
