import type { Plugin } from "vite";

/** Style sheets in `css` templates, without what only people read: a minifier leaves templates as they are. */
export const minifyStyles: Plugin = {
  name: "minify-styles",
  enforce: "pre",
  transform: {
    filter: { id: /[\\/]src[\\/].+\.ts$/u },
    handler: (code) => ({
      code: code.replace(/(?<=\bcss`)[^`]+(?=`)/gu, minifyCss),
      map: null,
    }),
  },
};

/** For sheets as this project writes them: no white space that counts but single spaces. */
export function minifyCss(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gsu, "")
    .replace(/\s+/gu, " ")
    .replace(/ ?([{};,]) ?/gu, "$1")
    .replace(/: /gu, ":")
    .replace(/;\}/gu, "}")
    .trim();
}
