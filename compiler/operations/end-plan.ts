// The plan of what has reached its end of life: the day was approved with the release, so nobody approves it again. What
// callers still get is in it only with the proof that policy asks for.
import type { EndProof, Target } from '../../schemas/generated/documents.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { heldBack } from '../gate/index.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import { factValues } from '../model/past.ts';
import type { Observed, PlanBody, State } from '../model/plan.ts';
import type { Governance } from '../model/release.ts';
import { keysFor } from '../model/target.ts';
import { type Ended, endedIn, endingPlan, mayServe, planDigest } from '../plan/index.ts';
import { countingState } from '../trust/state.ts';
import { acknowledgedEnd } from './acknowledged.ts';
import { placeIn } from './observing.ts';
import type { OpenedRun } from './opened-run.ts';
import { readPast } from './past.ts';
import { type Planned, planModel, proposedChange } from './plan-model.ts';
import type { ReadModel } from './read-model.ts';
import { noTraffic } from './traffic.ts';

/** What a state has that is past its end. */
export interface Endings {
  /** May be retired. */
  readonly free: readonly Ended[];
  /** Callers still get it, and nothing shows that they need it no more. */
  readonly held: readonly Ended[];
  /** By version that callers still get and that may be retired all the same, what shows that. */
  readonly proofs: Readonly<Record<string, EndProof>>;
}

interface EndingIn {
  readonly run: OpenedRun;
  readonly model: string;
  readonly target: Target;
  readonly governance: Governance;
}

/** With what is wrong with proofs that are there. */
export async function endingsOf(
  place: EndingIn,
  state: State,
): Promise<Endings & { diagnostics: readonly Diagnostic[] }> {
  const today = dayOf(place.run.at);
  const ended = endedIn(state, today);
  const held = ended.filter(({ version }) => mayServe(state, version, today));
  // Until model.yaml says so too, what one person went back to stays as they signed it, and its owner is told.
  if (ended.length === 0 || state.rolled_back !== undefined) return { free: [], held, proofs: {}, diagnostics: [] };
  const proofs: Record<string, EndProof> = {};
  const diagnostics: Diagnostic[] = [];
  for (const { version } of held) {
    const proof = await proofOf(place, state, version);
    diagnostics.push(...proof.diagnostics);
    if (proof.value !== undefined) proofs[version] = proof.value;
  }
  const isFree = (one: Ended): boolean => !held.includes(one) || own(proofs, one.version) !== undefined;
  return { free: ended.filter(isFree), held: ended.filter((one) => !isFree(one)), proofs, diagnostics };
}

/** What shows that callers need a version no more, by policy; no value where nothing does. */
async function proofOf(place: EndingIn, state: State, version: string): Promise<Result<EndProof>> {
  const { governance } = place;
  const policy = governance.approvals.value.end_of_life ?? {};
  const since = Object.values(state.aliases).find((alias) => alias.version === version)?.since;
  const measured = policy.no_traffic && noTraffic(place, state, { version, since }, policy.no_traffic);
  const asked = policy.acknowledged && (await acknowledgedByAll(place, state, { version, since }));
  const found: EndProof = {
    ...(measured?.value && { no_traffic: measured.value }),
    ...(asked?.value && { acknowledged: asked.value }),
  };
  const diagnostics = [...(measured?.diagnostics ?? []), ...(asked?.diagnostics ?? [])];
  return Object.keys(found).length > 0 ? { value: found, diagnostics: [] } : failed(...diagnostics);
}

/** By every consumer that is critical now, or was since the last apply that people approved: nobody drops one just for this. */
async function acknowledgedByAll(
  place: EndingIn,
  state: State,
  { version, since }: { readonly version: string; readonly since: string | undefined },
) {
  const { run, model } = place;
  const fact = 'critical_consumers';
  const past = await readPast(run, { model, versions: [], facts: [fact] }, state);
  if (past.value === undefined) return past;
  const now = factValues(run.modelFile(model).value?.value, fact);
  const names = [...now, ...past.value.map(({ value }) => value)];
  // Of what nobody can read, nobody can say whom to ask.
  const consumers = [...new Set(names)].filter((name) => typeof name === 'string');
  if (consumers.length < new Set(names).size) return failed();
  return acknowledgedEnd(place, state, { version, since }, consumers);
}

/** The plan again that a file names: by its class, what people approve or what needs nobody. */
export const planAgain = (
  { class: kind }: Pick<PlanBody, 'class'>,
  read: ReadModel,
  target: Target,
  observed: Observed,
): Promise<Result<Planned>> =>
  kind === 'end_of_life' ? planEnding(read, target, observed) : planModel(read, target, observed);

/** The plan that retires what has reached its end; without changes where there is nothing of the kind. */
export async function planEnding(read: ReadModel, target: Target, observed: Observed): Promise<Result<Planned>> {
  const { run, name: model, known } = read;
  const { value: governance, diagnostics } = run.governance;
  if (governance === undefined) return failed(...diagnostics);
  const today = dayOf(run.at);
  const counting = countingState(observed, keysFor(target, governance.trust), today, placeIn(run, target, model));
  if (counting.value === undefined) return counting;
  const state = counting.value;
  if (state === null || observed.registry_id !== target.registry_id) return failed({ code: 'apply/nothing-to-do' });
  const { free, proofs } = await endingsOf({ run, model, target, governance }, state);
  // What somebody let an alias name by hand is put back first, or left to people.
  const isMoved = Object.entries(state.aliases).some(
    ([name, { version }]) => (own(observed.aliases, name) ?? version) !== version,
  );
  const ended = free.filter(({ version }) => !isMoved || own(proofs, version) === undefined);
  const body = endingPlan({ target, model, observed, releases: known, today, state, proofs }, ended);
  const value: Planned = {
    ...{ body, digest: planDigest(body), state, compiled: new Map(), judged: [], tickets: [] },
    held: heldBack(proposedChange(read, target, body), governance, run.evaluator, run.at),
    ...{ skipped: [], warnings: [], approverFacts: { units: [], acted: [], excluded: [] } },
  };
  return { value, diagnostics: [] };
}
