import { procedureOf } from "../flow/procedures/index.ts";
import { withAllWords, type FullLocale } from "../i18n/full-locale.ts";
import type { Messages } from "../i18n/messages.ts";
import { withWishedWords } from "../i18n/wished-locale.ts";
import { StepElement } from "./step-element.ts";

/** A step that loads after the page's first view, with the words that came along. */
export abstract class BookingStepElement extends StepElement {
  protected get locale(): FullLocale {
    const { locale, office } = this.context;
    return procedureOf(office).sends === "mail" ? withWishedWords(locale) : withAllWords(locale);
  }

  protected override get t(): Messages {
    return this.locale.t;
  }
}
