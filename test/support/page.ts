export { nameOf, visibleText, waitFor } from "../../demo/gallery/seen.ts";

/** What has the focus, inside however many shadow roots. */
export function focusedElement(): Element | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at ?? undefined;
}

/** Elements inside, and inside the shadow roots of those. */
export function everythingIn<T extends HTMLElement>(
  root: ParentNode | null,
  selector: string,
): T[] {
  return [...(root?.querySelectorAll<HTMLElement>("*") ?? [])].flatMap((element) => [
    ...(element.matches(selector) ? [element as T] : []),
    ...everythingIn<T>(element.shadowRoot, selector),
  ]);
}

/** Chooses what is called so in a list, as a press on it does. */
export function choosesOption(select: HTMLSelectElement | undefined, name: string): void {
  const option = [...(select?.options ?? [])].find(({ text }) => text === name);
  if (!select || !option) throw new Error(`No "${name}" to choose.`);
  select.value = option.value;
  select.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
}

/**
 * Has the page's address end with this, such as a link of a mail, or with nothing. Not told where it is so already:
 * WebKit takes no more than a hundred changes in ten seconds.
 */
export function endAddressWith(hash = ""): void {
  const isSo = hash === "" ? !location.href.includes("#") : location.hash === hash;
  if (isSo && history.state === null) return;
  history.replaceState(null, "", `${location.pathname}${location.search}${hash}`);
}
