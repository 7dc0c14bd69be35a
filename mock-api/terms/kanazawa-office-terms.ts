import type { TermsText } from "./publish.ts";

/** A sample with the articles and figures of the office's own rule in words of our own. */
export const kanazawaOfficeTerms: TermsText = {
  id: "kanazawa-office-terms",
  version: "2025-03-25",
  title: "オンライン職業相談 ハローワーク金沢の利用規程（見本）",
  language: "ja",
  effectiveOn: "2025-03-25",
  blocks: [
    {
      kind: "paragraph",
      text: "これはデモのための見本です。ハローワーク金沢が定めた規程の内容を、別の言葉で書き直しています。実際の規程ではありません。",
    },
    {
      kind: "paragraph",
      text: "全国共通の利用規約のほかに、ハローワーク金沢（津幡分室を含みます。ヤングハローワーク金沢とマザーズハローワークは含みません）でのオンライン職業相談について定めます。",
    },
    {
      kind: "article",
      number: "第1条",
      title: "ねらい",
      paragraphs: [
        "予約の仕組みを使ってハローワークの職業相談などを受けるときに必要なことのうち、全国共通の利用規約にないものを定めます。",
      ],
    },
    {
      kind: "article",
      number: "第2条",
      title: "同意",
      paragraphs: [
        "利用するには、全国共通の利用規約とこの規程の両方への同意が必要です。同意できないときは利用できません。",
        "利用した方は、見るだけの場合も含めて、この規程に同意したものとして扱います。",
      ],
    },
    {
      kind: "article",
      number: "第3条",
      title: "利用のきまり",
      paragraphs: [
        "(1) 相談は開庁日に行います。始まる時刻は10:00、11:00、14:00、15:00の4つです。利用できる回数と長さの上限は、全国共通の利用規約のとおりです。",
        "(2) 連絡が必要なときは、登録された電話番号かメールアドレス、または求職者マイページにお知らせすることがあります。",
      ],
    },
    {
      kind: "article",
      number: "第4条",
      title: "法律と裁判所",
      paragraphs: [
        "(1) この規程には日本の法律を用います。",
        "(2) 争いになったときの第一審は、金沢地方裁判所だけで行います。",
      ],
    },
    {
      kind: "article",
      number: "第5条",
      title: "規程の変更",
      paragraphs: [
        "必要があるときは、予告なしにこの規程を変えることがあります。変わった後に利用した方は、新しい規程に同意したものとして扱います。",
      ],
    },
    {
      kind: "article",
      number: "第6条",
      title: "そのほか",
      paragraphs: [
        "この規程にないことは、厚生労働省職業安定局の定めによります。職業安定局は、この仕組みの全部または一部を、画面への掲載などによりいつでも変えたりやめたりすることができます。",
      ],
    },
    { kind: "heading", text: "附則" },
    { kind: "paragraph", text: "2025年3月25日から用います。" },
  ],
};
