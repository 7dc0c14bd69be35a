import { fieldNames } from "../../src/domain/applicant.ts";

/** What of a person a call may carry, by the words that a notice uses. */
export const KINDS = {
  name: "氏名",
  kana: "ふりがな",
  birthDate: "生年月日",
  jobSeekerNumber: "求職番号",
  email: "メールアドレス",
  phone: "電話番号",
  address: "住所",
  residence: "お住まいの市区町村",
  workplace: "勤務先の市区町村",
  topic: "相談したい内容",
  companion: "同伴する方",
  freeText: "自由記入欄の内容",
  choices: "予約の日時、同意した文書と時刻、利用条件への答え、画面の言語",
  userId: "利用者ID",
  password: "パスワード",
  receiptNumber: "受付番号",
  code: "確認番号",
  token: "本人のしるしとして発行された符号",
} as const;
export type Kind = keyof typeof KINDS;

/** Every field that an office may ask for. */
export const APPLICANT: readonly Kind[] = fieldNames;

export interface Transmission {
  /** A call of the contract: `POST /offices/{office}/bookings`. */
  readonly call: string;
  readonly when: string;
  readonly purpose: string;
  /** Of the person, in the call's body. */
  readonly inBody: readonly Kind[];
  /** Of the person, in its headers. */
  readonly inHeaders: readonly Kind[];
}

const call = (
  name: string,
  when: string,
  purpose: string,
  inBody: readonly Kind[] = [],
  inHeaders: readonly Kind[] = [],
): Transmission => ({ call: name, when, purpose, inBody, inHeaders });

/** Everything that the widget sends to the office's booking server. Tests hold that there is no more. */
export const transmissions: readonly Transmission[] = [
  call("GET /offices", "窓口を選ぶ画面を表示するとき", "選べる窓口の一覧を表示するため"),
  call("GET /offices/{office}", "予約の画面を表示するとき", "窓口の案内と予約の条件を表示するため"),
  call(
    "GET /offices/{office}/terms/{terms}/versions/{version}",
    "規約を表示するとき",
    "同意する文書の全文を表示するため",
  ),
  call(
    "GET /offices/{office}/availability",
    "規約を表示するとき（先に読み込みます）、日時を選ぶ画面を表示するとき",
    "空いている日時を表示するため",
  ),
  call(
    "GET /health",
    "時刻を合わせるとき、通信を確認するとき",
    "サーバーの時刻と通信の状態を知るため",
  ),
  call(
    "POST /offices/{office}/bookings",
    "確認画面で送信のボタンを押したとき",
    "予約を受け付け、本人に連絡し、相談の準備をするため",
    [...APPLICANT, "choices"],
    ["token"],
  ),
  call(
    "GET /offices/{office}/booking-attempts/{key}",
    "送信の返事が届かなかったとき",
    "予約を受け付けたかどうかを確かめるため",
  ),
  call(
    "GET /bookings/{id}",
    "返事を待つ画面を開いているあいだ",
    "予約の状態を表示するため",
    [],
    ["token"],
  ),
  call(
    "POST /bookings/{id}/messages",
    "メールの送り直しを求めたとき",
    "確認のメールを送り直すため",
    ["email"],
    ["token"],
  ),
  call(
    "POST /bookings/{id}/code",
    "確認番号を入力して確定したとき",
    "予約を確定するため",
    ["code"],
    ["token"],
  ),
  call(
    "POST /booking-links/lookup",
    "メールのリンクを開いたとき",
    "リンクが指す予約を表示するため",
    ["token"],
  ),
  call("POST /booking-links/confirm", "予約を確定するボタンを押したとき", "予約を確定するため", [
    "token",
  ]),
  call("POST /booking-links/cancel", "予約を取り消すボタンを押したとき", "予約を取り消すため", [
    "token",
  ]),
  call("POST /booking-links/agree", "改められた規約に同意したとき", "同意を記録するため", [
    "token",
  ]),
  call(
    "POST /booking-lookups",
    "受付番号とパスワードで予約を見るとき",
    "本人の予約を表示するため",
    ["receiptNumber", "password"],
  ),
  call("POST /accounts", "利用者登録を送信したとき", "仮登録のメールを送り、登録を受け付けるため", [
    "userId",
    "password",
    ...APPLICANT,
  ]),
  call(
    "POST /accounts/activation",
    "登録を済ませるボタンを押したとき",
    "利用者登録を済ませるため",
    ["token"],
  ),
  call("POST /sessions", "サインインしたとき", "本人であることを確かめるため", [
    "userId",
    "password",
  ]),
  call("DELETE /sessions", "サインアウトしたとき", "サインインを終えるため", [], ["token"]),
  call("GET /me/bookings", "自分の予約を見るとき", "本人の予約を表示するため", [], ["token"]),
  call(
    "POST /me/bookings/{id}/cancellation",
    "自分の予約を取り消したとき",
    "予約を取り消すため",
    [],
    ["token"],
  ),
];

/** The call that a request is, by its method and its path below the version's base. */
export function transmissionOf(method: string, path: string): Transmission | undefined {
  return transmissions.find(({ call: known }) => {
    const [itsMethod, template = ""] = known.split(" ");
    const pattern = template.replace(/\{\w+\}/gu, "[^/]+");
    return method === itsMethod && new RegExp(`^${pattern}$`, "u").test(path);
  });
}

/** Where the visitor is led by a press of their own; the widget itself asks none of these for anything. */
export const ledTo: readonly {
  readonly to: string;
  readonly what: string;
  readonly why: string;
}[] = [
  {
    to: "Googleカレンダー、Outlook.com",
    what: "相談の日時、窓口の名前と電話番号、取り消し方（氏名などの入力した内容は含まない）",
    why: "予約を、選んだカレンダーに登録する画面を開くため",
  },
  {
    to: "ビデオ通話アプリの提供者のサイト",
    what: "なし（リンクを開くだけ）",
    why: "アプリの規約や、試しに使うページを開くため",
  },
  {
    to: "別の予約サイト（予約を別のサイトで行う窓口だけ）",
    what: "なし（リンクを開くだけ）",
    why: "予約の手続きへ案内するため",
  },
  {
    to: "利用者自身のメールソフト（メールで申し込む窓口だけ）",
    what: "入力した内容のすべて。送信するのは利用者自身",
    why: "申し込みのメールを用意するため",
  },
];
