// What imported models lack: the findings of a check, by what it takes to mend them.
import { type Diagnostic, distinct, isError } from '../../diagnostics/diagnostic.ts';
import { documentNames, type Effort, efforts, evidenceFiles } from '../../evidence/table.ts';
import { byBytes } from '../../lib/bytes.ts';
import { placeholdersIn } from '../../lib/prose.ts';
import type { Lack, MissingOf } from '../../model/imported.ts';
import { modelOf, type Tree } from '../../model/tree.ts';

/** Of models with the versions that serve. The model that lacks the fewest comes first. */
export function missingIn(
  served: ReadonlyMap<string, readonly string[]>,
  diagnostics: readonly Diagnostic[],
  { files }: Tree,
): readonly MissingOf[] {
  const lacking = distinct(diagnostics).filter((one) => isError(one) && !isOfPlaceholder(one));
  const byModel = Map.groupBy(lacking, ({ file = '' }) => modelOf(file));
  return [...served]
    .map(([model, versions]): MissingOf => {
      const folders = versions.map((version) => `releases/${model}/${version}`);
      const found = [...(byModel.get(model) ?? []), ...folders.flatMap((folder) => hiddenIn(folder, files))];
      return { model, versions, lacks: lacksOf(model, found) };
    })
    .sort((one, other) => countOf(one) - countOf(other) || byBytes(one.model, other.model));
}

/** What a gate asks for once there is something to judge. */
const hiddenIn = (folder: string, files: Tree['files']): readonly Diagnostic[] =>
  documentNames
    .map((name) => evidenceFiles[name])
    .filter(({ required, file }) => required === 'gate' && !files.has(`${folder}/${file}`))
    .map(({ file, origin }) => ({ code: 'load/missing-evidence', file: `${folder}/${file}`, facts: { origin } }));

/** That nobody declared what a consumer needs who has no name yet: the name is what is missing. */
const isOfPlaceholder = ({ code, facts }: Diagnostic): boolean =>
  code === 'consumer/missing' && placeholdersIn(String(facts?.['observed'])).length > 0;

const countOf = ({ lacks }: MissingOf): number => lacks.reduce((sum, { count }) => sum + count, 0);

function lacksOf(model: string, found: readonly Diagnostic[]): readonly Lack[] {
  const alike = Map.groupBy(found, ({ code, file = '' }) => `${code} ${file}`);
  const lacks = [...alike.values()].flatMap(([first, ...others]): Lack[] => {
    if (first === undefined) return [];
    const file = (first.file ?? '').replace(`releases/${model}/`, '');
    return [{ effort: effortOf(first), file, count: 1 + others.length, found: first }];
  });
  return lacks.sort(
    (one, other) => efforts.indexOf(one.effort) - efforts.indexOf(other.effort) || byBytes(one.file, other.file),
  );
}

function effortOf({ code, file = '' }: Diagnostic): Effort {
  const row = documentNames.map((name) => evidenceFiles[name]).find((one) => file.endsWith(`/${one.file}`));
  if (code === 'load/missing-evidence') return row?.effort ?? 'decide';
  if (code === 'demand/no-measure' || code.endsWith('/not-measured')) return 'measure';
  // What is wrong in a fetched file, the registry must say.
  return row === evidenceFiles.registry ? 'registry' : 'decide';
}
