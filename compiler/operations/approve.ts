// relc approve FILE --key K: signs an approval of the plan that the repository gives, if the file contains that plan
// and apply would count the approval.
import { join } from 'node:path';
import { quorumFaults } from '../apply/quorum.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { dayOf } from '../lib/time.ts';
import { asksForPeople, type Outcome } from '../report/outcome.ts';
import { approvedLines } from '../report/plan.ts';
import { approvalsAmong, approve, readApprovals } from '../trust/approval.ts';
import type { World } from '../world/port.ts';
import { readAuthors } from './authors.ts';
import { stateOf } from './opened-model.ts';
import { approvalsFolder, comparePlan, type OpenedPlan, openPlan } from './plan-file.ts';
import type { Planned } from './plan-model.ts';

export interface ApproveOptions {
  readonly key: string;
  readonly role?: string;
}

export async function approvePlan(world: World, file: string, options: ApproveOptions): Promise<Outcome> {
  const { value: key, diagnostics } = world.keys.signing(options.key);
  if (key === undefined) return { diagnostics };
  const opened = await openPlan(world, file);
  if (opened.value === undefined) return opened;
  const { run, governance, document } = opened.value;
  const { tree } = run;
  const compared = await comparePlan(world, opened.value);
  if ('differences' in compared) return { diagnostics: compared.differences, tree };
  if ('diagnostics' in compared) return { diagnostics: compared.diagnostics, tree };
  const { digest, body } = compared.planned;
  // Signs the plan that was computed here; the file only names it.
  const plan = { ...document, plan: body, plan_digest: digest };
  const about = approvedLines(plan);
  const entry = governance.trust.find((signer) => signer.hint === key.hint)?.entry;
  const days = governance.approvals.value.expires_after_days;
  const signed = approve(plan, { key, entry, commit: tree.origin }, options.role, run.at, days);
  if (signed.value === undefined || entry === undefined) return { diagnostics: signed.diagnostics, lines: about, tree };
  const { role, notAfter, bundle } = signed.value;
  const written = join(approvalsFolder(file), `${entry.id}.sigstore.json`);
  const faults = await faultsOf(
    `${entry.id}.sigstore.json`,
    bundle,
    approvalsAmong(world.files.folder(approvalsFolder(file))),
    {
      ...opened.value,
      document: plan,
      approverFacts: compared.planned.approverFacts,
    },
  );
  if (faults.length > 0) return { diagnostics: faults, lines: about, tree };
  world.files.write(written, bundle);
  return {
    diagnostics: [],
    lines: [...about, `${entry.person} approves as ${role} until ${notAfter}: ${digest}`],
    result: { role, key: entry.id, not_after: notAfter, plan_digest: digest, file: written },
  };
}

/** What apply would say about this approval beside the existing ones, so that the signer learns it now. */
async function faultsOf(
  name: string,
  bundle: Uint8Array,
  beside: ReadonlyMap<string, Uint8Array>,
  opened: OpenedPlan & Pick<Planned, 'approverFacts'>,
): Promise<readonly Diagnostic[]> {
  const { run, governance, document, approverFacts: facts } = opened;
  if (await run.repository.history.isShallow()) return [{ code: 'apply/shallow-history' }];
  const read = (files: ReadonlyMap<string, Uint8Array>) => readApprovals(files, governance.trust, dayOf(run.at));
  const own = read(new Map([[name, bundle]]));
  if (own.value === undefined) return own.diagnostics;
  const others = read(new Map([...beside].filter(([file]) => file !== name))).value ?? [];
  const authors = await readAuthors(run.repository, document, stateOf(opened));
  const approvals = [...others, ...own.value];
  const input = { document, approvals, evaluator: run.evaluator, at: run.at, facts };
  // Empty roles and the approvals of others are no reason against this one.
  return quorumFaults(input, authors, document.plan.approvals_required).filter(
    (fault) => !asksForPeople(fault) && !others.some(({ key }) => key === fault.facts?.['subject']),
  );
}
