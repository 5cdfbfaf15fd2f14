// relc approve FILE --refuse: signs that somebody does not ratify an emergency. The next apply records it, and says how to
// roll back.

import { join } from 'node:path';
import { dayOf } from '../../lib/time.ts';
import type { Outcome } from '../../report/outcome.ts';
import { both } from '../../report/said.ts';
import { summaries } from '../../report/summaries.ts';
import { roleOf } from '../../trust/approval.ts';
import { refusalSuffix, refuse } from '../../trust/refusal.ts';
import { approverRoles } from '../../trust/roles.ts';
import type { World } from '../../world/port.ts';
import { approvalsFolder, namedFile, openPlan } from '../plan-file.ts';
import { refusalIn } from './ratify.ts';
import { ratifyingBy } from './unratified.ts';

export interface RefuseOptions {
  readonly key: string;
  readonly role?: string;
  readonly reason: string;
}

export async function refusePlan(
  world: World,
  named: string,
  { key: keyFile, role, reason }: RefuseOptions,
): Promise<Outcome> {
  const file = namedFile(world, named);
  const { value: key, diagnostics } = world.keys.signing(keyFile);
  if (key === undefined) return { diagnostics };
  const opened = await openPlan(world, file);
  if (opened.value === undefined) return opened;
  const { run, governance, document, model, target } = opened.value;
  const { tree } = run;
  const { plan_digest: digest } = document;
  const ratifying = ratifyingBy(opened.value);
  if (ratifying === undefined)
    return { diagnostics: [{ code: 'emergency/nothing-to-refuse', facts: { plan: digest } }], tree };
  const entry = governance.trust.find((signer) => signer.hint === key.hint)?.entry;
  const chosen = roleOf({ entry, commit: tree.origin }, role, dayOf(run.at), approverRoles);
  if (chosen.value === undefined || entry === undefined) return { diagnostics: chosen.diagnostics, tree };
  const bundle = refuse({ digest, target: target.name, model }, chosen.value, reason, key);
  const name = `${entry.id}${refusalSuffix}`;
  if (bundle === undefined)
    return { diagnostics: [{ code: 'emergency/no-reason', facts: { observed: reason } }], tree };
  const read = await refusalIn(ratifying, name, bundle);
  if ('code' in read) {
    // Nothing was written, so there is no such file.
    const { file: _, ...fault } = read;
    return { diagnostics: [fault], tree };
  }
  const written = join(approvalsFolder(file), name);
  world.files.write(written, bundle);
  return {
    diagnostics: [],
    lines: [
      both(
        'It is not recorded yet: until it is, `relc status` does not show it',
        'Ainda não está registrada: até lá, `relc status` não a mostra',
      ),
    ],
    done: [summaries.refused(entry.person, chosen.value, ratifying.emergency.incident, digest)],
    next: [{ command: 'relc apply --pending', by: 'release-signer' }],
    result: { role: chosen.value, key: entry.id, plan_digest: digest, file: written },
  };
}
