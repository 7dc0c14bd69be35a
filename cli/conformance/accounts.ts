import type { OfficeProfile } from "../../src/contract/office.ts";
import type { Applicant } from "../../src/domain/applicant.ts";
import { NotChecked } from "./check.ts";
import { consentsOf } from "./consents.ts";
import { expectStatus } from "./expect.ts";
import type { Answer } from "./http-client.ts";
import { textAt } from "./json.ts";
import { latestToken } from "./mails.ts";
import type { OfficeContext } from "./office-context.ts";

/** Somebody who is registered, or about to be. */
export interface Registrant {
  readonly userId: string;
  readonly password: string;
  readonly email: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Account extends Registrant {
  /** Of the session. */
  readonly token: string;
}

export type AccountProcedure = Extract<OfficeProfile["procedure"], { kind: "account" }>;

export function accountRules({ profile: { procedure } }: OfficeContext): AccountProcedure {
  if (procedure.kind !== "account")
    throw new Error(`An office with accounts, not ${procedure.kind}`);
  return procedure;
}

/** What a new person sends to `POST /accounts`. */
export async function newRegistrant(
  office: OfficeContext,
  changes: { readonly email?: string; readonly applicant?: Applicant } = {},
): Promise<Registrant> {
  const { registration, passwordLength } = accountRules(office);
  const applicant = { ...office.people.next(registration), ...changes.applicant };
  if (changes.email !== undefined) applicant.email = changes.email;
  const userId = office.people.word("kit");
  const password = "ながい合言葉 kit Zq7 ".repeat(8).slice(0, Math.max(passwordLength, 20));
  const consents = await consentsOf(office);
  const body = { office: office.id, userId, password, applicant, consents, language: "ja" };
  return { userId, password, email: applicant.email ?? "", body };
}

export function register(
  office: OfficeContext,
  { body }: Pick<Registrant, "body">,
  key = office.newKey(),
): Promise<Answer> {
  return office.client.post("/accounts", body, { key });
}

export function signIn(
  office: OfficeContext,
  { userId, password }: Pick<Registrant, "userId" | "password">,
): Promise<Answer> {
  return office.client.post("/sessions", { userId, password });
}

/** Registers and sends the mail's token. @throws {CheckFailure} */
export async function registeredAccount(office: OfficeContext): Promise<Registrant> {
  if (!office.hasTestInterface) {
    throw new NotChecked(
      "registering is completed by mail, which only the test interface can read",
    );
  }
  const registrant = await newRegistrant(office);
  expectStatus(await register(office, registrant), 202, "a registration");
  const mails = await office.mailsTo(registrant.email);
  const token = latestToken(mails, "activate");
  expectStatus(
    await office.client.post("/accounts/activation", { token }),
    200,
    "completing a registration by the mail's link",
  );
  return registrant;
}

export async function signedInAccount(office: OfficeContext): Promise<Account> {
  const registrant = await registeredAccount(office);
  const answer = await signIn(office, registrant);
  expectStatus(answer, 201, "signing in");
  return { ...registrant, token: textAt(answer.json, "token") };
}
