import { dateOf, deadlineOf, isOpenDay, lastDay, slotsOn, type Slot } from "./calendar.ts";
import { Problem } from "./http.ts";
import type { Office, Profile } from "./office.ts";

export interface Fault {
  readonly pointer: string;
  readonly code: string;
}

export interface Request {
  readonly slot: { readonly start: string };
  readonly applicant: Readonly<Record<string, string>>;
  readonly consents: readonly Readonly<Record<"id" | "version" | "digest" | "agreedAt", string>>[];
  readonly eligibility: readonly string[];
  readonly language: string;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u;
export const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?)+$/u;
const FORMS: Readonly<Record<string, readonly [RegExp, string, number]>> = {
  name: [/^/u, "invalid", 60],
  kana: [/^[\u30A1-\u30FA\u30FB-\u30FE\u3000 ]+$/u, "not-kana", 80],
  jobSeekerNumber: [/^\d{5}-\d{1,8}$/u, "not-a-job-seeker-number", 14],
  email: [EMAIL, "not-an-email", 254],
  phone: [/^(?:0[5-9]0\d{8}|0(?!0|[5-9]0)\d{9})$/u, "not-a-phone", 11],
  companion: [/^/u, "invalid", 64],
  freeText: [/^/u, "invalid", 1000],
};
const OTHER_FIELDS = ["birthDate", "address", "residence", "workplace", "topic"];
const graphemes = new Intl.Segmenter("ja");

/** Checks that a value is an object with these members and no others, and tells every fault. */
export function objectFaults(value: unknown, pointer: string, names: readonly string[]): Fault[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [{ pointer, code: value === undefined ? "missing" : "invalid" }];
  }
  const unknown = Object.keys(value)
    .filter((name) => !names.includes(name))
    .map((name) => ({ pointer: `${pointer}/${escaped(name)}`, code: "unknown-member" }));
  const missing = names
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => ({ pointer: `${pointer}/${name}`, code: "missing" }));
  return [...unknown, ...missing];
}

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

const isMoment = (value: unknown): value is string =>
  typeof value === "string" && MOMENT.test(value) && !Number.isNaN(Date.parse(value));

export function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Problem(422, "validation-failed", { errors: faults });
}

export function readRequest(body: unknown, { profile }: Office): Request {
  const names = ["slot", "applicant", "consents", "eligibility", "language"];
  const outer = objectFaults(body, "", names);
  if (typeof body !== "object" || body === null || Array.isArray(body)) refuse(outer);
  const request = body as Partial<Record<keyof Request, unknown>>;
  const faults = [...outer];
  const start = (request.slot as { start?: unknown } | undefined)?.start;
  if ("slot" in request) faults.push(...objectFaults(request.slot, "/slot", ["start"]));
  if (start !== undefined && !isMoment(start)) {
    faults.push({ pointer: "/slot/start", code: "invalid" });
  }
  if ("applicant" in request) faults.push(...applicantFaults(request.applicant, profile));
  if ("consents" in request) faults.push(...consentFaults(request.consents));
  if ("eligibility" in request) faults.push(...eligibilityFaults(request.eligibility, profile));
  const { language } = request;
  if (language !== undefined && !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u.test(String(language))) {
    faults.push({ pointer: "/language", code: "invalid" });
  }
  refuse(faults);
  return body as Request;
}

function applicantFaults(value: unknown, profile: Profile): Fault[] {
  const asked = profile.fields.map(({ name }) => name);
  const known = new Set([...Object.keys(FORMS), ...OTHER_FIELDS]);
  const optional = new Set(
    profile.fields.filter((f) => !f.required).map((f) => `/applicant/${f.name}`),
  );
  const shape = objectFaults(value, "/applicant", asked)
    .filter(({ pointer, code }) => code !== "missing" || !optional.has(pointer))
    .map((fault) =>
      fault.code === "unknown-member" && known.has(fault.pointer.slice("/applicant/".length))
        ? { ...fault, code: "not-asked" }
        : fault,
    );
  if (typeof value !== "object" || value === null) return shape;
  const told = value as Readonly<Record<string, unknown>>;
  const wrong = profile.fields.flatMap(({ name, choices }) => {
    if (!Object.hasOwn(told, name)) return [];
    const code = faultOf(
      name,
      told[name],
      choices?.map((choice) => choice.value),
    );
    return code ? [{ pointer: `/applicant/${name}`, code }] : [];
  });
  return [...shape, ...wrong];
}

function faultOf(name: string, value: unknown, choices?: readonly string[]): string | undefined {
  if (typeof value !== "string" || value === "" || !value.isWellFormed()) return "invalid";
  const [form, code, longest] = FORMS[name]!;
  if ([...graphemes.segment(value)].length > longest) return "too-long";
  if (choices && !choices.includes(value)) return "not-a-choice";
  if (name === "freeText") return value.includes("\r") ? "not-canonical" : undefined;
  if (value !== value.trim() || /\s\s|[\r\n]/u.test(value)) return "not-canonical";
  return form.test(value) ? undefined : code;
}

function consentFaults(value: unknown): Fault[] {
  if (!Array.isArray(value)) return [{ pointer: "/consents", code: "invalid" }];
  const names = ["id", "version", "digest", "agreedAt"];
  return value.flatMap((consent: Record<string, unknown> | null, at) => {
    const pointer = `/consents/${at}`;
    const faults = objectFaults(consent, pointer, names);
    if (typeof consent !== "object" || consent === null) return faults;
    const invalid = names.filter(
      (name) =>
        Object.hasOwn(consent, name) &&
        (name === "agreedAt" ? !isMoment(consent[name]) : typeof consent[name] !== "string"),
    );
    faults.push(...invalid.map((name) => ({ pointer: `${pointer}/${name}`, code: "invalid" })));
    if (value.findIndex((other) => other?.id === consent.id) < at) {
      faults.push({ pointer, code: "repeated" });
    }
    return faults;
  });
}

function eligibilityFaults(value: unknown, { eligibility }: Profile): Fault[] {
  const pointer = "/eligibility";
  if (!Array.isArray(value)) return [{ pointer, code: "invalid" }];
  const ids = eligibility.statements.map(({ id }) => id);
  const faults = value.flatMap((id: unknown, at) => {
    if (typeof id !== "string") return [{ pointer: `${pointer}/${at}`, code: "invalid" }];
    if (!ids.includes(id)) return [{ pointer: `${pointer}/${at}`, code: "unknown" }];
    return value.indexOf(id) < at ? [{ pointer: `${pointer}/${at}`, code: "repeated" }] : [];
  });
  const holds = (id: string) => value.includes(id);
  const isEligible =
    eligibility.rule === "all" ? ids.every(holds) : ids.length === 0 || ids.some(holds);
  return isEligible ? faults : [...faults, { pointer, code: "not-eligible" }];
}

/** Every document, each in its current version and with its own digest. */
export function judgeConsents(consents: Request["consents"], { profile, terms }: Office): void {
  const unknown = consents.flatMap(({ id }, at) =>
    profile.consents.some((asked) => asked.id === id)
      ? []
      : [{ pointer: `/consents/${at}`, code: "unknown" }],
  );
  refuse(unknown);
  const isCurrent = (given: Request["consents"][number]) => {
    const asked = profile.consents.find(({ id }) => id === given.id);
    const text = terms.find(({ id, version }) => id === given.id && version === asked?.version);
    return given.version === asked?.version && given.digest === text?.digest;
  };
  const errors = consents.flatMap((given, at) =>
    isCurrent(given) ? [] : [{ pointer: `/consents/${at}`, code: "outdated" }],
  );
  if (errors.length > 0 || consents.length < profile.consents.length) {
    throw new Problem(409, "terms-outdated", { errors });
  }
}

/** The slot of a start, or the reason why it is not offered now. */
export function findSlot(office: Office, start: number, now: number): Slot | string {
  const { profile, closures } = office;
  const date = dateOf(start);
  if (start < now) return "past";
  if (date > lastDay(profile, now)) return "beyond-horizon";
  if (!isOpenDay(profile, date) || closures.some((day) => day.date === date)) return "closed";
  const slot = slotsOn(profile, date).find((offered) => offered.start === start);
  if (!slot) return "not-a-slot";
  const last = Math.min(deadlineOf(profile, "apply", start), deadlineOf(profile, "confirm", start));
  return now > last ? "deadline-passed" : slot;
}
