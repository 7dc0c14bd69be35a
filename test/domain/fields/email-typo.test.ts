import { expect } from "@open-wc/testing";
import { likelyEmail } from "../../../src/domain/fields/email-typo.ts";

describe("a mail domain that looks mistyped", () => {
  const asked: [typed: string, meant: string, slip: string][] = [
    ["a@gmial.com", "a@gmail.com", "two letters swapped"],
    ["a@gmai.com", "a@gmail.com", "a letter dropped"],
    ["a@gmaill.com", "a@gmail.com", "a letter doubled"],
    ["a@gmsil.com", "a@gmail.com", "a letter changed"],
    ["a@gmail.con", "a@gmail.com", "the last letter changed"],
    ["a@gmail.co", "a@gmail.com", "the last letter dropped"],
    ["a@gmail.comm", "a@gmail.com", "a letter added at the end"],
    ["a@ggmail.com", "a@gmail.com", "a letter added at the start"],
    ["a@docomo.ne.jo", "a@docomo.ne.jp", "a carrier's last letter"],
    ["a@docmo.ne.jp", "a@docomo.ne.jp", "a carrier's letter dropped"],
    ["a@ezwed.ne.jp", "a@ezweb.ne.jp", "another carrier's letter"],
    ["a@yahoo.co.jo", "a@yahoo.co.jp", "a portal's last letter"],
    ["A.b+c@GMIAL.com", "A.b+c@gmail.com", "in capitals, the person's part kept as it is"],
  ];
  for (const [typed, meant, slip] of asked) {
    it(`${typed} asks for ${meant}: ${slip}`, () => expect(likelyEmail(typed)).to.equal(meant));
  }

  const quiet = [
    "a@gmail.com",
    "a@GMAIL.COM",
    "a@docomo.ne.jp",
    "a..b@docomo.ne.jp",
    "a@example.jp",
    "a@gmial.con",
    "a@city.otaru.lg.jp",
    "gmial@example.jp",
    "a@yahoo.com",
    "a@mhlw.go.jp",
  ];
  for (const typed of quiet) {
    it(`${typed} asks nothing`, () => expect(likelyEmail(typed)).to.equal(undefined));
  }
});
