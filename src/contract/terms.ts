import * as z from "zod/mini";
import { plainDate } from "./codecs.ts";
import { httpsUrl, slug, someOf } from "./text.ts";

/** A document's parts in order. Text only: nothing here is ever HTML. */
const known = z.discriminatedUnion("kind", [
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
/**
 * A block of a kind that this version does not know, or with a link that may not be followed, is still
 * text to agree to: all its texts are shown.
 */
const unknown = z.pipe(
  z.looseObject({ kind: z.string() }),
  z.transform((members) => ({
    kind: "list" as const,
    items: Object.entries(members)
      .flatMap(([name, value]) => (name === "kind" ? [] : value))
      .filter((text) => typeof text === "string"),
  })),
);
const block = z.union([known, unknown]);
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
/** A document as it is written: with the kinds of block that there are. */
export type TermsDocumentJson = Omit<z.input<typeof termsDocument>, "blocks"> & {
  readonly blocks: z.input<typeof known>[];
};
