import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { file, profileJson, runSlots, someFolder } from "./run-slots.ts";

describe("slots asked for wrongly", { concurrency: 4 }, () => {
  const cases: Record<
    string,
    readonly [args: () => string[] | Promise<string[]>, message: RegExp]
  > = {
    "no office": [() => [], /otaru.*kitakyushu-mothers/u],
    "an unknown office": [() => ["--office", "otaro"], /"otaro".*otaru, kitakyushu-mothers/u],
    "a name that every object has": [() => ["--office", "toString"], /There is no office/u],
    "an office file that is missing": [
      () => ["--office", "./nowhere.json"],
      /no such file: \.\/nowhere\.json/u,
    ],
    "an office file that is a folder": [() => ["--office", someFolder], /cannot be read/u],
    "an office file that is not JSON": [
      () => ["--office", file("text.json", "<html>")],
      /is not JSON/u,
    ],
    "a profile with faults": [
      async () => {
        const profile = await profileJson("otaru");
        const broken = {
          ...profile,
          id: "Otaru!",
          slots: { ...profile.slots, minutes: 0 },
          fields: [],
        };
        return ["--office", file("broken.json", broken)];
      },
      /\n {2}id must be an id.*\n {2}slots\.minutes must be a whole number.*\n {2}fields must not be empty/u,
    ],
    "a profile whose rules cannot work": [
      async () => {
        const profile = await profileJson("otaru");
        const times = {
          kind: "windows",
          windows: [{ from: "12:00", to: "10:00" }],
          stepMinutes: 30,
        };
        return [
          "--office",
          file("window.json", { ...profile, slots: { ...profile.slots, times } }),
        ];
      },
      /\n {2}slots\.times\.windows\[0\] ends at 10:00/u,
    ],
    "an empty profile": [
      () => ["--office", file("null.json", "null")],
      /the whole must be of the type object/u,
    ],
    "a time without an offset": [
      () => ["--office", "otaru", "--now", "2026-04-28T12:00:00"],
      /--now "2026-04-28T12:00:00" must be an RFC 3339 time with an offset, for example/u,
    ],
    "a time that does not exist": [
      () => ["--office", "otaru", "--now", "2026-02-30T12:00:00+09:00"],
      /--now/u,
    ],
    "a time for which no holidays are known": [
      () => ["--office", "otaru", "--now", "2050-01-01T12:00:00+09:00"],
      /No holidays are known for 2051/u,
    ],
    "a month that does not exist": [
      () => ["--office", "otaru", "--month", "2026-13"],
      /--month "2026-13" must be a month YYYY-MM, for example 2026-05/u,
    ],
    "a month in words": [() => ["--office", "otaru", "--month", "May"], /--month "May"/u],
    "an unknown option": [() => ["--ofice", "otaru"], /Unknown option '--ofice'\. --help/u],
    "a stray word": [() => ["otaru.json"], /'otaru\.json'.*--help/u],
    "an option without its value": [() => ["--office"], /--office.*--help/u],
    "an availability file that is missing": [
      () => ["--office", "otaru", "--availability", "nowhere.json"],
      /no such file: nowhere\.json/u,
    ],
    "an availability file of another shape": [
      () => ["--office", "otaru", "--availability", file("shape.json", { slots: [{}] })],
      /\n {2}month is missing\n {2}serverTime is missing\n {2}slots\[0\]\.start is missing/u,
    ],
    "another month's availability": [
      () => {
        const body = { month: "2026-06", serverTime: "2026-04-28T12:00:00+09:00", slots: [] };
        return [
          "--office",
          "otaru",
          "--month",
          "2026-05",
          "--availability",
          file("june.json", body),
        ];
      },
      /2026-06, not in 2026-05/u,
    ],
  };
  for (const [what, [args, message]] of Object.entries(cases)) {
    test(`${what}: one message on stderr, exit code 2, nothing on stdout`, async () => {
      const { status, stdout, stderr } = await runSlots(await args());
      assert.match(stderr, message);
      assert.match(stderr, /^slots: /u);
      assert.doesNotMatch(stderr, /\n\s+at /u);
      assert.deepEqual([status, stdout], [2, ""]);
    });
  }
});
