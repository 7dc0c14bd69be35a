import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Temporal as Polyfill } from "temporal-polyfill/implementation";
import { officeJson } from "../../../mock-api/offices/index.ts";

/** The built files, by the names under which others import them; `npm test` builds them first. */
const domain = await import("hw-online-booking/domain");
const contract = await import("hw-online-booking/contract");
await domain.loadTemporal();

const now = Polyfill.Instant.from("2026-04-28T12:00:00+09:00") as unknown as Temporal.Instant;

describe("the package for programs on Node", () => {
  test("reads a profile and offers its slots", () => {
    const office = contract.officeProfile.parse(officeJson("otaru", now));
    const days = domain.monthOffer(
      Polyfill.PlainYearMonth.from("2026-05") as unknown as Temporal.PlainYearMonth,
      office,
      now,
    );
    assert.equal(days[6]?.state, "open");
    assert.equal(days[6]?.slots.length, 10);
    assert.deepEqual(days[3]?.closure, { kind: "holiday", name: "みどりの日" });
  });

  test("names the faults of a profile by their path", () => {
    const { faults } = contract.checkJson(contract.officeProfile, { id: "Otaru" });
    assert.ok(faults?.some((fault: string) => fault.startsWith("id must be an id")));
  });

  test("touches no page: it loads where there is none", () => {
    assert.equal(typeof contract.BookingApi, "function");
    assert.equal("customElements" in globalThis, false);
  });
});
