import { KINDS, ledTo, transmissions, type Kind, type Transmission } from "./transmissions.ts";

const listed = (kinds: readonly Kind[]) => kinds.map((kind) => KINDS[kind]);

/** A table whose cells are plain text. */
const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

function sentIn({ inBody, inHeaders }: Transmission): string {
  const kinds = listed([...new Set([...inBody, ...inHeaders])]);
  return kinds.length > 0 ? kinds.join("、") : "なし";
}

/** docs/privacy.md, whole. */
export function privacyPage(): string {
  const calls = transmissions.map((each) => [
    `\`${each.call}\``,
    each.when,
    sentIn(each),
    each.purpose,
  ]);
  const led = ledTo.map(({ to, what, why }) => [to, what, why]);
  const sent = transmissions.filter(({ inBody }) => inBody.length > 0);
  const external = sent.map((each) => [each.when, listed(each.inBody).join("、"), each.purpose]);
  return `<!-- Written by npm run privacy from scripts/privacy/transmissions.ts: change it there. -->

# What the widget sends, to whom and for what

One list, from which this page is written. The tests go through every procedure in Chromium and Firefox with planted
words, and find them in the calls below and nowhere else: not in an address, header, event, title, log, cookie or
storage ([whole-flow.test.ts](../test/node/guard/whole-flow.test.ts)).

## To the office's booking server (\`api-base\`)

${table(["call", "when", "of the person", "for what"], calls)}

Not every office asks for every field: its profile says which. Where its \`capabilities\` have
\`form-hints\`, a booking also says in one or two words that the form noticed what programs do, and never how long
somebody took; where the backend asks for a [challenge](backend.md#bots-without-trackers), the number that was found. Each request has, as every request of a browser,
the IP address, the browser's name and its languages; the widget sends no cookie and no Referer.

## To the server that has the script

Requests for the script and its parts, with nothing of the person. Serve them from the page's own site and it learns
nothing new.

## To others

Nobody. No analytics, fonts, maps or error reports. These pages open by the visitor's own press:

${table(["opens", "told there", "for what"], led)}

## What stays on the device

| where | what | until |
| --- | --- | --- |
| memory | what was typed, tokens | it is sent, erased, left alone for 15 minutes, or the page is left |
| session storage | while an answer is missing: a random key, the slot, when it was sent | the answer is known, or the tab is closed |
| clipboard, a calendar's file, paper | what a press asks for | the visitor's own |

No cookie, no local storage, no database.

## Samples for the page's own notices

They are samples in Japanese, **not legal advice**: whether and how Article 27-12 of the Telecommunications Business
Act (外部送信規律) applies to a page is for whoever runs it to judge, with the words of their own privacy policy. Fill in 〔 〕, and take
out what your office does not use.

### 見本：外部送信について

> このページのオンライン予約では、利用者の端末から次の情報を、次の相手に送信します。
>
> - 送信先: 〔予約サーバーを運営する者の名称〕（〔予約サーバーのドメイン〕）
> - どの送信にも伴うもの: IPアドレス、ブラウザーの種類と言語、開いた日時
>
${quoted(table(["送信する時", "送信する情報", "利用目的"], external))}
>
> 予約のしくみは、クッキーを使わず、広告や分析のための送信をしません。
> カレンダーなどほかのサイトは、利用者が押した場合にだけ開きます。

### 見本：個人情報の取り扱いについて

> 〔窓口の名称〕は、オンライン予約で入力された個人情報を、予約の受付、本人への連絡、相談の準備と実施のために利用します。
> 入力された内容は、送信のボタンを押すまでは利用者の端末の中だけにあり、押した後は〔予約サーバーを運営する者の名称〕のサーバーで
> 〔保存期間〕保管します。15分間操作がない場合と、ページを閉じた場合には、送信していない内容は画面から消えます。
> 法令に基づく場合を除き、本人の同意なく第三者に提供することはありません。
> 開示、訂正、利用停止などの求めと問い合わせは、〔問い合わせ先〕で受け付けます。
`;
}

const quoted = (text: string) => text.replace(/^/gmu, "> ");
