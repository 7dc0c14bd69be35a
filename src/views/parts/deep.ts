/** Elements below a root, and in the shadow roots below it. */
export function deepQuery(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("*")].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? deepQuery(element.shadowRoot, selector) : []),
  ]);
}

/** What has the focus, inside however many shadow roots. */
export function deepActiveElement(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement ? at : undefined;
}
