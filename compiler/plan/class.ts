// Which class of change a plan becomes: it decides who approves.
import type { Release } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import { hasEnded } from '../model/lifetime.ts';
import type { ChangeClass } from '../model/plan.ts';
import { extensions } from './extension.ts';
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
 * like a withdrawal. Where nothing moves, and versions were validated again, it is a revalidation; where only a last day to start
 * moves, an extension. An emergency carries nothing else, since few people approve it, and what it leaves stays Approved: it is
 * the way back when people refuse to ratify it.
 */
export function changeClass(input: PlanInput, move: Move, claims: readonly Claim[]): ChangeClass {
  const moves = stageMoves(input);
  const early = moves.some((version) => isRetiredEarly(input, version));
  const isLonger = extensions(input).length > 0;
  const left = move.kind === 'rollback' || move.kind === 'rollout' ? move.from : null;
  const takesAway =
    !early && moves.every((version) => version === left || outOfUse(own(input.desired.versions, version)));
  if (claims.length === 0 && takesAway) {
    if (move.kind === 'rollback') return 'rollback';
    if (move.kind !== 'rollout' && moves.length > 0) return 'withdrawal';
    if (move.kind === 'none' && isLonger) return 'extension';
    if (move.kind === 'none' && isRevalidated(input)) return 'revalidation';
  }
  if (takesAway && !isLonger && !(left !== null && moves.includes(left)) && isEmergency(input, move, claims))
    return 'emergency';
  return claimsStandard(claims) && standardFault(input, move) === undefined ? 'standard' : 'normal';
}

/** Whether model.yaml says of a version that it was validated again, and the state does not. */
const isRevalidated = ({ revalidations: { value, diagnostics } }: PlanInput): boolean =>
  diagnostics.length > 0 || (value !== undefined && value.size > 0);

/** Whether a plan takes up revalidations. What few people approve, and the way back, must not wait for them, or carry them. */
export const takesRevalidations = (derived: ChangeClass): boolean => derived === 'revalidation' || derived === 'normal';

/** Whether all that is new is for one incident, and nothing else starts to serve. */
function isEmergency(input: PlanInput, move: Move, claims: readonly Claim[]): boolean {
  const leadsElsewhere = move.kind === 'rollout' ? !input.compiled.has(move.to) : move.kind !== 'none';
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
  const moves = stageMoves(input);
  const observed = moves.length > 0 ? moves : extensions(input).map(({ version }) => version);
  if (observed.length > 0) return found('stages', { observed });
  if (move.kind !== 'none' && !(move.kind === 'rollout' && input.compiled.has(move.to)))
    return found('alias', { observed: 'to' in move ? move.to : 'none' });
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
