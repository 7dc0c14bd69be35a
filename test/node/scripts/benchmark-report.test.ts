import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withFigures, type Section } from "../../../scripts/benchmark/report.ts";

const DOCUMENT = `# How fast

Words.

<!-- figures: npm run benchmark -- --write -->

None yet.
`;
const section = (ms: string): Section => ({
  title: "A visit",
  headings: ["page", "ms"],
  rows: [["the widget", ms]],
  notes: ["Medians."],
});

describe("the document of figures", () => {
  const once = withFigures(DOCUMENT, "today, a machine", [section("12"), section("34")]);

  it("keeps its words, and has the run's figures below them, with where they were taken", () => {
    assert.ok(once.startsWith(DOCUMENT.slice(0, DOCUMENT.indexOf("None yet"))));
    assert.match(once, /today, a machine[\s\S]*### A visit[\s\S]*12[\s\S]*Medians\.[\s\S]*34/u);
    assert.ok(!once.includes("None yet"));
  });

  it("says above every block why it is not run, as the documents' test asks", () => {
    assert.equal(once.match(/^```text$/gmu)?.length, 2);
    assert.equal(once.match(/^<!-- not run: .+ -->\n```text$/gmu)?.length, 2);
  });

  it("has the next run's in their place", () => {
    const next = withFigures(once, "tomorrow, a machine", [section("56")]);
    assert.ok(next.includes("56") && !next.includes("12") && !next.includes("today"));
  });

  it("refuses a document without a place for them", () => {
    assert.throws(() => withFigures("# How fast\n", "today", []), /no place/u);
  });
});
