import { expect } from "@open-wc/testing";
import { languageTags, languages } from "../../src/i18n/locale.ts";
import { opensLatestLink } from "../support/journey.ts";
import { words } from "../support/view-words.ts";
import { leavePage, Visitor } from "../support/visitor.ts";
import { filesSavedWhile } from "./support/saved-files.ts";
import { latestBooking } from "./support/office.ts";

const OFFICE = "kitakyushu-mothers";
const typed = { name: "Nguyen Thi Hoa", email: "hoa@example.jp", phone: "090-1234-5678" };

/** From the terms to the form, in the words of the language. */
async function goesToForm(visitor: Visitor, t: (typeof words)["vi" | "ja-x-easy"]): Promise<void> {
  await visitor.ticksAll();
  await visitor.presses(t.next);
  await visitor.reaches("eligibility");
  await visitor.chooses(t.eligibilityYes);
  await visitor.presses(t.next);
  await visitor.isAt(t.slotTitle);
  await visitor.sees(t.calendarTitle);
  const [before = "", after = ""] = t.chooseSlot("|").split("|");
  await visitor.presses(new RegExp(`^${before}.*${after}$`, "u"));
  await visitor.isAt(t.formTitle);
}

for (const lang of ["ja-x-easy", "vi"] as const) {
  describe(`a visitor who reads ${languages[lang]}`, () => {
    afterEach(leavePage);
    const t = words[lang];

    it("books and cancels, led by headings and buttons in that language alone", async () => {
      const visitor = await Visitor.opens(OFFICE, { lang });
      await visitor.sees(t.japaneseApplies);
      await goesToForm(visitor, t);
      for (const [input, value] of Object.entries(typed)) visitor.fills(input, value);
      await visitor.presses(t.toReview);
      await visitor.isAt(t.reviewTitle);
      expect(visitor.text).to.include(t.reviewLead);
      await visitor.presses(t.sendEmailLink);
      await visitor.isAt(t.waitingTitle);
      expect(latestBooking(visitor.api).language).to.equal(lang);

      const reader = await opensLatestLink(visitor);
      await reader.sees(t.linkConfirmLead);
      await reader.presses(t.linkConfirmButton);
      await reader.isAt(t.bookedTitle);
      expect(reader.text).to.include(t.howToCancelTitle);
      const [file] = await filesSavedWhile(() => reader.presses(t.toCalendar));
      const lines = file!.text.replaceAll("\r\n ", "");
      expect(lines).to.include(`SUMMARY:${t.calendarSummary("マザーズハローワーク北九州")}`);
      expect(lines).to.include(t.cancelWays.online);

      const canceller = await opensLatestLink(visitor);
      await canceller.sees(t.linkCancelLead);
      await canceller.presses(t.linkCancelButton);
      await canceller.isAt(t.ended.cancelled.title);
    });
  });
}

describe("a visitor who goes through all languages on the way", () => {
  afterEach(leavePage);

  it("loses nothing that was typed, nor the place", async () => {
    const visitor = await Visitor.opens(OFFICE, { lang: "ja-x-easy" });
    await goesToForm(visitor, words["ja-x-easy"]);
    for (const [input, value] of Object.entries(typed)) visitor.fills(input, value);
    for (const tag of languageTags) {
      await visitor.choosesLanguage(languages[tag]);
      await visitor.sees(words[tag].formTitle);
      for (const [input, value] of Object.entries(typed)) {
        expect(visitor.valueOf(input), tag).to.equal(value);
      }
    }
    await visitor.presses(words["pt-BR"].toReview);
    await visitor.isAt(words["pt-BR"].reviewTitle);
    expect(visitor.text).to.include(typed.name);
  });
});
