import { MonthGrid, type DateRequest } from "../../../src/views/month-grid.ts";
import { withAllWords } from "../../../src/i18n/full-locale.ts";
import { japanese } from "../../../src/i18n/locale.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";

/** Runs in the page: the widget's month by itself, with an owner that does what it wishes, as the step does. */
export async function mount(): Promise<void> {
  await loadTemporal();
  customElements.define("hw-ob-month-grid", MonthGrid);
  const grid = new MonthGrid();
  const today = Temporal.PlainDate.from("2026-06-01");
  const show = (active: Temporal.PlainDate) => {
    grid.active = active;
    grid.month = active.toPlainYearMonth();
    const first = active.with({ day: 1 });
    grid.days = Array.from({ length: active.daysInMonth }, (_, n) => ({
      date: first.add({ days: n }),
      state: "open",
      slots: [],
    }));
  };
  Object.assign(grid, { today, min: today, max: today.add({ months: 12 }), unknown: "…" });
  grid.locale = withAllWords(japanese("Asia/Tokyo"));
  show(today);
  grid.addEventListener("date-focused", (event) => show((event as unknown as DateRequest).date));
  grid.addEventListener("date-chosen", (event) => {
    grid.selected = (event as unknown as DateRequest).date;
  });
  document.body.append(grid);
}
