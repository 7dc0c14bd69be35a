import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { fieldNames } from "../../src/domain/applicant.ts";
import type { OfficeField } from "../../src/contract/office.ts";
import type { Facts } from "../../demo/gallery/states/facts.ts";
import { Stage } from "../support/view-step.ts";
import { ja, words } from "../support/view-words.ts";

const choices = [
  { value: "none", label: { ja: "いません", en: "Nobody" } },
  { value: "carer", label: { ja: "介助者" } },
];
const everyField = (required: boolean): OfficeField[] =>
  fieldNames.map((name) => ({ name, required, ...(name === "companion" ? { choices } : {}) }));

const opens = (required: boolean, lang: "ja" | "en" = "ja") =>
  Stage.opens("otaru", {
    state: ({ ready }: Facts) => ({ step: "form", draft: { ...ready, form: {} }, refused: [] }),
    office: () => ({ fields: everyField(required) }),
    lang,
  });
const inputs = (stage: Stage) => stage.all<HTMLInputElement>("input, select, textarea");
const input = (stage: Stage, id: string) => stage.one<HTMLInputElement>(`#${id}`);

describe("the form's fields", () => {
  afterEach(() => Stage.closes());

  const asked: readonly (readonly [id: string, autocomplete: string, type: string])[] = [
    ["name", "name", "text"],
    ["kana", "off", "text"],
    ["birthYear", "bday-year", "text"],
    ["birthMonth", "bday-month", "text"],
    ["birthDay", "bday-day", "text"],
    ["jobSeekerNumber", "off", "text"],
    ["email", "email", "email"],
    ["phone", "tel", "tel"],
  ];
  for (const [id, autocomplete, type] of asked) {
    it(`tell the browser what ${id} is`, async () => {
      const stage = await opens(true);
      expect(input(stage, id).getAttribute("autocomplete")).to.equal(autocomplete);
      expect(input(stage, id).type).to.equal(type);
    });
  }

  it("bring the digits to the screen's keyboard, but not for a year that may be 昭和55", async () => {
    const stage = await opens(true);
    for (const id of ["birthMonth", "birthDay", "jobSeekerNumber"]) {
      expect(input(stage, id).inputMode, id).to.equal("numeric");
    }
    expect(input(stage, "birthYear").inputMode).to.equal("");
  });

  it("each have a label that says in words whether they are required", async () => {
    for (const [required, word] of [
      [true, "※必須"],
      [false, "※任意"],
    ] as const) {
      const stage = await opens(required);
      const labels = stage.all(".field > label, legend").map((label) => label.textContent.trim());
      expect(labels).to.deep.equal(fieldNames.map((name) => `${ja.fields[name]}${word}`));
      for (const field of inputs(stage)) expect(field.labels, field.id).to.have.length(1);
      Stage.closes();
    }
  });

  it("tell assistive technology which of them are required", async () => {
    const stage = await opens(true);
    for (const field of inputs(stage)) {
      expect(field.getAttribute("aria-required"), field.id).to.equal("true");
    }
    Stage.closes();
    const other = await opens(false);
    expect(other.all("[aria-required]")).to.have.length(0);
  });

  it("have no placeholder, no style of their own, and are not validated by the browser", async () => {
    const stage = await opens(true);
    await stage.clicks("確認画面へ進む");
    expect(stage.all("[placeholder], [style], [required], [pattern], [maxlength]")).to.have.length(
      0,
    );
    expect(stage.one<HTMLFormElement>("form").noValidate).to.equal(true);
  });

  it("mark the Japanese words of a hint in another language, and none in Japanese", async () => {
    const marked = (stage: Stage) =>
      ["name", "kana"].flatMap((id) =>
        [...stage.one(`#${id}-hint`).querySelectorAll("[lang]")].map((each) => each.textContent),
      );
    expect(marked(await opens(true, "en"))).to.deep.equal(["職業 花子", "ショクギョウ ハナコ"]);
    expect((await opens(true)).all('[id$="-hint"] [lang]')).to.have.length(0);
  });

  it("offer the office's own choices, in the visitor's language where there is one", async () => {
    const stage = await opens(true, "en");
    const options = stage.all("option").map((option) => option.textContent.trim());
    expect(options).to.deep.equal(["Choose one", "Nobody", "介助者"]);
  });

  it("show the office's own hint instead of the widget's", async () => {
    const stage = await Stage.opens("otaru", {
      state: ({ ready }) => ({ step: "form", draft: ready, refused: [] }),
      office: () => ({ fields: [{ name: "name", required: true, hint: { ja: "戸籍の氏名" } }] }),
      lang: "en",
    });
    expect(stage.text).to.include("戸籍の氏名").and.not.include("Hanako Shokugyo");
    expect(stage.one("#name-hint span").lang).to.equal("ja");
  });

  it("mark the office's own words as Japanese, also within a sentence of the page's language", async () => {
    const label = { ja: "相談の種類" };
    const choices = [{ value: "a", label: { ja: "賃金" } }];
    const stage = await Stage.opens("otaru", {
      state: ({ ready }) => ({ step: "form", draft: { ...ready, form: {} }, refused: [] }),
      office: () => ({ fields: [{ name: "topic" as const, required: true, label, choices }] }),
      lang: "en",
    });
    await stage.clicks(words.en.toReview);
    const fault = words.en.faults.missing(label.ja);
    expect(fault).not.to.equal(label.ja);
    for (const place of ["label", "#error-summary a", "#topic-fault"]) {
      const all = stage.one(place);
      const marked = all.querySelectorAll("[lang]");
      expect(
        [...marked].map((each) => [each.textContent, each.getAttribute("lang")]),
      ).to.deep.equal([[label.ja, "ja"]]);
      if (place !== "label") expect(all.textContent.trim()).to.equal(fault);
    }
    expect(stage.all<HTMLOptionElement>("option").map(({ lang }) => lang)).to.deep.equal([
      "",
      "ja",
    ]);
    await stage.speaks("ja");
    expect(stage.all("label [lang], .fault [lang], option[lang]")).to.have.length(0);
  });

  it("say what the data is used for", async () => {
    const stage = await opens(true);
    expect(stage.text).to.include(stage.context.office.purpose.ja);
  });

  const years: readonly (readonly [typed: string, shown: string])[] = [
    ["1980", "1980年（昭和55年）"],
    ["昭和55", "1980年（昭和55年）"],
    ["S55", "1980年（昭和55年）"],
    ["令和元", "2019年（平成31年／令和元年）"],
    ["H1", "1989年（昭和64年／平成元年）"],
    ["１９８０", "1980年（昭和55年）"],
    ["198", ""],
    ["いつか", ""],
  ];
  for (const [typed, shown] of years) {
    it(`show ${shown || "nothing"} while ${typed} stands in the year`, async () => {
      const stage = await opens(true);
      await stage.fills("birthYear", typed);
      expect(stage.one("#wareki").textContent).to.equal(shown);
    });
  }

  it("show the year in Japanese eras key by key, and for what stands there already", async () => {
    const stage = await opens(true);
    input(stage, "birthYear").focus();
    await sendKeys({ type: "198" });
    expect(stage.one("#wareki").textContent).to.equal("");
    await sendKeys({ type: "0" });
    expect(stage.one("#wareki").textContent).to.equal("1980年（昭和55年）");
    Stage.closes();
    const again = await Stage.opens("otaru", {
      state: ({ ready }) => ({ step: "form", draft: ready, refused: [] }),
    });
    expect(again.one("#wareki").textContent).to.equal("1980年（昭和55年）");
  });

  it("are left alone by Enter, which ends a kana conversion", async () => {
    const stage = await opens(true);
    const field = input(stage, "name");
    const pressed = new KeyboardEvent("keydown", {
      key: "Enter",
      isComposing: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    expect(field.dispatchEvent(pressed), "nobody prevents it").to.equal(true);
    expect(stage.told).to.deep.equal([]);
    expect(stage.all("#error-summary")).to.have.length(0);
  });
});
