import { expect } from "@open-wc/testing";
import type { FieldFault } from "../../src/domain/applicant.ts";
import { parseText } from "../../src/domain/fields/parse-field.ts";

type Field = Parameters<typeof parseText>[0];
const shown = (text: string) =>
  text.length > 40 ? `${text.slice(0, 12)}… (${text.length})` : JSON.stringify(text);

/** One test a row: what was typed and its canonical form, which stays as it is. */
export function reads(field: Field, rows: readonly (readonly [typed: string, value: string])[]) {
  for (const [typed, value] of rows) {
    it(`${shown(typed)} as ${shown(value)}`, () => {
      expect(parseText(field, typed)).to.deep.equal({ value });
      expect(parseText(field, value), "what it made of it stays").to.deep.equal({ value });
    });
  }
}

/** One test a row: what was typed and why it is refused. */
export function refuses(
  field: Field,
  rows: readonly (readonly [typed: string, fault: FieldFault])[],
) {
  for (const [typed, fault] of rows) {
    it(`${shown(typed)} as ${fault}`, () => {
      expect(parseText(field, typed)).to.deep.equal({ fault });
    });
  }
}
