import * as z from "zod/mini";
import { booking } from "./booking.ts";
import { linkActions } from "./link.ts";

/** What a link would do. Reading it changes nothing. */
export const linkLookup = z.object({ action: z.enum(linkActions), booking });
export type LinkLookup = z.output<typeof linkLookup>;
