import { expect } from "@open-wc/testing";
import { availabilityMonth, toAvailability } from "../../src/contract/availability.ts";
import { health } from "../../src/contract/health.ts";
import { termsDocument } from "../../src/contract/terms.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";

const month = (changes: object = {}) => ({
  month: "2026-06",
  serverTime: "2026-06-12T09:00:00+09:00",
  slots: [
    { start: "2026-06-15T10:00:00+09:00", remaining: 2 },
    { start: "2026-06-15T01:30:00Z", remaining: 0 },
  ],
  ...changes,
});

describe("a month's availability", () => {
  before(loadTemporal);

  it("is kept by the moment, whatever offset it was written with", () => {
    const { remaining } = toAvailability(availabilityMonth.parse(month()));
    expect([...remaining]).to.deep.equal([
      [Date.UTC(2026, 5, 15, 1), 2],
      [Date.UTC(2026, 5, 15, 1, 30), 0],
    ]);
  });

  it("has no further closures unless it says so", () => {
    expect(toAvailability(availabilityMonth.parse(month())).closures).to.deep.equal([]);
  });

  it("names further closures as the office's own", () => {
    const json = month({ closures: [{ date: "2026-06-16", name: "停電", until: "noon" }] });
    const [closure] = toAvailability(availabilityMonth.parse(json)).closures;
    expect(closure).to.include({ kind: "office", name: "停電" });
    expect(closure?.date.toString()).to.equal("2026-06-16");
  });

  const rows: [what: string, changes: object, path: string][] = [
    [
      "a slot without an offset",
      { slots: [{ start: "2026-06-15T10:00", remaining: 1 }] },
      "slots.0.start",
    ],
    [
      "a count that is no number",
      { slots: [{ start: "2026-06-15T10:00Z", remaining: "1" }] },
      "slots.0.remaining",
    ],
    ["a month that does not exist", { month: "2026-13" }, "month"],
    ["a closure on no day", { closures: [{ date: "2026-06-31", name: "x" }] }, "closures.0.date"],
    ["no server time", { serverTime: undefined }, "serverTime"],
    ["no slots at all", { slots: undefined }, "slots"],
  ];
  for (const [what, changes, path] of rows) {
    it(`is refused with ${what}`, () => {
      const { error } = availabilityMonth.safeParse(month(changes));
      expect(error?.issues.map((issue) => issue.path.join("."))).to.deep.equal([path]);
    });
  }
});

describe("a document to agree to", () => {
  before(loadTemporal);

  const blocks = [
    { kind: "heading", text: "利用規約" },
    { kind: "article", number: "第4条", paragraphs: ["一", "二"] },
    { kind: "list", items: ["<b>そのまま</b>"] },
    { kind: "link", text: "規約", href: "https://example.jp/" },
  ];
  const terms = (more: object) => ({
    id: "terms",
    version: "2023-10-01",
    title: "利用規約",
    language: "ja",
    digest: "sha256-x",
    blocks: [more],
  });

  for (const block of blocks) {
    it(`may have a ${block.kind}, word for word`, () => {
      expect(termsDocument.parse(terms(block)).blocks).to.deep.equal([block]);
    });
  }

  const strange: [block: object, items: string[]][] = [
    [{ kind: "html", html: "<script>" }, ["<script>"]],
    [{ kind: "link", text: "x", href: "javascript:alert(1)" }, ["x", "javascript:alert(1)"]],
    [{ kind: "list", items: "x" }, ["x"]],
    [{ kind: "table", caption: "x", rows: ["y", "z"], columns: 2 }, ["x", "y", "z"]],
  ];
  for (const [block, items] of strange) {
    it(`shows the texts of ${JSON.stringify(block)}, and nothing but texts`, () => {
      expect(termsDocument.parse(terms(block)).blocks).to.deep.equal([{ kind: "list", items }]);
    });
  }

  it("may not have a block without a kind", () => {
    expect(termsDocument.safeParse(terms({ text: "x" })).success).to.equal(false);
  });

  it("is refused when it says nothing", () => {
    const { success } = termsDocument.safeParse({ ...terms({}), blocks: [] });
    expect(success).to.equal(false);
  });
});

describe("a backend's health", () => {
  before(loadTemporal);

  const rows: [status: string, ok: boolean][] = [
    ["up", true],
    ["paused", true],
    ["on fire", false],
  ];
  for (const [status, ok] of rows) {
    it(`${ok ? "may" : "may not"} be ${status}`, () => {
      const json = { status, serverTime: "2026-06-12T09:00:00Z", contractVersion: "1.0" };
      expect(health.safeParse(json).success).to.equal(ok);
    });
  }
});
