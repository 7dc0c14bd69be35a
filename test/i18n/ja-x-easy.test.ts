import { expect } from "@open-wc/testing";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { partsOf } from "../../src/i18n/furigana.ts";
import { createEasyFormat, easy } from "../../src/i18n/ja-x-easy.ts";
import { everyText } from "../support/message-leaves.ts";
import { date } from "../support/rules.ts";

/** The mail that the office's staff reads is ordinary Japanese. */
const texts = everyText(easy).filter(([path]) => !path.startsWith("mailWords."));

/** The text with its readings in brackets. */
const read = (text: string) =>
  partsOf(text)
    .map((part) => (typeof part === "string" ? part : `${part.base}[${part.reading}]`))
    .join("");

const LONGEST_SENTENCE = 40;

describe("easy Japanese", () => {
  it("has a reading in hiragana for every kanji, and for nothing else", () => {
    for (const [path, text] of texts) {
      for (const part of partsOf(text)) {
        if (typeof part === "string") expect(part, path).not.to.match(/\p{sc=Han}/u);
        else {
          expect(part.base, path).to.match(/^\d*\p{sc=Han}+$/u);
          expect(part.reading, path).to.match(/^[\p{sc=Hira}ー]+$/u);
        }
      }
    }
  });

  it("leaves none of the notation in a text", () => {
    for (const [path, text] of texts) expect(String(text), path).not.to.match(/[｜《》]/u);
  });

  it(`says one thing in a sentence: at most ${LONGEST_SENTENCE} characters`, () => {
    const long = texts.flatMap(([path, text]) =>
      text
        // An example is not part of the sentence, and a list of marks is none.
        .replace(/例: .*$/u, "")
        .split(/[。／]/u)
        .filter((sentence) => [...sentence].length > LONGEST_SENTENCE)
        .map((sentence) => `${path}: ${sentence}`),
    );
    expect([...new Set(long)]).to.deep.equal([]);
  });

  it("says 「から」 where others draw a line, and never what only officials say", () => {
    for (const [path, text] of texts) {
      expect(String(text), path).not.to.match(
        /[〜～]|ください(?:ませ)|いただ|ございま|お手数|恐れ/u,
      );
    }
  });

  describe("writes dates", () => {
    before(loadTemporal);
    const format = createEasyFormat("Asia/Tokyo");
    const at = (time: string) => Temporal.Instant.from(`2026-11-24T${time}+09:00`);

    it("with the western year, the whole weekday and how they are read", () => {
      expect(read(format.date(at("10:00")))).to.equal(
        "2026年[ねん]11月[がつ]24日[にじゅうよっか]（火曜日[かようび]）",
      );
      expect(read(format.plainDate(date("1980-04-01")))).to.equal(
        "1980年[ねん]4月[がつ]1日[ついたち]",
      );
      expect(read(format.shortDate(date("2026-05-07")))).to.equal(
        "5月[がつ]7日[なのか]（木曜日[もくようび]）",
      );
      expect(read(format.month(Temporal.PlainYearMonth.from("2026-05")))).to.equal(
        "2026年[ねん]5月[がつ]",
      );
      expect(
        format.weekdays().map(({ short, long }) => [read(short), read(long)])[6],
      ).to.deep.equal(["土[ど]", "土曜日[どようび]"]);
    });

    it("with days that have a name of their own, and those that have none", () => {
      const days = Array.from({ length: 31 }, (_, index) => index + 1);
      const own = days.filter((day) => {
        const text = read(format.plainDate(Temporal.PlainDate.from({ year: 2026, month: 1, day })));
        return !text.endsWith(`${day}日[にち]`);
      });
      expect(own).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 20, 24]);
    });

    const times: readonly (readonly [time: string, text: string])[] = [
      ["00:00", "午前[ごぜん]0時[じ]"],
      ["09:05", "午前[ごぜん]9時[じ]5分[ふん]"],
      ["10:30", "午前[ごぜん]10時[じ]30分[ぷん]"],
      ["12:00", "午後[ごご]0時[じ]"],
      ["13:01", "午後[ごご]1時[じ]1分[ぷん]"],
      ["17:15", "午後[ごご]5時[じ]15分[ふん]"],
      ["23:58", "午後[ごご]11時[じ]58分[ぷん]"],
    ];
    for (const [time, text] of times) {
      it(`with ${time} as ${text}`, () => {
        expect(read(format.time(at(`${time}:00`)))).to.equal(text);
        expect(read(format.time(Temporal.PlainTime.from(time)))).to.equal(text);
      });
    }

    it("with a span from its start to its end", () => {
      const span = { start: at("13:30"), end: at("14:00") };
      expect(String(format.timeRange(span))).to.equal("午後1時30分から午後2時まで");
      expect(String(format.slot(span))).to.equal(
        "2026年11月24日（火曜日） 午後1時30分から午後2時まで",
      );
      expect(String(format.moment(span.start))).to.equal("11月24日（火曜日） 午後1時30分");
    });

    it("of the office's clock, also near midnight", () => {
      const late = Temporal.Instant.from("2026-12-31T15:00:00Z");
      expect(String(format.date(late))).to.equal("2027年1月1日（金曜日）");
      expect(String(format.slot({ start: late, end: late }))).to.include("2027年1月1日");
      expect(String(format.date(late.toZonedDateTimeISO("UTC")))).to.include("2027年1月1日");
    });

    it("and joins texts without losing a reading", () => {
      expect(read(format.sentences([easy.paused, easy.typedIsKept]))).to.match(
        /^今\[いま\].*残\[のこ\]っています。$/u,
      );
      expect(String(format.list(["Zoom", "TeleOffice"]))).to.equal("ZoomとTeleOffice");
    });
  });
});
