import { expect } from "@open-wc/testing";
import {
  newPasswordFault,
  parseUserId,
  passwordFault,
  type PasswordFault,
  type UserIdFault,
} from "../../../src/flow/account/credentials.ts";
import { refusedRegistration } from "../../../src/flow/account/refused-registration.ts";

describe("a user ID", () => {
  const rows: readonly (readonly [typed: string, value: string])[] = [
    ["hanako", "hanako"],
    ["  Hanako.2026 ", "hanako.2026"],
    ["ＨＡＮＡＫＯ＿１", "hanako_1"],
    ["hanakoー2026", "hanako-2026"],
    ["7777", "7777"],
    ["a".repeat(40), "a".repeat(40)],
  ];
  for (const [typed, value] of rows) {
    it(`${JSON.stringify(typed)} is read as ${value}`, () => {
      expect(parseUserId(typed)).to.deep.equal({ value });
    });
  }

  const refused: readonly (readonly [typed: string, fault: UserIdFault])[] = [
    ["", "missing"],
    ["　", "missing"],
    ["abc", "not-a-user-id"],
    ["a".repeat(41), "not-a-user-id"],
    [".hanako", "not-a-user-id"],
    ["hanako@example.jp", "not-a-user-id"],
    ["職業花子", "not-a-user-id"],
    ["hana ko", "not-a-user-id"],
  ];
  for (const [typed, fault] of refused) {
    it(`${JSON.stringify(typed.slice(0, 20))} is refused: ${fault}`, () => {
      expect(parseUserId(typed)).to.deep.equal({ fault });
    });
  }
});

describe("a new password", () => {
  const rule = { atLeast: 15, userId: "hanako.shokugyo" };
  const rows: readonly (readonly [what: string, password: string, PasswordFault | undefined])[] = [
    ["nothing", "", "missing"],
    ["14 characters", "a".repeat(14), "too-short"],
    ["15 characters of one kind", "b".repeat(15), undefined],
    ["a phrase with spaces", "いつもの 朝の 散歩は 楽しいな", undefined],
    ["15 characters outside the basic plane", "𠮷".repeat(15), undefined],
    ["14 characters outside the basic plane", "𠮷".repeat(14), "too-short"],
    ["128 characters", "a".repeat(128), undefined],
    ["129 characters", "a".repeat(129), "too-long"],
    ["the ID", "hanako.shokugyo", "same-as-id"],
    ["the ID in capitals", "HANAKO.SHOKUGYO", "same-as-id"],
  ];
  for (const [what, password, fault] of rows) {
    it(`of ${what} is ${fault ?? "good"}`, () => {
      expect(newPasswordFault(password, rule)).to.equal(fault);
    });
  }

  it("is not the ID where no ID was typed", () => {
    expect(newPasswordFault("x".repeat(15), { atLeast: 15, userId: "" })).to.equal(undefined);
  });

  it("that is only asked for may be as short as it was taken once", () => {
    expect(["", "a", "a".repeat(129)].map(passwordFault)).to.deep.equal([
      "missing",
      undefined,
      "too-long",
    ]);
  });
});

describe("a refused registration", () => {
  const named = (...errors: [pointer: string, code: string][]) =>
    refusedRegistration({
      status: 422,
      code: "validation-failed",
      errors: errors.map(([pointer, code]) => ({ pointer, code })),
    });

  it("names its fields", () => {
    expect(
      named(["/userId", "taken"], ["/password", "too-common"], ["/applicant/email", "x"]),
    ).to.deep.equal([
      { field: "userId", fault: "taken" },
      { field: "password", fault: "too-common" },
      { field: "email", fault: "refused" },
    ]);
  });

  it("is told in known words where the server's are not", () => {
    expect(named(["/userId", "new"], ["/password", "new"], ["/consents", "new"])).to.deep.equal([
      { field: "userId", fault: "not-a-user-id" },
      { field: "password", fault: "too-common" },
    ]);
  });

  it("that is about something else names none", () => {
    const errors = [{ pointer: "/userId", code: "taken" }];
    expect(refusedRegistration({ status: 409, code: "terms-outdated", errors })).to.deep.equal([]);
    expect(refusedRegistration({ status: 422, code: "validation-failed" })).to.deep.equal([]);
  });
});
