import { expect } from "@open-wc/testing";
import { mailtoUrl } from "../../../src/domain/prepared-mail.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { mailOf, type MailProcedure } from "../../../src/views/hand-over/mail-of.ts";
import { byMail } from "../../../demo/gallery/states/hand-over-office.ts";
import { factsOf, type Facts } from "../../../demo/gallery/states/facts.ts";

function mailFor(facts: Facts, changes: Partial<Facts["office"]> = {}) {
  const office = { ...facts.office, ...byMail()(), ...changes };
  return mailOf(office.procedure as MailProcedure, office, facts.ready);
}

describe("the mail that a visitor sends", () => {
  before(() => loadTemporal());

  it("names the wished time, every field that was filled in, and what was agreed to", () => {
    const facts = factsOf("otaru");
    const { to, subject, body } = mailFor(facts);
    expect([to, subject]).to.deep.equal(["madoguchi@office.example", "オンライン相談の申し込み"]);
    const titles = facts.office.consents.map(({ title, version }) => `${title.ja}（${version}）`);
    expect(body.split("\n")).to.deep.equal([
      "オンライン相談を申し込みます。",
      "",
      "【希望日時】2026年11月24日(火) 10:00〜10:30",
      "【氏名】職業 花子",
      "【生年月日】1980年4月1日（昭和55年）",
      "【求職番号】01010-12345678",
      "【同席する方】通訳",
      "【同意した文書】",
      ...titles,
    ]);
  });

  it("calls the fields as the office does, in the office's order, and leaves out what was not told", () => {
    const facts = factsOf("kitakyushu-mothers");
    const fields = (["freeText", "companion", "kana", "name"] as const).map((name) => ({
      ...(facts.office.fields.find((field) => field.name === name) ?? { name, required: false }),
      label: { ja: `窓口の言う${name}`, en: `The office's ${name}` },
    }));
    const { body } = mailFor(facts, { fields });
    expect(body.split("\n").filter((line) => line.startsWith("【"))).to.deep.equal([
      "【希望日時】2026年11月24日(火) 10:00〜10:30",
      "【窓口の言うfreeText】",
      "【窓口の言うcompanion】通訳",
      "【窓口の言うname】職業 花子",
      "【同意した文書】",
    ]);
    expect(body).to.include("はじめての相談です。\n仕事を変えたいと思っています。");
  });

  it("names the versions that were agreed to, not those of a profile that came later", () => {
    const facts = factsOf("otaru");
    const consents = facts.office.consents.map((each) => ({ ...each, version: "2099-01-01" }));
    expect(mailFor(facts, { consents }).body).not.to.include("2099");
  });

  it("fits into an address as most people fill it in", () => {
    expect(mailtoUrl(mailFor(factsOf("otaru"))).hasBody).to.equal(true);
  });
});
