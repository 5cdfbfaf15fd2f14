// The targets that an operation visits: those of HEAD, and those that nobody approved to remove. Whoever breaks the file
// that names them must not stop what keeps or brings back what serves there.
import type { Target } from '../../../schemas/generated/documents.ts';
import type { Result } from '../../diagnostics/diagnostic.ts';
import { targetsFile } from '../../model/policies.ts';
import type { World } from '../../world/port.ts';
import { orUnreachable } from '../observing.ts';
import type { JudgedTree } from '../opened-run.ts';
import { openTargets, type Some } from '../places.ts';
import { openChain, traceChain } from './chain.ts';
import { openAnchor } from './chain-anchor.ts';

/** All of them, or the named one. */
export async function judgedTargets(world: World, head: JudgedTree, name?: string): Promise<Result<Some<Target>>> {
  const own = openTargets(head.tree, name);
  const known = new Set(own.value?.map((target) => target.name));
  const removed: Target[] = [];
  for (const target of await approvedTargets(world, head)) {
    if (known.has(target.name) || (name !== undefined && target.name !== name)) continue;
    // Where the target's own states vouch for HEAD, people did approve that it goes.
    const chain = await openChain(world, head, target);
    if (chain !== undefined && chain.faults.length > 0) removed.push(target);
  }
  const [first, ...others] = [...(own.value ?? []), ...removed];
  return first === undefined ? own : { value: [first, ...others], diagnostics: [] };
}

/** The targets of the last commit whose judge is approved without asking a registry; none where HEAD is that commit. */
async function approvedTargets(world: World, head: JudgedTree): Promise<readonly Target[]> {
  const { repository, tree } = head;
  const anchor = openAnchor(world).value;
  if (anchor === undefined) return [];
  const changing = await orUnreachable(() => repository.history.changing(tree.origin, [targetsFile], anchor.start));
  // Most often nobody has touched them since, and there is nothing to walk for.
  if (changing.value?.length === 0) return [];
  const { walk, start } = await traceChain(world, head);
  const verified = walk?.verified ?? start;
  if (verified === undefined || verified === tree.origin) return [];
  const approved = await repository.tree([targetsFile], verified);
  return (approved.value && openTargets(approved.value).value) ?? [];
}
