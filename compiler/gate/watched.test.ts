import { describe, expect, test } from 'vitest';
import { sampleRelease, sampleTree } from '../../testing/sample.ts';
import type { Json } from '../lib/json.ts';
import { watchedFacts } from './watched.ts';

const release = sampleRelease(sampleTree(), '2');
const previous = sampleRelease(sampleTree(), '1');
const { evidence } = release;
const input = evidence.contract_input;
const inputs = Object.keys(previous.evidence.drift_baseline?.value.features ?? {}).filter((name) => name !== 'score');

const keptBy = (change: { readonly [keyword: string]: Json }): readonly string[] => {
  const $schema = 'https://json-schema.org/draft/2020-12/schema' as const;
  const value = {
    $schema,
    type: 'object' as const,
    properties: {},
    required: [],
    additionalProperties: true,
    ...change,
  };
  return watchedFacts({ evidence: { ...evidence, contract_input: { file: input?.file ?? '', value } } }, previous).kept;
};

describe('what the replaced version watched', () => {
  test('when the contract describes it, is a field like any other', () => {
    expect(inputs.length).toBeGreaterThan(0);
    expect(watchedFacts(release, previous).kept).toEqual([]);
  });

  test('when the contract describes it no longer and lets anything in, is to be watched still', () => {
    expect(keptBy({})).toEqual(inputs);
    const [first = '', ...others] = inputs;
    expect(keptBy({ properties: { [first]: { type: 'integer' } } })).toEqual(others);
  });

  test('when the contract surely refuses it, is gone', () => {
    expect(keptBy({ additionalProperties: false })).toEqual([]);
    expect(keptBy({ properties: Object.fromEntries(inputs.map((name) => [name, false])) })).toEqual([]);
  });
});
