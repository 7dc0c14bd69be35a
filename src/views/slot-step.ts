import { html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { todayAt } from "../domain/clock.ts";
import { lastOfferedOn, type Day, type Slot } from "../domain/slots.ts";
import type { SlotNotice } from "../flow/state.ts";
import type { DateRequest } from "./month-grid.ts";
import { OfferWatch } from "./offer-watch.ts";
import { isSameSlot, type Offer } from "./offer.ts";
import { DAY_ID, dayTimes, FIRST_TIME_ID } from "./parts/day-times.ts";
import { errorSummary, ERROR_SUMMARY_ID } from "./parts/error-summary.ts";
import { subheading, titleHeading } from "./parts/heading.ts";
import { monthWithoutFreeDay } from "./parts/month-without-free-day.ts";
import { READING_ID, readingNotice } from "./parts/reading-notice.ts";
import { returnedNotice } from "./parts/returned-notice.ts";
import { slotLead } from "./parts/slot-lead.ts";
import { newsLine, newsOf } from "./parts/slot-news.ts";
import { noneOpen, SOONEST_ID, soonestSlots, soonestWaiting } from "./parts/soonest-slots.ts";
import { BookingStepElement } from "./booking-step-element.ts";
import { whenIdle } from "./when-idle.ts";
import { slotStyles } from "../styles/slots.ts";

const SOONEST = 4;
const GRID_ID = "grid";

/** A day and a time: the soonest ones as a list, and every day in a calendar. */
export class SlotStep extends BookingStepElement {
  static override styles = [...BookingStepElement.styles, slotStyles];

  /** The slot chosen before, when the visitor comes back. */
  @property({ attribute: false }) chosen: Slot | undefined;
  /** Why the visitor is back here. */
  @property({ attribute: false }) returned: SlotNotice | undefined;

  /** The date with the calendar's tab stop, which decides the month on show. */
  @state() private active!: Temporal.PlainDate;
  @state() private selected: Temporal.PlainDate | undefined;
  @state() private picked: Slot | undefined;
  @state() private isMissing = false;
  /** What has gone from the list, or from the day, since the visitor last did something. */
  @state() private news: { readonly of: "list" | "day"; readonly text: string } | undefined;
  /** The slot whose month is read anew before it is handed on. */
  @state() private checking: Slot | undefined;

  private focusBefore: Element | null = null;
  private readonly watch = new OfferWatch(
    this,
    (offer) => offer.monthsToRead(this.month, SOONEST),
    (before) => this.onRenewed(before),
  );

  protected override willUpdate(): void {
    this.focusBefore = this.shadowRoot?.activeElement ?? null;
    if (this.hasUpdated) return;
    const { chosen, returned } = this;
    const before = chosen?.start ?? returned?.start.withTimeZone(this.context.office.timeZone);
    this.picked = chosen;
    this.active = before?.toPlainDate() ?? this.today;
    // The other times of the day of a slot that was lost are the nearest ones; a spent day has none.
    if (returned?.problem !== "daily-limit") this.selected = before?.toPlainDate();
  }

  protected override updated(): void {
    const { focusBefore, month } = this;
    const { offer } = this.watch;
    if (focusBefore && !focusBefore.isConnected) void this.catchFocus(focusBefore);
    // The press for it then finds it worked out, which takes a slow phone some 25 ms.
    whenIdle(() => offer.days(month.add({ months: 1 })));
  }

  /** What had the focus has gone with its slot or its notice: what stood above it takes it, if nothing else has. */
  private async catchFocus(gone: Element): Promise<void> {
    await this.updateComplete;
    if (this.shadowRoot?.activeElement) return;
    if (gone.localName === "input") await this.focusOn(DAY_ID);
    else await this.focusOn(this.watch.availability.isUnread ? READING_ID : SOONEST_ID);
  }

  /** Says what has gone of what was on show. */
  private onRenewed(before: Offer): void {
    const { locale, picked } = this;
    const { offer } = this.watch;
    const now = this.context.clock.now();
    const inList = this.soonest(before) ?? [];
    const onDay = [...(this.selectedDay(before)?.slots ?? []), ...(picked ? [picked] : [])];
    const ofDay = newsOf(offer.lost(onDay, now), picked, locale);
    const ofList = newsOf(offer.lost(inList, now), picked, locale);
    if (ofDay) this.news = { of: "day", text: ofDay };
    else if (ofList) this.news = { of: "list", text: ofList };
    if (picked && offer.has(picked) === false) this.picked = undefined;
  }

  private onChooseDate({ date }: DateRequest): void {
    this.active = date;
    this.selected = date;
    this.isMissing = false;
    this.news = undefined;
    void this.focusOn(DAY_ID);
  }

  private onPick(slot: Slot): void {
    this.picked = slot;
    this.news = undefined;
    this.checking = undefined;
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    // What loads has nothing to choose from yet; its heading comes before the word for that.
    if (!this.soonest()) return void this.focusOn(SOONEST_ID);
    const slot = this.selectedDay()?.slots.find((each) => isSameSlot(each, this.picked));
    this.isMissing = !slot;
    if (slot) void this.choose(slot);
    else void this.focusOn(ERROR_SUMMARY_ID);
  }

  /** Hands a slot on. What was read a while ago is read anew first: it may have gone. */
  private async choose(slot: Slot): Promise<void> {
    const month = slot.start.toPlainDate().toPlainYearMonth();
    const { availability } = this.watch;
    if (!availability.isFresh(month)) {
      this.checking = slot;
      await availability.refresh();
      if (this.checking !== slot || !this.isConnected) return;
      this.checking = undefined;
      if (!availability.isFresh(month)) return await this.focusOn(READING_ID);
    }
    if (this.watch.isOffered(slot)) this.tell({ type: "slot-chosen", slot });
    else this.watch.renew();
  }

  private async goTo(date: Temporal.PlainDate): Promise<void> {
    this.active = date;
    await this.focusOn(GRID_ID);
  }

  private get today(): Temporal.PlainDate {
    return todayAt(this.context.office.timeZone, this.context.clock.now());
  }

  /** The month on show. */
  private get month(): Temporal.PlainYearMonth {
    return this.active.toPlainYearMonth();
  }

  private selectedDay(offer = this.watch.offer): Day | undefined {
    return this.selected && offer.day(this.selected);
  }

  private soonest(offer = this.watch.offer): readonly Slot[] | undefined {
    const { returned } = this;
    const spent = returned?.problem === "daily-limit" ? returned.start.toPlainDate() : undefined;
    return offer.soonest(SOONEST, spent);
  }

  protected override render() {
    const { t, locale } = this;
    const { headingLevel, office, clock } = this.context;
    const { availability } = this.watch;
    const { isUnread } = availability;
    return html`<form class="stack wide" novalidate @submit=${this.onSubmit}>
      <div class="stack">
        ${titleHeading(headingLevel, t.slotTitle)}
        ${errorSummary(this.isMissing ? [this.missingFault] : [], t, headingLevel)}
        ${this.returned ? returnedNotice(this.returned, office, locale) : nothing}
        ${slotLead(office, clock.now(), locale)} ${readingNotice(availability, locale)}
      </div>
      ${isUnread ? nothing : this.renderChoice()}
      <div class="actions">
        ${isUnread ? nothing : html`<button class="primary">${t.next}</button>`}
        <button type="button" @click=${() => this.tell({ type: "went-back" })}>${t.back}</button>
      </div>
    </form>`;
  }

  private get missingFault() {
    const { t } = this;
    return this.selectedDay()?.slots.length
      ? { input: FIRST_TIME_ID, text: t.slotMissing }
      : { input: GRID_ID, text: t.dayMissing };
  }

  private renderChoice() {
    const { t, news } = this;
    const { headingLevel } = this.context;
    return html`
      <section class="stack">
        ${subheading(headingLevel, t.nextSlotsTitle, SOONEST_ID)} ${this.renderSoonest()}
        ${newsLine(news?.of === "list" ? news.text : "")}
      </section>
      <section class="stack">
        ${subheading(headingLevel, t.calendarTitle)}
        <div class="calendar">
          <div class="stack tight">${this.renderCalendar()}</div>
          <div class="stack">${this.renderDay()}</div>
        </div>
        ${newsLine(this.checking ? t.availabilityChecking : news?.of === "day" ? news.text : "")}
      </section>
    `;
  }

  private renderSoonest() {
    const soonest = this.soonest();
    const { t, locale } = this;
    const { office, clock } = this.context;
    if (!soonest) return soonestWaiting(SOONEST, t);
    if (soonest.length > 0) {
      return soonestSlots(soonest, locale, (slot) => void this.choose(slot));
    }
    // A month that did not load may have some.
    if (this.watch.availability.failedMonths.length > 0) return nothing;
    return noneOpen(lastOfferedOn(office, clock.now()), locale);
  }

  private renderCalendar() {
    const { t, locale, month, today } = this;
    const { offer, availability } = this.watch;
    const { office, clock } = this.context;
    const days = offer.days(month);
    const unread = availability.month(month).kind === "failed";
    return html`<hw-ob-month-grid
        id=${GRID_ID}
        .days=${days ?? []}
        .unknown=${unread ? t.monthsUnread(locale.format.month(month)) : t.availabilityLoading}
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
      ${
        // Where nothing is free in any month, the list says so already.
        this.soonest()?.length && days?.length && !days.some(({ slots }) => slots.length > 0)
          ? monthWithoutFreeDay(month, offer.freeDay(month), locale, (date) => void this.goTo(date))
          : nothing
      }
      <ul class="legend subtle small">
        ${t.legend.map((mark) => html`<li>${mark}</li>`)}
      </ul>`;
  }

  private renderDay() {
    const { locale, picked } = this;
    const day = this.selectedDay();
    return day
      ? dayTimes({ day, locale, picked, pick: (slot) => this.onPick(slot) })
      : html`<p class="subtle">${this.t.dayHint}</p>`;
  }
}
