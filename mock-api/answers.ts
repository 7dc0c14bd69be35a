import { sha256 } from "./secrets.ts";

/** An answer about a booking or a test: never kept by anything on the way. */
export function privateJson(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", "cache-control": "no-store" },
  });
}

/**
 * An answer for everyone, with an ETag. A body that carries `serverTime` must be sent with
 * `no-cache`: a kept copy would set the client's clock back by its age.
 */
export async function publicJson(
  request: Request,
  body: unknown,
  cacheControl: string,
): Promise<Response> {
  const text = JSON.stringify(body);
  const etag = `"${(await sha256(text)).slice(0, 27)}"`;
  const headers = { etag, "cache-control": cacheControl };
  if (knows(request.headers.get("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(text, { headers: { "content-type": "application/json", ...headers } });
}

function knows(ifNoneMatch: string | null, etag: string): boolean {
  const tags = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//u, ""));
  return tags.some((tag) => tag === etag || tag === "*");
}
