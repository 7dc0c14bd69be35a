import { foldName } from "../../domain/person.ts";
import type { OfficeSummary } from "../../contract/office-list.ts";
import { textIn, type LanguageTag } from "../../i18n/locale.ts";

export interface Area {
  /** `undefined` for offices that do not say where they are. */
  readonly name: OfficeSummary["area"];
  readonly offices: readonly OfficeSummary[];
}

/** Offices by area: the areas in the order in which they first come, those without one last. */
export function byArea(offices: readonly OfficeSummary[]): Area[] {
  const areas = new Map<string, Area & { readonly offices: OfficeSummary[] }>();
  for (const office of offices) {
    const key = office.area?.ja ?? "";
    const area = areas.get(key);
    if (area) area.offices.push(office);
    else areas.set(key, { name: office.area, offices: [office] });
  }
  return [...areas.values()].sort((a, b) => Number(!a.name) - Number(!b.name));
}

/** Whether to group helps: where most areas have one office, their headings would only be in the way. */
export function hasFewAreas(offices: readonly OfficeSummary[]): boolean {
  return byArea(offices).length * 2 <= offices.length;
}

/**
 * The offices whose name, kind or area has every word that was typed, in Japanese or in the visitor's
 * language, whatever its width, its case and its kana.
 */
export function officesWith(
  typed: string,
  offices: readonly OfficeSummary[],
  tag: LanguageTag,
): readonly OfficeSummary[] {
  const words = typed.split(/\s+/u).map(foldName).filter(Boolean);
  return offices.filter(({ name, kind, area }) => {
    const told = [name, kind, area].flatMap((text) =>
      text ? [foldName(text.ja), foldName(textIn(text, tag).text)] : [],
    );
    return words.every((word) => told.some((text) => text.includes(word)));
  });
}
