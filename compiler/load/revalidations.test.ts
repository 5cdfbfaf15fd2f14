import { describe, expect, test } from 'vitest';
import { sampleTree, shape, textIn } from '../../testing/sample.ts';
import { digestOf } from '../lib/digest.ts';
import { isBeside, misshapenBeside } from './index.ts';
import { datedIn, inUse } from './revalidations.ts';

const model = 'risk-default';
const folder = `releases/${model}`;

describe('what lies beside the releases of a model', () => {
  test('is known by its folder and name, with its version and day, the oldest first', () => {
    const names = ['2-2027-03-01.json', '10-2026-12-31.json', '2-2027-01-15.json'];
    const others = ['2-2027-1-15.json', '02-2027-01-15.json', '2-2027-01-15.json.bak', 'x2-2027-01-15.json', '2.json'];
    const tree = sampleTree(
      Object.fromEntries([...names, ...others].map((name) => [`${folder}/monitoring/${name}`, '{}'])),
    );
    expect(datedIn(tree, model, 'monitoring')).toEqual([
      { file: `${folder}/monitoring/10-2026-12-31.json`, version: '10', day: '2026-12-31' },
      { file: `${folder}/monitoring/2-2027-01-15.json`, version: '2', day: '2027-01-15' },
      { file: `${folder}/monitoring/2-2027-03-01.json`, version: '2', day: '2027-03-01' },
    ]);
    expect(datedIn(tree, model, 'revalidations')).toEqual([]);
  });

  test.each([
    'acknowledgements/local/1/loan-origination.yaml',
    'acknowledgements/local/1/loan-origination.sigstore.json',
    'traffic/local/1.json',
    'traffic/local/12.sigstore.json',
    'validations/1/fairness.sigstore.json',
    'revalidations/2-2027-01-15.json',
    'monitoring/2-2027-01-15.json',
    'incidents/2027-01-15-wrong-scores.md',
    'model.yaml',
    'profiles/credit-standard-1.yaml',
    'consumers/loan-origination.yaml',
  ])('%s belongs to a model and to none of its releases', (path) => {
    expect(isBeside(`${folder}/${path}`)).toBe(true);
  });

  test.each([
    'acknowledgements/local/1/loan-origination.json',
    'acknowledgements/local/01/loan-origination.yaml',
    'acknowledgements/local/loan-origination.yaml',
    'traffic/local/1.yaml',
    'traffic/local/0.json',
    'traffic/1.json',
    'validations/1/fairness.json',
    'revalidations/2-2027-1-15.json',
    'revalidations/2-2027-01-15.yaml',
    'monitoring/2-2027-01-15.json/more',
    'incidents/2027-01-15-wrong-scores.txt',
    'profiles/more/credit-standard-1.yaml',
    'model.yaml.bak',
    '1/release.yaml',
  ])('%s does not', (path) => {
    expect(isBeside(`${folder}/${path}`)).toBe(false);
  });

  test('when what people or jobs sign has not its form, says so of each file, and reads no signature as one', () => {
    const tree = sampleTree({
      [`${folder}/acknowledgements/local/1/loan-origination.yaml`]: 'kind: Acknowledgement\n',
      [`${folder}/acknowledgements/local/1/loan-origination.sigstore.json`]: '{}',
      [`${folder}/traffic/local/1.json`]: '{}',
      [`${folder}/traffic/local/1.sigstore.json`]: '{}',
    });
    const files = misshapenBeside(tree, model, shape).map(({ file }) => file);
    expect([...new Set(files)]).toEqual([
      `${folder}/acknowledgements/local/1/loan-origination.yaml`,
      `${folder}/traffic/local/1.json`,
    ]);
    expect(misshapenBeside(sampleTree({}), model, shape)).toEqual([]);
  });
});

describe('a version in use', () => {
  const release = `${folder}/2/release.yaml`;

  test('is what it was approved as: its files, its dates, its profile, and what its baseline watches', () => {
    expect(inUse(sampleTree({}), model, '2')).toMatchObject({
      ...{ model, version: '2', modelDigest: digestOf(sampleTree({}).files.get(`${folder}/2/model.SHA256SUMS`) ?? '') },
      endOfLife: /end_of_life: (\S+)/.exec(textIn(release))?.[1],
      revalidateBy: /revalidate_by: (\S+)/.exec(textIn(release))?.[1],
      profile: { kind: 'Profile', drift: { psi_warn: 0.1, psi_act: 0.25 } },
      features: Object.keys(JSON.parse(textIn(`${folder}/2/drift_baseline.json`)).features),
    });
  });

  test('when its baseline watches nothing that can be read, watches nothing', () => {
    expect(inUse(sampleTree({ [`${folder}/2/drift_baseline.json`]: undefined }), model, '2')?.features).toEqual([]);
    expect(
      inUse(sampleTree({ [`${folder}/2/drift_baseline.json`]: '{"features": ["a"]}' }), model, '2')?.features,
    ).toEqual([]);
  });

  test('says on which day, in UTC, it was decided to roll it out; where nothing can be read of that, nothing', () => {
    const file = `${folder}/2/rollout_decision.txt`;
    const decided = (text: string) => inUse(sampleTree({ [file]: text }), model, '2')?.decidedToRollOut;
    const at = (moment: string) => decided(textIn(file).replace(/decided_at: .*/, `decided_at: '${moment}'`));
    expect([decided(textIn(file)), at('2026-11-23T23:30:00-03:00')]).toEqual(['2026-11-23', '2026-11-24']);
    expect([decided('{'), at('yesterday')]).toEqual([undefined, undefined]);
  });

  test.each([
    ['release', { [release]: undefined }],
    ['profile', { [`${folder}/profiles/credit-standard-1.yaml`]: undefined }],
    ['list of files', { [`${folder}/2/model.SHA256SUMS`]: undefined }],
    ['end of life', { [release]: textIn(release).replace(/ {2}end_of_life: .*\n/, '') }],
    ['day of revalidation', { [release]: textIn(release).replace(/ {2}revalidate_by: .*\n/, '') }],
  ])('without its %s, cannot be compared with', (_, changes) => {
    expect(inUse(sampleTree(changes), model, '2')).toBeUndefined();
  });
});
