/** When what is on the page now has been drawn; a page that nobody sees draws nothing, and is not waited for. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === "hidden") return resolve();
    requestAnimationFrame(() => setTimeout(resolve));
    // A frame of a page that is covered or moved away may never come.
    setTimeout(resolve, 100);
  });
}
