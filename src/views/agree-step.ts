import { Task } from "@lit/task";
import { html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { holdsSeat } from "../domain/booking.ts";
import type { Booking } from "../contract/booking.ts";
import { ProblemError } from "../contract/errors.ts";
import type { BookingLink } from "../contract/link.ts";
import type { LinkArrival } from "../flow/state.ts";
import { errorSummary, ERROR_SUMMARY_ID } from "./parts/error-summary.ts";
import { TITLE_ID, titleHeading } from "./parts/heading.ts";
import {
  linkAlreadyPage,
  linkWordsPage,
  lostNotice,
  slotFacts,
  type LinkPage,
  type LinkWords,
} from "./parts/link-pages.ts";
import { linkProblemWords } from "./parts/link-problem-words.ts";
import { notice } from "./parts/notice.ts";
import { said } from "./parts/said.ts";
import {
  agreeInputId,
  termsDocumentBox,
  termsDocumentStyles,
  foreignTitle,
  termsTitle,
  tickedIn,
} from "./parts/terms-document.ts";
import { BookingStepElement } from "./booking-step-element.ts";
import { readReconsent, type Reconsent } from "./read-reconsent.ts";

/**
 * The link of a mail that says the terms have changed: the new ones in full, and the press that agrees
 * to them (Wajima terms, article 6(4)). Opening it changes nothing.
 */
export class AgreeStep extends BookingStepElement {
  static override styles = [...BookingStepElement.styles, termsDocumentStyles];

  @property({ attribute: false }) link!: BookingLink;
  @property({ attribute: false }) arrival: LinkArrival = "opening";
  /** While the press is under way. */
  @property({ attribute: false }) acting = false;

  @state() private missing: readonly string[] = [];
  /** Boxes that were ticked when it was pressed: a lost answer does not empty them. */
  private ticked: readonly string[] = [];

  private readonly reading = new Task(this, {
    task: ([link], { signal }) => readReconsent(link, this.context, signal),
    args: () => [this.link, this.arrival] as const,
    // What is asked for is known only now: its heading is read out once more.
    onComplete: () => void this.focusOn(TITLE_ID),
    onError: () => void this.focusOn(TITLE_ID),
  });

  /** Only a person's press counts: mail scanners run scripts, and scripts press buttons. */
  private onPress(event: Event, { documents }: Reconsent): void {
    const form = this.renderRoot.querySelector("form");
    if (!event.isTrusted || !form || this.acting) return;
    this.ticked = tickedIn(form);
    this.missing = documents
      .map(({ document }) => document.id)
      .filter((id) => !this.ticked.includes(id));
    if (this.missing.length > 0) {
      void this.focusOn(ERROR_SUMMARY_ID);
      return;
    }
    const agreedAt = this.context.clock.now();
    this.tell({
      type: "link-pressed",
      consents: documents.map(({ document: { id, version, digest } }) => ({
        id,
        version,
        digest,
        agreedAt,
      })),
    });
  }

  protected override render() {
    const { t } = this;
    const { title, body } = this.reading.render({
      pending: () => ({ title: t.agreeTitle, body: html`<p role="status">${t.linkLoading}</p>` }),
      error: (error) => this.renderProblem(error),
      complete: (reconsent) => this.renderReconsent(reconsent),
    }) as LinkPage;
    return html`<div class="stack">${titleHeading(this.context.headingLevel, title)} ${body}</div>`;
  }

  private renderReconsent(reconsent: Reconsent): LinkPage {
    const { action, booking } = reconsent.lookup;
    // An address put together from two links: what it says and what its secret does must be one.
    if (action !== "agree") return this.renderWords(this.t.agreeUnknown);
    const stands = booking.status !== "unknown" && holdsSeat(booking.status);
    if (!stands || !booking.reconsent) return this.renderAlready(booking, stands);
    return { title: this.t.agreeTitle, body: this.renderForm(reconsent, booking.reconsent.by) };
  }

  private renderForm(reconsent: Reconsent, by: Temporal.Instant) {
    const { t, locale } = this;
    const { headingLevel } = this.context;
    const faults = reconsent.documents
      .filter(({ document }) => this.missing.includes(document.id))
      .map(({ document, consent }) => ({
        input: agreeInputId(document.id),
        text: t.agreeMissing(termsTitle(document, consent, locale)),
        foreign: foreignTitle(document, consent, locale),
      }));
    return html`<form class="stack wide" novalidate @submit=${onlyByPress}>
      <div class="stack">
        ${errorSummary(faults, t, headingLevel)} ${lostNotice(this.arrival, t)}
        ${notice(
          "warning",
          html`<p>${t.agreeLead}</p>
            <p class="strong">${said(t.agreeBy(locale.format.moment(by)))}</p>`,
        )}
        ${slotFacts(reconsent.lookup.booking, locale)}
        ${locale.tag === "ja" ? nothing : html`<p>${t.japaneseApplies}</p>`}
      </div>
      ${reconsent.documents.map(({ document, consent }) => {
        const isTicked = this.ticked.includes(document.id);
        const isMissing = this.missing.includes(document.id);
        return termsDocumentBox(document, { consent, isTicked, isMissing, headingLevel }, locale);
      })}
      <div class="stack tight">
        <p>${t.agreeNot}</p>
        <p role="status">${said(this.acting ? t.linkActing : "")}</p>
        <div class="actions">
          <button
            type="button"
            class="primary"
            aria-disabled=${this.acting}
            @click=${(event: Event) => this.onPress(event, reconsent)}
          >
            ${t.agreeButton}
          </button>
        </div>
      </div>
    </form>`;
  }

  /** Agreed to before, or a booking that is no more. */
  private renderAlready(booking: Booking, stands: boolean): LinkPage {
    const { t } = this;
    const { status } = booking;
    const { title, text } =
      status === "expired"
        ? t.agreeVoid
        : status in t.linkAlready
          ? t.linkAlready[status as keyof typeof t.linkAlready]
          : t.linkAlready.other;
    const words = { title: stands ? t.agreeAlready : title, text };
    const ways = { arrival: this.arrival, restart: this.ways.restart };
    return linkAlreadyPage(booking, words, ways, this.context, this.locale);
  }

  private renderProblem(error: unknown): LinkPage {
    const problem = error instanceof ProblemError ? error.problem : undefined;
    // A version that is not there any more has been followed by another one.
    const isReplaced = problem?.code === "terms-not-found";
    return this.renderWords(
      isReplaced ? this.t.agreeOutdated : linkProblemWords(problem, "agree", this.t),
    );
  }

  private renderWords(words: LinkWords): LinkPage {
    return linkWordsPage(words, this.t, this.ways);
  }

  private get ways() {
    return {
      retry: () => this.reading.run(),
      restart: () => this.tell({ type: "restarted" }),
    };
  }
}

/** Enter in a box presses the form's button in some engines and submits the form in others. */
function onlyByPress(event: Event): void {
  event.preventDefault();
}
