import { html, nothing, type TemplateResult } from "lit";
import type { OfficeProfile } from "../../contract/office.ts";
import type { SomeLocale } from "../../i18n/locale.ts";
import { inBrackets } from "./in-brackets.ts";
import { officeText } from "./office-text.ts";

/** How to reach the office. What its document does not state is absent; what is made up says so and is never dialled. */
export function contactLines({ contact }: OfficeProfile, locale: SomeLocale): TemplateResult {
  const { t } = locale;
  const { phone, mail, address } = contact;
  if (!phone && !mail) return html`<p>${t.noContact}</p>`;
  return html`<ul class="contact">
    ${
      phone
        ? html`<li>
            ${t.phone}: ${phoneNumber(phone, locale)}
            ${
              phone.hours
                ? html`<span
                    >${inBrackets(html`${t.hours}: ${officeText(phone.hours, locale)}`, t)}</span
                  >`
                : nothing
            }
          </li>`
        : nothing
    }
    ${
      mail
        ? html`<li>
            ${t.mail}:
            ${
              mail.sample
                ? html`${mail.address}${inBrackets(t.sample, t)}`
                : html`<a href="mailto:${mail.address}">${mail.address}</a>`
            }
          </li>`
        : nothing
    }
    ${address ? html`<li>${officeText(address, locale)}</li>` : nothing}
  </ul>`;
}

function phoneNumber(
  { number, sample }: NonNullable<OfficeProfile["contact"]["phone"]>,
  { t }: SomeLocale,
): TemplateResult {
  return sample
    ? html`<span class="strong">${number}</span>${inBrackets(t.sample, t)}`
    : html`<a class="strong" href="tel:${number.replace(/[^\d+]/gu, "")}">${number}</a>`;
}
