import { describe, expect, test } from 'vitest';
import type { JudgedRelease } from '../model/release.ts';
import { qualitySources } from './sources.ts';

const shadow = {
  dataset: 'held-out',
  baseline: 'm/1',
  candidate: { auc: 0.8, ks: 0.4 },
  baseline_metrics: { auc: 0.7 },
  registry_metrics: { auc: { metric: 'cv_auc', dataset: 'folds' }, ks: { metric: 'ks', dataset: 'held-out' } },
};
const of = (changes: object, own?: object) =>
  qualitySources({
    model: 'm',
    evidence: {
      shadow_eval: { ...shadow, ...changes },
      registry: { metrics: { cv_auc: 0.75, ks: 0.4 } },
      fairness: { dataset: 'held-out' },
    },
    previous: own && { version: '1', evidence: { shadow_eval: { value: own } } },
  } as unknown as JudgedRelease);

describe('the sources of quality', () => {
  test("when the registry's metric was measured on other data, tells both, and nothing of the same data", () => {
    expect(of({})).toEqual({
      dataset: 'held-out',
      elsewhere: [{ measure: 'auc', here: 0.8, there: 0.75, source: 'cv_auc', dataset: 'folds' }],
    });
  });

  test('when fairness was measured on other data, tells which', () => {
    expect(of({ dataset: 'live', registry_metrics: {} })).toMatchObject({
      dataset: 'live',
      fairness_dataset: 'held-out',
    });
    expect(of({})).not.toHaveProperty('fairness_dataset');
  });

  test('when the registry has no metric, tells why', () => {
    const none = { measures: ['auc', 'ks'], reason: 'Measured later' };
    expect(of({ registry_metrics: {}, not_in_registry: none })).toEqual({
      dataset: 'held-out',
      elsewhere: [],
      not_in_registry: none,
    });
  });

  test.each([
    ['on the same data', { dataset: 'held-out', candidate: { auc: 0.7 } }, []],
    ['on other data', { dataset: 'live', candidate: { auc: 0.6 } }, [{ there: 0.6, source: 'm/1', dataset: 'live' }]],
    ['on data that it does not name', { candidate: { auc: 0.6 } }, [{ there: 0.6, source: 'm/1' }]],
    ['and did not have the measure', { dataset: 'live', candidate: {} }, []],
  ])('when the replaced version measured itself %s, tells what differs', (_, own, expected) => {
    const rows = expected.map((row) => ({ measure: 'auc', here: 0.7, ...row }));
    expect(of({ registry_metrics: {} }, own).elsewhere).toEqual(rows);
  });
});
