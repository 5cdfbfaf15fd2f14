// relc approve FILE --key K: signs an approval of the plan that the repository
// gives, if that is the plan in the file.
import { join } from 'node:path';
import { readSigningKey } from '../adapters/keys.ts';
import { writeFile } from '../adapters/write.ts';
import { stale } from '../apply/stale.ts';
import { approve } from '../approve/index.ts';
import { planModel } from '../pipeline.ts';
import type { Outcome } from './outcome.ts';
import { approvalsFolder, openPlan } from './plan-file.ts';
import type { GlobalOptions } from './workspace.ts';

export interface ApproveOptions extends GlobalOptions {
  readonly key: string;
  readonly role?: string;
}

export async function approveCommand(file: string, options: ApproveOptions): Promise<Outcome> {
  const key = readSigningKey(options.key);
  if (key === undefined) return { diagnostics: [{ code: 'usage/unreadable-key', facts: { observed: options.key } }] };
  const opened = await openPlan(file, options);
  if ('diagnostics' in opened) return opened;
  const { run, governance, document, target, observed } = opened.value;
  const planned = planModel(run, target, document.plan.model, observed);
  if (planned.value === undefined) return { diagnostics: planned.diagnostics, tree: run.tree };
  const { digest, body } = planned.value;
  if (digest !== document.plan_digest) {
    const facts = { observed: document.plan_digest, expected: digest, commit: run.tree.origin };
    return { diagnostics: [{ code: 'approve/not-this-plan', facts }, ...stale(document.plan, body)], tree: run.tree };
  }
  const entry = governance.trust.find((signer) => signer.hint === key.hint)?.entry;
  // What is signed is the plan that was computed here; the file only named it.
  const signed = approve(
    { ...document, plan: body, plan_digest: digest },
    { key, entry },
    options.role,
    run.at,
    governance.approvals.value.expires_after_days,
  );
  if (signed.value === undefined || entry === undefined) return { diagnostics: signed.diagnostics };
  const { role, notAfter, bundle } = signed.value;
  const written = join(approvalsFolder(file), `${entry.id}.sigstore.json`);
  writeFile(written, bundle);
  return {
    diagnostics: [],
    lines: [`${entry.person} approves as ${role} until ${notAfter}: ${digest}`],
    result: { role, key: entry.id, not_after: notAfter, plan_digest: digest, file: written },
  };
}
