/** A member that does not hold to what is asked: its JSON pointer, and why. */
export type Fault = { readonly pointer: string; readonly code: string };

export function faultAt(pointer: string, code: string) {
  return (index: number): Fault => ({ pointer: `${pointer}/${index}`, code });
}

/** Where ids stand that stood before. */
export function repeated(ids: readonly string[]): number[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
}
