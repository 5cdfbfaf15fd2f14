// Opens a plan file with what is needed to compute that plan again: HEAD's commit, and the registry that this commit
// names.
import { basename, dirname, join } from 'node:path';
import type { Target } from '../../schemas/generated/documents.ts';
import { differences } from '../apply/stale.ts';
import { type Diagnostic, failed, type Result } from '../diagnostics/diagnostic.ts';
import { parseDocument } from '../document/parse.ts';
import { shape } from '../document/validators.ts';
import type { Digest } from '../lib/digest.ts';
import type { Json } from '../lib/json.ts';
import type { Instant } from '../lib/time.ts';
import { type PlanBody, type PlanDocument, unratifiedName } from '../model/plan.ts';
import { planDigest } from '../plan/index.ts';
import type { Repository, World } from '../world/port.ts';
import { planAgain } from './end-plan.ts';
import { type Judged, judgesOf } from './judge/judged.ts';
import { judgedTargets } from './judge/judged-targets.ts';
import { observeModel } from './observing.ts';
import { type OpenedModel, openModel } from './opened-model.ts';
import { type OpenedRun, type OpenedSource, openRun, openSource, uncommittedIn, withPolicy } from './opened-run.ts';
import { fewOf, targetOf } from './places.ts';
import type { Planned } from './plan-model.ts';
import { readModel } from './read-model.ts';

/** A plan file, with its model on its target. */
export interface OpenedPlan extends OpenedModel {
  readonly document: PlanDocument;
}

/** As HEAD judges it: for those who read and approve it. */
export const openPlan = (world: World, file: string): Promise<Result<OpenedPlan>> =>
  openFile(world, file, async (head, { target: name }) => {
    const target = targetOf(head, name);
    if (target.value === undefined) return target;
    const run = await withPolicy(head);
    if (run.value === undefined) return run;
    return { value: { run: run.value, target: target.value, chain: undefined }, diagnostics: [] };
  });

/** As what is approved judges it: to apply it. */
export const openJudgedPlan = (world: World, file: string): Promise<Result<OpenedPlan>> =>
  openFile(world, file, async (head, { target: name, model }) => {
    const targets = await judgedTargets(world, head, name);
    return targets.value === undefined ? targets : judgesOf(world, head, [model])(targets.value[0]);
  });

async function openFile(
  world: World,
  file: string,
  judgedBy: (head: OpenedSource, plan: PlanBody) => Promise<Result<Judged>>,
): Promise<Result<OpenedPlan>> {
  const read = readPlan(world, file);
  if (read.value === undefined) return read;
  const document = read.value;
  const head = await openSource(world, [document.plan.model], 'HEAD');
  if (head.value === undefined) return head;
  // The registry comes from the repository, never from a plan.
  const judged = await judgedBy(head.value, document.plan);
  if (judged.value === undefined) return judged;
  const place = await openModel(world, judged.value, document.plan.model);
  return place.value === undefined ? place : { value: { ...place.value, document }, diagnostics: [] };
}

/** How a plan file compares with the plan that repository and registry give now. */
export type Compared =
  | { readonly planned: Planned }
  | { readonly differences: readonly Diagnostic[] }
  /** No plan can be computed, so nobody can say whether the file is right. */
  | { readonly diagnostics: readonly Diagnostic[] };

/** Whether a file is the repository's plan, in every part. The only answer for approve, apply and show. */
export async function comparePlan(
  world: World,
  { run, read, target, document, observed }: OpenedPlan,
): Promise<Compared> {
  const planned = await planAgain(document.plan, read(), target, observed);
  if (planned.value === undefined) return { diagnostics: planned.diagnostics };
  const { digest, body } = planned.value;
  if (digest === document.plan_digest) return { planned: planned.value };
  const facts = { observed: document.plan_digest, expected: digest, commit: run.tree.origin };
  const uncommitted = await uncommittedOf(world, run, target, document);
  // Names the cause, not what follows from it.
  if (uncommitted.length > 0)
    return { differences: [{ code: 'approve/not-committed', facts: { ...facts, observed: fewOf(uncommitted) } }] };
  return { differences: [{ code: 'approve/not-this-plan', facts }, ...differences(document.plan, body)] };
}

/** What must be committed first, when a file is the plan of the work tree. */
async function uncommittedOf(
  world: World,
  { at }: OpenedRun,
  target: Target,
  { plan, plan_digest: digest }: PlanDocument,
): Promise<readonly string[]> {
  const opened = await openRun(world, [plan.model]);
  if (opened.value === undefined) return [];
  const run = { ...opened.value, at };
  const changed = uncommittedIn(run, [plan.model]);
  if (changed.length === 0) return [];
  const shown = await observeModel(world, run, target, plan.model);
  if (shown.value === undefined) return [];
  const planned = await planAgain(plan, readModel(run, plan.model), target, shown.value.observed);
  return planned.value?.digest === digest ? changed : [];
}

/** The path of the plan of a model on a target. */
export const planPath = (folder: string, target: string, model: string): string =>
  join(folder, target, `${model}.json`);

export const planDocument = <T>(
  { body, digest }: { readonly body: T; readonly digest: Digest },
  commit: string,
  at: Instant,
) => ({
  apiVersion: 'relc/v1' as const,
  kind: 'Plan' as const,
  plan_digest: digest,
  plan: body,
  context: { commit, planned_at: at },
});

/** A file from the caller's folder or, as relc itself names it, from the repository's root. */
export function namedFile({ files, repository }: Pick<World, 'files' | 'repository'>, file: string): string {
  if (repository.value === undefined || files.isThere(file)) return file;
  const fromRoot = join(repository.value.root, file);
  return files.isThere(fromRoot) ? fromRoot : file;
}

/** A path as people in the repository name it. */
export const shownPath = ({ root }: Pick<Repository, 'root'>, file: string): string =>
  file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;

/** The folder of approvals beside a plan. */
export const approvalsFolder = (file: string): string => join(dirname(file), `${basename(file, '.json')}.approvals`);

/** Where a plan is kept that was applied and must be ratified, once another takes its place. */
export const unratifiedPath = (file: string, digest: string): string =>
  join(dirname(file), unratifiedName(basename(file, '.json'), digest));

/** Reads a plan from a file when it is complete. `comparePlan` decides whether it is the repository's plan. */
export function readPlan({ files }: World, file: string): Result<PlanDocument> {
  const bytes = files.read(file);
  if (bytes === undefined) return failed({ code: 'usage/no-such-file', file });
  const plan = planIn(file, bytes);
  if (plan.value !== undefined) {
    const observed = planDigest(plan.value.plan);
    const expected = plan.value.plan_digest;
    if (observed === expected) return { value: plan.value, diagnostics: [] };
    return failed({ code: 'apply/digest-differs', file, facts: { observed, expected } });
  }
  // Faults inside help only when the file is a plan at all.
  const faults = parseDocument(file, bytes, 'plan').value === undefined ? [] : plan.diagnostics;
  return failed({ code: 'usage/unreadable-file', file }, ...faults);
}

/** The plan in some bytes, which anybody may have written. `whole` completes the parsed document. */
export function planIn(file: string, bytes: Uint8Array, whole = (value: Json): Json => value): Result<PlanDocument> {
  const parsed = parseDocument(file, bytes, 'plan');
  if (parsed.value === undefined) return parsed;
  const { value, diagnostics } = shape({ ...parsed.value, value: whole(parsed.value.value) }, 'plan');
  return { value: value?.value, diagnostics };
}
