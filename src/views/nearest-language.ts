/** The language of the nearest element that names one, from the element itself up through shadow roots; or "". */
export function nearestLanguage(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const lang = at.getAttribute("lang");
    if (lang) return lang;
  }
  return "";
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
