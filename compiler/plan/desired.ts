// Whether model.yaml may follow the applied state: stages only move forward, and nothing that was approved disappears
// or changes.

import type { Target } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Wanted } from '../document/approved.ts';
import { own } from '../lib/own.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import { hasEnded } from '../model/lifetime.ts';
import type { Stage, State } from '../model/plan.ts';
import type { Document } from '../model/release.ts';
import { servedIn } from '../model/target.ts';
import type { PlanInput } from './input.ts';

const ranks: Readonly<Record<Stage, number>> = { Staging: 0, Approved: 1, Deprecated: 2, Retired: 3, Revoked: 4 };

export const isStage = (text: string): text is Stage => own(ranks, text) !== undefined;

export const isManaged = (stage: Stage): boolean => ranks[stage] >= ranks.Approved;

/** Everything that refuses the desired state. */
export function stageFaults(input: PlanInput): readonly Diagnostic[] {
  const desired = input.desired.versions;
  const applied = input.state?.versions ?? {};
  const at = (version: string) => ({ file: input.modelFile, pointer: `/versions/${version}` });
  const dropped = Object.entries(applied)
    .filter(([version]) => own(desired, version) === undefined)
    .map(
      ([version, { stage: observed }]): Diagnostic => ({
        code: 'plan/version-dropped',
        file: input.modelFile,
        pointer: '/versions',
        facts: { version, observed },
      }),
    );
  const moves = Object.entries(desired).flatMap(([version, stage]): Diagnostic[] => {
    const now = own(applied, version)?.stage;
    if (now !== undefined && ranks[stage] < ranks[now])
      return [{ code: 'plan/stage-backwards', ...at(version), facts: { version, observed: stage, expected: now } }];
    return [];
  });
  return [...dropped, ...moves, ...frozenFaults(input, applied)];
}

/**
 * Versions that are Deprecated in model.yaml and never came to this target, for example because it was put in front of
 * others. The state does not take them up, so they never load here. Most versions never come to a later target, and
 * what is Retired or Revoked loads nowhere.
 */
export const neverHere = ({ state, desired, modelFile, earlier, target }: PlanInput): readonly Diagnostic[] =>
  Object.entries(desired.versions).flatMap(([version, stage]): Diagnostic[] => {
    if (stage !== 'Deprecated' || earlier !== undefined || own(state?.versions, version) !== undefined) return [];
    const at = { file: modelFile, pointer: `/versions/${version}` };
    const facts = { version, observed: stage, target: target.name };
    return [asWarning({ code: 'plan/never-approved', ...at, facts })];
  });

/**
 * Deprecated versions whose last day is over, but that are not Retired. A warning: serving refuses them by itself. What has reached
 * its end of life needs nobody to say so.
 */
export const forgottenRetirements = ({ state, desired, modelFile, today }: PlanInput): readonly Diagnostic[] =>
  Object.entries(state?.versions ?? {}).flatMap(([version, applied]): Diagnostic[] => {
    const { stage, deprecated_until: until } = applied;
    if (stage !== 'Deprecated' || own(desired.versions, version) !== stage || today <= (until ?? '')) return [];
    if (hasEnded(applied, today)) return [];
    const at = { file: modelFile, pointer: `/versions/${version}` };
    return [asWarning({ code: 'plan/coexistence-over', ...at, facts: { version, expected: until } })];
  });

/**
 * What the signed state says and the repository took back: a version that was taken out of use and, after the state's
 * end, another serving version. Before its end, the state stays valid while a change waits. What has reached its end of life
 * starts nowhere, so that model.yaml may call it Retired before the state does.
 */
export function outdated(
  state: State,
  { file, value }: Document<Wanted>,
  target: Target,
  at: Instant,
): readonly Diagnostic[] {
  const gone = Object.entries(state.versions).flatMap(([version, applied]): Diagnostic[] => {
    const { stage: observed } = applied;
    const expected = own(value.versions, version);
    if (expected !== 'Retired' && expected !== 'Revoked') return [];
    if (expected === 'Retired' && hasEnded(applied, dayOf(at))) return [];
    return ranks[observed] < ranks[expected]
      ? [{ code: 'apply/state-outdated', file, pointer: `/versions/${version}`, facts: { observed, expected } }]
      : [];
  });
  const observed = servedIn(state, target)?.version ?? 'none';
  const expected = own(value.aliases, target.name) ?? 'none';
  const moved: readonly Diagnostic[] =
    state.not_after <= at && observed !== expected
      ? [{ code: 'apply/state-outdated', file, pointer: `/aliases/${target.name}`, facts: { observed, expected } }]
      : [];
  return [...gone, ...moved];
}

/** An applied release is immutable: folder and profile must have the digests in the signed state. */
function frozenFaults(input: PlanInput, applied: State['versions']): Diagnostic[] {
  return Object.entries(applied).flatMap(([version, state]): Diagnostic[] => {
    const release = input.releases.get(version);
    const folder = `releases/${input.model}/${version}`;
    if (release === undefined) return [{ code: 'plan/release-missing', file: folder, facts: { version } }];
    const profile = `releases/${input.model}/profiles/${release.release.profile}.yaml`;
    const parts = [
      { file: folder, observed: release.sourceDigest, expected: state.source_digest },
      { file: profile, observed: release.profileDigest, expected: state.profile_digest },
    ];
    return parts
      .filter(({ observed, expected }) => observed !== expected)
      .map(({ file, ...digests }) => ({ code: 'plan/frozen-release-changed', file, facts: { version, ...digests } }));
  });
}
