import * as z from "zod/mini";
import { fieldNames } from "../domain/applicant.ts";
import { cancelChannels } from "../domain/cancellation.ts";
import { findRuleFaults } from "../domain/rule-faults.ts";
import { Temporal } from "../domain/temporal.ts";
import { instant, plainDate, plainTime } from "./codecs.ts";
import type { OfficeEvidenceJson } from "./office-evidence.ts";
import { httpsUrl, localizedText, slug, someOf, wholeNumber } from "./text.ts";

const whole = wholeNumber(0);
const positive = wholeNumber(1);

/** Becomes a `mailto:` link: nothing in it may begin a query. */
const mailAddress = z.string().check(z.regex(/^[^\s@?&]+@[^\s@?&]+$/u, "must be a mail address"));

const contact = z.object({
  phone: z.optional(
    z.object({
      number: z.string(),
      hours: z.optional(localizedText),
      /** A made-up number, shown as such and never dialled. */
      sample: z.optional(z.boolean()),
    }),
  ),
  mail: z.optional(z.object({ address: mailAddress, sample: z.optional(z.boolean()) })),
  address: z.optional(localizedText),
});

const closedDay = z.object({
  date: plainDate,
  /** A kind that this version does not know is a closure like any other. */
  kind: z.catch(z.enum(["holiday", "year-end", "office"]), "office"),
  name: z.string(),
});

const calendar = z.object({
  weekdays: someOf(wholeNumber(1, 7)),
  closesAt: plainTime,
  closedDays: z.array(closedDay),
  closedDaysFrom: plainDate,
  closedDaysThrough: plainDate,
});

const slots = z.object({
  times: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("windows"),
      windows: someOf(z.object({ from: plainTime, to: plainTime })),
      stepMinutes: positive,
    }),
    z.object({ kind: z.literal("starts"), starts: someOf(plainTime) }),
  ]),
  minutes: wholeNumber(1, 24 * 60),
  atMost: z._default(z.boolean(), false),
  capacity: z._default(positive, 1),
});

const event = z.enum(["apply", "confirm"]);
const daysBefore = { event, days: whole, at: z.optional(plainTime) };
const deadline = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("minutes-before"), event, minutes: whole }),
  z.object({ kind: z.literal("calendar-days-before"), ...daysBefore }),
  z.object({ kind: z.literal("open-days-before"), ...daysBefore }),
]);

/** How a request becomes a booking; each kind with its own figures. */
const procedure = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("email-link"), linkMinutes: wholeNumber(1, 7 * 24 * 60) }),
  z.object({ kind: z.literal("office-reply"), replyWithinOpenDays: wholeNumber(1, 60) }),
]);

/** A document to agree to; its text is fetched by id and version. */
const consent = z.object({
  id: slug,
  version: z.string().check(z.regex(/^\w[\w.-]{0,63}$/u)),
  title: localizedText,
  layer: z.catch(z.enum(["office", "national", "app", "other"]), "other"),
  /** `deemed`: the document says that applying is agreeing; it is shown and asked all the same. */
  agreement: z.catch(z.enum(["explicit", "deemed"]), "explicit"),
  effectiveOn: z.optional(plainDate),
  changes: z.optional(localizedText),
});

const field = z.object({
  name: z.enum(fieldNames),
  required: z.boolean(),
  hint: z.optional(localizedText),
  choices: z.optional(someOf(z.object({ value: slug, label: localizedText }))),
});

/** The ways to cancel that this version knows; of another one the office's phone tells. */
const channels = z.pipe(
  z.array(z.string()),
  z.transform((names) => cancelChannels.filter((channel) => names.includes(channel))),
);

const statement = z.object({ id: slug, text: localizedText });

const profileShape = z.object({
  id: slug,
  name: localizedText,
  kind: z.optional(localizedText),
  area: z.optional(localizedText),
  contact,
  /** A state that this version does not know takes no bookings. */
  bookingState: z.catch(z.enum(["open", "paused"]), "paused"),
  notices: z._default(z.array(localizedText), []),
  serverTime: z.optional(instant),
  timeZone: z.string().check(z.refine(isTimeZone, "must be a time zone's IANA name")),
  calendar,
  slots,
  deadlines: z.array(deadline),
  horizon: z.object({ days: wholeNumber(1, 366) }),
  limits: z._default(z.object({ perPersonPerDay: z.optional(positive) }), {}),
  procedure,
  consents: z.array(consent),
  eligibility: z.object({
    /** Whether `all` of the statements must hold, or `any` one of them. */
    rule: z.enum(["all", "any"]),
    statements: z.array(statement),
  }),
  environment: z._default(z.array(localizedText), []),
  prohibitions: z._default(z.array(localizedText), []),
  costs: z.optional(localizedText),
  fields: someOf(field),
  purpose: localizedText,
  cancellation: z.object({
    before: channels,
    sameDay: channels,
    sameDayCallOwed: z._default(z.boolean(), false),
    noShowMinutes: z.optional(positive),
  }),
  meetingApps: z._default(
    z.array(z.object({ name: z.string(), termsUrl: z.optional(httpsUrl) })),
    [],
  ),
  capabilities: z._default(z.array(z.string()), []),
});

/** An office: who it is, what it asks, and the rules by which it offers slots. */
export const officeProfile = profileShape.check((context) => {
  // zod runs this beside a failed pattern or limit, and the rules cannot be worked out from "9:00".
  if (context.issues.length > 0) return;
  for (const { path, message } of [
    ...findRuleFaults(context.value),
    ...memberFaults(context.value),
  ]) {
    context.issues.push({ code: "custom", input: context.value, path: [path], message });
  }
});
export type OfficeProfile = z.output<typeof officeProfile>;
/** A profile as it is served, with what its facts rest on. */
export type OfficeProfileJson = z.input<typeof officeProfile> & OfficeEvidenceJson;
export type Consent = OfficeProfile["consents"][number];
export type OfficeField = OfficeProfile["fields"][number];
export type Procedure = OfficeProfile["procedure"];
export type ProcedureKind = Procedure["kind"];

/** The offices that a backend serves. */
export const officeList = z.object({
  offices: z.array(
    z.object({
      id: slug,
      name: localizedText,
      kind: z.optional(localizedText),
      area: z.optional(localizedText),
    }),
  ),
});

function repeatedIds(path: string, ids: readonly string[]) {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ path: `${path}[${index}].id`, message: `"${id}" stands twice` }]
      : [],
  );
}

function memberFaults({
  fields,
  procedure: { kind },
  consents,
  eligibility,
}: z.output<typeof profileShape>) {
  const faults = [
    ...repeatedIds(
      "consents",
      consents.map(({ id }) => id),
    ),
    ...repeatedIds(
      "eligibility.statements",
      eligibility.statements.map(({ id }) => id),
    ),
  ];
  for (const [index, { name, choices }] of fields.entries()) {
    const path = `fields[${index}]`;
    if (fields.findIndex((other) => other.name === name) < index) {
      faults.push({ path, message: `asks for "${name}" a second time` });
    }
    if ((name === "companion") !== (choices !== undefined)) {
      const what = name === "companion" ? "needs choices" : "has choices, which only companion may";
      faults.push({ path, message: `"${name}" ${what}` });
    }
  }
  const mail = fields.find(({ name }) => name === "email");
  if (kind === "email-link" && !mail?.required) {
    faults.push({
      path: "fields",
      message: 'procedure "email-link" needs the field "email", required',
    });
  }
  return faults;
}

function isTimeZone(name: string): boolean {
  try {
    // Not Intl: it takes abbreviations such as JST, which Temporal refuses.
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
