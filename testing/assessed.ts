// For tests: what is known of the sample when it is applied.

import { type Assessed, assessedIn } from '../compiler/attest/assessed.ts';
import { evidencedControls, filesRead } from '../compiler/compile/controls.ts';
import { judge } from '../compiler/gate/index.ts';
import { digestOf } from '../compiler/lib/digest.ts';
import { once } from '../compiler/lib/once.ts';
import type { CompiledRelease, JudgedRelease } from '../compiler/model/release.ts';
import type { PolicyEvaluator } from '../compiler/policy/port.ts';
import type { CabRecord } from '../schemas/generated/documents.ts';
import { at, sampleEvaluator, sampleGovernance, sampleRelease, shape } from './sample.ts';

/** A policy that lets everything pass. */
const lenient: PolicyEvaluator = {
  ...{ gates: ['slo'], timedGates: ['lifecycle'], controls: [] },
  evaluate: (entrypoint) => ({
    result: entrypoint === 'relc/promote_allow' || { [entrypoint === 'relc/timed' ? 'lifecycle' : 'slo']: [] },
  }),
  together: (action) => action(),
};

function judgedBy(evaluator: PolicyEvaluator): JudgedRelease {
  const about = { previous: sampleRelease(undefined, '1') };
  const { judged, diagnostics } = judge(sampleRelease(), sampleGovernance(), evaluator, at, shape, about);
  if (judged === undefined) throw new Error(`the sample does not pass: ${JSON.stringify(diagnostics)}`);
  return judged;
}

/** Version 2 of the sample, whatever gates think of it. */
export const judgedSample = once(() => judgedBy(lenient));

/** Version 2 of the sample with every gate that judged it, and what was recorded when it was applied. */
export async function assessedSample(
  record: Partial<CabRecord> = {},
  changes: Partial<JudgedRelease> = {},
): Promise<Assessed> {
  const evaluator = await sampleEvaluator();
  const judged = { ...judgedBy(evaluator), ...changes };
  const verdicts = Object.fromEntries(evaluator.gates.map((gate) => [gate, 'pass' as const]));
  const compiled = {
    ...{
      judged,
      controls: evidencedControls(judged, evaluator.controls),
      reads: filesRead(judged, evaluator.controls),
      model: judged.model,
      version: judged.version,
    },
    ...{ releaseDigest: digestOf('the compiled folder'), modelDigest: judged.modelDigest },
    policyDigest: digestOf('the policy snapshot'),
  } as CompiledRelease;
  return assessedIn({ ...recorded, gates: { [judged.version]: verdicts }, ...record }, compiled);
}

const person = (role: string, name: string) => ({ key: name.toLowerCase(), person: name, role, not_after: until });
const until = '2026-12-24T12:00:00Z';

const recorded: CabRecord = {
  ...{ target: 'production', registry_id: 'registry-1', model: 'risk-default', class: 'normal' },
  plan_digest: digestOf('the plan'),
  approvers: [person('mlops', 'Ana'), person('business', 'Rui')],
  ...{ approvals_required: { business: 1, mlops: 1 }, approvals: [], gates: {} },
  ...{ judge_digest: digestOf('the lock'), tickets: ['CHG-1'], commit: 'abc', recorded_at: at },
};
