import { contrast, mix, READABLE } from "./colour.ts";

/** What is picked on the page. */
export interface Picked {
  /** `#0017c1` */
  readonly primary: string;
  readonly radius: number;
  readonly fontSize: number;
}

const WHITE = "#ffffff";
const BLACK = "#000000";

/** The custom properties that follow from what was picked. */
export function propertiesOf({ primary, radius, fontSize }: Picked): Record<string, string> {
  return {
    "--hw-color-primary": primary,
    "--hw-color-primary-hover": mix(primary, BLACK, 0.25),
    "--hw-color-primary-active": mix(primary, BLACK, 0.5),
    "--hw-color-primary-subtle": mix(primary, WHITE, 0.92),
    "--hw-color-primary-border": mix(primary, WHITE, 0.6),
    "--hw-radius": `${radius}px`,
    "--hw-radius-small": `${Math.round(radius / 2)}px`,
    "--hw-font-size": `${fontSize}px`,
    "--hw-font-size-small": `${Math.max(14, fontSize - 2)}px`,
    "--hw-font-size-subheading": `${Math.round(fontSize * 1.25)}px`,
    "--hw-font-size-heading": `${Math.round(fontSize * 1.5)}px`,
  };
}

export function cssOf(properties: Readonly<Record<string, string>>): string {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  return `hw-online-booking {\n${lines.join("\n")}\n}`;
}

export interface Reading {
  readonly what: string;
  readonly ratio: number;
  readonly isEnough: boolean;
}

/** Where the picked colour meets another one as text. */
export function readingsOf({ primary }: Picked): readonly Reading[] {
  const properties = propertiesOf({ primary, radius: 0, fontSize: 16 });
  const hover = properties["--hw-color-primary-hover"] ?? primary;
  const subtle = properties["--hw-color-primary-subtle"] ?? WHITE;
  const pairs = [
    ["白地のボタンとリンクの文字、色付きのボタンの白い文字", primary, WHITE],
    ["マウスを重ねたボタンの文字", hover, subtle],
  ] as const;
  return pairs.map(([what, one, other]) => {
    const ratio = contrast(one, other);
    return { what, ratio, isEnough: ratio >= READABLE };
  });
}
