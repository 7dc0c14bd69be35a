import type { TermsText } from "./publish.ts";

/** A stand-in: the vendor's own text is the vendor's, and is linked. */
export const zoomTerms: TermsText = {
  id: "zoom-terms",
  version: "sample-1",
  title: "Zoomの利用規約（見本）",
  language: "ja",
  blocks: [
    {
      kind: "paragraph",
      text: "これはデモのための見本です。Zoomの提供元が定めた規約そのものではありません。",
    },
    {
      kind: "paragraph",
      text: "オンライン職業相談ではZoomを使います。相談を受けるには、ハローワークの利用規約のほかに、Zoomの規約にも同意が必要です。",
    },
    {
      kind: "list",
      items: [
        "Zoomの規約は、提供元のページで最新のものを読むことができます。",
        "アプリを使わずブラウザで参加するときも、同じ規約が当てはまります。",
        "規約の内容についての問い合わせ先は、Zoomの提供元です。",
      ],
    },
    { kind: "link", text: "Zoomの利用規約（提供元のページ）", href: "https://zoom.us/terms" },
  ],
};
