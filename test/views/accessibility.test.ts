import { expect } from "@open-wc/testing";
import { faultsFoundByAxe } from "../support/axe.ts";
import { looksWithAxe } from "../support/axe-in-every-state.ts";

looksWithAxe(["ja"]);

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
