// Texts that follow from other files are written; what people said in words of their own is asked again.
import { describe, expect, test } from 'vitest';
import { ok } from '../../testing/outcome.ts';
import { type Scenario, untouched } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { parseDocument } from '../document/parse.ts';
import { utf8 } from '../lib/bytes.ts';
import { type Json, valueIn } from '../lib/json.ts';
import { scaffoldReleases } from './new.ts';

const modelFile = 'releases/atm/model.yaml';

/** A model of nobody's releases, which says this of itself. */
async function first(change: (text: string) => string = (text) => text, scenario = untouched()): Promise<Scenario> {
  const other = scenario.read(`releases/${model}/model.yaml`).replace(/^versions:[\s\S]*/m, '');
  scenario.write(modelFile, change(`${other}versions: {}\naliases: {}\n`));
  scenario.commit('Another model');
  ok(await scaffoldReleases(scenario.world, ['atm', '1']));
  return scenario;
}

function said(scenario: Scenario, path: string): Json | undefined {
  const release = parseDocument('release.yaml', utf8(scenario.read(`releases/${path}/release.yaml`)), 'yaml');
  return release.value?.value;
}

describe('a first release', () => {
  test('when model.yaml says what it does and for whom, begins with that', async () => {
    const release = said(await first(), 'atm/1');
    expect(valueIn(release, 'headline')).toMatch(/^Probability that an applicant/);
    expect(valueIn(release, 'change', 'scope')).toBe('Every answer of atm to loan-origination and credit-review-desk');
  });

  test('when it replaces nothing, only people know the way back', async () => {
    expect(valueIn(said(await first(), 'atm/1'), 'change', 'rollback_plan')).toBe('TODO');
  });

  test('when model.yaml says neither yet, asks for both', async () => {
    const scenario = await first((text) =>
      text.replace(/^description: .*/m, 'description: TODO what').replaceAll(/- name: .*/g, '- name: TODO'),
    );
    expect(valueIn(said(scenario, 'atm/1'), 'headline')).toBe('TODO what is new, in one line');
    expect(valueIn(said(scenario, 'atm/1'), 'change', 'scope')).toMatch(/^TODO/);
  });

  test.each([
    ['[pt-BR]', { 'pt-BR': 'Cada resposta de atm a loan-origination e credit-review-desk' }],
    [
      '[en, pt-BR]',
      {
        en: 'Every answer of atm to loan-origination and credit-review-desk',
        'pt-BR': 'Cada resposta de atm a loan-origination e credit-review-desk',
      },
    ],
    ['[en]', { en: 'Every answer of atm to loan-origination and credit-review-desk' }],
  ])('when limits.yaml asks for %s, says it in that', async (languages, expected) => {
    const scenario = untouched();
    scenario.change(
      'policies/governance/limits.yaml',
      (text) =>
        `${text}  - {field: release/prose/languages, when: {}, must_have: ${languages}, reason: Readers, source: own judgement}\n`,
    );
    expect(valueIn(said(await first(undefined, scenario), 'atm/1'), 'change', 'scope')).toEqual(expected);
  });

  test('when nobody asks for a language, says it in those of the description', async () => {
    const portuguese = "description: {pt-BR: 'Quem deve deixar de pagar o crédito'}";
    const release = said(await first((text) => text.replace(/^description: .*/m, portuguese)), 'atm/1');
    expect(valueIn(release, 'headline')).toEqual({ 'pt-BR': 'Quem deve deixar de pagar o crédito' });
    const expected = { 'pt-BR': 'Cada resposta de atm a loan-origination e credit-review-desk' };
    expect(valueIn(release, 'change', 'scope')).toEqual(expected);
  });
});

describe('a release that replaces one', () => {
  const file = `releases/${model}/2/release.yaml`;

  async function third(before: (text: string) => string) {
    const scenario = untouched();
    scenario.edit(file, before);
    ok(await scaffoldReleases(scenario.world, [model, '3']));
    const release = said(scenario, `${model}/3`);
    return (field: string) => valueIn(release, 'change', field);
  }

  test('when people said where it goes back in words of their own, asks again', async () => {
    const change = await third((text) => text.replace('which stays up', 'and call the desk; it stays up'));
    expect(change('rollback_plan')).toMatch(/^TODO was: Set the alias back to version 1, and call/);
    expect(change('scope')).toMatch(/^TODO was: /);
  });

  test('when that only followed from what it replaced, says to what this one goes back', async () => {
    const change = await third((text) =>
      text
        .replace(
          /rollback_plan: .*/,
          'rollback_plan: Set the alias in model.yaml back to version 1, which stays up for 30 days',
        )
        .replace(/scope: .*/, `scope: Every answer of ${model} to loan-origination and credit-review-desk`),
    );
    expect(change('rollback_plan')).toBe('Set the alias in model.yaml back to version 2, which stays up for 30 days');
    expect(change('scope')).toBe(`Every answer of ${model} to loan-origination and credit-review-desk`);
  });

  test('when the one before replaced nothing, its way back is not that of this one', async () => {
    const change = await third((text) => text.replace('replaces: "1"', 'replaces: none'));
    expect(change('rollback_plan')).toBe('Set the alias in model.yaml back to version 2, which stays up for 30 days');
  });
});
