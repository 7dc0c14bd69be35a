import type { IncomingHttpHeaders } from "node:http";

/** Any page may ask: no cookies or credentials are taken, so there is nothing to borrow. */
export const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Date, Retry-After",
} as const;

export const preflightHeaders = {
  "access-control-allow-methods": "GET, HEAD, POST, DELETE",
  "access-control-allow-headers":
    "content-type, authorization, idempotency-key, challenge-solution",
  "access-control-max-age": "600",
} as const;

export function isPreflight(method: string, headers: IncomingHttpHeaders): boolean {
  return (
    method === "OPTIONS" &&
    headers.origin !== undefined &&
    headers["access-control-request-method"] !== undefined
  );
}
