import { expect } from "@open-wc/testing";
import { AccountApi } from "../../src/contract/account-client.ts";
import type { BookingRequest } from "../../src/contract/booking-request.ts";
import { BookingApi, type Outcome } from "../../src/contract/client.ts";
import { instant } from "../../src/contract/codecs.ts";
import { ApiError } from "../../src/contract/errors.ts";
import { lookUpReceipt } from "../../src/contract/receipt-client.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import type { MockApi } from "../../mock-api/in-process.ts";
import { askAtKanazawa, PASSWORD, registrationBody } from "../mock-api/support/accounts.ts";
import { apply, latestMail, linkIn, requestBody } from "../mock-api/support/applicant.ts";
import { kanagawa, kanazawa, reviseTerms, wajima } from "../mock-api/support/offices.ts";
import { bookAtKanagawa } from "../mock-api/support/receipts.ts";
import { kitakyushu, startServer, TUESDAY_10 } from "../mock-api/support/server.ts";
import { withoutPauses } from "../support/fake-fetch.ts";
import { networkFaults, type NetworkFault } from "../support/network-faults.ts";
import { withOwnPatience } from "../support/patience.ts";

type Call<T> = (api: BookingApi) => Promise<T>;

const on = (server: MockApi) => new BookingApi({ base: server.base, fetch: server.fetch });

/** The server as it is reached through a network with this fault. */
const through = (server: MockApi, fault: NetworkFault) =>
  new BookingApi({
    base: server.base,
    fetch: (request) => fault.happens(request, server.fetch),
  });

async function profileOf(api: BookingApi, office: string) {
  return api.parseOffice(office, await api.officeJson(office));
}

/** What a person at this office sends, as the client takes it. */
async function requestAt(server: MockApi, office: string): Promise<BookingRequest> {
  const body = await requestBody(server, office);
  return {
    ...body,
    slot: { start: Temporal.Instant.from(TUESDAY_10) },
    consents: body.consents.map((each) => ({ ...each, agreedAt: instant.parse(each.agreedAt) })),
  } as BookingRequest;
}

/** Somebody signed in at Kanazawa; their token. */
async function signedIn(server: MockApi): Promise<string> {
  const accounts = new AccountApi(on(server));
  const profile = await profileOf(on(server), kanazawa);
  const { consents } = await requestAt(server, kanazawa);
  const body = await registrationBody(server);
  await accounts.register(profile, { ...body, consents }, crypto.randomUUID());
  await accounts.activate(linkIn(latestMail(server)).token);
  const api = on(server);
  await new AccountApi(api).signIn(body.userId, PASSWORD);
  return api.session ?? "";
}

const reads: Record<string, (server: MockApi) => Promise<Call<unknown>>> = {
  "the offices": async () => (api) => api.offices(),
  "a profile": async () => (api) => profileOf(api, kitakyushu),
  "a document": async (server) => {
    const [consent] = (await profileOf(on(server), kitakyushu)).consents;
    return (api) => api.terms(kitakyushu, consent?.id ?? "", consent?.version ?? "");
  },
  "a month's availability": async () => (api) =>
    api.availability(kitakyushu, Temporal.PlainYearMonth.from(TUESDAY_10.slice(0, 7))),
  "what became of a key": async (server) => {
    const key = crypto.randomUUID();
    const request = await requestAt(server, kitakyushu);
    await on(server).createBooking(await profileOf(on(server), kitakyushu), request, key);
    return (api) => api.attempt(kitakyushu, key);
  },
  "a booking that is followed": async (server) => {
    const { id, flow } = await apply(server);
    return (api) => api.booking(id, flow.token);
  },
  "a link that is looked up": async (server) => {
    await apply(server);
    const { token } = linkIn(latestMail(server));
    return (api) => api.lookUpLink(token);
  },
  "a receipt that is looked up": async (server) => {
    const { number, password } = await bookAtKanagawa(server);
    return (api) => lookUpReceipt(api, kanagawa, number, password);
  },
  "the own bookings": async (server) => {
    const session = await signedIn(server);
    return (api) => {
      api.session = session;
      return new AccountApi(api).ownBookings();
    };
  },
};

interface Write {
  readonly begins: (server: MockApi) => Promise<Call<Outcome<unknown>>>;
  /** How often it has been done. */
  readonly done: (server: MockApi) => number;
  /** What a repeat is told that comes after the first one was done; else the same answer. */
  readonly repeat?: string;
}

const withStatus = (server: MockApi, status: string) =>
  server.backend.state.bookings.filter((each) => each.status === status).length;

const writes: Record<string, Write> = {
  "a request for a slot": {
    begins: async (server) => {
      const office = await profileOf(on(server), kitakyushu);
      const request = await requestAt(server, kitakyushu);
      const key = crypto.randomUUID();
      return (api) => api.createBooking(office, request, key);
    },
    done: (server) => server.backend.state.bookings.length,
  },
  "the mail, sent again": {
    begins: async (server) => {
      const { id, flow } = await apply(server);
      server.clock.advance({ minutes: 2 });
      return (api) => api.resend(id, flow.token);
    },
    done: (server) => server.outbox().length - 1,
    repeat: "resend-too-soon",
  },
  "the mail's code": {
    begins: async (server) => {
      const { id, flow } = await apply(server);
      const { code } = latestMail(server);
      return (api) => api.confirmByCode(id, flow.token, code ?? "");
    },
    done: (server) => withStatus(server, "confirmed"),
  },
  "a link that confirms": {
    begins: async (server) => {
      await apply(server);
      const { token } = linkIn(latestMail(server));
      return (api) => api.actOnLink("confirm", token);
    },
    // The second mail says that it is confirmed.
    done: (server) => server.outbox().length - 1,
  },
  "a link that cancels": {
    begins: async (server) => {
      await apply(server);
      await on(server).actOnLink("confirm", linkIn(latestMail(server)).token);
      const { token } = linkIn(latestMail(server));
      return (api) => api.actOnLink("cancel", token);
    },
    done: (server) => withStatus(server, "cancelled"),
  },
  "a link that agrees": {
    begins: async (server) => {
      await apply(server, wajima, "2026-05-01T10:00:00+09:00");
      await reviseTerms(server, wajima, "wajima-terms", "2026-04-27");
      const office = await profileOf(on(server), wajima);
      const { consents } = await requestAt(server, wajima);
      const { token } = linkIn(latestMail(server));
      return (api) => api.agree(office, token, consents);
    },
    done: (server) =>
      server.backend.state.bookings.filter(({ reconsent }) => reconsent === undefined).length,
  },
  "a registration": {
    begins: async (server) => {
      const office = await profileOf(on(server), kanazawa);
      const { consents } = await requestAt(server, kanazawa);
      const body = await registrationBody(server);
      const key = crypto.randomUUID();
      return (api) => new AccountApi(api).register(office, { ...body, consents }, key);
    },
    done: (server) => server.outbox().length,
  },
  "a booking cancelled by its owner": {
    begins: async (server) => {
      const session = await signedIn(server);
      const { id } = (await askAtKanazawa(server, { authorization: `Bearer ${session}` })).json;
      return (api) => {
        api.session = session;
        return new AccountApi(api).cancel(id);
      };
    },
    done: (server) => withStatus(server, "cancelled"),
  },
};

describe("whatever the network does to", () => {
  before(loadTemporal);
  withoutPauses();
  withOwnPatience();

  for (const [name, begins] of Object.entries(reads)) {
    it(`${name}, it is told as no answer, and is read once the network is back`, async () => {
      for (const fault of networkFaults) {
        const server = startServer();
        const call = await begins(server);
        const told = await call(through(server, fault)).then(
          (value: unknown) => ({ value }),
          (error: unknown) => error,
        );
        expect(told, fault.name).to.be.instanceOf(ApiError);
        expect(await call(on(server)), fault.name).to.be.ok;
      }
    });
  }

  for (const [name, { begins, done, repeat }] of Object.entries(writes)) {
    it(`${name}, it is never called done or refused without the server's word, and is done once`, async () => {
      for (const fault of networkFaults) {
        const server = startServer();
        const call = await begins(server);
        const outcome = await call(through(server, fault));
        expect(outcome.kind, fault.name).to.equal(fault.turnsAway ? "refused" : "unknown");
        const again = await call(on(server));
        const isTold = fault.arrives && repeat !== undefined && again.kind === "refused";
        expect(isTold ? again.problem.code : again.kind, fault.name).to.equal(
          isTold ? repeat : "done",
        );
        expect(done(server), fault.name).to.equal(1);
      }
    });
  }
});
