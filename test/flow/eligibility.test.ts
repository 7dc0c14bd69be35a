import { expect } from "@open-wc/testing";
import { isEligible } from "../../src/flow/eligibility.ts";

const statements = ["registered", "device"].map((id) => ({ id, text: { ja: id } }));

describe("a visitor may use the service", () => {
  const rows: [rule: "all" | "any", declared: string[], eligible: boolean][] = [
    ["all", ["registered", "device"], true],
    ["all", ["device", "registered", "another"], true],
    ["all", ["registered"], false],
    ["all", [], false],
    ["any", ["device"], true],
    ["any", ["registered", "device"], true],
    ["any", ["another"], false],
    ["any", [], false],
  ];
  for (const [rule, declared, eligible] of rows) {
    it(`${eligible ? "when" : "not when"} ${rule} must hold and [${declared.join()}] are declared`, () => {
      expect(isEligible({ rule, statements }, declared)).to.equal(eligible);
    });
  }

  it("when the office states no condition", () => {
    expect(isEligible({ rule: "all", statements: [] }, [])).to.equal(true);
    expect(isEligible({ rule: "any", statements: [] }, [])).to.equal(true);
  });
});
