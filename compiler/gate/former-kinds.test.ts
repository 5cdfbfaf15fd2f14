// What is asked of a release because of what its model was until now can be done or declined: otherwise nothing leads out.
import { describe, expect, test } from 'vitest';
import { judgedSample } from '../../testing/judged-sample.ts';
import { sampleGovernance, textIn } from '../../testing/sample.ts';
import { languages } from '../diagnostics/entry.ts';
import { wording } from '../diagnostics/wording.ts';

const folder = 'releases/risk-default/2';
const modelFile = 'releases/risk-default/model.yaml';
const profile = 'releases/risk-default/profiles/credit-standard-1.yaml';
const { demands, declinable } = sampleGovernance().demands.value;

const kinds = {
  task: ['classification', 'regression', 'ranking', 'forecasting', 'detection', 'generation'],
  serving: ['online', 'batch', 'streaming'],
  decides_about_people: [true, false],
  type: ['predictive', 'llm'],
} as const;

const selects = (wanted: unknown, value: string | boolean): boolean =>
  Array.isArray(wanted) ? wanted.includes(value) : wanted === value;

describe('the shipped demands.yaml', () => {
  const rows = Object.entries(kinds).flatMap(([fact, values]) => values.map((now) => [fact, now] as const));
  test.each(rows)('when %s is %s now, all that another value alone asks for may be declined', (fact, now) => {
    const whenOf = (when: object) => new Map<string, unknown>(Object.entries(when)).get(fact);
    const things = (isNow: boolean) =>
      demands
        .filter(({ when }) => whenOf(when) !== undefined && selects(whenOf(when), now) === isNow)
        .flatMap(
          ({ evidence = [], profile: parts = [], measures = [], runtime_policies: bound = [], checklists = {} }) => [
            ...evidence.map((one) => `evidence/${one}`),
            ...parts.map((one) => `profile/${one}`),
            ...measures.map((one) => `measures/${one}`),
            ...bound.map((one) => `runtime_policies/${one}`),
            ...Object.entries(checklists).flatMap(([list, ids = []]) => ids.map((id) => `checklists/${list}/${id}`)),
          ],
        );
    const open = declinable.filter(({ when }) => selects(whenOf(when), now)).map(({ demand }) => demand);
    const asked = things(false).filter((thing) => !things(true).includes(thing));
    expect(asked.filter((thing) => !open.some((one) => one === thing))).toEqual([]);
  });
});

describe('a model that was something else until now', () => {
  const was = (fact: string, value: string | boolean) => ({ past: [{ fact, value, commit: 'c' }] });
  const of = (line: string) => ({ [modelFile]: textIn(modelFile).replace('sector: ', `${line}\nsector: `) });
  const watched = (found: ReturnType<typeof judgedSample>) =>
    found.diagnostics
      .filter(({ code }) => code === 'limit/must-have')
      .map(({ facts }) => String(facts?.['expected']))
      .sort();

  test('when it predicts a number now, no rates are to be watched; its errors are', () => {
    const errors = ['age/mae_ratio', 'age/mean_error_difference', 'mae_ratio', 'mean_error_difference']
      .concat(['sex/mae_ratio', 'sex/mean_error_difference'])
      .sort();
    expect(watched(judgedSample(of('task: regression'), was('task', 'classification')))).toEqual(errors);
    expect(watched(judgedSample({}, was('task', 'regression')))).toEqual([]);
  });

  const ofThings = (...declined: readonly string[]) => ({
    ...of('decides_about_people: false'),
    [profile]: textIn(profile)
      .replace(/^fairness:\n(?: .*\n)+/m, '')
      .replace('automated_decisions: true', 'automated_decisions: false'),
    [`${folder}/fairness.json`]: undefined,
    [`${folder}/release.yaml`]: `${textIn(`${folder}/release.yaml`)}not_applicable:\n${[
      'decides_about_people',
      ...declined,
    ]
      .map((thing) => `  ${thing}: {reason: It orders parcels and no people, accepted_by: privacy}\n`)
      .join('')}`,
  });
  const codes = (files: Readonly<Record<string, string | undefined>>) =>
    judgedSample(files, was('decides_about_people', true))
      .diagnostics.map(({ code }) => code)
      .filter((code) => code !== 'exception/used')
      .sort();

  test('when it decides nothing about people now, it declines fairness and passes; without that it is refused', () => {
    expect(codes(ofThings('evidence/fairness', 'profile/fairness'))).toEqual([]);
    expect(codes(ofThings())).toEqual([
      ...['demand/no-part', 'limit/must-have', 'limit/must-have', 'load/missing-evidence'],
    ]);
  });

  test('when something is asked because of an earlier value, the finding says which, and in which commit', () => {
    const said = (files: Readonly<Record<string, string | undefined>>, fact: string, value: string | boolean) =>
      judgedSample(files, was(fact, value)).diagnostics.flatMap((one) =>
        languages.flatMap((language) =>
          Object.values(wording(one, language)).filter((text) => text.includes('commit c')),
        ),
      );
    const file = ` (policies/governance/demands.yaml)`;
    const needed = 'models that decide about people (decides_about_people: true, commit c)';
    const found = said(ofThings(), 'decides_about_people', true);
    expect(found).toContain(`\`fairness\` is needed for ${needed}${file}.`);
    expect(found.filter((text) => text.includes('in commit c it was `decides_about_people: true`'))).toHaveLength(2);
    expect(found.filter((text) => text.includes('no commit c era `decides_about_people: true`'))).toHaveLength(2);
    expect(said({}, 'critical_consumers', 'former')).toEqual([
      'former was critical in commit c, no state was signed since, and model.yaml no longer names it.',
      'former era crítico no commit c, nenhum estado foi assinado desde então, e model.yaml não o cita mais.',
    ]);
    expect(said(ofThings(), 'criticality', 'high')).toEqual([]);
  });
});
