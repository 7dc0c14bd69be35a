import { toRequest, type Fetch } from "./request.ts";

/**
 * Asks at once what a client will ask first, while the client's own file is still on its way.
 *
 * @returns what the client calls instead of `fetch`: its first question gets this answer, if it is that question
 */
export function askAhead(url: string, signal: AbortSignal): Fetch {
  const ended = new AbortController();
  const ask = async () =>
    await fetch(toRequest({ method: "GET", url }, AbortSignal.any([signal, ended.signal])));
  let ahead: Promise<Response> | undefined = ask();
  // The client's file may not load: then nobody waits for the answer.
  ahead.catch(() => {});
  return (request) => {
    const answer = ahead;
    ahead = undefined;
    if (!answer || request.url !== url) return fetch(request);
    // The client's patience is over: also the body's.
    request.signal.addEventListener("abort", () => ended.abort(), { once: true });
    return answer;
  };
}
