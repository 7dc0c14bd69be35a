import type { MockApi } from "../../../mock-api/in-process.ts";
import type { MailMessage } from "../../../mock-api/state.ts";
import { requestBody, sendRequest } from "./applicant.ts";
import { kanagawa } from "./offices.ts";
import { post, THURSDAY_10, type Reply } from "./server.ts";

export interface Receipt {
  readonly id: string;
  readonly number: string;
  readonly password: string;
}

/** Books at Kanagawa and reads both mails. @param changes to what the applicant types */
export async function bookAtKanagawa(
  api: MockApi,
  start = THURSDAY_10,
  changes: object = {},
): Promise<Receipt> {
  const reply = await askAtKanagawa(api, start, changes);
  if (reply.status !== 201) throw new Error(`refused: ${reply.text}`);
  const { id } = reply.json as { readonly id: string };
  const mails = api.outbox().filter(({ bookingId }) => bookingId === id);
  const number = mails.map(receiptNumberIn).find((found) => found !== undefined);
  const password = mails.map(passwordIn).find((found) => found !== undefined);
  if (!number || !password) throw new Error(`Not booked: ${mails.map((mail) => mail.subject)}`);
  return { id, number, password };
}

/** Sends a request to Kanagawa; whether it is booked, only the mailbox is told. */
export async function askAtKanagawa(
  api: MockApi,
  start = THURSDAY_10,
  changes: object = {},
  key?: string,
): Promise<Reply> {
  const body = await requestBody(api, kanagawa, start);
  const applicant = { ...body.applicant, ...changes };
  return await sendRequest(api, { ...body, applicant }, kanagawa, key);
}

const receiptNumberIn = ({ text }: MailMessage) =>
  /^(?:受付番号|Receipt number): (\S+)$/mu.exec(text)?.[1];
export const passwordIn = ({ text }: MailMessage) =>
  /^(?:パスワード|Password): (\S+)$/mu.exec(text)?.[1];

export const lookUpReceipt = (
  api: MockApi,
  { number, password }: Pick<Receipt, "number" | "password">,
  office = kanagawa,
): Promise<Reply> => post(api, "/booking-lookups", { office, number, password });

/** Cancels as somebody does who has looked the booking up. */
export async function cancelByLookup(api: MockApi, receipt: Receipt): Promise<Reply> {
  const { token } = (await lookUpReceipt(api, receipt)).json as { readonly token: string };
  return await post(api, "/booking-links/cancel", { token });
}
