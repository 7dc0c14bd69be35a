import { expect } from "@open-wc/testing";
import { examples, type Example } from "../../demo/gallery/states/examples.ts";
import { factsOf } from "../../demo/gallery/states/facts.ts";
import { clearsPage, showsExample } from "../support/view-framed.ts";
import type { Page } from "../support/view-page.ts";

const kanji = /\p{sc=Han}/u;
/** What the examples' servers say beside the profiles. */
const FOREIGN = [
  "オンライン職業相談 の利用規程（見本）",
  "静かな場所",
  "資料は不要です",
  "からお願い",
  "当日",
];
/** A text may hold a shorter one. */
const byLength = (a: string, b: string) => b.length - a.length;

/** Every text that is not the widget's: the office's, and what a visitor typed. */
function foreignTexts({ office }: Example): string[] {
  const facts = factsOf(office);
  const texts = (node: unknown): string[] =>
    typeof node === "string"
      ? [node]
      : typeof node === "object" && node !== null
        ? Object.values(node).flatMap(texts)
        : [];
  const told = texts([facts.office, facts.ready.applicant, facts.draft.form, FOREIGN]);
  return [...new Set(told)].filter((text) => kanji.test(text)).toSorted(byLength);
}

/** Texts with kanji that no reading stands over, other than what is marked as ordinary Japanese. */
function unread(page: Page, foreign: readonly string[]): string[] {
  return page
    .all("*")
    .filter((element) => element.parentElement !== page.root)
    .filter((element) => !element.closest("style, ruby, option, [lang=ja], .visually-hidden"))
    .flatMap((element) => [...element.childNodes])
    .filter((node) => node instanceof Text)
    .map(({ data }) => foreign.reduce((rest, text) => rest.replaceAll(text, ""), data).trim())
    .filter((text) => kanji.test(text));
}

/** Texts in pieces: in a grid or a flexible box, every word with a reading would be an item of its own. */
function torn(page: Page): string[] {
  return page
    .all("ruby")
    .map(({ parentElement }) => parentElement)
    .filter((parent) => parent !== null)
    .filter((parent) => /grid|flex/u.test(getComputedStyle(parent).display))
    .filter(({ childNodes }) => textsIn(childNodes).length > 1)
    .map(({ textContent }) => textContent.trim());
}

const textsIn = (nodes: Iterable<Node>) =>
  [...nodes].filter((node) =>
    node instanceof Text ? node.data.trim() !== "" : node.nodeName === "RUBY",
  );

describe("in easy Japanese, every kanji of the widget's own has its reading when this is on show:", () => {
  afterEach(clearsPage);

  for (const example of examples) {
    it(example.name, async () => {
      const page = await showsExample(example, "ja-x-easy");
      expect(unread(page, foreignTexts(example))).to.deep.equal([]);
      expect(torn(page), "torn").to.deep.equal([]);
      expect(page.all("option ruby, textarea ruby")).to.deep.equal([]);
    });
  }
});

describe("in easy Japanese, what takes the focus", () => {
  afterEach(clearsPage);

  it("is ringed together with the readings over it: a day's heading", async () => {
    const example = examples.find(({ name }) => name === "a day was chosen")!;
    const page = await showsExample(example, "ja-x-easy");
    const heading = page.all("legend > span")[0]!;
    const { top } = heading.getBoundingClientRect();
    const readings = [...heading.querySelectorAll("rt")];
    expect(readings).not.to.have.length(0);
    for (const reading of readings) {
      const box = reading.getBoundingClientRect();
      // Letters do not fill their box to its top.
      expect(box.top + box.height / 4, reading.textContent).to.be.at.least(top);
    }
  });
});
