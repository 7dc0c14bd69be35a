import { table } from "./table.ts";

/** What one measurement found, ready to be printed. */
export interface Section {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What must be known to read it. */
  readonly notes?: readonly string[];
}

export function sectionText({ title, headings, rows, notes = [] }: Section): string {
  return [title, "", table(headings, rows), ...(notes.length > 0 ? ["", ...notes] : [])].join("\n");
}
