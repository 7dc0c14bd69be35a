import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isFresh, sizeTable, withTable } from "../../../scripts/size-table.ts";

const files = [
  { name: "hw-online-booking.js (2 files)", bytes: 29_103 },
  { name: "Temporal polyfill", bytes: 16_797 },
  { name: "chunks/flow-BGDc5bnP.js", bytes: 7_230 },
  { name: "chunks/ja-x-easy-B-5GeEdW.js", bytes: 11_760 },
  { name: "chunks/keyed-ByQeerEt.js", bytes: 179 },
];
const readme = "# A\n<!-- sizes: npm run sizes -->\nold\n<!-- end of sizes -->\n## B\n";

describe("the README's table of sizes", () => {
  it("names each file without its hash, with when it loads and its kB", () => {
    const rows = sizeTable(files).split("\n").slice(2);
    assert.match(rows[0] ?? "", /^\| `hw-online-booking\.js` \| first: .* \| 29\.1 \|$/u);
    assert.match(rows[1] ?? "", /^\| `temporal-polyfill` .* \| 16\.8 \|$/u);
    assert.match(rows[2] ?? "", /^\| `flow` .* \| 7\.2 \|$/u);
    assert.match(rows[3] ?? "", /^\| `ja-x-easy` \| in that language \| 11\.8 \|$/u);
    assert.equal(rows[4], "", "what is shared has no row");
  });

  it("takes the place of the one before, and nothing else", () => {
    const written = withTable(readme, sizeTable(files));
    assert.match(written, /^# A\n<!-- sizes/u);
    assert.match(written, /<!-- end of sizes -->\n## B\n$/u);
    assert.doesNotMatch(written, /old/u);
    assert.equal(withTable(written, sizeTable(files)), written);
  });

  it("is fresh until a file is half a kilobyte off, comes or goes", () => {
    const written = withTable(readme, sizeTable(files));
    const grown = (bytes: number) =>
      sizeTable(files.map((file) => ({ ...file, bytes: file.bytes + bytes })));
    assert.equal(isFresh(written, sizeTable(files)), true);
    assert.equal(isFresh(written, grown(400)), true);
    assert.equal(isFresh(written, grown(700)), false);
    assert.equal(isFresh(written, sizeTable(files.slice(1))), false);
    assert.equal(
      isFresh(written, sizeTable([...files, { name: "chunks/vi-DLZQteWl.js", bytes: 1 }])),
      false,
    );
    assert.equal(isFresh(readme, sizeTable(files)), false);
  });

  it("needs its place in the README", () => {
    assert.throws(() => withTable("# A\n", sizeTable(files)), /no place/u);
  });
});
