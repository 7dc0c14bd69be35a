import { howToCancelJa } from "./bookings-ja.ts";
import {
  lines,
  points,
  type BookingFacts,
  type BookingWords,
  type ReceiptMailKind,
} from "./words.ts";

export const receiptsJa: BookingWords<ReceiptMailKind> = {
  "receipt-completed": (facts) => ({
    subject: `【${facts.office}】予約が完了しました（受付番号のお知らせ）`,
    text: lines(
      "予約が完了しました。",
      "",
      `相談の日時: ${facts.when}`,
      `相談先: ${facts.office}`,
      `受付番号: ${facts.number}`,
      "パスワードは、別のメールでお送りします。",
      "",
      ...lookupJa(facts),
      ...points("・", facts.guidance),
      "",
      "お申し込みの内容によっては、予約が完了したあとでも相談をお断りすることがあります。そのときはメールでお知らせします。",
      "",
      ...howToCancelJa(facts),
      "",
      "お心当たりがない方は、お手数ですが相談先にお知らせください。",
    ),
  }),
  "receipt-password": (facts) => ({
    subject: `【${facts.office}】予約の照会に使うパスワード`,
    text: lines(
      "予約の照会に使うパスワードです。受付番号は、別のメールに書いてあります。",
      "",
      `パスワード: ${facts.password}`,
      "",
      "受付番号とパスワードは、ほかの人に教えないでください。",
    ),
  }),
  "receipt-refused": ({ office, phone, when, perDay }) => ({
    subject: `【${office}】予約できませんでした（予約は${limitJa(perDay)}）`,
    text: lines(
      "お申し込みの日時では、予約できませんでした。予約はされていません。",
      "",
      `お申し込みの日時: ${when}`,
      `理由: 同じ日に、すでに同じ方の予約があります。予約は${limitJa(perDay)}です。`,
      "別の日で、もう一度お申し込みください。すでにある予約は、そのままです。",
      phone && `お問い合わせ: ${phone}`,
      "お心当たりがない方は、何もせずにこのメールを削除してください。",
    ),
  }),
  "receipt-withdrawn": ({ office, phone, when, number, callOwed }) => ({
    subject: `【${office}】予約を取り消しました`,
    text: lines(
      "次の予約を取り消しました。",
      "",
      `相談の日時: ${when}`,
      `相談先: ${office}`,
      `受付番号: ${number}`,
      callOwed && `当日の取り消しのため、${office}へお電話でもお知らせください。`,
      phone && `電話: ${phone}`,
    ),
  }),
  "receipt-reminder": (facts) => ({
    subject: `【${facts.office}】明日のオンライン相談のお知らせ`,
    text: lines(
      "明日、予約されたオンライン相談があります。",
      "",
      `相談の日時: ${facts.when}`,
      `相談先: ${facts.office}`,
      `受付番号: ${facts.number}`,
      "パスワードは、別のメールでもう一度お送りします。",
      "",
      ...lookupJa(facts),
      "",
      ...howToCancelJa(facts),
    ),
  }),
  "receipt-password-again": (facts) => ({
    subject: `【${facts.office}】予約の照会に使うパスワード（再送）`,
    text: lines(
      "予約の照会に使うパスワードを、もう一度お送りします。受付番号は、別のメールに書いてあります。",
      "",
      `パスワード: ${facts.password}`,
      "",
      "前にお送りしたパスワードも、そのまま使えます。",
      "受付番号とパスワードは、ほかの人に教えないでください。",
    ),
  }),
  "receipt-meeting": (facts) => ({
    subject: `【${facts.office}】オンライン相談に参加するためのお知らせ`,
    text: lines(
      facts.shownFrom
        ? `相談用のURLは、${facts.shownFrom}から予約の照会の画面に表示されます。`
        : "相談用のURLを、予約の照会の画面でお知らせしています。",
      "",
      `相談の日時: ${facts.when}`,
      `受付番号: ${facts.number}`,
      "",
      ...lookupJa(facts),
      "予約の時刻になったら、同じ画面から相談用のURLを開いてください。",
      "相談用のURLは、ほかの人に教えないでください。",
      facts.phone && `お問い合わせ: ${facts.phone}`,
    ),
  }),
};

function limitJa(perDay = 1): string {
  return `1人1日${perDay}回まで`;
}

function lookupJa({ link }: BookingFacts): string[] {
  return link ? ["予約の照会（受付番号とパスワードが必要です）", link] : [];
}
