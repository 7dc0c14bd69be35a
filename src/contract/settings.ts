import { isSlug } from "./slug.ts";

/** The element's attributes as the page's owner wrote them; an empty text where one is not set. */
export interface Attributes {
  /** An id; several with spaces between them; or nothing, for every office of the backend. */
  readonly office: string;
  /** Absolute, or relative to the page. */
  readonly apiBase: string;
  /** Address of a profile's file, where there is no backend. */
  readonly profile: string;
}

/** What the page's owner set, checked before anything is asked of anybody. */
export type Settings =
  | { readonly kind: "office"; readonly office: string; readonly base: string }
  /** The visitor chooses: among these, or among all where none is named. */
  | { readonly kind: "choice"; readonly offices: readonly string[]; readonly base: string }
  | { readonly kind: "profile"; readonly url: string }
  | { readonly kind: "fault"; readonly fault: string };

/** Where the API is when the page does not say: beside the page's own site. */
const DEFAULT_BASE = "/v1";

/** The ids that the attribute `office` names. */
export function idsOf(office: string): string[] {
  return office.split(/\s+/u).filter((id) => id !== "");
}

/**
 * @param page the page's own address
 * @returns a `fault` that tells the owner what to do; then no request is made
 */
export function readSettings({ office, apiBase, profile }: Attributes, page: string): Settings {
  const offices = idsOf(office);
  const strange = offices.find((id) => !isSlug(id));
  if (strange !== undefined) {
    return fault(
      `office="${strange.slice(0, 80)}" is no office's id. An id has lower-case letters, digits and single hyphens; several are written with spaces between them.`,
    );
  }
  if (profile !== "") return readProfile(profile, offices, apiBase, page);
  const url = readAddress("api-base", apiBase || DEFAULT_BASE, page);
  if (typeof url === "string") return fault(url);
  if (url.search || url.hash) return fault("api-base may have no query and no fragment.");
  const base = url.href.replace(/\/+$/u, "");
  const [only, ...more] = offices;
  return only !== undefined && more.length === 0
    ? { kind: "office", office: only, base }
    : { kind: "choice", offices, base };
}

function readProfile(
  profile: string,
  offices: readonly string[],
  apiBase: string,
  page: string,
): Settings {
  if (offices.length > 0 || apiBase !== "") {
    return fault(
      "profile stands for an office without a backend. Remove office and api-base, or remove profile and use the backend.",
    );
  }
  const url = readAddress("profile", profile, page);
  return typeof url === "string" ? fault(url) : { kind: "profile", url: url.href };
}

/** @returns the address, or what is wrong with it */
function readAddress(attribute: string, written: string, page: string): URL | string {
  let url: URL;
  try {
    url = new URL(written, page);
  } catch {
    return `${attribute}="${written.slice(0, 80)}" is not an address. Write e.g. https://api.example/v1.`;
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return `${attribute} has the scheme ${url.protocol} but must be https: (or http: while testing).`;
  }
  return url.username || url.password ? `${attribute} may have no user name or password.` : url;
}

function fault(text: string): Settings {
  return { kind: "fault", fault: text };
}
