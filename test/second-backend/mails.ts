import { dateOf, written } from "./calendar.ts";
import type { Profile } from "./office.ts";
import type { Row } from "./store.ts";

/** As a mailbox's owner gets it; `links` and `code` stand in the text too. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly code: string | null;
}

export interface MailParts {
  readonly link?: string;
  readonly code?: string;
  readonly until?: number;
  readonly why?: string;
}

export type MailKind = "provisional" | "awaiting" | "confirmed" | "declined" | "cancelled" | "off";

const WORDS: Readonly<Record<MailKind, readonly [subject: string, text: string]>> = {
  provisional: [
    "まだ予約は完了していません（確認のお願い）",
    "まだ予約は完了していません。次のリンクを開くか、確認番号を入れて、予約を確定してください。期限を過ぎると取り消されます。",
  ],
  awaiting: [
    "お申し込みを受け付けました（予約はまだ決まっていません）",
    "お申し込みを受け付けました。予約はまだ決まっていません。期限までにお返事します。",
  ],
  confirmed: [
    "予約が完了しました",
    "予約が完了しました。始まる時刻に、案内する方法でつないでください。",
  ],
  declined: [
    "ご希望の日時では相談をお受けできません",
    "予約はされていません。ほかの日時でお申し込みいただくか、お電話ください。",
  ],
  cancelled: ["予約を取り消しました", "予約を取り消しました。"],
  off: [
    "相談は中止になりました",
    "窓口の都合で中止になりました。ほかの日時でお申し込みいただくか、お電話ください。",
  ],
};

export function writeMail(
  kind: MailKind,
  row: Pick<Row, "start_at">,
  to: string,
  profile: Profile,
  parts: MailParts,
): Mail {
  const [subject, text] = WORDS[kind];
  const { link, code, until, why } = parts;
  const lines = [
    text,
    `相談の日時: ${dateOf(row.start_at)} ${clock(row.start_at)}`,
    until !== undefined && `期限: ${dateOf(until)} ${clock(until)}`,
    why !== undefined && `理由: ${why}`,
    link !== undefined && `${kind === "confirmed" ? "取り消すとき" : "リンク"}: ${link}`,
    code !== undefined && `確認番号: ${code}`,
    profile.contact.phone && `電話: ${profile.contact.phone.number}`,
  ];
  return {
    to,
    subject: `【${profile.name["ja"]}】${subject}`,
    text: lines.filter(Boolean).join("\n"),
    links: link === undefined ? [] : [link],
    code: code ?? null,
  };
}

const clock = (moment: number): string => written(moment).slice(11, 16);
