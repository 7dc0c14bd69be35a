import { officeProfile, type OfficeProfileJson } from "../../src/contract/office.ts";

/** The least that a profile must have: a made-up office where a person answers each request. */
export function profileJson(changes: Partial<OfficeProfileJson> = {}): OfficeProfileJson {
  return {
    id: "example",
    name: { ja: "見本公共職業安定所" },
    contact: {},
    bookingState: "open",
    timeZone: "Asia/Tokyo",
    calendar: {
      weekdays: [1, 2, 3, 4, 5],
      closesAt: "17:15",
      closedDays: [{ date: "2026-05-05", kind: "holiday", name: "こどもの日" }],
      closedDaysFrom: "2026-01-01",
      closedDaysThrough: "2026-12-31",
    },
    slots: {
      times: { kind: "windows", windows: [{ from: "10:00", to: "12:00" }], stepMinutes: 30 },
      minutes: 30,
    },
    deadlines: [{ event: "confirm", kind: "open-days-before", days: 1 }],
    horizon: { days: 30 },
    procedure: { kind: "office-reply", replyWithinOpenDays: 1 },
    consents: [],
    eligibility: { rule: "all", statements: [] },
    fields: [{ name: "name", required: true }],
    purpose: { ja: "相談の準備のため" },
    cancellation: { before: ["phone", "mail"], sameDay: ["phone"] },
    ...changes,
  };
}

/** A booking as a backend answers it. */
export function bookingJson(changes: Record<string, unknown> = {}) {
  return {
    id: "b-1",
    office: "example",
    acceptedAt: "2026-06-12T09:00:00+09:00",
    status: "awaiting-office",
    start: "2026-06-15T10:00:00+09:00",
    end: "2026-06-15T10:30:00+09:00",
    serverTime: "2026-06-12T09:00:01+09:00",
    ...changes,
  };
}

export const otherSlots = (changes: object) => ({ slots: { ...profileJson().slots, ...changes } });
export const otherCalendar = (changes: object) => ({
  calendar: { ...profileJson().calendar, ...changes },
});
export const otherWindows = (from: string, to: string, stepMinutes = 30) =>
  otherSlots({ times: { kind: "windows", windows: [{ from, to }], stepMinutes } });
export const fields = (...names: string[]) => ({
  fields: names.map((name) => ({ name, required: true })),
});
export const mailLink = { procedure: { kind: "email-link", linkMinutes: 60 } };

/** The paths of what is wrong with a profile, as a person would write them. */
export function faultsOf(json: unknown): string[] {
  const { error } = officeProfile.safeParse(json);
  return (error?.issues ?? []).map(({ path }) => {
    const parts = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`));
    return parts.join("").slice(1);
  });
}
