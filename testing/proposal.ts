// For tests: an approved plan, and a registry in which some of it is written.
import type { Proposal } from '../compiler/apply/progress.ts';
import type { KeptRecord } from '../compiler/apply/record.ts';
import { type Digest, digestOf } from '../compiler/lib/digest.ts';
import type { Approval } from '../compiler/model/approval.ts';
import { withOwnPart } from '../compiler/model/description.ts';
import {
  assessmentFiles,
  assessmentPath,
  type Change,
  cabPath,
  type Observed,
  type ObservedVersion,
  type PlanBody,
  type PlanDocument,
  plannedAssessment,
  plannedCabPath,
  type Resource,
} from '../compiler/model/plan.ts';
import { plan, planDigest } from '../compiler/plan/index.ts';
import type { PlanInput } from '../compiler/plan/input.ts';
import { releaseKey, signState } from './applied.ts';
import { type Facts, wholeInput } from './plan-input.ts';

/** Version 1 serves, and version 2 will replace it. */
export const rollout: Facts = {
  replaces: { '1': 'none', '2': '1' },
  applied: { '1': 'Approved' },
  wanted: { '1': 'Approved', '2': 'Approved' },
  compiled: ['2'],
  serving: '1',
  next: '2',
};

/** Version 1 serves, and somebody let the alias name another by hand. */
export const corrected: Facts = {
  ...{ replaces: { '1': 'none' }, applied: { '1': 'Approved' }, wanted: { '1': 'Approved' } },
  ...{ serving: '1', next: '1', shown: '7' },
};

export const at = '2026-11-24T12:00:00Z';

const approval: Approval = {
  ...{ key: 'ana', person: 'Ana', emails: ['ana@example.com'], role: 'mlops', roles: ['mlops'], held: [] },
  ...{ not_after: '2026-12-24T12:00:00Z', bound_to: 'sha256:00' },
};

export function planned(input: PlanInput): PlanBody {
  const { value, diagnostics } = plan(input);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

export const documentOf = (body: PlanBody): PlanDocument => ({
  ...{ apiVersion: 'relc/v1', kind: 'Plan', plan: body, plan_digest: planDigest(body) },
  context: { commit: 'abc', planned_at: at },
});

/** The registry that the plan was made against, with its signed state. */
export const observedOf = (input: PlanInput): Observed => ({
  ...input.observed,
  state: input.state && signState(input.state),
});

/** An approved plan, and a registry in which nothing of it is written. */
export function proposalOf(
  facts: Facts = rollout,
  changes: Partial<Proposal> = {},
): Proposal & { readonly input: PlanInput } {
  const input = wholeInput(facts);
  const document = documentOf(planned(input));
  const approvals = [{ ...approval, bound_to: document.plan_digest }];
  const keys = [releaseKey.signer];
  return { input, document, approvals, observed: observedOf(input), kept: undefined, keys, at, ...changes };
}

/** What it wrote for auditors. */
const assessed = Object.fromEntries(assessmentFiles.map((file) => [file, digestOf(file)]));

/** The record that an interrupted run kept. Its bytes are not read here. */
export const kept: KeptRecord = {
  bytes: new TextEncoder().encode('a record'),
  record: {
    ...{
      target: 'production',
      registry_id: 'production',
      model: 'm',
      class: 'normal',
      plan_digest: digestOf('a plan'),
    },
    ...{ approvers: [], approvals_required: { mlops: 1 }, approvals: [], gates: {}, judge_digest: digestOf('judge') },
    ...{ assessments: { '2': assessed }, tickets: [], commit: 'abc', recorded_at: at },
  },
  approvedBy: 'mlops: Ana',
};

/** The registry after some changes of a plan, written by the run of `kept`. */
export function after(observed: Observed, { plan_digest }: PlanDocument, changes: readonly Change[]): Observed {
  const aliases: Record<string, string> = { ...observed.aliases };
  const versions: Record<string, ObservedVersion> = { ...observed.versions };
  for (const { resource, after: value } of changes) {
    const text = typeof value === 'string' ? value : kept.approvedBy;
    if (resource.type === 'alias') aliases[resource.name] = text;
    if (resource.type === 'alias' || resource.type === 'state') continue;
    const version = versions[resource.version];
    if (version === undefined) throw new Error(`the registry has no version ${resource.version}`);
    versions[resource.version] = { ...version, ...written(version, resource, text, plan_digest) };
  }
  return { ...observed, aliases, versions };
}

function written(
  { artifacts, tags, description }: ObservedVersion,
  resource: Extract<Resource, { readonly version: string }>,
  text: string,
  planDigest: string,
): Partial<ObservedVersion> {
  if (resource.type === 'tag') return { tags: { ...tags, [resource.name]: text } };
  if (resource.type === 'stage') return { stage: text };
  if (resource.type === 'description') return { description: withOwnPart(description, text) };
  if (resource.path === plannedCabPath)
    return { artifacts: { ...artifacts, [cabPath(planDigest)]: digestOf(kept.bytes) } };
  const file = plannedAssessment(resource.path);
  if (file !== undefined)
    return { artifacts: { ...artifacts, [assessmentPath(assessed, file)]: assessed[file] ?? digestOf('') } };
  return { artifacts: { ...artifacts, [resource.path]: text as Digest } };
}
