// Which class of change a plan becomes: it decides who approves.
import type { Release } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import { hasEnded } from '../model/lifetime.ts';
import type { ChangeClass } from '../model/plan.ts';
import { extensionFaults, extensions } from './extension.ts';
import type { PlanInput } from './input.ts';
import { chain, type Move, outOfUse, servingNow, stageMoves } from './move.ts';

/** Every class that people approve, the strictest last. */
export const changeClasses: readonly ChangeClass[] = [
  ...(['withdrawal', 'rollback', 'extension', 'revalidation', 'standard', 'normal', 'emergency'] as const),
];

/** What a release says of its change. */
export type Claim = Pick<Release['change'], 'class' | 'incident'>;

/**
 * The class that decides the quorum. A rollback and a withdrawal are derived; otherwise it is the strictest that a new
 * release claims. A standard release is a normal change beside anything else that moves, or compared with another version
 * than everybody approved last. A rollback stays one when it also deprecates what it leaves, or takes a version out of use
 * like a withdrawal. What moves nothing, a longer life or that versions were validated again, is a change of its own: few people
 * approve a way back, an emergency or a standard release, and none of them waits for it or carries it. An emergency carries nothing
 * else either, and what it leaves stays Approved: it is the way back when people refuse to ratify it.
 */
export function changeClass(input: PlanInput, move: Move, claims: readonly Claim[]): ChangeClass {
  const moves = stageMoves(input);
  const early = moves.some((version) => isRetiredEarly(input, version));
  const left = move.kind === 'rollback' || move.kind === 'rollout' ? move.from : null;
  const takesAway =
    !early && moves.every((version) => version === left || outOfUse(own(input.desired.versions, version)));
  if (claims.length === 0 && takesAway) {
    if (move.kind === 'rollback') return 'rollback';
    if (move.kind !== 'rollout' && moves.length > 0) return 'withdrawal';
    const still = move.kind === 'none' ? withoutMove(input) : undefined;
    if (still !== undefined) return still;
  }
  if (takesAway && !(left !== null && moves.includes(left)) && isEmergency(input, move, claims)) return 'emergency';
  return claimsStandard(claims) && standardFault(input, move) === undefined ? 'standard' : 'normal';
}

/**
 * What a plan is that moves nothing. A longer life goes first; one that cannot be approved holds back no revalidation, which may be
 * what it lacks.
 */
function withoutMove(input: PlanInput): ChangeClass | undefined {
  const { value: again, diagnostics } = input.revalidations;
  const isAgain = again !== undefined && again.size > 0;
  if (extensions(input).length > 0 && !(isAgain && extensionFaults(input).length > 0)) return 'extension';
  return isAgain || diagnostics.length > 0 ? 'revalidation' : undefined;
}

/** Whether a plan takes up revalidations: beside them, only one that everybody approves. */
export const takesRevalidations = (derived: ChangeClass): boolean => derived === 'revalidation' || derived === 'normal';

/** Whether a version was validated again and nobody approved that yet: a plan in which it starts to serve carries that. */
const isUnapproved = ({ revalidations }: PlanInput, version: string): boolean =>
  revalidations.value?.has(version) === true;

/** Whether all that is new is for one incident, and nothing else starts to serve. */
function isEmergency(input: PlanInput, move: Move, claims: readonly Claim[]): boolean {
  const isNew = (version: string) => input.compiled.has(version) && !isUnapproved(input, version);
  const leadsElsewhere = move.kind === 'rollout' ? !isNew(move.to) : move.kind !== 'none';
  const incidents = new Set(claims.map(({ incident }) => incident));
  return claims.every((claim) => claim.class === 'emergency') && incidents.size === 1 && !leadsElsewhere;
}

/** Whether a client may still load it. A revocation does not wait for clients, and an end of life was told to them before. */
function isRetiredEarly({ state, desired, today }: PlanInput, version: string): boolean {
  const applied = own(state?.versions, version);
  const until = applied?.deprecated_until ?? today;
  const isOver = applied !== undefined && hasEnded(applied, today);
  return own(desired.versions, version) === 'Retired' && today <= until && !isOver;
}

/** Whether all that is new claims to be standard. */
export const claimsStandard = (claims: readonly Claim[]): boolean =>
  claims.length > 0 && claims.every((claim) => claim.class === 'standard');

/** Why releases that claim to be standard are a normal change here; undefined where they are not. */
export function standardFault(input: PlanInput, move: Move): Diagnostic | undefined {
  const found = (change: string, facts: Diagnostic['facts']): Diagnostic => ({
    code: 'plan/no-standard',
    facts: { change, ...facts },
  });
  const observed = stageMoves(input);
  if (observed.length > 0) return found('stages', { observed });
  if (move.kind !== 'none' && !(move.kind === 'rollout' && input.compiled.has(move.to)))
    return found('alias', { observed: 'to' in move ? move.to : 'none' });
  if (move.kind === 'rollout' && isUnapproved(input, move.to)) return found('revalidated', { version: move.to });
  const reviewed = lastReviewed(input);
  if (reviewed === undefined) return found('nobody', { target: input.target.name });
  const other = [...input.compiled].find(([, { recipe }]) => recipe?.reviewed !== reviewed);
  if (other === undefined) return undefined;
  const [version, { recipe }] = other;
  return found('compared', { version, observed: recipe?.reviewed ?? 'none', expected: reviewed });
}

/**
 * The last version, back from the one that serves, that everybody approved for this target and nobody revoked. A folder
 * in the repository says that of itself; the signed state knows it.
 */
function lastReviewed(input: PlanInput): string | undefined {
  const serving = servingNow(input);
  if (serving === null) return undefined;
  const line = [serving, ...chain(input, serving)];
  const version = line.find((one) => input.releases.get(one)?.release.class === 'normal');
  const stage = own(input.state?.versions, version ?? '')?.stage;
  return stage === undefined || stage === 'Revoked' ? undefined : version;
}
