import { expect } from "@open-wc/testing";
import { applicant, bookingRequest, codeRequest } from "../../src/contract/booking-request.ts";
import { messageRequest } from "../../src/contract/booking-request.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";

describe("an applicant on the wire, in canonical forms only", () => {
  before(loadTemporal);

  const rows: [person: Record<string, unknown>, ok: boolean][] = [
    [{}, true],
    [{ name: "髙橋 﨑子" }, true],
    [{ name: "" }, false],
    [{ name: "𠮷".repeat(60) }, true],
    [{ name: "𠮷".repeat(61) }, false],
    [{ kana: "タカハシ サキコ" }, true],
    [{ kana: "たかはし" }, false],
    [{ kana: "ﾀｶﾊｼ" }, false],
    [{ birthDate: "1980-04-01" }, true],
    [{ birthDate: "昭和55-04-01" }, false],
    [{ birthDate: "1981-02-29" }, false],
    [{ jobSeekerNumber: "01010-12345678" }, true],
    [{ jobSeekerNumber: "0101012345678" }, false],
    [{ jobSeekerNumber: "01010-123456789" }, false],
    [{ email: "a..b@docomo.ne.jp" }, true],
    [{ email: "a@b" }, false],
    [{ email: `${"a".repeat(244)}@example.jp` }, false],
    [{ phone: "09012345678" }, true],
    [{ phone: "090-1234-5678" }, false],
    [{ companion: "interpreter" }, true],
    [{ companion: "<b>" }, false],
    [{ freeText: "あ".repeat(1000) }, true],
    [{ freeText: "あ".repeat(1001) }, false],
    [{ shoeSize: "27" }, false],
  ];
  for (const [person, ok] of rows) {
    const shown = JSON.stringify(person).slice(0, 50);
    it(`${shown} is ${ok ? "accepted" : "refused"}`, () => {
      const result = applicant.safeParse(person);
      expect(result.success).to.equal(ok);
      if (ok) expect(result.data).to.deep.equal(person);
    });
  }
});

describe("a request to book", () => {
  before(loadTemporal);

  const consent = { id: "terms", version: "1", digest: "d", agreedAt: "2026-06-12T09:00:00+09:00" };
  const request = (changes: object = {}) => ({
    slot: { start: "2026-06-15T10:00:00+09:00" },
    applicant: { name: "山田" },
    consents: [consent],
    eligibility: ["registered"],
    language: "ja-x-easy",
    ...changes,
  });

  const rows: [what: string, changes: object, ok: boolean][] = [
    ["as it should be", {}, true],
    ["with a longer language tag", { language: "zh-Hans" }, true],
    ["with a member that nobody defined", { price: 0 }, false],
    ["with an end of its own", { slot: { start: "2026-06-15T10:00:00+09:00", end: "x" } }, false],
    ["with a start without an offset", { slot: { start: "2026-06-15T10:00:00" } }, false],
    ["with a consent that says more", { consents: [{ ...consent, by: "x" }] }, false],
    ["with a consent at no moment", { consents: [{ ...consent, agreedAt: "yesterday" }] }, false],
    ["with a language that is none", { language: "ja; q=1" }, false],
    ["without its consents", { consents: undefined }, false],
  ];
  for (const [what, changes, ok] of rows) {
    it(`${what} is ${ok ? "accepted" : "refused"}`, () => {
      expect(bookingRequest.safeParse(request(changes)).success).to.equal(ok);
    });
  }

  const codes: [code: string, ok: boolean][] = [
    ["012345", true],
    ["12345", false],
    ["1234567", false],
    ["１２３４５６", false],
    ["12345a", false],
  ];
  for (const [code, ok] of codes) {
    it(`by the code ${code} is ${ok ? "accepted" : "refused"}`, () => {
      expect(codeRequest.safeParse({ code }).success).to.equal(ok);
    });
  }
});

describe("a request to send the mail again", () => {
  const rows: [body: object, ok: boolean][] = [
    [{}, true],
    [{ email: "a..b@docomo.ne.jp" }, true],
    [{ email: "a@b" }, false],
    [{ phone: "09012345678" }, false],
  ];
  for (const [body, ok] of rows) {
    it(`${JSON.stringify(body)} is ${ok ? "accepted" : "refused"}`, () => {
      expect(messageRequest.safeParse(body).success).to.equal(ok);
    });
  }
});
