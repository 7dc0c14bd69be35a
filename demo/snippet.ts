import { usualColours, type Colours } from "../cli/snippet/colours.ts";
import { readProfile, type ReadProfile } from "../cli/snippet/read-profile.ts";
import { snippetOf, type Wishes } from "../cli/snippet/snippet.ts";
import { warningsOf } from "../cli/snippet/warnings.ts";
import { loadTemporal } from "../src/domain/temporal.ts";
import { languages } from "../src/i18n/locale.ts";
import { startBackend } from "./backend.ts";
import { byId, withText } from "./elements.ts";
import { troubleNotice } from "./trouble.ts";

/** The page on which a webmaster makes the tag, sees the widget and copies it. */

const SCRIPT = "./hw-online-booking.js";
const colourNames = ["primary", "text", "background"] as const;

const form = byId<HTMLFormElement>("wishes");
const field = (name: string) => byId<HTMLInputElement>(name);
const colourSheet = new CSSStyleSheet();

let integrity: string | undefined;
let read: ReadProfile = { trouble: "まだ読み込んでいません。" };
/** Of the office and API last asked: a slow answer to an earlier question comes too late. */
let asked = "";

function wishes(): Wishes {
  const [office = "", apiBase = "", script = "", language = ""] = [
    "office",
    "api",
    "script",
    "language",
  ].map((name) => field(name).value.trim());
  const asDiv = field("as-div").checked;
  return { office, apiBase, script, integrity, language, colours: colours(), asDiv };
}

function colours(): Colours {
  const changed = colourNames.filter((name) => field(name).value !== usualColours[name]);
  return Object.fromEntries(changed.map((name) => [name, field(name).value]));
}

function useUsualColours(): void {
  for (const name of colourNames) field(name).value = usualColours[name];
}

function showSnippet(): void {
  const wished = wishes();
  const { html, css = "" } = snippetOf(wished, "profile" in read ? read.profile : undefined);
  field("tag").value = html;
  field("css").value = css;
  byId("css-part").hidden = css === "";
  colourSheet.replaceSync(css);
  byId("warnings").replaceChildren(
    ...warningsOf(wished, read).map((warning) => withText("li", warning)),
  );
  byId("copied").textContent = "";
}

/** A new element, as a page that is opened anew would have it. */
function showWidget({ office, apiBase, language }: Wishes): void {
  const widget = document.createElement("hw-online-booking");
  widget.lang = language;
  widget.setAttribute("office", office);
  widget.setAttribute("api-base", apiBase);
  widget.textContent = "ここに、貼るタグの中の文が表示されます。";
  byId("preview").replaceChildren(widget);
}

async function update(): Promise<void> {
  const wished = wishes();
  const question = JSON.stringify([wished.office, wished.apiBase, wished.language]);
  if (question !== asked) {
    asked = question;
    showWidget(wished);
    const answer = await readProfile(wished.apiBase, wished.office);
    if (question !== asked) return;
    read = answer;
  }
  showSnippet();
}

async function digest(): Promise<string | undefined> {
  // Only a page that came by https, or from this machine, may reckon one.
  if (!globalThis.crypto.subtle) return undefined;
  const response = await fetch(SCRIPT);
  const hash = await crypto.subtle.digest("SHA-384", await response.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

async function copy(id: string): Promise<void> {
  const source = byId<HTMLTextAreaElement>(id);
  try {
    await navigator.clipboard.writeText(source.value);
    byId("copied").textContent = "コピーしました。";
  } catch {
    source.focus();
    source.select();
    byId("copied").textContent =
      "コピーできませんでした。選んである文字を、キーボードやメニューでコピーしてください。";
  }
}

async function start(): Promise<void> {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, colourSheet];
  byId<HTMLSelectElement>("language").append(
    ...Object.entries(languages).map(([tag, name]) => new Option(name, tag)),
  );
  useUsualColours();
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => void update());
  byId("usual").addEventListener("click", () => {
    useUsualColours();
    showSnippet();
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copies]")) {
    button.addEventListener("click", () => void copy(button.dataset["copies"] ?? ""));
  }
  await loadTemporal();
  integrity = await digest();
  await startBackend().catch((error: unknown) => {
    byId("preview").before(troubleNotice(error));
  });
  await update();
}

void start();
