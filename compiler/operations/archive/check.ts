// relc archive --check: whether an archive proves what it says. Asks nothing but the folder and the reader's own keys.
import { join } from 'node:path';
import { type Archived, checkArchive, type Proven } from '../../archive/check/index.ts';
import { folders } from '../../archive/layout.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { LazyMap } from '../../lib/lazy.ts';
import { doing } from '../../report/doing.ts';
import type { Outcome } from '../../report/outcome.ts';
import { both, type Said } from '../../report/said.ts';
import { summaries } from '../../report/summaries.ts';
import { type Files, noFolder, type World } from '../../world/port.ts';
import { orUnreachable } from '../observing.ts';
import { keysBelow, noKeysBelow } from '../trusted-keys.ts';

export interface CheckArchiveOptions {
  readonly check: string;
  /** A folder with keys.yaml and public keys, chosen by the reader and never taken from the archive. */
  readonly trust?: string;
  /** The model's files, where they are kept elsewhere. */
  readonly modelFiles?: string;
}

/** Anything but a plain file refuses before all other checks: no list has it. */
export async function checkArchived(world: World, options: CheckArchiveOptions): Promise<Outcome> {
  const read = await orUnreachable(async () => check(world, options));
  return read.value ?? read;
}

function check({ files, clock, progress }: World, options: CheckArchiveOptions): Outcome {
  const { check: folder, trust: named, modelFiles } = options;
  if (named === undefined)
    return { diagnostics: [{ code: 'usage/missing-options', facts: { expected: ['--trust DIR'] } }] };
  const missing = missingFolders(files, folder, named, modelFiles);
  if (missing.length > 0) return { diagnostics: missing };
  const { value: keys, diagnostics: untrusted } = keysBelow(files, named);
  if (keys === undefined) return { diagnostics: untrusted };
  const told: Parameters<Files['digests']>[1] = (...so) => progress.tell(doing.digesting(...so));
  const digests = files.digests(folder, told);
  const archived: Archived = {
    digests,
    files: documentsIn(files, folder, [...digests.keys()]),
    keys,
    at: clock.now(),
    ...(modelFiles !== undefined && { modelFiles: files.digests(modelFiles, told) }),
  };
  const { proven, diagnostics } = checkArchive(archived);
  if (proven === undefined) return { diagnostics };
  const { archive } = proven;
  return {
    diagnostics,
    lines: provenLines(proven),
    done: [summaries.archiveProven(archive.model, archive.version, archive.target, proven.files)],
    result: { ...archive, sealed_by: proven.sealedBy, files: proven.files, has_model: proven.hasModel },
  };
}

/** A model may be larger than memory: of its files only the digests are asked. */
const documentsIn = (files: Files, folder: string, paths: readonly string[]): Archived['files'] =>
  new LazyMap(
    paths.filter((path) => !path.startsWith(`${folders.model}/`)),
    (path) => files.read(join(folder, path)),
  );

/** All that cannot be read, at once. */
function missingFolders(
  files: Files,
  folder: string,
  trust: string,
  modelFiles: string | undefined,
): readonly Diagnostic[] {
  return [
    ...(files.isFolder(folder) ? [] : [noFolder('--check', folder)]),
    ...noKeysBelow(files, trust),
    ...(modelFiles === undefined || files.isFolder(modelFiles) ? [] : [noFolder('--model-files', modelFiles)]),
  ];
}

/** What is proven, in a few lines. */
function provenLines({ archive, sealedBy, chain, approved, hasModel }: Proven): readonly (Said | string)[] {
  const { record } = approved;
  const [first = 0, last = first] = [chain.serials[0], chain.serials.at(-1)];
  const people = record.approvers.map(({ role, person }) => `${role}: ${person}`).join(', ');
  const { until, holds } = archive.retention;
  const [held, presa] =
    holds.length === 0 ? ['', ''] : [` (legal hold: ${holds.join(', ')})`, ` (preservação: ${holds.join(', ')})`];
  return [
    both(`release ${archive.release_digest}`, `release ${archive.release_digest}`),
    both(
      `approved by plan ${archive.plan_digest}, class ${record.class}, recorded ${record.recorded_at}: ${people}`,
      `aprovado pelo plano ${archive.plan_digest}, classe ${record.class}, registrado em ${record.recorded_at}: ${people}`,
    ),
    first === last
      ? both(
          `signed state ${last}, which says ${chain.version.stage}`,
          `estado assinado ${last}, que diz ${chain.version.stage}`,
        )
      : both(
          `signed states ${first} to ${last}; the newest says ${chain.version.stage}`,
          `estados assinados de ${first} a ${last}; o mais novo diz ${chain.version.stage}`,
        ),
    both(
      `judged by ${record.judge_digest}, at commit ${record.commit}`,
      `julgado por ${record.judge_digest}, no commit ${record.commit}`,
    ),
    hasModel
      ? both("the model's files are those of the release", 'os arquivos do modelo são os do release')
      : both(
          "the model's files are not in it: --model-files proves a copy",
          'os arquivos do modelo não estão nele: --model-files comprova uma cópia',
        ),
    both(
      `sealed by ${sealedBy} on ${archive.archived_at}, to be kept until ${until ?? 'a legal hold ends'}${held}`,
      `lacrado por ${sealedBy} em ${archive.archived_at}, a guardar até ${until ?? 'o fim de uma ordem de preservação'}${presa}`,
    ),
  ];
}
