// When the way back was last rehearsed, and what serves last audited: what follows from it by thresholds.yaml. A day counts from the
// last time that it was found well, or from when the version served: its bytes were loaded then.
import type { Proof } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic, type Result } from '../diagnostics/diagnostic.ts';
import { digestOf } from '../lib/digest.ts';
import { once } from '../lib/once.ts';
import { own } from '../lib/own.ts';
import { addDays, type Day, dayOf, type Instant } from '../lib/time.ts';
import type { PlanBody, State } from '../model/plan.ts';
import type { Governance } from '../model/release.ts';
import { keysFor, servedIn } from '../model/target.ts';
import type { Registry } from '../registry/port.ts';
import { both } from '../report/said.ts';
import type { ProofKind } from '../trust/proof.ts';
import type { World } from '../world/port.ts';
import type { DueDay } from './due-days.ts';
import type { PlacesOptions } from './each.ts';
import { versionBefore } from './goes-back.ts';
import { openNamed, orUnreachable, placeIn } from './observing.ts';
import type { OpenedModel } from './opened-model.ts';
import { fewOf } from './places.ts';
import { openProofs, type Proofs } from './proofs.ts';
import { readModel } from './read-model.ts';

/** Where proofs are looked for. */
export interface ProvenIn extends Pick<OpenedModel, 'run' | 'target' | 'model'> {
  readonly governance: Pick<Governance, 'trust' | 'thresholds'>;
  readonly registry: Pick<Registry, 'proofs' | 'proof'>;
}

/** What is known of one version. */
export interface Proven {
  readonly kind: ProofKind;
  readonly version: string;
  readonly last: Proof | undefined;
  readonly passed: Proof | undefined;
  /** The day on which it was last well; null where nobody knows. */
  readonly well: Day | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Files that are not genuine stand before what was found last. */
  readonly hiding: readonly string[];
}

export const proofsIn = ({ registry, run, target, model, governance }: ProvenIn): Proofs =>
  openProofs(registry, placeIn(run, target, model), keysFor(target, governance.trust), run.at);

/** For a job that runs more often than it is to look. */
export interface ProofOptions extends PlacesOptions {
  /** What was found well on the same day is not looked at again. */
  readonly daily?: boolean;
}

/** What was found well today, by the state that still counts. Whatever lies in front of it ends only by a newer one. */
export async function wellToday(
  place: OpenedModel,
  kind: ProofKind,
  version: string,
  state: State,
): Promise<Proof | undefined> {
  const { run, observed } = place;
  const applied = own(state.versions, version);
  if (applied === undefined || observed.state === null) return undefined;
  const { last, hiding } = await proofsIn(place)(kind, version, applied);
  const isOfToday = last !== undefined && dayOf(last.checked_at) === dayOf(run.at);
  const isWell = isOfToday && last.result === 'passed' && last.state === digestOf(observed.state);
  return isWell && hiding.length === 0 ? last : undefined;
}

/** Undefined for a version that the state does not name. */
export async function provenOf(
  { target }: Pick<ProvenIn, 'target'>,
  proofs: Proofs,
  state: State | null,
  kind: ProofKind,
  version: string | undefined,
): Promise<Proven | undefined> {
  const applied = version === undefined ? undefined : own(state?.versions, version);
  if (state === null || version === undefined || applied === undefined) return undefined;
  const { last, passed, diagnostics, hiding } = await proofs(kind, version, applied);
  const served = servedIn(state, target);
  const loaded = served?.version === version || served?.before === version ? dayOf(served.since) : null;
  const days = [passed && dayOf(passed.checked_at), loaded].flatMap((day) => day ?? []).sort();
  return { kind, version, last, passed, well: days.at(-1) ?? null, diagnostics, hiding };
}

/** What is wrong with it today, where it must be looked at again after so many days. */
export function provenFaults(
  { model, target, run }: Pick<ProvenIn, 'model' | 'target' | 'run'>,
  { kind, version, last, well }: Proven,
  days: number | undefined,
): readonly Diagnostic[] {
  const facts = { model, target: target.name, version };
  if (last?.result === 'failed') {
    const named = last.findings.map(({ code, file }) => (file === undefined ? code : `${code} (${file})`));
    const what = fewOf([...new Set(named)]);
    return [{ code: `${kind}/last-failed`, facts: { ...facts, observed: last.checked_at, what } }];
  }
  if (days === undefined || (well !== null && dayOf(run.at) <= addDays(well, days))) return [];
  return [{ code: `${kind}/too-long-ago`, facts: { ...facts, observed: well ?? 'never', expected: days } }];
}

/** The version to which one goes back after a rollout; undefined where nothing is rolled out, or nobody waits for a rehearsal. */
export const backAfter = ({ class: derived, serving, way_back: back, rollback_target: target }: PlanBody) =>
  serving.next === null || serving.next === serving.now || derived === 'rollback' || derived === 'withdrawal'
    ? undefined
    : (back?.version ?? target ?? undefined);

export const provenForPlan = (place: ProvenIn, state: State | null, plan: PlanBody): Promise<Proven | undefined> =>
  provenOf(place, proofsIn(place), state, 'drill', backAfter(plan));

/**
 * What a rollout waits for. Where policy says nothing, and in an emergency, that is only told: people may be in a hurry to leave
 * what serves. A way back waits for no rehearsal. Of the version that serves now a rehearsal must be known, but may have failed:
 * what is damaged is best replaced, and to stay with it is no way back.
 */
export function unprovenFaults(place: ProvenIn, plan: PlanBody, proven: Proven | undefined): readonly Diagnostic[] {
  if (proven === undefined) return [];
  const { rollback_drill_every_days: asked, rollouts_need_drill_within_days: most } = place.governance.thresholds.value;
  const faults = provenFaults(place, proven, most ?? asked);
  const isHeld = most !== undefined && plan.class !== 'emergency';
  const mayFail = proven.version === plan.serving.now;
  const told = faults.map((fault) =>
    isHeld && !(mayFail && fault.code === 'drill/last-failed') ? waitsFor(fault) : asWarning(fault),
  );
  return [...told, ...(isHeld ? hidden(place, proven) : []), ...proven.diagnostics.map(asWarning)];
}

/** The same, for whoever waits: a drill ends it. */
const waitsFor = ({ code, facts }: Diagnostic): Diagnostic => ({
  code: 'drill/rollout-waits',
  facts: { ...facts, change: code === 'drill/last-failed' ? 'failed' : 'old' },
});

/** Whoever wrote those files may have taken away or written over what was found last: nobody knows it until the next drill. */
function hidden({ model, target }: ProvenIn, { version, hiding }: Proven): readonly Diagnostic[] {
  const facts = { model, target: target.name, version, what: hiding, change: 'hidden' };
  return hiding.length === 0 ? [] : [{ code: 'drill/rollout-waits', facts }];
}

/** Of what serves and of the way back from it: what failed, what is overdue, and what does not count. */
export function provenFindings(
  place: ProvenIn & Pick<OpenedModel, 'read'>,
  state: State,
  all: readonly Proven[],
): readonly Diagnostic[] {
  const daysOf = everyDays(place, state);
  return all.flatMap((one) => [
    ...provenFaults(place, one, daysOf(one)).map((fault) => (one.last?.result === 'failed' ? fault : asWarning(fault))),
    ...one.diagnostics,
  ]);
}

/** After how many days each is looked at again. What serves is rehearsed too; only what one goes back to now is ever overdue. */
function everyDays(
  place: Pick<ProvenIn, 'governance'> & Pick<OpenedModel, 'target' | 'run' | 'read'>,
  state: State,
): (one: Proven) => number | undefined {
  const { audit_every_days: audits, rollback_drill_every_days: drills } = place.governance.thresholds.value;
  const back = backFrom(place, state);
  return ({ kind, version }) => (kind === 'audit' ? audits : version === back ? drills : undefined);
}

/** Where no other version is Approved, no release need be read to know that there is none. */
function backFrom(place: Pick<OpenedModel, 'target' | 'run' | 'read'>, state: State): string | undefined {
  const served = servedIn(state, place.target)?.version;
  const others = Object.entries(state.versions).filter(([version]) => version !== served);
  return others.some(([, { stage }]) => stage === 'Approved') ? versionBefore(place, state) : undefined;
}

/** The way back and what serves, drilled, and what serves, audited. */
export async function provenHere(
  place: ProvenIn & Pick<OpenedModel, 'read'>,
  state: State,
): Promise<readonly Proven[]> {
  const proofs = proofsIn(place);
  const served = servedIn(state, place.target)?.version;
  const back = backFrom(place, state);
  const asked = [
    ['drill', back],
    ['drill', served],
    ['audit', served],
  ] as const;
  const found = await Promise.all(asked.map(([kind, version]) => provenOf(place, proofs, state, kind, version)));
  return found.flatMap((one) => one ?? []);
}

/** When the way back is to be rehearsed again, and what serves to be audited, by the registry of a target. */
export async function looksDue(
  world: World,
  place: Omit<ProvenIn, 'registry'>,
  state: State,
): Promise<Result<readonly DueDay[]>> {
  const { run, target, model, governance } = place;
  const { audit_every_days: audits, rollback_drill_every_days: drills } = governance.thresholds.value;
  if (audits === undefined && drills === undefined) return { value: [], diagnostics: [] };
  const read = once(() => readModel(run, model));
  const there = { ...place, registry: openNamed(world, target, run), read };
  return orUnreachable(async () => proofDays(run.at, await provenHere(there, state), everyDays(there, state)));
}

/** The days on which somebody looks again. */
function proofDays(
  at: Instant,
  all: readonly Proven[],
  daysOf: (one: Proven) => number | undefined,
): readonly DueDay[] {
  return all.flatMap((one): readonly DueDay[] => {
    const { kind, version, well } = one;
    const days = daysOf(one);
    if (days === undefined) return [];
    const day = well === null ? dayOf(at) : addDays(well, days);
    const what =
      kind === 'audit'
        ? both(`audit version ${version}; \`relc audit\``, `auditar a versão ${version}; \`relc audit\``)
        : both(
            `rehearse the way back to version ${version}; \`relc drill\``,
            `ensaiar a volta à versão ${version}; \`relc drill\``,
          );
    return [{ day, what, facts: { what: kind === 'audit' ? 'audit' : 'rollback_drill', of: version } }];
  });
}
