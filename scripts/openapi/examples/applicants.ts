import type { Recorder } from "./recorder.ts";
import { newKey } from "./recorder.ts";

/** Nobody: the names of offices, an example's domain, numbers as they are written in examples. */
const applicants: Readonly<Record<string, object>> = {
  otaru: {
    name: "髙橋 太郎",
    birthDate: "1980-05-07",
    jobSeekerNumber: "01020-123456",
  },
  wajima: {
    name: "輪島 次郎",
    jobSeekerNumber: "17040-123456",
    email: "jiro@example.jp",
    phone: "09012340000",
    topic: "work",
  },
  "kitakyushu-mothers": {
    name: "小倉 花子",
    email: "hanako@example.jp",
    phone: "09012345678",
    freeText: "オンラインは初めてです。\n子どもが一緒にいます。",
  },
  kanagawa: {
    name: "神奈川 三郎",
    kana: "カナガワ サブロウ",
    phone: "09012341111",
    residence: "横浜市中区",
    workplace: "川崎市川崎区",
    topic: "pay",
    freeText: "残業代について相談したいです。",
    email: "saburo@example.jp",
  },
  kanazawa: { companion: "interpreter" },
};
export const registrant = {
  name: "金沢 四郎",
  address: "石川県金沢市鳴和1丁目",
  email: "shiro@example.jp",
};

/** Everything that a careful applicant sends. */
export async function requestFor(recorder: Recorder, office: string, start: string) {
  const profile = await recorder.done(recorder.get(`/offices/${office}`));
  const { eligibility } = profile;
  const statements: string[] = eligibility.statements.map(({ id }: { id: string }) => id);
  return {
    slot: { start },
    applicant: { ...applicants[office] } as Record<string, unknown>,
    consents: await consentsFor(recorder, office),
    eligibility: eligibility.rule === "any" ? statements.slice(0, 1) : statements,
    language: "ja",
  };
}

export async function consentsFor(recorder: Recorder, office: string) {
  const { consents, serverTime } = await recorder.done(recorder.get(`/offices/${office}`));
  const given = [];
  for (const { id, version } of consents) {
    const path = `/offices/${office}/terms/${id}/versions/${version}`;
    const { digest } = await recorder.done(recorder.get(path));
    given.push({ id, version, digest, agreedAt: serverTime });
  }
  return given;
}

export function book(
  recorder: Recorder,
  office: string,
  body: unknown,
  token?: string,
  key = newKey(),
) {
  return recorder.post(`/offices/${office}/bookings`, body, { key, ...(token && { token }) });
}

/** Applies and follows. */
export async function applyAt(recorder: Recorder, office: string, start: string) {
  const body = await requestFor(recorder, office, start);
  const booking = await recorder.done(book(recorder, office, body));
  const token: string = booking.flow?.token ?? "";
  return {
    body,
    booking,
    token,
    follow: () => recorder.done(recorder.get(`/bookings/${booking.id}`, token)),
  };
}
