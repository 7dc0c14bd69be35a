import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { findEvidence } from "../../../cli/check-profile/evidence-gaps.ts";
import { officeIds, officeJson } from "../../../mock-api/offices/index.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";
import { profileJson } from "./run-slots.ts";

before(loadTemporal);

const source = { document: "利用規約" };
const reason = { ja: "規約に定めがないため。" };

/** Otaru's profile with nothing to rest on but this. */
async function resting(
  sources: Record<string, typeof source>,
  assumptions: { path: string; reason: typeof reason }[] = [],
) {
  return { ...(await profileJson("otaru")), sources, assumptions };
}

describe("what a profile's facts rest on", () => {
  for (const id of officeIds) {
    test(`every fact of ${id} has a source or a reason, and each of these a fact`, () => {
      const profile = officeJson(id, Temporal.Instant.from("2026-04-28T12:00:00+09:00"));
      const { cited, assumed, gaps, stale } = findEvidence(profile);
      assert.deepEqual([gaps, stale], [[], []]);
      assert.ok(cited > assumed && assumed > 10, `${cited} cited, ${assumed} assumed`);
    });
  }

  test("a member of which no part has any is named once, not with all its parts", async () => {
    const { gaps, cited, assumed } = findEvidence(await resting({}));
    assert.deepEqual([cited, assumed], [0, 0]);
    assert.ok(gaps.includes("slots") && gaps.includes("calendar") && gaps.includes("name"));
    assert.ok(!gaps.some((path) => /[.[]/u.test(path)), gaps.join(", "));
  });

  test("what says nothing about the office needs none", async () => {
    const { gaps } = findEvidence(await resting({}));
    for (const path of ["id", "bookingState", "notices", "sources", "assumptions"]) {
      assert.ok(!gaps.includes(path), path);
    }
  });

  test("of a member that is cited in part, the rest is named", async () => {
    const { gaps } = findEvidence(
      await resting({ "slots.times.kind": source, "fields[0].required": source }),
    );
    const within = (member: string) => gaps.filter((path) => path.startsWith(member));
    assert.deepEqual(within("slots"), [
      "slots.times.windows",
      "slots.times.stepMinutes",
      "slots.minutes",
      "slots.atMost",
      "slots.capacity",
    ]);
    assert.deepEqual(within("fields"), ["fields[0].name", "fields[1]", "fields[2]", "fields[3]"]);
  });

  test("a path covers what lies within it, and nothing whose name only begins alike", async () => {
    const { gaps } = findEvidence(await resting({ slots: source, con: source }));
    assert.ok(!gaps.some((path) => path.startsWith("slots")));
    assert.ok(gaps.includes("contact") && gaps.includes("consents"));
  });

  test("the most exact path counts: an assumption within a cited member is assumed", async () => {
    const whole = findEvidence(await resting({ slots: source }));
    const part = findEvidence(
      await resting({ slots: source }, [{ path: "slots.capacity", reason }]),
    );
    assert.equal(part.cited, whole.cited - 1);
    assert.deepEqual([whole.assumed, part.assumed], [0, 1]);
  });

  test("a text in two languages and the list of closed days are one fact each", async () => {
    const name = findEvidence(await resting({ name: source }));
    const days = findEvidence(await resting({ "calendar.closedDays": source }));
    assert.deepEqual([name.cited, days.cited], [1, 1]);
  });

  test("paths at which there is nothing are named", async () => {
    const { stale } = findEvidence(
      await resting({ "fields[9]": source, toString: source }, [{ path: "slot.minutes", reason }]),
    );
    assert.deepEqual(stale, ["fields[9]", "toString", "slot.minutes"]);
  });
});
