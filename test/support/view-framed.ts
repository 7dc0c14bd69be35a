import type { LanguageTag } from "../../src/i18n/locale.ts";
import { clearExamples, showExample } from "../../demo/gallery/show-example.ts";
import type { Example } from "../../demo/gallery/states/examples.ts";
import { leaveConsole, ownerLines } from "./owner.ts";
import { Page } from "./view-page.ts";

/** Shows an example of the gallery on the test's page. */
export function showsExample(example: Example, lang: LanguageTag): Promise<Page> {
  ownerLines();
  return showExample(example, { lang, into: document.body, pageOf: (widget) => new Page(widget) });
}

/** Takes what was shown off the page, and the page back to what it was. */
export function clearsPage(): void {
  clearExamples();
  leaveConsole();
}
