// Whether the desired state in model.yaml may follow the applied one: stages move
// forward only, nothing that was approved disappears or changes, and an alias
// moves by a rollout or by a rollback.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import type { Instant } from '../lib/time.ts';
import type { Model, Target } from '../model/documents.ts';
import type { ChangeClass, Stage, State } from '../model/plan.ts';
import type { Document } from '../model/release.ts';
import type { PlanInput } from './input.ts';

const ranks: Readonly<Record<Stage, number>> = { Staging: 0, Approved: 1, Deprecated: 2, Retired: 3, Revoked: 4 };

export const isManaged = (stage: Stage): boolean => ranks[stage] >= ranks.Approved;

/** Everything that makes the desired state inadmissible. */
export function stageFaults(input: PlanInput): readonly Diagnostic[] {
  const desired = input.desired.versions;
  const applied = input.state?.versions ?? {};
  const at = (version: string) => ({ file: input.modelFile, pointer: `/versions/${version}` });
  const dropped = Object.keys(applied)
    .filter((version) => own(desired, version) === undefined)
    .map(
      (version): Diagnostic => ({
        code: 'plan/version-dropped',
        file: input.modelFile,
        pointer: '/versions',
        facts: { version, observed: own(applied, version)?.stage ?? '' },
      }),
    );
  const moves = Object.entries(desired).flatMap(([version, stage]): Diagnostic[] => {
    const now = own(applied, version)?.stage;
    // Most versions never came to a later target.
    if (now === undefined && ranks[stage] > ranks.Approved && input.earlier === undefined)
      return [{ code: 'plan/never-approved', ...at(version), facts: { version, observed: stage } }];
    if (now !== undefined && ranks[stage] < ranks[now])
      return [{ code: 'plan/stage-backwards', ...at(version), facts: { version, observed: stage, expected: now } }];
    return [];
  });
  return [...dropped, ...moves, ...frozenFaults(input, applied)];
}

/**
 * What a signed state still says and the repository took back: a version that was taken out of use; and, once the state
 * has ended, another version that serves. Before its end it stays valid while a change waits.
 */
export function outdated(
  state: State,
  { file, value }: Document<Model>,
  target: Target,
  at: Instant,
): readonly Diagnostic[] {
  const gone = Object.entries(state.versions).flatMap(([version, { stage: observed }]): Diagnostic[] => {
    const expected = own(value.versions, version) ?? 'none';
    const outOfUse = expected === 'Retired' || expected === 'Revoked';
    return outOfUse && ranks[observed] < ranks[expected]
      ? [{ code: 'apply/state-outdated', file, pointer: `/versions/${version}`, facts: { observed, expected } }]
      : [];
  });
  const observed = own(state.aliases, target.alias)?.version ?? 'none';
  const expected = own(value.aliases, target.name) ?? 'none';
  const moved: readonly Diagnostic[] =
    state.not_after <= at && observed !== expected
      ? [{ code: 'apply/state-outdated', file, pointer: `/aliases/${target.name}`, facts: { observed, expected } }]
      : [];
  return [...gone, ...moved];
}

/** An applied release is immutable: its folder must still have the digest that the signed state names. */
function frozenFaults(input: PlanInput, applied: State['versions']): Diagnostic[] {
  return Object.entries(applied).flatMap(([version, state]): Diagnostic[] => {
    const release = input.releases.get(version);
    const folder = `releases/${input.model}/${version}`;
    if (release === undefined) return [{ code: 'plan/release-missing', file: folder, facts: { version } }];
    if (release.sourceDigest === state.source_digest) return [];
    return [
      {
        code: 'plan/frozen-release-changed',
        file: folder,
        facts: { version, observed: release.sourceDigest, expected: state.source_digest },
      },
    ];
  });
}

/** The version that serves: the signed state says it, and before there is one, the registry's alias. */
export const servingNow = ({ state, observed, target }: PlanInput): string | null =>
  (state === null ? own(observed.aliases, target.alias) : own(state.aliases, target.alias)?.version) ?? null;

export type Move =
  | { readonly kind: 'none' }
  /** What served is switched off, and nothing takes its place. */
  | { readonly kind: 'withdrawal' }
  | { readonly kind: 'rollout' | 'rollback'; readonly from: string | null; readonly to: string }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic };

/** How the alias moves from what the signed state says to what model.yaml wants. */
export function aliasMove(input: PlanInput): Move {
  const from = servingNow(input);
  const to = own(input.desired.aliases, input.target.name) ?? null;
  const at = { file: input.modelFile, pointer: `/aliases/${input.target.name}` };
  // Before the first state the alias is nobody's word: what it names already is rolled out like anything else.
  if (to === from) return to === null || input.state !== null ? { kind: 'none' } : { kind: 'rollout', from, to };
  if (to === null) {
    if (input.state === null)
      return input.compiled.size === 0
        ? { kind: 'none' }
        : { kind: 'refused', diagnostic: { code: 'plan/alias-unmanaged', ...at, facts: { observed: from } } };
    const stage = from === null ? undefined : own(input.desired.versions, from);
    if (stage === 'Revoked' || stage === 'Retired') return { kind: 'withdrawal' };
    return { kind: 'refused', diagnostic: { code: 'plan/alias-dropped', ...at, facts: { observed: from } } };
  }
  const overdue = overdueFault(input, to);
  if (overdue) return { kind: 'refused', diagnostic: { ...overdue, ...at } };
  const replaces = input.releases.get(to)?.release.replaces;
  if (replaces === (from ?? 'none')) return { kind: 'rollout', from, to };
  if (from !== null && own(input.state?.versions, to)?.stage === 'Approved' && chain(input, from).includes(to))
    return { kind: 'rollback', from, to };
  // An earlier target also tries what never comes to the last one.
  if (!input.isLast) return { kind: 'rollout', from, to };
  if (from?.startsWith('#'))
    return {
      kind: 'refused',
      diagnostic: { code: 'plan/unknown-serves', ...at, facts: { observed: from, model: input.model } },
    };
  if (own(input.state?.versions, to) === undefined)
    return {
      kind: 'refused',
      diagnostic: {
        code: 'plan/replaces-differs',
        file: `releases/${input.model}/${to}/release.yaml`,
        pointer: '/replaces',
        facts: { observed: replaces ?? '', expected: from ?? 'none' },
      },
    };
  return {
    kind: 'refused',
    diagnostic: { code: 'plan/neither-rollout-nor-rollback', ...at, facts: { observed: to, expected: from ?? 'none' } },
  };
}

/** A version that was approved before may serve again only within its life; a rollback waits neither for a revalidation nor for an exception. */
function overdueFault(input: PlanInput, to: string): Diagnostic | undefined {
  const applied = own(input.state?.versions, to);
  if (applied === undefined) return undefined;
  const { end_of_life, revalidate_by, exceptions_until } = applied;
  if (input.today >= end_of_life) return { code: 'plan/end-of-life', facts: { version: to, observed: end_of_life } };
  const isRollback =
    input.state !== null && chain(input, own(input.state.aliases, input.target.alias)?.version ?? '').includes(to);
  if (!isRollback && input.today > revalidate_by)
    return { code: 'plan/revalidation-overdue', facts: { version: to, observed: revalidate_by } };
  if (!isRollback && exceptions_until !== null && input.today > exceptions_until)
    return { code: 'plan/exception-expired', facts: { version: to, observed: exceptions_until } };
  return undefined;
}

/** The versions that `version` replaced, nearest first. */
export function chain(input: Pick<PlanInput, 'releases'>, version: string): readonly string[] {
  const versions: string[] = [];
  for (
    let at = input.releases.get(version)?.release.replaces;
    at !== undefined && at !== 'none' && !versions.includes(at);
    at = input.releases.get(at)?.release.replaces
  )
    versions.push(at);
  return versions;
}

const strictness: readonly ChangeClass[] = ['rollback', 'standard', 'normal', 'emergency'];

/**
 * The class that decides the quorum: derived for a rollback, else the strictest that a new release claims. What a plan
 * does beside approving those, such as moving other stages, is a normal change.
 */
export function changeClass(input: PlanInput, move: Move, claimed: readonly ChangeClass[]): ChangeClass {
  if (claimed.length === 0 && move.kind === 'rollback') return 'rollback';
  const stages = Object.entries(input.state?.versions ?? {});
  const moves = stages.some(([version, { stage }]) => own(input.desired.versions, version) !== stage);
  const served = move.kind === 'none' || (move.kind === 'rollout' && input.compiled.has(move.to));
  const others: ChangeClass[] = moves || !served || claimed.length === 0 ? ['normal'] : [];
  return [...claimed, ...others].reduce((a, b) => (strictness.indexOf(b) > strictness.indexOf(a) ? b : a));
}
