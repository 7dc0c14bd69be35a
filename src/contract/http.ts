import { NotTheApiError, ProblemError, UnreachableError } from "./errors.ts";
import { parse } from "./json-text.ts";
import { problemDetails, type Problem } from "./problem.ts";
import { toRequest, type ApiRequest, type Fetch } from "./request.ts";
import { tellOwner } from "./tell-owner.ts";
import { withoutAbsent } from "./without-absent.ts";

const LONGEST_BODY_BYTES = 1_000_000;
/** Far more than any answer has. Engines and schemas break down over towers and endless lists. */
const DEEPEST = 200;
const MOST_VALUES = 100_000;

/**
 * One try at one call: no cookies, no redirects followed, at most 1 MB.
 * @returns the answer's JSON, unchecked
 * @throws {ProblemError | UnreachableError | NotTheApiError}
 */
export async function send(asked: ApiRequest, fetch: Fetch, signal: AbortSignal): Promise<unknown> {
  const { url } = asked;
  const request = toRequest(asked, signal);
  let response: Response;
  let text: string;
  try {
    response = await fetch(request);
    text = await readText(response, url);
  } catch (error) {
    if (error instanceof NotTheApiError) throw error;
    throw new UnreachableError(url, error);
  }
  tellOfItsEnd(url, response);
  if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
    throw new NotTheApiError(url, "a redirect");
  }
  const json = parseJson(response, text);
  if (response.ok) {
    if (json === undefined && text !== "") throw new NotTheApiError(url, "not JSON");
    return json;
  }
  throw failure(url, response, json);
}

/** The backends whose end the page's owner has been told of: once a page is enough. */
const ending = new Set<string>();

/** Of a version that goes away nobody hears but the page's owner (RFC 9745, RFC 8594). */
function tellOfItsEnd(url: string, { headers }: Response): void {
  const said = ["Deprecation", "Sunset"].flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : `${name}: ${value.slice(0, 60)}`;
  });
  const { origin } = new URL(url);
  if (said.length === 0 || ending.has(origin)) return;
  ending.add(origin);
  tellOwner(
    "warn",
    `${origin} says that this version of its API goes away (${said.join(", ")}). Update the widget.`,
  );
}

async function readText(response: Response, url: string): Promise<string> {
  if (!response.body) return response.type === "opaqueredirect" ? "" : await response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LONGEST_BODY_BYTES) {
      void reader.cancel();
      throw new NotTheApiError(url, `more than ${LONGEST_BODY_BYTES} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parseJson(response: Response, text: string): unknown {
  const type = response.headers.get("content-type") ?? "";
  if (!/^application\/(?:[\w.-]+\+)?json\b/iu.test(type) || isTooDeep(text)) return undefined;
  let left = MOST_VALUES;
  try {
    return parse(text, (_, value: unknown) => {
      if (--left < 0) throw new RangeError();
      // Many serialisers write null for what is not there.
      return value === null ? undefined : value;
    });
  } catch {
    return undefined;
  }
}

/** Looked at before it is parsed, over which WebKit crashes. Brackets within texts count too: they pair. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function failure(url: string, response: Response, json: unknown) {
  const { status } = response;
  const parsed = problemDetails.safeParse(json);
  const header = Number(response.headers.get("retry-after") || Number.NaN);
  const waited = Number.isFinite(header) ? header : undefined;
  if (parsed.success) {
    const { data } = parsed;
    const { retryAfterSeconds = waited } = data;
    return new ProblemError(url, withoutAbsent({ ...data, retryAfterSeconds, status }));
  }
  const fromServerOrProxy = status >= 500 || status === 408 || status === 429;
  if (!fromServerOrProxy)
    return new NotTheApiError(url, `status ${status} without problem details`);
  const problem: Problem = { code: `http-${status}`, status, retryAfterSeconds: waited };
  return new ProblemError(url, withoutAbsent(problem));
}
