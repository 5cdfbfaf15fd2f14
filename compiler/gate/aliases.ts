// One vulnerability under several names: sources number for themselves, and documents say which numbers are one.
import { byBytes } from '../lib/bytes.ts';

/** So many names of one vulnerability are handed on. */
const most = 20;

interface Named {
  readonly id: string;
  /** Further names that the document gives it. */
  readonly aliases?: readonly string[];
}

/** Says of each name the one that stands for the vulnerability, a CVE where there is one, and its other names. */
export function namesOf(entries: readonly Named[]): (name: string) => Named {
  const better = new Map<string, string>();
  for (const { id, aliases = [] } of entries) for (const alias of aliases) unite(better, id, alias);
  const all = new Set(entries.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  const groups = Map.groupBy([...all].sort(inOrder), (name) => nameOf(better, name));
  const named = new Map([...groups].map(([id, names]) => [id, { id, ...withAliases(names.slice(1, most + 1)) }]));
  return (name) => named.get(nameOf(better, name)) ?? { id: name };
}

/** Absent where there are none. */
export const withAliases = (aliases: readonly string[]): Pick<Named, 'aliases'> =>
  aliases.length > 0 ? { aliases } : {};

const inOrder = (one: string, other: string): number =>
  Number(other.startsWith('CVE-')) - Number(one.startsWith('CVE-')) || byBytes(one, other);

/** Follows `better` to its end. Ways become shorter, so that a long chain of names costs little. */
function nameOf(better: Map<string, string>, id: string): string {
  for (let at = id; ; ) {
    const next = better.get(at);
    if (next === undefined) return at;
    const last = better.get(next);
    if (last === undefined) return next;
    better.set(at, last);
    at = last;
  }
}

function unite(better: Map<string, string>, one: string, other: string): void {
  const [first = one, second = other] = [nameOf(better, one), nameOf(better, other)].sort(inOrder);
  if (first !== second) better.set(second, first);
}
