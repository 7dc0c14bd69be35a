import * as z from "zod/mini";
import { fieldNames } from "../domain/applicant.ts";
import { cancelChannels } from "../domain/cancellation.ts";
import { findRuleFaults, type RuleFault } from "../domain/rule-faults.ts";
import { Temporal } from "../domain/temporal.ts";
import { instant, plainDate, plainTime } from "./codecs.ts";
import { withExternalDefaults } from "./external-office.ts";
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

const field = z.object({
  name: z.enum(fieldNames),
  required: z.boolean(),
  /** What the office's document calls it, where that is not the widget's own word. */
  label: z.optional(localizedText),
  hint: z.optional(localizedText),
  choices: z.optional(someOf(z.object({ value: slug, label: localizedText }))),
});

const linkMinutes = wholeNumber(1, 7 * 24 * 60);

/** How a request becomes a booking; each kind with its own figures. */
const procedure = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("email-link"), linkMinutes }),
  z.object({
    kind: z.literal("office-reply"),
    replyWithinOpenDays: wholeNumber(1, 60),
    /** Terms that change after the request must be agreed to anew, else it is void (Wajima 6(4)(5)). */
    reconsent: z._default(z.boolean(), false),
  }),
  z.object({
    kind: z.literal("receipt"),
    /** So many open days before the meeting its address is told (Kanagawa 4(5)ウ). */
    meetingToldOpenDays: wholeNumber(0, 60),
  }),
  z.object({
    kind: z.literal("account"),
    linkMinutes,
    passwordLength: wholeNumber(8, 64),
    /** What a registration asks beside the ID and the password. */
    registration: someOf(field),
  }),
  z.object({
    kind: z.literal("mail"),
    address: mailAddress,
    /** A made-up address: no mail program is opened on it. */
    sample: z._default(z.boolean(), false),
    subject: z.string().check(z.regex(/^[^\r\n]+$/u, "must be one line")),
    replyWithinOpenDays: z.optional(wholeNumber(1, 60)),
  }),
  z.object({ kind: z.literal("external"), url: httpsUrl }),
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
  /** What a visitor should know before applying: what is not promised, what may end the use. */
  beforeApplying: z._default(z.array(localizedText), []),
  /** How the meeting goes, told when it is requested or booked. */
  atTheMeeting: z._default(z.array(localizedText), []),
  /** Ways to a consultation beside this widget, with what each of them asks. */
  otherWays: z._default(z.array(localizedText), []),
  fields: someOf(field),
  purpose: localizedText,
  cancellation: z.object({
    before: channels,
    sameDay: channels,
    sameDayCallOwed: z._default(z.boolean(), false),
    noShowMinutes: z.optional(positive),
  }),
  meetingApps: z._default(
    z.array(
      z.object({
        name: z.string(),
        termsUrl: z.optional(httpsUrl),
        /** The app's own page on which a visitor can try it out. */
        testUrl: z.optional(httpsUrl),
        /** For which requests it is used, where the document says so. */
        channel: z._default(z.catch(z.enum(["online", "phone-or-mail", "any"]), "any"), "any"),
      }),
    ),
    [],
  ),
  /** The document says that the applicant's camera may stay off. */
  cameraOptional: z._default(z.boolean(), false),
  capabilities: z._default(z.array(z.string()), []),
});

const checkedProfile = profileShape.check((context) => {
  // zod runs this beside a failed pattern or limit, and the rules cannot be worked out from "9:00".
  if (context.issues.length > 0) return;
  for (const { path, message } of [
    ...findRuleFaults(context.value),
    ...memberFaults(context.value),
  ]) {
    context.issues.push({ code: "custom", input: context.value, path: [path], message });
  }
});

/** An office: who it is, what it asks, and the rules by which it offers slots. */
export const officeProfile = z.pipe(z.transform(withExternalDefaults), checkedProfile);
export type OfficeProfile = z.output<typeof profileShape>;
/** A profile as it is served, with what its facts rest on. */
export type OfficeProfileJson = z.input<typeof profileShape> & OfficeEvidenceJson;
export type Consent = OfficeProfile["consents"][number];
export type OfficeField = OfficeProfile["fields"][number];
export type Procedure = OfficeProfile["procedure"];
export type ProcedureKind = Procedure["kind"];

function repeatedIds(path: string, ids: readonly string[]) {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ path: `${path}[${index}].id`, message: `"${id}" stands twice` }]
      : [],
  );
}

function memberFaults({ fields, procedure, consents, eligibility }: OfficeProfile) {
  const faults = [
    ...repeatedIds(
      "consents",
      consents.map(({ id }) => id),
    ),
    ...repeatedIds(
      "eligibility.statements",
      eligibility.statements.map(({ id }) => id),
    ),
    ...fieldFaults("fields", fields),
  ];
  const { kind } = procedure;
  const needsMail = { path: "", message: `procedure "${kind}" needs the field "email", required` };
  if ((kind === "email-link" || kind === "receipt") && !asksForMail(fields)) {
    faults.push({ ...needsMail, path: "fields" });
  }
  if (kind === "account") {
    const path = "procedure.registration";
    faults.push(...fieldFaults(path, procedure.registration));
    if (!asksForMail(procedure.registration)) faults.push({ ...needsMail, path });
  }
  return faults;
}

function asksForMail(fields: readonly OfficeField[]): boolean {
  return fields.some(({ name, required }) => name === "email" && required);
}

const withChoices = { companion: "must", topic: "may" } as const;

function fieldFaults(list: string, fields: readonly OfficeField[]) {
  return fields.flatMap(({ name, choices }, index) => {
    const path = `${list}[${index}]`;
    const faults: RuleFault[] = [];
    if (fields.findIndex((other) => other.name === name) < index) {
      faults.push({ path, message: `asks for "${name}" a second time` });
    }
    const rule = name in withChoices ? withChoices[name as keyof typeof withChoices] : "may not";
    if (rule === "must" && !choices) faults.push({ path, message: `"${name}" needs choices` });
    if (rule === "may not" && choices) {
      faults.push({ path, message: `"${name}" has choices, which only companion and topic may` });
    }
    return faults;
  });
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
