/** The demo's booking server is a service worker: no request leaves the browser. */

const WORKER = "./worker.js";
const PATIENCE_MS = 15_000;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

class NoBackendError extends Error {
  override readonly name = "NoBackendError";
}

/** Whether this page's requests reach the demo's server already. */
export function isBackendReady(): boolean {
  // By its address: another project's worker may live on the same port of this machine.
  return navigator.serviceWorker?.controller?.scriptURL === new URL(WORKER, location.href).href;
}

let started: Promise<void> | undefined;

/** Starts it once a page. @throws {NoBackendError} where the browser does not let it start */
export function startBackend(): Promise<void> {
  started ??= start();
  return started;
}

async function start(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) throw new NoBackendError("navigator.serviceWorker is missing");
  const controlled = new Promise<void>((resolve) => {
    serviceWorker.addEventListener("controllerchange", () => {
      if (isBackendReady()) resolve();
    });
  });
  try {
    const registration = await serviceWorker.register(trusted(WORKER));
    registration.active?.postMessage("claim");
  } catch (error) {
    throw new NoBackendError(error instanceof Error ? error.message : String(error));
  }
  if (isBackendReady()) return;
  await Promise.race([controlled, giveUp()]);
}

/** The page's policy lets this one address become a worker's script, and nothing else. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("hw-demo", { createScriptURL: () => address });
  return (policy?.createScriptURL("") ?? address) as string;
}

function giveUp(): Promise<never> {
  return new Promise((_, reject) => {
    const error = new NoBackendError(`no answer within ${PATIENCE_MS / 1000} seconds`);
    setTimeout(() => reject(error), PATIENCE_MS);
  });
}
