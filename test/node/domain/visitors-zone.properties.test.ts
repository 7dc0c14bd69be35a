import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { moment, rules, zone } from "../../support/arbitrary-rules.ts";
import { told } from "../../support/offers.ts";

/** On Node, because only there a running program can move its device to another zone. */
describe("whatever zone the visitor's device is in", () => {
  const own = process.env.TZ;
  before(loadTemporal);
  after(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  function inZone<T>(name: string, work: () => T): T {
    process.env.TZ = name;
    return work();
  }

  test("the device is in the zone that it is moved to", () => {
    const midnight = (name: string) => inZone(name, () => new Date(2026, 8, 14).toISOString());
    assert.equal(midnight("Pacific/Kiritimati"), "2026-09-13T10:00:00.000Z");
    assert.equal(midnight("Pacific/Pago_Pago"), "2026-09-14T11:00:00.000Z");
  });

  test("the same slots are offered, with the same deadlines and closures", () => {
    const property = fc.property(rules, moment, zone, (by, at, visitors) => {
      const inTheOffice = inZone(by.timeZone, () => told(by, at));
      assert.deepEqual(
        inZone(visitors, () => told(by, at)),
        inTheOffice,
      );
    });
    fc.assert(property, { numRuns: 100 });
  });
});
