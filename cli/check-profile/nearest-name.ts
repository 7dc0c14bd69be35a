/** The known name that a misspelt one most likely stands for, if any is near enough. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const slips = (other: string) => distance(name.toLowerCase(), other.toLowerCase());
  const [nearest] = known.toSorted((a, b) => slips(a) - slips(b));
  const allowed = Math.max(1, Math.floor(name.length / 3));
  return nearest !== undefined && slips(nearest) <= allowed ? nearest : undefined;
}

/** Letters to add, leave out or change until one is the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, second] of [...other].entries()) {
      const changed = (row[at] ?? 0) + (letter === second ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
