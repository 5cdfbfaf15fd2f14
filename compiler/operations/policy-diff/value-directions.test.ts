import { expect, test } from 'vitest';
import type { Json } from '../../lib/json.ts';
import { directionOf } from './value-directions.ts';

const direction = (file: string, path: string, before: Json | undefined, after: Json | undefined) =>
  directionOf({
    ...{ file: `policies/governance/${file}.yaml`, path },
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  });

test.each<readonly [string, string, string, Json | undefined, Json | undefined]>([
  ['a model may restart for longer', 'thresholds', 'revalidation_grace_days', 14, 30],
  ['more models restart although overdue', 'thresholds', 'overdue_only_alerts', ['high'], ['high', 'low']],
  ['an overdue model restarts for ever', 'thresholds', 'overdue_only_alerts', undefined, ['high']],
  ['a severity blocks no more', 'thresholds', 'blocking_severities', ['critical', 'high'], ['critical']],
  ['fewer people sign a model', 'demands', 'demands/critical models/model_signatures', 2, 1],
  [
    'a checklist asks for less',
    'demands',
    'demands/every model/checklists/readiness',
    ['load-test', 'shadow'],
    ['shadow'],
  ],
  ['a measure may become worse', 'thresholds', 'regressions/shadow_eval/candidate/auc/by', 0.01, 0.2],
  ['a measure is limited no more', 'thresholds', 'regressions/shadow_eval/candidate/auc', { by: 0.01 }, undefined],
  ['a policy need not be bound', 'demands', 'demands/a/b/runtime_policies', ['Quota', 'RateLimit'], ['Quota']],
  ['a file is asked for no more', 'demands', 'demands/every model/evidence', ['sbom', 'vex'], ['vex']],
  ['no measure is asked for', 'demands', 'demands/numbers/measures', ['rmse'], undefined],
  ['nothing is asked of some models', 'demands', 'demands/numbers', { name: 'numbers', when: {} }, undefined],
  ['something may be declined', 'demands', 'declinable/evidence/vex mlops', undefined, { demand: 'evidence/vex' }],
  ['a measure may have another name', 'thresholds', 'metric_names/auc', ['c_statistic'], ['c_statistic', 'ks']],
  ['a measure has a second name', 'thresholds', 'metric_names/auc', undefined, ['ks']],
  ['approvals count for longer', 'approvals', 'expires_after_days', 30, 90],
  ['hosts start for longer by an ended state', 'approvals', 'state_grace_days', 7, 30],
  ['hosts start by an ended state', 'approvals', 'state_grace_days', undefined, 7],
  ['whoever signed a model may approve it', 'approvals', 'excluded', ['builder', 'model-signer'], ['builder']],
  ['nobody is excluded', 'approvals', 'excluded', ['builder'], undefined],
  ['a unit is listed, so that others ask no more', 'approvals', 'units', ['cards'], ['cards', 'mortgage']],
  ['the roster may be older', 'approvals', 'roster/max_age_days', 30, 90],
  ['the roster may be of any age', 'approvals', 'roster', { max_age_days: 30 }, undefined],
  ['somebody may stand in for longer', 'approvals', 'substitutes/max_days', 30, 90],
  ['somebody may stand in for ever', 'approvals', 'substitutes', { max_days: 30 }, undefined],
  ['one person may go back', 'approvals', 'way_back', undefined, { most_days: 14 }],
  ['one person may go back for longer', 'approvals', 'way_back/most_days', 14, 30],
  ['no release is validated', 'approvals', 'independent_validation', [{ name: 'all', when: {} }], undefined],
  ['fewer releases are validated', 'approvals', 'independent_validation/a/b', { name: 'a/b', when: {} }, undefined],
  ['an opinion counts for longer', 'approvals', 'independent_validation/all/max_age_days', 365, 730],
  ['an earlier opinion counts too', 'approvals', 'independent_validation/all/max_age_days', undefined, 365],
  ['somebody who left is back', 'people', 'people/Ana/left', '2026-11-20', undefined],
  ['somebody leaves later', 'people', 'people/Ana/left', '2026-11-20', '2026-12-20'],
  ['a target is exempt', 'calendar', 'exempt_targets', ['local'], ['local', 'production']],
  ['a freeze is gone', 'calendar', 'freezes/year-end', { reason: 'x' }, undefined],
  ['the stop switch is off', 'calendar', 'stopped', { ticket: 'INC-1' }, undefined],
  ['an exception is new', 'exceptions', 'exceptions/EXC-1', undefined, { rule: 'slo/cost' }],
  ['an exception ends later', 'exceptions', 'exceptions/EXC-1/until', '2026-12-20', '2027-01-20'],
  ['a recipe is new', 'recipes/weekly', '', undefined, { most: 52 }],
  ['a recipe lasts longer', 'recipes/weekly', 'until', '2027-06-30', '2027-12-31'],
  ['a recipe is for more releases', 'recipes/weekly', 'most', 26, 52],
  ['a recipe admits other data', 'recipes/weekly', 'data', ['credit'], ['credit', 'cards']],
  [
    'a recipe lets a parameter vary',
    ...(['recipes/weekly', 'build/varying/cutoff', undefined, ['<number>-<number>']] as const),
  ],
  ['a parameter may be more', 'recipes/weekly', 'build/varying/cutoff', ['<number>'], ['<number>', '<name>']],
  ['a recipe admits a lower measure', 'recipes/weekly', 'measures/shadow_eval/candidate/auc/at_least', 0.75, 0.7],
  ['a recipe has no lower limit', 'recipes/weekly', 'measures/shadow_eval/candidate/auc/at_least', 0.75, undefined],
  ['a recipe admits a higher measure', 'recipes/weekly', 'measures/staging_report/error_rate/at_most', 0.001, 0.01],
  ['a measure may creep further', 'recipes/weekly', 'measures/shadow_eval/candidate/auc/worse_by', 0.01, 0.02],
  [
    'a recipe limits a measure no more',
    'recipes/weekly',
    'measures/shadow_eval/candidate/auc',
    { worse_by: 0 },
    undefined,
  ],
  ['a version soaks for less', 'targets', 'targets/production/soak_hours', 48, 1],
])('when %s, more passes; the other way round, less', (_, file, path, before, after) => {
  expect([direction(file, path, before, after), direction(file, path, after, before)]).toEqual(['more', 'less']);
});

test('when only the order of a list changes, neither', () => {
  expect(direction('thresholds', 'blocking_severities', ['high', 'critical'], ['critical', 'high'])).toBeUndefined();
});

test.each([
  ['the better direction of a measure', 'thresholds', 'regressions/shadow_eval/candidate/auc/better'],
  ['the day of a gate that check only warns of', 'enforcement', 'rules'],
  ['which models are validated', 'approvals', 'independent_validation/all/when/criticality'],
  ['which models are asked', 'demands', 'demands/numbers/when/task'],
  ['which models may decline', 'demands', 'declinable/evidence/canary_plan mlops/when/serving'],
  ['a reason', 'exceptions', 'exceptions/EXC-1/reason'],
  ['the code of a recipe', 'recipes/weekly', 'build/code/train.py'],
  ['a measure of a file beside recipes', 'weekly', 'measures/shadow_eval/candidate/auc/at_least'],
  ['an address', 'targets', 'targets/local/url'],
  ['the same name in another file', 'approvals', 'revalidation_grace_days'],
])('when %s changes, nobody can tell by the value alone', (_, file, path) => {
  expect(direction(file, path, 'a', 'b')).toBeUndefined();
});
