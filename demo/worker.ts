import { worker } from "../mock-api/worker-scope.ts";
import "../mock-api/worker.ts";

interface MessageScope {
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

/** A forced reload leaves a page without its worker until the worker claims it again. */
(worker as unknown as MessageScope).addEventListener("message", ({ data }) => {
  if (data === "claim") void worker.clients.claim();
});
