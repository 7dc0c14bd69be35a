import { expect } from "@open-wc/testing";
import { toLookupPassword, toReceiptNumber } from "../../../src/flow/receipt/normalise.ts";

describe("a receipt number", () => {
  const rows: readonly (readonly [typed: string, sent: string])[] = [
    ["KL-7F3K-92QD", "KL-7F3K-92QD"],
    ["kl-7f3k-92qd", "KL-7F3K-92QD"],
    ["ＫＬ－７Ｆ３Ｋ－９２ＱＤ", "KL-7F3K-92QD"],
    ["ｋｌー7f3k−92qd", "KL-7F3K-92QD"],
    [" KL - 7F3K - 92QD\n", "KL-7F3K-92QD"],
    ["　KL‐7F3K—92QD　", "KL-7F3K-92QD"],
    ["", ""],
    [" 　", ""],
  ];
  for (const [typed, sent] of rows) {
    it(`typed as ${JSON.stringify(typed)} is ${JSON.stringify(sent)}`, () => {
      expect(toReceiptNumber(typed)).to.equal(sent);
    });
  }
});

describe("a password", () => {
  const rows: readonly (readonly [typed: string, sent: string])[] = [
    ["aB3_x-9Z", "aB3_x-9Z"],
    [" aB3_x-9Z\r\n", "aB3_x-9Z"],
    ["ａＢ３＿ｘ－９Ｚ", "aB3_x-9Z"],
  ];
  for (const [typed, sent] of rows) {
    it(`typed as ${JSON.stringify(typed)} is sent as ${sent}, its case kept`, () => {
      expect(toLookupPassword(typed)).to.equal(sent);
    });
  }
});
