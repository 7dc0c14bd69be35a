import { html, nothing, type TemplateResult } from "lit";
import type { FullLocale } from "../../i18n/full-locale.ts";
import type { AvailabilityReader } from "../availability-reader.ts";
import { notice, type NoticeKind } from "./notice.ts";
import { said } from "./said.ts";

/** The id of what did not load, which takes the focus when it stops what the visitor wanted to do. */
export const READING_ID = "reading";

/** What did not load, or could not be read anew; nothing where all is as it should be. */
export function readingNotice(
  availability: AvailabilityReader,
  locale: FullLocale,
): TemplateResult | typeof nothing {
  const { failedMonths, isUnread, outdatedSince: since } = availability;
  const retry = () => void availability.refresh();
  if (failedMonths.length > 0) return unreadNotice(failedMonths, isUnread, locale, retry);
  return since ? outdatedNotice(since, locale, retry) : nothing;
}

function withRetry(
  kind: NoticeKind,
  text: string,
  { t }: FullLocale,
  retry: () => void,
): TemplateResult {
  return html`<div role="alert" id=${READING_ID} tabindex="-1">
    ${notice(
      kind,
      html`<p>${said(text)}</p>
        <div class="actions"><button type="button" @click=${retry}>${t.retry}</button></div>`,
    )}
  </div>`;
}

/** What is free did not load: in these months, or at all. */
function unreadNotice(
  months: readonly Temporal.PlainYearMonth[],
  isAll: boolean,
  locale: FullLocale,
  retry: () => void,
): TemplateResult {
  const { t, format } = locale;
  if (isAll) return withRetry("error", t.availabilityFailed, locale, retry);
  const names = months.toSorted((a, b) => (a.toString() < b.toString() ? -1 : 1));
  const text = t.monthsUnread(format.list(names.map((month) => format.month(month))));
  return withRetry("warning", text, locale, retry);
}

/** What is on show could not be read anew. */
function outdatedNotice(
  since: Temporal.Instant,
  locale: FullLocale,
  retry: () => void,
): TemplateResult {
  const { t, format } = locale;
  return withRetry("warning", t.availabilityOutdated(format.time(since)), locale, retry);
}
