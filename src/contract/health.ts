import * as z from "zod/mini";
import { instant } from "./codecs.ts";

export const health = z.object({
  status: z.enum(["up", "paused"]),
  serverTime: instant,
  contractVersion: z.string(),
});
