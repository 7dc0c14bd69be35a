import { expect } from "@open-wc/testing";
import { measuresNarrowPages, overflow, smallTargets } from "../support/narrow-page.ts";
import { Page } from "../support/view-page.ts";

measuresNarrowPages(["ja"]);

describe("the measure of a narrow page", () => {
  it("finds what is too wide, cut off or too small", () => {
    const host = document.createElement("div");
    host.attachShadow({
      mode: "open",
    }).innerHTML = `<p id="wide"></p><button>x</button><li>${"long".repeat(200)}</li>`;
    host.shadowRoot!.querySelector("p")!.style.width = "2000px";
    host.style.width = "100px";
    document.body.append(host);
    const page = new Page(host);
    const found = overflow(page);
    const small = smallTargets(page);
    host.remove();
    expect(found.join()).to.include('outside: <p id="wide"').and.include("too wide inside: <li>");
    expect(small).to.have.length(1);
  });
});
