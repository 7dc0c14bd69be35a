import { languages, type LanguageTag } from "../../src/i18n/locale.ts";
import { byId, withText } from "../elements.ts";
import { addressOf, tags, widths } from "./address.ts";
import { examples, idOf, type Example } from "./states/examples.ts";

interface Choice {
  readonly langs: readonly LanguageTag[];
  readonly widths: readonly number[];
}

const FIRST_HEIGHT = "640";

/** Every state in a row of its own, in the languages and widths chosen. The address keeps the choice. */
export function showOverview(): void {
  const asked = new URLSearchParams(location.search);
  const filter = byId<HTMLInputElement>("filter");
  // Somebody may have typed before this script had come.
  filter.value ||= asked.get("filter") ?? "";
  addBoxes(
    "languages",
    "langs",
    tags.map((tag) => [tag, languages[tag]]),
    asked.get("langs") ?? "ja",
  );
  addBoxes(
    "widths",
    "widths",
    widths.map((width) => [String(width), String(width)]),
    asked.get("widths") ?? "390",
  );
  filter.addEventListener("input", filterRows);
  byId("controls").addEventListener("change", ({ target }) => {
    if (target !== filter) draw();
  });
  byId("controls").addEventListener("submit", (event) => event.preventDefault());
  draw();
  // The rows came after the browser had looked for the address's anchor.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function draw(): void {
  const choice = chosen();
  byId("states").replaceChildren(...examples.map((example) => row(example, choice)));
  filterRows();
}

/** Rows are hidden rather than made anew, so that what they show does not load again. */
function filterRows(): void {
  const wanted = byId<HTMLInputElement>("filter").value.trim().toLowerCase();
  const { langs, widths } = chosen();
  for (const example of examples) {
    byId(idOf(example)).hidden = !example.name.toLowerCase().includes(wanted);
  }
  const found = document.querySelectorAll("#states > :not([hidden])").length;
  byId("count").textContent =
    `${found}件の状態 × ${langs.length}言語 × ${widths.length}幅（全${examples.length}件）`;
  const kept = new URLSearchParams({ langs: langs.join(), widths: widths.join() });
  if (wanted !== "") kept.set("filter", wanted);
  history.replaceState(null, "", `?${kept.toString()}${location.hash}`);
}

function chosen(): Choice {
  return { langs: ticked("langs") as LanguageTag[], widths: ticked("widths").map(Number) };
}

function row(example: Example, { langs, widths }: Choice): HTMLElement {
  const section = document.createElement("section");
  section.id = idOf(example);
  const heading = document.createElement("h2");
  heading.lang = "en";
  const anchor = link(`#${section.id}`, example.name);
  heading.append(anchor);
  const shots = document.createElement("div");
  shots.className = "shots";
  shots.append(...langs.flatMap((lang) => widths.map((width) => shot(example, lang, width))));
  section.append(heading, shots);
  return section;
}

function shot(example: Example, lang: LanguageTag, width: number): HTMLElement {
  const figure = document.createElement("figure");
  const caption = document.createElement("figcaption");
  caption.append(
    link(addressOf(example, lang, { width: String(width) }), `${languages[lang]}、${width} px`),
  );
  const frame = document.createElement("iframe");
  frame.title = `${example.name}, ${lang}, ${width} px`;
  frame.loading = "lazy";
  frame.width = String(width);
  frame.height = FIRST_HEIGHT;
  frame.src = addressOf(example, lang, { framed: "" });
  figure.append(caption, frame);
  return figure;
}

function addBoxes(
  into: string,
  name: string,
  choices: readonly (readonly [value: string, text: string])[],
  asked: string,
): void {
  for (const [value, text] of choices) {
    const box = document.createElement("input");
    Object.assign(box, {
      type: "checkbox",
      name,
      value,
      checked: asked.split(",").includes(value),
    });
    const label = document.createElement("label");
    label.append(box, text);
    byId(into).append(label);
  }
}

function ticked(name: string): string[] {
  const boxes = document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`);
  return [...boxes].map(({ value }) => value);
}

function link(href: string, text: string): HTMLAnchorElement {
  const element = withText("a", text) as HTMLAnchorElement;
  element.href = href;
  return element;
}
