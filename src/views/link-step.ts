import { Task } from "@lit/task";
import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { holdsSeat } from "../domain/booking.ts";
import { cancelWays } from "../domain/cancellation.ts";
import { ProblemError } from "../contract/errors.ts";
import type { BookingLink, LinkLookup } from "../contract/link.ts";
import type { LinkArrival } from "../flow/state.ts";
import { bookedDetails } from "./parts/booked-details.ts";
import { facts } from "./parts/facts.ts";
import { TITLE_ID, titleHeading } from "./parts/heading.ts";
import { linkProblemWords } from "./parts/link-problem-words.ts";
import { notice } from "./parts/notice.ts";
import { said } from "./parts/said.ts";
import { slotText } from "./parts/slot-text.ts";
import { BookingStepElement } from "./booking-step-element.ts";

interface View {
  readonly title: string;
  readonly body: TemplateResult;
}

/** A link from a mail: what it would do, and the press that does it. Opening it changes nothing. */
export class LinkStep extends BookingStepElement {
  @property({ attribute: false }) link!: BookingLink;
  @property({ attribute: false }) arrival: LinkArrival = "opening";
  /** While the press is under way. */
  @property({ attribute: false }) acting = false;

  private readonly lookup = new Task(this, {
    task: async ([{ token }], { signal }) => {
      const lookup = await this.context.api.lookUpLink(token, signal);
      this.context.clock.sync(lookup.booking.serverTime);
      return lookup;
    },
    args: () => [this.link, this.arrival] as const,
    // What the link would do is known only now: its heading is read out once more.
    onComplete: () => void this.focusOn(TITLE_ID),
    onError: () => void this.focusOn(TITLE_ID),
  });

  protected override render() {
    const { title, body } = this.lookup.render({
      pending: () => ({
        title: this.actionTitle,
        body: html`<p role="status">${this.t.linkLoading}</p>`,
      }),
      error: (error) => this.renderProblem(error),
      complete: (lookup) => this.renderLookup(lookup),
    }) as View;
    return html`<div class="stack">${titleHeading(this.context.headingLevel, title)} ${body}</div>`;
  }

  private get actionTitle(): string {
    return this.link.action === "confirm" ? this.t.linkConfirmTitle : this.t.linkCancelTitle;
  }

  private renderLookup(lookup: LinkLookup): View {
    const { action, booking } = lookup;
    // An address put together from two links: what it says and what its secret does must be one.
    if (action !== this.link.action) return this.renderWords(this.t.linkUnknown);
    const offered =
      action === "confirm"
        ? booking.status === "provisional"
        : booking.status !== "unknown" && holdsSeat(booking.status);
    if (!offered) return this.renderAlready(lookup);
    const body = action === "confirm" ? this.renderConfirm(lookup) : this.renderCancel(lookup);
    return { title: this.actionTitle, body };
  }

  private renderConfirm(lookup: LinkLookup): TemplateResult {
    const { t } = this;
    const { confirmBy } = lookup.booking;
    return html`
      ${this.renderLost()} ${notice("warning", html`<p>${t.linkConfirmLead}</p>`)}
      ${this.renderSlot(lookup)}
      ${
        confirmBy
          ? html`<p>${said(t.linkConfirmBy(this.locale.format.moment(confirmBy)))}</p>`
          : nothing
      }
      ${this.renderAction("primary", t.linkConfirmButton)}
    `;
  }

  private renderCancel(lookup: LinkLookup): TemplateResult {
    const { t } = this;
    const { office, clock } = this.context;
    const start = lookup.booking.start.toZonedDateTimeISO(office.timeZone);
    const { channels, callOwed } = cancelWays(office.cancellation, start, clock.now());
    const possible = channels.includes("online");
    const closed = channels.length === 0 ? t.linkCancelClosed : t.linkCancelByPhone;
    return html`
      ${this.renderLost()}
      ${notice("warning", html`<p>${possible ? t.linkCancelLead : closed}</p>`)}
      ${this.renderSlot(lookup)}
      ${
        possible
          ? html`<p>${t.linkCancelKeep}</p>
              ${callOwed ? html`<p class="strong">${t.linkCancelCallOwed}</p>` : nothing}
              ${this.renderAction("danger", t.linkCancelButton)}`
          : nothing
      }
    `;
  }

  private renderAction(kind: "primary" | "danger", text: string) {
    return html`<p role="status">${said(this.acting ? this.t.linkActing : "")}</p>
      <div class="actions">
        <button type="button" class=${kind} aria-disabled=${this.acting} @click=${this.onPress}>
          ${text}
        </button>
      </div>`;
  }

  /** Only a person's press counts: mail scanners run scripts, and scripts press buttons. */
  private onPress(event: Event): void {
    if (event.isTrusted) this.tell({ type: "link-pressed" });
  }

  private renderAlready(lookup: LinkLookup): View {
    const { t } = this;
    const { booking } = lookup;
    const { status } = booking;
    const words =
      status in t.linkAlready
        ? t.linkAlready[status as keyof typeof t.linkAlready]
        : t.linkAlready.other;
    const stands = status === "confirmed" || status === "awaiting-office";
    const body = html`
      ${this.renderLost()}
      <p>${said(words.text)}</p>
      ${
        status === "confirmed"
          ? bookedDetails(booking, this.context, this.locale)
          : this.renderSlot(lookup)
      }
      ${stands ? nothing : this.renderRestart()}
    `;
    return { title: words.title, body };
  }

  private renderProblem(error: unknown): View {
    const { t } = this;
    const problem = error instanceof ProblemError ? error.problem : undefined;
    return this.renderWords(linkProblemWords(problem, t));
  }

  private renderWords({ title, text }: { readonly title: string; readonly text: string }): View {
    const { t } = this;
    const body = html`
      <p role="alert">${said(text)}</p>
      ${
        text === t.linkFailed.text
          ? html`<div class="actions">
              <button type="button" @click=${() => this.lookup.run()}>${t.retry}</button>
            </div>`
          : this.renderRestart()
      }
    `;
    return { title, body };
  }

  private renderLost() {
    return this.arrival === "lost-answer" ? notice("info", said(this.t.linkLostAnswer)) : nothing;
  }

  private renderSlot({ booking }: LinkLookup) {
    const { locale } = this;
    return facts([{ term: this.t.dateAndTime, text: slotText(booking, locale.format) }]);
  }

  private renderRestart() {
    return html`<div class="actions">
      <button type="button" @click=${() => this.tell({ type: "restarted" })}>
        ${this.t.startOver}
      </button>
    </div>`;
  }
}
