import type { OfficeEvidenceJson } from "../src/contract/office-evidence.ts";
import type { OfficeProfileJson } from "../src/contract/office.ts";

/** Parts of a profile in words, for operators: the widget itself never says them so. */

type Json = OfficeProfileJson;
type Localized = { readonly ja: string };

const WEEKDAYS = ["", "月", "火", "水", "木", "金", "土", "日"];
const EVENTS = { apply: "申し込み", confirm: "予約の確定" } as const;
const FIELDS: Readonly<Record<string, string>> = {
  name: "氏名",
  kana: "氏名（カナ）",
  birthDate: "生年月日",
  jobSeekerNumber: "求職番号",
  email: "メールアドレス",
  phone: "電話番号",
  address: "住所",
  residence: "住んでいるところ",
  workplace: "勤め先の所在地",
  topic: "相談の種類",
  companion: "同席する人",
  freeText: "自由記入",
};
const CHANNELS: Readonly<Record<string, string>> = {
  online: "画面",
  phone: "電話",
  mail: "メール",
};

export type Evidence = Required<OfficeEvidenceJson>;

export function deadlineWords(deadline: Json["deadlines"][number], closesAt: string): string {
  const event = EVENTS[deadline.event];
  if (deadline.kind === "minutes-before") {
    return deadline.minutes === 0
      ? `${event}は、相談の開始まで`
      : `${event}は、相談の開始の${deadline.minutes}分前まで`;
  }
  const unit = deadline.kind === "open-days-before" ? "開庁日" : "日（暦）";
  const at = deadline.at ?? `${closesAt}（閉庁の時刻）`;
  return `${event}は、相談の日の${deadline.days}${unit}前の${at}まで`;
}

export function timesWords({ times }: Json["slots"]): string {
  return times.kind === "starts"
    ? `${times.starts.join("、")}に始まる`
    : `${times.windows.map(({ from, to }) => `${from}〜${to}`).join("、")}のうち、${times.stepMinutes}分ごとに始まる`;
}

export function lengthWords({ minutes, atMost }: Json["slots"]): string {
  return `1回${atMost ? "最大" : ""}${minutes}分`;
}

export function weekdaysWords({ weekdays }: Json["calendar"]): string {
  return weekdays.map((day) => WEEKDAYS[day]).join("・");
}

export function closedDaysWords({ closedDays, ...list }: Json["calendar"]): string {
  const count = (kind: string) => closedDays.filter((day) => day.kind === kind).length;
  const own = closedDays.filter(({ kind }) => kind === "office");
  const names = own.map(({ date, name }) => `${date}（${name}）`).join("、");
  return `祝日${count("holiday")}日、年末年始${count("year-end")}日${own.length > 0 ? `、臨時の休み: ${names}` : ""}。一覧は${list.closedDaysFrom}から${list.closedDaysThrough}まで`;
}

export function procedureWords(procedure: Json["procedure"]): string {
  switch (procedure.kind) {
    case "email-link":
      return `メールのリンクを${procedure.linkMinutes}分以内に開くと予約が決まる`;
    case "office-reply":
      return `窓口の職員が調整して決める。${procedure.replyWithinOpenDays}開庁日以内に返事${procedure.reconsent ? "。申し込みのあとに規約が変わったら、同意し直さないと無効" : ""}`;
    case "receipt":
      return `システムが決め、受付番号とパスワードを2通のメールで送る。相談のURLは${procedure.meetingToldOpenDays}開庁日前に知らせる`;
    case "account":
      return `利用者登録をした人がサインインして予約し、その場で決まる。登録のリンクは${procedure.linkMinutes}分、パスワードは${procedure.passwordLength}文字以上`;
    case "mail":
      return `予約サーバーなし。用意されたメールを本人が ${procedure.address}${procedure.sample ? "（見本）" : ""} に送る${procedure.replyWithinOpenDays ? `。${procedure.replyWithinOpenDays}開庁日以内に返事` : ""}`;
    case "external":
      return `別のサイト（${new URL(procedure.url).host}）で予約する`;
  }
}

export function consentWords(consent: Json["consents"][number]): string {
  const how =
    consent.agreement === "deemed" ? "申し込むと同意とみなす文書" : "はっきり同意を求める文書";
  return `${consent.title.ja}、版 ${consent.version}${consent.effectiveOn ? `、${consent.effectiveOn}から適用` : ""}、${how}`;
}

export function fieldWords({ name, required, label, choices }: Json["fields"][number]): string {
  const own = label ? `（窓口の呼び方: ${label.ja}）` : "";
  const list = choices ? `、選択肢: ${choices.map((choice) => choice.label.ja).join("、")}` : "";
  return `${FIELDS[name] ?? name}${own}、${required ? "必須" : "任意"}${list}`;
}

export function cancellationWords(rules: Json["cancellation"]): string {
  const ways = (channels: readonly string[]) =>
    channels.map((channel) => CHANNELS[channel] ?? channel).join("・") || "できない";
  return [
    `前日まで: ${ways(rules.before)}`,
    `当日: ${ways(rules.sameDay)}${rules.sameDayCallOwed ? "（電話の連絡も必要）" : ""}`,
    ...(rules.noShowMinutes ? [`連絡なしで${rules.noShowMinutes}分過ぎたら取り消しとみなす`] : []),
  ].join("。");
}

export function contactWords({ phone, mail, address }: Json["contact"]): string {
  const sample = (is: boolean | undefined) => (is ? "（見本）" : "");
  const told = [
    ...(phone
      ? [`電話 ${phone.number}${sample(phone.sample)}${phone.hours ? `、${phone.hours.ja}` : ""}`]
      : []),
    ...(mail ? [`メール ${mail.address}${sample(mail.sample)}`] : []),
    ...(address ? [address.ja] : []),
  ];
  return told.join("。") || "なし";
}

export function appWords({ name, channel }: NonNullable<Json["meetingApps"]>[number]): string {
  const when = { online: "画面からの申し込み", "phone-or-mail": "電話・メールでの申し込み" };
  return `${name}${channel === "online" || channel === "phone-or-mail" ? `（${when[channel]}）` : ""}`;
}

export const japanese = ({ ja }: Localized): string => ja;
