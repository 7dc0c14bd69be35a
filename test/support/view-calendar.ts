import { nextFrame } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { lastOfferedOn, monthOffer } from "../../src/domain/slots.ts";
import { withAllWords } from "../../src/i18n/full-locale.ts";
import { loadLocale, type LanguageTag } from "../../src/i18n/locale.ts";
import { bookingSteps } from "../../src/views/booking-steps.ts";
import type { DateRequest, MonthGrid } from "../../src/views/month-grid.ts";
import { focusedElement } from "./page.ts";
import { availability, closed, date, now, officeRules } from "./rules.ts";
import { Page } from "./view-page.ts";

/** Ten days ahead at ten in the morning of 17 November 2026, with one closure of the office's own. */
const rules = () => officeRules({ horizon: { days: 45 } });
const offer = () =>
  availability(
    Object.fromEntries(
      ["18", "19", "20", "30"].flatMap((day) =>
        ["10:00", "10:30"].map((time) => [`2026-11-${day}T${time}`, day === "20" ? 0 : 1]),
      ),
    ),
    [closed("2026-11-26", "庁舎の停電")],
  );

/** The month grid alone, with an owner that grants every wish. */
export class Calendar extends Page {
  readonly grid: MonthGrid;
  readonly asked: string[] = [];

  private constructor(grid: MonthGrid) {
    super(grid);
    this.grid = grid;
    grid.addEventListener("date-focused", (event) => this.#grants(event as DateRequest));
    grid.addEventListener("date-chosen", (event) => this.#grants(event as DateRequest));
  }

  static async opens(lang: LanguageTag = "ja", active = "2026-11-17"): Promise<Calendar> {
    await loadTemporal();
    bookingSteps();
    const grid = document.createElement("hw-ob-month-grid") as MonthGrid;
    grid.locale = withAllWords(await loadLocale(lang, "Asia/Tokyo"));
    grid.unknown = grid.locale.t.availabilityLoading;
    grid.today = date("2026-11-17");
    grid.min = date("2026-11-01");
    grid.max = lastOfferedOn(rules(), now("2026-11-17T10:00"));
    const calendar = new Calendar(grid);
    calendar.shows(active);
    document.body.append(grid);
    await grid.updateComplete;
    return calendar;
  }

  static closes(): void {
    for (const grid of document.querySelectorAll("hw-ob-month-grid")) grid.remove();
  }

  shows(active: string): void {
    const { grid } = this;
    grid.active = date(active);
    grid.month = grid.active.toPlainYearMonth();
    grid.days = monthOffer(grid.month, rules(), now("2026-11-17T10:00"), offer());
  }

  get days(): HTMLButtonElement[] {
    return this.all("td button");
  }

  nameOf(day: number): string {
    return this.days[day - 1]?.getAttribute("aria-label") ?? "";
  }

  /** The date that has the focus, by its name without the reason. */
  get focusedDate(): string {
    return focusedElement()?.getAttribute("aria-label")?.split(" ")[0] ?? "";
  }

  async strikes(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.grid.updateComplete;
    await nextFrame();
  }

  #grants(event: DateRequest): void {
    this.asked.push(`${event.type} ${event.date.toString()}`);
    if (event.type === "date-chosen") this.grid.selected = event.date;
    this.shows(event.date.toString());
  }
}
