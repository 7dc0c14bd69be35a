import type { OfficeProfile } from "../../src/contract/office.ts";
import { propertiesOf, type Colours } from "./colours.ts";

/** What the owner of a page wishes for. */
export interface Wishes {
  readonly office: string;
  readonly apiBase: string;
  /** Where the script lies, as the page names it. */
  readonly script: string;
  /** The digest of that very file, for the attribute `integrity`. */
  readonly integrity: string | undefined;
  /** An import map with the digests of all files, which must stand before every module. */
  readonly importMap?: string | undefined;
  /** The files that the script asks for first: named in the page, they are fetched beside it, a round trip earlier. */
  readonly first?: readonly { readonly address: string; readonly integrity: string }[];
  readonly language: string;
  readonly colours: Colours;
  /** Whether the element is written as a `div`, for content systems that strip unknown tags. */
  readonly asDiv: boolean;
}

export interface Snippet {
  /** To be pasted where the widget is to stand. */
  readonly html: string;
  /** For the page's style sheet; a strict policy allows no `<style>` in the page. */
  readonly css: string | undefined;
}

/**
 * @param profile for the text that is read where the widget cannot be shown; without it there is a gap to fill
 */
export function snippetOf(wishes: Wishes, profile: OfficeProfile | undefined): Snippet {
  const { office, apiBase, script, integrity, importMap, language, colours, asDiv } = wishes;
  const map = importMap === undefined ? "" : `<script type="importmap">${importMap}</script>\n`;
  const scriptTag = tag("script", { type: "module", src: script, integrity });
  const preloads = (wishes.first ?? []).map((file) =>
    tag("link", { rel: "modulepreload", href: file.address, integrity: file.integrity }),
  );
  const lang = language === "ja" ? undefined : language;
  const attributes = { office, "api-base": apiBase, lang };
  const name = asDiv ? "div" : "hw-online-booking";
  const element = tag(name, asDiv ? asData(attributes) : attributes);
  const fallback = fallbackText(profile).map((line) => `    ${line}\n`);
  const properties = [...propertiesOf(colours)];
  return {
    html:
      `${map}${[...preloads, scriptTag].join("\n")}</script>\n${element}\n` +
      `  <p lang="ja">\n${fallback.join("")}  </p>\n</${name}>\n`,
    css:
      properties.length === 0
        ? undefined
        : `hw-online-booking {\n${properties.map(([name, value]) => `  ${name}: ${value};\n`).join("")}}\n`,
  };
}

type Attributes = Readonly<Record<string, string | undefined>>;

function asData(attributes: Attributes): Attributes {
  const entries = Object.entries(attributes);
  return Object.fromEntries(entries.map(([name, value]) => [`data-hw-${name}`, value]));
}

function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${escaped(value)}"`,
  );
  return `<${name}${written.join("")}>`;
}

function fallbackText(profile: OfficeProfile | undefined): string[] {
  const name = profile ? escaped(profile.name.ja) : "窓口";
  return [
    "オンライン予約を表示できません。",
    `${name}へ、お電話でお申し込みください。`,
    phoneText(profile?.contact.phone),
  ];
}

function phoneText(phone: OfficeProfile["contact"]["phone"]): string {
  if (!phone) return "電話: （ここに電話番号を書いてください）";
  const number = escaped(phone.number);
  const hours = phone.hours ? `（${escaped(phone.hours.ja)}）` : "";
  // A made-up number must not be dialled.
  if (phone.sample) return `電話: ${number}${hours}`;
  return `電話: <a href="tel:${phone.number.replaceAll(/[^\d+]/gu, "")}">${number}</a>${hours}`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
