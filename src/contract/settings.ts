import { isSlug } from "./text.ts";

/** What the page's owner set, checked before anything is asked of anybody. */
export type Settings =
  | { readonly office: string; readonly base: string; readonly fault?: never }
  | { readonly fault: string };

/** Where the API is when the page does not say: beside the page's own site. */
export const DEFAULT_BASE = "/v1";

/**
 * @param apiBase absolute, or relative to the page
 * @param page the page's own address
 * @returns a `fault` that tells the owner what to do; then no request is made
 */
export function readSettings(office: string, apiBase: string, page: string): Settings {
  if (office === "") {
    return {
      fault: 'The attribute office is missing. Write e.g. <hw-online-booking office="otaru">.',
    };
  }
  if (!isSlug(office)) {
    return {
      fault: `office="${office.slice(0, 80)}" is no office's id. An id has lower-case letters, digits and single hyphens.`,
    };
  }
  let url: URL;
  try {
    url = new URL(apiBase || DEFAULT_BASE, page);
  } catch {
    return {
      fault: `api-base="${apiBase.slice(0, 80)}" is not an address. Write e.g. https://api.example/v1.`,
    };
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return {
      fault: `api-base has the scheme ${url.protocol} but must be https: (or http: while testing).`,
    };
  }
  if (url.username || url.password || url.search || url.hash) {
    return { fault: "api-base may have no user name or password, no query and no fragment." };
  }
  return { office, base: url.href.replace(/\/+$/u, "") };
}
