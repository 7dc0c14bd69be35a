import type { NetworkFault } from "../../support/network-faults.ts";
import type { Visitor } from "../../support/visitor.ts";
import type { Place } from "./mishaps.ts";

/** What nobody may read while it is not known, or while it is booked. */
export const FAILED = /失敗|受け付けられません|エラー/u;

/** Lets it happen to every call of this kind, until the function that it returns is called. */
export function happens(visitor: Visitor, fault: NetworkFault, place: Place): () => void {
  const [method, path = ""] = place.split(" ");
  const pattern = new RegExp(`^/v1${path.replaceAll(/:\w+/gu, "[^/]+")}$`, "u");
  const { fetch } = visitor.api;
  const undisturbed = window.fetch;
  window.fetch = (input) => {
    const request = input as Request;
    const hit = request.method === method && pattern.test(new URL(request.url).pathname);
    return hit ? fault.happens(request, fetch) : undisturbed(request);
  };
  return () => {
    window.fetch = undisturbed;
  };
}
