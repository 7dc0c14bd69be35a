import { expect } from "@open-wc/testing";
import type { FlowEvent, FlowState } from "../../src/flow/state.ts";
import { focusedElement } from "../support/page.ts";
import { typed, type Facts } from "../../demo/gallery/states/facts.ts";
import { descriptionOf, inOneLine } from "../support/view-page.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const empty = ({ ready }: Facts): FlowState => ({
  step: "form",
  draft: { ...ready, form: {} },
  refused: [],
});
const filled = ({ ready }: Facts): FlowState => ({ step: "form", draft: ready, refused: [] });
const input = (stage: Stage, id: string) => stage.one<HTMLInputElement>(`#${id}`);
const completed = (stage: Stage) =>
  stage.told[0] as Extract<FlowEvent, { type: "form-completed" }> | undefined;

describe("the form", () => {
  afterEach(() => Stage.closes());

  it("hands over what was typed as it was typed, and what it means", async () => {
    const stage = await Stage.opens("otaru", { state: empty });
    for (const id of ["name", "birthYear", "birthMonth", "birthDay", "jobSeekerNumber"]) {
      await stage.fills(id, typed[id]!);
    }
    await stage.clicks("確認画面へ進む");
    expect(completed(stage)?.form).to.include({ birthYear: "昭和55", birthMonth: "４" });
    expect(completed(stage)?.applicant).to.deep.equal({
      name: "職業 花子",
      birthDate: "1980-04-01",
      jobSeekerNumber: "01010-12345678",
    });
  });

  it("reads the inputs when it is sent, since autofill may send no event", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", { state: empty });
    for (const id of ["name", "email", "phone"]) {
      await stage.fills(id, typed[id]!, { silently: true });
    }
    await stage.clicks("確認画面へ進む");
    expect(completed(stage)?.applicant).to.include({
      name: "職業 花子",
      email: "hanako@example.jp",
      phone: "09012345678",
    });
  });

  it("keeps rare kanji as they are", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", { state: filled });
    const name = "髙﨑 𠮷子\u{E0100}";
    await stage.fills("name", name);
    await stage.clicks("確認画面へ進む");
    expect(completed(stage)?.applicant.name).to.equal(name);
  });

  it("names every fault at the top, which has the focus and leads to the inputs", async () => {
    const stage = await Stage.opens("otaru", { state: empty });
    await stage.clicks("確認画面へ進む");
    expect(stage.told).to.deep.equal([]);
    expect(focusedElement()?.id).to.equal("error-summary");
    const links = stage.all("#error-summary a").map((link) => link.textContent.trim());
    expect(links).to.deep.equal([
      "氏名を入力してください",
      "生年月日を入力してください",
      "求職番号を入力してください",
    ]);
    for (const [index, id] of ["name", "birthYear", "jobSeekerNumber"].entries()) {
      await stage.presses(links[index]!);
      expect(focusedElement()?.id).to.equal(id);
    }
  });

  it("names a fault at its input too, together with the hint", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", { state: filled });
    await stage.fills("email", "hanako@");
    await stage.clicks("確認画面へ進む");
    const email = input(stage, "email");
    expect(email.getAttribute("aria-invalid")).to.equal("true");
    expect(descriptionOf(email)).to.equal(
      `${inOneLine(ja.hints.email!)} ${ja.faults["not-an-email"]("メールアドレス")}`,
    );
    expect(stage.all('[aria-invalid="true"]')).to.have.length(1);
    expect(descriptionOf(input(stage, "name"))).to.equal(ja.hints.name);
  });

  it("takes a fault away when it is mended", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", { state: filled });
    await stage.fills("email", "hanako@");
    await stage.clicks("確認画面へ進む");
    await stage.fills("phone", "12");
    await stage.fills("email", "hanako@example.jp");
    await stage.clicks("確認画面へ進む");
    expect(
      stage.all("#error-summary a").map(({ hash }: HTMLElement & { hash?: string }) => hash),
    ).to.deep.equal(["#phone"]);
    expect(input(stage, "email").hasAttribute("aria-invalid")).to.equal(false);
  });

  it("marks a birth date's fault on its three inputs, and describes them by it", async () => {
    const stage = await Stage.opens("otaru", { state: filled });
    await stage.fills("birthMonth", "13");
    await stage.clicks("確認画面へ進む");
    expect(stage.all('[aria-invalid="true"]').map(({ id }) => id)).to.deep.equal([
      "birthYear",
      "birthMonth",
      "birthDay",
    ]);
    const group = input(stage, "birthYear").closest("fieldset")!;
    expect(descriptionOf(group)).to.include(ja.faults["not-a-date"]("生年月日"));
  });

  it("shows what the server refused, with the focus on the summary", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", {
      state: ({ ready }) => ({
        step: "form",
        draft: ready,
        refused: [{ field: "phone", code: "x" }],
      }),
      focusOnEntry: true,
    });
    expect(focusedElement()?.id).to.equal("error-summary");
    expect(descriptionOf(input(stage, "phone"))).to.include(ja.refusedField("電話番号"));
    expect(input(stage, "phone").value).to.equal(typed["phone"]);
    await stage.clicks("確認画面へ進む");
    expect(stage.all("#error-summary")).to.have.length(0);
  });

  it("shows again what was typed before", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", { state: filled });
    for (const id of ["name", "email", "phone", "companion", "freeText"]) {
      expect(input(stage, id).value, id).to.equal(typed[id]);
    }
  });

  it("keeps what is being typed when it is drawn anew and when the language changes", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", { state: filled });
    await stage.fills("name", "職業 太郎", { silently: true });
    input(stage, "companion").value = "none";
    await stage.fills("freeText", "ゆっくり話してください。");
    await stage.becomes(filled(stage.facts));
    await stage.speaks("en");
    expect(stage.text).to.include("What you would like to talk about");
    expect(input(stage, "name").value).to.equal("職業 太郎");
    expect(input(stage, "companion").value).to.equal("none");
    expect(input(stage, "freeText").value).to.equal("ゆっくり話してください。");
  });

  it("speaks of a fault in the new language", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", { state: empty });
    await stage.clicks("確認画面へ進む");
    await stage.speaks("en");
    expect(stage.one("#error-summary").textContent).to.include("Enter: Phone number");
  });

  it("hands over what was typed when the visitor goes back", async () => {
    const stage = await Stage.opens("kitakyushu-mothers", { state: empty });
    await stage.fills("name", "職");
    await stage.clicks("前へ戻る");
    expect(stage.told).to.have.length(1);
    expect(stage.told[0]).to.have.property("type", "went-back");
    expect(stage.told[0]).to.have.nested.property("form.name", "職");
  });
});
