import "../../src/define.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import type { FlowState } from "../../src/flow/state.ts";
import type { HwOnlineBooking } from "../../src/hw-online-booking.ts";
import type { LanguageTag } from "../../src/i18n/locale.ts";
import { createMockApi } from "../../mock-api/in-process.ts";
import { leavesMedia } from "./fake-media.ts";
import type { Page } from "./page.ts";
import type { Example } from "./states/examples.ts";
import { factsOf, NOW } from "./states/facts.ts";
import { wordsOf } from "./words.ts";

export interface Showing<P extends Page> {
  readonly lang: LanguageTag;
  readonly into: Element;
  readonly pageOf: (widget: HwOnlineBooking) => P;
  /** Whether the visitor has come from another step: then the heading takes the focus. */
  readonly hasMoved?: boolean;
  /** How long the server takes for every answer. */
  readonly delayMs?: number;
}

const realFetch = window.fetch;
let shown = 0;
const OF_AN_EXAMPLE = /\/v1\/\d+\//u;
const never = new Promise<never>(() => {});

/**
 * Shows an example within the real public element, as a visitor who came that far would see it. One at a
 * time: the page's `fetch` becomes the example's own server.
 */
export async function showExample<P extends Page>(
  example: Example,
  { lang, into, pageOf, hasMoved = true, delayMs = 0 }: Showing<P>,
): Promise<P> {
  await loadTemporal();
  const server = createMockApi({ now: NOW });
  const facts = factsOf(example.office);
  const words = await wordsOf(lang);
  example.prepare?.(server, facts);
  shown += 1;
  const base = `${server.base}/${shown}`;
  window.fetch = async (input) => {
    const request = input as Request;
    // An example that was on show before may still try again: this one's server must not hear of it.
    if (OF_AN_EXAMPLE.test(request.url) && !request.url.startsWith(`${base}/`)) return await never;
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    return await server.fetch(await movedTo(request.url.replace(base, server.base), request));
  };
  const widget = document.createElement("hw-online-booking");
  const attributes = {
    office: example.office,
    "api-base": base,
    lang,
    ...example.attributes,
  };
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  const fallback = document.createElement("p");
  fallback.textContent = "オンライン予約を表示できません。お電話でどうぞ: 0000-00-0000";
  widget.append(fallback);
  await example.before?.(widget);
  const { state } = example;
  if (state) {
    // Before the first step is on show: no detour over the flow's beginning.
    widget.addEventListener("hw-ready", () => jumpTo(widget, state(facts), hasMoved), {
      once: true,
    });
  }
  into.append(widget);
  const page = pageOf(widget);
  if (example.does) await example.does(page, words);
  await page.sees(example.says(words));
  return page;
}

/** The same request to another address. Its body is read, since not every engine hands on what streams. */
async function movedTo(url: string, request: Request): Promise<Request> {
  const { method, headers, signal } = request;
  const body = method === "GET" ? null : await request.text();
  return new Request(url, { method, headers, signal, body });
}

/** The state is set rather than reached: what it would send is not sent. */
function jumpTo(widget: HwOnlineBooking, state: FlowState, hasMoved: boolean): void {
  const flow = widget["flow"];
  if (!flow) throw new Error("The widget is not ready.");
  flow.state = state;
  widget["hasMoved"] = hasMoved;
  widget.requestUpdate();
}

/** Takes what was shown off the page, and the page back to what it was. */
export function clearExamples(): void {
  for (const widget of document.querySelectorAll("hw-online-booking")) widget.remove();
  window.fetch = realFetch;
  sessionStorage.clear();
  leavesMedia();
}
