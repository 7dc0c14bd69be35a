import { expect } from "@open-wc/testing";
import * as errors from "../../src/contract/errors.ts";

const url =
  "https://api.example/v1/offices/otaru/availability?month=2026-06&token=s3cret#hw-booking/s3cret";

describe("an error of the API", () => {
  const rows: [name: string, error: errors.ApiError, says: string][] = [
    [
      "UnreachableError",
      new errors.UnreachableError(url, new TypeError("x")),
      "Check that the backend runs",
    ],
    ["NotTheApiError", new errors.NotTheApiError(url, "a redirect"), "a redirect"],
    [
      "InvalidResponseError",
      new errors.InvalidResponseError(url, ["a is wrong", "b is wrong"]),
      "a is wrong; b is wrong",
    ],
    [
      "ProblemError",
      new errors.ProblemError(url, { status: 409, code: "slot-taken", detail: "s3cret detail" }),
      "409 slot-taken",
    ],
  ];
  for (const [name, error, says] of rows) {
    it(`${name} names the call and what to do, and keeps what is secret`, () => {
      expect(error).to.be.instanceOf(errors.ApiError).and.instanceOf(Error);
      expect(error.message).to.include("https://api.example/v1/offices/otaru/availability");
      expect(error.message).to.include(says);
      expect(String(error)).not.to.include("s3cret").and.not.include("month=");
    });
  }

  it("leaves out a fragment that follows no query", () => {
    const error = new errors.NotTheApiError("https://api.example/v1#s3cret", "a redirect");
    expect(error.message).not.to.include("s3cret");
  });

  it("leaves out a query with a line end in it", () => {
    const error = new errors.NotTheApiError("https://api.example/v1?a=1\n&token=s3cret", "x");
    expect(error.message).not.to.include("s3cret");
  });
});
