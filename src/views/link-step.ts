import { Task } from "@lit/task";
import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { holdsSeat } from "../domain/booking.ts";
import { cancelWays } from "../domain/cancellation.ts";
import { ProblemError } from "../contract/errors.ts";
import type { BookingLink } from "../contract/link.ts";
import type { LinkLookup } from "../contract/link-lookup.ts";
import type { LinkArrival } from "../flow/state.ts";
import { TITLE_ID, titleHeading } from "./parts/heading.ts";
import {
  linkAlreadyPage,
  linkWordsPage,
  lostNotice,
  slotFacts,
  type LinkPage,
} from "./parts/link-pages.ts";
import { linkProblemWords } from "./parts/link-problem-words.ts";
import { notice } from "./parts/notice.ts";
import { said } from "./parts/said.ts";
import { BookingStepElement } from "./booking-step-element.ts";

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
    }) as LinkPage;
    return html`<div class="stack">${titleHeading(this.context.headingLevel, title)} ${body}</div>`;
  }

  private get actionTitle(): string {
    return this.link.action === "confirm" ? this.t.linkConfirmTitle : this.t.linkCancelTitle;
  }

  private renderLookup(lookup: LinkLookup): LinkPage {
    const { action, booking } = lookup;
    // An address put together from two links: what it says and what its secret does must be one.
    if (action !== this.link.action) return linkWordsPage(this.t.linkUnknown, this.t, this.ways);
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
      ${lostNotice(this.arrival, t)} ${notice("warning", html`<p>${t.linkConfirmLead}</p>`)}
      ${slotFacts(lookup.booking, this.locale)}
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
      ${lostNotice(this.arrival, t)}
      ${notice("warning", html`<p>${possible ? t.linkCancelLead : closed}</p>`)}
      ${slotFacts(lookup.booking, this.locale)}
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

  private renderAlready({ booking }: LinkLookup): LinkPage {
    const { t, arrival } = this;
    const { status } = booking;
    const words =
      status in t.linkAlready
        ? t.linkAlready[status as keyof typeof t.linkAlready]
        : t.linkAlready.other;
    const { restart } = this.ways;
    return linkAlreadyPage(booking, words, { arrival, restart }, this.context, this.locale);
  }

  private renderProblem(error: unknown): LinkPage {
    const problem = error instanceof ProblemError ? error.problem : undefined;
    const words = linkProblemWords(problem, this.link.action, this.t);
    return linkWordsPage(words, this.t, this.ways);
  }

  private get ways() {
    return {
      retry: () => this.lookup.run(),
      restart: () => this.tell({ type: "restarted" }),
    };
  }
}
