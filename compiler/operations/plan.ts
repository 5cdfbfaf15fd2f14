// relc plan: what would change in each registry, as a file that people approve.
import { join } from 'node:path';
import type { Target } from '../../schemas/generated/documents.ts';
import { prerequisiteFaults } from '../apply/prerequisite.ts';
import { asWarning, type Diagnostic, failed, isError, type Result } from '../diagnostics/diagnostic.ts';
import { type Json, pretty } from '../lib/json.ts';
import type { Change, PlanDocument } from '../model/plan.ts';
import { modelOf } from '../model/tree.ts';
import type { Outcome } from '../report/outcome.ts';
import { planLines } from '../report/plan.ts';
import type { Line } from '../report/report.ts';
import type { Repository, World } from '../world/port.ts';
import { earlierState } from './apply.ts';
import { observeModel, orUnreachable } from './observing.ts';
import { fewOf, openModels, targetsOf } from './places.ts';
import { approvalsFolder, planDocument, planIn, planPath } from './plan-file.ts';
import { type Planned, planModel } from './planning.ts';
import { type OpenedRun, openChanges, openRun, uncommittedIn } from './run.ts';

export interface PlanOptions {
  readonly ref?: string;
  readonly policyRef?: string;
  readonly target?: string;
  readonly out?: string;
}

export async function planModels(world: World, models: readonly string[], options: PlanOptions = {}): Promise<Outcome> {
  // A merge request is judged as committed.
  const ref = options.ref ?? (options.policyRef === undefined ? undefined : 'HEAD');
  const opened = await openRun(world, models, ref, options.policyRef);
  if (opened.value === undefined) return opened;
  const run = opened.value;
  const targets = targetsOf(run, options.target);
  if (targets.value === undefined) return { ...targets, tree: run.tree };
  const all = openModels(run, models);
  if (all.value === undefined) return all;
  const named =
    models.length > 0 || options.policyRef === undefined ? all : await changedOf(run, options.policyRef, all.value);
  if (named.value === undefined) return named;

  const changed = run.tree.origin === 'work tree' ? uncommittedIn(run, models) : [];
  const head = changed.length === 0 ? undefined : await openRun(world, models, 'HEAD');
  const commit = run.tree.origin === 'work tree' ? await headOrNone(run.repository) : run.tree.origin;
  const diagnostics: Diagnostic[] = [];
  const lines: Line[] = [];
  const result: Json[] = [];
  for (const target of targets.value)
    for (const model of named.value) {
      // A failure of one model never stops another.
      const planned = await planOne(world, run, target, model);
      diagnostics.push(...planned.diagnostics);
      if (planned.value === undefined) continue;
      const { body, digest, held, warnings } = planned.value;
      if (body.changes.length > 0) {
        diagnostics.push(...warnings, ...held.map(asWarning));
        const committed =
          head && head.value !== undefined
            ? await planOne(world, { ...head.value, at: run.at }, target, model)
            : undefined;
        if (head !== undefined && committed?.value?.digest !== digest)
          diagnostics.push(asWarning({ code: 'plan/not-committed', facts: { model, observed: fewOf(changed) } }));
      }
      const document = planDocument(planned.value, commit, run.at);
      const file = planPath(options.out ?? join(run.repository.root, 'plan'), target.name, model);
      // Approvals of the replaced plan could only be refused.
      if (digestIn(world, file) !== digest) world.files.remove(approvalsFolder(file));
      world.files.write(file, pretty(document));
      lines.push(
        ...(body.changes.length === 0
          ? [`${model} on ${target.name}: ${unchanged(planned.value, !planned.diagnostics.some(isError))}`]
          : planLines(document, await servesEarlier(world, run, document))),
      );
      const count = (action: Change['action']) => body.changes.filter((change) => change.action === action).length;
      const counts = { create: count('create'), update: count('update'), delete: count('delete') };
      result.push({ target: target.name, model, plan_digest: digest, ...counts, file });
    }
  if (named.value.length === 0 && options.policyRef !== undefined) lines.push('no model is changed');
  return { diagnostics, tree: run.tree, lines, result };
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

/** What the previous target serves, for a plan that waits for it. */
async function servesEarlier(world: World, run: OpenedRun, { plan }: PlanDocument): Promise<string> {
  const { trust } = run.governance.value ?? {};
  if (plan.prerequisite === undefined || trust === undefined) return '';
  const { prerequisite } = plan;
  const earlier = await orUnreachable(() => earlierState(world, { run, trust, model: plan.model }, prerequisite));
  const [fault] =
    earlier.value === undefined ? earlier.diagnostics : prerequisiteFaults(prerequisite, earlier.value, run.at);
  if (fault === undefined) return '; it has';
  const { observed, since } = fault.facts ?? {};
  if (fault.code === 'apply/earlier-target') return `; now it serves ${observed}`;
  return fault.code === 'apply/soaking' ? `; it does since ${since}` : `; what it serves is not known: ${fault.code}`;
}

const unchanged = ({ body, state }: Planned, isClean: boolean): string =>
  state === null
    ? `not managed yet, no changes${body.serving.now === null ? '' : `; version ${body.serving.now} serves and is left alone`}`
    : `no changes${isClean ? ', the registry is as the repository wants it' : ''}`;

function digestIn({ files }: World, file: string): string | undefined {
  const bytes = files.read(file);
  return bytes && planIn(file, bytes).value?.plan_digest;
}

async function planOne(world: World, run: OpenedRun, target: Target, model: string): Promise<Result<Planned>> {
  const opened = await observeModel(world, run, target, model);
  return opened.value === undefined
    ? failed(...opened.diagnostics)
    : planModel(run, target, model, opened.value.observed);
}

/** A plan may be shown before its commit; only approving needs the commit. */
const headOrNone = async (repository: Repository): Promise<string> =>
  repository.hasNoCommit() ? 'none' : repository.history.head();
