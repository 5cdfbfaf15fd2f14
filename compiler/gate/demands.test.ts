// The sample without something that demands.yaml asks of it, and as a model of another kind.
import { describe, expect, test } from 'vitest';
import { judgedSample } from '../../testing/judged-sample.ts';
import { textIn } from '../../testing/sample.ts';
import { languages } from '../diagnostics/entry.ts';
import { wording } from '../diagnostics/wording.ts';
import { evidenceFiles } from '../evidence/table.ts';

const folder = 'releases/risk-default/2';
const modelFile = 'releases/risk-default/model.yaml';

type Files = Readonly<Record<string, string | undefined>>;

const of = (...lines: readonly string[]): Files => ({
  [modelFile]: textIn(modelFile).replace('sector: ', `${lines.join('\n')}\nsector: `),
});
const said = (files: Files) => judgedSample(files).diagnostics.filter(({ code }) => code !== 'exception/used');
/** What is asked of it and missing. */
const lacking = (files: Files) => said(files).flatMap(({ facts }) => facts?.['demand'] ?? []);

const demanded = Object.values(evidenceFiles).filter(({ required }) => required === 'demanded');

describe('demanded evidence', () => {
  test('when nothing is missing, the release passes', () => {
    expect(said({})).toEqual([]);
  });

  test.each(demanded)('when $file is missing, refuses, and says who asks for it and where it comes from', (row) => {
    const path = `${folder}/${row.file}`;
    const found = said({ [path]: undefined }).filter(({ file }) => file === path);
    expect(found).toMatchObject([{ code: 'load/missing-evidence', facts: { origin: row.origin } }]);
    const [en, portuguese] = languages.map((language) => wording(found[0] ?? { code: 'load/missing-file' }, language));
    expect(en?.reason).toMatch(
      /^Needed for (every model|models that .+) \(policies\/governance\/demands\.yaml\)\. Where it comes from: /,
    );
    expect(en?.reason).toContain(row.origin);
    expect(portuguese?.reason).not.toContain(`: ${row.origin}.`);
    expect(en?.fix.startsWith('Run `relc new risk-default 2`')).toBe('begins' in row);
  });

  test('when nothing asks for a file, what is judged by it asks for it', () => {
    const path = `${folder}/fairness.json`;
    const [found] = said({ ...of('decides_about_people: false'), [path]: undefined }).filter(
      ({ file }) => file === path,
    );
    expect(found).toMatchObject({ code: 'load/missing-evidence' });
    expect(found && wording(found, 'en').reason).toMatch(
      /^The profile has a watchlist, which is judged by this file\. /,
    );
  });
});

describe('a model of another kind', () => {
  test('when a class is what it says, refuses without how often the baseline said the same; a forecast passes', () => {
    const shadow = `${folder}/shadow_eval.json`;
    const unsaid = { [shadow]: textIn(shadow).replace(/^ *"agreement": .*\n/m, '') };
    expect(said(unsaid)).toMatchObject([{ code: 'evidence/no-agreement', file: shadow }]);
    expect(said({ ...unsaid, ...of('task: forecasting') }).map(({ code }) => code)).not.toContain(
      'evidence/no-agreement',
    );
  });

  test('when a number is what it says, refuses without the measures of one', () => {
    expect(lacking(of('task: regression'))).toEqual(['measures/mae', 'measures/r2', 'measures/rmse']);
  });

  test('when a forecast is what it says, refuses without its errors, and asks for no r2', () => {
    expect(lacking(of('task: forecasting'))).toEqual(['measures/mae', 'measures/rmse']);
  });

  test('when it runs in batches, refuses without what batches promise', () => {
    expect(lacking(of('serving: batch'))).toEqual(['profile/slos/batch']);
  });

  test('when it decides nothing about people, passes without fairness', () => {
    const profile = 'releases/risk-default/profiles/credit-standard-1.yaml';
    const release = `${folder}/release.yaml`;
    const declined =
      'not_applicable: {decides_about_people: {reason: It orders parcels and no people, accepted_by: privacy}}';
    const ofThings = {
      ...of('decides_about_people: false'),
      [profile]: textIn(profile)
        .replace(/^fairness:\n(?: .*\n)+/m, '')
        .replace('personal_data: true', 'personal_data: false')
        .replace('legal_basis: credit_protection', 'legal_basis: contract')
        .replace('automated_decisions: true', 'automated_decisions: false'),
      [release]: `${textIn(release)}${declined}\n`,
      [`${folder}/fairness.json`]: undefined,
    };
    const { judged, diagnostics } = judgedSample(ofThings);
    expect(diagnostics.filter(({ code }) => code !== 'exception/used')).toEqual([]);
    expect(judged?.evidence).not.toHaveProperty('fairness');
    const risk = textIn(release).replace(/measure: .*/, 'measure: fairness/attributes/ago');
    const mistyped = said({ ...ofThings, [release]: `${risk}${declined}\n` });
    expect(mistyped.map(({ code }) => code)).toEqual(['release/no-such-measure']);
  });

  describe('when a bank has a model of things', () => {
    const profile = 'releases/risk-default/profiles/credit-standard-1.yaml';
    const parts = ['purpose', 'legal_basis', 'retention_days', 'dpo', 'impact_report'];
    const entry = (thing: string) => `  ${thing}: {reason: It orders parcels and no people, accepted_by: privacy}\n`;
    const declining = ['decides_about_people', ...parts.map((part) => `profile/privacy/${part}`)].map(entry).join('');
    const ofBank = (hasPersonalData: boolean): Files => ({
      ...of('decides_about_people: false'),
      [profile]: textIn(profile)
        .replace(/^fairness:\n(?: .*\n)+/m, '')
        .replace('personal_data: true', `personal_data: ${hasPersonalData}`)
        .replace('automated_decisions: true', 'automated_decisions: false')
        .replace(new RegExp(`^ {2}(?:${parts.join('|')}): .*\n`, 'gm'), ''),
      [`${folder}/release.yaml`]: `${textIn(`${folder}/release.yaml`)}not_applicable:\n${declining}`,
      [`${folder}/fairness.json`]: undefined,
    });

    test('it claims no purpose, legal basis and the rest of personal data that it does not hold', () => {
      expect(said(ofBank(false))).toEqual([]);
    });

    test('with personal data it declines none of them', () => {
      const refused = said(ofBank(true)).filter(({ code }) => code === 'demand/not-declinable');
      expect(refused.map(({ facts }) => facts?.['thing'])).toEqual(
        parts.map((part) => `profile/privacy/${part}`).sort(),
      );
    });
  });
});
