// What is to be run next, as it runs from where the caller is: a repository that was named is named again.
import type { Next } from '../report/report.ts';
import type { Repository } from '../world/port.ts';

export function nextFrom(
  next: readonly Next[],
  { root, fromRoot }: Pick<Repository, 'root' | 'fromRoot'>,
  named: string | undefined,
): readonly Next[] {
  if (fromRoot('.') === '') return next;
  const place = quoted(named ?? root);
  return next.map((one) => {
    const command = one.command.startsWith('relc ')
      ? // From a folder of the repository relc finds it.
        named === undefined
        ? one.command
        : `${one.command} --repo ${place}`
      : one.command.replaceAll(/(^|&& )git /g, `$1git -C ${place.replaceAll('$', '$$$$')} `);
    return { ...one, command };
  });
}

/** For a shell. */
const quoted = (path: string): string => (/^[\w./:@%+=-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
