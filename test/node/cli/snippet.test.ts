import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { contrast, propertiesOf } from "../../../cli/snippet/colours.ts";
import { importMapOf } from "../../../cli/snippet/import-map.ts";
import type { ReadProfile } from "../../../cli/snippet/read-profile.ts";
import { snippetOf, type Wishes } from "../../../cli/snippet/snippet.ts";
import { warningsOf } from "../../../cli/snippet/warnings.ts";
import { officeProfile, type OfficeProfile } from "../../../src/contract/office.ts";
import { profileJson } from "./run-slots.ts";

const wishes: Wishes = {
  office: "otaru",
  apiBase: "https://api.example/v1",
  script: "/booking/hw-online-booking.js",
  integrity: "sha384-abc",
  language: "ja",
  colours: {},
  asDiv: false,
};

let otaru: OfficeProfile;
before(async () => {
  otaru = officeProfile.parse(await profileJson("otaru"));
});

const withPhone = (phone: OfficeProfile["contact"]["phone"]): OfficeProfile => ({
  ...otaru,
  contact: phone ? { phone } : {},
});
const real = { number: "0134-22-1234", hours: { ja: "平日 8時30分から" } };

describe("the tag to paste", () => {
  test("loads the script with its integrity, and says in Japanese what to do without it", () => {
    assert.deepEqual(snippetOf(wishes, withPhone(real)), {
      html: `<script type="module" src="/booking/hw-online-booking.js" integrity="sha384-abc"></script>
<hw-online-booking office="otaru" api-base="https://api.example/v1">
  <p lang="ja">
    オンライン予約を表示できません。
    ハローワーク小樽へ、お電話でお申し込みください。
    電話: <a href="tel:0134221234">0134-22-1234</a>（平日 8時30分から）
  </p>
</hw-online-booking>
`,
      css: undefined,
    });
  });

  test("has the files that the script asks for first fetched beside it, and checked", () => {
    const first = [
      { address: "/booking/chunks/core-AbCd1234.js", integrity: "sha384-def" },
      { address: "/booking/chunks/flow-EfGh5678.js", integrity: "sha384-ghi" },
    ];
    const { html } = snippetOf({ ...wishes, first }, otaru);
    assert.ok(
      html.startsWith(
        `<link rel="modulepreload" href="/booking/chunks/core-AbCd1234.js" integrity="sha384-def">
<link rel="modulepreload" href="/booking/chunks/flow-EfGh5678.js" integrity="sha384-ghi">
<script `,
      ),
      html,
    );
  });

  test("names another language than Japanese, and leaves out a digest that is not known", () => {
    const { html } = snippetOf({ ...wishes, language: "en", integrity: undefined }, otaru);
    assert.match(html, /api-base="https:\/\/api\.example\/v1" lang="en">/u);
    assert.doesNotMatch(html, /integrity/u);
  });

  test("puts an import map of the widget's own files before the script, where one is wished for", () => {
    const files = {
      "hw-online-booking.js": "sha384-a",
      "chunks/core-x_1.js": "sha384-b",
      "chunks/core-x_1.js.map": "sha384-c",
      "library/contract.js": "sha384-d",
    };
    const addresses = {
      "/booking/hw-online-booking.js?ver=2": "/booking/",
      "https://cdn.example/hw-online-booking.js": "https://cdn.example/",
      "booking/hw-online-booking.js": "./booking/",
      "hw-online-booking.js": "./",
    };
    for (const [script, folder] of Object.entries(addresses)) {
      const importMap = importMapOf(script, files);
      assert.deepEqual(JSON.parse(importMap), {
        integrity: {
          [`${folder}hw-online-booking.js`]: "sha384-a",
          [`${folder}chunks/core-x_1.js`]: "sha384-b",
        },
      });
      const { html } = snippetOf({ ...wishes, importMap }, otaru);
      assert.ok(html.startsWith(`<script type="importmap">${importMap}</script>\n<script `), html);
    }
  });

  test("is a div with the same attributes, where a content system strips unknown tags", () => {
    const { html } = snippetOf({ ...wishes, language: "en", asDiv: true }, otaru);
    assert.match(
      html,
      /\n<div data-hw-office="otaru" data-hw-api-base="https:\/\/api\.example\/v1" data-hw-lang="en">\n/u,
    );
    assert.match(html, /<\/div>\n$/u);
    assert.doesNotMatch(html, /<hw-/u);
  });

  test("lets no made-up number be dialled", () => {
    const { html } = snippetOf(wishes, withPhone({ ...real, sample: true }));
    assert.match(html, /電話: 0134-22-1234（/u);
    assert.doesNotMatch(html, /tel:/u);
  });

  test("leaves a gap to fill where no phone number is known", () => {
    for (const profile of [undefined, withPhone(undefined)]) {
      assert.match(snippetOf(wishes, profile).html, /ここに電話番号を書いてください/u);
    }
  });

  test("holds nothing but text of what a server or a person wrote", () => {
    const evil = `"><script>alert(1)</script>&`;
    const profile = { ...withPhone({ number: evil }), name: { ja: evil } };
    const { html } = snippetOf({ ...wishes, office: evil, apiBase: evil, script: evil }, profile);
    assert.equal(html.match(/<script/gu)?.length, 1);
    assert.match(html, /office="&quot;&gt;&lt;script&gt;/u);
  });

  test("gives colours as a style sheet, a main colour with its shades", () => {
    const { css } = snippetOf(
      { ...wishes, colours: { primary: "#006040", text: "#000000" } },
      otaru,
    );
    assert.equal(
      css,
      `hw-online-booking {
  --hw-color-primary: #006040;
  --hw-color-primary-hover: #004830;
  --hw-color-primary-active: #003020;
  --hw-color-primary-subtle: #e6efec;
  --hw-color-primary-border: #99bfb3;
  --hw-color-text: #000000;
}
`,
    );
  });

  test("takes shades from the background, and makes what is pressed stand out more from it", () => {
    const shades = propertiesOf({ primary: "#80b0f0", background: "#000000" });
    assert.equal(shades.get("--hw-color-primary-subtle"), "#0d1218");
    assert.equal(shades.get("--hw-color-primary-active"), "#c0d8f8");
  });
});

describe("the contrast of two colours", () => {
  const pairs = [
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#000000", 21],
    ["#767676", "#ffffff", 4.54],
    ["#0017c1", "#0017c1", 1],
  ] as const;
  for (const [one, other, ratio] of pairs) {
    test(`is ${ratio} of ${one} on ${other}`, () => {
      assert.equal(Math.round(contrast(one, other) * 100) / 100, ratio);
    });
  }
});

describe("what to put right", () => {
  const good = (): ReadProfile => ({ profile: withPhone(real), allowsOtherSites: true });
  const cases: Record<
    string,
    readonly [change: Partial<Wishes>, read: () => ReadProfile, warnings: readonly RegExp[]]
  > = {
    "nothing where all is well": [{}, good, []],
    "nothing of an API of the page's own site": [
      { apiBase: "/v1" },
      () => ({ profile: withPhone(real), allowsOtherSites: false }),
      [],
    ],
    "a phone number that is missing": [
      {},
      () => ({ profile: withPhone(undefined), allowsOtherSites: true }),
      [/電話番号がありません/u],
    ],
    "a phone number that is made up": [
      {},
      () => ({ profile: withPhone({ ...real, sample: true }), allowsOtherSites: true }),
      [/電話番号は見本/u],
    ],
    "a profile that does not load, with the reason": [
      {},
      () => ({ trouble: "つながりません。" }),
      [/^窓口の情報を読み込めません。つながりません。$/u],
    ],
    "an API without encryption": [
      { apiBase: "http://api.example/v1" },
      good,
      [/予約 API のアドレスが http: です/u],
    ],
    "a script without encryption": [
      { script: "http://cdn.example/hw-online-booking.js" },
      good,
      [/スクリプトのアドレスが http: です/u],
    ],
    "addresses of this very machine": [
      { apiBase: "http://127.0.0.1:8787/v1", script: "https://localhost/a.js" },
      good,
      [/API のアドレスがこのパソコンの中/u, /スクリプトのアドレスがこのパソコンの中/u],
    ],
    "an API that other sites may not read": [
      {},
      () => ({ profile: withPhone(real), allowsOtherSites: false }),
      [/Access-Control-Allow-Origin/u],
    ],
    "colours that are hard to tell apart": [
      { colours: { primary: "#ffcc00", text: "#999999" } },
      good,
      [/主な色.*1\.5:1/u, /文字の色.*2\.8:1/u],
    ],
  };
  for (const [name, [change, read, expected]] of Object.entries(cases)) {
    test(`tells ${name}`, () => {
      const warnings = warningsOf({ ...wishes, ...change }, read());
      assert.equal(warnings.length, expected.length, warnings.join("\n"));
      for (const [i, pattern] of expected.entries()) assert.match(warnings[i] ?? "", pattern);
    });
  }
});
