import { expect } from "@open-wc/testing";
import { BookingApi } from "../../src/contract/client.ts";
import { ApiError } from "../../src/contract/errors.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { fakeFetch, text } from "../support/fake-fetch.ts";

const JSON_TYPE = { "content-type": "application/json" };
const once = { tries: 1, tryMs: 5_000, totalMs: 5_000 } as const;

const nested = (depth: number, open: string, close: string) =>
  open.repeat(depth) + close.repeat(depth);

/** Every one within the bytes that are read at all. */
const hostile: readonly (readonly [what: string, body: string])[] = [
  ["a tower of arrays", nested(400_000, "[", "]")],
  ["a tower of objects", `${'{"a":'.repeat(150_000)}1${"}".repeat(150_000)}`],
  ["a tower that never ends", "[".repeat(900_000)],
  ["a tower in a member that nobody knows", `{"offices":[],"x":${nested(400_000, "[", "]")}}`],
  ["a tower where a text was meant", `{"offices":${nested(400_000, "[", "]")}}`],
  ["nine hundred thousand digits", "9".repeat(900_000)],
  ["two hundred thousand offices that are none", `{"offices":[${"{},".repeat(200_000)}{}]}`],
  ["members that reach for every object", `{"__proto__":{"polluted":1},"offices":[]}`],
  [
    "the same further down",
    `{"offices":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]}`,
  ],
];

describe("a hostile answer", () => {
  before(loadTemporal);

  for (const [what, body] of hostile) {
    it(`is read or named, and harms nothing: ${what}`, async () => {
      const { fetch } = fakeFetch(text(body, 200, JSON_TYPE));
      const base = "https://api.example/v1";
      const api = new BookingApi({ base, fetch, readPolicy: once, writePolicy: once });
      const answered = await api.offices().catch((error: unknown) => error);
      if (!Array.isArray(answered)) expect(answered).to.be.instanceOf(ApiError);
      expect(Object.prototype).not.to.have.property("polluted");
    });
  }
});
