import type { Kind } from "../../../scripts/privacy/transmissions.ts";
import type { GuardedSite } from "./guarded-site.ts";
import type { Person } from "./person.ts";

/** What somebody types or is told in secret, and where alone it may be found afterwards. */
export interface Secret {
  readonly kind: Kind;
  readonly text: string;
  readonly onlyIn: readonly string[];
}
export interface Journey {
  readonly title: string;
  readonly walk: (site: GuardedSite) => Promise<readonly Secret[]>;
}

/** Typed once each, and found nowhere else. */
const PLANTED = {
  name: "植松ひみつ",
  kana: "ウエマツヒミツ",
  email: "himitsu@planted.example",
  phone: "090-7654-3210",
  address: "秘密市内緒町1-1",
  residence: "秘密市内緒町",
  workplace: "非公開村",
  jobSeekerNumber: "01010-87654321",
  freeText: "だれにも言えない事情",
} as const;
type Planted = keyof typeof PLANTED;

const typed = (...names: readonly Planted[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, PLANTED[name]]));

function secrets(names: readonly Planted[], ...onlyIn: readonly string[]): Secret[] {
  return names.map((kind) => ({ kind, text: PLANTED[kind], onlyIn }));
}

/** A link's token may be in the bodies of these calls alone. */
function tokenOf(link: string, ...onlyIn: readonly string[]): Secret {
  return { kind: "token", text: link.slice(link.lastIndexOf("/") + 1), onlyIn };
}

const LOOKUP = "body of POST /v1/booking-links/lookup";
const bookings = (office: string) => `body of POST /v1/offices/${office}/bookings`;

/** From the terms to the form, with the last of the soonest slots. */
export async function goesToForm(person: Person, eligible?: RegExp): Promise<void> {
  await person.passesTheOpening(eligible);
  await person.sees("時刻はすべて日本時間です");
  await person.presses(/を選ぶ$/u, "last");
  await person.sees("連絡先などを入力してください");
}

async function sends(person: Person, button: string): Promise<void> {
  await person.presses("確認画面へ進む");
  await person.sees("まだ送信していません");
  await person.presses(button);
}

/** All that can be done with a booking before the meeting. */
async function keepsAndChecks(person: Person): Promise<void> {
  await person.presses(/^カレンダーに追加する/u);
  await person.presses("予約の内容をコピーする");
  await person.sees(/コピーしました|コピーできません/u);
  await person.presses("予約の内容を印刷する");
  await person.presses(/カレンダー/u, "last");
  await person.presses("カメラ・マイク・通信を確認する");
  await person.presses("カメラを確認する");
  await person.sees("カメラを使えます");
  await person.presses("マイクを確認する");
  // Firefox's sample microphone is silent where there is no sound card.
  await person.sees(/マイクを使えます|声がまだ届いていません/u);
  await person.presses("通信を確認する");
  await person.sees("返事までおよそ");
}

const emailLink: Journey = {
  title: "a mail's link confirms, every way to keep a booking, another link cancels",
  async walk(site) {
    const person = await site.visits("kitakyushu-mothers.html");
    await goesToForm(person);
    await person.fills(typed("name", "phone", "email", "freeText"));
    await sends(person, "送信して確認メールを受け取る");
    await person.sees("まだ予約は完了していません");
    const confirm = await site.linkOf("confirm");
    const confirming = await site.visits(confirm);
    await confirming.presses("予約を確定する");
    await confirming.sees("予約が完了しました");
    await keepsAndChecks(confirming);
    const cancel = await site.linkOf("cancel");
    const cancelling = await site.visits(cancel);
    await cancelling.presses("予約を取り消す");
    await cancelling.sees("予約を取り消しました");
    return [
      ...secrets(["name", "phone", "email", "freeText"], bookings("kitakyushu-mothers")),
      tokenOf(confirm, LOOKUP, "body of POST /v1/booking-links/confirm"),
      tokenOf(cancel, LOOKUP, "body of POST /v1/booking-links/cancel"),
    ];
  },
};

const officeReply: Journey = {
  title: "the office accepts, and changed terms are agreed to by a mail's link",
  async walk(site) {
    const person = await site.visits("wajima.html");
    await goesToForm(person);
    await person.chooses("topic", await firstTopic(person));
    await person.fills(typed("name", "jobSeekerNumber", "email", "phone"));
    await sends(person, "この内容で申し込む");
    await person.sees("申し込みを受け付けました");
    const { id } = site.backend.state.bookings.at(-1)!;
    await site.office("office", { bookingId: id, action: "accept" });
    const { consents } = site.backend.state.bookings.at(-1)!;
    const [first] = consents;
    const changes = { ja: "見本の変更です。" };
    await site.office("terms", {
      office: "wajima",
      terms: first!.id,
      version: "2099-01-01",
      changes,
    });
    const agree = await site.linkOf("agree");
    const agreeing = await site.visits(agree);
    await agreeing.agrees();
    await agreeing.presses("新しい規約に同意する");
    await agreeing.sees("予約が完了しました");
    return [
      ...secrets(["name", "jobSeekerNumber", "email", "phone"], bookings("wajima")),
      tokenOf(agree, LOOKUP, "body of POST /v1/booking-links/agree"),
    ];
  },
};

const account: Journey = {
  title: "somebody registers, signs in, books, cancels and signs out",
  async walk(site) {
    const person = await site.visits("kanazawa.html");
    const credentials = { userId: "himitsu.2026", password: "朝は6時に起きて犬と散歩をします" };
    await person.passesTheOpening();
    await person.presses("利用者登録へ進む");
    await person.fills({ ...credentials, ...typed("name", "address", "email") });
    await person.presses("送信して仮登録のメールを受け取る");
    await person.sees("まだ登録は完了していません");
    const activate = await site.linkOf("activate");
    const activating = await site.visits(activate);
    await activating.presses("利用者登録を済ませる");
    await activating.sees("利用者登録が済みました");
    await person.presses("サインインの画面へ");
    await person.fills(credentials);
    await person.presses("サインインする");
    await person.presses("新しく予約する");
    await person.sees("相談の日時を選んでください");
    await person.presses(/を選ぶ$/u);
    await person.sees("連絡先などを入力してください");
    await sends(person, "この内容で予約する");
    await person.sees("予約が完了しました");
    await person.presses("サインアウトする");
    await person.sees("サインアウトしました");
    const [accounts, sessions] = ["body of POST /v1/accounts", "body of POST /v1/sessions"];
    return [
      ...secrets(["name", "address", "email"], accounts),
      ...(["userId", "password"] as const).map((kind) => ({
        kind,
        text: credentials[kind],
        onlyIn: [accounts, sessions],
      })),
      tokenOf(activate, "body of POST /v1/accounts/activation"),
    ];
  },
};

const receipt: Journey = {
  title: "a receipt number and a password open a booking, which is cancelled",
  async walk(site) {
    const names = ["name", "kana", "phone", "residence", "workplace", "freeText", "email"] as const;
    const person = await site.visits("kanagawa.html");
    await goesToForm(person);
    await person.chooses("topic", await firstTopic(person));
    await person.fills(typed(...names));
    await sends(person, "この内容で予約を申し込む");
    await person.sees("申し込みを受け付けました");
    const link = await site.linkOf("receipt");
    const password = site.mailed(/パスワード: (\S+)/u);
    const reader = await site.visits(link);
    await reader.fills({ "receipt-password": password });
    await reader.presses("予約を表示する");
    await reader.sees("予約の内容");
    await reader.presses("この予約を取り消す");
    await reader.presses("予約を取り消す");
    await reader.sees("予約を取り消しました");
    const lookups = "body of POST /v1/booking-lookups";
    return [
      ...secrets(names, bookings("kanagawa")),
      { kind: "password", text: password, onlyIn: [lookups] },
      { ...tokenOf(link, lookups), kind: "receiptNumber" },
    ];
  },
};

const byMail: Journey = {
  title: "an office without a backend: a mail stands ready and is copied by a press",
  async walk(site) {
    const person = await site.visits("wajima-by-mail.html");
    await goesToForm(person);
    await person.chooses("topic", await firstTopic(person));
    await person.fills(typed("name", "jobSeekerNumber", "email", "phone"));
    await sends(person, "メールを用意する");
    await person.sees("まだ送信していません");
    await person.presses("本文をコピーする");
    await person.sees(/コピーしました|コピーできませんでした/u);
    return secrets(["name", "jobSeekerNumber", "email", "phone"], "clipboard");
  },
};

const others: Journey = {
  title: "the choice of an office, the other site, and every language",
  async walk(site) {
    const bureau = await site.visits("bureau.html");
    await bureau.presses(/^ハローワーク小樽/u);
    await bureau.sees("規約を確認し、同意してください");
    const external = await site.visits("kanagawa-external.html");
    await external.passesTheOpening();
    await external.sees("予約は、別のサイトで行います");
    const page = await site.visits("otaru.html");
    await page.sees("規約を確認し、同意してください");
    for (const tag of ["en", "zh-Hans", "vi", "pt-BR", "ja-x-easy", "ja"]) {
      await page.chooses("language", tag);
      await page.hears(tag);
    }
    return [];
  },
};

async function firstTopic(person: Person): Promise<string> {
  return (await person.page.evaluate(
    `hwAll().find((each) => each.id === "topic").options[1].value`,
  )) as string;
}

/** The whole flow of every procedure. */
export const journeys = [emailLink, officeReply, account, receipt, byMail, others] as const;
