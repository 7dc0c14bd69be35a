import { html, nothing, type TemplateResult } from "lit";
import {
  normaliseUserId,
  type PasswordFault,
  type UserIdFault,
} from "../../flow/account/credentials.ts";
import type { AccountMessages } from "../../i18n/messages-account.ts";
import type { Messages } from "../../i18n/messages.ts";
import { describedBy, field } from "../parts/field.ts";
import { passwordInput } from "../parts/password-input.ts";

export const USER_ID = "userId";
export const PASSWORD = "password";

type Words = Messages & AccountMessages;

/** Where letters stand in full width or in capitals, the input shows what they become. */
export function userIdField(
  t: Words,
  { value, hint, fault }: { value: string; hint?: string; fault: string | undefined },
): TemplateResult {
  const text = { id: USER_ID, label: t.userId, required: true, hint, fault };
  return field(
    text,
    html`<input
      id=${USER_ID}
      name="username"
      type="text"
      autocomplete="username"
      autocapitalize="none"
      spellcheck="false"
      aria-required="true"
      aria-describedby=${describedBy(text)}
      aria-invalid=${fault ? "true" : nothing}
      .defaultValue=${value}
      @change=${showNormalised}
    />`,
    t,
  );
}

function showNormalised(event: Event): void {
  const input = event.currentTarget as HTMLInputElement;
  input.value = normaliseUserId(input.value);
}

interface PasswordText {
  readonly autocomplete: "current-password" | "new-password";
  readonly hint?: string;
  readonly fault: string | undefined;
  readonly shown: boolean;
  readonly toggle: () => void;
}

export function passwordField(
  t: Words,
  { autocomplete, hint, fault, shown, toggle }: PasswordText,
): TemplateResult {
  const text = { id: PASSWORD, label: t.password, required: true, hint, fault };
  return field(text, passwordInput(text, { name: "password", autocomplete, shown, toggle }, t), t);
}

export function userIdFaultText(fault: UserIdFault | undefined, t: Words): string | undefined {
  return fault && t.userIdFaults[fault];
}

export function passwordFaultText(
  fault: PasswordFault | undefined,
  t: Words,
  atLeast: number,
): string | undefined {
  return fault === "too-short" ? t.passwordTooShort(atLeast) : fault && t.passwordFaults[fault];
}
