import { css, html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { calendarLinks } from "../../domain/calendar-links.ts";
import { toIcs } from "../../domain/ics.ts";
import type { KnownBooking } from "../../flow/state.ts";
import { BookingStepElement } from "../booking-step-element.ts";
import { subheading } from "../parts/heading.ts";
import { said } from "../parts/said.ts";
import { saveFile } from "../parts/save-file.ts";
import { slotText } from "../parts/slot-text.ts";
import { printAlone } from "./print-alone.ts";
import { bookingSummary, summaryText } from "./summary.ts";

const TEXT_ID = "booking-text";

/** Ways to keep a booking: into a calendar, copied, on paper. Nothing leaves the page but by a press. */
export class KeepBooking extends BookingStepElement {
  static override styles = [
    ...BookingStepElement.styles,
    css`
      summary {
        min-block-size: 44px;
        padding-block: 8px;
        cursor: pointer;
      }
      /* It is printed, and not seen; what is not rendered at all is not printed either. */
      iframe {
        position: absolute;
        inline-size: 0;
        block-size: 0;
        border: 0;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) booking!: Pick<KnownBooking, "id" | "start" | "end">;

  @state() private copied: "not-asked" | "yes" | "no" = "not-asked";

  private get summary() {
    return bookingSummary(this.booking, this.context.office, this.locale);
  }

  /** What a calendar is told; a calendar on another site is told no more. */
  private get meeting() {
    const { title, phone, howToCancel } = this.summary;
    const description = [...(phone ? [phone] : []), ...howToCancel].join("\n");
    return { start: this.booking.start, end: this.booking.end, summary: title, description };
  }

  private onFile(): void {
    const { office, clock } = this.context;
    const { id, start } = this.booking;
    const uid = `${id ?? start.epochMilliseconds}@${office.id}.hw-online-booking`;
    const ics = toIcs({ ...this.meeting, uid, stampedAt: clock.now() });
    saveFile("online-consultation.ics", "text/calendar;charset=utf-8", ics);
  }

  private async onCopy(): Promise<void> {
    this.copied = "not-asked";
    try {
      // While a press is being handled: then no permission is asked for.
      await navigator.clipboard.writeText(summaryText(this.summary));
      this.copied = "yes";
    } catch {
      this.copied = "no";
      await this.focusOn(TEXT_ID);
      this.renderRoot.querySelector<HTMLTextAreaElement>(`#${TEXT_ID}`)?.select();
    }
  }

  private onPrint(): void {
    const { title, lines, howToCancel } = this.summary;
    printAlone(this.renderRoot as ShadowRoot, [title, ...lines, ...howToCancel], this.locale.tag);
  }

  protected override render() {
    const { t, booking, locale } = this;
    // Where several bookings are listed, each button says to a screen reader which one it is for.
    const which = t.brackets.join(slotText(booking, locale.format));
    return html`<section class="stack" role="group" aria-label="${t.keepTitle}${which}">
      ${subheading(this.context.headingLevel, t.keepTitle)}
      <div class="actions">
        <button type="button" @click=${this.onFile}>${t.toCalendar}</button>
        <button type="button" @click=${() => void this.onCopy()}>${t.copyBooking}</button>
        <button type="button" @click=${this.onPrint}>${t.printBooking}</button>
      </div>
      <div role="status">${said(this.copyWords)}</div>
      ${this.copied === "no" ? this.renderText() : nothing}
      <details>
        <summary>${t.otherCalendars}</summary>
        <div class="stack tight">
          <p>${t.otherCalendarsTold}</p>
          <ul>
            ${calendarLinks(this.meeting).map(
              ({ service, url }) =>
                html`<li>
                  <a href=${url} target="_blank" rel="noopener noreferrer"
                    >${t.toCalendarOf(service)}${t.opensElsewhere}</a
                  >
                </li>`,
            )}
          </ul>
        </div>
      </details>
    </section>`;
  }

  private get copyWords(): string {
    const { t, copied } = this;
    if (copied === "yes") return t.bookingCopied;
    return copied === "no" ? t.bookingNotCopied : "";
  }

  private renderText() {
    const text = summaryText(this.summary);
    return html`<div class="field">
      <label for=${TEXT_ID}>${this.t.bookingText}</label>
      <textarea
        id=${TEXT_ID}
        readonly
        rows=${text.split("\n").length + 2}
        .value=${text}
      ></textarea>
    </div>`;
  }
}
