import { html, nothing, type PropertyValues } from "lit";
import { property, state } from "lit/decorators.js";
import { parseText } from "../domain/fields/parse-field.ts";
import { likelyEmail } from "../domain/fields/email-typo.ts";
import { toHalfWidth } from "../domain/fields/text.ts";
import { leftToDo } from "../flow/left-to-do.ts";
import { dueAt } from "../flow/procedures/index.ts";
import type { WaitingState } from "../flow/state.ts";
import { emailQuestion } from "./parts/email-question.ts";
import { facts } from "./parts/facts.ts";
import { describedBy, field } from "./parts/field.ts";
import { subheading, titleHeading } from "./parts/heading.ts";
import { notice } from "./parts/notice.ts";
import { said } from "./parts/said.ts";
import { slotText } from "./parts/slot-text.ts";
import { waitingAnswer } from "./parts/waiting-answer.ts";
import { BookingPoll } from "./booking-poll.ts";
import { BookingStepElement } from "./booking-step-element.ts";
import { TypingHelp } from "./typing-help.ts";

const ANSWER_ID = "answer";
const DIGITS = /^\d{6}$/u;

/** Not booked yet: the mail's link, or its code, by the hour that is named. */
export class WaitingMailStep extends BookingStepElement {
  @property({ attribute: false }) flowState!: WaitingState;

  @state() private codeInvalid = false;
  @state() private emailInvalid = false;

  /** The address whose likely slip a press was held back for. */
  private askedAbout: string | undefined;

  private readonly help = new TypingHelp(this);

  readonly poll = new BookingPoll(
    this,
    () => this.flowState.booking,
    (booking) => {
      const known = this.flowState.booking;
      const moved =
        booking.confirmBy && known.confirmBy && !booking.confirmBy.equals(known.confirmBy);
      if (booking.status !== known.status || moved)
        this.tell({ type: "booking-answered", booking });
    },
  );

  /** What was pressed stands far below its answer on a phone. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get("flowState")?.activity.kind;
    const { kind } = this.flowState.activity;
    const wasBusy = before === "resending" || before === "checking-code";
    if (wasBusy && kind !== before) void this.focusOn(ANSWER_ID);
  }

  private onCode(event: Event): void {
    event.preventDefault();
    const code = toHalfWidth(this.typed("code")).replace(/[\s-]/gu, "");
    this.codeInvalid = !DIGITS.test(code);
    if (this.codeInvalid) void this.focusOn("code");
    else this.tell({ type: "code-entered", code });
  }

  private onCorrect(event: Event): void {
    event.preventDefault();
    const parsed = parseText("email", this.typed("email"));
    this.emailInvalid = "fault" in parsed;
    if ("fault" in parsed) void this.focusOn("email");
    else if (!this.asksFirst(parsed.value)) {
      this.tell({ type: "resend-pressed", email: parsed.value });
    }
  }

  /** A mail goes out at once, without a review: a likely slip that nobody has seen yet holds it back, once. */
  private asksFirst(address: string): boolean {
    // Enter in the input shows the question and sends in one go: then it was not seen.
    const isSeen = this.help.likelyEmail && this.shadowRoot?.activeElement?.id !== "email";
    if (!likelyEmail(address) || isSeen || this.askedAbout === address) return false;
    this.askedAbout = address;
    this.help.begin({ email: address });
    this.requestUpdate();
    return true;
  }

  private typed(id: string): string {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value ?? "";
  }

  protected override render() {
    const { t } = this;
    const { headingLevel, office } = this.context;
    const { locale } = this;
    const { booking, email } = this.flowState;
    const due = dueAt(booking, office);
    return html`<div class="stack wide">
      <div class="stack">
        ${titleHeading(headingLevel, t.waitingTitle)}
        ${notice(
          "warning",
          html`<p>${said(email ? t.waitingMailTo(email) : t.waitingMail)}</p>
            ${
              due
                ? html`<p class="strong">${said(t.waitingUntil(locale.format.moment(due)))}</p>
                    <p>${t.waitingLapses}</p>`
                : nothing
            }`,
        )}
        <p>${t.waitingOtherDevice}</p>
        ${facts([{ term: t.dateAndTime, text: slotText(booking, locale.format) }])}
        <div role="status" id=${ANSWER_ID} tabindex="-1">
          ${waitingAnswer(this.flowState.activity, t)}
          ${this.poll.isEnded ? notice("warning", said(t.followEnded)) : nothing}
        </div>
      </div>
      ${booking.id && booking.flow ? this.renderControls() : nothing}
    </div>`;
  }

  private renderControls() {
    const left = leftToDo(this.flowState.activity);
    return html`${left.code ? this.renderCode() : nothing}${left.mail ? this.renderMail() : nothing}`;
  }

  private renderCode() {
    const { t } = this;
    const code = {
      id: "code",
      label: t.codeLabel,
      required: true,
      hint: t.codeHint,
      fault: this.codeInvalid ? t.codeInvalid : undefined,
    };
    return html`<form class="stack" novalidate @submit=${this.onCode}>
      ${subheading(this.context.headingLevel, t.codeTitle)}
      ${field(
        code,
        html`<input
          id="code"
          name="code"
          class="code"
          inputmode="numeric"
          autocomplete="one-time-code"
          aria-describedby=${describedBy(code)}
          aria-invalid=${code.fault ? "true" : nothing}
        />`,
        t,
      )}
      <div class="actions"><button>${t.codeButton}</button></div>
    </form>`;
  }

  private renderMail() {
    const { t } = this;
    const { headingLevel } = this.context;
    const email = {
      id: "email",
      label: t.correctLabel,
      required: true,
      fault: this.emailInvalid ? t.faults["not-an-email"](t.fields.email) : undefined,
    };
    return html`
      <section class="stack">
        ${subheading(headingLevel, t.noMailTitle)}
        <ul>
          ${t.noMailHints.map((hint) => html`<li>${hint}</li>`)}
        </ul>
        <div class="actions">
          <button
            type="button"
            @click=${() => this.tell({ type: "resend-pressed", email: undefined })}
          >
            ${t.resend}
          </button>
        </div>
      </section>
      <form class="stack" novalidate @submit=${this.onCorrect}>
        ${subheading(headingLevel, t.correctTitle)}
        ${field(
          email,
          html`<input
              id="email"
              name="email"
              type="email"
              class="long"
              autocomplete="email"
              aria-describedby=${describedBy(email)}
              aria-invalid=${email.fault ? "true" : nothing}
            />${emailQuestion(this.help, t)}`,
          t,
        )}
        <div class="actions"><button>${t.correctButton}</button></div>
      </form>
    `;
  }
}
