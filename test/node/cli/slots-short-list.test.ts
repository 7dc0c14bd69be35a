import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ask, file, profileJson, runSlots } from "./run-slots.ts";

describe("slots of a list of closed days that is too short", { concurrency: 4 }, () => {
  const BEGINS = "the list of closed days begins (2026-05-07)";

  async function otaruWith(from: string, through: string) {
    const { calendar, ...rest } = await profileJson("otaru");
    const closedDays = calendar.closedDays.filter(({ date }) => date >= from && date <= through);
    const list = { ...calendar, closedDays, closedDaysFrom: from, closedDaysThrough: through };
    return file(`${from}-${through}.json`, { ...rest, calendar: list });
  }

  test("each day says where the list is lacking, and the horizon only where it is the cause", async () => {
    const office = await otaruWith("2026-05-07", "2026-07-31");
    const { day } = await ask(office, "2026-04-28T12:00+09:00", "2026-05");
    assert.equal(day("2026-05-06").reason, `before ${BEGINS}`);
    assert.equal(day("2026-05-07").reason, `its deadline lies before ${BEGINS}`);
    assert.equal(day("2026-05-08").reason, null);
    const june = await ask(office, "2026-04-28T12:00+09:00", "2026-06");
    assert.equal(june.day("2026-06-29").reason, "beyond the horizon");
  });

  test("a day after its end says so within the horizon", async () => {
    const office = await otaruWith("2026-04-01", "2026-05-12");
    const { day } = await ask(office, "2026-04-28T12:00+09:00", "2026-05");
    assert.equal(day("2026-05-12").reason, null);
    assert.equal(day("2026-05-13").reason, "after the list of closed days ends (2026-05-12)");
    const july = await ask(office, "2026-04-28T12:00+09:00", "2026-07");
    assert.equal(july.day("2026-07-01").reason, "beyond the horizon");
  });

  test("a person reads it once for all days that share it", async () => {
    const office = await otaruWith("2026-05-07", "2026-07-31");
    const { stdout } = await runSlots(
      `--office ${office} --now 2026-04-28T12:00:00+09:00 --month 2026-05`.split(" "),
    );
    assert.match(stdout, / 6 \? {4}7 締 {3}8 10/u);
    assert.ok(
      stdout.includes(
        `\nThe list of closed days is too short for:\n  2026-05-01 (金) … 2026-05-06 (水)  before ${BEGINS}\n  2026-05-07 (木)  its deadline lies before ${BEGINS}\n`,
      ),
      stdout,
    );
  });
});
