// The plan of one model for one target: what is wanted → judged → compiled → planned → held back.

import type { Model, Revalidation, Target } from '../../schemas/generated/documents.ts';
import type { Recomputed } from '../apply/index.ts';
import { type Diagnostic, failed, isError, type Result } from '../diagnostics/diagnostic.ts';
import type { ProposedChange } from '../gate/calendar.ts';
import { actedFor, heldBack, heldNotices } from '../gate/index.ts';
import { utf8 } from '../lib/bytes.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import { inUse } from '../load/index.ts';
import type { ApproverFacts } from '../model/approval.ts';
import { broughtBy, isOtherKind, type PastValue, unitsThatCount } from '../model/past.ts';
import type { DocumentDifference, Observed, PlanBody, State } from '../model/plan.ts';
import { cabPath, conditionsOf } from '../model/plan.ts';
import type { CompiledRelease, Document, Governance, JudgedRelease } from '../model/release.ts';
import type { Standing } from '../model/revalidation.ts';
import { keysFor, servedIn } from '../model/target.ts';
import {
  chain,
  isManaged,
  newlyApproved,
  type Position,
  plan,
  planDigest,
  positionOf,
  touched,
  withEnds,
} from '../plan/index.ts';
import { formsIn } from '../trust/roster.ts';
import { countingState, readReleaseSigned } from '../trust/state.ts';
import { declaredSince } from './declared-since.ts';
import { type Arrivals, arrivalsOf } from './monitoring.ts';
import { placeIn } from './observing.ts';
import { askedOf, kindAt, readPast } from './past.ts';
import type { Before, ReadModel } from './read-model.ts';
import { revalidationsSince, versionStanding } from './revalidations.ts';

export interface Planned extends Recomputed {
  /** Notices about exceptions. */
  readonly warnings: readonly Diagnostic[];
  readonly digest: ReturnType<typeof planDigest>;
  readonly state: State | null;
  /** The releases that it approves, as they were judged. */
  readonly judged: readonly JudgedRelease[];
}

/** The plan of a model for a target, against what its registry shows. */
export async function planModel(read: ReadModel, target: Target, observed: Observed): Promise<Result<Planned>> {
  const { value: wanted, diagnostics } = await withPast(wantedOf(read, target, observed));
  return wanted === undefined ? failed(...diagnostics) : read.run.evaluator.together(() => planOf(wanted));
}

function planOf(wanted: Wanted): Result<Planned> {
  const judged = judgedOf(wanted);
  if (judged.value === undefined) return judged;
  const compiled = compiledOf(wanted.read, judged.value);
  if (compiled.value === undefined) return compiled;
  const planned = plannedOf(wanted, compiled.value);
  if (planned.value === undefined) return planned;
  const body = planned.value;
  const faults = faultsAsOtherKind(wanted, body);
  if (faults.length > 0) return failed(...faults);
  const { held, notices } = heldOf(wanted, body);
  return {
    value: {
      body,
      digest: planDigest(body),
      compiled: compiled.value,
      judged: judged.value,
      state: wanted.state,
      tickets: judged.value.map(({ release }) => release.change.ticket),
      warnings: [...judged.diagnostics, ...notices],
      held,
      approverFacts: approverFactsOf(wanted, judged.value, body),
      // What an emergency does not wait for is what would hold back any other rollout.
      skipped: body.class === 'emergency' ? heldOf(wanted, { ...body, class: 'normal' }).held : [],
    },
    diagnostics: planned.diagnostics,
  };
}

/** What model.yaml wants of a target, once the end of life of what the target retired counts, and what its registry shows. */
interface Wanted {
  readonly read: ReadModel;
  readonly governance: Governance;
  readonly modelFile: Document<Model>;
  readonly position: Position;
  readonly observed: Observed;
  readonly state: State | null;
  /** Versions that the plan would approve for the first time. */
  readonly fresh: readonly string[];
  /** What the model's facts were since the state. */
  readonly past: readonly PastValue[];
  /** What the model was when the version was approved that starts to serve; null where the past must tell. */
  readonly approvedAs: readonly PastValue[] | null;
  /** What consumers declare differently since the state. */
  readonly declarations: readonly DocumentDifference[];
  /** When its reports came. */
  readonly arrivals: Arrivals;
  /** What the state does not know yet of versions that were validated again. */
  readonly revalidations: Result<ReadonlyMap<string, Revalidation>>;
}

function wantedOf(read: ReadModel, target: Target, observed: Observed): Result<Omit<Wanted, Since>> {
  const { run, name: model, loaded, diagnostics } = read;
  const { governance } = loaded;
  const said = loaded.models[0]?.document;
  const waits = said && isOnlyImported(said.value, observed);
  const faults = diagnostics.filter(({ code }) => !waits || code !== 'load/placeholder');
  if (faults.length > 0) return failed(...faults);
  if (!governance || !said) return failed({ code: 'load/missing-file', file: `releases/${model}/model.yaml` });
  const keys = keysFor(target, governance.trust);
  const counting = countingState(observed, keys, dayOf(run.at), placeIn(run, target, model));
  if (counting.value === undefined) return counting;
  const state = counting.value;
  const position = positionOf(target, governance.targets.value.targets);
  const ends = withEnds(said.value, state ?? { versions: {}, aliases: {} }, target, dayOf(run.at));
  const modelFile = { ...said, value: { ...said.value, ...ends } };
  const fresh = newlyApproved(modelFile.value, state, position);
  return { value: { read, governance, modelFile, position, observed, state, fresh }, diagnostics: [] };
}

type Since = 'past' | 'approvedAs' | 'declarations' | 'arrivals' | 'revalidations';

async function withPast(wanted: Result<Omit<Wanted, Since>>): Promise<Result<Wanted>> {
  if (wanted.value === undefined) return wanted;
  const { read, governance, modelFile, position, state, fresh } = wanted.value;
  const { target } = position;
  const about = touched({ state, desired: modelFile.value, target }, fresh);
  const past = await readPast(read.run, askedOf(read.name, governance, target, state, about), state);
  if (past.value === undefined) return past;
  const approvedAs = await kindOfStarting(wanted.value);
  if (approvedAs.value === undefined) return approvedAs;
  const declarations = fresh.length === 0 ? [] : await declaredSince(read, state);
  const { repository } = read.run;
  const arrivals = await arrivalsOf(read.run, read.name);
  const revalidations = await revalidationsSince(
    { run: read.run, model: read.name, governance, modelFile, past: past.value, arrivals },
    state,
    fresh,
    (version) => repository.history.authors([`releases/${read.name}/${version}`], null),
  );
  return {
    value: { ...wanted.value, past: past.value, approvedAs: approvedAs.value, declarations, arrivals, revalidations },
    diagnostics: [],
  };
}

/** By the version's CAB record. One that is not the version's refuses the plan anyway (plan/integrity.ts). */
async function kindOfStarting({
  read: { run, name },
  governance,
  modelFile,
  position: { target },
  observed,
  state,
}: Omit<Wanted, Since>): Promise<Result<readonly PastValue[] | null>> {
  const next = own(modelFile.value.aliases, target.name) ?? '';
  const approved = own(state?.versions, next);
  const text = approved && own(own(observed.versions, next)?.contents, cabPath(approved.approved_by_plan));
  if (text === undefined || servedIn(state, target)?.version === next) return { value: null, diagnostics: [] };
  const record = readReleaseSigned(utf8(text), keysFor(target, governance.trust), dayOf(run.at), 'cab_record');
  return 'fault' in record ? { value: null, diagnostics: [] } : kindAt(run, name, record.predicate.commit);
}

/** Whether neither the registry's state nor model.yaml makes relc manage the model: then placeholders in model.yaml may wait. */
const isOnlyImported = (desired: Model, { state }: Observed): boolean =>
  state === null && !Object.values(desired.versions).some(isManaged);

function beforeOf({ read, position, state, fresh, past }: Wanted): Before {
  const isApproved = (version: string) => own(state?.versions, version) !== undefined;
  // An earlier target also tries what never serves, and may be put in front of others later: its state is no history.
  const begins = (version: string) =>
    position.isLast && !chain({ releases: read.known }, version).some((one) => isApproved(one) || fresh.includes(one));
  return { isApproved, begins, past };
}

/** The releases that the plan would approve, if all of them pass, and notices about exceptions. */
function judgedOf(wanted: Wanted): Result<readonly JudgedRelease[]> {
  const { read, governance, fresh } = wanted;
  const releases = read.loaded.releases.filter(({ version }) => fresh.includes(version));
  const judgements = releases.map((release) => ({
    release,
    ...read.judged(release, governance, beforeOf(wanted)),
  }));
  const found = judgements.flatMap(({ release, diagnostics }) => [...release.diagnostics, ...diagnostics]);
  if (found.some(isError)) return failed(...found);
  const judged = judgements.flatMap((judgement) => judgement.judged ?? []);
  if (judged.length !== fresh.length) return failed(...fresh.map((version) => missing(read.name, version)));
  const samples = judged.flatMap((release) => sampleKeyFaults(wanted, release));
  return samples.length > 0 ? failed(...samples) : { value: judged, diagnostics: found };
}

/**
 * What gates find in a version that was approved as another kind of model and starts to serve only now. Where nothing serves, model.yaml
 * could say so after the approval; whoever approves the move has not seen it judged as what it is now. States that were signed in
 * between change nothing of that: only the versions that they approved were judged.
 */
function faultsAsOtherKind(wanted: Wanted, body: PlanBody): readonly Diagnostic[] {
  const { read, governance, modelFile, fresh, past, approvedAs } = wanted;
  if (!isOtherKind(modelFile.value, approvedAs ?? past)) return [];
  const before = { ...beforeOf(wanted), past: [...past, ...(approvedAs ?? [])] };
  const starts = broughtBy(body).filter((version) => !fresh.includes(version));
  return read.loaded.releases
    .filter(({ version }) => starts.includes(version))
    .flatMap((release) => [...release.diagnostics, ...read.judged(release, governance, before).diagnostics])
    .filter(isError);
}

const missing = (model: string, version: string): Diagnostic => ({
  code: 'plan/release-missing',
  file: `releases/${model}/${version}`,
  facts: { version },
});

/** Sample keys count only on targets for the sample. */
function sampleKeyFaults(
  { governance, position: { target } }: Wanted,
  { folder, signers }: JudgedRelease,
): Diagnostic[] {
  const counting = keysFor(target, [...governance.trust, ...(governance.keyless?.identities ?? [])]);
  return signers
    .filter(({ key }) => !counting.some(({ entry }) => entry.id === key))
    .map(({ document, key }) => ({
      code: 'signature/sample-key',
      file: `${folder}/${document}`,
      facts: { observed: key, target: target.name },
    }));
}

type Compiled = ReadonlyMap<string, CompiledRelease>;

function compiledOf(read: ReadModel, judged: readonly JudgedRelease[]): Result<Compiled> {
  const results = judged.map(read.compiled);
  const diagnostics = results.flatMap((result) => result.diagnostics);
  if (diagnostics.length > 0) return failed(...diagnostics);
  const compiled = results.flatMap(({ value }) => value ?? []);
  return { value: new Map(compiled.map((release) => [release.version, release])), diagnostics };
}

function plannedOf(wanted: Wanted, compiled: Compiled): Result<PlanBody> {
  const { read, governance, modelFile, position, observed, state, past, declarations, revalidations } = wanted;
  const { run, name: model, known } = read;
  return plan({
    ...position,
    model,
    modelFile: modelFile.file,
    desired: modelFile.value,
    releases: known,
    compiled,
    evaluator: run.evaluator,
    opinionOf: read.opinionOf,
    approvalPolicy: governance.approvals.value,
    graceDays: graceDaysOf(governance, modelFile.value),
    today: dayOf(run.at),
    observed,
    keys: keysFor(position.target, governance.trust),
    state,
    past,
    declarations,
    revalidations,
    standingOf: standingIn(wanted),
  });
}

/** For a critical model a date must not become an outage: policy says of which criticalities it only alerts. */
function graceDaysOf({ thresholds }: Governance, { criticality }: Model): number | null {
  const { revalidation_grace_days: days, overdue_only_alerts: alerts = [] } = thresholds.value;
  return alerts.includes(criticality) ? null : days;
}

/** By what the state will say, if the plan takes it up. */
function standingIn({ read, governance, state, arrivals, revalidations }: Wanted) {
  const place = { run: read.run, model: read.name, governance, arrivals };
  return (version: string): Standing | undefined => {
    const again = revalidations.value?.get(version);
    const applied = own(state?.versions, version);
    const by = again?.next ?? applied?.revalidate_by ?? inUse(read.run.tree, read.name, version)?.revalidateBy;
    if (by === undefined) return undefined;
    const revalidated = again ? revalidatedBy(again) : applied?.revalidated;
    return versionStanding(place, version, { revalidate_by: by, ...(revalidated && { revalidated }) });
  };
}

const revalidatedBy = ({ decided_on: on, result, measured }: Revalidation) => ({
  ...{ on, result, data_until: measured.window.until },
});

function approverFactsOf(
  { read: { run, loaded }, modelFile, past, governance }: Wanted,
  judged: readonly JudgedRelease[],
  body: PlanBody,
): ApproverFacts {
  const { approvals } = governance;
  // What was approved before is not judged again; whoever acted for it still does not let it serve.
  const approved = broughtBy(body).filter((version) => judged.every((one) => one.version !== version));
  const releases = loaded.releases.filter(({ version }) => approved.includes(version));
  return {
    units: unitsThatCount(modelFile.value, past, approvals.value),
    acted: [
      ...judged.flatMap((one) => one.acted),
      ...releases.flatMap((one) => actedFor(one, governance, run)),
      ...Object.values(body.revalidations ?? {}).map(({ decided_by: name }) => ({
        role: 'release-decider',
        names: formsIn(governance.roster, name),
      })),
    ],
    excluded: approvals.value.excluded ?? [],
  };
}

/** What holds the plan back now, and what would if it were of another class. */
function heldOf({ read, governance, position }: Wanted, body: PlanBody) {
  const { run } = read;
  const change = proposedChange(read, position.target, body);
  const held = heldBack(change, governance, run.evaluator, run.at);
  return { held, notices: heldNotices(change, held, governance, run.evaluator, run.at) };
}

/** What the calendar judges of a plan. */
export function proposedChange({ known }: ReadModel, target: Target, body: PlanBody): ProposedChange {
  const { serving } = body;
  const approves = Object.keys(body.releases);
  const goesLive = [...known].filter(([version]) => approves.includes(version) || version === serving.next);
  const windows = [...new Set(goesLive.flatMap(([, { release }]) => release.window ?? []))];
  const incident = body.emergency && { incident: body.emergency.incident };
  const proposed = { class: body.class, model: body.model, target: target.name, ...incident };
  return { ...proposed, approves, serving, windows, conditions: openConditions(body) };
}

const openConditions = ({ model, validations = {} }: PlanBody) =>
  Object.values(validations).flatMap((validation) => conditionsOf(model, validation));
