import { jaHandOver } from "../../i18n/ja-hand-over.ts";
import { withMoreWords, type FullLocale } from "../../i18n/full-locale.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { HandOverMessages } from "../../i18n/messages-hand-over.ts";
import { StepElement } from "../step-element.ts";

/** A step that leads away from the widget, with the words of its own file. */
export abstract class HandOverStepElement extends StepElement {
  protected get locale(): FullLocale & { readonly t: Messages & HandOverMessages } {
    return withMoreWords<HandOverMessages>(this.context.locale, jaHandOver);
  }

  protected override get t(): Messages & HandOverMessages {
    return this.locale.t;
  }
}
