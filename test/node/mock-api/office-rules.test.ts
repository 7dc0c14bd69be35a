import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { officeJson, type OfficeId } from "../../../mock-api/offices/index.ts";
import type { OfficeProfileJson } from "../../../src/contract/office.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";

before(loadTemporal);

/** A profile's rules without its words. Fields that are required have an asterisk. */
function rulesOf(id: OfficeId) {
  const profile = officeJson(id, Temporal.Instant.from("2026-04-28T12:00:00+09:00"));
  const { slots, deadlines, limits, procedure, cancellation, eligibility } = profile;
  return {
    times: slots.times.kind === "starts" ? slots.times.starts : slots.times.windows,
    length: `${slots.atMost ? "at most " : ""}${slots.minutes}`,
    deadlines,
    ...(limits ? { limits } : {}),
    procedure:
      procedure.kind === "account"
        ? { ...procedure, registration: askedIn(procedure.registration) }
        : procedure,
    fields: askedIn(profile.fields),
    consents: profile.consents.map((consent) => `${consent.id} ${consent.agreement}`),
    eligibility: `${eligibility.rule} of ${eligibility.statements.length}`,
    cancellation,
    apps: profile.meetingApps?.map(({ name, channel }) => `${name} ${channel}`),
  };
}

function askedIn(fields: OfficeProfileJson["fields"]): string[] {
  return fields.map(({ name, required }) => `${name}${required ? "*" : ""}`);
}

const tenToFour = [
  { from: "10:00", to: "12:00" },
  { from: "13:00", to: "16:00" },
];

describe("an office's rules are those of its document", () => {
  test("Otaru: terms of 1 October 2023", () => {
    assert.deepEqual(rulesOf("otaru"), {
      times: tenToFour,
      length: "30",
      deadlines: [{ event: "confirm", kind: "open-days-before", days: 1 }],
      procedure: { kind: "office-reply", replyWithinOpenDays: 1 },
      fields: ["name*", "birthDate*", "jobSeekerNumber*", "companion"],
      consents: ["otaru-terms deemed", "zoom-terms explicit"],
      eligibility: "all of 4",
      cancellation: {
        before: ["phone", "mail"],
        sameDay: ["phone"],
        sameDayCallOwed: false,
        noShowMinutes: 10,
      },
      apps: ["Zoom any"],
    });
  });

  test("Kitakyushu: its undated terms", () => {
    assert.deepEqual(rulesOf("kitakyushu-mothers"), {
      times: tenToFour,
      length: "30",
      deadlines: [{ event: "confirm", kind: "minutes-before", minutes: 0 }],
      procedure: { kind: "email-link", linkMinutes: 60 },
      fields: ["name*", "email*", "phone*", "jobSeekerNumber", "freeText", "companion"],
      consents: ["kitakyushu-mothers-terms deemed", "teleoffice-terms deemed"],
      eligibility: "all of 4",
      cancellation: {
        before: ["online"],
        sameDay: ["online"],
        sameDayCallOwed: false,
        noShowMinutes: 10,
      },
      apps: ["TeleOffice online", "Zoom phone-or-mail"],
    });
  });

  test("Wajima: terms revised on 8 May 2023, and the flyer", () => {
    assert.deepEqual(rulesOf("wajima"), {
      times: ["10:00", "11:00", "14:00", "15:00"],
      length: "at most 30",
      deadlines: [
        { event: "apply", kind: "open-days-before", days: 2 },
        { event: "confirm", kind: "open-days-before", days: 1 },
      ],
      procedure: { kind: "office-reply", replyWithinOpenDays: 1, reconsent: true },
      fields: ["name*", "jobSeekerNumber*", "email*", "phone*", "topic*", "companion"],
      consents: ["wajima-terms deemed", "teleoffice-terms deemed"],
      eligibility: "all of 4",
      cancellation: {
        before: ["phone", "mail"],
        sameDay: ["phone"],
        sameDayCallOwed: false,
        noShowMinutes: 10,
      },
      apps: ["TeleOffice any"],
    });
  });

  test("Kanazawa: its own rule and the national terms", () => {
    assert.deepEqual(rulesOf("kanazawa"), {
      times: ["10:00", "11:00", "14:00", "15:00"],
      length: "at most 30",
      deadlines: [{ event: "apply", kind: "open-days-before", days: 1 }],
      limits: { perPersonPerDay: 1 },
      procedure: {
        kind: "account",
        linkMinutes: 60,
        passwordLength: 15,
        registration: ["name*", "address*", "email*"],
      },
      fields: ["companion"],
      consents: [
        "kanazawa-office-terms explicit",
        "kanazawa-national-terms explicit",
        "zoom-terms explicit",
      ],
      eligibility: "any of 3",
      cancellation: {
        before: ["online", "phone"],
        sameDay: ["online", "phone"],
        sameDayCallOwed: false,
        noShowMinutes: 10,
      },
      apps: ["Zoom any"],
    });
  });

  test("Kanagawa: policy of 1 April 2024", () => {
    assert.deepEqual(rulesOf("kanagawa"), {
      times: ["09:00", "10:00", "11:00", "13:30", "14:30", "15:30"],
      length: "50",
      deadlines: [{ event: "apply", kind: "open-days-before", days: 2, at: "16:00" }],
      limits: { perPersonPerDay: 1 },
      procedure: { kind: "receipt", meetingToldOpenDays: 1 },
      fields: [
        "name*",
        "kana*",
        "phone*",
        "residence*",
        "workplace*",
        "topic*",
        "freeText*",
        "email*",
      ],
      consents: ["kanagawa-terms deemed", "webex-terms explicit"],
      eligibility: "any of 3",
      cancellation: {
        before: ["online"],
        sameDay: ["online"],
        sameDayCallOwed: true,
        noShowMinutes: 10,
      },
      apps: ["Webex any"],
    });
  });
});

describe("Kanagawa, which is not a Hello Work,", () => {
  test("says nothing of finding work", () => {
    const profile = officeJson("kanagawa", Temporal.Instant.from("2026-04-28T12:00:00+09:00"));
    assert.doesNotMatch(JSON.stringify(profile), /職業|求職|ハローワーク|Hello Work|job/u);
  });
});
