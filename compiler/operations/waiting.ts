// A change that waits: since when, and who could end it. That is asked only where something waits.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { eachPersonOnce, sameAddress } from '../lib/person.ts';
import { dayOf } from '../lib/time.ts';
import { keysFor } from '../model/target.ts';
import { unplannedFolders } from '../model/unplanned.ts';
import { kindOf } from '../report/outcome.ts';
import { keyFault } from '../trust/approval.ts';
import { approverRoles } from '../trust/roles.ts';
import type { OpenedModel } from './opened-model.ts';

/** The findings of a change, with what there is to say of those that it only waits for. */
export async function toldWaiting(
  opened: Pick<OpenedModel, 'run' | 'governance' | 'model' | 'target'>,
  authors: readonly string[],
  diagnostics: readonly Diagnostic[],
): Promise<readonly Diagnostic[]> {
  if (!diagnostics.some((one) => kindOf(one) === 'waiting')) return diagnostics;
  const { run, model, target } = opened;
  const { history } = run.repository;
  const commit = (await history.lastChange(`releases/${model}`, unplannedFolders(model))) ?? (await history.head());
  const since = (await history.line(commit, run.at)).at(-1)?.at;
  return diagnostics.map((one) => {
    if (kindOf(one) !== 'waiting') return one;
    const role = one.code === 'approve/missing-role' ? one.facts?.['subject'] : undefined;
    const who = typeof role === 'string' ? { who: peopleFor(opened, role, authors) } : {};
    return { ...one, waits: { model, target: target.name, ...(since && { since }), ...who } };
  });
}

/** Who may approve in a role today and wrote nothing of the change. Whether they may for this model, policy says. */
function peopleFor(
  { run, governance, target }: Pick<OpenedModel, 'run' | 'governance' | 'target'>,
  role: string,
  authors: readonly string[],
): readonly string[] {
  const day = dayOf(run.at);
  const wrote = new Set(authors.map(sameAddress));
  const holders = keysFor(target, [...governance.trust, ...governance.people])
    .map(({ entry }) => entry)
    .filter((entry) => approverRoles(entry, day).includes(role) && keyFault(entry, day) === undefined)
    .filter(({ emails }) => !emails.some((email) => wrote.has(sameAddress(email))));
  return eachPersonOnce(holders).map(({ person }) => person);
}
