import { css, html, nothing, type TemplateResult } from "lit";
import type { BookingMessages } from "../../i18n/messages.ts";
import { describedBy, type FieldText } from "./field.ts";
import { said } from "./said.ts";

export const passwordStyles = css`
  .password {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    inline-size: 100%;
  }
  .password input {
    flex: 1 1 200px;
    min-inline-size: 0;
  }
`;

interface PasswordInput {
  readonly name: string;
  readonly autocomplete: "current-password" | "new-password";
  readonly shown: boolean;
  readonly toggle: () => void;
}

/**
 * Pasting and password managers are welcome; whoever wants to may see what was typed. A checker of
 * spelling may be somebody else's server: it is not shown a password.
 */
export function passwordInput(
  text: FieldText,
  { name, autocomplete, shown, toggle }: PasswordInput,
  t: BookingMessages,
): TemplateResult {
  return html`<div class="password">
    <input
      id=${text.id}
      name=${name}
      type=${shown ? "text" : "password"}
      autocomplete=${autocomplete}
      autocapitalize="none"
      autocorrect="off"
      spellcheck="false"
      aria-required="true"
      aria-describedby=${describedBy(text)}
      aria-invalid=${text.fault ? "true" : nothing}
    />
    <button type="button" aria-controls=${text.id} @click=${toggle}>
      ${said(shown ? t.hidePassword : t.showPassword)}
    </button>
  </div>`;
}
