import * as z from "zod/mini";
import { cancelChannels } from "../domain/cancellation.ts";
import { findRuleFaults } from "../domain/rule-faults.ts";
import { instant, plainDate } from "./codecs.ts";
import { withExternalDefaults } from "./external-office.ts";
import type { OfficeEvidenceJson } from "./office-evidence.ts";
import { field } from "./office/field.ts";
import { memberFaults } from "./office/member-faults.ts";
import { procedure } from "./office/procedure.ts";
import { calendar, deadlines, horizon, limits, slots, timeZone } from "./office/rules.ts";
import { httpsUrl, localizedText, mailAddress, slug, someOf, wholeNumber } from "./text.ts";

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
  timeZone,
  calendar,
  slots,
  deadlines,
  horizon,
  limits,
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
    noShowMinutes: z.optional(wholeNumber(1)),
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
