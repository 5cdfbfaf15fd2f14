// What relc's note says of one merge request: what check and plan find at its head, by the policies of HEAD.
import type { Code } from '../diagnostics/catalogue.ts';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { modelOf } from '../model/tree.ts';
import { emptyNote, judgedNote, type Noted } from '../report/note.ts';
import { reportOf } from '../report/told.ts';
import type { Repository, World } from '../world/port.ts';
import { checkReleases } from './check.ts';
import { openChanges } from './opened-run.ts';
import { planModels } from './plan.ts';

/** The commits of a merge request and of the branch that it goes to. */
export interface Proposed extends Noted {
  readonly head: string;
}

/** Whether the merge request changes something below a model's folder. */
export async function changesRelease(repository: Repository, { commit, head }: Proposed): Promise<Result<boolean>> {
  const changed = await openChanges(repository, head, commit);
  if (changed.value === undefined) return changed;
  return { value: changed.value.paths.some((path) => modelOf(path) !== undefined), diagnostics: [] };
}

export async function noteText(world: World, proposed: Proposed, hasRelease: boolean): Promise<Result<string>> {
  if (!hasRelease) return { value: emptyNote(proposed), diagnostics: [] };
  const { commit: ref, head: policyRef, branch, language } = proposed;
  const reading = withoutWrites(world);
  const checked = await checkReleases(reading, [], { ref, policyRef, branch });
  const planned = await planModels(reading, [], { ref, policyRef, readOnly: true }, language);
  // A note that was right must not give way to one that only says that a server did not answer.
  const down = planned.diagnostics.filter(({ code }) => silent.has(code));
  if (down.length > 0) return failed(...down);
  const report = (command: string, outcome: typeof checked) =>
    reportOf(outcome, { command, acts: false, language, each: false })();
  return { value: judgedNote(report('check', checked), report('plan', planned), proposed), diagnostics: [] };
}

/** What a registry that does not answer this job is said to be. */
const silent: ReadonlySet<Code> = new Set([
  'registry/unreachable',
  'registry/credentials-refused',
  'registry/forbidden',
]);

/** Plans of a merge request are not kept here: files of this checkout may be approved. */
const withoutWrites = (world: World): World => ({
  ...world,
  files: { ...world.files, write: () => {}, writeFolder: () => {}, remove: () => {} },
});
