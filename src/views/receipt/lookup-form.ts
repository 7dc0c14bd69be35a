import { html, nothing, type TemplateResult } from "lit";
import type { LookupFault } from "../../flow/receipt/machine.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { ReceiptMessages } from "../../i18n/messages-receipt.ts";
import { erasedNews } from "../parts/erased-news.ts";
import { errorSummary } from "../parts/error-summary.ts";
import { describedBy, field } from "../parts/field.ts";
import { minutesToWait } from "../parts/minutes-to-wait.ts";
import { notice } from "../parts/notice.ts";
import { passwordInput } from "../parts/password-input.ts";
import { said } from "../parts/said.ts";

/** The inputs of the form, by id and name. */
export const lookupInputs = { number: "receipt-number", password: "receipt-password" } as const;
export type LookupInput = keyof typeof lookupInputs;

/** What came of the last look-up; it takes the focus. */
export const ANSWER_ID = "answer";

interface LookupForm {
  /** What stands in the number's input when it is first shown. */
  readonly number: string;
  readonly missing: readonly LookupInput[];
  readonly fault: LookupFault | undefined;
  readonly isBusy: boolean;
  readonly isPasswordShown: boolean;
  readonly headingLevel: number;
  readonly submit: (event: Event) => void;
  readonly togglePassword: () => void;
  readonly isErased: boolean;
  readonly erase: () => void;
  readonly leave: () => void;
}

type Words = Messages & ReceiptMessages;

/** Asks for the receipt number and the password. */
export function lookupForm(form: LookupForm, t: Words): TemplateResult {
  return html`<form class="stack wide" novalidate @submit=${form.submit}>
    <div class="stack">
      ${summary(form, t)} ${answer(form.fault, t)} ${erasedNews(form.isErased, t)}
      <p>${t.lookupLead}</p>
    </div>
    <div class="stack">${numberField(form, t)} ${passwordField(form, t)}</div>
    <div class="stack tight">
      <p role="status">${said(form.isBusy ? t.lookupWorking : "")}</p>
      <div class="actions">
        <button class="primary" aria-disabled=${form.isBusy}>${t.lookupButton}</button>
        <button type="button" class="plain" @click=${form.erase}>${t.erase}</button>
        <button type="button" class="plain" @click=${form.leave}>${t.lookupLeave}</button>
      </div>
    </div>
  </form>`;
}

/** Of a wrong number and a wrong password it says the very same. */
function summary({ missing, fault, headingLevel }: LookupForm, t: Words) {
  if (missing.length === 0 && fault?.kind === "failed") {
    return html`${errorSummary(
        [{ input: lookupInputs.number, text: t.lookupFailed }],
        t,
        headingLevel,
      )}
      <p>${t.lookupFailedHelp}</p>`;
  }
  const faults = missing.map((input) => ({
    input: lookupInputs[input],
    text: t.lookupMissing(labels(t)[input]),
  }));
  return errorSummary(faults, t, headingLevel);
}

function answer(fault: LookupFault | undefined, t: Words) {
  if (!fault || fault.kind === "failed") return nothing;
  return html`<div id=${ANSWER_ID} tabindex="-1">
    ${
      fault.kind === "unanswered"
        ? notice("warning", said(t.lookupUnanswered))
        : notice(
            "error",
            html`<p>${said(waitWords(fault, t))}</p>
              <p>${t.lookupLockedHelp}</p>`,
          )
    }
  </div>`;
}

function waitWords(fault: Extract<LookupFault, { kind: "busy" | "locked" }>, t: Words): string {
  return fault.kind === "busy"
    ? t.lookupBusy(fault.retryAfterSeconds)
    : t.lookupLocked(minutesToWait(fault));
}

function labels(t: Words): Record<LookupInput, string> {
  return { number: t.receiptNumber, password: t.lookupPassword };
}

function textOf(input: LookupInput, { missing }: LookupForm, t: Words, hint: string) {
  const label = labels(t)[input];
  const fault = missing.includes(input) ? t.lookupMissing(label) : undefined;
  return { id: lookupInputs[input], label, required: true, hint, fault };
}

function numberField(form: LookupForm, t: Words): TemplateResult {
  const text = textOf("number", form, t, t.lookupNumberHint);
  return field(
    text,
    html`<input
      id=${text.id}
      name=${text.id}
      type="text"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      aria-required="true"
      aria-describedby=${describedBy(text)}
      aria-invalid=${text.fault ? "true" : nothing}
      .defaultValue=${form.number}
    />`,
    t,
  );
}

function passwordField(form: LookupForm, t: Words): TemplateResult {
  const text = textOf("password", form, t, t.lookupPasswordHint);
  const { isPasswordShown: shown, togglePassword: toggle } = form;
  const input = { name: text.id, autocomplete: "current-password", shown, toggle } as const;
  return field(text, passwordInput(text, input, t), t);
}
