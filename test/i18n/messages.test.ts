import { expect } from "@open-wc/testing";
import { leaves } from "../support/message-leaves.ts";
import { words } from "../support/view-words.ts";

type Lang = keyof typeof words;
const langs = Object.keys(words) as Lang[];
const others = langs.filter((lang) => lang !== "ja");

const texts = (lang: Lang): [path: string, text: string][] =>
  leaves(words[lang]).map(([path, leaf]) => [
    path,
    typeof leaf === "string" ? leaf : leaf("A1", "B2"),
  ]);
const pathsOf = (found: readonly (readonly [path: string, text: string])[]) => [
  ...new Set(found.map(([path]) => path.replace(/^wished\./u, ""))),
];

describe("the widget's words", () => {
  it("are many", () => {
    expect(leaves(words.ja)).to.have.length.above(200);
  });

  for (const lang of others) {
    it(`are the same in ${lang} as in Japanese, by their keys`, () => {
      const paths = (of: Lang) =>
        leaves(words[of])
          .map(([path]) => path)
          .toSorted();
      expect(paths(lang)).to.deep.equal(paths("ja"));
    });

    it(`are texts in ${lang} where Japanese has texts, and functions of as many things where it has those`, () => {
      const kinds = (of: Lang) =>
        Object.fromEntries(
          leaves(words[of]).map(([path, leaf]) => [
            path,
            typeof leaf === "string" ? "text" : leaf.length,
          ]),
        );
      expect(kinds(lang)).to.deep.equal(kinds("ja"));
    });
  }

  for (const lang of langs) {
    it(`are never empty in ${lang}, and begin and end with no space`, () => {
      for (const [path, text] of texts(lang)) {
        expect(text, path).to.be.a("string").and.not.equal("");
        if (!/^(opensElsewhere|brackets)/u.test(path)) expect(text.trim(), path).to.equal(text);
        expect(text, path).not.to.match(/undefined|null|NaN|\[object/u);
      }
    });

    it(`hold in ${lang} what they are told`, () => {
      for (const [path, leaf] of leaves(words[lang])) {
        if (typeof leaf === "string") continue;
        const told = ["A1", "B2"].slice(0, leaf.length);
        // Whether it is "at most" chooses the sentence and is not told in it.
        const inText = path.endsWith("slotLead") ? told.slice(0, 1) : told;
        for (const each of inText) expect(leaf(...told), path).to.include(each);
      }
    });
  }

  const complete: Record<Lang, RegExp> = {
    ja: /完了しました/u,
    "ja-x-easy": /完了しました/u,
    en: /is confirmed|has been confirmed/u,
    "zh-Hans": /预约已完成|已预约成功/u,
    vi: /đặt lịch đã hoàn tất/iu,
    "pt-BR": /agendamento foi (concluído|confirmado)/iu,
  };
  for (const lang of langs) {
    it(`say in ${lang} that a booking is complete in one place only`, () => {
      const said = texts(lang).filter(([, text]) => complete[lang].test(text));
      expect(pathsOf(said)).to.deep.equal(["bookedTitle"]);
    });
  }

  /** Examples of a name, a year and a place, what a slip has printed on it, and the mail that the office reads. */
  const japaneseIn: Record<"en" | "vi" | "pt-BR", string[]> = {
    en: ["hints.name", "hints.kana", "hints.birthDate"],
    vi: [
      "hints.name",
      "hints.kana",
      "hints.birthDate",
      "hints.jobSeekerNumber",
      "filterOfficesHint",
    ],
    "pt-BR": [
      "hints.name",
      "hints.kana",
      "hints.birthDate",
      "hints.jobSeekerNumber",
      "filterOfficesHint",
    ],
  };
  const mail = ["mailWords.lead", "mailWords.dateAndTime", "mailWords.agreedDocuments"];

  for (const lang of ["en", "vi", "pt-BR"] as const) {
    it(`hold no Japanese in ${lang} but examples, a slip's own words and the mail that the office reads`, () => {
      const japanese = texts(lang).filter(([, text]) =>
        /[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]/u.test(text),
      );
      expect(pathsOf(japanese)).to.have.members([...japaneseIn[lang], ...mail]);
    });

    it(`hold no full-width punctuation in ${lang} but the calendar's mark`, () => {
      const wide = texts(lang).filter(
        ([path, text]) =>
          !path.startsWith("mailWords") && /[\u3000-\u303f\uff01-\uff0c\uff0e-\uff5e]/u.test(text),
      );
      expect(wide).to.deep.equal([]);
    });
  }

  it("hold no kana in Chinese but an example of a name in kana and the mail that the office reads", () => {
    const kana = texts("zh-Hans").filter(([, text]) => /[\p{sc=Kana}\p{sc=Hira}]/u.test(text));
    expect(pathsOf(kana)).to.have.members([
      "hints.kana",
      "mailWords.lead",
      "mailWords.agreedDocuments",
    ]);
  });

  it("hold no half-width punctuation beside a Chinese character", () => {
    const narrow = texts("zh-Hans").filter(([, text]) =>
      /\p{sc=Han}[,.:;()!?"]|[,.:;()!?"]\p{sc=Han}/u.test(text),
    );
    expect(narrow).to.deep.equal([]);
  });

  for (const lang of others.filter((other) => other !== "en")) {
    it(`hold no English in ${lang}`, () => {
      const english = new Map(texts("en"));
      const same = texts(lang).filter(
        ([path, text]) =>
          english.get(path) === text &&
          /\p{L}/u.test(text.replace(/A1|B2/gu, "")) &&
          !path.startsWith("mailWords"),
      );
      const spelledAlike = lang === "vi" ? ["mail", "checkTitles.camera"] : [];
      expect(pathsOf(same)).to.have.members(spelledAlike);
    });
  }

  it("count in English", () => {
    const { en } = words;
    expect([en.dayOpenCount(1), en.dayOpenCount(2)]).to.deep.equal(["1 free time", "2 free times"]);
    expect(en.errorSummaryTitle(1)).to.equal("There is 1 problem");
    expect(en.errorSummaryTitle(3)).to.equal("There are 3 problems");
  });

  it("count in Portuguese", () => {
    const pt = words["pt-BR"];
    expect([pt.dayOpenCount(1), pt.dayOpenCount(2)]).to.deep.equal([
      "1 horário livre",
      "2 horários livres",
    ]);
    expect(pt.serviceBusy(1)).to.include("1 minuto ");
    expect(pt.serviceBusy(2)).to.include("2 minutos ");
    expect(pt.preparedReplyWithin(1)).to.include("1 dia útil ");
    expect(pt.preparedReplyWithin(2)).to.include("2 dias úteis ");
    expect(pt.rateLimited(1)).to.include("1 segundo ");
    expect(pt.perDayRule(1)).to.include("1 agendamento ");
    expect(pt.perDayRule(2)).to.include("2 agendamentos ");
  });

  it("do without a number that the server left out", () => {
    for (const { codeWrong, resendTooSoon } of Object.values(words)) {
      for (const say of [codeWrong, resendTooSoon]) {
        expect(say(undefined)).not.to.match(/undefined|\d/u);
        expect(say(7)).to.include("7");
      }
    }
  });

  it("name a button as it is named", () => {
    for (const t of Object.values(words)) {
      expect(t.leftAloneWarning(5)).to.include(t.leftAloneKeep);
      expect(t.lookupUnanswered).to.include(t.lookupButton);
      expect(t.openMailProgramWithoutBody).to.include(t.mailBody);
    }
  });

  it("have marks of the calendar that fit into its cells on the narrowest phone", () => {
    for (const { dayMark } of Object.values(words)) {
      for (const mark of Object.values(dayMark)) expect(mark).to.have.length.at.most(4);
    }
  });

  it("name in the legend every mark of the calendar", () => {
    for (const { legend, dayMark } of Object.values(words)) {
      for (const mark of Object.values(dayMark)) expect(legend.join(" ")).to.include(mark);
    }
  });
});
