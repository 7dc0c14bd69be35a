import { parseLinkFragment, type BookingLink } from "./contract/link.ts";

/**
 * Takes an office's link out of the page's address, where page scripts, the history and a shared
 * screen would show its secret; before anything is requested.
 */
export function takeLinkFromAddress(office: string): BookingLink | undefined {
  const link = parseLinkFragment(location.hash);
  if (link?.office !== office) return undefined;
  history.replaceState(history.state, "", location.href.replace(/#.*$/u, ""));
  return link;
}
