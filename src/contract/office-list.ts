import * as z from "zod/mini";
import { localizedText, slug } from "./text.ts";

const officeSummary = z.object({
  id: slug,
  name: localizedText,
  kind: z.optional(localizedText),
  area: z.optional(localizedText),
});
export type OfficeSummary = z.output<typeof officeSummary>;

/** The offices that a backend serves. */
export const officeList = z.object({ offices: z.array(officeSummary) });
