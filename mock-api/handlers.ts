import { http, type HttpHandler } from "msw";
import type { Backend } from "./backend.ts";
import { bookingLinkHandlers } from "./handlers/booking-links.ts";
import { bookingHandlers } from "./handlers/bookings.ts";
import { healthHandlers } from "./handlers/health.ts";
import { officeHandlers } from "./handlers/offices.ts";
import { testInterfaceHandlers } from "./handlers/test-interface.ts";
import { Refusal, toProblemResponse } from "./refusal.ts";
import { routerFor } from "./routes.ts";

export interface HandlerOptions {
  /** Where the contract's version lives: `https://api.example/v1`, or `*` + `/v1` for any origin. */
  readonly base: string;
  /** Whether `/__test/…` of the same origin is answered. */
  readonly testInterface?: boolean | undefined;
}

/** Everything that one backend answers. */
export function createHandlers(
  backend: Backend,
  { base, testInterface = true }: HandlerOptions,
): HttpHandler[] {
  const route = routerFor(backend, base);
  const testBase = `${originOf(base)}/__test`;
  return [
    ...officeHandlers(route),
    ...bookingHandlers(route),
    ...bookingLinkHandlers(route),
    ...healthHandlers(route),
    ...(testInterface ? testInterfaceHandlers(routerFor(backend, testBase)) : []),
    http.all(`${base}/*`, notFound),
    http.all(`${testBase}/*`, notFound),
  ];
}

function originOf(base: string): string {
  return base.startsWith("*") ? "*" : new URL(base).origin;
}

function notFound(): Response {
  return toProblemResponse(new Refusal("not-found"));
}
