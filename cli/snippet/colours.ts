/** Colours of the page's own, as `#rrggbb`. What is not set stays as the widget has it. */
export interface Colours {
  readonly primary?: string | undefined;
  readonly text?: string | undefined;
  readonly background?: string | undefined;
}

/** As the widget has them; the texts on its buttons have the colour of the background. */
export const usualColours = { primary: "#0017c1", text: "#333333", background: "#ffffff" } as const;

type Rgb = readonly [red: number, green: number, blue: number];

export function isColour(text: string): boolean {
  return /^#[\da-f]{6}$/iu.test(text);
}

/** The custom properties that give the widget these colours: with a main colour its shades, which belong to it. */
export function propertiesOf(colours: Colours): ReadonlyMap<string, string> {
  const { primary, text, background = usualColours.background } = colours;
  const isLight = contrast(background, "#000000") > contrast(background, "#ffffff");
  const away = isLight ? "#000000" : "#ffffff";
  const properties = new Map<string, string>();
  if (primary !== undefined) {
    properties.set("--hw-color-primary", primary);
    properties.set("--hw-color-primary-hover", mix(primary, away, 0.25));
    properties.set("--hw-color-primary-active", mix(primary, away, 0.5));
    properties.set("--hw-color-primary-subtle", mix(primary, background, 0.9));
    properties.set("--hw-color-primary-border", mix(primary, background, 0.6));
  }
  if (text !== undefined) properties.set("--hw-color-text", text);
  if (colours.background !== undefined) properties.set("--hw-color-background", background);
  return properties;
}

/** @param share how much of the second colour there is, from 0 to 1 */
function mix(one: string, other: string, share: number): string {
  const second = rgbOf(other);
  const mixed = rgbOf(one).map((part, at) => part * (1 - share) + (second[at] ?? 0) * share);
  return `#${mixed.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

/** As WCAG 2 has it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = rgbOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function rgbOf(colour: string): Rgb {
  const part = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}
