import * as z from "zod/mini";
import { plainDate } from "./codecs.ts";
import { httpsUrl, slug, someOf } from "./text.ts";

/** A document's parts in order. Text only: nothing here is ever HTML. */
const block = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("heading"), text: z.string() }),
  z.object({ kind: z.literal("paragraph"), text: z.string() }),
  z.object({
    kind: z.literal("article"),
    /** As the document numbers it: `第4条`. */
    number: z.string(),
    title: z.optional(z.string()),
    paragraphs: z.array(z.string()),
  }),
  z.object({ kind: z.literal("list"), items: z.array(z.string()) }),
  z.object({ kind: z.literal("link"), text: z.string(), href: httpsUrl }),
]);
export type TermsBlock = z.output<typeof block>;

/** One immutable version of a document to agree to. */
export const termsDocument = z.object({
  id: slug,
  version: z.string(),
  title: z.string(),
  /** BCP 47 tag of the text. */
  language: z.string(),
  effectiveOn: z.optional(plainDate),
  /** Of the blocks, as the backend keeps it; travels with the booking as what was agreed to. */
  digest: z.string(),
  blocks: someOf(block),
});
export type TermsDocument = z.output<typeof termsDocument>;
