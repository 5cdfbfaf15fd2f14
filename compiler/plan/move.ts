// How a target's alias moves, and what a plan is about by that.

import type { Target } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import { hasEnded, mayStart } from '../model/lifetime.ts';
import { isRefused, type StateContent } from '../model/plan.ts';
import type { Standing } from '../model/revalidation.ts';
import { servedIn } from '../model/target.ts';
import type { PlanInput } from './input.ts';

export type Move =
  | { readonly kind: 'none' }
  /** The serving version is switched off, and none takes its place. */
  | { readonly kind: 'withdrawal' }
  | { readonly kind: 'rollout' | 'rollback'; readonly from: string | null; readonly to: string }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic };

export const outOfUse = (stage: string | undefined): boolean => stage === 'Retired' || stage === 'Revoked';

/** The serving version, by the signed state; before the first state, by the registry's alias. */
export const servingNow = ({ state, observed, target }: PlanInput): string | null =>
  (state === null ? own(observed.aliases, target.alias) : servedIn(state, target)?.version) ?? null;

/** How the alias moves from the signed state to what model.yaml wants. */
export function aliasMove(input: PlanInput): Move {
  const from = servingNow(input);
  const to = own(input.desired.aliases, input.target.name) ?? null;
  const at = { file: input.modelFile, pointer: `/aliases/${input.target.name}` };
  const refused = (diagnostic: Diagnostic): Move => ({ kind: 'refused', diagnostic: { ...at, ...diagnostic } });
  // Before the first state, the alias is unsigned: the version that it names is rolled out like any other.
  if (to === from) return to === null || input.state !== null ? { kind: 'none' } : { kind: 'rollout', from, to };
  if (to === null) {
    if (input.state === null)
      return input.compiled.size === 0
        ? { kind: 'none' }
        : refused({ code: 'plan/alias-unmanaged', facts: { observed: from } });
    return from !== null && outOfUse(own(input.desired.versions, from))
      ? { kind: 'withdrawal' }
      : refused({ code: 'plan/alias-dropped', facts: { observed: from } });
  }
  const overdue = overdueFault(input, from, to);
  if (overdue) return refused(overdue);
  if (from !== null && input.releases.get(to)?.release.replaces === from) return { kind: 'rollout', from, to };
  if (isWayBack(input, from, to)) return { kind: 'rollback', from, to };
  if (mayFollow(input, from, to) || servedBefore(input, to)) return { kind: 'rollout', from, to };
  return refused(unfollowed(input, from, to));
}

/** Whether a version may be rolled out that does not replace the serving one. */
function mayFollow(input: PlanInput, from: string | null, to: string): boolean {
  // An earlier target also tries versions that never reach the last one.
  if (!input.isLast) return true;
  if (from !== null) return false;
  // When nothing serves, nothing is replaced: a comparison with more than that does no harm. What was approved for the
  // previous target cannot be corrected any more; what nobody has approved yet should say the truth.
  const replaces = input.releases.get(to)?.release.replaces;
  return (
    replaces === 'none' || input.earlier !== undefined || outOfUse(own(input.state?.versions, replaces ?? '')?.stage)
  );
}

/** Why a version cannot take over from the serving one, on the target that `replaces` is about. */
function unfollowed(input: PlanInput, from: string | null, to: string): Diagnostic {
  const expected = from ?? 'none';
  if (from?.startsWith('#')) return { code: 'plan/unknown-serves', facts: { observed: from, model: input.model } };
  if (own(input.state?.versions, to) !== undefined)
    return { code: 'plan/neither-rollout-nor-rollback', facts: { observed: to, expected } };
  const observed = input.releases.get(to)?.release.replaces ?? '';
  const at = { file: `releases/${input.model}/${to}/release.yaml`, pointer: '/replaces' };
  if (input.earlier === undefined) return { code: 'plan/replaces-differs', ...at, facts: { observed, expected } };
  const facts = { version: to, observed, expected, target: input.target.name, earlier: input.earlier.name };
  const isBetween = from !== null && chain(input, observed).includes(from);
  return { code: isBetween ? 'plan/version-skipped' : 'plan/never-compared', ...at, facts };
}

/**
 * A version that was approved before may serve again only within its life. The way back needs neither revalidation nor
 * exception, but goes only where serving would start: otherwise nothing serves after a restart.
 */
function overdueFault(input: PlanInput, from: string | null, to: string): Diagnostic | undefined {
  const applied = own(input.state?.versions, to);
  const standing = input.standingOf(to);
  // The days of a release that is approved with this plan are judged by a gate.
  if (applied === undefined) return standing?.cause === 'date' ? undefined : revalidationFault(to, standing);
  const { end_of_life, revalidate_by, restarts_until, exceptions_until } = applied;
  if (hasEnded(applied, input.today))
    return { code: 'plan/end-of-life', facts: { version: to, observed: end_of_life } };
  if (isWayBack(input, from, to) || servedBefore(input, to))
    return mayStart(applied, input.today) || (!isWayBack(input, from, to) && passedAgain(input, to))
      ? undefined
      : { code: 'plan/restarts-over', facts: { version: to, observed: restarts_until, expected: revalidate_by } };
  const overdue = revalidationFault(to, standing);
  if (overdue) return overdue;
  if (exceptions_until !== null && input.today > exceptions_until)
    return { code: 'plan/exception-expired', facts: { version: to, observed: exceptions_until } };
  return undefined;
}

/** Whether it passed again, by what a rollout takes up with it. A way back carries no revalidation. */
function passedAgain({ revalidations, today }: PlanInput, version: string): boolean {
  const { result, next } = revalidations.value?.get(version) ?? {};
  return result === 'passed' && next !== undefined && today <= next;
}

const revalidationFault = (version: string, standing: Standing | undefined): Diagnostic | undefined =>
  standing?.is === 'overdue'
    ? {
        code: 'plan/revalidation-overdue',
        facts: {
          ...{ version, observed: standing.by },
          ...(standing.cause !== 'date' && { change: standing.cause }),
          ...(standing.report && { file: standing.report.file, since: standing.report.day }),
        },
      }
    : undefined;

/**
 * Whether a version served until the last move of the alias: after a rollback to something worse, the way forward must
 * be open.
 */
const servedBefore = ({ state, target }: PlanInput, version: string): boolean =>
  servedIn(state, target)?.before === version && own(state?.versions, version)?.stage === 'Approved';

/**
 * Whether a version was approved here and came before the serving one, or before one that was taken out of use. Where
 * people refused to ratify it, everybody must let it serve.
 */
function isWayBack(input: PlanInput, from: string | null, to: string): boolean {
  const { versions = {} } = input.state ?? {};
  if (own(versions, to)?.stage !== 'Approved' || isRefused(input.state, to)) return false;
  const gone = Object.entries(versions).filter(([, { stage }]) => outOfUse(stage));
  const left = from === null ? gone.map(([version]) => version) : [from];
  return left.some((version) => chain(input, version).includes(to));
}

/** Where to go from a version that must not serve: nearest first back along `replaces`, then what served before it. */
export function leadsBack(
  { state, today, ...input }: Pick<PlanInput, 'releases' | 'state' | 'today'>,
  target: Target,
): string | undefined {
  const { version: from, before } = servedIn(state, target) ?? {};
  if (from === undefined) return undefined;
  return [...chain(input, from), ...(before === undefined ? [] : [before])].find((version) => {
    const applied = own(state?.versions, version);
    return applied?.stage === 'Approved' && mayStart(applied, today) && !isRefused(state, version);
  });
}

/** The version that a rollback would bring back once this one serves. */
export function rollbackTarget(
  input: Pick<PlanInput, 'releases' | 'state' | 'today' | 'observed'>,
  content: StateContent,
  next: string | null,
): string | null {
  if (next === null) return null;
  const isThere = (version: string) => {
    const state = own(content.versions, version);
    return (
      state?.stage === 'Approved' &&
      mayStart(state, input.today) &&
      !isRefused(input.state, version) &&
      own(input.observed.versions, version) !== undefined
    );
  };
  return chain(input, next).find(isThere) ?? null;
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

/** The versions that a plan is about: those that it approves, those whose stage moves, and the one that shall serve. */
export const touched = (
  input: Pick<PlanInput, 'state' | 'desired' | 'target'>,
  approved: readonly string[],
): readonly string[] => {
  const next = own(input.desired.aliases, input.target.name);
  return [...new Set([...approved, ...stageMoves(input), ...(next === undefined ? [] : [next])])];
};

/** Applied versions whose stage moves. */
export const stageMoves = ({ state, desired }: Pick<PlanInput, 'state' | 'desired'>): readonly string[] =>
  Object.entries(state?.versions ?? {})
    .filter(([version, { stage }]) => own(desired.versions, version) !== stage)
    .map(([version]) => version);
