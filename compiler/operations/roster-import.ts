// relc roster import: writes into people.yaml who is still there, from an export of the directory.

import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import { shape } from '../document/validators.ts';
import { textOf } from '../lib/bytes.ts';
import { type Day, dayOf, isDay } from '../lib/time.ts';
import { keysFile, peopleFile } from '../model/policies.ts';
import type { Outcome } from '../report/outcome.ts';
import { both } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import { readExport } from '../trust/roster-export.ts';
import { importRoster, rosterText } from '../trust/roster-import.ts';
import { withAllAddresses } from '../trust/trust.ts';
import type { World } from '../world/port.ts';

export interface RosterOptions {
  /** The day of the export. */
  readonly asOf: Day;
  /** How many people the export may be silent about who were there before; none by default. */
  readonly missing?: number;
}

export async function importRosterFile(world: World, file: string, options: RosterOptions): Promise<Outcome> {
  const { asOf } = options;
  const { value: repository, ...opened } = world.repository;
  if (repository === undefined) return opened;
  const tree = await repository.tree(['policies/trust']);
  if (tree.value === undefined) return tree;
  const people = readDocument(tree.value, peopleFile, 'people', shape);
  const keys = readDocument(tree.value, keysFile, 'trust', shape);
  if (people.value === undefined || keys.value === undefined)
    return { diagnostics: [...people.diagnostics, ...keys.diagnostics], tree: tree.value };
  const bytes = world.files.read(file);
  if (bytes === undefined) return { diagnostics: [{ code: 'usage/no-such-file', file }] };
  const late = dayFault(asOf, dayOf(world.clock.now()), people.value.value.as_of);
  if (late) return { diagnostics: [late] };
  const exported = readExport(file, bytes);
  if (exported.value === undefined) return exported;
  const approvers = withAllAddresses(keys.value.value.keys);
  const rows = { file, rows: exported.value };
  const { value: imported, diagnostics } = importRoster(people.value.value, approvers, rows, asOf);
  if (imported === undefined) return { diagnostics };
  if (imported.known === 0)
    return { diagnostics: [{ code: 'roster/nobody', file, facts: { observed: exported.value.length } }] };
  const silent = silence(imported.missing, options.missing);
  if (silent) return { diagnostics: [silent, ...diagnostics] };
  const text = textOf(tree.value.files.get(peopleFile) ?? new Uint8Array()) ?? '';
  world.files.write(join(repository.root, peopleFile), rosterText(text, imported.people, asOf));
  const { gone, back, added, known } = imported;
  const lines = [
    ...gone.map((name) => both(`gone: ${name}`, `saiu: ${name}`)),
    ...back.map((name) => both(`back: ${name}`, `voltou: ${name}`)),
    ...added.map(({ name, emails }) =>
      both(`addresses added: ${name}: ${emails.join(', ')}`, `endereços acrescentados: ${name}: ${emails.join(', ')}`),
    ),
  ];
  const done = [summaries.roster(peopleFile, asOf, known, file)];
  const next = [{ command: 'relc judge --since HEAD~1', once: 'committed' }] as const;
  return { diagnostics, lines, done, next, result: { as_of: asOf, gone, back, added } };
}

/** An export that was cut off looks like one from which people are gone; a share of them would let a small cut through. */
function silence(missing: readonly string[], expected = 0): Diagnostic | undefined {
  if (missing.length <= expected) return undefined;
  return { code: 'roster/missing', facts: { observed: missing, number: missing.length, expected } };
}

/** An export counts as of its own day: an old one that is read today must not look new. */
function dayFault(asOf: Day, today: Day, before: Day | undefined): Diagnostic | undefined {
  if (isDay(asOf) && asOf <= today && (before === undefined || before <= asOf)) return undefined;
  return { code: 'roster/day', facts: { observed: asOf, expected: `${before ?? '…'} – ${today}` } };
}
