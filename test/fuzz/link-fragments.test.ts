import { expect } from "@open-wc/testing";
import fc from "fast-check";
import { parseLinkFragment, toLinkFragment } from "../../src/contract/link.ts";
import { holds } from "../support/holds.ts";

const many = { numRuns: 1000 };
const token = fc.stringMatching(/^[\w-]{20,64}$/u);
const action = fc.constantFrom("confirm", "cancel", "agree", "activate", "receipt");
const office = fc.constantFrom("otaru", "kitakyushu-mothers", "a");

describe("a link's fragment", () => {
  holds<[string, string, string]>(
    "is read as it was written",
    [office, action, token],
    (of, word, secret) => {
      const link = { office: of, action: word as "confirm", token: secret };
      expect(parseLinkFragment(toLinkFragment(link))).to.deep.equal(link);
    },
    many,
  );

  holds<[string, string, string, string]>(
    "is read past what a mail program or a sentence leaves behind it",
    [
      office,
      action,
      token,
      fc.constantFrom("。", "」", ">", "。」>", ")", "=", "=3D", " ", "\n", "%E3%80%82", "&amp;"),
    ],
    (of, word, secret, tail) => {
      const fragment = toLinkFragment({ office: of, action: word as "confirm", token: secret });
      expect(parseLinkFragment(fragment + tail)?.token).to.equal(secret);
    },
    many,
  );

  holds<[string]>(
    "of any other kind is left alone, and what is read holds letters of a token only",
    [
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.string().map((text) => `#hw-booking/${text}`),
        fc.tuple(office, action, fc.string()).map(([a, b, c]) => `#hw-booking/${a}/${b}/${c}`),
        fc.constantFrom("#hw-booking/__proto__/confirm/x", "#hw-booking/a/constructor/x"),
      ),
    ],
    (fragment) => {
      const link = parseLinkFragment(fragment);
      if (!link) return;
      expect(link.token).to.match(/^[\w-]{1,256}$/u);
      expect(link.office).to.match(/^[a-z0-9-]{1,64}$/u);
      if (!/[%=]/u.test(fragment)) {
        expect(fragment.startsWith(toLinkFragment(link))).to.equal(true);
      }
    },
    many,
  );

  holds<[string, string, string, number, string, number]>(
    "is read however a mail program broke its line and escaped it",
    [
      office,
      action,
      token,
      fc.nat(),
      fc.constantFrom("=", "=\n", "=\r\n", ""),
      fc.integer({ min: 0, max: 3 }),
    ],
    (of, word, secret, place, lineEnd, times) => {
      const link = { office: of, action: word as "confirm", token: secret };
      const whole = toLinkFragment(link).slice(1);
      const at = 1 + (place % (whole.length - 1));
      // A line that begins with the last letters 3D cannot be told from an escaped sign.
      fc.pre(lineEnd === "" || whole.slice(at) !== "3D");
      let fragment = `${whole.slice(0, at)}${lineEnd}${whole.slice(at)}`;
      for (let n = 0; n < times; n += 1) fragment = encodeURIComponent(fragment);
      expect(parseLinkFragment(`#${fragment}`)).to.deep.equal(link);
    },
    many,
  );
});
