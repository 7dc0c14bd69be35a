import type { OfficeProfileJson } from "../../src/contract/office.ts";
import { closedDaysAround } from "../holidays.ts";
import { text } from "./wording.ts";

/** What the demo's Hello Work offices have in common. Each profile still says where it comes from. */
export const timeZone = "Asia/Tokyo";

export function helloWorkCalendar(now: Temporal.Instant): OfficeProfileJson["calendar"] {
  return { weekdays: [1, 2, 3, 4, 5], closesAt: "17:15", ...closedDaysAround(now, timeZone) };
}

/** 10:00–12:00 and 13:00–16:00 in half hours, one person each. */
export function halfHourSlots(): OfficeProfileJson["slots"] {
  return {
    times: {
      kind: "windows",
      windows: [
        { from: "10:00", to: "12:00" },
        { from: "13:00", to: "16:00" },
      ],
      stepMinutes: 30,
    },
    minutes: 30,
    atMost: false,
    capacity: 1,
  };
}

/** No document names a number or an address, and none is made up: both belong to nobody. */
export function sampleContact(mailAddress: string): OfficeProfileJson["contact"] {
  return {
    phone: {
      number: "0000-00-0000",
      hours: text("平日 8:30〜17:15", "Weekdays 8:30–17:15"),
      sample: true,
    },
    mail: { address: mailAddress, sample: true },
  };
}

export function companionField(): OfficeProfileJson["fields"][number] {
  return {
    name: "companion",
    required: false,
    hint: text(
      "通訳や介助の方が一緒に参加するときは、前もって教えてください。",
      "If an interpreter or a carer will join you, please tell us beforehand.",
    ),
    choices: [
      { value: "none", label: text("同席する人はいません", "Nobody joins me") },
      { value: "interpreter", label: text("通訳", "An interpreter") },
      { value: "carer", label: text("介助者", "A carer") },
    ],
  };
}
