import { expect } from "@open-wc/testing";
import { readSettings } from "../../src/contract/settings.ts";

const page = "https://bureau.example/otaru/booking.html?x=1#top";

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
      expect(readSettings("otaru", apiBase, page)).to.deep.equal({ office: "otaru", base });
    });
  }

  const bad: [office: string, apiBase: string, says: string][] = [
    ["", "", "office is missing"],
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
      const settings = readSettings(office, apiBase, page);
      expect(settings.fault).to.include(says).and.not.include("s3cret");
    });
  }
});
