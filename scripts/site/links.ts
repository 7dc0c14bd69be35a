import { posix } from "node:path";

/** Pages that stand at the top of the repository, and are on the site beside those of docs. */
export const TOP_PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  "SUPPORT.md",
  "CODE_OF_CONDUCT.md",
] as const;

/** Folders of docs whose files go along as they are. */
export const FILE_FOLDERS = ["api", "arazzo", "examples"] as const;

/** Folders of docs that get a page with a list of what is in them. */
export const LISTED = [...FILE_FOLDERS, "decisions"] as const;

const isTopPage = (path: string): boolean => (TOP_PAGES as readonly string[]).includes(path);

/** Where a file of the repository is on the site; `undefined` where it is not on it. */
export function placeOf(path: string): string | undefined {
  if (isTopPage(path)) return path.replace(/\.md$/u, ".html");
  if (!path.startsWith("docs/")) return undefined;
  const inside = path.slice("docs/".length).replace(/\/$/u, "");
  if ((LISTED as readonly string[]).includes(inside)) return `${inside}/index.html`;
  return inside.replace(/README\.md$/u, "index.html").replace(/\.md$/u, ".html");
}

/**
 * The address of a link on the site's page, relative to it, so that the pages work from any folder, and
 * from a file; `undefined` where it leads to a file of the repository that is not on the site.
 *
 * @param from the page's path in the repository
 */
export function siteLink(from: string, to: string): string | undefined {
  if (/^(?:[a-z]+:|#)/iu.test(to)) return to;
  const [file = "", anchor] = to.split("#");
  const place = placeOf(posix.normalize(posix.join(posix.dirname(from), file)));
  if (place === undefined) return undefined;
  const address = posix.relative(posix.dirname(placeOf(from) ?? ""), place);
  return anchor === undefined ? address : `${address}#${anchor}`;
}

/** A heading's address, as GitHub makes it. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_\- ]/gu, "")
    .replaceAll(" ", "-");
}
