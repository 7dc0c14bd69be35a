import * as z from "zod/mini";
import { localizedText } from "./text.ts";

/** What a profile's facts rest on: for operators and integrators. The widget itself has no use for it. */
export const officeEvidence = z.object({
  /** What no document states, and why it was assumed; by the member's path. */
  assumptions: z._default(z.array(z.object({ path: z.string(), reason: localizedText })), []),
  /** Where a fact stands: member's path → document and article. */
  sources: z._default(
    z.record(z.string(), z.object({ document: z.string(), article: z.optional(z.string()) })),
    {},
  ),
});
export type OfficeEvidenceJson = z.input<typeof officeEvidence>;
