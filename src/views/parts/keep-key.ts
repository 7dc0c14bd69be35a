/**
 * Keeps what is typed and pressed in the widget from a page's shortcuts. They spare inputs and buttons, and
 * from outside a shadow root there are none to see: "/" would lead to the page's search, a page without
 * Backspace or Enter would take them from the form. Escape, Tab and the like are the page's as well.
 */
export function keepKey(event: KeyboardEvent): void {
  const { key, ctrlKey, altKey, metaKey } = event;
  const isShared = /^(?:Escape|Tab|F\d+)$/u.test(key) || ctrlKey || altKey || metaKey;
  if (!isShared) event.stopPropagation();
}
