// Visits models and targets: shared by apply --pending, status and restore.
import { join } from 'node:path';
import type { Target } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Outcome } from '../report/outcome.ts';
import type { World } from '../world/port.ts';
import { orUnreachable } from './observing.ts';
import { type OpenedModel, openModel } from './opened-model.ts';
import { openRun } from './opened-run.ts';
import { openModels, targetsOf } from './places.ts';

export interface PlacesOptions {
  readonly target?: string;
  /** The folder of plans and their approvals. */
  readonly plans?: string;
}

/** Each model on each target, in the order of promotion. A failure of one never stops another. */
export async function each(
  world: World,
  models: readonly string[],
  options: PlacesOptions,
  action: (place: OpenedModel, plans: string) => Promise<Outcome>,
): Promise<Outcome> {
  const opened = await openRun(world, models, 'HEAD');
  if (opened.value === undefined) return opened;
  const run = opened.value;
  const targets = targetsOf(run, options.target);
  if (targets.value === undefined) return targets;
  const named = openModels(run, models);
  if (named.value === undefined) return named;
  const outcomes: Outcome[] = [];
  for (const target of targets.value)
    for (const model of named.value) {
      // A window may close while others are applied.
      const place = await openModel(world, { ...run, at: world.clock.now() }, target, model);
      const acted =
        place.value === undefined
          ? place
          : await orUnreachable(() => action(place.value, options.plans ?? join(run.repository.root, 'plan')));
      const outcome = acted.value !== undefined ? acted.value : acted;
      outcomes.push({ ...outcome, diagnostics: outcome.diagnostics.map((one) => placed(one, target, model)) });
    }
  return {
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
    tree: run.tree,
    lines: outcomes.flatMap(({ lines }) => lines ?? []),
  };
}

/** Adds the model to diagnostics that do not name it. */
const placed = (diagnostic: Diagnostic, target: Target, model: string): Diagnostic =>
  diagnostic.file === undefined ? { ...diagnostic, file: `${target.name}: ${model}` } : diagnostic;
