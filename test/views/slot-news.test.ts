import { expect } from "@open-wc/testing";
import type { Slot } from "../../src/domain/slots.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { withAllWords } from "../../src/i18n/full-locale.ts";
import { loadLocale } from "../../src/i18n/locale.ts";
import { newsOf } from "../../src/views/parts/slot-news.ts";
import { at } from "../support/rules.ts";
import { ja } from "../support/view-words.ts";

const slot = (time: string): Slot => {
  const start = at(`2026-11-24T${time}`);
  return { start, end: start.add({ minutes: 30 }), applyBy: start };
};
const [ten, eleven, twelve, one] = ["10:00", "11:00", "12:00", "13:00"] as const;
const day = "2026年11月24日(火)";

describe("the news of slots that have gone", () => {
  before(loadTemporal);

  const rows: readonly (readonly [
    what: string,
    late: readonly string[],
    full: readonly string[],
    picked: string | undefined,
    text: string,
  ])[] = [
    ["is none where none has", [], [], ten, ""],
    ["names one that is too late", [ten], [], undefined, ja.slotsLate(`${day} 10:00〜10:30`)],
    ["names one that is full", [], [ten], one, ja.slotsFull(`${day} 10:00〜10:30`)],
    [
      "names each with its reason",
      [ten],
      [eleven],
      undefined,
      `${ja.slotsLate(`${day} 10:00〜10:30`)}${ja.slotsFull(`${day} 11:00〜11:30`)}`,
    ],
    [
      "names several together",
      [ten, eleven],
      [],
      undefined,
      ja.slotsLate(`${day} 10:00〜10:30、${day} 11:00〜11:30`),
    ],
    ["names none of many", [ten, eleven], [twelve, one], undefined, ja.slotsGone],
    [
      "is of the picked one alone, where that is among them",
      [ten, eleven],
      [twelve, one],
      ten,
      ja.pickedLate(`${day} 10:00〜10:30`),
    ],
    ["says that the picked one is full", [ten], [one], one, ja.pickedFull(`${day} 13:00〜13:30`)],
  ];
  for (const [what, late, full, picked, text] of rows) {
    it(what, async () => {
      const locale = withAllWords(await loadLocale("ja", "Asia/Tokyo"));
      const lost = { late: late.map(slot), full: full.map(slot) };
      expect(newsOf(lost, picked === undefined ? undefined : slot(picked), locale)).to.equal(text);
    });
  }
});
