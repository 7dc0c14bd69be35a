import { parseLinkFragment, type OfficeLink } from "./contract/link.ts";

/**
 * Takes an office's link out of the page's address, where page scripts, the history and a shared
 * screen would show its secret; before anything is requested.
 */
export function takeLinkFromAddress(isServed: (office: string) => boolean): OfficeLink | undefined {
  const link = parseLinkFragment(location.hash);
  if (!link || !isServed(link.office)) return undefined;
  history.replaceState(history.state, "", location.href.replace(/#.*$/u, ""));
  return link;
}
