import { getResponse, http, HttpResponse } from "msw";
import type { MockApi } from "../../../mock-api/in-process.ts";
import { problemResponse, type ProblemMembers } from "../../../mock-api/refusal.ts";

/** What goes wrong on the way, instead of the server's own answer. */
type Mishap = (request: Request, api: MockApi) => Response | Promise<Response>;

/** The request never arrives. */
export const requestLost: Mishap = () => HttpResponse.error();

/** The server does what it is asked to, and its answer never arrives. */
export const answerLost: Mishap = async (request, { handlers }) => {
  await getResponse([...handlers], request);
  return HttpResponse.error();
};

/** Somebody else's network wants a password first. */
export const captivePortal: Mishap = () =>
  new Response("<!doctype html><title>Free Wi-Fi</title>", {
    headers: { "content-type": "text/html" },
  });

export const serverError: Mishap = () => new Response("", { status: 500 });

export const refusal =
  (status: number, code: string, members: ProblemMembers = {}): Mishap =>
  () =>
    problemResponse(status, code, members);

/** Where it happens, `POST /offices/:office/bookings`; `*` for everything. */
export type Place = `${"GET" | "POST"} /${string}` | "*";

export const SENDING: Place = "POST /offices/:office/bookings";
export const ASKING_FOR_KEY: Place = "GET /offices/:office/booking-attempts/:key";
export const FOLLOWING: Place = "GET /bookings/:id";
export const PRESSING: Place = "POST /booking-links/confirm";
export const ASKING_FOR_MAIL: Place = "POST /bookings/:id/messages";

/** Lets it happen from now on, so many times or until the function that it returns is called. */
export function befalls(api: MockApi, place: Place, mishap: Mishap, times = Infinity): () => void {
  let left = times;
  const [method, path] = place === "*" ? ["*", "/*"] : place.split(" ");
  const on = method === "GET" ? http.get : method === "POST" ? http.post : http.all;
  api.use(
    on(`${api.base}${path}`, ({ request }) => {
      if (left <= 0) return undefined;
      left -= 1;
      return mishap(request, api);
    }),
  );
  return () => {
    left = 0;
  };
}
