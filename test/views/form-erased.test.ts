import { expect } from "@open-wc/testing";
import type { FlowState } from "../../src/flow/state.ts";
import { focusedElement } from "../support/page.ts";
import type { Facts } from "../../demo/gallery/states/facts.ts";
import { Stage } from "../support/view-step.ts";

const empty = ({ ready }: Facts): FlowState => ({
  step: "form",
  draft: { ...ready, form: {} },
  refused: [],
});
const filled = ({ ready }: Facts): FlowState => ({ step: "form", draft: ready, refused: [] });

describe("what was typed is erased", () => {
  afterEach(() => Stage.closes());

  const erases = async (stage: Stage) => {
    await stage.presses("入力内容を消す");
    const { facts } = stage;
    await stage.becomes({ ...empty(facts), erased: true } as FlowState);
  };

  for (const office of ["otaru", "kitakyushu-mothers"] as const) {
    it(`from every input of ${office}, and the page says so`, async () => {
      const stage = await Stage.opens(office, { state: filled });
      await erases(stage);
      expect(stage.told).to.deep.equal([{ type: "personal-data-erased" }]);
      for (const field of stage.all<HTMLInputElement>("input, select, textarea")) {
        expect(field.value, field.id).to.equal("");
        expect(field.defaultValue ?? "", field.id).to.equal("");
      }
      expect(stage.text).to.include("入力内容を消しました。");
      expect(focusedElement()?.id).to.equal("title");
    });
  }

  it("with the year in Japanese eras that followed from it", async () => {
    const stage = await Stage.opens("otaru", { state: empty });
    await stage.fills("birthYear", "1980");
    expect(stage.text).to.include("昭和55年");
    await erases(stage);
    expect(stage.one("#wareki").textContent).to.equal("");
  });

  it("with the faults found in it", async () => {
    const stage = await Stage.opens("otaru", { state: empty });
    await stage.clicks("確認画面へ進む");
    await erases(stage);
    expect(stage.all("#error-summary, [aria-invalid]")).to.have.length(0);
  });
});
