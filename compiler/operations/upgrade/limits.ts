// Limits that came with the newer relc are proposed to the bank's own: appended as relc ships them, for whoever reviews the upgrade to keep,
// change or delete. What the former relc brought as well, the bank has decided on: a limit that it deleted stays deleted.
import { parseDocument } from '../../document/parse.ts';
import { utf8 } from '../../lib/bytes.ts';
import { canonical, isJsonObject, type Json, listIn, valueIn } from '../../lib/json.ts';
import { governanceFolder } from '../../model/policies.ts';
import { both } from '../../report/said.ts';
import { withOwnValues } from '../own-values.ts';
import type { Migration } from './migrations.ts';

const file = `${governanceFolder}/limits.yaml`;

export const limitsOfNewer: Migration = {
  about: both(
    'policies/governance/limits.yaml has the limits that this relc brings: keep, change or delete each at its end',
    'policies/governance/limits.yaml traz no fim os limites novos deste relc: mantenha, altere ou apague cada um',
  ),
  migrate: (files, own, former) => {
    const [there, shipped, before] = [files.get(file), own(file), former(file)];
    // Whatever the former relc brought can only be told from its own file.
    if (there === undefined || shipped === undefined || before === undefined) return new Map();
    const known = new Set([...limitsIn(there), ...limitsIn(before)].map(nameOf));
    const added = limitsIn(shipped).flatMap((limit, at) =>
      known.has(nameOf(limit)) ? [] : [textsIn(shipped)[at] ?? ''],
    );
    if (added.length === 0) return new Map();
    const text = `${there.trimEnd()}\n${withOwnValues(added.join(''))}`;
    // Into a list that people wrote in another form, nothing can be appended.
    return limitsIn(text).length === limitsIn(there).length + added.length ? new Map([[file, text]]) : new Map();
  },
};

const limitsIn = (text: string): readonly Json[] =>
  listIn(parseDocument(file, utf8(text), 'yaml').value?.value, 'limits');

/** As relc ships them: an item begins at its field, and a comment between two belongs to none. */
const textsIn = (text: string): readonly string[] => text.match(/^ {2}- field: .*\n(?: {4,}.*\n)*/gm) ?? [];

/** Whatever a bank says in place of its value, it is the same limit. */
function nameOf(limit: Json): string {
  const sides = isJsonObject(limit) ? Object.keys(limit).filter((key) => !['reason', 'source'].includes(key)) : [];
  return canonical([valueIn(limit, 'field') ?? null, valueIn(limit, 'when') ?? null, sides.sort()]);
}
