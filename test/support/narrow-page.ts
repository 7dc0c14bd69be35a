import { expect, nextFrame } from "@open-wc/testing";
import { setViewport } from "@web/test-runner-commands";
import { examples } from "../../demo/gallery/states/examples.ts";
import type { LanguageTag } from "../../src/i18n/locale.ts";
import { clearsPage, showsExample } from "./view-framed.ts";
import type { Page } from "./view-page.ts";

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
export function overflow(page: Page): string[] {
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
  const low = page
    .all("*")
    .filter((element) => !element.closest(".visually-hidden") && element.clientHeight > 1)
    .filter((element) => /hidden|clip/u.test(getComputedStyle(element).overflowY))
    .filter((element) => element.scrollHeight > element.clientHeight + 1)
    .map((element) => `too high inside: ${element.outerHTML.slice(0, 200)}`);
  return [...outside, ...cut, ...low];
}

/** What can be pressed, with the box that takes the press. */
export function smallTargets(page: Page): string[] {
  return (
    page
      .all("button, input, select, textarea, label.choice, a.primary, summary")
      .filter((element) => !element.closest("label.choice") || element.matches("label"))
      // Nobody presses what nobody sees.
      .filter((element) => !element.closest('[aria-hidden="true"]'))
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const isDay = element.parentElement?.localName === "td";
        const wide = width >= (isDay ? 24 : 44);
        return wide && height >= 44
          ? []
          : [`${width}×${height}: ${element.outerHTML.slice(0, 120)}`];
      })
  );
}

/** Measures every state in these languages on the narrowest page. */
export function measuresNarrowPages(langs: readonly LanguageTag[]): void {
  for (const lang of langs) {
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
}
