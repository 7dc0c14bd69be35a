import { html, nothing, type PropertyValues } from "lit";
import { property, state } from "lit/decorators.js";
import { isAhead } from "../../domain/booking.ts";
import { LookupController } from "../../flow/receipt/lookup-controller.ts";
import type { CancelFault, LookupState } from "../../flow/receipt/machine.ts";
import { toLookupPassword, toReceiptNumber } from "../../flow/receipt/normalise.ts";
import type { Lookup } from "../../contract/receipt.ts";
import { ERROR_SUMMARY_ID } from "../parts/error-summary.ts";
import { facts } from "../parts/facts.ts";
import { TITLE_ID, titleHeading } from "../parts/heading.ts";
import { passwordStyles } from "../parts/password-input.ts";
import { said } from "../parts/said.ts";
import { slotText } from "../parts/slot-text.ts";
import { emptyInputs } from "../empty-inputs.ts";
import { cancelAnswer, cancelOffer, cancelQuestion } from "./cancel-part.ts";
import { cancelledBooking } from "./cancelled-booking.ts";
import { focusAfter } from "./focus-after.ts";
import { foundBooking } from "./found-booking.ts";
import { ANSWER_ID, lookupForm, lookupInputs, type LookupInput } from "./lookup-form.ts";
import { ReceiptStepElement } from "./receipt-step-element.ts";

/** A booking is looked up by its receipt number and password, and cancelled. */
export class LookupStep extends ReceiptStepElement {
  static override styles = [...ReceiptStepElement.styles, passwordStyles];

  /** Of the link that was opened, or of the request just sent. */
  @property({ attribute: false }) number: string | undefined;

  @state() private missing: readonly LookupInput[] = [];
  @state() private isPasswordShown = false;
  @state() private isErased = false;

  private readonly lookup = new LookupController(this, () => ({
    api: this.context.api,
    clock: this.context.clock,
    office: this.context.office.id,
    changed: (now, before) => this.onChanged(now, before),
  }));

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another link was opened: what is on show belongs to the one before.
    if (this.hasUpdated && changed.has("number")) this.lookup.forget();
  }

  private onChanged(now: LookupState, before: LookupState): void {
    const id = focusAfter(now, before);
    if (id !== undefined && this.isConnected) void this.focusOn(id);
    if (now.at === "cancelled") this.tell({ type: "own-booking-cancelled" });
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const typed = new FormData(form);
    const text = (input: LookupInput) => String(typed.get(lookupInputs[input]) ?? "");
    const number = toReceiptNumber(text("number"));
    const password = toLookupPassword(text("password"));
    this.isPasswordShown = false;
    this.isErased = false;
    this.missing = [
      ...(number === "" ? (["number"] as const) : []),
      ...(password === "" ? (["password"] as const) : []),
    ];
    if (this.missing.length > 0) void this.focusOn(ERROR_SUMMARY_ID);
    else void this.lookup.lookUp({ number, password });
  }

  private onErase(): void {
    this.missing = [];
    this.number = undefined;
    this.lookup.forget();
    emptyInputs(this.renderRoot);
    this.tell({ type: "personal-data-erased" });
    this.isErased = true;
    void this.focusOn(TITLE_ID);
  }

  private onAnother(): void {
    this.number = undefined;
    this.lookup.forget();
  }

  /** Only a person's press counts: scripts of a page press buttons as well. */
  private onCancel(event: Event): void {
    if (event.isTrusted) void this.lookup.cancel();
  }

  protected override render() {
    const now = this.lookup.state;
    const { headingLevel } = this.context;
    return html`<div class="stack">
      ${titleHeading(headingLevel, this.titleOf(now))} ${this.renderState(now)}
    </div>`;
  }

  private titleOf({ at }: LookupState): string {
    const { t } = this;
    switch (at) {
      case "form":
      case "looking-up":
        return t.lookupTitle;
      case "cancelled":
        return t.cancelledTitle;
      default:
        return t.foundTitle;
    }
  }

  private renderState(now: LookupState) {
    switch (now.at) {
      case "form":
        return this.renderForm(now);
      case "looking-up":
        return now.from === "form"
          ? this.renderForm(now)
          : html`<p role="status">${said(this.t.lookupWorking)}</p>`;
      case "cancelled":
        return html`<div class="stack wide">
          ${cancelledBooking(now.booking, this.context, this.locale)}
          ${this.renderWaysOut(this.t.startOver, "restarted")}
        </div>`;
      default:
        return this.renderFound(now);
    }
  }

  private renderForm(now: Extract<LookupState, { at: "form" | "looking-up" }>) {
    return lookupForm(
      {
        number: this.lookup.number ?? this.number ?? "",
        missing: this.missing,
        fault: now.at === "form" ? now.fault : undefined,
        isBusy: now.at === "looking-up",
        isPasswordShown: this.isPasswordShown,
        headingLevel: this.context.headingLevel,
        submit: (event) => this.onSubmit(event),
        togglePassword: () => {
          this.isPasswordShown = !this.isPasswordShown;
        },
        isErased: this.isErased,
        erase: () => this.onErase(),
        leave: () => this.tell({ type: "went-back" }),
      },
      this.t,
    );
  }

  private renderFound(now: FoundState) {
    const { t, locale, context } = this;
    const { lookup } = now;
    if (now.at !== "found") {
      // Whoever is asked a question has its two answers and no other buttons.
      const question = cancelQuestion(lookup, context, locale, {
        isBusy: now.at === "cancelling",
        press: (event) => this.onCancel(event),
        drop: () => this.lookup.handle({ type: "cancel-dropped" }),
      });
      return html`<div class="stack wide">
        ${foundBooking(lookup, context, locale)} ${question}
      </div>`;
    }
    const ask = () => this.lookup.handle({ type: "cancel-asked" });
    // After a lost answer nothing stands here that may not hold any more.
    return html`<div class="stack wide">
      ${now.fault ? this.renderFault(now.fault) : nothing}
      ${
        now.fault?.kind === "unknown"
          ? facts([{ term: t.dateAndTime, text: slotText(lookup.booking, locale.format) }])
          : foundBooking(lookup, context, locale)
      }
      ${now.fault ? nothing : html`${this.renderAhead(lookup)} ${cancelOffer(lookup, context, locale, ask)}`}
      ${this.renderWaysOut(t.foundLeave, "went-back")}
    </div>`;
  }

  /** For a booking whose meeting is still to come. */
  private renderAhead({ booking }: Lookup) {
    const { context } = this;
    if (!isAhead(booking, context.clock.now())) return nothing;
    return html`<hw-ob-keep-booking .context=${context} .booking=${booking}></hw-ob-keep-booking>
      <hw-ob-before-meeting .context=${context}></hw-ob-before-meeting>`;
  }

  private renderFault(fault: CancelFault) {
    return html`<div class="stack" id=${ANSWER_ID} tabindex="-1">
      ${cancelAnswer(fault, this.locale, () => void this.lookup.lookUp())}
    </div>`;
  }

  /** Leaving takes the step off the page, and with it all that was typed and shown. */
  private renderWaysOut(leave: string, type: "went-back" | "restarted") {
    return html`<div class="actions">
      <button type="button" @click=${() => this.tell({ type })}>${leave}</button>
      <button type="button" class="plain" @click=${this.onAnother}>${this.t.lookUpAnother}</button>
    </div>`;
  }
}

type FoundState = Extract<LookupState, { readonly lookup: Lookup }>;
