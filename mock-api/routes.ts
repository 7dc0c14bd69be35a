import { http, type HttpHandler } from "msw";
import { loadTemporal } from "../src/domain/temporal.ts";
import type { Backend } from "./backend.ts";
import { deliverDue } from "./deliver-due.ts";
import { Refusal, toProblemResponse } from "./refusal.ts";

export interface Call {
  readonly request: Request;
  readonly backend: Backend;
  /** A member of the path; an empty text where the pattern has none of that name. */
  param(name: string): string;
}
export type Answer = (call: Call) => Response | Promise<Response>;

/** What the address of a resource answers, by method. */
export type Resource = {
  readonly GET?: Answer;
  readonly POST?: Answer;
  readonly DELETE?: Answer;
};

/** Makes handlers for one backend under one base. */
export type Router = (path: string, resource: Resource) => HttpHandler;

export function routerFor(backend: Backend, base: string): Router {
  return (path, resource) =>
    http.all(`${base}${path}`, async ({ request, params }) => {
      await loadTemporal();
      await backend.ready();
      await deliverDue(backend);
      const param = (name: string) => String(params[name] ?? "");
      try {
        return await answer(resource, { request, backend, param });
      } catch (error) {
        if (error instanceof Refusal) return withoutBody(request, toProblemResponse(error));
        throw error;
      }
    });
}

async function answer(resource: Resource, call: Call): Promise<Response> {
  const { method } = call.request;
  const allow = allowed(resource);
  if (method === "OPTIONS") return new Response(null, { status: 204, headers: { allow } });
  const respond = answerTo(method, resource);
  if (!respond) throw new Refusal("method-not-allowed", {}, { allow });
  return withoutBody(call.request, await respond(call));
}

function answerTo(method: string, { GET, POST, DELETE }: Resource): Answer | undefined {
  switch (method) {
    case "GET":
    case "HEAD":
      return GET;
    case "POST":
      return POST;
    case "DELETE":
      return DELETE;
    default:
      return undefined;
  }
}

function allowed({ GET, POST, DELETE }: Resource): string {
  return [
    ...(GET ? ["GET", "HEAD"] : []),
    ...(POST ? ["POST"] : []),
    ...(DELETE ? ["DELETE"] : []),
    "OPTIONS",
  ].join(", ");
}

function withoutBody({ method }: Request, response: Response): Response {
  if (method !== "HEAD") return response;
  return new Response(null, { status: response.status, headers: response.headers });
}
