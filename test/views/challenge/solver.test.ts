import { expect } from "@open-wc/testing";
import { solve } from "../../../src/views/challenge/solver.ts";
import { challengeFor } from "../../support/challenges.ts";

const RealWorker = window.Worker;
/** The workers that were started. */
let workers: Worker[] = [];
const unheard = () => undefined;

/** Puts something else in the place of workers. */
function workersAre(start: (url: string | URL, options?: WorkerOptions) => Worker): void {
  window.Worker = function (url: string | URL, options?: WorkerOptions) {
    const worker = start(url, options);
    workers.push(worker);
    return worker;
  } as unknown as typeof Worker;
}

describe("the number of a challenge is found", () => {
  beforeEach(() => {
    workers = [];
    workersAre((url, options) => new RealWorker(url, options));
  });
  afterEach(() => {
    window.Worker = RealWorker;
  });

  it("in a worker, which is this very file, and the page hears how far it has come", async () => {
    const heard: number[] = [];
    const challenge = await challengeFor(45_000, 50_000);
    const { signal } = new AbortController();
    expect(await solve(challenge, signal, (tried) => heard.push(tried))).to.equal(45_000);
    expect(workers).to.have.length(1);
    expect(heard).to.deep.equal([0, 20_000, 40_000]);
  });

  const missing: Readonly<Record<string, () => Worker>> = {
    "the policy refuses one at once": () => {
      throw new DOMException("no", "SecurityError");
    },
    "one does not load": () => new RealWorker("/no-such-file.js", { type: "module" }),
  };
  for (const [why, start] of Object.entries(missing)) {
    it(`here, where ${why}`, async () => {
      workersAre(start);
      const heard: number[] = [];
      const challenge = await challengeFor(1_234, 2_000);
      const { signal } = new AbortController();
      expect(await solve(challenge, signal, (tried) => heard.push(tried))).to.equal(1_234);
    });
  }

  it("here, where a worker has said nothing for ten seconds, which is ended", async () => {
    let isEnded = false;
    const silent = Object.assign(new EventTarget(), {
      postMessage: unheard,
      terminate: () => (isEnded = true),
    });
    workersAre(() => silent as unknown as Worker);
    const waits: number[] = [];
    const { setTimeout } = window;
    window.setTimeout = ((done: () => void, ms = 0) => {
      waits.push(ms);
      return setTimeout(done);
    }) as typeof window.setTimeout;
    try {
      const { signal } = new AbortController();
      expect(await solve(await challengeFor(1_234, 2_000), signal, unheard)).to.equal(1_234);
    } finally {
      window.setTimeout = setTimeout;
    }
    expect(waits[0]).to.equal(10_000);
    expect(isEnded).to.equal(true);
  });

  it("here in slices, between which the page goes on", async () => {
    workersAre(missing["the policy refuses one at once"] as () => Worker);
    let pauses = 0;
    const timer = setInterval(() => (pauses += 1));
    const { signal } = new AbortController();
    await solve(
      { ...(await challengeFor(0)), challenge: "0".repeat(64), maxnumber: 60_000 },
      signal,
      unheard,
    );
    clearInterval(timer);
    expect(pauses).to.be.above(1);
  });

  for (const where of ["there", "here"] as const) {
    it(`nowhere, once it is cancelled ${where === "there" ? "in the worker" : "on the page"}`, async () => {
      if (where === "here") workersAre(missing["the policy refuses one at once"] as () => Worker);
      const ended = new AbortController();
      const work = { ...(await challengeFor(0)), challenge: "0".repeat(64), maxnumber: 1_000_000 };
      const found = await solve(work, ended.signal, () => ended.abort());
      expect(found).to.equal(undefined);
    });
  }

  it("nowhere, where it was cancelled before the work could begin: no worker is left behind", async () => {
    const work = { ...(await challengeFor(0)), challenge: "0".repeat(64), maxnumber: 1_000_000 };
    expect(await solve(work, AbortSignal.abort(), unheard)).to.equal(undefined);
    expect(workers).to.deep.equal([]);
  });

  it("nowhere, where there is none", async () => {
    const { signal } = new AbortController();
    const work = { ...(await challengeFor(2_000, 100)), maxnumber: 100 };
    expect(await solve(work, signal, unheard)).to.equal(undefined);
  });
});
