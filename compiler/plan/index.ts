// The plan: the repository's desired state minus what the registry shows, for one
// model and one target. Pure: the same inputs give the same digest.
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import { canonical, equalJson } from '../lib/json.ts';
import type { Model } from '../model/documents.ts';
import type { PlanBody, PlannedRelease, State } from '../model/plan.ts';
import type { CompiledRelease } from '../model/release.ts';
import { changes, desiredState } from './changes.ts';
import { aliasMove, chain, changeClass, isManaged, servingNow, stageFaults } from './desired.ts';
import type { PlanInput } from './input.ts';

export type { KnownRelease } from './input.ts';

/** Versions that model.yaml wants Approved and that no signed state has approved yet: these go through all gates. */
export function newlyApproved(desired: Model, state: State | null): readonly string[] {
  return Object.entries(desired.versions)
    .filter(([version, stage]) => stage === 'Approved' && state?.versions[version] === undefined)
    .map(([version]) => version)
    .sort((a, b) => Number(a) - Number(b));
}

export const planDigest = (body: PlanBody): Digest => digestOf(canonical(body));

/** Computes the plan. Refuses what cannot be applied, whatever the approvals. */
export function plan(input: PlanInput): Result<PlanBody> {
  const { target, observed, desired } = input;
  if (observed.registry_id !== target.registry_id)
    return {
      value: undefined,
      diagnostics: [
        {
          code: 'plan/other-registry',
          facts: { target: target.name, observed: observed.registry_id, expected: target.registry_id },
        },
      ],
    };
  const faults = [...stageFaults(input), ...factFaults(input)];
  const move = aliasMove(input);
  if (move.kind === 'refused') faults.push(move.diagnostic);
  if (faults.length > 0) return { value: undefined, diagnostics: faults };

  const next = desired.aliases[target.name] ?? null;
  const claimed = [...input.compiled.keys()].flatMap(
    (version) => input.releases.get(version)?.release.change.class ?? [],
  );
  const derived = changeClass(move, claimed);
  const touched = [...input.compiled.keys(), ...(next === null ? [] : [next])];
  const required = input.required({
    class: derived,
    personal_data: touched.some((version) => input.releases.get(version)?.personalData ?? true),
  });
  if (required === undefined || Object.keys(required).length === 0)
    return { value: undefined, diagnostics: [{ code: 'plan/no-approval-rule', facts: { observed: derived } }] };
  return {
    value: {
      target: target.name,
      registry_id: target.registry_id,
      registry_url: target.url,
      model: input.model,
      class: derived,
      changes: changes(input, desiredState(input)),
      releases: Object.fromEntries(
        [...input.compiled].map(([version, compiled]) => [version, plannedRelease(input, version, compiled)]),
      ),
      serving: { now: servingNow(input), since: input.state?.aliases[target.alias]?.since ?? null, next },
      rollback_target:
        next === null ? null : (chain(input, next).find((version) => desired.versions[version] === 'Approved') ?? null),
      approvals_required: required,
      exceptions_used: [],
      timed_gates: input.timedGates,
    },
    diagnostics: [],
  };
}

function plannedRelease(input: PlanInput, version: string, compiled: CompiledRelease): PlannedRelease {
  return {
    source_digest: compiled.sourceDigest,
    release_digest: compiled.releaseDigest,
    model_digest: compiled.modelDigest,
    policy_digest: compiled.policyDigest,
    sources: input.releases.get(version)?.sources ?? {},
    verdicts: Object.fromEntries(input.gates.map((gate) => [gate, 'pass' as const])),
  };
}

/** registry.json is a snapshot; what decides is the live registry. Any difference names both values. */
function factFaults(input: PlanInput): Diagnostic[] {
  return Object.entries(input.desired.versions).flatMap(([version, stage]): Diagnostic[] => {
    if (!isManaged(stage)) return [];
    const file = `releases/${input.model}/${version}/registry.json`;
    const live = input.observed.versions[version];
    const facts = input.releases.get(version)?.registry;
    if (live === undefined)
      return [{ code: 'plan/not-in-registry', file, facts: { version, target: input.target.name } }];
    if (live.unwritable !== undefined)
      return [
        {
          code: 'registry/artifacts-not-writable',
          file,
          facts: { version, target: input.target.name, observed: live.unwritable },
        },
      ];
    const compared = [
      'run_id',
      'model_id',
      'source',
      'status',
      ...(input.compiled.has(version) ? (['stage'] as const) : []),
    ] as const;
    return compared
      .filter((name) => facts !== undefined && !equalJson(facts[name] ?? null, live[name]))
      .map(
        (name): Diagnostic => ({
          code: 'plan/registry-differs',
          file,
          pointer: `/${name}`,
          facts: { field: name, observed: facts?.[name] ?? null, expected: live[name], target: input.target.name },
        }),
      );
  });
}
