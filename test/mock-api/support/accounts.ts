import type { MockApi } from "../../../mock-api/in-process.ts";
import { latestMail, linkIn, requestBody } from "./applicant.ts";
import { kanazawa, shiro } from "./offices.ts";
import { ask, get, post, TUESDAY_10, type Reply } from "./server.ts";

export const PASSWORD = "kenrokuen no yuki 7";

export interface Account {
  readonly userId: string;
  readonly password: string;
  /** The headers of a call that is made signed in. */
  readonly headers: { readonly authorization: string };
}

/** What a careful person sends to register at Kanazawa. */
export async function registrationBody(api: MockApi, changes: object = {}) {
  const { consents } = await requestBody(api, kanazawa);
  return {
    office: kanazawa,
    userId: "shiro.kanazawa",
    password: PASSWORD,
    applicant: { ...shiro } as Record<string, unknown>,
    consents,
    language: "ja",
    ...changes,
  };
}

export const register = (
  api: MockApi,
  body: unknown,
  key: string = crypto.randomUUID(),
): Promise<Reply> => post(api, "/accounts", body, { "idempotency-key": key });

/** Registers, presses the mail's link and signs in. */
export async function signUp(api: MockApi, changes: object = {}): Promise<Account> {
  const { userId, password } = await signUpOnly(api, changes);
  return { userId, password, headers: await signIn(api, userId, password) };
}

/** Registers and presses the mail's link; nobody is signed in. */
export async function signUpOnly(api: MockApi, changes: object = {}) {
  const body = await registrationBody(api, changes);
  const reply = await register(api, body);
  if (reply.status !== 202) throw new Error(`refused: ${reply.text}`);
  const { token } = linkIn(latestMail(api));
  const activated = await post(api, "/accounts/activation", { token });
  if (activated.status !== 200) throw new Error(`refused: ${activated.text}`);
  return { userId: body.userId, password: body.password };
}

export async function signIn(api: MockApi, userId: string, password = PASSWORD) {
  const reply = await trySignIn(api, userId, password);
  if (reply.status !== 201) throw new Error(`refused: ${reply.text}`);
  const { token } = reply.json as { readonly token: string };
  return { authorization: `Bearer ${token}` };
}

export const trySignIn = (api: MockApi, userId: string, password = PASSWORD): Promise<Reply> =>
  post(api, "/sessions", { userId, password });

/** Sends a request to Kanazawa, signed in or not. */
export async function askAtKanazawa(
  api: MockApi,
  headers: Record<string, string>,
  start = TUESDAY_10,
  key: string = crypto.randomUUID(),
): Promise<Reply> {
  const body = await requestBody(api, kanazawa, start);
  return await post(api, `/offices/${kanazawa}/bookings`, body, {
    "idempotency-key": key,
    ...headers,
  });
}

export const ownBookings = (api: MockApi, { headers }: Account): Promise<Reply> =>
  get(api, "/me/bookings", headers);
export const cancelOwn = (api: MockApi, { headers }: Account, id: string): Promise<Reply> =>
  ask(api, "POST", `/me/bookings/${id}/cancellation`, { headers });
export const signOut = (api: MockApi, { headers }: Account): Promise<Reply> =>
  ask(api, "DELETE", "/sessions", { headers });
