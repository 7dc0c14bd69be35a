import "../../src/define.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import type { HwOnlineBooking } from "../../src/hw-online-booking.ts";
import type { LanguageTag } from "../../src/i18n/locale.ts";
import { createMockApi } from "../../mock-api/in-process.ts";
import { factsOf, NOW } from "./states-facts.ts";
import type { Example } from "./states.ts";
import { Page } from "./view-page.ts";
import { words } from "./view-words.ts";

const realFetch = window.fetch;

/** Shows an example within the real public element, as a visitor who came that far would see it. */
export async function showsExample(example: Example, lang: LanguageTag): Promise<Page> {
  await loadTemporal();
  const server = createMockApi({ now: NOW });
  const facts = factsOf(example.office);
  example.prepare?.(server, facts);
  window.fetch = (input) => server.fetch(input as Request);
  const widget = document.createElement("hw-online-booking");
  widget.setAttribute("office", example.office);
  widget.setAttribute("api-base", server.base);
  widget.setAttribute("lang", lang);
  // Before the first step is on show: no detour over the flow's beginning.
  widget.addEventListener("hw-ready", () => jumpTo(widget, example.state(facts)), { once: true });
  document.body.append(widget);
  const page = new Page(widget);
  if (example.does) await example.does(page, words[lang]);
  await page.sees(example.says(words[lang]));
  return page;
}

/** The state is set rather than reached: what it would send is not sent. */
function jumpTo(widget: HwOnlineBooking, state: ReturnType<Example["state"]>): void {
  const flow = widget["flow"];
  if (!flow) throw new Error("The widget is not ready.");
  flow.state = state;
  widget["hasMoved"] = true;
  widget.requestUpdate();
}

/** Takes what was shown off the page, and the page back to what it was. */
export function clearsPage(): void {
  for (const widget of document.querySelectorAll("hw-online-booking")) widget.remove();
  window.fetch = realFetch;
  sessionStorage.clear();
}
