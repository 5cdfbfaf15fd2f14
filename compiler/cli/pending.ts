// relc apply --pending: goes on with everything that is merged, approved and due,
// and with what a killed run left. relc status: says what waits for what.
import { join } from 'node:path';
import { readFolder } from '../adapters/files.ts';
import { type Diagnostic, isError } from '../diagnostics/diagnostic.ts';
import { placeOnTarget, trustedState } from '../document/state.ts';
import { digestOf } from '../lib/digest.ts';
import { equalJson, isObject, type Json } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import type { Target } from '../model/documents.ts';
import { describe, type PlanBody, type PlanDocument, type State, storedApprovals, storedPlan } from '../model/plan.ts';
import { planModel } from '../pipeline.ts';
import { applyOpened, judgeOpened, renewOpened } from './apply.ts';
import { exitCode, exitCodes, isUnapproved, type Outcome } from './outcome.ts';
import {
  approvalsFolder,
  type OpenedModel,
  type OpenedPlan,
  openModel,
  planDocument,
  planIn,
  planPath,
} from './plan-file.ts';
import { type GlobalOptions, openModels, openRun, openTargets, openTime, reaching } from './workspace.ts';

export interface PendingOptions extends GlobalOptions {
  readonly target?: string;
  /** Where plans and the approvals beside them lie. */
  readonly plans?: string;
}

type Act = (
  opened: OpenedPlan,
  approvals: ReadonlyMap<string, Uint8Array>,
  /** What was found beside the plan. */
  found: readonly Diagnostic[],
) => Promise<Outcome>;

export const pendingCommand = (models: readonly string[], options: PendingOptions): Promise<Outcome> =>
  each(models, options, async (place, model, plans) => {
    const outcome = (await resume(place, model)) ?? (await propose(place, model, plans, applyOpened));
    return wroteState(outcome) ? outcome : both(outcome, await renewOpened(place, model));
  });

const wroteState = ({ result }: Outcome): boolean =>
  Array.isArray(result) && result.includes(describe({ type: 'state' }));

/** What waits or is refused, perhaps for ever, and the renewal that must not wait for it. What both found is said once. */
const both = (proposed: Outcome, renewed: Outcome): Outcome => ({
  diagnostics: [
    ...proposed.diagnostics,
    ...renewed.diagnostics.filter(({ code }) => proposed.diagnostics.every((one) => one.code !== code)),
  ],
  lines: [...(proposed.lines ?? []), ...(renewed.lines ?? [])],
});

export const statusCommand = (models: readonly string[], options: PendingOptions): Promise<Outcome> =>
  each(models, options, async (place, model, plans) => {
    const outcome = await propose(place, model, plans, async (opened, approvals, found) => {
      const drift = driftOf(opened.document);
      const { diagnostics } = drift.length > 0 ? { diagnostics: drift } : await judgeOpened(opened, approvals);
      return { diagnostics: [...diagnostics, ...found.filter((one) => !isError(one))] };
    });
    return { ...outcome, lines: [summary(place, model, outcome)] };
  });

/** Each model on each target, in the order of promotion; one's failure never holds back another's. */
async function each(
  models: readonly string[],
  options: PendingOptions,
  action: (place: OpenedModel, model: string, plans: string) => Promise<Outcome>,
): Promise<Outcome> {
  const opened = await openRun(options, models, 'HEAD');
  if ('diagnostics' in opened) return opened;
  const run = opened.value;
  const targets = openTargets(run.tree, options.target);
  if ('diagnostics' in targets) return targets;
  const named = openModels(run.tree, models);
  if ('diagnostics' in named) return named;
  const outcomes: Outcome[] = [];
  for (const target of targets.value)
    for (const model of named.value) {
      // A window may close while others are applied.
      const at = openTime(options);
      const place = 'value' in at ? await openModel({ ...run, at: at.value }, target, model, options) : at;
      const outcome =
        'diagnostics' in place ? place : await action(place.value, model, options.plans ?? join(run.root, 'plan'));
      outcomes.push({ ...outcome, diagnostics: outcome.diagnostics.map((one) => placed(one, target, model)) });
    }
  return {
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
    tree: run.tree,
    lines: outcomes.flatMap(({ lines }) => lines ?? []),
  };
}

/** Says of which model it speaks, where nothing else does. */
const placed = (diagnostic: Diagnostic, target: Target, model: string): Diagnostic =>
  diagnostic.file === undefined ? { ...diagnostic, file: `${target.name}: ${model}` } : diagnostic;

/** Plans afresh, and hands the plan on with the approvals that lie where `relc plan` writes them. */
async function propose(place: OpenedModel, model: string, plans: string, act: Act): Promise<Outcome> {
  const { run, target, observed } = place;
  const planned = planModel(run, target, model, observed);
  // What was found beside a plan holds it back no more than it holds back its approval.
  if (planned.value === undefined || planned.value.body.changes.length === 0)
    return { diagnostics: planned.diagnostics };
  const document = planDocument(planned.value, run.tree.origin, run.at);
  const approvals = readFolder(approvalsFolder(planPath(plans, target.name, model)));
  return act({ ...place, document }, approvals, planned.diagnostics);
}

/** A plan that leaves the signed state as it is would only mend what somebody changed by hand. */
const driftOf = ({ plan }: PlanDocument): readonly Diagnostic[] =>
  plan.changes.some(({ resource }) => resource.type === 'state')
    ? []
    : plan.changes.map(({ resource, before, after }) => ({
        code: 'registry/drift',
        file: `${plan.target}: ${describe(resource)}`,
        facts: { model: plan.model, observed: before as Json, expected: after as Json },
      }));

/** Finishes the plan that a killed run left half applied; undefined when there is none. */
async function resume(place: OpenedModel, model: string): Promise<Outcome | undefined> {
  const found = await reaching(() => interrupted(place, model));
  if ('diagnostics' in found) return found;
  for (const { document, approvals } of found.value) {
    const outcome = await applyOpened({ ...place, document }, approvals);
    const code = exitCode(outcome.diagnostics, true);
    // Another plan was made since then, or this one was finished, or names what is not here: it is not what is wanted now.
    // One that lacks approvals was never begun by relc, which stores those first.
    if (code !== exitCodes.refused && code !== exitCodes.usage && !isUnapproved(outcome.diagnostics)) return outcome;
  }
  return undefined;
}

interface Stored {
  readonly document: PlanDocument;
  readonly approvals: ReadonlyMap<string, Uint8Array>;
}

/** The plans in the registry that were made against what the signed state shows now. */
async function interrupted(place: OpenedModel, model: string): Promise<readonly Stored[]> {
  const { registry, observed, target, run } = place;
  const serving = own(stateOf(place, model)?.aliases, target.alias);
  const found: Stored[] = [];
  for (const [version, { artifacts }] of Object.entries(observed.versions))
    for (const path of Object.keys(artifacts)) {
      const digest = storedPlan(path);
      const bytes = digest && (await registry.read(model, { type: 'artifact', version, path }));
      if (!digest || !bytes || digestOf(bytes) !== digest) continue;
      // Whoever trains writes there too: only what is a plan, and of this place, is looked at.
      const whole = (body: Json): Json => planDocument({ body, digest }, run.tree.origin, run.at);
      const document = planIn(path, bytes, whole).value;
      if (document === undefined || !isPlanFor(place, model, document.plan)) continue;
      const { now, since } = document.plan.serving;
      if (!equalJson([now, since], [serving?.version ?? null, serving?.since ?? null])) continue;
      const approvals = new Map<string, Uint8Array>();
      for (const approval of Object.keys(artifacts).filter((one) => storedApprovals(digest, one))) {
        const bundle = await registry.read(model, { type: 'artifact', version, path: approval });
        if (bundle) approvals.set(approval, bundle);
      }
      found.push({ document, approvals });
    }
  return found;
}

/** Two models may share a run, and with it what is stored there. */
const isPlanFor = ({ target, observed }: OpenedModel, model: string, plan: PlanBody): boolean =>
  plan.target === target.name &&
  plan.model === model &&
  plan.changes.every(({ resource, after }) => {
    if (resource.type === 'state') return isContent(after);
    return resource.type === 'alias' || Object.hasOwn(observed.versions, resource.version);
  });

/** The shape of a plan leaves open which value belongs to what. */
const isContent = (value: unknown): boolean => isObject(value) && isObject(value['versions']);

const stateOf = ({ observed, governance, target, run }: OpenedModel, model: string): State | null =>
  trustedState(observed.state, governance.trust, dayOf(run.at), placeOnTarget(target, model));

function summary(place: OpenedModel, model: string, outcome: Outcome): string {
  const { target } = place;
  const state = stateOf(place, model);
  const serving = own(state?.aliases, target.alias);
  const serves = serving ? `serves ${serving.version} since ${serving.since}` : 'serves nothing that relc applied';
  const signed = state ? `, state ${state.serial} until ${state.not_after}` : '';
  const waits = outcome.diagnostics.some(isError) ? '; a change waits' : '';
  return `${model} on ${target.name} ${serves}${signed}${waits}`;
}
