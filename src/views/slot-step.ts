import { TaskStatus } from "@lit/task";
import { css, html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { todayAt } from "../domain/clock.ts";
import { lastOfferedOn, monthOffer, type Day, type Slot } from "../domain/slots.ts";
import { Temporal } from "../domain/temporal.ts";
import type { SlotNotice } from "../flow/state.ts";
import { AvailabilityReader } from "./availability-reader.ts";
import type { DateRequest } from "./month-grid.ts";
import { bookingRules } from "./parts/booking-rules.ts";
import { DAY_ID, dayTimes, FIRST_TIME_ID } from "./parts/day-times.ts";
import { errorSummary, ERROR_SUMMARY_ID } from "./parts/error-summary.ts";
import { subheading, titleHeading } from "./parts/heading.ts";
import { notice } from "./parts/notice.ts";
import { returnedNotice } from "./parts/returned-notice.ts";
import { said } from "./parts/said.ts";
import { soonestSlots } from "./parts/soonest-slots.ts";
import { BookingStepElement } from "./booking-step-element.ts";

const SOONEST = 4;
/** A deadline may pass while the page is open. */
const TICK_MS = 20_000;
const GRID_ID = "grid";

/** A day and a time: the soonest ones as a list, and every day in a calendar. */
export class SlotStep extends BookingStepElement {
  static override styles = [
    ...BookingStepElement.styles,
    css`
      .soonest {
        display: grid;
        gap: 8px;
        padding: 0;
        list-style: none;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
      }
      .soonest button {
        inline-size: 100%;
        text-align: start;
      }
      .soonest span {
        display: inline-block;
      }
      .times {
        display: grid;
        gap: 0 16px;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 150px), 1fr));
      }
    `,
  ];

  /** The slot chosen before, when the visitor comes back. */
  @property({ attribute: false }) chosen: Slot | undefined;
  /** Why the visitor is back here. */
  @property({ attribute: false }) returned: SlotNotice | undefined;

  /** The date with the calendar's tab stop, which decides the month on show. */
  @state() private active!: Temporal.PlainDate;
  @state() private selected: Temporal.PlainDate | undefined;
  @state() private picked: Slot | undefined;
  @state() private isMissing = false;

  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly availability = new AvailabilityReader(
    this,
    () => this.context,
    () => this.wantedMonths(),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => this.requestUpdate(), TICK_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  protected override willUpdate(): void {
    if (this.hasUpdated) return;
    this.picked = this.chosen;
    this.selected = this.chosen?.start.toPlainDate();
    this.active = this.selected ?? this.today;
  }

  private onChooseDate({ date }: DateRequest): void {
    this.active = date;
    this.selected = date;
    this.isMissing = false;
    void this.focusOn(DAY_ID);
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    const slot = this.selectedDay()?.slots.find(
      ({ start }) => start.epochMilliseconds === this.picked?.start.epochMilliseconds,
    );
    this.isMissing = !slot;
    if (slot) this.tell({ type: "slot-chosen", slot });
    else void this.focusOn(ERROR_SUMMARY_ID);
  }

  private get today(): Temporal.PlainDate {
    return todayAt(this.context.office.timeZone, this.context.clock.now());
  }

  /** The first two months, for the list of the soonest slots, and the month on show. */
  private wantedMonths(): Temporal.PlainYearMonth[] {
    const { office, clock } = this.context;
    const first = this.today.toPlainYearMonth();
    const last = lastOfferedOn(office, clock.now()).toPlainYearMonth();
    const shown = (this.active ?? this.today).toPlainYearMonth();
    const wanted = [first, first.add({ months: 1 }), shown];
    return wanted.filter(
      (month, index) =>
        Temporal.PlainYearMonth.compare(month, last) <= 0 &&
        wanted.findIndex((other) => other.equals(month)) === index,
    );
  }

  private daysOf(month: Temporal.PlainYearMonth): Day[] {
    const { office, clock } = this.context;
    const availability = this.availability.month(month);
    return availability ? monthOffer(month, office, clock.now(), availability) : [];
  }

  private selectedDay(): Day | undefined {
    const { selected } = this;
    return selected && this.daysOf(selected.toPlainYearMonth())[selected.day - 1];
  }

  private get soonest(): Slot[] {
    const spent = this.returned?.problem === "daily-limit" && this.returned.start.toPlainDate();
    return this.wantedMonths()
      .slice(0, 2)
      .flatMap((month) => this.daysOf(month))
      .filter(({ date }) => !spent || !date.equals(spent))
      .flatMap(({ slots }) => slots)
      .slice(0, SOONEST);
  }

  protected override render() {
    const { t } = this;
    const { headingLevel, office, clock } = this.context;
    const { locale } = this;
    const faults = this.isMissing ? [this.missingFault] : [];
    return html`<form class="stack wide" novalidate @submit=${this.onSubmit}>
      <div class="stack">
        ${titleHeading(headingLevel, t.slotTitle)} ${errorSummary(faults, t, headingLevel)}
        ${this.returned ? returnedNotice(this.returned, office, locale) : nothing}
        <p>
          ${said(locale.format.sentences([t.slotLead(office.slots.minutes, office.slots.atMost), ...bookingRules(office, locale)]))}
          ${isElsewhere(office.timeZone, clock.now()) ? html`<b>${t.otherZone}</b>` : nothing}
        </p>
      </div>
      ${
        this.availability.status === TaskStatus.ERROR
          ? this.renderFailure()
          : this.availability.hasValue
            ? this.renderChoice()
            : html`<p role="status">${t.availabilityLoading}</p>`
      }
      <div class="actions">
        ${this.availability.hasValue ? html`<button class="primary">${t.next}</button>` : nothing}
        <button type="button" @click=${() => this.tell({ type: "went-back" })}>${t.back}</button>
      </div>
    </form>`;
  }

  private get missingFault() {
    const { t } = this;
    const hasTimes = (this.selectedDay()?.slots.length ?? 0) > 0;
    return hasTimes
      ? { input: FIRST_TIME_ID, text: t.slotMissing }
      : { input: GRID_ID, text: t.dayMissing };
  }

  private renderFailure() {
    const { t } = this;
    return html`<div class="stack" role="alert">
      ${notice("error", said(t.availabilityFailed))}
      <div class="actions">
        <button type="button" @click=${() => this.availability.reload()}>${t.retry}</button>
      </div>
    </div>`;
  }

  private renderChoice() {
    const { t } = this;
    const { headingLevel, office, clock } = this.context;
    const { locale } = this;
    const { soonest, today } = this;
    const day = this.selectedDay();
    const month = this.active.toPlainYearMonth();
    return html`
      ${
        soonest.length > 0
          ? soonestSlots(soonest, locale, headingLevel, (slot) =>
              this.tell({ type: "slot-chosen", slot }),
            )
          : notice(
              "info",
              html`<p class="strong">${t.noneOpenTitle}</p>
                <p>${t.noneOpen}</p>`,
            )
      }
      <section class="stack">
        ${subheading(headingLevel, t.calendarTitle)}
        <hw-ob-month-grid
          id=${GRID_ID}
          .days=${this.daysOf(month)}
          .month=${month}
          .active=${this.active}
          .selected=${this.selected}
          .today=${today}
          .min=${today.with({ day: 1 })}
          .max=${lastOfferedOn(office, clock.now())}
          .locale=${locale}
          @date-focused=${({ date }: DateRequest) => (this.active = date)}
          @date-chosen=${this.onChooseDate}
        ></hw-ob-month-grid>
        <p class="subtle small">${t.legend}</p>
        ${
          day
            ? dayTimes({ day, locale, picked: this.picked, pick: (slot) => (this.picked = slot) })
            : nothing
        }
      </section>
    `;
  }
}

function isElsewhere(timeZone: string, now: Temporal.Instant): boolean {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const offset = (zone: string) => now.toZonedDateTimeISO(zone).offsetNanoseconds;
  return offset(here) !== offset(timeZone);
}
