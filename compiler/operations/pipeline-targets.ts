// Whether each target that a job can reach has one: GitLab reads the list of targets in its own file, and relc in
// targets.yaml. Both are those of the commit that is checked, also where another one's policies judge its releases.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type TargetsOfJobs, targetsOfJobs } from '../document/pipeline.ts';
import { textOf } from '../lib/bytes.ts';
import { targetsFile } from '../model/policies.ts';
import { isEmbedded } from '../model/target.ts';
import type { Repository } from '../world/port.ts';
import { openTargets } from './places.ts';

export const pipelineFile = '.gitlab-ci.yml';

/** The environments of the pipeline's other jobs: a target of such a name would hand its key and its tokens to them. */
export const environmentsOfJobs: readonly string[] = ['watch', 'note', 'rollback'];

/** Nothing where no job names its target, as in a pipeline of one's own, or no server is named yet. */
export async function pipelineFaults(
  repository: Pick<Repository, 'tree'>,
  revision: string | undefined,
): Promise<readonly Diagnostic[]> {
  const { value: tree } = await repository.tree([pipelineFile, targetsFile], revision);
  const bytes = tree?.files.get(pipelineFile);
  // What is wrong with targets.yaml itself is found elsewhere.
  const targets = tree && bytes && openTargets(tree).value;
  const jobs = bytes && targetsOfJobs(textOf(bytes) ?? '');
  if (!targets || !jobs) return [];
  const expected = targets.filter((target) => !isEmbedded(target)).map(({ name }) => name);
  if (expected.length === 0) return [];
  const taken = expected.filter((name) => environmentsOfJobs.includes(name));
  return [
    ...(taken.length === 0
      ? []
      : [{ code: 'pipeline/taken-target' as const, file: targetsFile, facts: { observed: taken } }]),
    ...listFaults(jobs, expected),
  ];
}

function listFaults({ names, unread }: TargetsOfJobs, expected: readonly string[]): readonly Diagnostic[] {
  const file = pipelineFile;
  if (unread.length > 0)
    return [{ code: 'pipeline/targets-unread', severity: 'warning', file, facts: { observed: unread, expected } }];
  const differ = new Set(expected).symmetricDifference(new Set(names)).size > 0;
  return differ ? [{ code: 'pipeline/other-targets', file, facts: { observed: names, expected } }] : [];
}
