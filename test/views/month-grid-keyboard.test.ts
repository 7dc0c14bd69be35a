import { expect } from "@open-wc/testing";
import { focusedElement } from "../support/page.ts";
import { Calendar } from "../support/view-calendar.ts";

const tabStops = ({ days }: Calendar) => days.filter(({ tabIndex }) => tabIndex === 0);

describe("the calendar's keyboard", () => {
  afterEach(() => Calendar.closes());

  const rows: readonly (readonly [keys: string, from: string, to: string, month: string])[] = [
    ["ArrowRight", "2026-11-17", "2026年11月18日(水)", "2026年11月"],
    ["ArrowLeft", "2026-11-17", "2026年11月16日(月)", "2026年11月"],
    ["ArrowDown", "2026-11-17", "2026年11月24日(火)", "2026年11月"],
    ["ArrowUp", "2026-11-17", "2026年11月10日(火)", "2026年11月"],
    ["Home", "2026-11-17", "2026年11月15日(日)", "2026年11月"],
    ["End", "2026-11-17", "2026年11月21日(土)", "2026年11月"],
    ["PageDown", "2026-11-17", "2026年12月17日(木)", "2026年12月"],
    ["PageUp", "2026-12-17", "2026年11月17日(火)", "2026年11月"],
    // By a year, kept within what is offered
    ["Shift+PageDown", "2026-11-17", "2027年1月1日(金)", "2027年1月"],
    ["Shift+PageUp", "2026-12-17", "2026年11月1日(日)", "2026年11月"],
    ["ArrowRight", "2026-11-30", "2026年12月1日(火)", "2026年12月"],
    ["ArrowUp", "2026-12-02", "2026年11月25日(水)", "2026年11月"],
    ["ArrowLeft", "2026-11-01", "2026年11月1日(日)", "2026年11月"],
    ["ArrowDown", "2026-12-31", "2027年1月1日(金)", "2027年1月"],
    ["ArrowRight", "2027-01-01", "2027年1月1日(金)", "2027年1月"],
  ];
  for (const [key, from, to, month] of rows) {
    it(`${key} goes from ${from} to ${to}, with the focus and the one tab stop`, async () => {
      const calendar = await Calendar.opens("ja", from);
      calendar.grid.focus();
      await calendar.strikes(key);
      expect(calendar.focusedDate).to.equal(to);
      expect(tabStops(calendar)).to.deep.equal([focusedElement()]);
      expect(calendar.one("#month").textContent.trim()).to.equal(month);
    });
  }

  it("goes on from where it went", async () => {
    const calendar = await Calendar.opens("ja", "2026-11-27");
    calendar.grid.focus();
    for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "End"]) await calendar.strikes(key);
    expect(calendar.focusedDate).to.equal("2026年12月12日(土)");
  });

  it("chooses with Enter and with Space", async () => {
    const calendar = await Calendar.opens("ja", "2026-11-18");
    calendar.grid.focus();
    await calendar.strikes("Enter");
    await calendar.strikes("ArrowRight");
    await calendar.strikes("Space");
    expect(calendar.asked).to.deep.equal([
      "date-chosen 2026-11-18",
      "date-focused 2026-11-19",
      "date-chosen 2026-11-19",
    ]);
  });

  it("leaves the browser's own keys alone", async () => {
    const calendar = await Calendar.opens();
    for (const modifier of ["ctrlKey", "metaKey", "altKey"]) {
      const event = new KeyboardEvent("keydown", {
        key: "ArrowLeft",
        [modifier]: true,
        bubbles: true,
        cancelable: true,
      });
      expect(calendar.days[16]?.dispatchEvent(event)).to.equal(true);
    }
    expect(calendar.asked).to.deep.equal([]);
  });

  it("is left and entered with Tab: the months' buttons, then one day", async () => {
    const calendar = await Calendar.opens();
    calendar
      .all("button")
      .find((button) => button.textContent.includes("次の月"))
      ?.focus();
    await calendar.strikes("Tab");
    expect(calendar.focusedDate).to.equal("2026年11月17日(火)");
    await calendar.strikes("Shift+Tab");
    expect(focusedElement()?.textContent.trim()).to.equal("次の月");
  });
});

describe("the calendar's months", () => {
  afterEach(() => Calendar.closes());

  it("are turned with buttons, which keep the focus", async () => {
    const calendar = await Calendar.opens();
    const [previous, next] = calendar.all(".bar button");
    next?.focus();
    await calendar.strikes("Enter");
    expect(calendar.one("#month").textContent.trim()).to.equal("2026年12月");
    expect(focusedElement()).to.equal(next);
    await calendar.strikes("Enter");
    expect(calendar.one("#month").textContent.trim()).to.equal("2027年1月");
    expect(next?.getAttribute("aria-disabled")).to.equal("true");
    previous?.click();
    await calendar.grid.updateComplete;
    expect(calendar.one("#month").textContent.trim()).to.equal("2026年12月");
  });

  it("end at the first and the last: the button says so, can be reached, and turns nothing", async () => {
    const calendar = await Calendar.opens();
    const [previous] = calendar.all<HTMLButtonElement>(".bar button");
    expect(previous?.getAttribute("aria-disabled")).to.equal("true");
    expect(previous?.disabled).to.equal(false);
    previous?.click();
    await calendar.grid.updateComplete;
    expect(calendar.one("#month").textContent.trim()).to.equal("2026年11月");
    expect(calendar.asked, "the tab stop stays").to.deep.equal([]);
  });
});
