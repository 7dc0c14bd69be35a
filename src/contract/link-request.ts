import * as z from "zod/mini";
import { consentGiven } from "./booking-request.ts";

const token = z.string().check(z.regex(/^[\w-]{16,256}$/u));

/** A link's secret travels in a request's body, never in an address that reaches a server. */
export const linkRequest = z.strictObject({ token });
/** Agreeing names what was agreed to, as a booking does. */
export const agreeRequest = z.strictObject({ token, consents: z.array(consentGiven) });
