import { join } from "node:path";
import { examples, idOf, type Example } from "../../demo/gallery/states/examples.ts";
import { ROOT } from "../demo/build.ts";

/** What pictures are taken of: every state on a phone, and what has a layout of its own on a wide page. */

export interface Shot {
  readonly name: string;
  readonly id: string;
  readonly width: number;
}

export const FOLDER = join(ROOT, "test/screenshots");
const PHONE = 390;
const PAGE = 1280;
/** One office's way through, and the choice of a time: the rest is one column on any page. */
const isWide = ({ name }: Example) => /^(consent|slot|form|review|booked) of otaru$/u.test(name);

export const shots: readonly Shot[] = [
  ...examples.map((example) => shot(example, PHONE)),
  ...examples.filter(isWide).map((example) => shot(example, PAGE)),
];

function shot(example: Example, width: number): Shot {
  const id = idOf(example);
  return { name: `${id}-${width}`, id, width };
}

export const fileOf = ({ name }: Shot): string => join(FOLDER, `${name}.png`);
