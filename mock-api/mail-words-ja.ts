import type { CancelChannel } from "../src/domain/cancellation.ts";
import { lines, type MailWords } from "./mail-words.ts";

export const ja: MailWords = {
  confirm: ({ office, when, until, link, code }) => ({
    subject: `【${office}】まだ予約は完了していません（確認のお願い）`,
    text: lines(
      `${office}のオンライン相談のお申し込みがありました。`,
      "まだ予約は完了していません。",
      "",
      `相談の日時: ${when}`,
      `${until}までに、次のリンクを開いて予約を確定してください。`,
      link,
      "",
      "リンクを開けないときは、申し込みの画面にこの確認番号を入れてください。",
      `確認番号: ${code}`,
      "",
      "時刻を過ぎると、お申し込みは取り消されます。",
      "お心当たりがない方は、何もせずにこのメールを削除してください。予約はされません。",
    ),
  }),
  confirmed: ({ office, phone, when, link, cancellation }) => ({
    subject: `【${office}】予約が完了しました`,
    text: lines(
      "予約が完了しました。",
      "",
      `相談の日時: ${when}`,
      `相談先: ${office}`,
      "",
      "取り消すとき",
      `前日まで: ${waysJa(cancellation.before)}`,
      `当日: ${waysJa(cancellation.sameDay)}`,
      cancellation.sameDayCallOwed ? "当日は、あわせてお電話もください。" : undefined,
      link && `取り消し用のリンク: ${link}`,
      phone && `電話: ${phone}`,
      cancellation.noShowMinutes &&
        `連絡がないまま${cancellation.noShowMinutes}分遅れると、取り消されたものとして扱われます。`,
    ),
  }),
  cancelled: ({ office, phone, when }) => ({
    subject: `【${office}】予約を取り消しました`,
    text: lines(
      "次の予約を取り消しました。",
      "",
      `相談の日時: ${when}`,
      `相談先: ${office}`,
      phone && `お問い合わせ: ${phone}`,
    ),
  }),
  "request-received": ({ office, phone, when, until }) => ({
    subject: `【${office}】お申し込みを受け付けました（予約はまだ決まっていません）`,
    text: lines(
      "お申し込みを受け付けました。予約はまだ決まっていません。",
      "",
      `ご希望の日時: ${when}`,
      until && `${until}までに、${office}からご連絡します。`,
      phone && `お問い合わせ: ${phone}`,
      "お心当たりがない方は、お手数ですが相談先にお知らせください。",
    ),
  }),
  declined: ({ office, phone, when }) => ({
    subject: `【${office}】ご希望の日時では予約できませんでした`,
    text: lines(
      "申し訳ありませんが、ご希望の日時では予約できませんでした。",
      "",
      `ご希望の日時: ${when}`,
      "別の日時で、もう一度お申し込みください。",
      phone && `お問い合わせ: ${phone}`,
    ),
  }),
};

function waysJa(ways: readonly CancelChannel[]): string {
  const words = { online: "リンクから", phone: "お電話で", mail: "メールで" };
  return ways.map((way) => words[way]).join("、") || "取り消せません";
}
