import type { CancelChannel } from "../../src/domain/cancellation.ts";
import type { ProcedureKind } from "../../src/contract/office.ts";
import {
  lines,
  points,
  sameWays,
  type BookingFacts,
  type BookingWords,
  type ByMailKind,
} from "./words.ts";

export const bookingsJa: BookingWords<ByMailKind> = {
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
  confirmed: (facts) => ({
    subject: `【${facts.office}】予約が完了しました`,
    text: lines(
      "予約が完了しました。",
      "",
      `相談の日時: ${facts.when}`,
      `相談先: ${facts.office}`,
      ...points("・", facts.guidance),
      "",
      ...howToCancelJa(facts),
    ),
  }),
  cancelled: ({ office, phone, when, booked, callOwed }) => ({
    subject: `【${office}】${booked ? "予約" : "お申し込み"}を取り消しました`,
    text: lines(
      `次の${booked ? "予約" : "お申し込み"}を取り消しました。`,
      "",
      `相談の日時: ${when}`,
      `相談先: ${office}`,
      callOwed && `当日の取り消しのため、${office}へお電話でもお知らせください。`,
      phone && `お問い合わせ: ${phone}`,
    ),
  }),
  "cancelled-by-office": ({ office, phone, when, booked, number }) => ({
    subject: `【${office}】相談先が${booked ? "予約" : "お申し込み"}を取り消しました`,
    text: lines(
      `${office}が、次の${booked ? "予約" : "お申し込み"}を取り消しました。この日時の相談は行われません。`,
      "",
      `相談の日時: ${when}`,
      number && `受付番号: ${number}`,
      phone
        ? "相談をご希望のときは、別の日でもう一度申し込むか、お電話ください。"
        : "相談をご希望のときは、別の日でもう一度お申し込みください。",
      phone && `お問い合わせ: ${phone}`,
    ),
  }),
  "day-closed": ({ office, phone, when, booked, number, reason }) => ({
    subject: `【${office}】相談を行えなくなりました（${booked ? "予約" : "お申し込み"}の取り消し）`,
    text: lines(
      `申し訳ありません。${office}が臨時に休みになるため、次の相談を行えなくなりました。`,
      `${booked ? "予約" : "お申し込み"}は取り消されました。`,
      "",
      `相談の日時: ${when}`,
      number && `受付番号: ${number}`,
      reason && `休みの理由: ${reason}`,
      "相談をご希望のときは、別の日時でもう一度お申し込みください。",
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
      until &&
        (phone
          ? "それまでに連絡がないときは、メールが届いていないかもしれません。お電話でお確かめください。"
          : "それまでに連絡がないときは、メールが届いていないかもしれません。相談先にお確かめください。"),
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
  "meeting-guidance": (facts) => ({
    subject: `【${facts.office}】オンライン相談に参加する方法`,
    text: lines(
      "オンライン相談に参加する方法をお知らせします。",
      "",
      `相談の日時: ${facts.when}`,
      "時刻になったら、次のアドレスを開いてください。ほかの人には教えないでください。",
      facts.meetingUrl,
      facts.until &&
        `変わったあとの規約に、${facts.until}までに同意してください。同意がないときは、相談を受けられません。`,
      ...points("・", facts.guidance),
      "",
      ...howToCancelJa(facts),
    ),
  }),
};

export function howToCancelJa({
  cancellation,
  procedure,
  link,
  phone,
  mail,
}: BookingFacts): string[] {
  const { before, sameDay, sameDayCallOwed, noShowMinutes } = cancellation;
  const byLink = procedure === "email-link" || procedure === "office-reply";
  return [
    "取り消すとき",
    ...(sameWays(before, sameDay)
      ? [`相談の開始まで: ${waysJa(sameDay, procedure)}`]
      : [`前日まで: ${waysJa(before, procedure)}`, `当日: ${waysJa(sameDay, procedure)}`]),
    sameDayCallOwed ? "当日は、あわせてお電話もください。" : undefined,
    byLink && link ? `取り消し用のリンク: ${link}` : undefined,
    phone && `電話: ${phone}`,
    mail && [...before, ...sameDay].includes("mail") ? `メール: ${mail}` : undefined,
    noShowMinutes && `連絡がないまま${noShowMinutes}分遅れると、取り消されたものとして扱われます。`,
  ].filter((line) => typeof line === "string");
}

function waysJa(ways: readonly CancelChannel[], procedure: ProcedureKind): string {
  const online =
    procedure === "account"
      ? "サインインして、ご自分の予約の画面から"
      : procedure === "receipt"
        ? "予約の照会の画面から"
        : "リンクから";
  const words = { online, phone: "お電話で", mail: "メールで" };
  return ways.map((way) => words[way]).join("、") || "取り消せません";
}
