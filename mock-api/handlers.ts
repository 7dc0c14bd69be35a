import { http, type HttpHandler } from "msw";
import type { Backend } from "./backend.ts";
import { accountHandlers } from "./handlers/accounts.ts";
import { bookingLinkHandlers } from "./handlers/booking-links.ts";
import { bookingLookupHandlers } from "./handlers/booking-lookups.ts";
import { bookingHandlers } from "./handlers/bookings.ts";
import { deskHandlers } from "./handlers/desk.ts";
import { healthHandlers } from "./handlers/health.ts";
import { officeHandlers } from "./handlers/offices.ts";
import { ownBookingHandlers } from "./handlers/own-bookings.ts";
import { scenarioHandlers } from "./handlers/scenario.ts";
import { sessionHandlers } from "./handlers/sessions.ts";
import { testInterfaceHandlers } from "./handlers/test-interface.ts";
import { Refusal, toProblemResponse } from "./refusal.ts";
import { routerFor } from "./routes.ts";
import { scenarioHandler } from "./scenarios.ts";

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
  const testRoute = routerFor(backend, testBase);
  const own = [
    ...officeHandlers(route),
    ...bookingHandlers(route),
    ...bookingLinkHandlers(route),
    ...bookingLookupHandlers(route),
    ...accountHandlers(route),
    ...sessionHandlers(route),
    ...ownBookingHandlers(route),
    ...healthHandlers(route),
    http.all(`${base}/*`, notFound),
  ];
  const test = [
    ...testInterfaceHandlers(testRoute),
    ...deskHandlers(testRoute),
    ...scenarioHandlers(testRoute),
  ];
  return [
    scenarioHandler(backend, base, own),
    ...own,
    ...(testInterface ? test : []),
    http.all(`${testBase}/*`, notFound),
  ];
}

function originOf(base: string): string {
  return base.startsWith("*") ? "*" : new URL(base).origin;
}

function notFound(): Response {
  return toProblemResponse(new Refusal("not-found"));
}
