import { byId, withText } from "../elements.ts";
import type { Alone } from "./address.ts";
import { Page } from "./page.ts";
import { standInForAPerson } from "./presses.ts";
import { showExample } from "./show-example.ts";

/** One state alone. `data-shown` on the page's root says when it is complete, for whoever takes its picture. */
export async function showAlone({ example, lang, width, delayMs, hasDarkPage, isFramed }: Alone) {
  const place = byId("alone");
  byId("overview").remove();
  place.hidden = false;
  if (width !== undefined) place.style.maxInlineSize = `${width}px`;
  document.documentElement.lang = lang;
  document.body.classList.toggle("is-dark", hasDarkPage);
  document.title = `${example.name}, ${lang}`;
  standInForAPerson();
  if (isFramed) behaveInFrame(place);
  let outcome = "complete";
  try {
    const pageOf = (widget: Element) => new Page(widget);
    await showExample(example, { lang, into: place, pageOf, delayMs });
  } catch (error) {
    outcome = "failed";
    place.append(faultNotice(error));
  }
  document.documentElement.dataset["shown"] = outcome;
}

/** As tall as its content, no thief of the focus, and left without a question: many frames load while somebody reads. */
function behaveInFrame(place: HTMLElement): void {
  HTMLElement.prototype.focus = () => {};
  window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation());
  const frame = window.frameElement as HTMLIFrameElement | null;
  new ResizeObserver(() => {
    if (frame) frame.height = String(Math.ceil(place.getBoundingClientRect().height));
  }).observe(place);
}

function faultNotice(error: unknown): HTMLElement {
  const fault = withText("p", error instanceof Error ? error.message : String(error));
  fault.className = "gallery-fault";
  return fault;
}
