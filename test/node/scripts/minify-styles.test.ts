import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { minifyCss } from "../../../scripts/minify-styles.ts";

describe("a style sheet without what only people read", () => {
  const sheets: readonly (readonly [sheet: string, short: string])[] = [
    ["\n  /* Why.\n  Because. */\n  p,\n  ul {\n    margin: 0;\n  }\n", "p,ul{margin:0}"],
    [
      "  .a .b > :focus-visible {\n outline: 4px solid red;\n }",
      ".a .b > :focus-visible{outline:4px solid red}",
    ],
    [
      "@container (min-width: 720px) { a:hover { inline-size: calc(100% - 2 * 8px) } }",
      "@container (min-width:720px){a:hover{inline-size:calc(100% - 2 * 8px)}}",
    ],
    [
      'a::before { content: "\\\\200b"; font: 1px "Noto Sans JP", serif }',
      'a::before{content:"\\\\200b";font:1px "Noto Sans JP",serif}',
    ],
    ["p { color: ${red}; }", "p{color:${red}}"],
  ];
  for (const [sheet, short] of sheets) {
    it(`is ${short}`, () => assert.equal(minifyCss(sheet), short));
  }
});
