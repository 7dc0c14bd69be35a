import { deliverDue } from "../../../mock-api/deliver-due.ts";
import type { MockApi } from "../../../mock-api/in-process.ts";
import type { MailMessage } from "../../../mock-api/state.ts";
import { post, type Reply } from "./server.ts";

export const wajima = "wajima";
export const kanazawa = "kanazawa";
export const kanagawa = "kanagawa";

/** What each of these offices asks, filled in. */
export const jiro = {
  name: "輪島 次郎",
  jobSeekerNumber: "17040-123456",
  email: "jiro@example.jp",
  phone: "09012340000",
  topic: "work",
} as const;
export const saburo = {
  name: "神奈川 三郎",
  kana: "カナガワ サブロウ",
  phone: "09012341111",
  residence: "横浜市中区",
  workplace: "川崎市川崎区",
  topic: "pay",
  freeText: "残業代について相談したいです。",
  email: "saburo@example.jp",
} as const;
export const shiro = {
  name: "金沢 四郎",
  address: "石川県金沢市鳴和1丁目",
  email: "shiro@example.jp",
} as const;

/** What a person at the office presses on the desk. */
export const atDesk = (api: MockApi, bookingId: string, action: string, more: object = {}) =>
  post(api, "/__test/office", { bookingId, action, ...more });

/** Moves the server's clock and lets everything that falls due until then go out. */
export async function waitUntil(api: MockApi, rfc3339: string): Promise<void> {
  api.clock.set(rfc3339);
  await deliverDue(api.backend);
}

/** The subjects of the mails to an address, the oldest first. */
export const subjectsTo = (api: MockApi, to: string): string[] =>
  mailsTo(api, to).map(({ subject }) => subject);

export const mailsTo = (api: MockApi, to: string): readonly MailMessage[] =>
  api.outbox().filter((mail) => mail.to === to);

/** Revises a document of an office, as its operator would. */
export const reviseTerms = (
  api: MockApi,
  office: string,
  terms: string,
  version: string,
): Promise<Reply> =>
  post(api, "/__test/terms", {
    office,
    terms,
    version,
    changes: { ja: "録画の禁止を書き足しました。", en: "Recording is now forbidden." },
  });
