import { expect } from "@open-wc/testing";
import { examples } from "../../demo/gallery/states/examples.ts";
import type { LanguageTag } from "../../src/i18n/locale.ts";
import { faultsFoundByAxe } from "./axe.ts";
import { clearsPage, showsExample } from "./view-framed.ts";

/** Lets axe look at every state in these languages. */
export function looksWithAxe(langs: readonly LanguageTag[]): void {
  for (const lang of langs) {
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
}
