import type { Check } from "../check.ts";
import { expectThat } from "../expect.ts";
import type { Answer, HttpClient, Method } from "../http-client.ts";
import { takesBookings } from "../procedures.ts";

const guide = "headers";
/** A browser asks leave for every other one. */
const SAFE_METHODS = new Set(["GET", "HEAD", "POST"]);

/** A browser asks before it sends. */
export async function preflight(
  client: HttpClient,
  method: Method,
  path: string,
  headers: readonly string[],
): Promise<void> {
  const answer = await client.call("OPTIONS", path, {
    headers: {
      "access-control-request-method": method,
      "access-control-request-headers": headers.join(","),
    },
  });
  const got = `${answer.asked} answered ${answer.status} ${corsOf(answer)}`;
  expectThat(answer.status >= 200 && answer.status < 300, "status 204 of a preflight", got);
  expectThat(allowsOrigin(answer, client.origin), "Access-Control-Allow-Origin", got);
  const methods = listed(answer, "access-control-allow-methods");
  const mayCall =
    SAFE_METHODS.has(method) || methods.includes("*") || methods.includes(method.toLowerCase());
  expectThat(mayCall, `Access-Control-Allow-Methods with ${method}`, got);
  const allowed = listed(answer, "access-control-allow-headers");
  for (const header of headers) {
    // A browser does not take `*` for authorization.
    const fits = allowed.includes(header) || (header !== "authorization" && allowed.includes("*"));
    expectThat(fits, `Access-Control-Allow-Headers with ${header}`, got);
  }
}

function allowsOrigin({ headers }: Answer, origin: string): boolean {
  const allowed = headers.get("access-control-allow-origin");
  return allowed === "*" || allowed === origin;
}

function listed({ headers }: Answer, name: string): string[] {
  return (headers.get(name) ?? "").split(",").map((each) => each.trim().toLowerCase());
}

function corsOf({ headers }: Answer): string {
  const told = [...headers].filter(([name]) => name.startsWith("access-control-"));
  return told.length === 0 ? "no Access-Control-…" : told.map((each) => each.join(": ")).join("; ");
}

export const corsChecks: readonly Check[] = [
  {
    id: "cors.booking",
    title: "A browser may send a booking from another origin",
    guide,
    hint: "Answer OPTIONS with 204 and Access-Control-Allow-Headers: authorization, content-type, idempotency-key.",
    scope: "office",
    readsOnly: true,
    needs: takesBookings,
    run: ({ client, path }) =>
      preflight(client, "POST", `${path}/bookings`, ["content-type", "idempotency-key"]),
  },
  {
    id: "cors.authorization",
    title: "A browser may send a token from another origin",
    guide,
    hint: "Name authorization in Access-Control-Allow-Headers: `*` does not stand for it.",
    scope: "office",
    readsOnly: true,
    needs: takesBookings,
    run: async ({ client, path, profile }) => {
      const kind = profile.procedure.kind;
      if (kind === "receipt") {
        await preflight(client, "POST", "/booking-lookups", ["content-type"]);
        return;
      }
      if (kind !== "account") {
        await preflight(client, "GET", "/bookings/kit-preflight", ["authorization"]);
        return;
      }
      await preflight(client, "GET", "/me/bookings", ["authorization"]);
      const all = ["authorization", "content-type", "idempotency-key"];
      await preflight(client, "POST", `${path}/bookings`, all);
    },
  },
  {
    id: "cors.sign-out",
    title: "A browser may sign out from another origin",
    guide,
    hint: "Name DELETE in Access-Control-Allow-Methods.",
    scope: "office",
    readsOnly: true,
    needs: { procedure: ["account"] },
    run: ({ client }) => preflight(client, "DELETE", "/sessions", ["authorization"]),
  },
  {
    id: "cors.credentials",
    title: "Nobody's cookies are let in",
    guide,
    hint: "Do not send Access-Control-Allow-Credentials: the widget sends none, and another page must not borrow any.",
    scope: "office",
    readsOnly: true,
    run: async ({ client, path }) => {
      const answer = await client.get(path);
      const credentials = answer.headers.get("access-control-allow-credentials");
      expectThat(credentials === null, "no Access-Control-Allow-Credentials", String(credentials));
      expectThat(!answer.headers.has("set-cookie"), "no Set-Cookie", "a cookie");
    },
  },
];
