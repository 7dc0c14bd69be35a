import { html, nothing, type TemplateResult } from "lit";
import { meetingPlace, type MeetingPlace } from "../../flow/receipt/meeting-place.ts";
import type { Lookup } from "../../contract/receipt.ts";
import { subheading } from "../parts/heading.ts";
import { said } from "../parts/said.ts";
import type { StepContext } from "../step-element.ts";
import type { ReceiptLocale } from "./receipt-step-element.ts";

/** Where the meeting takes place, or by when that is told. */
export function meetingPart(
  lookup: Lookup,
  { office, clock, headingLevel }: StepContext,
  locale: ReceiptLocale,
): TemplateResult | typeof nothing {
  const place = meetingPlace(lookup, office, clock.now());
  if (!place) return nothing;
  return html`<section class="stack tight">
    ${subheading(headingLevel, locale.t.meetingTitle)} ${placeWords(place, locale)}
  </section>`;
}

function placeWords(place: MeetingPlace, { t, format }: ReceiptLocale): TemplateResult {
  switch (place.kind) {
    case "told":
      return html`<p>${t.meetingOpenLead}</p>
        <p>
          <a class="strong" href=${place.url} target="_blank" rel="noopener noreferrer"
            >${said(t.meetingOpen(place.host))}${t.opensElsewhere}</a
          >
        </p>
        <p>${t.meetingPrivate}</p>`;
    case "due": {
      const words = place.late ? t.meetingLate : t.meetingDue;
      return html`<p>${said(words(format.date(place.on)))}</p>`;
    }
    case "later":
      return html`<p>${t.meetingLater}</p>`;
  }
}
