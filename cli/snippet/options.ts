import { isSlug } from "../../src/contract/slug.ts";
import { languageTags } from "../../src/i18n/locale.ts";
import { parseOptions } from "../parse-options.ts";
import { parseUrl } from "../parse-url.ts";
import { UsageError } from "../usage-error.ts";
import { isColour, type Colours } from "./colours.ts";

export const usage = `The tag to paste into a page, with the script's integrity and a text for where it cannot be shown.

  npx hw-online-booking snippet --office <id> --api <url> [options]
  npm run --silent snippet -- --office <id> --api <url> [options]     in a checkout, after npm run build

  --office <id>           the office's id at the backend
  --api <url>             where the API's version lives, for example https://api.example.jp/v1
  --script <address>      where the script will lie (default: /booking/hw-online-booking.js, or …one-file.js)
  --one-file              use the one file that needs no others beside it; then integrity covers all of it
  --all-files             add an import map, by which browsers check the files that load later as well
  --div                   write a <div data-hw-office="…">, for a content system that strips unknown tags
  --lang <language>       ${languageTags.join(", ")} (default: ja)
  --primary <#rrggbb>     colour of buttons and links; its shades follow
  --text <#rrggbb>        colour of texts
  --background <#rrggbb>  colour behind everything
  --help                  this text

The tag goes to the standard output, what to put right (in Japanese) to the standard error. It ends with 0 when the
office's profile was read, 1 when it could not be, 2 when it was asked wrongly.`;

export interface Options {
  readonly office: string;
  readonly apiBase: string;
  readonly script: string;
  readonly oneFile: boolean;
  readonly allFiles: boolean;
  readonly asDiv: boolean;
  readonly language: string;
  readonly colours: Colours;
}

/** @throws {UsageError} */
export function readOptions(args: readonly string[]): Options | "help" {
  const values = parseOptions(args, {
    office: { type: "string" },
    api: { type: "string" },
    script: { type: "string" },
    "one-file": { type: "boolean" },
    "all-files": { type: "boolean" },
    div: { type: "boolean" },
    lang: { type: "string" },
    primary: { type: "string" },
    text: { type: "string" },
    background: { type: "string" },
    help: { type: "boolean", short: "h" },
  });
  if (values.help) return "help";
  const oneFile = values["one-file"] ?? false;
  const allFiles = values["all-files"] ?? false;
  if (oneFile && allFiles) throw new UsageError("--one-file is all files already.");
  return {
    office: readOffice(values.office),
    apiBase: readApi(values.api),
    script: values.script ?? `/booking/hw-online-booking${oneFile ? ".one-file" : ""}.js`,
    oneFile,
    allFiles,
    asDiv: values.div ?? false,
    language: readLanguage(values.lang ?? "ja"),
    colours: {
      primary: readColour("--primary", values.primary),
      text: readColour("--text", values.text),
      background: readColour("--background", values.background),
    },
  };
}

function readOffice(text: string | undefined): string {
  if (text !== undefined && isSlug(text)) return text;
  if (text === undefined) throw new UsageError("Name an office: --office otaru");
  throw new UsageError(
    `--office "${text}" is no office's id: lower-case letters, digits and single hyphens.`,
  );
}

function readApi(text: string | undefined): string {
  const url = text === undefined ? undefined : parseUrl(text);
  if (url && /^https?:$/u.test(url.protocol)) return url.href.replace(/[?#].*$|\/+$/gu, "");
  throw new UsageError("Name the API by its whole address: --api https://api.example.jp/v1");
}

function readLanguage(text: string): string {
  const known = languageTags.find((tag) => tag === text);
  if (known) return known;
  throw new UsageError(`--lang "${text}" must be one of ${languageTags.join(", ")}.`);
}

function readColour(option: string, text: string | undefined): string | undefined {
  if (text === undefined || isColour(text)) return text;
  throw new UsageError(`${option} "${text}" must be a colour such as #0017c1.`);
}
