import { html, nothing, type TemplateResult } from "lit";
import type { FullLocale } from "../../i18n/full-locale.ts";
import type { StepContext } from "../step-element.ts";
import { subheading } from "./heading.ts";
import { officeTextList } from "./office-text.ts";

/** How the meeting goes, where the office says something of it. */
export function atTheMeeting(
  { office, headingLevel }: StepContext,
  locale: FullLocale,
): TemplateResult | typeof nothing {
  if (office.atTheMeeting.length === 0) return nothing;
  return html`<section class="stack tight">
    ${subheading(headingLevel, locale.t.atTheMeetingTitle)}
    ${officeTextList(office.atTheMeeting, locale)}
  </section>`;
}
