import { describe, expect, test } from 'vitest';
import { sampleTree, shape, textIn } from '../../testing/sample.ts';
import { readDocument } from '../document/read.ts';
import { loadConsumers } from './consumers.ts';

const folder = 'releases/risk-default/consumers';
const file = `${folder}/loan-origination.yaml`;
const modelFile = readDocument(sampleTree(), 'releases/risk-default/model.yaml', 'model', shape).value;

const load = (changes: Readonly<Record<string, string | undefined>> = {}) =>
  loadConsumers(sampleTree(changes), 'risk-default', modelFile, shape);

/** The declaration with one text replaced, which must be there. */
function changed(from: string, to: string) {
  const text = textIn(file);
  if (!text.includes(from)) throw new Error(`no ${from} in ${file}`);
  return load({ [file]: text.replace(from, to) });
}

test('when each is as it should be, gives all of them by name', () => {
  const { declared, diagnostics } = load();
  expect(diagnostics).toEqual([]);
  expect(declared.map(({ name }) => name)).toEqual(['credit-review-desk', 'loan-origination']);
});

test('when one cannot be used, gives the others', () => {
  const { declared, diagnostics } = changed('per_second: 60', 'per_second: 0');
  expect(declared.map(({ name }) => name)).toEqual(['credit-review-desk']);
  expect(diagnostics).toMatchObject([{ code: 'shape/limit', file, pointer: '/calls/per_second' }]);
});

test('when model.yaml cannot be read, does not say that nobody is named there', () => {
  expect(loadConsumers(sampleTree(), 'risk-default', undefined, shape).diagnostics).toEqual([]);
});

describe('what makes a declaration useless', () => {
  test('when model.yaml does not name its consumer, is said', () => {
    const other = `${folder}/other-app.yaml`;
    expect(load({ [other]: textIn(file) }).diagnostics).toMatchObject([
      { code: 'consumer/unknown', file: other, facts: { observed: 'other-app' } },
    ]);
  });

  test.each([
    [
      'a schema is none',
      'amount: {type: integer',
      'amount: {type: whole',
      'shape/value',
      '/sends/properties/amount/type',
    ],
    ['an example is no request', 'amount: 2500', 'amount: 50', 'consumer/example', '/examples/0/request'],
    [
      'an example has a field that is not sent',
      'amount: 2500',
      'amount: 2500\n      age: 30',
      'consumer/example',
      '/examples/0/request',
    ],
    ['an example is no answer', 'score: 0.71', 'score: 1.71', 'consumer/example', '/examples/1/answer'],
    [
      'an example is a real person',
      'housing: own',
      'housing: own\n      cpf: 529.982.247-25',
      'consumer/real-person',
      '/examples/0/request/cpf',
    ],
  ] as const)('when %s, is said there', (_, from, to, code, pointer) => {
    const { declared, diagnostics } = changed(from, to);
    expect(diagnostics.map((one) => [one.code, one.file, one.pointer])).toContainEqual([code, file, pointer]);
    expect(declared).toHaveLength(1);
  });
});
