/** The whole minutes that a refusal says to wait, as they are told; at least one. */
export function minutesToWait({
  retryAfterSeconds,
}: {
  readonly retryAfterSeconds?: number | undefined;
}): number | undefined {
  return retryAfterSeconds === undefined
    ? undefined
    : Math.max(1, Math.ceil(retryAfterSeconds / 60));
}
