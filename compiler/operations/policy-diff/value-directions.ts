// Of which values of the governance it is known which way more passes: they are told with the limits.
import { type Bearing, passes } from '../../lib/bearing.ts';
import { recipesFolder } from '../../model/policies.ts';
import type { ValueChange } from '../../model/policy-diff.ts';

/** By file and path. */
const bearings: readonly (readonly [string, RegExp, Bearing])[] = [
  ['approvals', /^(?:state_)?expires_after_days$/, 'most'],
  ['approvals', /^state_grace_days$/, 'allowance'],
  ['approvals', /^emergency\/ratify\/within_days$/, 'most'],
  ['approvals', /^excluded$/, 'demand'],
  ['approvals', /^units$/, 'permission'],
  ['approvals', /^roster(?:\/max_age_days)?$/, 'most'],
  ['approvals', /^substitutes(?:\/max_days)?$/, 'most'],
  ['approvals', /^way_back$/, 'permission'],
  ['approvals', /^way_back\/most_days$/, 'most'],
  ['approvals', /^independent_validation\/.+\/max_age_days$/, 'allowance'],
  // A rule has any name.
  ['approvals', /^independent_validation(?:\/(?!.*\/(?:when(?:\/\w+)?|max_age_days)$).+)?$/, 'demand'],
  ['people', /^people\/.+\/left$/, 'most'],
  ['calendar', /^stopped\/models$/, 'permission'],
  ['calendar', /^exempt_targets$/, 'permission'],
  ['calendar', /^(?:freezes\/[^/]+|stopped)$/, 'demand'],
  ['exceptions', /^exceptions\/[^/]+$/, 'permission'],
  ['exceptions', /^exceptions\/[^/]+\/until$/, 'most'],
  ['targets', /^targets\/[^/]+\/soak_hours$/, 'least'],
  ['thresholds', /^(?:revalidation_grace|revalidation_trigger|audit_every|rollback_drill_every)_days$/, 'most'],
  ['thresholds', /^overdue_only_alerts(?:\/[^/]+)?$/, 'permission'],
  ['thresholds', /^blocking_severities$/, 'demand'],
  ['thresholds', /^metric_names(?:\/[^/]+)?$/, 'permission'],
  ['thresholds', /^regressions\/.+\/(?:by|share)$/, 'most'],
  // A measure has slashes in its name.
  ['thresholds', /^regressions\/.+(?<!\/(?:by|share|better))$/, 'demand'],
  ['demands', /^demands\/.+\/model_signatures$/, 'least'],
  // A demand has any name.
  ['demands', /^demands(?:\/(?!.*\/when(?:\/\w+)?$).+)?$/, 'demand'],
  ['demands', /^declinable(?:\/(?!.*\/when(?:\/\w+)?$).+)?$/, 'permission'],
  ['recipes', /^$/, 'permission'],
  ['recipes', /^(?:until|most|measures\/.+\/(?:at_most|worse_by))$/, 'most'],
  ['recipes', /^measures\/.+\/at_least$/, 'least'],
  ['recipes', /^measures\/.+(?<!\/(?:at_least|at_most|worse_by))$/, 'demand'],
  ['recipes', /^data$/, 'permission'],
  ['recipes', /^build\/varying(?:\/.+)?$/, 'permission'],
];

/** Whether something passes that did not; undefined where nobody can tell by the value alone. */
export function directionOf({ file, path, before, after }: ValueChange): 'more' | 'less' | undefined {
  const [, , bearing] = bearings.find(([name, way]) => name === documentOf(file) && way.test(path)) ?? [];
  return bearing && passes(bearing, before, after);
}

const documentOf = (file: string): string | undefined =>
  file.startsWith(`${recipesFolder}/`) ? 'recipes' : /([^/]+)\.yaml$/.exec(file)?.[1];
