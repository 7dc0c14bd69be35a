import { parseLinkFragment } from "../../../src/contract/link.ts";
import type { MockApi } from "../../../mock-api/in-process.ts";
import type { MailMessage } from "../../../mock-api/state.ts";
import { jiro, kanagawa, kanazawa, saburo, wajima } from "./offices.ts";
import { get, kitakyushu, post, TUESDAY_10, type Reply } from "./server.ts";

export const hanako = {
  name: "小樽 花子",
  email: "hanako@example.jp",
  phone: "09012345678",
} as const;

/** What Otaru asks. */
export const taro = {
  name: "髙橋 太郎",
  birthDate: "1980-05-07",
  jobSeekerNumber: "01020-123456",
} as const;

const applicants: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [kitakyushu]: hanako,
  [wajima]: jiro,
  [kanagawa]: saburo,
  // The registration has told the rest.
  [kanazawa]: {},
};

/** Each office asks other things. */
const applicantOf = (office: string) => applicants[office] ?? taro;

/** Everything that a careful applicant sends: agreed to every document, declared every statement. */
export async function requestBody(api: MockApi, office = kitakyushu, start = TUESDAY_10) {
  const profile = (await get(api, `/offices/${office}`)).json;
  const consents = [];
  for (const { id, version } of profile.consents) {
    const terms = await get(api, `/offices/${office}/terms/${id}/versions/${version}`);
    const agreedAt = profile.serverTime;
    consents.push({ id, version, digest: terms.json.digest, agreedAt });
  }
  return {
    slot: { start },
    applicant: { ...applicantOf(office) } as Record<string, unknown>,
    consents,
    eligibility: profile.eligibility.statements.map(({ id }: { id: string }) => id) as string[],
    language: "ja",
  };
}

export function sendRequest(
  api: MockApi,
  body: unknown,
  office = kitakyushu,
  key: string = crypto.randomUUID(),
): Promise<Reply> {
  return post(api, `/offices/${office}/bookings`, body, { "idempotency-key": key });
}

/** Applies for a slot; fails when it is refused. */
export async function apply(api: MockApi, office = kitakyushu, start = TUESDAY_10) {
  const reply = await sendRequest(api, await requestBody(api, office, start), office);
  if (reply.status !== 201) throw new Error(`refused: ${reply.text}`);
  return reply.json;
}

export const flow = (booking: { flow: { token: string } }) => ({
  authorization: `Bearer ${booking.flow.token}`,
});

export function latestMail(api: MockApi): MailMessage {
  const mail = api.outbox().at(-1);
  if (!mail) throw new Error("No mail was sent.");
  return mail;
}

export function linkIn(mail: MailMessage) {
  const link = parseLinkFragment(new URL(mail.links[0] ?? "about:blank").hash);
  if (!link) throw new Error(`No link in the mail "${mail.subject}".`);
  return link;
}

export const lookUp = (api: MockApi, mail: MailMessage) =>
  post(api, "/booking-links/lookup", { token: linkIn(mail).token });
export const pressConfirm = (api: MockApi, mail: MailMessage) =>
  post(api, "/booking-links/confirm", { token: linkIn(mail).token });
export const pressCancel = (api: MockApi, mail: MailMessage) =>
  post(api, "/booking-links/cancel", { token: linkIn(mail).token });

export const enterCode = (
  api: MockApi,
  booking: { id: string; flow: { token: string } },
  code: string,
) => post(api, `/bookings/${booking.id}/code`, { code }, flow(booking));
export const askForMail = (
  api: MockApi,
  booking: { id: string; flow: { token: string } },
  body: object = {},
) => post(api, `/bookings/${booking.id}/messages`, body, flow(booking));

/** Applies and confirms; the answer's last mail has the cancel link. */
export async function bookAndConfirm(api: MockApi, start = TUESDAY_10) {
  const booking = await apply(api, kitakyushu, start);
  await pressConfirm(api, latestMail(api));
  return { booking, mail: latestMail(api) };
}

export const otherCode = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");
