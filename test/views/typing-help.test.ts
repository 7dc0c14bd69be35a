import { expect, nextFrame } from "@open-wc/testing";
import { resetMouse, sendKeys, sendMouse } from "@web/test-runner-commands";
import type { FlowState } from "../../src/flow/state.ts";
import { focusedElement } from "../support/page.ts";
import type { Facts } from "../../demo/gallery/states/facts.ts";
import { Stage } from "../support/view-step.ts";
import { ja } from "../support/view-words.ts";

const form =
  (values: Record<string, string> = {}) =>
  ({ ready }: Facts): FlowState => ({
    step: "form",
    draft: { ...ready, form: values },
    refused: [],
  });
const office = () => ({
  fields: (["kana", "phone", "freeText", "email"] as const).map((name) => ({
    name,
    required: name !== "freeText",
  })),
});
const opens = (values?: Record<string, string>) =>
  Stage.opens("otaru", { state: form(values), office });
const input = (stage: Stage, id: string) => stage.one<HTMLInputElement>(`#${id}`);

/** Puts a text into an input and leaves it, as a person does. */
async function leaves(stage: Stage, id: string, text: string): Promise<void> {
  await stage.fills(id, text);
  input(stage, id).dispatchEvent(new Event("change", { bubbles: true }));
  await nextFrame();
}

const spoken = (stage: Stage) =>
  stage.one('.field:has(#freeText) [role="status"]').textContent.trim();
const seen = (stage: Stage) => stage.one("#freeText-left").textContent.trim();

describe("while somebody types, the form", () => {
  afterEach(async () => {
    Stage.closes();
    await resetMouse();
  });

  it("shows a value as it will be read once its input is left, and not before", async () => {
    const stage = await opens();
    input(stage, "phone").focus();
    await sendKeys({ type: "０９０ー１２３４ー５６７８" });
    expect(input(stage, "phone").value).to.equal("０９０ー１２３４ー５６７８");
    await sendKeys({ press: "Tab" });
    expect(input(stage, "phone").value).to.equal("090-1234-5678");
  });

  it("leaves what it cannot read as it was typed", async () => {
    const stage = await opens();
    await leaves(stage, "kana", "職業 花子");
    expect(input(stage, "kana").value).to.equal("職業 花子");
  });

  it("changes nothing while an input method composes", async () => {
    const stage = await opens();
    const kana = input(stage, "kana");
    kana.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true }));
    await leaves(stage, "kana", "しょくぎょう");
    expect(kana.value).to.equal("しょくぎょう");
    kana.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
    await leaves(stage, "kana", "しょくぎょう");
    expect(kana.value).to.equal("ショクギョウ");
  });

  it("asks about a likely slip in the mail address, and mends it at one press", async () => {
    const stage = await opens();
    await leaves(stage, "email", "hanako@gmial.com");
    await stage.sees(ja.askEmail("hanako@gmail.com"));
    await stage.presses(ja.useEmail("hanako@gmail.com"));
    expect(input(stage, "email").value).to.equal("hanako@gmail.com");
    expect(focusedElement()?.id).to.equal("email");
    expect(stage.text).not.to.include(ja.askEmail("hanako@gmail.com"));
  });

  it("asks again when the visitor comes back, and lets who is sure go on", async () => {
    const kana = "ショクギョウ";
    const stage = await opens({ kana, phone: "0312345678", email: "hanako@gmial.com" });
    expect(stage.text).to.include(ja.askEmail("hanako@gmail.com"));
    await stage.clicks(ja.toReview);
    expect(stage.told[0]).to.have.nested.property("applicant.email", "hanako@gmial.com");
  });

  it("asks nothing more once the address is gone", async () => {
    const stage = await opens();
    await leaves(stage, "email", "hanako@gmial.com");
    await stage.fills("email", "");
    expect(stage.text).not.to.include("ではありませんか");
  });

  it("does not move a button away from under the press that leaves the address", async () => {
    const stage = await opens({ kana: "ショクギョウ", phone: "0312345678" });
    input(stage, "email").focus();
    await sendKeys({ type: "hanako@gmial.com" });
    const button = await stage.finds(ja.toReview, "button");
    button.scrollIntoView({ block: "center" });
    const { left, top } = button.getBoundingClientRect();
    const at = [Math.round(left + 20), Math.round(top + 20)] as [number, number];
    await sendMouse({ type: "click", position: at });
    await stage.waitsFor(() => stage.told.length > 0, "the press");
    expect(stage.told[0]).to.have.property("type", "form-completed");
    await stage.sees(ja.askEmail("hanako@gmail.com"));
  });

  it("shows at every key how many characters are left, as people count them", async () => {
    const stage = await opens({ freeText: "𠮷".repeat(990) });
    expect(seen(stage)).to.equal("あと10文字入力できます");
    input(stage, "freeText").focus();
    await sendKeys({ press: "End" });
    await stage.fills("freeText", "𠮷".repeat(991));
    expect(seen(stage)).to.equal("あと9文字入力できます");
    await stage.fills("freeText", "𠮷".repeat(1001));
    expect(seen(stage)).to.equal("1文字多すぎます");
    expect(input(stage, "freeText").value, "nothing is cut off").to.have.length(2002);
  });

  it("speaks of it near the end only", async () => {
    const stage = await opens();
    const heard: string[] = [];
    for (const length of [1, 2, 899, 900, 901, 902, 950, 951, 980, 1000, 1001, 1002, 10]) {
      await stage.fills("freeText", "あ".repeat(length));
      if (heard.at(-1) !== spoken(stage)) heard.push(spoken(stage));
    }
    expect(heard).to.deep.equal([
      "",
      "あと100文字入力できます",
      "あと50文字入力できます",
      "あと20文字入力できます",
      "あと0文字入力できます",
      "1文字多すぎます",
      "",
    ]);
  });

  it("counts anew in the language that was chosen meanwhile", async () => {
    const stage = await opens();
    await stage.fills("freeText", "あ");
    await stage.speaks("en");
    expect(seen(stage)).to.equal("999 characters left");
  });
});
