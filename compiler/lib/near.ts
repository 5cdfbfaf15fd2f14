// Names that somebody may have meant.

const mostNames = 3;

/** Of the known names, the few that differ from a name by at most a third of its letters: nearest first. */
export function nearNames(name: string, known: Iterable<string>): readonly string[] {
  const most = Math.max(1, Math.floor(name.length / 3));
  return [...new Set(known)]
    .filter((one) => Math.abs(one.length - name.length) <= most)
    .map((one) => ({ one, far: distance(name, one) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .slice(0, mostNames)
    .map(({ one }) => one);
}

/** How many letters are to be added, taken away or exchanged (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [column, against] of [...other].entries())
      next.push(
        Math.min(
          (next[column] ?? 0) + 1,
          (row[column + 1] ?? 0) + 1,
          (row[column] ?? 0) + (letter === against ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
