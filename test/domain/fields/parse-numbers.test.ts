import { expect } from "@open-wc/testing";
import { parseText } from "../../../src/domain/fields/parse-field.ts";
import { reads, refuses } from "../../support/field-tables.ts";

describe("a phone number", () => {
  describe("is read", () => {
    reads("phone", [
      ["09012345678", "09012345678"],
      ["090-1234-5678", "09012345678"],
      ["０９０－１２３４－５６７８", "09012345678"],
      ["090 1234 5678", "09012345678"],
      ["090.1234.5678", "09012345678"],
      ["0134(32)8689", "0134328689"],
      ["（０１３４）３２－８６８９", "0134328689"],
      ["050-1234-5678", "05012345678"],
      ["03-1234-5678", "0312345678"],
      ["0120-123-456", "0120123456"],
      ["+81 90-1234-5678", "09012345678"],
      ["＋８１９０１２３４５６７８", "09012345678"],
      ["+81-134-32-8689", "0134328689"],
      ["81 90 1234 5678", "09012345678"],
      ["+81 (0)90-1234-5678", "09012345678"],
    ]);
    const dashes = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u30FC\uFE63\uFF0D\uFF70";
    for (const dash of dashes) {
      const code = dash.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      it(`with U+${code} between its parts`, () => {
        const typed = `090${dash}1234${dash}5678`;
        expect(parseText("phone", typed)).to.deep.equal({ value: "09012345678" });
      });
    }
  });
  describe("is refused", () => {
    refuses("phone", [
      ["", "missing"],
      ["0901234567", "not-a-phone"],
      ["090123456789", "not-a-phone"],
      ["013432868", "not-a-phone"],
      ["03123456789", "not-a-phone"],
      ["9012345678", "not-a-phone"],
      ["+81 012345678", "not-a-phone"],
      ["0012345678", "not-a-phone"],
      ["+1 213 555 0100", "not-a-phone"],
      ["090-1234-567a", "not-a-phone"],
      ["110", "not-a-phone"],
    ]);
  });
});

describe("a job seeker's number", () => {
  describe("is read", () => {
    reads("jobSeekerNumber", [
      ["01010-12345678", "01010-12345678"],
      ["01010-1", "01010-1"],
      ["0101012345678", "01010-12345678"],
      ["０１０１０－１２３４５６７８", "01010-12345678"],
      ["01010ー123", "01010-123"],
      ["01010 123", "01010-123"],
      ["99999-1", "99999-1"],
    ]);
  });
  describe("is refused", () => {
    refuses("jobSeekerNumber", [
      ["", "missing"],
      ["01010", "not-a-job-seeker-number"],
      ["01010-123456789", "not-a-job-seeker-number"],
      ["A1010-1234", "not-a-job-seeker-number"],
    ]);
  });
});
