/**
 * The one door to Temporal: the engine's own where it has one, else the polyfill, loaded once.
 * Nothing global is set: the page belongs to its owner.
 *
 * `Temporal` is undefined until `loadTemporal()` has resolved on an engine without its own.
 */
export let Temporal: typeof globalThis.Temporal = globalThis.Temporal;

let loading: Promise<typeof globalThis.Temporal> | undefined;

/** Resolves when `Temporal` can be used; rejects, and may be tried again, when the polyfill's file does not load. */
export function loadTemporal(): Promise<typeof globalThis.Temporal> {
  if (Temporal) return Promise.resolve(Temporal);
  loading ??= import("temporal-polyfill/implementation").then(
    (polyfill) => {
      Temporal = polyfill.Temporal as unknown as typeof globalThis.Temporal;
      return Temporal;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
