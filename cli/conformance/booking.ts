import type { Applicant } from "../../src/domain/applicant.ts";
import type { Slot } from "../../src/domain/slots.ts";
import { challengeIn, solve } from "./challenges.ts";
import { signedInAccount, type Account } from "./accounts.ts";
import { NotChecked } from "./check.ts";
import { consentsOf, type ConsentBody } from "./consents.ts";
import { expectStatus } from "./expect.ts";
import type { Answer, CallParts } from "./http-client.ts";
import { listAt, textAt } from "./json.ts";
import { latestToken, passwordIn } from "./mails.ts";
import type { OfficeContext } from "./office-context.ts";

export interface BookingBody {
  readonly slot: { readonly start: string };
  readonly applicant: Applicant;
  readonly consents: readonly ConsentBody[];
  readonly eligibility: readonly string[];
  readonly language: string;
}

export interface BookingWishes {
  readonly slot?: Slot;
  readonly applicant?: Applicant;
  readonly key?: string;
  /** Who books, at an office that asks for it; the check's own person where absent. */
  readonly account?: Account;
}

export interface Booked {
  readonly answer: Answer;
  readonly id: string;
  readonly slot: Slot;
  readonly body: BookingBody;
  readonly key: string;
  readonly account: Account | undefined;
  /** The mailbox that is told; an empty text where the office asks for none. */
  readonly email: string;
  readonly flow: string;
  readonly number: string;
}

/** What a careful applicant sends. */
export async function bodyFor(
  office: OfficeContext,
  slot: Slot,
  applicant = office.people.next(office.profile.fields),
): Promise<BookingBody> {
  const { statements, rule } = office.profile.eligibility;
  const declared = statements.map(({ id }) => id);
  return {
    slot: { start: office.toWire(slot.start) },
    applicant,
    consents: await consentsOf(office),
    eligibility: rule === "all" ? declared : declared.slice(0, 1),
    language: "ja",
  };
}

export interface SendParts
  extends Pick<BookingWishes, "key" | "account">, Pick<CallParts, "contentType" | "headers"> {
  /** Of a challenge. */
  readonly solution?: string;
}

/** Sends a request as it is, once. */
export function sendOnce(
  office: OfficeContext,
  body: unknown,
  { key = office.newKey(), account, solution, headers, ...more }: SendParts = {},
): Promise<Answer> {
  return office.client.post(`${office.path}/bookings`, body, {
    ...more,
    key,
    token: account?.token,
    headers: { ...headers, ...(solution !== undefined && { "challenge-solution": solution }) },
  });
}

/** Sends a request, for the check to judge the answer; a challenge is answered as the widget does it. */
export async function send(
  office: OfficeContext,
  body: unknown,
  { key = office.newKey(), ...parts }: Omit<SendParts, "solution"> = {},
): Promise<Answer> {
  const answer = await sendOnce(office, body, { key, ...parts });
  const challenge = challengeIn(answer);
  if (!challenge) return answer;
  return await sendOnce(office, body, { key, ...parts, solution: solve(challenge, answer) });
}

/** Whoever may book here: at an office with accounts a signed-in person. @throws {NotChecked} */
export async function bookerOf(office: OfficeContext): Promise<Account | undefined> {
  return office.profile.procedure.kind === "account" ? await signedInAccount(office) : undefined;
}

/** A booking that a check goes on from. @throws {CheckFailure} where it is refused */
export async function book(office: OfficeContext, wishes: BookingWishes = {}): Promise<Booked> {
  const slot = wishes.slot ?? (await office.takeSlot()).slot;
  const body = await bodyFor(office, slot, wishes.applicant);
  const account = wishes.account ?? (await bookerOf(office));
  const key = wishes.key ?? office.newKey();
  const answer = await send(office, body, account ? { key, account } : { key });
  expectStatus(answer, 201, "a booking of a free slot");
  const { json } = answer;
  return {
    answer,
    id: textAt(json, "id"),
    slot,
    body,
    key,
    account,
    email: account?.email ?? body.applicant.email ?? "",
    flow: textAt(json, "flow.token"),
    number: textAt(json, "receipt.number"),
  };
}

/** Where a booking stands, as the person who made it can see it. */
export async function follow(office: OfficeContext, booked: Booked): Promise<Answer["json"]> {
  const { client } = office;
  if (booked.account) {
    const answer = await client.get("/me/bookings", { token: booked.account.token });
    expectStatus(answer, 200, "a signed-in person's bookings");
    return listAt(answer.json, "bookings").find((each) => textAt(each, "id") === booked.id);
  }
  if (booked.number) return (await lookUp(office, booked)).json;
  if (!booked.flow)
    throw new NotChecked("the answer to the request has no flow token to follow it by");
  const answer = await client.get(`/bookings/${booked.id}`, { token: booked.flow });
  if (answer.status === 404) throw new NotChecked("the backend has no GET /bookings/{id}");
  expectStatus(answer, 200, "a booking followed by its flow token");
  return answer.json;
}

/** By what the two mails of a receipt tell. */
export async function lookUp(office: OfficeContext, { email, number }: Booked): Promise<Answer> {
  const password = passwordIn(await office.mailsTo(email), number);
  const body = { office: office.id, number, password };
  const answer = await office.client.post("/booking-lookups", body);
  expectStatus(answer, 200, "a lookup with the mails' number and password");
  return answer;
}

export async function statusOf(office: OfficeContext, booked: Booked): Promise<string> {
  const json = await follow(office, booked);
  return textAt(json, booked.number ? "booking.status" : "status");
}

/** A booking that its applicant has confirmed, with the token of the confirm link. */
export async function bookAndConfirm(office: OfficeContext, wishes: BookingWishes = {}) {
  const booked = await book(office, wishes);
  const token = latestToken(await office.mailsTo(booked.email), "confirm");
  const answer = await office.client.post("/booking-links/confirm", { token });
  expectStatus(answer, 200, "confirming by the mail's link");
  return { booked, token, answer };
}
