import { expect } from "@open-wc/testing";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { attemptMemory } from "../../src/flow/attempt-memory.ts";

const NAME = "hw-online-booking:otaru:attempt";
const start = () => Temporal.Instant.from("2026-11-24T01:00:00Z");

/** Makes the page refuse storage, as strict settings and sandboxed frames do. */
function refusesStorage(): () => void {
  const own = Object.getOwnPropertyDescriptor(window, "sessionStorage");
  Object.defineProperty(window, "sessionStorage", {
    configurable: true,
    get: () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  });
  return () => {
    if (own) Object.defineProperty(window, "sessionStorage", own);
    else Reflect.deleteProperty(window, "sessionStorage");
  };
}

describe("the memory of an attempt", () => {
  before(loadTemporal);
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  it("is empty at first", () => {
    expect(attemptMemory.load("otaru")).to.equal(undefined);
  });

  it("keeps the key, the start and when it was sent, and nothing else", () => {
    const attempt = { key: "key-1", start: start(), sentAt: 1, applicant: { name: "職業 花子" } };
    attemptMemory.save("otaru", attempt);
    expect(sessionStorage.length).to.equal(1);
    expect(JSON.parse(sessionStorage.getItem(NAME) ?? "")).to.deep.equal({
      key: "key-1",
      start: "2026-11-24T01:00:00Z",
      sentAt: 1,
    });
    const loaded = attemptMemory.load("otaru");
    expect(loaded?.key).to.equal("key-1");
    expect(loaded?.start.equals(start())).to.equal(true);
  });

  it("is each office's own", () => {
    attemptMemory.save("otaru", { key: "key-1", start: start(), sentAt: 1 });
    expect(attemptMemory.load("kitakyushu-mothers")).to.equal(undefined);
    attemptMemory.clear("kitakyushu-mothers", "key-1");
    expect(attemptMemory.load("otaru")?.key).to.equal("key-1");
    attemptMemory.clear("otaru", "key-1");
    expect(sessionStorage.length).to.equal(0);
  });

  it("forgets only the attempt that is named: another widget may have one of its own", () => {
    attemptMemory.save("otaru", { key: "key-2", start: start(), sentAt: 1 });
    attemptMemory.clear("otaru", "key-1");
    expect(attemptMemory.load("otaru")?.key).to.equal("key-2");
  });

  const garbage = [
    "",
    "null",
    "7",
    "[]",
    "{",
    '{"key":1,"start":"2026-11-24T01:00:00Z"}',
    '{"key":"key-1"}',
    '{"key":"key-1","start":"tomorrow"}',
    '{"key":"key-1","start":"2026-11-24"}',
  ];
  for (const text of garbage) {
    it(`takes ${JSON.stringify(text)} for none`, () => {
      sessionStorage.setItem(NAME, text);
      expect(attemptMemory.load("otaru")).to.equal(undefined);
    });
  }

  it("does without storage where the page refuses it", () => {
    const allowStorage = refusesStorage();
    try {
      expect(() => sessionStorage).to.throw();
      attemptMemory.save("otaru", { key: "key-1", start: start(), sentAt: 1 });
      expect(attemptMemory.load("otaru")).to.equal(undefined);
      attemptMemory.clear("otaru", "key-1");
    } finally {
      allowStorage();
    }
  });

  it("does without storage that is full", () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException("Full.", "QuotaExceededError");
    };
    try {
      attemptMemory.save("otaru", { key: "key-1", start: start(), sentAt: 1 });
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(attemptMemory.load("otaru")).to.equal(undefined);
  });
});
