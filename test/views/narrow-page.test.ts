import { expect, nextFrame } from "@open-wc/testing";
import { setViewport } from "@web/test-runner-commands";
import { examples } from "../../demo/gallery/states/examples.ts";
import { languagesHere } from "../support/languages-here.ts";
import { clearsPage, showsExample } from "../support/view-framed.ts";
import { Page } from "../support/view-page.ts";

/** WCAG 1.4.12, as a visitor's own style sheet would set it. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(
  `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
   p { margin-block-end: 2em !important; }`,
);

function spacesText({ root }: Page): void {
  const roots = [root, ...root.shadowRoot!.querySelectorAll("*")].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  for (const shadow of roots) shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, spacing];
}

/** Everything that stands beyond the page's right edge, or is cut off within its own box. */
function overflow(page: Page): string[] {
  const { clientWidth } = document.documentElement;
  const outside = page
    .all("*")
    .filter((element) => !element.closest(".visually-hidden"))
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
    .map((element) => `outside: ${element.outerHTML.slice(0, 120)}`);
  const cut = page
    .all("button, p, li, dd, label, .heading, .notice")
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1)
    .map((element) => `too wide inside: ${element.outerHTML.slice(0, 200)}`);
  return [...outside, ...cut];
}

/** What can be pressed, with the box that takes the press. */
function smallTargets(page: Page): string[] {
  return page
    .all("button, input, select, textarea, label.choice")
    .filter((element) => !element.closest("label.choice") || element.matches("label"))
    .flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isDay = element.parentElement?.localName === "td";
      const wide = width >= (isDay ? 24 : 44);
      return wide && height >= 44 ? [] : [`${width}×${height}: ${element.outerHTML.slice(0, 120)}`];
    });
}

for (const lang of languagesHere) {
  describe(`on 320 px in ${lang}, nothing is cut off and everything can be pressed when this is on show:`, () => {
    before(() => setViewport({ width: 320, height: 800 }));
    afterEach(clearsPage);
    after(() => setViewport({ width: 800, height: 600 }));

    for (const example of examples) {
      it(example.name, async () => {
        const page = await showsExample(example, lang);
        expect(window.innerWidth).to.equal(320);
        expect(overflow(page), "as it comes").to.deep.equal([]);
        expect(smallTargets(page)).to.deep.equal([]);
        spacesText(page);
        await nextFrame();
        expect(overflow(page), "with spaced text").to.deep.equal([]);
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth, "the page's own width").to.be.at.most(clientWidth);
      });
    }
  });
}

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
