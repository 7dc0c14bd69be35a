import { html, type TemplateResult } from "lit";
import type { Slot } from "../../domain/slots.ts";
import type { FullLocale } from "../../i18n/full-locale.ts";
import { isSameSlot, type LostSlots } from "../offer.ts";
import { said } from "./said.ts";
import { slotText } from "./slot-text.ts";

/** So many are named; more would be a list that nobody listens to. */
const NAMED = 3;

/** What has gone while the page was open, in a sentence or two; nothing where nothing has. */
export function newsOf(
  { late, full }: LostSlots,
  picked: Slot | undefined,
  { t, format }: FullLocale,
): string {
  const slots = [...late, ...full];
  if (slots.length === 0) return "";
  const text = (slot: Slot) => slotText(slot, format);
  if (picked && slots.some((slot) => isSameSlot(slot, picked))) {
    return late.some((slot) => isSameSlot(slot, picked))
      ? t.pickedLate(text(picked))
      : t.pickedFull(text(picked));
  }
  if (slots.length > NAMED) return t.slotsGone;
  const list = (gone: readonly Slot[]) => format.list(gone.map(text));
  return format.sentences([
    ...(late.length > 0 ? [t.slotsLate(list(late))] : []),
    ...(full.length > 0 ? [t.slotsFull(list(full))] : []),
  ]);
}

/** Where such a sentence is shown and heard. It is there, empty, before there is one: else nobody hears it. */
export function newsLine(text: string): TemplateResult {
  return html`<p class=${text ? "strong" : "visually-hidden"} role="status">${said(text)}</p>`;
}
