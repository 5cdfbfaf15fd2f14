// relc explain evidence [FILE]: the files of a release, or one of them.
import type { Language } from '../diagnostics/entry.ts';
import { documentNames, evidenceFiles } from '../evidence/table.ts';
import { textOf } from '../lib/bytes.ts';
import { parseJson } from '../lib/json.ts';
import { nearNames } from '../lib/near.ts';
import { besidePage, besideReleases, evidenceFilePage, evidenceList } from '../report/evidence.ts';
import { pageLines } from '../report/explain.ts';
import type { Outcome } from '../report/outcome.ts';
import type { World } from '../world/port.ts';

export function explainEvidence(
  { files }: Pick<World, 'files'>,
  path: string | undefined,
  language: Language,
): Outcome {
  if (path === undefined) return page(evidenceList(language));
  const observed = path.split('/').at(-1) ?? '';
  const found = documentNames.find((name) => evidenceFiles[name].file === observed || name === observed);
  const schemaOf = (name: string) =>
    parseJson(textOf(files.own(`schemas/${name}.schema.json`) ?? new Uint8Array()) ?? '');
  const beside = found === undefined ? besidePage(path, schemaOf, language) : undefined;
  if (beside !== undefined) return page(beside);
  if (found === undefined) {
    const known = [...documentNames.map((name) => evidenceFiles[name].file), ...besideReleases.map(({ name }) => name)];
    const near = nearNames(observed, known);
    const facts = {
      observed,
      mend: 'files',
      ...(near.length > 0 ? { change: 'near_file', expected: near } : { change: 'file' }),
    };
    return { diagnostics: [{ code: 'usage/no-such-code', facts }] };
  }
  return page(evidenceFilePage(found, schemaOf, language));
}

const page = (lines: readonly string[]): Outcome => ({
  diagnostics: [],
  lines: pageLines(lines),
  result: lines.join('\n'),
});
