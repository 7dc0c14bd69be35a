import type { TermsText } from "./publish.ts";

/** A stand-in without a link: no address of the vendor's terms is known for certain. */
export const webexTerms: TermsText = {
  id: "webex-terms",
  version: "sample-1",
  title: "Webexの利用規約（見本）",
  language: "ja",
  blocks: [
    {
      kind: "paragraph",
      text: "これはデモのための見本です。Webexの提供元が定めた規約そのものではありません。",
    },
    {
      kind: "paragraph",
      text: "オンラインの労働相談ではWebexを使います。相談を受けるには、センターの運用方針のほかに、Webexの規約にも同意が必要です。",
    },
    {
      kind: "list",
      items: [
        "Webexの規約は、提供元が公開しているものをお読みください。",
        "アプリを使わずブラウザで参加するときも、同じ規約が当てはまります。",
        "規約の内容についての問い合わせ先は、Webexの提供元です。",
      ],
    },
  ],
};
