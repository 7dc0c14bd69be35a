import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ask, file, profileJson, runSlots, type DayReport } from "./run-slots.ts";

const HALF_HOURS = "10:00 10:30 11:00 11:30 13:00 13:30 14:00 14:30 15:00 15:30".split(" ");

function starts(day: DayReport): string[] {
  return day.slots.map(({ start }) => start.slice(11, 16));
}

describe("slots at Otaru around Golden Week 2026", { concurrency: 4 }, () => {
  const noon = "2026-04-28T12:00+09:00";

  test("the report has exactly its members, and its times the office's offset", async () => {
    const { report, day } = await ask("otaru", "2026-04-28T03:00:00Z", "2026-04");
    assert.deepEqual(Object.keys(report), ["office", "now", "month", "days"]);
    assert.equal(report.office, "otaru");
    assert.equal(report.now, "2026-04-28T12:00:00+09:00");
    assert.equal(report.month, "2026-04");
    assert.equal(report.days.length, 30);
    for (const each of report.days)
      assert.deepEqual(Object.keys(each), ["date", "state", "reason", "slots"]);
    assert.deepEqual(day("2026-04-30").slots[0], {
      start: "2026-04-30T10:00:00+09:00",
      end: "2026-04-30T10:30:00+09:00",
      deadline: "2026-04-28T17:15:00+09:00",
    });
  });

  test("a past day, today, a holiday and the next open day each say what they are", async () => {
    const { day } = await ask("otaru", noon, "2026-04");
    assert.deepEqual([day("2026-04-27").state, day("2026-04-27").reason], ["past", "past"]);
    assert.deepEqual(
      [day("2026-04-28").state, day("2026-04-28").reason],
      ["deadline-passed", "deadline passed"],
    );
    assert.deepEqual(
      [day("2026-04-29").state, day("2026-04-29").reason],
      ["closed", "holiday: 昭和の日"],
    );
    assert.deepEqual([day("2026-04-30").state, day("2026-04-30").reason], ["open", null]);
    assert.deepEqual(starts(day("2026-04-30")), HALF_HOURS);
  });

  test("the deadline before the holidays is the last open day's closing time", async () => {
    const { day } = await ask("otaru", noon, "2026-05");
    assert.equal(day("2026-05-01").slots[0]?.deadline, "2026-04-30T17:15:00+09:00");
    assert.equal(day("2026-05-07").slots[0]?.deadline, "2026-05-01T17:15:00+09:00");
    assert.equal(day("2026-05-08").slots[0]?.deadline, "2026-05-07T17:15:00+09:00");
    assert.deepEqual(
      ["02", "03", "04", "05", "06"].map((date) => day(`2026-05-${date}`).reason),
      [
        "weekend",
        "holiday: 憲法記念日",
        "holiday: みどりの日",
        "holiday: こどもの日",
        "holiday: 振替休日",
      ],
    );
  });

  test("the closing second is in time and the next one is not", async () => {
    const inTime = (await ask("otaru", "2026-05-01T17:15:00+09:00", "2026-05")).day("2026-05-07");
    const late = (await ask("otaru", "2026-05-01T17:15:01+09:00", "2026-05")).day("2026-05-07");
    assert.deepEqual([inTime.state, inTime.slots.length], ["open", 10]);
    assert.deepEqual([late.state, late.slots.length], ["deadline-passed", 0]);
  });

  test("the sixtieth day is offered and the one after is beyond the horizon", async () => {
    const { day } = await ask("otaru", "2026-04-27T12:00:00+09:00", "2026-06");
    assert.equal(day("2026-06-26").state, "open");
    assert.deepEqual(
      [day("2026-06-29").state, day("2026-06-29").reason],
      ["beyond-horizon", "beyond the horizon"],
    );
    const sixty = (await ask("otaru", "2026-04-27T00:00:00+09:00", "2026-06")).day("2026-06-26");
    const dayLess = (await ask("otaru", "2026-04-26T23:59:59+09:00", "2026-06")).day("2026-06-26");
    assert.deepEqual([sixty.state, dayLess.state], ["open", "beyond-horizon"]);
  });
});

describe("slots at Otaru in other seasons", { concurrency: 4 }, () => {
  test("in September 2026 a sandwiched day makes five closed days in a row", async () => {
    const { day } = await ask("otaru", "2026-09-01T09:00:00+09:00", "2026-09");
    assert.deepEqual(
      ["19", "20", "21", "22", "23"].map((date) => day(`2026-09-${date}`).reason),
      ["weekend", "weekend", "holiday: 敬老の日", "holiday: 休日", "holiday: 秋分の日"],
    );
    assert.equal(day("2026-09-24").slots[0]?.deadline, "2026-09-18T17:15:00+09:00");
  });

  test("over the year end the office is closed from 29 December through 3 January", async () => {
    const december = await ask("otaru", "2026-12-01T09:00:00+09:00", "2026-12");
    assert.equal(december.day("2026-12-28").state, "open");
    assert.deepEqual(
      ["29", "30", "31"].map((date) => december.day(`2026-12-${date}`).reason),
      ["year-end: 年末年始", "year-end: 年末年始", "year-end: 年末年始"],
    );
    const { day } = await ask("otaru", "2026-12-01T09:00:00+09:00", "2027-01");
    assert.deepEqual(
      ["01", "02", "03"].map((date) => day(`2027-01-${date}`).reason),
      ["holiday: 元日", "year-end: 年末年始", "year-end: 年末年始"],
    );
    assert.equal(day("2027-01-04").slots[0]?.deadline, "2026-12-28T17:15:00+09:00");
  });
});

describe("slots at Kitakyushu", { concurrency: 4 }, () => {
  test("today's are offered until they begin", async () => {
    const today = async (time: string) =>
      (await ask("kitakyushu-mothers", `2026-05-07T${time}+09:00`, "2026-05")).day("2026-05-07");
    assert.deepEqual(starts(await today("09:59:59")), HALF_HOURS);
    assert.deepEqual(starts(await today("10:00:00")), HALF_HOURS.slice(1));
    assert.deepEqual(starts(await today("15:29:59")), ["15:30"]);
    const over = await today("15:30:00");
    assert.deepEqual([over.state, over.slots], ["deadline-passed", []]);
    const [first] = (await today("09:00:00")).slots;
    assert.equal(first?.deadline, first?.start);
  });
});

describe("slots of a profile in a file, with availability", { concurrency: 4 }, () => {
  const now = "2026-04-28T12:00:00+09:00";

  test("a profile's file gives what the office's id gives", async () => {
    const profile = file("otaru.json", await profileJson("otaru"));
    const [byFile, byId] = [await ask(profile, now, "2026-05"), await ask("otaru", now, "2026-05")];
    assert.deepEqual(byFile.report, byId.report);
  });

  test("only listed slots with a seat left are offered, and extra closures count", async () => {
    const availability = file("availability.json", {
      month: "2026-05",
      serverTime: now,
      slots: [
        { start: "2026-05-01T10:00:00+09:00", remaining: 1 },
        { start: "2026-05-01T10:30:00+09:00", remaining: 0 },
        { start: "2026-05-01T12:00:00+09:00", remaining: 1 },
        { start: "2026-05-08T10:00:00+09:00", remaining: 1 },
      ],
      closures: [{ date: "2026-05-08", name: "施設点検" }],
    });
    const { day } = await ask("otaru", now, "2026-05", "--availability", availability);
    assert.deepEqual(starts(day("2026-05-01")), ["10:00"]);
    assert.deepEqual([day("2026-05-07").state, day("2026-05-07").reason], ["full", "full"]);
    assert.deepEqual(
      [day("2026-05-08").state, day("2026-05-08").reason],
      ["closed", "office closure: 施設点検"],
    );
  });
});

describe("slots wherever it runs", { concurrency: 4 }, () => {
  for (const zone of ["America/Los_Angeles", "Pacific/Kiritimati"]) {
    test(`the machine's zone ${zone} changes nothing`, async () => {
      for (const office of ["otaru", "kitakyushu-mothers"]) {
        for (const more of [["--json"], []]) {
          const args = [
            "--office",
            office,
            "--now",
            "2026-04-30T23:30:00+09:00",
            "--month",
            "2026-05",
            ...more,
          ];
          assert.deepEqual(await runSlots(args, zone), await runSlots(args));
        }
      }
    });
  }

  test("the month is now's at the office when none is given", async () => {
    const args = ["--office", "otaru", "--now", "2026-04-30T15:00:00Z", "--json"];
    const { stdout } = await runSlots(args, "America/Los_Angeles");
    assert.equal((JSON.parse(stdout) as { month: string }).month, "2026-05");
  });

  test("the time is the system's when none is given", async () => {
    const { status, stdout } = await runSlots(["--office", "otaru", "--json"]);
    assert.equal(status, 0);
    const { now } = JSON.parse(stdout) as { now: string };
    assert.ok(Math.abs(Date.parse(now) - Date.now()) < 60_000);
  });
});

describe("slots for a person to read", { concurrency: 4 }, () => {
  test("the month is a calendar with the open days and their deadline", async () => {
    const { status, stdout } = await runSlots(
      "--office otaru --now 2026-04-28T12:00:00+09:00 --month 2026-05".split(" "),
    );
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^ハローワーク小樽 \(otaru\) {2}2026-05 {2}at 2026-04-28T12:00:00\+09:00$/mu,
    );
    assert.match(stdout, /日\s+月\s+火\s+水\s+木\s+金\s+土/u);
    assert.match(
      stdout,
      /^ {2}2026-05-07 \(木\) {2}10 slots {2}apply by 2026-05-01 \(金\) 17:15$/mu,
    );
    assert.match(stdout, /^ {2}2026-05-04 \(月\) {2}holiday: みどりの日$/mu);
  });

  test("--help says how to use it", async () => {
    const { status, stdout, stderr } = await runSlots(["--help"]);
    assert.deepEqual([status, stderr], [0, ""]);
    for (const option of ["--office", "--now", "--month", "--availability", "--json"]) {
      assert.ok(stdout.includes(option), option);
    }
  });
});
