import { expect } from "@open-wc/testing";
import { readSettings } from "../../src/contract/settings.ts";

const page = "https://bureau.example/otaru/booking.html?x=1#top";

const unset = { office: "", apiBase: "", profile: "" };

function faultOf(attributes: typeof unset): string {
  const settings = readSettings(attributes, page);
  return settings.kind === "fault" ? settings.fault : "";
}

describe("what the page's owner set", () => {
  const good: [apiBase: string, base: string][] = [
    ["https://api.example/v1", "https://api.example/v1"],
    ["https://api.example/v1//", "https://api.example/v1"],
    ["http://localhost:8080/v1", "http://localhost:8080/v1"],
    ["", "https://bureau.example/v1"],
    ["/api/v1", "https://bureau.example/api/v1"],
    ["api/v1", "https://bureau.example/otaru/api/v1"],
    ["//api.example/v1", "https://api.example/v1"],
  ];
  for (const [apiBase, base] of good) {
    it(`api-base="${apiBase}" is ${base}`, () => {
      expect(readSettings({ ...unset, office: "otaru", apiBase }, page)).to.deep.equal({
        kind: "office",
        office: "otaru",
        base,
      });
    });
  }

  const bad: [office: string, apiBase: string, says: string][] = [
    ["../admin", "", "is no office's id"],
    ["Otaru", "", "is no office's id"],
    ["otaru?x=1", "", "is no office's id"],
    ["otaru", "https://", "is not an address"],
    ["otaru", "javascript:alert(1)", "scheme javascript:"],
    ["otaru", "data:application/json,{}", "scheme data:"],
    ["otaru", "https://user@api.example/v1", "no user name"],
    ["otaru", "https://:s3cret@api.example/v1", "password"],
    ["otaru", "https://api.example/v1?token=s3cret", "no query"],
    ["otaru", "https://api.example/v1#s3cret", "no fragment"],
  ];
  for (const [office, apiBase, says] of bad) {
    it(`office="${office}" api-base="${apiBase}" is a fault: ${says}`, () => {
      expect(faultOf({ ...unset, office, apiBase }))
        .to.include(says)
        .and.not.include("s3cret");
    });
  }

  const choices: [office: string, offices: string[]][] = [
    ["", []],
    [" \n ", []],
    ["otaru wajima", ["otaru", "wajima"]],
    [" wajima\n\totaru ", ["wajima", "otaru"]],
  ];
  for (const [office, offices] of choices) {
    it(`office=${JSON.stringify(office)} leaves the choice among ${offices.join(", ") || "all"}`, () => {
      const settings = readSettings({ ...unset, office }, page);
      expect(settings).to.deep.equal({
        kind: "choice",
        offices,
        base: "https://bureau.example/v1",
      });
    });
  }

  it("a profile's file is found from the page, and may have a query", () => {
    const settings = readSettings({ ...unset, profile: "./office.json?v=2" }, page);
    expect(settings).to.deep.equal({
      kind: "profile",
      url: "https://bureau.example/otaru/office.json?v=2",
    });
  });

  const conflicts: [attributes: Partial<typeof unset>, says: string][] = [
    [{ profile: "./office.json", office: "otaru" }, "Remove office and api-base"],
    [{ profile: "./office.json", apiBase: "/v1" }, "Remove office and api-base"],
    [{ profile: "javascript:alert(1)" }, "profile has the scheme javascript:"],
    [{ profile: "https://:s3cret@office.example/" }, "password"],
  ];
  for (const [attributes, says] of conflicts) {
    it(`${JSON.stringify(attributes)} is a fault: ${says}`, () => {
      expect(faultOf({ ...unset, ...attributes }))
        .to.include(says)
        .and.not.include("s3cret");
    });
  }
});
