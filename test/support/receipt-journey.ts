import { agrees } from "./journey.ts";
import { Visitor } from "./visitor.ts";

/** What a person types at Kanagawa, by input. */
const typedAtKanagawa = {
  name: "職業 花子",
  kana: "しょくぎょう はなこ",
  phone: "090-1234-5678",
  residence: "横浜市中区",
  workplace: "川崎市川崎区",
  topic: "pay",
  freeText: "残業代が支払われません。",
  email: "hanako@example.jp",
};
type Typed = typeof typedAtKanagawa;

export const SEND = "この内容で予約を申し込む";
/** Thursday: three open days after the Tuesday on which these visits take place, with a holiday on Monday. */
export const MEETING_DAY = "2026年11月26日";

/** From the terms to a review that only needs sending. */
export async function preparesAtKanagawa(
  visitor: Visitor,
  changes: Partial<Typed> = {},
  slot = `${MEETING_DAY}(木) 10:00〜10:50`,
): Promise<void> {
  await agrees(visitor);
  await visitor.chooses("神奈川県内で働いています。");
  await visitor.presses("次へ進む");
  await visitor.reaches("slot");
  await takesByCalendar(visitor, slot);
  for (const [id, value] of Object.entries({ ...typedAtKanagawa, ...changes })) {
    visitor.fills(id, value);
  }
  await visitor.presses("確認画面へ進む");
  await visitor.reaches("review");
}

async function takesByCalendar(visitor: Visitor, slot: string): Promise<void> {
  const [day = "", time = ""] = slot.split(" ");
  await visitor.presses(new RegExp(`^${day.replace(/[()]/gu, "\\$&")}(?!.*を選ぶ$)`, "u"));
  await visitor.chooses(new RegExp(`^${time}`, "u"));
  await visitor.presses("次へ進む");
  await visitor.reaches("form");
}

/** From the terms to the receipt number. @returns it */
export async function requestsAtKanagawa(
  visitor: Visitor,
  changes: Partial<Typed> = {},
  slot?: string,
): Promise<string> {
  await preparesAtKanagawa(visitor, changes, slot);
  await visitor.presses(SEND);
  await visitor.reaches("receipt");
  return visitor.all(".number")[0]?.textContent.trim() ?? "";
}

/** What the two mails tell to whoever has the mailbox. */
export function mailedAccess({ api }: Pick<Visitor, "api">): {
  readonly number: string;
  readonly password: string;
  readonly hash: string;
} {
  const texts = api.outbox().map(({ text }) => text);
  const told = (pattern: RegExp) =>
    texts.flatMap((text) => pattern.exec(text)?.slice(1) ?? []).at(-1) ?? "";
  const link = api
    .outbox()
    .flatMap(({ links }) => links)
    .findLast((each) => each.includes("/receipt/"));
  return {
    number: told(/受付番号: (\S+)/u),
    password: told(/パスワード: (\S+)/u),
    hash: link ? new URL(link).hash : "",
  };
}

/** Opens the mail's link on a fresh page and types the other mail's password. */
export async function looksUpByMail(visitor: Visitor): Promise<Visitor> {
  const { hash, password } = mailedAccess(visitor);
  const reader = await Visitor.opens("kanagawa", { api: visitor.api, hash });
  await entersPassword(reader, password);
  await reader.isAt("予約の内容");
  return reader;
}

export async function entersPassword(visitor: Visitor, password: string): Promise<void> {
  await visitor.reaches("lookup");
  visitor.fills("receipt-password", password);
  await visitor.presses("予約を表示する");
}
