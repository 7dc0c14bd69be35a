/** Every file that the script may load, by its name in `dist`, with its digest. */
export type Digests = Readonly<Record<string, string>>;

/**
 * An import map by which browsers check each file of the widget, also those that load later (Chromium 127,
 * Safari 18, Firefox 138): `integrity` beside the script covers that one file alone.
 *
 * @param script where the entry lies, as the page names it
 */
export function importMapOf(script: string, files: Digests): string {
  const address = script.replace(/[?#].*$/u, "");
  const folder = /^(?:[a-z]+:|\.{0,2}\/)/iu.test(address) ? "" : "./";
  const base = folder + address.replace(/[^/]*$/u, "");
  const integrity = Object.entries(files).flatMap(([file, digest]) => {
    if (file === "hw-online-booking.js") return [[folder + address, digest]];
    return /^chunks\/[\w-]+\.js$/u.test(file) ? [[base + file, digest]] : [];
  });
  // In a script only this sign could end it.
  return JSON.stringify({ integrity: Object.fromEntries(integrity) }).replaceAll("<", "\\u003c");
}
