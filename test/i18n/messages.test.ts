import { expect } from "@open-wc/testing";
import { words } from "../support/view-words.ts";

type Say = (...said: unknown[]) => string;
type Leaf = readonly [path: string, leaf: string | Say];

/** Every text and every function that makes one, with its path: `ended.cancelled.title`. */
function leaves(node: unknown, path = ""): Leaf[] {
  if (typeof node === "string" || typeof node === "function") return [[path, node as string | Say]];
  if (typeof node !== "object" || node === null) throw new Error(`${path} is no text`);
  return Object.entries(node).flatMap(([key, child]) =>
    leaves(child, path === "" ? key : `${path}.${key}`),
  );
}

const all = { ja: leaves(words.ja), en: leaves(words.en) };
const texts = (lang: keyof typeof all): [path: string, text: string][] =>
  all[lang].map(([path, leaf]) => [path, typeof leaf === "string" ? leaf : leaf("A1", "B2")]);

describe("the widget's words", () => {
  it("are the same in each language, by their keys", () => {
    const paths = (lang: keyof typeof all) => all[lang].map(([path]) => path).toSorted();
    expect(paths("en")).to.deep.equal(paths("ja"));
    expect(paths("ja")).to.have.length.above(200);
  });

  it("are texts where the other language has texts, and functions of as many things where it has those", () => {
    const kinds = (lang: keyof typeof all) =>
      Object.fromEntries(
        all[lang].map(([path, leaf]) => [path, typeof leaf === "string" ? "text" : leaf.length]),
      );
    expect(kinds("en")).to.deep.equal(kinds("ja"));
  });

  for (const lang of ["ja", "en"] as const) {
    it(`are never empty in ${lang}, and begin and end with no space`, () => {
      for (const [path, text] of texts(lang)) {
        expect(text, path).to.be.a("string").and.not.equal("");
        if (path !== "opensElsewhere") expect(text.trim(), path).to.equal(text);
        expect(text, path).not.to.match(/undefined|null|NaN|\[object/u);
      }
    });

    it(`hold in ${lang} what they are told`, () => {
      for (const [path, leaf] of all[lang]) {
        if (typeof leaf === "string") continue;
        const told = ["A1", "B2"].slice(0, leaf.length);
        // Whether it is "at most" chooses the sentence and is not told in it.
        const inText = path.endsWith("slotLead") ? told.slice(0, 1) : told;
        for (const each of inText) expect(leaf(...told), path).to.include(each);
      }
    });
  }

  it("say that a booking is complete in one place only", () => {
    const complete = texts("ja").filter(([, text]) => text.includes("完了しました"));
    expect(complete.map(([path]) => path)).to.deep.equal(["bookedTitle"]);
    const confirmed = texts("en").filter(([, text]) =>
      /is confirmed|has been confirmed/u.test(text),
    );
    expect(confirmed.map(([path]) => path)).to.deep.equal(["bookedTitle"]);
  });

  it("hold no Japanese in English but examples of a name and of a year, and the mail that the office reads", () => {
    const japanese = texts("en").filter(([, text]) =>
      /[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]/u.test(text),
    );
    const paths = japanese.map(([path]) => path.replace(/^wished\./u, ""));
    expect([...new Set(paths)]).to.deep.equal([
      "hints.name",
      "hints.kana",
      "hints.birthDate",
      "mailWords.lead",
      "mailWords.dateAndTime",
      "mailWords.agreedDocuments",
    ]);
  });

  it("count in English", () => {
    const { en } = words;
    expect([en.dayOpenCount(1), en.dayOpenCount(2)]).to.deep.equal(["1 free time", "2 free times"]);
    expect(en.errorSummaryTitle(1)).to.equal("There is 1 point to check");
    expect(en.errorSummaryTitle(3)).to.equal("There are 3 points to check");
  });

  it("do without a number that the server left out", () => {
    for (const { codeWrong, resendTooSoon } of [words.ja, words.en]) {
      for (const say of [codeWrong, resendTooSoon]) {
        expect(say(undefined)).not.to.match(/undefined|\d/u);
        expect(say(7)).to.include("7");
      }
    }
  });

  it("name in the legend every mark of the calendar", () => {
    for (const { legend, dayMark } of [words.ja, words.en]) {
      for (const mark of Object.values(dayMark)) expect(legend).to.include(mark);
    }
  });
});
