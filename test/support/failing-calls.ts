import { ProblemError, UnreachableError } from "../../src/contract/errors.ts";

const url = "https://api.example/v1";
export const problem = (status: number, code = `http-${status}`, retryAfterSeconds?: number) =>
  new ProblemError(url, {
    status,
    code,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  });
export const lost = () => new UnreachableError(url, new TypeError("Failed to fetch"));

/** Three tries, and no pause between them that chance could make. */
export const policy = { tries: 3, tryMs: 1000, totalMs: 5000 };
export const atOnce = () => 0;

/** A call that fails with these errors in turn, then succeeds; and how often it was made. */
export function failing(...errors: readonly Error[]) {
  const made = { calls: 0 };
  const call = async () => {
    const error = errors[made.calls];
    made.calls += 1;
    if (error) throw error;
    return "answer";
  };
  return { made, call };
}

export const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
