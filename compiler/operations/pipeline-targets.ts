// Whether each target that a job can reach has one: GitLab reads the list of targets in its own file, and relc in
// targets.yaml. Both are those of the commit that is checked, also where another one's policies judge its releases.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { targetsOfJobs } from '../document/pipeline.ts';
import { textOf } from '../lib/bytes.ts';
import { targetsFile } from '../model/policies.ts';
import { isEmbedded } from '../model/target.ts';
import type { Repository } from '../world/port.ts';
import { openTargets } from './places.ts';

export const pipelineFile = '.gitlab-ci.yml';

/** Nothing where no job names its target, as in a pipeline of one's own, or no server is named yet. */
export async function pipelineFaults(
  repository: Pick<Repository, 'tree'>,
  revision: string | undefined,
): Promise<readonly Diagnostic[]> {
  const { value: tree } = await repository.tree([pipelineFile, targetsFile], revision);
  const bytes = tree?.files.get(pipelineFile);
  // What is wrong with targets.yaml itself is found elsewhere.
  const targets = tree && bytes && openTargets(tree).value;
  const observed = bytes && targetsOfJobs(textOf(bytes) ?? '');
  if (!targets || !observed) return [];
  const expected = targets.filter((target) => !isEmbedded(target)).map(({ name }) => name);
  const differ = new Set(expected).symmetricDifference(new Set(observed)).size > 0;
  if (expected.length === 0 || !differ) return [];
  return [{ code: 'pipeline/other-targets', file: pipelineFile, facts: { observed, expected } }];
}
