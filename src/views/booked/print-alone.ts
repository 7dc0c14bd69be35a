const sheet =
  "body { margin: 0; font: 12pt/1.7 sans-serif } h1 { font-size: 16pt } p { margin: 0 0 8pt }";

/**
 * Prints some lines without the page that the widget stands on, from an empty frame within `home`. A frame that
 * was printed before makes way: not every engine tells when printing is over.
 */
export function printAlone(
  home: ShadowRoot,
  [title, ...lines]: readonly [string, ...string[]],
  lang: string,
  print: (view: Window) => void = (view) => view.print(),
): void {
  home.querySelector("iframe")?.remove();
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.tabIndex = -1;
  frame.ariaHidden = "true";
  home.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return;
  const { document: page } = view;
  page.documentElement.lang = lang;
  page.title = title;
  const style = new view.CSSStyleSheet();
  style.replaceSync(sheet);
  page.adoptedStyleSheets = [style];
  const element = (tag: string, text: string) =>
    Object.assign(page.createElement(tag), { textContent: text });
  page.body.replaceChildren(element("h1", title), ...lines.map((line) => element("p", line)));
  view.addEventListener("afterprint", () => frame.remove(), { once: true });
  print(view);
}
