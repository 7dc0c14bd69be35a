import type { HttpHandler } from "msw";
import * as z from "zod/mini";
import { instant, toRfc3339 } from "../../src/contract/codecs.ts";
import { parseLinkFragment } from "../../src/contract/link.ts";
import { privateJson } from "../answers.ts";
import { deliverDue } from "../deliver-due.ts";
import { Refusal } from "../refusal.ts";
import { check, readJson } from "../requests.ts";
import type { Call, Router } from "../routes.ts";

const clockRequest = z.strictObject({ now: z.nullable(instant) });

/** What a test needs to do to a server, and a visitor must never reach. */
export function testInterfaceHandlers(route: Router): HttpHandler[] {
  return [
    route("/clock", { GET: showClock, POST: setClock }),
    route("/reset", { POST: reset }),
    route("/outbox", { GET: showOutbox }),
  ];
}

/** What a page of the test's own may go by while the contract's calls go wrong. */
function showClock({ backend }: Call): Response {
  return privateJson({ now: toRfc3339(backend.now(), "UTC") });
}

/** Time stands still at the given moment, so that a test can meet a deadline to the second. */
async function setClock(call: Call): Promise<Response> {
  const { request, backend } = call;
  const { now } = check(clockRequest, await readJson(request));
  await backend.write(async () => {
    const before = backend.state.testNow;
    backend.state.testNow = now && String(now);
    try {
      for (const id of backend.catalog.ids) backend.office(id);
    } catch (error) {
      backend.state.testNow = before;
      const detail = error instanceof Error ? error.message : String(error);
      throw new Refusal("validation-failed", {
        detail,
        errors: [{ pointer: "/now", code: "beyond-the-calendar" }],
      });
    }
  });
  await deliverDue(backend);
  return showClock(call);
}

function reset({ backend }: Call): Promise<Response> {
  return backend.write(async () => {
    backend.reset();
    return privateJson({});
  });
}

/** With the links' secrets apart, for tools that cannot cut a text (Arazzo's expressions). */
function showOutbox({ backend }: Call): Response {
  const messages = backend.state.outbox.map((mail) => ({
    ...mail,
    tokens: mail.links.map((link) => parseLinkFragment(new URL(link).hash)?.token ?? ""),
  }));
  return privateJson({ messages });
}
