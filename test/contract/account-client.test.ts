import { expect } from "@open-wc/testing";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { AccountApi } from "../../src/contract/account-client.ts";
import { BookingApi } from "../../src/contract/client.ts";
import { ProblemError } from "../../src/contract/errors.ts";
import { lookUpReceipt } from "../../src/contract/receipt-client.ts";
import { fakeFetch, json, offline, problem, text, type Answer } from "../support/fake-fetch.ts";
import { withoutPauses } from "../support/fake-fetch.ts";
import { officeProfile } from "../../src/contract/office.ts";
import { bookingJson, profileJson } from "../support/profile.ts";

const base = "https://api.example/v1";
const policy = { tries: 3, tryMs: 1000, totalMs: 5000 };
const serverTime = "2026-11-17T10:00:00+09:00";
const session = { token: "s3cret-s3cret-s3cret", expiresAt: serverTime, serverTime };

function apiWith(...answers: Answer[]) {
  const { fetch, sent } = fakeFetch(...answers);
  const api = new BookingApi({ base, fetch, readPolicy: policy, writePolicy: policy });
  return { api, account: new AccountApi(api), sent };
}
const bearerOf = (request: Request | undefined) => request?.headers.get("authorization");

describe("an account's calls", () => {
  before(loadTemporal);
  withoutPauses();

  it("keep the session's token to themselves and send it with what is the person's own", async () => {
    const { api, account, sent } = apiWith(
      json(session, 201),
      json({ bookings: [bookingJson()], serverTime }),
      json(bookingJson()),
    );
    expect(account.signedIn).to.equal(false);
    const outcome = await account.signIn("hanako", "correct horse battery");
    expect(JSON.stringify(outcome)).not.to.include(session.token);
    expect(account.signedIn).to.equal(true);
    expect(sent[0]?.body).to.equal('{"userId":"hanako","password":"correct horse battery"}');
    expect(bearerOf(sent[0]?.request)).to.equal(null);

    const { bookings } = await account.ownBookings();
    expect(bookings).to.have.length(1);
    await account.cancel("b-1");
    for (const { request } of sent.slice(1)) {
      expect(bearerOf(request)).to.equal(`Bearer ${session.token}`);
    }
    expect(sent[2]?.request.url).to.equal(`${base}/me/bookings/b-1/cancellation`);
    expect(api.session).to.equal(session.token);
  });

  it("book with the session at an office with accounts, and without it anywhere else", async () => {
    const { api, account, sent } = apiWith(json(session, 201), json(bookingJson(), 201));
    await account.signIn("hanako", "correct horse battery");
    const office = officeProfile.parse(profileJson());
    const request = {
      slot: { start: Temporal.Instant.from("2026-11-24T10:00:00+09:00") },
      applicant: {},
      consents: [],
      eligibility: [],
      language: "ja",
    };
    await api.createBooking(office, request, "key");
    expect(bearerOf(sent[1]?.request)).to.equal(null);
    const procedure = { kind: "account", linkMinutes: 60, passwordLength: 15, registration: [] };
    await api.createBooking({ ...office, procedure } as never, request, "key");
    expect(bearerOf(sent[2]?.request)).to.equal(`Bearer ${session.token}`);
  });

  it("forget the token on signing out, whether or not the server answers", async () => {
    for (const answer of [text("", 200, {}), offline]) {
      const { api, account, sent } = apiWith(json(session, 201), answer);
      await account.signIn("hanako", "correct horse battery");
      api.signOut();
      expect(account.signedIn).to.equal(false);
      await Promise.resolve();
      expect(sent.map(({ request }) => request.method)).to.deep.equal(["POST", "DELETE"]);
      expect(bearerOf(sent[1]?.request)).to.equal(`Bearer ${session.token}`);
      api.signOut();
      expect(sent, "nobody is signed in any more").to.have.length(2);
    }
  });

  it("are not signed in by a refusal or a lost answer", async () => {
    for (const [answer, kind] of [
      [problem(401, "sign-in-failed"), "refused"],
      [problem(429, "sign-in-locked", { retryAfterSeconds: 900 }), "refused"],
      [offline, "unknown"],
    ] as const) {
      const { account, sent } = apiWith(answer);
      expect(await account.signIn("hanako", "wrong")).to.have.property("kind", kind);
      expect(account.signedIn).to.equal(false);
      expect(sent, "each wrong try is counted").to.have.length(1);
    }
  });

  it("know another person again, until somebody signs out", async () => {
    const { api, account } = apiWith(json(session, 201));
    const isSomeoneElse = async (userId: string) => {
      const outcome = await account.signIn(userId, "correct horse battery");
      return outcome.kind === "done" && outcome.value.isSomeoneElse;
    };
    expect(await isSomeoneElse("hanako")).to.equal(false);
    api.session = undefined;
    expect(await isSomeoneElse("hanako")).to.equal(false);
    api.session = undefined;
    expect(await isSomeoneElse("taro")).to.equal(true);
    api.signOut();
    expect(await isSomeoneElse("hanako")).to.equal(false);
  });

  it("end a session that nobody waits for any more, and leave another one alone", async () => {
    const late = { ...session, token: "late-late-late-late-late" };
    const { api, account, sent } = apiWith(json(session, 201), json(late, 201), text("", 200, {}));
    await account.signIn("hanako", "correct horse battery");
    await account.signIn("hanako", "correct horse battery", () => false);
    await Promise.resolve();
    expect(api.session).to.equal(session.token);
    expect(sent[2]?.request.method).to.equal("DELETE");
    expect(bearerOf(sent[2]?.request)).to.equal(`Bearer ${late.token}`);
  });

  it("register with one key however often they are sent", async () => {
    const answer = { userId: "hanako", activateBy: serverTime, serverTime };
    const { account, sent } = apiWith(offline, json(answer, 202));
    const request = {
      office: "kanazawa",
      userId: "hanako",
      password: "correct horse battery",
      applicant: { name: "職業 花子" },
      consents: [
        { id: "a", version: "1", digest: "d", agreedAt: Temporal.Instant.from(serverTime) },
      ],
      language: "ja",
    };
    const outcome = await account.register(officeProfile.parse(profileJson()), request, "key-1");
    expect(outcome).to.have.property("kind", "done");
    expect(sent.map((each) => each.request.headers.get("idempotency-key"))).to.deep.equal([
      "key-1",
      "key-1",
    ]);
    expect(JSON.parse(sent[1]?.body ?? "")).to.deep.include({
      userId: "hanako",
      consents: [{ id: "a", version: "1", digest: "d", agreedAt: serverTime }],
    });
  });
});

describe("looking a booking up", () => {
  before(loadTemporal);

  it("sends number and password in the body alone", async () => {
    const found = { booking: bookingJson(), token: session.token, expiresAt: serverTime };
    const { api, sent } = apiWith(json(found));
    const answer = await lookUpReceipt(api, "kanagawa", "KL-7F3K", "pass-word");
    expect(answer.messages).to.deep.equal([]);
    expect(sent[0]?.request.url).to.equal(`${base}/booking-lookups`);
    expect(JSON.parse(sent[0]?.body ?? "")).to.deep.equal({
      office: "kanagawa",
      number: "KL-7F3K",
      password: "pass-word",
    });
  });

  it("takes a meeting's address only if it is https", async () => {
    const found = { booking: bookingJson(), token: session.token, expiresAt: serverTime };
    const { api } = apiWith(json({ ...found, meeting: { url: "javascript:alert(1)" } }));
    const failed = await lookUpReceipt(api, "kanagawa", "KL-1", "pass-word").catch(String);
    expect(failed).to.include("meeting.url must be an https: address");
  });

  it("is not tried again when it is locked", async () => {
    const { api, sent } = apiWith(problem(429, "lookup-locked", { retryAfterSeconds: 5 }));
    const error = await lookUpReceipt(api, "kanagawa", "KL-1", "x").catch((thrown) => thrown);
    expect(error).to.be.instanceOf(ProblemError);
    expect(sent).to.have.length(1);
  });
});
