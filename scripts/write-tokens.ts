import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** Ours → the Digital Agency's token. Lengths become pixels: a page's root font size must not shrink the widget. */
const tokens = {
  "color-primary": "color-primitive-blue-900",
  "color-primary-hover": "color-primitive-blue-1000",
  "color-primary-active": "color-primitive-blue-1200",
  "color-primary-subtle": "color-primitive-blue-50",
  "color-primary-border": "color-primitive-blue-300",
  "color-background": "color-neutral-white",
  "color-background-subtle": "color-neutral-solid-gray-50",
  "color-text": "color-neutral-solid-gray-800",
  "color-text-subtle": "color-neutral-solid-gray-600",
  "color-border": "color-neutral-solid-gray-600",
  "color-divider": "color-neutral-solid-gray-200",
  "color-error": "color-primitive-red-800",
  "color-success": "color-primitive-green-800",
  "color-warning": "color-primitive-yellow-900",
  "color-focus": "color-neutral-black",
  "color-focus-ring": "color-primitive-yellow-300",
  "font-family": "font-family-sans",
  "font-size-small": "font-size-14",
  "font-size": "font-size-16",
  "font-size-heading": "font-size-24",
  "font-size-subheading": "font-size-20",
  "line-height": "line-height-170",
  "line-height-tight": "line-height-140",
  "radius-small": "border-radius-4",
  radius: "border-radius-8",
} as const;

const source = fileURLToPath(import.meta.resolve("@digital-go-jp/design-tokens/dist/tokens.css"));
const target = fileURLToPath(new URL("../src/styles/tokens.ts", import.meta.url));

const values = new Map(
  [...(await readFile(source, "utf8")).matchAll(/^\s*--([\w-]+):\s*(.+);$/gmu)].map(
    ([, name, value]) => [name ?? "", value ?? ""],
  ),
);

const lines = Object.entries(tokens).map(([ours, theirs]) => {
  const value = values.get(theirs);
  if (!value)
    throw new Error(`@digital-go-jp/design-tokens has no --${theirs} any more: map ${ours} anew`);
  const pixels = value.replace(/([\d.]+)rem/gu, (_, rem) => `${Number(rem) * 16}px`);
  const isLength = pixels !== value;
  // A page's own token in rem follows that page's root font size, so lengths take only --hw-*.
  const fallback = isLength ? pixels : `var(--${theirs}, ${pixels.replaceAll("'", '"')})`;
  return `    --_${ours}: var(--hw-${ours}, ${fallback});`;
});

const output = `// Written by \`npm run tokens\` from @digital-go-jp/design-tokens. Do not edit.
import { css } from "lit";

export const tokens = css\`
  :host {
${lines.join("\n")}
  }
\`;
`;

if (process.argv.includes("--check")) {
  if ((await readFile(target, "utf8")) !== output) {
    console.error("src/styles/tokens.ts is out of date: run `npm run tokens` and commit it.");
    process.exit(1);
  }
} else {
  await writeFile(target, output);
}
