import { todayAt } from "../../../src/domain/clock.ts";
import { slotsOn, type Slot } from "../../../src/domain/slots.ts";
import { Temporal } from "../../../src/domain/temporal.ts";
import { booking } from "../../../src/contract/booking.ts";
import { officeProfile, type OfficeProfile } from "../../../src/contract/office.ts";
import type { BookingLink, LinkAction } from "../../../src/contract/link.ts";
import type { Draft, FormValues, KnownBooking, ReadyDraft } from "../../../src/flow/state.ts";
import { validateForm } from "../../../src/flow/validate.ts";
import { officeJson, type OfficeId } from "../../../mock-api/offices/index.ts";

/** A Tuesday morning at the office; the Monday after it is a holiday. */
export const NOW = "2026-11-17T10:00:00+09:00";
/** The day of the slot that was chosen: a Tuesday. */
const SLOT_DATE = "2026-11-24";

/** What an applicant types, as people do type it. */
export const typed: FormValues = {
  name: "職業 花子",
  kana: "しょくぎょう はなこ",
  birthYear: "昭和55",
  birthMonth: "４",
  birthDay: "1",
  jobSeekerNumber: "０１０１０ー１２３４５６７８",
  email: "hanako@example.jp",
  phone: "090-1234-5678",
  address: "石川県金沢市１−１−１",
  residence: "横浜市中区",
  workplace: "川崎市川崎区",
  topic: "賃金について",
  companion: "interpreter",
  freeText: "はじめての相談です。\n仕事を変えたいと思っています。",
};

/** Everything that a state of one office is made of: real profile, real slot, real words typed. */
export interface Facts {
  readonly office: OfficeProfile;
  readonly now: Temporal.Instant;
  readonly slot: Slot;
  readonly form: FormValues;
  readonly draft: Draft;
  readonly ready: ReadyDraft;
  readonly booking: (changes?: Record<string, unknown>) => KnownBooking;
  readonly link: (action: LinkAction) => BookingLink;
}

/** Call it once Temporal is loaded. */
export function factsOf(id: OfficeId): Facts {
  const now = Temporal.Instant.from(NOW);
  const office = officeProfile.parse(officeJson(id, now));
  const slot = slotsOn(Temporal.PlainDate.from(SLOT_DATE), office)[0];
  if (!slot) throw new Error(`${id} has no slot on ${SLOT_DATE}`);
  const names = office.fields.map(({ name }) => name);
  const form = {
    ...Object.fromEntries(
      Object.entries(typed).filter(([input]) =>
        names.some((name) => name === input || (name === "birthDate" && input.startsWith("birth"))),
      ),
    ),
    ...firstTopicOf(office),
  };
  const validated = validateForm(form, office.fields, todayAt(office.timeZone, now));
  if (validated.faults) throw new Error(`${id} refuses what a person types`);
  const { applicant } = validated;
  const consents = office.consents.map((consent) => ({
    id: consent.id,
    version: consent.version,
    digest: "sha-256-of-the-text",
    agreedAt: now,
  }));
  const eligibility = office.eligibility.statements.map((statement) => statement.id);
  const draft = { consents, eligibility, form };
  const known = (changes: Record<string, unknown> = {}) =>
    booking.parse(bookingJson(id, slot, changes));
  return {
    office,
    now,
    slot,
    form,
    draft,
    ready: { ...draft, slot, applicant },
    booking: known,
    link: (action) => ({ office: id, action, token: "secret-of-the-link-0123456789" }),
  };
}

/** An office may have its topics chosen from a list. */
function firstTopicOf({ fields }: OfficeProfile): FormValues {
  const [choice] = fields.find(({ name }) => name === "topic")?.choices ?? [];
  return choice ? { topic: choice.value } : {};
}

/** A booking of the slot as the wire carries it. */
export function bookingJson(
  office: string,
  { start, end }: Slot,
  changes: Record<string, unknown>,
) {
  const text = (at: Temporal.ZonedDateTime) => at.toString({ timeZoneName: "never" });
  return {
    id: "b-1",
    office,
    acceptedAt: NOW,
    status: "confirmed",
    start: text(start),
    end: text(end),
    serverTime: NOW,
    ...changes,
  };
}

/** What only the answer to the request itself tells. */
export const flow = { token: "flow-token", expiresAt: "2026-11-24T10:00:00+09:00" };
