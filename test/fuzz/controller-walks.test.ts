import { expect } from "@open-wc/testing";
import fc from "fast-check";
import type { BookingApi } from "../../src/contract/client.ts";
import { ServerClock } from "../../src/domain/clock.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { FlowController } from "../../src/flow/flow-controller.ts";
import { FakeHost, settled } from "../support/states-controller.ts";
import { factsOf, type Facts } from "../../demo/gallery/states/facts.ts";
import { leaveConsole, ownerLines } from "../support/owner.ts";

const OFFICE = "kitakyushu-mothers";

/** What becomes of one try, at the server and on the way back. */
type Luck =
  | "answered"
  /** Never arrived. */
  | "lost before"
  /** Committed, and the answer was lost. */
  | "lost after"
  /** Lost on the way, and arrives while something else is going on. */
  | "late"
  | "refused"
  | "turned away";

/** A server that keeps the contract's word: one key, one booking. */
class ModelServer {
  readonly booked = new Set<string>();
  readonly #late: string[] = [];
  readonly #facts: Facts;
  readonly #luck: () => Luck;

  constructor(facts: Facts, luck: () => Luck) {
    this.#facts = facts;
    this.#luck = luck;
  }

  get api(): BookingApi {
    const calls: Partial<Record<keyof BookingApi, unknown>> = {
      createBooking: (_office: unknown, _request: unknown, key: string) => this.#create(key),
      attempt: (_office: string, key: string) => this.#attempt(key),
      signOut: () => undefined,
    };
    return calls as BookingApi;
  }

  /** What was under way for long arrives. */
  catchesUp(): void {
    for (const key of this.#late.splice(0)) this.booked.add(key);
  }

  #answer() {
    return this.#facts.booking({ status: "provisional" });
  }

  async #create(key: string) {
    const lost = { kind: "unknown", error: new TypeError("Failed to fetch") } as const;
    const luck = this.#luck();
    if (luck === "late") this.#late.push(key);
    if (luck === "late" || luck === "lost before") return lost;
    if (luck === "turned away") {
      return { kind: "refused", problem: { code: "rate-limited", status: 429 } };
    }
    if (luck === "refused" && !this.booked.has(key)) {
      return { kind: "refused", problem: { code: "slot-taken", status: 409 } };
    }
    this.booked.add(key);
    return luck === "lost after"
      ? lost
      : { kind: "done", value: { ...this.#answer(), serverTime: this.#facts.now } };
  }

  async #attempt(key: string) {
    if (this.#luck().startsWith("lost")) throw new TypeError("Failed to fetch");
    return this.booked.has(key) ? this.#answer() : undefined;
  }
}

type Act = "send" | "ask again" | "choose again" | "fill in again" | "catch up" | "reload";

function acts(act: Act, flow: FlowController, server: ModelServer, facts: Facts): FlowController {
  const { step } = flow.state;
  switch (act) {
    case "send":
      if (step === "review" || step === "unknown") flow.send();
      break;
    case "ask again":
      flow.handle({ type: "asked-again" });
      break;
    case "choose again":
      flow.handle({ type: "slot-chosen", slot: facts.slot });
      break;
    case "fill in again":
      flow.handle({ type: "form-completed", form: facts.form, applicant: facts.ready.applicant });
      break;
    case "catch up":
      server.catchesUp();
      break;
    case "reload":
      flow.dispose();
      return startsFlow(facts, server);
  }
  return flow;
}

function startsFlow(facts: Facts, server: ModelServer): FlowController {
  return new FlowController(new FakeHost(), {
    office: facts.office,
    api: server.api,
    clock: new ServerClock(
      () => facts.now.epochMilliseconds,
      () => 0,
    ),
    language: () => "ja",
  });
}

const luck = fc.constantFrom<Luck>(
  "answered",
  "lost before",
  "lost after",
  "late",
  "refused",
  "turned away",
);
const act = fc.constantFrom<Act>(
  "send",
  "send",
  "ask again",
  "choose again",
  "fill in again",
  "catch up",
);

describe("however the network and the visitor behave,", () => {
  let facts: Facts;
  before(async () => {
    await loadTemporal();
    facts = factsOf(OFFICE);
  });
  beforeEach(() => {
    sessionStorage.clear();
    ownerLines();
  });
  afterEach(() => {
    leaveConsole();
    sessionStorage.clear();
  });

  /** Goes through the acts; each call to the server takes the next piece of luck. */
  async function lives(list: readonly Act[], lucks: readonly Luck[]) {
    sessionStorage.clear();
    let turn = 0;
    const server = new ModelServer(facts, () => lucks[turn++ % lucks.length] ?? "answered");
    let flow = startsFlow(facts, server);
    flow.state = { step: "review", draft: facts.ready };
    for (const each of list) {
      flow = acts(each, flow, server, facts);
      await settled();
    }
    server.catchesUp();
    return { flow, server };
  }

  it("one visitor's presses never book twice", async function () {
    this.timeout(60_000);
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { minLength: 1, maxLength: 25 }),
        fc.array(luck, { minLength: 1, maxLength: 12 }),
        async (list, lucks) => {
          const { flow, server } = await lives(list, lucks);
          reached.add(flow.state.step);
          expect(server.booked.size).to.be.at.most(1);
          if (flow.state.step === "waiting-mail") expect(server.booked.size).to.equal(1);
          flow.dispose();
        },
      ),
      { numRuns: 150, includeErrorInReport: true },
    );
    expect([...reached]).to.include.members(["waiting-mail", "unknown", "slot", "review"]);
  });

  it("a reload in the middle does not send again, and still learns what became of it", async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(fc.array(luck, { minLength: 1, maxLength: 6 }), async (lucks) => {
        const { flow, server } = await lives(["send", "reload", "ask again"], lucks);
        expect(server.booked.size).to.be.at.most(1);
        expect(["consent", "unknown", "waiting-mail"]).to.include(flow.state.step);
        flow.dispose();
      }),
      { numRuns: 60, includeErrorInReport: true },
    );
  });
});
