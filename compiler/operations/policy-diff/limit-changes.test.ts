import { describe, expect, test } from 'vitest';
import type { Limit, Limits } from '../../../schemas/generated/documents.ts';
import { groundsOf, limitDifferences } from './limit-changes.ts';

const grounds = { when: {}, reason: 'Why', source: 'own judgement' };
const errors: Limit = { ...grounds, field: 'profile/slos/error_rate', at_most: 0.01 };
const days: Limit = { ...grounds, field: 'profile/coexistence_days', at_least: 14 };
const tls: Limit = { ...grounds, field: 'InferenceGateway/min_tls', only: ['1.3'] };
const masked: Limit = { ...grounds, field: 'LlmGateway/pii_masking/where/*', must_have: ['input', 'logs'] };
const ruledOut: Limit = { ...grounds, field: 'AccessPolicy/allow/*/subject/*/*', never: ['*', 'any'] };

const of = (...limits: readonly Limit[]): Limits => ({ apiVersion: 'relc/v1', kind: 'Limits', limits });
const said = (before: readonly Limit[], after: readonly Limit[]) =>
  limitDifferences(of(...before), of(...after)).map(({ path, admits }) => `${path}: ${admits}`);

describe('limits of two judges', () => {
  test('when they are the same, or in another order, or have other reasons, no limit differs', () => {
    expect(said([errors, days], [days, { ...errors, reason: 'Another', source: 'read' }])).toEqual([]);
  });

  test.each<readonly [string, Limit, Limit, 'more' | 'less']>([
    ['the most is raised', errors, { ...errors, at_most: 0.02 }, 'more'],
    ['the most is lowered', errors, { ...errors, at_most: 0.001 }, 'less'],
    ['the least is lowered', days, { ...days, at_least: 7 }, 'more'],
    ['the least is raised', days, { ...days, at_least: 30 }, 'less'],
    ['a value is admitted as well', tls, { ...tls, only: ['1.2', '1.3'] }, 'more'],
    ['another value is admitted instead', tls, { ...tls, only: ['1.2'] }, 'more'],
    ['a value is admitted no more', { ...tls, only: ['1.2', '1.3'] }, tls, 'less'],
    ['less must be there', masked, { ...masked, must_have: ['logs'] }, 'more'],
    ['more must be there', masked, { ...masked, must_have: ['input', 'logs', 'output'] }, 'less'],
    ['less is ruled out', ruledOut, { ...ruledOut, never: ['*'] }, 'more'],
    ['more is ruled out', ruledOut, { ...ruledOut, never: ['*', 'any', 'all'] }, 'less'],
  ])('when %s, says so', (_, before, after, admits) => {
    expect(limitDifferences(of(before), of(after))).toMatchObject([{ admits }]);
  });

  test('when a limit goes or comes, more or less is admitted; for other models it is another limit', () => {
    expect(said([errors, days], [errors])).toEqual(['profile/coexistence_days at_least: more']);
    expect(said([errors], [errors, days])).toEqual(['profile/coexistence_days at_least: less']);
    expect(said([errors], [{ ...errors, when: { sector: ['banking'], criticality: ['low', 'high'] } }])).toEqual([
      'profile/slos/error_rate (criticality low, high; sector banking) at_most: less',
      'profile/slos/error_rate at_most: more',
    ]);
  });

  test('when the same is limited twice, each counts', () => {
    expect(said([errors, { ...errors, at_most: 0.5 }], [errors])).toEqual([
      'profile/slos/error_rate at_most 0.5: more',
    ]);
  });

  test('when reasons are asked for, each limit has its own', () => {
    expect(groundsOf(of(errors, { ...days, reason: 'Another' }))).toEqual({
      'profile/slos/error_rate at_most': { reason: 'Why', source: 'own judgement' },
      'profile/coexistence_days at_least': { reason: 'Another', source: 'own judgement' },
    });
  });
});
