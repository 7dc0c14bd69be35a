import type { TermsDocumentJson } from "../../src/contract/terms.ts";

export type { TermsDocumentJson };

/** A document as it is written, before its digest is known. */
export type TermsText = Omit<TermsDocumentJson, "digest">;

const published = new WeakMap<TermsText, Promise<TermsDocumentJson>>();

/** The document with the digest of its blocks, worked out once. */
export function publish(text: TermsText): Promise<TermsDocumentJson> {
  let document = published.get(text);
  if (!document) {
    document = digestOf(text.blocks).then((digest) => ({ ...text, digest }));
    published.set(text, document);
  }
  return document;
}

/** `sha-256:<hex>` of the blocks' canonical JSON: the same text has the same digest everywhere. */
export async function digestOf(blocks: TermsText["blocks"]): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(blocks));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha-256:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** JSON without spaces and with members sorted by name (RFC 8785, for values that JSON can hold). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
