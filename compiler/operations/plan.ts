// relc plan: what would change in each registry, as a file that people approve.

import { join } from 'node:path';
import type { Target } from '../../schemas/generated/documents.ts';
import { decisionPage, rendered } from '../decision/index.ts';
import { asWarning, type Diagnostic, isError, type Result } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import type { Digest } from '../lib/digest.ts';
import { pretty } from '../lib/json.ts';
import type { Change, Observed, PlanBody, PlanDocument, State } from '../model/plan.ts';
import { modelOf } from '../model/tree.ts';
import { doing } from '../report/doing.ts';
import type { Outcome } from '../report/outcome.ts';
import { both, type Said } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import type { Repository, World } from '../world/port.ts';
import { approversLeft, emergencyLacks } from './approvers-left.ts';
import { decisionOf, shownPage } from './decision.ts';
import { keepUnratified } from './emergency/kept.ts';
import { planEnding } from './end-plan.ts';
import { endFindings } from './ending.ts';
import { observeModel, orUnreachable, type ShownModel } from './observing.ts';
import type { OpenedModel } from './opened-model.ts';
import { type OpenedRun, openChanges, openRun, uncommittedIn } from './opened-run.ts';
import { fewOf, openModels, targetsOf } from './places.ts';
import { approvalsFolder, planDocument, planIn, planPath } from './plan-file.ts';
import { type Planned, planModel } from './plan-model.ts';
import { type Proven, type ProvenIn, provenForPlan, unprovenFaults } from './proven.ts';
import { type ReadModel, readModel } from './read-model.ts';

export interface PlanOptions {
  readonly ref?: string;
  readonly policyRef?: string;
  readonly target?: string;
  readonly out?: string;
  /** Whoever plans only reads, and another applies: then nobody asks whether this one may write. */
  readonly readOnly?: boolean;
  /** Prints the whole decision page, not its first screen. */
  readonly all?: boolean;
}

export async function planModels(
  world: World,
  models: readonly string[],
  options: PlanOptions = {},
  lang: Language = 'en',
): Promise<Outcome> {
  const { policyRef } = options;
  // A merge request is judged as committed.
  const opened = await openRun(world, models, options.ref ?? (policyRef && 'HEAD'), policyRef);
  if (opened.value === undefined) return opened;
  // What a merge request proposes has the past of the branch that it is for.
  const run = policyRef === undefined ? opened.value : { ...opened.value, line: policyRef };
  const { tree } = run;
  const targets = targetsOf(run, options.target);
  if (targets.value === undefined) return { diagnostics: targets.diagnostics, tree };
  const all = openModels(run, models);
  if (all.value === undefined) return all;
  const named = models.length > 0 || policyRef === undefined ? all : await changedOf(run, policyRef, all.value);
  if (named.value === undefined) return named;
  const folder = options.out ?? join(run.repository.root, 'plan');
  const { all: whole = false, readOnly = false } = options;
  const read = { ...(await openRead(world, run, models)), lang, all: whole, readOnly };
  const outcomes: PlanWritten[] = [];
  // A failure of one model never stops another.
  const of = targets.value.length * named.value.length;
  for (const target of targets.value)
    for (const model of named.value) {
      world.progress.tell(doing.planning(model, target.name, { number: outcomes.length + 1, of }));
      outcomes.push(await writePlan(world, read, target, model, folder));
    }
  const planned = outcomes.flatMap(({ written }) => written ?? []);
  return {
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
    tree,
    lines: outcomes.flatMap(({ lines = [] }) => lines),
    done: [
      ...(readOnly && outcomes.some(({ next = [] }) => next.length > 0) ? [summaries.anotherApplies] : []),
      // The page of a plan sums it up by itself.
      ...(outcomes.length === 1 && planned.length === 1 && outcomes.some(({ next = [] }) => next.length > 0)
        ? []
        : [
            named.value.length === 0
              ? summaries.noModelChanged
              : summaries.planned(planned.map(({ counts }) => counts)),
          ]),
    ],
    // The pipeline of a merge request runs again by itself.
    next: policyRef === undefined ? outcomes.flatMap(({ next = [] }) => next).slice(0, mostNext) : [],
    result: planned.map(({ counts, ...plan }) => ({ ...plan, ...counts })),
  };
}

/** Whoever has more begins with these. */
const mostNext = 3;

interface PlanWritten extends Outcome {
  readonly written?: {
    readonly target: string;
    readonly model: string;
    readonly plan_digest: Digest;
    readonly counts: Readonly<Record<Change['action'], number>>;
    readonly file: string;
  };
}

/** What was read for a plan, and how it differs from what can be approved. */
interface Read {
  readonly run: OpenedRun;
  /** The commit that was read, or that the work tree is based on; `none` before the first one. */
  readonly commit: string;
  /** Documents that HEAD does not have so. */
  readonly changed: readonly string[];
  /** HEAD, where it differs; undefined where it cannot be read. */
  readonly head: OpenedRun | undefined;
}

/** How the decision page is told, and whether another applies. */
interface Told extends Read {
  readonly lang: Language;
  readonly all: boolean;
  readonly readOnly: boolean;
}

async function openRead(world: World, run: OpenedRun, models: readonly string[]): Promise<Read> {
  if (run.tree.origin !== 'work tree') return { run, commit: run.tree.origin, changed: [], head: undefined };
  const changed = uncommittedIn(run, models);
  const head = changed.length === 0 ? undefined : (await openRun(world, models, 'HEAD')).value;
  return { run, commit: await headOrNone(run.repository), changed, head: head && { ...head, at: run.at } };
}

/** Before people approve what this user could not apply. */
async function mayNotApply({ registry }: ShownModel, { model, changes }: PlanBody): Promise<readonly Diagnostic[]> {
  const asked = changes.map(({ resource, after }) => ({ resource, deletes: after === null }));
  const { value: refused, diagnostics } = await orUnreachable(() => registry.refusals(model, asked));
  if (!refused) return diagnostics;
  return [{ code: 'plan/may-not-apply', facts: { model, user: refused.user, observed: refused.places } }];
}

/** Plans a model for a target and writes the plan where people approve it. */
async function writePlan(
  world: World,
  read: Told,
  target: Target,
  model: string,
  folder: string,
): Promise<PlanWritten> {
  const { run, commit } = read;
  const shown = await observeModel(world, run, target, model);
  if (shown.value === undefined) return shown;
  const there = { ...shown.value, run, target, model };
  const of = readModel(run, model);
  const { value: planned, diagnostics } = await wantedOrEnding(of, target, shown.value.observed);
  const file = planPath(folder, target.name, model);
  const kept = await keepUnratified(world, there, file);
  if (planned === undefined) return { diagnostics, lines: kept };
  const { body, digest } = planned;
  const document = planDocument(planned, commit, run.at);
  const count = (action: Change['action']) => body.changes.filter((change) => change.action === action).length;
  const counts = { create: count('create'), update: count('update'), delete: count('delete') };
  const written = { target: target.name, model, plan_digest: digest, counts, file };
  if (body.changes.length === 0) {
    const held = await endHeld(there, planned.state);
    replacePlan(world, file, document);
    for (const page of pagesOf(file)) world.files.remove(page);
    const said = unchanged(planned, !diagnostics.some(isError));
    const line = both(`${model} on ${target.name}: ${said.en}`, `${model} em ${target.name}: ${said['pt-BR']}`);
    return { diagnostics: [...diagnostics, ...held], lines: [line, ...kept], written };
  }
  const refused = read.readOnly ? [] : await mayNotApply(shown.value, body);
  if (refused.length > 0) return { diagnostics: [...diagnostics, ...refused], lines: kept };
  const drilled = await drilledFor(there, planned);
  if (drilled.value === undefined) return { diagnostics: [...diagnostics, ...drilled.diagnostics], lines: kept };
  const warnings = [
    ...(await warningsOf(world, read, target, model, planned)),
    ...drilled.diagnostics,
    ...approversLeft(run, target, planned, document),
    ...(body.class === 'emergency' ? emergencyLacks(run, target) : []),
  ];
  replacePlan(world, file, document);
  const page = await writePage(world, read, { of, target, planned, file, proven: drilled.value });
  return {
    diagnostics: [...diagnostics, ...warnings, ...page.diagnostics],
    lines: [...(page.lines ?? []), ...kept],
    next: page.next ?? [],
    written,
  };
}

/** What callers still get although it ended: no plan takes that away. */
async function endHeld(
  { run, model, target }: Pick<OpenedModel, 'run' | 'model' | 'target'>,
  state: State | null,
): Promise<readonly Diagnostic[]> {
  const governance = run.governance.value;
  if (governance === undefined) return [];
  return (await endFindings({ run, model, target, governance }, state)).findings.map(asWarning);
}

/** What people are to approve. Where nothing is wanted, what `apply --pending` does by itself. */
async function wantedOrEnding(of: ReadModel, target: Target, observed: Observed): Promise<Result<Planned>> {
  const wanted = await planModel(of, target, observed);
  if (wanted.value === undefined || wanted.value.state === null || wanted.value.body.changes.length > 0) return wanted;
  const ending = await planEnding(of, target, observed);
  return ending.value && ending.value.body.changes.length > 0 ? { ...wanted, value: ending.value } : wanted;
}

/** When the way back from a rollout was last rehearsed, and what nobody should overlook about it. */
async function drilledFor(
  place: Omit<ProvenIn, 'governance'>,
  { body, state }: Planned,
): Promise<Result<Proven | null>> {
  const { value: governance } = place.run.governance;
  if (governance === undefined) return { value: null, diagnostics: [] };
  const there = { ...place, governance };
  const proven = await orUnreachable(() => provenForPlan(there, state, body));
  if (proven.diagnostics.length > 0) return { value: undefined, diagnostics: proven.diagnostics };
  return { value: proven.value ?? null, diagnostics: unprovenFaults(there, body, proven.value).map(asWarning) };
}

/** The decision page beside its plan. */
const pagesOf = (file: string): readonly string[] => ['md', 'html'].map((format) => file.replace(/json$/, format));

interface Written {
  readonly of: ReadModel;
  readonly target: Target;
  readonly planned: Planned;
  readonly file: string;
  readonly proven: Proven | null;
}

/** Writes the decision page, which no digest covers, and gives what of it is printed. */
async function writePage(
  world: World,
  { commit, lang, all }: Told,
  { of, target, planned, file, proven }: Written,
): Promise<Outcome> {
  const { governance } = of.loaded;
  if (governance === undefined) return { diagnostics: [] };
  const { body, digest } = planned;
  const decision = await decisionOf(world, of, target, governance, { body, digest, commit, file, planned, proven });
  const page = decisionPage(decision, lang);
  const { value: files, diagnostics } = rendered(page, world.files.own);
  if (files === undefined) return { diagnostics };
  for (const [format, text] of files) world.files.write(file.replace(/json$/, format), text);
  return { diagnostics: [], ...shownPage(page, all) };
}

/** Approvals of another plan could only be refused. */
function replacePlan({ files }: World, file: string, document: PlanDocument): void {
  const bytes = files.read(file);
  const before = bytes && planIn(file, bytes).value?.plan_digest;
  if (before !== document.plan_digest) files.remove(approvalsFolder(file));
  files.write(file, pretty(document));
}

/** What does not stop a plan, but would stop it from being approved or applied now. */
async function warningsOf(
  world: World,
  { changed, head }: Read,
  target: Target,
  model: string,
  { digest, held, warnings }: Planned,
): Promise<readonly Diagnostic[]> {
  const found = [...warnings, ...held.map(asWarning)];
  if (changed.length === 0) return found;
  const committed = head && (await planOne(world, head, target, model));
  if (committed?.value?.digest === digest) return found;
  return [...found, asWarning({ code: 'plan/not-committed', facts: { model, observed: fewOf(changed) } })];
}

/** The models that a merge request changes. */
async function changedOf(
  run: OpenedRun,
  branch: string,
  models: readonly string[],
): Promise<Result<readonly string[]>> {
  const changed = await openChanges(run.repository, branch, run.tree.origin);
  if (changed.value === undefined) return changed;
  const touched = new Set(changed.value.paths.map(modelOf));
  return { value: models.filter((model) => touched.has(model)), diagnostics: [] };
}

function unchanged({ body, state }: Planned, isClean: boolean): Said {
  const { now } = body.serving;
  if (state === null)
    return both(
      `not managed yet, no changes${now === null ? '' : `; version ${now} serves and is left alone`}`,
      `ainda não gerenciado, nenhuma mudança${now === null ? '' : `; a versão ${now} serve e fica como está`}`,
    );
  return isClean
    ? both(
        'no changes, the registry is as the repository wants it',
        'nenhuma mudança, o registry está como o repositório pede',
      )
    : both('no changes', 'nenhuma mudança');
}

async function planOne(world: World, run: OpenedRun, target: Target, model: string): Promise<Result<Planned>> {
  const opened = await observeModel(world, run, target, model);
  return opened.value === undefined ? opened : planModel(readModel(run, model), target, opened.value.observed);
}

/** A plan may be shown before its commit; only approving needs the commit. */
const headOrNone = async (repository: Repository): Promise<string> =>
  repository.hasNoCommit() ? 'none' : repository.history.head();
