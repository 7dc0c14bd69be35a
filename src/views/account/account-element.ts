import { css, html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { AccountController } from "../../flow/account/account-controller.ts";
import { withMoreWords, type WiderLocale } from "../../i18n/full-locale.ts";
import { jaAccount } from "../../i18n/ja-account.ts";
import type { AccountMessages } from "../../i18n/messages-account.ts";
import { StepElement } from "../step-element.ts";

export type AccountLocale = WiderLocale<AccountMessages>;

/** The id of what came of a press, which takes the focus. */
export const ANSWER_ID = "answer";

/** What came of a press; the focus on it is its one announcement. */
export function answer(content: unknown): TemplateResult | typeof nothing {
  return content === nothing ? nothing : html`<div id=${ANSWER_ID} tabindex="-1">${content}</div>`;
}

/** A screen of the account, with its words. A password goes from its input to the flow, and nowhere else. */
export abstract class AccountElement extends StepElement {
  static override styles = [
    ...StepElement.styles,
    css`
      .fields {
        display: grid;
        gap: 32px;
        grid-template-columns: minmax(0, 1fr);
      }
    `,
  ];

  @property({ attribute: false }) flow!: AccountController;

  protected get locale(): AccountLocale {
    return withMoreWords<AccountMessages>(this.context.locale, jaAccount);
  }

  protected override get t(): AccountLocale["t"] {
    return this.locale.t;
  }

  /** What stands in an input now: autofill need not have sent an event. */
  protected typedIn(id: string): string {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value ?? "";
  }
}
