import { kanazawaNationalConduct } from "./kanazawa-national-conduct.ts";
import type { TermsText } from "./publish.ts";

/** A sample with the articles and figures of the national terms in words of our own. */
export const kanazawaNationalTerms: TermsText = {
  id: "kanazawa-national-terms",
  version: "2025-01-06",
  title: "オンライン職業相談 全国共通の利用規約（見本）",
  language: "ja",
  effectiveOn: "2025-01-06",
  blocks: [
    {
      kind: "paragraph",
      text: "これはデモのための見本です。厚生労働省職業安定局が定めた規約の内容を、別の言葉で書き直しています。実際の規約ではありません。",
    },
    {
      kind: "paragraph",
      text: "ハローワークの職業相談などを、インターネットを通じてオンラインで受けるときの決まりです。以下「この仕組み」は、オンライン・ハローワークシステムの職業相談の機能を指します。",
    },
    {
      kind: "article",
      number: "第1条",
      title: "ねらい",
      paragraphs: ["この仕組みを使って職業相談などを受けるときに必要なことを定めます。"],
    },
    {
      kind: "article",
      number: "第2条",
      title: "同意",
      paragraphs: [
        "利用するには、この規約への同意が必要です。同意できないときは利用できません。利用した方は、見るだけの場合も含めて、同意したものとして扱います。",
      ],
    },
    {
      kind: "article",
      number: "第3条",
      title: "利用できる方",
      paragraphs: [
        "次のどれかに当てはまり、カメラで話せるスマートフォンやパソコンなどを持っていて、第4条のアプリなどの準備ができる方が利用できます。",
        "(1) 職業相談などを受けて仕事を探すため、ハローワークで求職の登録をしている方",
        "(2) ハローワークインターネットサービス（求職者マイページ）で求職の登録をしている方",
        "(3) そのほか、ハローワークが仕事を進めるうえで、利用が必要と認めた方",
      ],
    },
    {
      kind: "article",
      number: "第4条",
      title: "使うアプリ",
      paragraphs: [
        "e-TUMOとZoomを使います（この見本では、e-TUMOの代わりにこの画面で予約します）。相談を受けるには、Zoomの規約にも同意していただきます。",
      ],
    },
    {
      kind: "article",
      number: "第5条",
      title: "利用者登録",
      paragraphs: [
        "利用する前に、本人が利用者登録をします。",
        "(1) 利用者ID、パスワード、氏名、住所、メールアドレスなどを登録します。",
        "(2) 仮登録したメールアドレスにURLが届きます。そのURLを開くと本登録になります（元の規約のこの号は、文字の上ではURLを送らないと読めます。続く文がメールのURLを使うと定めているため、この見本では送るものと読んでいます）。",
        "(3) 登録された内容は、職業安定局とハローワークが管理します。",
        "(4) 使わなくなった登録は、本人が削除できます。",
      ],
    },
    {
      kind: "article",
      number: "第6条",
      title: "利用者IDとパスワード",
      paragraphs: [
        "(1) 利用者IDとパスワードは本人が責任をもって管理し、ほかの人に教えたり使わせたりしないでください。",
        "(2) 安全のため、パスワードは定期的に変えてください。",
        "(3) 再発行はしません。なくしたとき、盗まれたとき、ほかの人に使われたときは、すぐにハローワークへ連絡し、指示に従ってください。",
        "(4) 有効期限はありませんが、1年以上使われていないものは、職業安定局が削除することがあります。",
        "(5) 利用者IDとパスワードを使った手続きは、本人がしたものとして扱います。",
      ],
    },
    {
      kind: "article",
      number: "第7条",
      title: "使えないとき",
      paragraphs: ["故障などで使えないときは、担当のハローワークに連絡し、指示に従ってください。"],
    },
    ...["第8条", "第9条", "第10条"].map((number) => ({
      kind: "article" as const,
      number,
      paragraphs: ["見本のもとにした資料にこの条がないため、省いています。"],
    })),
    ...kanazawaNationalConduct,
    { kind: "heading", text: "附則" },
    { kind: "paragraph", text: "2025年1月6日から用います。" },
  ],
};
