import { isBackendReady, startBackend } from "./backend.ts";
import { troubleNotice } from "./trouble.ts";

/**
 * A real page has its booking server from the start; the demo's has to be installed on the first
 * visit. Until it answers, the widget's own fallback keeps its place: this script runs before the
 * widget's, so no widget meets a page without a server.
 */
function keepPlace(widget: Element) {
  const keeper = document.createElement("div");
  keeper.className = "keeper";
  keeper.append(...widget.childNodes);
  widget.replaceWith(keeper);
  return { widget, keeper };
}

/** `?lang=vi` shows a page's widget in that language. */
const lang = new URLSearchParams(location.search).get("lang");

async function start(): Promise<void> {
  const all = [...document.querySelectorAll("hw-online-booking")];
  if (lang !== null) for (const widget of all) widget.setAttribute("lang", lang);
  const widgets = isBackendReady() ? [] : all;
  const kept = widgets.map(keepPlace);
  try {
    await startBackend();
    for (const { widget, keeper } of kept) {
      widget.append(...keeper.childNodes);
      keeper.replaceWith(widget);
    }
  } catch (error) {
    for (const { keeper } of kept) keeper.before(troubleNotice(error));
  }
}

void start();
