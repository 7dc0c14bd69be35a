import { expect } from "@open-wc/testing";
import { languageTags } from "../../src/i18n/locale.ts";
import { dayWord } from "../../src/views/parts/day-words.ts";
import { Calendar } from "../support/view-calendar.ts";
import { ja } from "../support/view-words.ts";

describe("the calendar", () => {
  afterEach(() => Calendar.closes());

  it("is a grid named by its month, with the week's days by their full names", async () => {
    const calendar = await Calendar.opens();
    const grid = calendar.one('[role="grid"]');
    const month = calendar.one("#month");
    expect(grid.getAttribute("aria-labelledby")).to.equal("month");
    expect(month.textContent.trim()).to.equal("2026年11月");
    expect(month.getAttribute("aria-live")).to.equal("polite");
    const names = calendar
      .all<HTMLTableCellElement>("th")
      .map(({ abbr, textContent }) => [textContent, abbr]);
    expect(names[0]).to.deep.equal(["日", "日曜日"]);
    expect(names[6]).to.deep.equal(["土", "土曜日"]);
    expect(calendar.all("th").every((th) => th.getAttribute("scope") === "col")).to.equal(true);
  });

  it("names every day by its date, its weekday, and how much is free or why nothing is", async () => {
    const calendar = await Calendar.opens();
    expect(calendar.days).to.have.length(30);
    const names: Record<number, string> = {
      1: "2026年11月1日(日) すでに過ぎた日",
      17: `2026年11月17日(火) 今日 満席`,
      18: "2026年11月18日(水) 空き2件",
      20: "2026年11月20日(金) 満席",
      22: "2026年11月22日(日) 土日のため休み",
      23: "2026年11月23日(月) 祝日（勤労感謝の日）のため休み",
      26: "2026年11月26日(木) 臨時の休み（庁舎の停電）",
    };
    for (const [day, name] of Object.entries(names)) {
      expect(calendar.nameOf(Number(day))).to.equal(name);
    }
  });

  it("names the days of the year's end and those beyond the horizon", async () => {
    const calendar = await Calendar.opens("ja", "2026-12-30");
    expect(calendar.nameOf(30)).to.equal("2026年12月30日(水) 年末年始のため休み");
    calendar.shows("2027-01-01");
    await calendar.grid.updateComplete;
    expect(calendar.nameOf(4)).to.equal("2027年1月4日(月) まだ受け付けていません");
  });

  for (const lang of languageTags) {
    it(`has in each day's name what stands in its cell, in ${lang}`, async () => {
      const calendar = await Calendar.opens(lang);
      const { t } = calendar.grid.locale;
      const marks = new Set<string>();
      for (const [index, button] of calendar.days.entries()) {
        const name = button.getAttribute("aria-label")!.toLowerCase();
        const mark = withoutReadings(button.querySelector(".mark")!);
        const day = calendar.grid.days[index]!;
        expect(button.querySelector(".number")?.textContent).to.equal(String(index + 1));
        expect(name).to.include(String(index + 1));
        expect(mark).to.equal(String(t.dayMark[dayWord(day)]));
        if (/\p{Letter}/u.test(mark)) expect(name).to.include(mark.toLowerCase());
        marks.add(mark);
      }
      expect([...marks], "by words, not by colour alone").to.have.length(4);
    });
  }

  it("marks today and the chosen day, each once", async () => {
    const calendar = await Calendar.opens();
    calendar.days[17]?.click();
    await calendar.grid.updateComplete;
    expect(calendar.one('[aria-current="date"]')).to.equal(calendar.days[16]);
    const chosen = calendar.one('td[aria-selected="true"]');
    expect(chosen.firstElementChild).to.equal(calendar.days[17]);
    expect(calendar.asked).to.deep.equal(["date-chosen 2026-11-18"]);
  });

  it("can choose a closed day, too: it says why", async () => {
    const calendar = await Calendar.opens();
    for (const day of calendar.days) expect(day.disabled, day.ariaLabel ?? "").to.equal(false);
    calendar.days[22]?.click();
    expect(calendar.asked).to.deep.equal(["date-chosen 2026-11-23"]);
  });

  it("says that it loads where nothing is known yet", async () => {
    const calendar = await Calendar.opens();
    calendar.grid.days = [];
    await calendar.grid.updateComplete;
    expect(calendar.days).to.have.length(30);
    expect(calendar.nameOf(18)).to.include(ja.availabilityLoading);
  });

  it("goes to the tab stop when it is given the focus", async () => {
    const calendar = await Calendar.opens("ja", "2026-11-20");
    calendar.grid.focus();
    expect(calendar.focusedDate).to.equal("2026年11月20日(金)");
  });
});

function withoutReadings(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const reading of copy.querySelectorAll("rt")) reading.remove();
  return copy.textContent;
}
