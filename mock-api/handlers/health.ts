import type { HttpHandler } from "msw";
import { toRfc3339 } from "../../src/contract/codecs.ts";
import { privateJson } from "../answers.ts";
import type { Call, Router } from "../routes.ts";

const CONTRACT_VERSION = "1.0";

export function healthHandlers(route: Router): HttpHandler[] {
  return [route("/health", { GET: showHealth })];
}

function showHealth({ backend }: Call): Response {
  const now = backend.now();
  const open = backend.catalog.ids.some((id) => backend.office(id).bookingState === "open");
  return privateJson({
    status: open ? "up" : "paused",
    serverTime: toRfc3339(now, "UTC"),
    contractVersion: CONTRACT_VERSION,
  });
}
