import type { HttpHandler } from "msw";
import { todayAt } from "../../src/domain/clock.ts";
import { Temporal } from "../../src/domain/temporal.ts";
import {
  activationRequest,
  registrationRequest,
  type RegistrationRequest,
} from "../../src/contract/account.ts";
import { toRfc3339 } from "../../src/contract/codecs.ts";
import type { OfficeProfile, Procedure } from "../../src/contract/office.ts";
import { activate, isTaken, register } from "../accounts.ts";
import { privateJson } from "../answers.ts";
import type { Backend } from "../backend.ts";
import { findAttempt, judgeKey, keyOf } from "../idempotency.ts";
import { judgeConsents, repeatedConsents } from "../judge-consents.ts";
import { fieldFaults } from "../judge-fields.ts";
import { isPassword, passwordFault } from "../passwords.ts";
import { invalid, Refusal } from "../refusal.ts";
import type { Fault } from "../request-faults.ts";
import { check, readJson } from "../requests.ts";
import type { Call, Router } from "../routes.ts";
import { sha256 } from "../secrets.ts";
import { canonicalJson } from "../terms/publish.ts";

const REMEMBERED_HOURS = 24;

type AccountProcedure = Extract<Procedure, { kind: "account" }>;

export function accountHandlers(route: Router): HttpHandler[] {
  return [route("/accounts", { POST: create }), route("/accounts/activation", { POST: complete })];
}

async function create({ request, backend }: Call): Promise<Response> {
  const json = await readJson(request);
  const key = keyOf(request);
  return await backend.write(async () => {
    const known = findAttempt(key, backend.state.accounts, backend);
    const payloadHash = await sha256(canonicalJson(withoutPassword(json)));
    if (known) {
      const same = await isPassword(passwordIn(json), known.record.password);
      if (!same || known.attempt.payloadHash !== payloadHash) {
        throw new Refusal("idempotency-key-reused");
      }
      return privateJson(known.attempt.answer, 202);
    }
    judgeKey(key);
    const wanted = check(registrationRequest, json);
    const office = backend.office(wanted.office);
    const { procedure } = office;
    if (procedure.kind !== "account") throw invalid([{ pointer: "/office", code: "no-accounts" }]);
    await judge(wanted, procedure, office, backend);
    const account = await register(wanted, procedure.linkMinutes, office, backend);
    const answer = {
      userId: account.userId,
      activateBy: toRfc3339(Temporal.Instant.from(account.activateBy), office.timeZone),
      serverTime: toRfc3339(backend.now(), office.timeZone),
    };
    const until = String(backend.now().add({ hours: REMEMBERED_HOURS }));
    account.attempt = { key, payloadHash, answer, until };
    return privateJson(answer, 202);
  });
}

async function judge(
  wanted: RegistrationRequest,
  { passwordLength, registration }: AccountProcedure,
  office: OfficeProfile,
  backend: Backend,
): Promise<void> {
  const today = todayAt(office.timeZone, backend.now());
  const password = passwordFault(wanted.password, wanted.userId, passwordLength);
  const faults: Fault[] = [
    ...(isTaken(wanted.userId, backend) ? [{ pointer: "/userId", code: "taken" }] : []),
    ...(password ? [{ pointer: "/password", code: password }] : []),
    ...fieldFaults(wanted.applicant, registration, today),
    ...repeatedConsents(wanted.consents),
  ];
  if (faults.length > 0) throw invalid(faults);
  await judgeConsents(wanted.consents, office, backend);
}

async function complete({ request, backend }: Call): Promise<Response> {
  const { token } = check(activationRequest, await readJson(request));
  return await backend.write(async () => {
    const { userId } = await activate(token, backend);
    return privateJson({ userId, serverTime: toRfc3339(backend.now(), "UTC") });
  });
}

/** A password is never hashed fast, not even to tell one request from another. */
function withoutPassword(json: unknown): unknown {
  return typeof json === "object" && json !== null && "password" in json
    ? { ...json, password: undefined }
    : json;
}

function passwordIn(json: unknown): string {
  const { password } = (json ?? {}) as { readonly password?: unknown };
  return typeof password === "string" ? password : "";
}
