import { patienceEnds } from "./patience.ts";

type Server = (request: Request) => Promise<Response>;

/** What becomes of one call between a page and its server. */
export interface NetworkFault {
  readonly name: string;
  /** Whether the server has done what it was asked: the page cannot know. */
  readonly arrives: boolean;
  /** Whether it is said that the call was turned away before anything was done. */
  readonly turnsAway?: true;
  readonly happens: (request: Request, server: Server) => Promise<Response>;
}

const page = "<!doctype html><title>Sign in</title><form><input type=password></form>";
const json = { "content-type": "application/json" };
const html = { "content-type": "text/html; charset=utf-8" };
const refusal = { "content-type": "application/problem+json" };

/** What `fetch` does when there is no answer that a page may read. */
function failed(): never {
  throw new TypeError("Failed to fetch");
}

/** Nothing comes until the caller gives up, which is now. */
async function silence({ signal }: Request): Promise<never> {
  const given = new Promise<never>((_, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  patienceEnds();
  return await given;
}

/** The server's answer with another body. */
function withBody(response: Response, body: BodyInit | null): Response {
  const { status, headers } = response;
  return new Response(body, { status, headers });
}

/** The head and half of the body arrive; then the connection is gone. */
async function brokenOff(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new TypeError("network error"));
      else controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
      sent = true;
    },
  });
  return withBody(response, body);
}

/** The head arrives in time; the rest is whole, and comes when the caller has given up. */
function late({ signal }: Request, response: Response): Response {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const bytes = new Uint8Array(await response.arrayBuffer());
      patienceEnds();
      // As a browser does with what it reads for a caller who has gone.
      if (signal.aborted) return controller.error(signal.reason);
      controller.enqueue(bytes);
      controller.close();
    },
  });
  return withBody(response, body);
}

/** Every one keeps a page from the answer that its server gave, or would have given. */
export const networkFaults: readonly NetworkFault[] = [
  { name: "offline", arrives: false, happens: async () => failed() },
  { name: "cut before the server hears", arrives: false, happens: async () => failed() },
  {
    name: "online, but dead",
    arrives: false,
    happens: async (request) => await silence(request),
  },
  {
    name: "a preflight that the server does not allow",
    arrives: false,
    happens: async () => failed(),
  },
  {
    name: "a captive portal's page",
    arrives: false,
    happens: async () => new Response(page, { headers: html }),
  },
  {
    name: "a captive portal's page that calls itself JSON",
    arrives: false,
    happens: async () => new Response(page, { headers: json }),
  },
  {
    name: "a firewall's page",
    arrives: false,
    happens: async () => new Response(page, { status: 403, headers: html }),
  },
  {
    name: "a redirect to a login",
    arrives: false,
    happens: async () => Response.redirect("https://login.example/", 302),
  },
  {
    name: "429 with Retry-After of a proxy",
    arrives: false,
    turnsAway: true,
    happens: async () =>
      new Response(page, { status: 429, headers: { ...html, "retry-after": "90" } }),
  },
  {
    name: "429 rate-limited for a minute and a half",
    arrives: false,
    turnsAway: true,
    happens: async () => {
      const body = { code: "rate-limited", status: 429, retryAfterSeconds: 90 };
      return new Response(JSON.stringify(body), { status: 429, headers: refusal });
    },
  },
  {
    name: "503 with Retry-After",
    arrives: false,
    happens: async () =>
      new Response(page, { status: 503, headers: { ...html, "retry-after": "120" } }),
  },
  {
    name: "cut after the server has done it",
    arrives: true,
    happens: async (request, server) => {
      await server(request);
      return failed();
    },
  },
  {
    name: "an answer without CORS headers",
    arrives: true,
    happens: async (request, server) => {
      await server(request);
      return failed();
    },
  },
  {
    name: "an answer that never comes",
    arrives: true,
    happens: async (request, server) => {
      await server(request);
      return await silence(request);
    },
  },
  {
    name: "a whole answer that comes too late",
    arrives: true,
    happens: async (request, server) => late(request, await server(request)),
  },
  {
    name: "a reset in the middle of the answer",
    arrives: true,
    happens: async (request, server) => await brokenOff(await server(request)),
  },
  {
    name: "half of the JSON",
    arrives: true,
    happens: async (request, server) => {
      const response = await server(request);
      const text = await response.text();
      return withBody(response, text.slice(0, text.length / 2));
    },
  },
  {
    name: "an empty answer",
    arrives: true,
    happens: async (request, server) => {
      await server(request);
      return new Response("", { headers: json });
    },
  },
  {
    name: "an answer of 10 MB",
    arrives: true,
    happens: async (request, server) => {
      const response = await server(request);
      return withBody(response, `{"padding":"${"x".repeat(10_000_000)}"}`);
    },
  },
  {
    name: "a gateway that gave up waiting",
    arrives: true,
    happens: async (request, server) => {
      await server(request);
      return new Response(page, { status: 504, headers: html });
    },
  },
];
