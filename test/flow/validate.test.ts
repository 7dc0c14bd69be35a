import { expect } from "@open-wc/testing";
import { fieldNames, type FieldName } from "../../src/domain/applicant.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import type { OfficeField } from "../../src/contract/office.ts";
import type { FormValues } from "../../src/flow/state.ts";
import { firstInputOf, validateForm } from "../../src/flow/validate.ts";
import { typed } from "../../demo/gallery/states/facts.ts";

const choices = [
  { value: "none", label: { ja: "いません" } },
  { value: "interpreter", label: { ja: "通訳" } },
];
const field = (name: FieldName, required = true): OfficeField =>
  name === "companion" ? { name, required, choices } : { name, required };
const all = (required: boolean) => fieldNames.map((name) => field(name, required));
const validate = (form: FormValues, fields: readonly OfficeField[]) =>
  validateForm(form, fields, Temporal.PlainDate.from("2026-11-17"));

describe("the form", () => {
  before(loadTemporal);

  it("is read into canonical forms", () => {
    expect(validate(typed, all(true))).to.deep.equal({
      applicant: {
        name: "職業 花子",
        kana: "ショクギョウ ハナコ",
        birthDate: "1980-04-01",
        jobSeekerNumber: "01010-12345678",
        email: "hanako@example.jp",
        phone: "09012345678",
        address: "石川県金沢市１−１−１",
        residence: "横浜市中区",
        workplace: "川崎市川崎区",
        topic: "賃金について",
        companion: "interpreter",
        freeText: "はじめての相談です。\n仕事を変えたいと思っています。",
      },
    });
  });

  it("is at fault in every required field that is empty, in the form's order", () => {
    const fields = all(true).toReversed();
    expect(validate({}, fields)).to.deep.equal({
      faults: fields.map(({ name }) => ({
        field: name,
        input: name === "birthDate" ? "birthYear" : name,
        fault: "missing",
      })),
    });
  });

  it("leaves out what is not required and empty, or only spaces", () => {
    expect(validate({}, all(false))).to.deep.equal({ applicant: {} });
    const spaces = Object.fromEntries(Object.keys(typed).map((input) => [input, " \u3000"]));
    expect(validate({ ...spaces, companion: "" }, all(false))).to.deep.equal({ applicant: {} });
  });

  it("judges what is not required but filled in", () => {
    expect(validate({ phone: "12" }, [field("phone", false)])).to.deep.equal({
      faults: [{ field: "phone", input: "phone", fault: "not-a-phone" }],
    });
  });

  it("reads only what the office asks for", () => {
    expect(validate(typed, [field("name")])).to.deep.equal({ applicant: { name: "職業 花子" } });
  });

  it("finds a fault beside what is right", () => {
    const fields = [field("name"), field("email"), field("phone")];
    expect(validate({ ...typed, email: "hanako" }, fields)).to.deep.equal({
      faults: [{ field: "email", input: "email", fault: "not-an-email" }],
    });
  });

  const faults: readonly (readonly [FieldName, FormValues, string])[] = [
    ["name", { name: "花".repeat(61) }, "too-long"],
    ["kana", { kana: "職業" }, "not-kana"],
    ["jobSeekerNumber", { jobSeekerNumber: "0101" }, "not-a-job-seeker-number"],
    ["email", { email: "hanako@" }, "not-an-email"],
    ["phone", { phone: "0120-1234" }, "not-a-phone"],
    ["freeText", { freeText: "あ".repeat(1001) }, "too-long"],
    ["companion", { companion: "somebody" }, "not-a-choice"],
    ["companion", { companion: " none" }, "not-a-choice"],
    ["birthDate", { birthYear: "1980" }, "not-a-date"],
    ["birthDate", { birthMonth: "4", birthDay: "1" }, "not-a-date"],
    ["birthDate", { birthYear: "1981", birthMonth: "2", birthDay: "29" }, "not-a-date"],
    ["birthDate", { birthYear: "2026", birthMonth: "11", birthDay: "18" }, "in-the-future"],
    ["birthDate", { birthYear: "1900", birthMonth: "1", birthDay: "1" }, "too-long-ago"],
  ];
  for (const [name, form, fault] of faults) {
    it(`refuses ${JSON.stringify(form).slice(0, 60)} as ${fault}`, () => {
      expect(validate(form, [field(name)])).to.deep.equal({
        faults: [{ field: name, input: firstInputOf(name), fault }],
      });
    });
  }

  it("takes today as a birth date, and an era's year", () => {
    const today = { birthYear: "令和8", birthMonth: "11", birthDay: "17" };
    expect(validate(today, [field("birthDate")])).to.deep.equal({
      applicant: { birthDate: "2026-11-17" },
    });
  });
});
