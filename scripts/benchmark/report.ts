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

const START = "<!-- figures: npm run benchmark -- --write -->";
/** Every block of the documents is run, or says why not. */
const FIGURES = "<!-- not run: the figures of a run -->";

/** The document with the figures of a run in the place of the last one's: they stand at its end. */
export function withFigures(document: string, where: string, sections: readonly Section[]): string {
  const at = document.indexOf(START);
  if (at < 0) throw new Error("The document has no place for the figures");
  const texts = sections.map(
    ({ title, headings, rows, notes = [] }) =>
      `### ${title}\n\n${FIGURES}\n\`\`\`text\n${table(headings, rows)}\n\`\`\`\n${notes.map((note) => `\n${note}`).join("")}`,
  );
  return `${document.slice(0, at)}${START}\n\n${where}, by \`npm run benchmark -- --write\`.\n\n${texts.map((text) => text.trimEnd()).join("\n\n")}\n`;
}
