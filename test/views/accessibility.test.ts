import { expect } from "@open-wc/testing";
import { faultsFoundByAxe } from "../support/axe.ts";
import { examples } from "../../demo/gallery/states/examples.ts";
import { languagesHere } from "../support/languages-here.ts";
import { clearsPage, showsExample } from "../support/view-framed.ts";

for (const lang of languagesHere) {
  describe(`axe finds nothing in ${lang} when this is on show:`, () => {
    afterEach(clearsPage);

    for (const example of examples) {
      it(example.name, async () => {
        const page = await showsExample(example, lang);
        expect(await faultsFoundByAxe(page.root)).to.deep.equal([]);
      });
    }
  });
}

describe("axe", () => {
  it("finds a fault where there is one", async () => {
    const widget = document.createElement("div");
    widget.attachShadow({ mode: "open" }).innerHTML = '<input><p style="color: #ddd">pale</p>';
    document.body.append(widget);
    const faults = (await faultsFoundByAxe(widget)).join("\n");
    widget.remove();
    expect(faults).to.include("label: <input>").and.to.include("color-contrast: ");
  });
});
