// Runs commands in turn, A B C A B C …, so that a slowing machine slows all of them, and relates each one's time to
// that of the first.

export interface Contestant {
  readonly name: string;
  /** Prepares a run; not measured. */
  readonly before?: () => Promise<void> | void;
  /** Does the whole work once. Throws when it does not end as it should. */
  readonly run: () => Promise<void> | void;
}

export interface Measured {
  readonly name: string;
  /** Of all rounds, in order. */
  readonly seconds: readonly number[];
  /** The ratio of the first contestant's time to this one's, round by round. */
  readonly ratios: readonly number[];
}

/** One round that does not count, then `rounds` that do. */
export async function compare(rounds: number, contestants: readonly Contestant[]): Promise<readonly Measured[]> {
  const times = contestants.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1)
    for (const [index, { before, run }] of contestants.entries()) {
      await before?.();
      const start = performance.now();
      await run();
      if (round >= 0) times[index]?.push((performance.now() - start) / 1000);
    }
  const first = times[0] ?? [];
  return contestants.map(({ name }, index) => {
    const seconds = times[index] ?? [];
    return { name, seconds, ratios: seconds.map((one, round) => (first[round] ?? 0) / one) };
  });
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return ((sorted[middle] ?? 0) + (sorted[sorted.length - 1 - middle] ?? 0)) / 2;
}

/** A Markdown table. */
export function table(first: string, measured: readonly Measured[]): string {
  const figures = (numbers: readonly number[], digits: number) =>
    `${median(numbers).toFixed(digits)} (${Math.min(...numbers).toFixed(digits)}–${Math.max(...numbers).toFixed(digits)})`;
  const rows = measured.map(({ name, seconds, ratios }, index) =>
    [name, figures(seconds, 3), index === 0 ? '' : figures(ratios, 2)].join(' | '),
  );
  const head = ['', 'seconds', `${first} takes that many times as long`].join(' | ');
  return [head, '--- | --- | ---', ...rows].map((row) => `| ${row} |`).join('\n');
}
