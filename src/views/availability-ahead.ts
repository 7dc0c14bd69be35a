import { todayAt } from "../domain/clock.ts";
import { lastOfferedOn } from "../domain/slots.ts";
import { Temporal } from "../domain/temporal.ts";
import { askMonth, type Asking, type MonthAnswer } from "./month-answer.ts";
import { readyFormats } from "./ready-formats.ts";
import type { StepContext } from "./step-element.ts";

/** A month that was asked for ahead. */
export interface MonthAhead {
  /** Once it has arrived. */
  answer?: MonthAnswer;
  readonly coming: Promise<MonthAnswer>;
}

/**
 * The first two months, asked for while the terms are read: who has agreed to them finds the times there at
 * once. What is free is public; it is shown after the terms, and read anew by the rules of every other answer.
 */
export class AvailabilityAhead {
  readonly #ended = new AbortController();
  #months = new Map<string, MonthAhead>();

  constructor(context: Pick<StepContext, "api" | "office" | "clock" | "locale">) {
    const { office, clock, locale } = context;
    const now = clock.now();
    const first = todayAt(office.timeZone, now).toPlainYearMonth();
    const last = lastOfferedOn(office, now).toPlainYearMonth();
    for (const month of [first, first.add({ months: 1 })]) {
      if (Temporal.PlainYearMonth.compare(month, last) <= 0) this.#ask(month, context);
    }
    readyFormats(locale.format, now.toZonedDateTimeISO(office.timeZone));
  }

  /** Only once: who comes to choose again has a reason to ask anew. */
  take(): ReadonlyMap<string, MonthAhead> {
    const months = this.#months;
    this.#months = new Map();
    return months;
  }

  end(): void {
    this.#months.clear();
    this.#ended.abort();
  }

  #ask(month: Temporal.PlainYearMonth, asking: Asking): void {
    const key = month.toString();
    const ahead: MonthAhead = { coming: askMonth(asking, month, this.#ended.signal) };
    this.#months.set(key, ahead);
    ahead.coming.then(
      (answer) => {
        ahead.answer = answer;
      },
      // Whoever chooses a time asks again, and is told.
      () => this.#months.delete(key),
    );
  }
}
