import type { TermsText } from "./publish.ts";

/** A stand-in without a link: no address of the vendor's terms is known for certain. */
export const teleofficeTerms: TermsText = {
  id: "teleoffice-terms",
  version: "sample-1",
  title: "TeleOfficeの利用規約（見本）",
  language: "ja",
  blocks: [
    {
      kind: "paragraph",
      text: "これはデモのための見本です。TeleOfficeの提供元が定めた規約そのものではありません。",
    },
    {
      kind: "paragraph",
      text: "ここで申し込んだ相談にはTeleOfficeを使います。申し込んで相談を受けた方は、TeleOfficeの規約にも同意したものとして扱われます。",
    },
    {
      kind: "list",
      items: [
        "TeleOfficeの規約は、提供元が公開しているものをお読みください。",
        "ほかの方法で申し込んだ相談に別のアプリを使うときは、そのアプリの規約が当てはまります。",
        "規約の内容についての問い合わせ先は、TeleOfficeの提供元です。",
      ],
    },
  ],
};
