import { expect } from "@open-wc/testing";
import { ServerClock } from "../../../src/domain/clock.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";
import type { RegistrationRequest } from "../../../src/contract/account.ts";
import type { AccountApi } from "../../../src/contract/account-client.ts";
import {
  AccountController,
  type AccountOptions,
} from "../../../src/flow/account/account-controller.ts";
import { toldBy, type Told } from "../../../src/flow/account/told.ts";
import { accountStates, ownBooking } from "../../support/account-states.ts";
import { leaveConsole, ownerLines } from "../../support/owner.ts";
import { FakeApi, FakeHost } from "../../support/states-controller.ts";
import { factsOf, type Facts } from "../../../demo/gallery/states/facts.ts";

const serverTime = () => Temporal.Instant.from("2026-11-17T01:05:00Z");
const activateBy = () => Temporal.Instant.from("2026-11-17T02:00:00Z");
const PASSWORD = "a long phrase of mine";

describe("the account's controller", () => {
  let facts: Facts;
  before(async () => {
    await loadTemporal();
    facts = factsOf("kanazawa");
  });
  beforeEach(() => ownerLines());
  afterEach(() => leaveConsole());

  function starts(options: Partial<AccountOptions> = {}) {
    const server = new FakeApi();
    const host = new FakeHost();
    const clock = new ServerClock(
      () => facts.now.epochMilliseconds,
      () => 0,
    );
    const api = {
      session: undefined as string | undefined,
      signedOut: 0,
      signOut() {
        this.signedOut += 1;
      },
    };
    const account = new Proxy(server.api as unknown as AccountApi, {
      get: (target, name) =>
        name === "signedIn" ? api.session !== undefined : Reflect.get(target, name),
    });
    const told: Told[] = [];
    const flow = new AccountController(host, {
      account,
      api,
      office: facts.office,
      clock,
      entry: { kind: "sign-in" },
      goal: () => "own-bookings",
      changed: (now, before) => told.push(...toldBy(now, before)),
      ...options,
    });
    return { flow, server, host, clock, api, told };
  }

  const asked = (server: FakeApi) =>
    server.asked.map(({ call, args }) => [call as string, ...args] as const);
  const request = (): RegistrationRequest => ({
    office: "kanazawa",
    userId: "hanako",
    password: PASSWORD,
    applicant: { name: "職業 花子", address: "金沢市", email: "hanako@example.jp" },
    consents: [...facts.draft.consents],
    language: "ja",
  });

  /** A controller at the form of the registration. */
  function registers() {
    const all = starts();
    all.flow.handle({ type: "registration-chosen" });
    return all;
  }

  it("signs in, tells the rest of the widget, and takes over the server's time", async () => {
    const { flow, server, clock, told } = starts();
    void flow.signIn("hanako", PASSWORD);
    expect(flow.state.screen).to.equal("signing-in");
    expect(asked(server).map((call) => call.slice(0, 3))).to.deep.equal([
      ["signIn", "hanako", PASSWORD],
    ]);
    await server.done({ serverTime: serverTime() });
    expect(flow.state).to.deep.equal({ screen: "own-bookings", news: { kind: "none" } });
    expect(told).to.deep.equal(["session-changed"]);
    expect(clock.now().toString()).to.equal("2026-11-17T01:05:00Z");
  });

  it("goes on with a request that waits", async () => {
    const { flow, server, told } = starts({ goal: () => "resume" });
    void flow.signIn("hanako", PASSWORD);
    await server.done({ serverTime: serverTime() });
    expect(flow.state.screen).to.equal("passed");
    expect(told).to.deep.equal(["session-changed", "account-passed"]);
  });

  it("makes one call however often the button is pressed", async () => {
    const { flow, server } = starts();
    void flow.signIn("hanako", PASSWORD);
    void flow.signIn("hanako", PASSWORD);
    expect(asked(server)).to.have.length(1);
    await server.refuses("sign-in-failed");
    expect(flow.state).to.have.nested.property("notice.problem.code", "sign-in-failed");
  });

  it("keeps no password: neither in its state nor anywhere else once the call is answered", async () => {
    const { flow, server } = registers();
    void flow.register(request());
    expect(JSON.stringify(flow.state)).not.to.include(PASSWORD);
    await server.refuses("rate-limited");
    flow.handle({ type: "sign-in-chosen" });
    void flow.registerAgain();
    void flow.signIn("hanako", PASSWORD);
    await server.loses();
    expect(JSON.stringify(flow.state)).not.to.include(PASSWORD);
    expect(asked(server).map(([call]) => call)).to.deep.equal(["register", "signIn"]);
    expect(ownerLines().join()).not.to.include(PASSWORD);
  });

  /** Whether the session that a sign-in brings would be kept. */
  const isAwaited = ({ asked: [first] }: FakeApi) => (first!.args[2] as () => boolean)();

  it("wants no session for whoever went away while the answer was on its way", async () => {
    const { flow, server } = starts();
    void flow.signIn("hanako", PASSWORD);
    expect(isAwaited(server)).to.equal(true);
    flow.enter({ kind: "activate", token: "secret" });
    expect(isAwaited(server)).to.equal(false);
    await server.done({ serverTime: serverTime() });
    expect(flow.state.screen).to.equal("activate");
  });

  it("wants none where the whole page went away, but where it was only moved", () => {
    const { flow, server } = starts();
    void flow.signIn("hanako", PASSWORD);
    flow.hostDisconnected();
    expect(isAwaited(server)).to.equal(false);
    flow.hostConnected();
    expect(isAwaited(server)).to.equal(true);
  });

  it("registers under a key of its own, and tells where the mail went and until when it works", async () => {
    const { flow, server, clock } = registers();
    void flow.register(request());
    const [[call, office, sent, key] = []] = asked(server);
    expect([call, office]).to.deep.equal(["register", facts.office]);
    expect(sent).to.deep.equal(request());
    expect(key).to.match(/^[\da-f-]{36}$/u);
    await server.done({ userId: "hanako", activateBy: activateBy(), serverTime: serverTime() });
    expect(flow.state).to.deep.equal({
      screen: "registration-sent",
      email: "hanako@example.jp",
      activateBy: activateBy(),
    });
    expect(clock.now().toString()).to.equal("2026-11-17T01:05:00Z");
  });

  it("sends the very same registration again when its answer was lost, as often as it takes", async () => {
    const { flow, server } = registers();
    void flow.register(request());
    await server.loses();
    expect(flow.state.screen).to.equal("registration-unknown");
    void flow.registerAgain();
    await server.loses();
    void flow.registerAgain();
    const calls = asked(server);
    expect(calls).to.have.length(3);
    expect(calls[1]).to.deep.equal(calls[0]);
    expect(calls[2]).to.deep.equal(calls[0]);
    await server.done({ userId: "hanako", activateBy: activateBy(), serverTime: serverTime() });
    expect(flow.state.screen).to.equal("registration-sent");
    void flow.registerAgain();
    expect(asked(server)).to.have.length(3);
  });

  it("mints another key for another registration", async () => {
    const { flow, server } = registers();
    void flow.register(request());
    await server.refuses("validation-failed");
    void flow.register(request());
    const [first, second] = asked(server).map(([, , , key]) => key);
    expect(first).not.to.equal(second);
  });

  it("tells the rest of the widget that the documents have changed", async () => {
    const { flow, server, told } = registers();
    void flow.register(request());
    await server.refuses("terms-outdated");
    expect(told).to.deep.equal(["consents-outdated"]);
  });

  it("activates by the link's secret, and again when the answer was lost", async () => {
    const { flow, server } = starts({ entry: { kind: "activate", token: "secret" } });
    void flow.activate();
    await server.loses();
    expect(flow.state).to.deep.equal({ screen: "activate", token: "secret", notice: "lost" });
    void flow.activate();
    await server.done({ userId: "hanako", serverTime: serverTime() });
    expect(asked(server)).to.deep.equal([
      ["activate", "secret"],
      ["activate", "secret"],
    ]);
    expect(flow.state).to.deep.equal({ screen: "sign-in", notice: { kind: "activated" } });
  });

  it("cancels the booking that was chosen, and says so to the page", async () => {
    const { flow, server, told } = starts({ entry: { kind: "manage" } });
    flow.state = accountStates(facts)["own-bookings"];
    void flow.cancel();
    expect(asked(server)).to.deep.equal([]);
    flow.handle({ type: "cancel-chosen", booking: ownBooking(facts) });
    void flow.cancel();
    expect(asked(server)).to.deep.equal([["cancel", "b-1"]]);
    await server.done(ownBooking(facts, { status: "cancelled" }));
    expect(flow.state).to.have.nested.property("news.booking.status", "cancelled");
    expect(told).to.deep.equal(["own-booking-cancelled"]);
  });

  it("asks for signing in again where the session has ended, and forgets its token", async () => {
    const { flow, server, api, told } = starts();
    api.session = "old-token";
    flow.state = accountStates(facts)["cancel-chosen"];
    void flow.cancel();
    await server.refuses("session-ended");
    expect(flow.state).to.deep.equal({ screen: "sign-in", notice: { kind: "session-ended" } });
    expect(api.session).to.equal(undefined);
    expect(told).to.deep.equal(["session-changed"]);
  });

  it("begins anew for another reason, and forgets what it was about", async () => {
    const { flow, server } = registers();
    void flow.register(request());
    await server.loses();
    flow.enter({ kind: "signed-out" });
    expect(flow.state).to.deep.equal({ screen: "sign-in", notice: { kind: "signed-out" } });
    void flow.registerAgain();
    expect(asked(server)).to.have.length(1);
  });
});
