// The pipeline that came with the former relc is moved to that of the newer one, where people changed nothing in it but what is theirs to
// say. What they changed besides is not written over: they are told what is new, and compare.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { both } from '../../report/said.ts';
import { ownPipeline } from '../own-pipeline.ts';
import { pipelineFile } from '../pipeline-targets.ts';
import type { Files, Migration, Own } from './migrations.ts';

export const pipelineOfNewer: Migration = {
  about: both(
    `${pipelineFile} is that of this relc, for the same targets and the same image`,
    `${pipelineFile} passa a ser o deste relc, para os mesmos destinos e com a mesma imagem`,
  ),
  migrate: (files, own, former) => {
    const compared = compare(files, own, former);
    return compared?.isFormer ? new Map([[pipelineFile, compared.newer]]) : new Map();
  },
};

/** What people are to bring over themselves: nothing where the newer relc changes nothing, or their pipeline is of another kind. */
export function pipelineFaults(files: Files, own: Own, former: Own): readonly Diagnostic[] {
  const compared = compare(files, own, former);
  if (compared === undefined || compared.isFormer) return [];
  const { there, newer } = compared;
  const missing = jobsIn(newer).filter((job) => !jobsIn(there).includes(job));
  const facts = missing.length === 0 ? { change: 'jobs' } : { observed: missing };
  return [{ code: 'upgrade/pipeline-differs', severity: 'warning', file: pipelineFile, facts }];
}

interface Compared {
  readonly there: string;
  /** That of the newer relc, with what people said in theirs. */
  readonly newer: string;
  /** Whether theirs is that of the former relc. */
  readonly isFormer: boolean;
}

function compare(files: Files, own: Own, former: Own): Compared | undefined {
  const [there, shipped, before] = [files.get(pipelineFile), own(pipelineFile), former(pipelineFile)];
  if (there === undefined || shipped === undefined || !there.includes(mark)) return undefined;
  const newer = withTheirs(ownPipeline(shipped), there);
  if (newer === there || shipped === before) return undefined;
  return { there, newer, isFormer: before !== undefined && withTheirs(ownPipeline(before), there) === there };
}

/** What any pipeline of relc reads, and hardly another. A repository that includes the component has no such line. */
const mark = 'RELC_VERIFIED';

/** Lines that docs/gitlab.md asks people to change. */
const theirs = [/^ +- RELC_TARGET: .*$/m, /^ {2}image: .*$/m];

const withTheirs = (pipeline: string, there: string): string =>
  theirs.reduce((text, line) => text.replace(line, (shipped) => line.exec(there)?.[0] ?? shipped), pipeline);

const jobsIn = (pipeline: string): readonly string[] =>
  [...pipeline.matchAll(/^([a-z][a-z0-9_-]*):$/gm)]
    .flatMap(([, name]) => name ?? [])
    .filter((name) => !words.has(name));

/** Of GitLab's language itself. */
const words = new Set(['default', 'include', 'stages', 'variables', 'workflow', 'spec']);
