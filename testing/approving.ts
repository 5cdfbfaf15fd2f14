// For tests: people sign a plan as `relc approve` has them sign it. That relc computes the plan again before each signature, and
// what it refuses to sign, is for operations/approve.test.ts: here the plan is one that was just made.
import { join } from 'node:path';
import { openSource } from '../compiler/operations/opened-run.ts';
import { approvalsFolder, readPlan } from '../compiler/operations/plan-file.ts';
import { approve } from '../compiler/trust/approval.ts';
import type { World } from '../compiler/world/port.ts';

/** Signs the plan in a file with some keys, each in the one role that HEAD gives it. */
export async function signPlan(world: World, file: string, keys: readonly string[]): Promise<void> {
  const document = needed(readPlan(world, file));
  const { governance, tree, at } = needed(await openSource(world, [document.plan.model], 'HEAD'));
  const { trust, approvals } = needed(governance);
  for (const name of keys) {
    const key = needed(world.keys.signing(name));
    const entry = trust.find(({ hint }) => hint === key.hint)?.entry;
    const signer = { key, entry, commit: tree.origin };
    const { bundle } = needed(approve(document, signer, undefined, at, approvals.value.expires_after_days));
    world.files.write(join(approvalsFolder(file), `${entry?.id}.sigstore.json`), bundle);
  }
}

function needed<T>({ value, diagnostics }: { readonly value: T | undefined; readonly diagnostics: unknown }): T {
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}
