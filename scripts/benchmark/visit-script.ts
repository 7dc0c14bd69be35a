import { join } from "node:path";
import { bundleForPage } from "./bundle.ts";
import { NOW } from "./site.ts";

let bundled: Promise<string> | undefined;

/** What runs in a page before its own scripts: the visitor, and the clock of the day that is measured. */
export async function visitScript(call?: string): Promise<string> {
  bundled ??= bundleForPage(join(import.meta.dirname, "page/visit.ts"), "visit");
  return `${await bundled};globalThis.visit = visit; visit.pretend("${NOW}"); ${call === undefined ? "" : `visit.${call};`}`;
}

let observing: Promise<string> | undefined;

/** What runs in a page before its own scripts to reckon how fast it answers. */
export async function interactionScript(): Promise<string> {
  observing ??= bundleForPage(join(import.meta.dirname, "page/interactions.ts"), "interactions");
  return `${await observing};globalThis.interactions = interactions;`;
}
