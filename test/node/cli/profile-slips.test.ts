import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { checkFile } from "../../../cli/check-profile/faults.ts";
import { findStrays } from "../../../cli/check-profile/members.ts";
import { nearestName } from "../../../cli/check-profile/nearest-name.ts";
import { officeIds, officeTerms } from "../../../mock-api/offices/index.ts";
import { kanagawaExternal } from "../../../mock-api/offices/static/kanagawa-external.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";
import { profileJson } from "./run-slots.ts";

before(loadTemporal);

type Profile = Awaited<ReturnType<typeof profileJson>>;

function faultsOf(json: unknown): readonly string[] {
  const checked = checkFile(JSON.parse(JSON.stringify(json)));
  return "faults" in checked ? checked.faults : [];
}

describe("a slip that the widget would pass over is a fault", () => {
  const meant = (path: string, name: string) =>
    `${path} is not a member that this version knows; did you mean ${name}?`;
  const stray = (path: string, known: string) =>
    `${path} is not a member that this version knows; known here are ${known}`;

  const rows: [what: string, changes: (profile: Profile) => object, fault: string][] = [
    ["a list of limits", () => ({ limit: { perPersonPerDay: 1 } }), meant("limit", "limits")],
    ["texts", () => ({ enviroment: [{ ja: "端末" }] }), meant("enviroment", "environment")],
    ["a plural", () => ({ prohibition: [{ ja: "録画" }] }), meant("prohibition", "prohibitions")],
    [
      "a capital",
      ({ slots }) => ({ slots: { ...slots, atmost: true } }),
      meant("slots.atmost", "atMost"),
    ],
    [
      "within a list",
      ({ fields }) => ({
        fields: fields.map((field) => ({ ...field, requierd: true })).slice(0, 1),
      }),
      meant("fields[0].requierd", "required"),
    ],
    [
      "within one of several kinds",
      () => ({ procedure: { kind: "office-reply", replyWithinOpenDays: 1, reconsnet: true } }),
      meant("procedure.reconsnet", "reconsent"),
    ],
    [
      "of another kind",
      () => ({ procedure: { kind: "office-reply", replyWithinOpenDays: 1, linkMinutes: 60 } }),
      stray("procedure.linkMinutes", "kind, replyWithinOpenDays, reconsent"),
    ],
    [
      "of a closed day",
      ({ calendar }) => ({
        calendar: {
          ...calendar,
          closedDays: calendar.closedDays.map((day) => ({ ...day, nam: "" })).slice(0, 1),
        },
      }),
      meant("calendar.closedDays[0].nam", "name"),
    ],
    [
      "of a source",
      () => ({ sources: { name: { document: "規約", artcle: "2" } } }),
      meant("sources.name.artcle", "article"),
    ],
    [
      "a name that every object has",
      () => ({ limits: { toString: 1 } }),
      stray("limits.toString", "perPersonPerDay"),
    ],
    [
      "a state's word",
      () => ({ bookingState: "opne" }),
      "bookingState must be one of open, paused",
    ],
    [
      "a closure's word",
      ({ calendar }) => ({
        calendar: { ...calendar, closedDays: [{ date: "2026-05-04", kind: "holliday", name: "" }] },
      }),
      "calendar.closedDays[0].kind must be one of holiday, year-end, office",
    ],
    [
      "a way to cancel",
      () => ({ cancellation: { before: ["fone"], sameDay: [] } }),
      "cancellation.before[0] must be one of online, phone, mail",
    ],
  ];
  for (const [what, changes, fault] of rows) {
    test(`${what}: ${fault}`, async () => {
      const profile = await profileJson("otaru");
      assert.deepEqual(faultsOf({ ...profile, ...changes(profile) }), [fault]);
    });
  }

  test("by its path in a file with documents, those included", async () => {
    const profile = { ...(await profileJson("otaru")), limit: {} };
    const [first, ...rest] = await officeTerms("otaru");
    const terms = [{ ...first, langauge: "ja" }, ...rest];
    assert.deepEqual(faultsOf({ profile, terms, term: [] }), [
      meant("profile.limit", "limits"),
      meant("terms[0].langauge", "language"),
      meant("term", "terms"),
    ]);
  });

  test("beside the other faults, not after them", async () => {
    const profile = { ...(await profileJson("otaru")), limit: {}, horizon: { days: 0 } };
    assert.deepEqual(faultsOf(profile), [
      "horizon.days must be a whole number from 1 to 366",
      meant("limit", "limits"),
    ]);
  });

  test("but no language of a text, and no path of a source", async () => {
    const profile = await profileJson("otaru");
    const purpose = { ja: "目的", ko: "목적", "zh-Hant": "目的" };
    assert.deepEqual(
      findStrays({ ...profile, purpose, sources: { "slots.times": {} } }).faults,
      [],
    );
  });

  for (const json of [null, [], 42, { profile: null }, { profile: [], terms: {} }]) {
    test(`and nothing to break on is: ${JSON.stringify(json)}`, () => {
      assert.deepEqual(findStrays(json), { faults: [], notTexts: [] });
    });
  }

  for (const id of officeIds) {
    test(`${id} has none`, async () => {
      const profile = await profileJson(id);
      assert.deepEqual(faultsOf(profile), []);
      assert.deepEqual(faultsOf({ profile, terms: await officeTerms(id) }), []);
    });
  }
});

describe("what is written in the place of a text", () => {
  test("is told how a text is written", async () => {
    const profile = {
      ...(await profileJson("otaru")),
      purpose: "目的",
      notices: ["今日"],
      limits: 1,
    };
    const example = 'must be of the type object, a text by language, such as { "ja": "…" }';
    assert.deepEqual(faultsOf(profile), [
      `notices[0] ${example}`,
      "limits must be of the type object",
      `purpose ${example}`,
    ]);
    assert.ok(faultsOf({ profile, terms: [] }).includes(`profile.purpose ${example}`));
  });
});

describe("a way to cancel", () => {
  const missing = (path: string, way: string) =>
    `${path} is "${way}", and contact.${way} is missing: visitors would not know where`;

  test("by phone or mail needs its contact, on each of the days", async () => {
    const { contact, ...profile } = await profileJson("otaru");
    assert.deepEqual(faultsOf({ ...profile, contact: {} }), [
      missing("cancellation.before[0]", "phone"),
      missing("cancellation.before[1]", "mail"),
      missing("cancellation.sameDay[0]", "phone"),
    ]);
    const { phone } = contact;
    assert.deepEqual(
      faultsOf({ profile: { ...profile, contact: { phone } }, terms: await officeTerms("otaru") }),
      [missing("profile.cancellation.before[1]", "mail")],
    );
  });

  test("online needs none, but the call that is owed as well does", async () => {
    const cancellation = { before: ["online"], sameDay: ["online"] };
    const profile = { ...(await profileJson("otaru")), contact: {}, cancellation };
    assert.deepEqual(faultsOf(profile), []);
    assert.deepEqual(
      faultsOf({ ...profile, cancellation: { ...cancellation, sameDayCallOwed: true } }),
      [
        "cancellation.sameDayCallOwed is true, and contact.phone is missing: visitors would not know where to call",
      ],
    );
  });

  test("is another site's matter where that site is booked on", async () => {
    const now = Temporal.Instant.from("2026-04-28T12:00:00+09:00");
    const { profile, terms } = await kanagawaExternal(now);
    assert.deepEqual(faultsOf({ profile: { ...profile, contact: {} }, terms }), []);
  });
});

describe("the nearest name", () => {
  for (const [name, nearest] of [
    ["limit", "limits"],
    ["horizn", "horizon"],
    ["SLOTS", "slots"],
    ["id", undefined],
    ["comment", undefined],
  ] as const) {
    test(`of ${name} is ${nearest}`, () => {
      assert.equal(nearestName(name, ["slots", "limits", "horizon"]), nearest);
    });
  }

  test("of any is none where none is known", () => {
    assert.equal(nearestName("limits", []), undefined);
  });
});
