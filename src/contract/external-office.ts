/**
 * What an office that is booked on another site need not state, so that its profile is of the same
 * shape as every other. None of it is ever shown.
 */
const nothingBookedHere = {
  timeZone: "Asia/Tokyo",
  calendar: {
    weekdays: [1, 2, 3, 4, 5],
    closesAt: "17:00",
    closedDays: [],
    closedDaysFrom: "2000-01-01",
    closedDaysThrough: "2099-12-31",
  },
  slots: { times: { kind: "starts", starts: ["10:00"] }, minutes: 1 },
  deadlines: [],
  horizon: { days: 1 },
  fields: [{ name: "name", required: false }],
  purpose: { ja: "" },
  cancellation: { before: [], sameDay: [] },
};

/** Adds to the profile of an office with the procedure `external` what only its own site knows. */
export function withExternalDefaults(json: unknown): unknown {
  const profile = json as { readonly procedure?: { readonly kind?: unknown } } | undefined;
  return profile?.procedure?.kind === "external" ? { ...nothingBookedHere, ...profile } : json;
}
