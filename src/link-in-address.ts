import { parseLinkFragment, type OfficeLink } from "./contract/link.ts";

/**
 * Takes an office's link out of the page's address, where page scripts, the history and a shared
 * screen would show its secret; before anything is requested.
 */
export function takeLinkFromAddress(isServed: (office: string) => boolean): OfficeLink | undefined {
  const link = parseLinkFragment(location.hash);
  if (!link || !isServed(link.office)) return undefined;
  const address = location.href.replace(/#.*$/u, "");
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // WebKit throws where a page has done so a hundred times in ten seconds.
    location.replace(`${address}#`);
  }
  return link;
}
