import { expect } from "@open-wc/testing";
import {
  LONGEST_MAILTO,
  mailtoUrl,
  preparedMail,
  type PreparedMail,
} from "../../src/domain/prepared-mail.ts";

const mail: PreparedMail = { to: "madoguchi@office.example", subject: "申込", body: "本文" };
const LINK = "mailto:madoguchi@office.example";

/** What a mail program makes of an address (RFC 6068, section 2). */
function read(url: string) {
  const [, to = "", query = ""] = /^mailto:([^?]*)\?(.*)$/su.exec(url) ?? [];
  const fields = query.split("&").map((field) => {
    const [name = "", ...value] = field.split("=");
    return [name, decodeURIComponent(value.join("="))] as const;
  });
  return {
    to: decodeURIComponent(to),
    names: fields.map(([name]) => name),
    ...Object.fromEntries(fields),
  };
}

const bodies: readonly (readonly [what: string, text: string, encoded: string])[] = [
  ["Japanese", "職業 花子", "%E8%81%B7%E6%A5%AD%20%E8%8A%B1%E5%AD%90"],
  ["an ampersand and an equals sign", "a&cc=x", "a%26cc%3Dx"],
  ["a percent sign", "100%25", "100%2525"],
  ["a plus sign", "1+1 = 2", "1%2B1%20%3D%202"],
  ["a question mark and a number sign", "?a#b", "%3Fa%23b"],
  ["an emoji of several characters", "👩‍💼", "%F0%9F%91%A9%E2%80%8D%F0%9F%92%BC"],
  ["a rare name's character", "𠮷﨑", "%F0%A0%AE%B7%EF%A8%91"],
  ["half a surrogate pair", "a\uD83Db", "a%EF%BF%BDb"],
  ["line breaks of every kind", "1\n2\r\n3\r4\u20285", "1%0D%0A2%0D%0A3%0D%0A4%0D%0A5"],
  ["a zero and a tab", "a\u0000b\tc", "a%20b%20c"],
  ["quotation marks and brackets", `"<b>'[]`, "%22%3Cb%3E%27%5B%5D"],
];

describe("the address of a prepared mail", () => {
  for (const [what, body, encoded] of bodies) {
    it(`carries ${what}`, () => {
      const { url, hasBody } = mailtoUrl({ ...mail, body });
      expect(url).to.equal(`${LINK}?subject=%E7%94%B3%E8%BE%BC&body=${encoded}`);
      expect(hasBody).to.equal(true);
      expect(new URL(url).href, "as the browser reads it").to.equal(url);
    });
  }

  const injections: readonly (readonly [what: string, mail: Partial<PreparedMail>])[] = [
    ["the subject", { subject: "申込\r\nBcc: evil@example.com" }],
    ["the subject, as a query", { subject: "申込&bcc=evil@example.com" }],
    ["the subject, by another line separator", { subject: "申込\u2029Bcc: evil@example.com" }],
    ["the body, as a query", { body: "x&cc=evil@example.com&body=" }],
    ["the body, encoded beforehand", { body: "x%0D%0ABcc:%20evil@example.com%26cc=" }],
    ["the recipient, as a query", { to: "a@office.example?bcc=evil@example.com" }],
    ["the recipient, as a second one", { to: "a@office.example,evil@example.com" }],
    ["the recipient, by a line break", { to: "a@office.example\r\nBcc: evil@example.com" }],
  ];
  for (const [what, changes] of injections) {
    it(`lets no header in through ${what}`, () => {
      const { url } = mailtoUrl({ ...mail, ...changes });
      const { names, subject } = read(url) as ReturnType<typeof read> & { subject: string };
      expect(names).to.deep.equal(["subject", "body"]);
      expect(subject).not.to.match(/[\r\n]/u);
      expect(url.slice("mailto:".length).split("?")[0]).not.to.match(/[,&\r\n]|%0[AD]/u);
    });
  }

  it("leaves the body out as soon as the whole is longer than 2,000 characters", () => {
    const room = LONGEST_MAILTO - mailtoUrl({ ...mail, body: "" }).url.length;
    const fits = mailtoUrl({ ...mail, body: "a".repeat(room) });
    expect([fits.url.length, fits.hasBody]).to.deep.equal([2_000, true]);
    const tooLong = mailtoUrl({ ...mail, body: "a".repeat(room + 1) });
    expect(tooLong).to.deep.equal({ url: `${LINK}?subject=%E7%94%B3%E8%BE%BC`, hasBody: false });
    const japanese = mailtoUrl({ ...mail, body: "あ".repeat(Math.floor(room / 9) + 1) });
    expect(japanese.hasBody, "nine characters each").to.equal(false);
  });
});

describe("a prepared mail", () => {
  it("puts every fact under its label, in the order given", () => {
    const { body } = preparedMail(mail, "申し込みます。", [
      { label: "希望日時", text: "2026年11月24日(火) 10:00〜10:30" },
      { label: "氏名", text: "職業 花子" },
      { label: "相談内容", text: "一つ目\n二つ目" },
    ]);
    expect(body.split("\n")).to.deep.equal([
      "申し込みます。",
      "",
      "【希望日時】2026年11月24日(火) 10:00〜10:30",
      "【氏名】職業 花子",
      "【相談内容】",
      "一つ目",
      "二つ目",
    ]);
  });

  it("keeps one line one line in the recipient, the subject and the labels", () => {
    const made = preparedMail(
      { to: "a@office.example\r\n", subject: " 申込\r\nBcc: evil@example.com " },
      "申し込みます。\n",
      [{ label: "氏\n名", text: " 花子\u0007 " }],
    );
    expect(made).to.deep.equal({
      to: "a@office.example",
      subject: "申込 Bcc: evil@example.com",
      body: "申し込みます。\n\n【氏 名】花子",
    });
  });
});
