/** Leaves out the members that are `undefined`: laid over others, an absent one must not erase what is known. */
export function withoutAbsent<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as T;
}
