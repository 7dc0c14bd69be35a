/** Does something when there is nothing else to do. */
export function whenIdle(work: () => unknown): void {
  // WebKit has none.
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work);
  else setTimeout(work);
}
