/** As many as asked for. Not `Array.from`: old libraries put one in its place that takes no function. */
export function several<T>(count: number, make: (index: number) => T): T[] {
  const all: T[] = [];
  while (all.length < count) all.push(make(all.length));
  return all;
}
