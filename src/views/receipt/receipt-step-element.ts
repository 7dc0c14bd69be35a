import { jaReceipt } from "../../i18n/ja-receipt.ts";
import { withMoreWords, type WiderLocale } from "../../i18n/full-locale.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { ReceiptMessages } from "../../i18n/messages-receipt.ts";
import { StepElement } from "../step-element.ts";

/** A language with the words of a booking that is looked up. */
export type ReceiptLocale = WiderLocale<ReceiptMessages>;

/** A step of an office that gives out receipt numbers, with the words of its own file. */
export abstract class ReceiptStepElement extends StepElement {
  protected get locale(): ReceiptLocale {
    return withMoreWords<ReceiptMessages>(this.context.locale, jaReceipt);
  }

  protected override get t(): Messages & ReceiptMessages {
    return this.locale.t;
  }
}
