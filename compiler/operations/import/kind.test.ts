import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../lib/bytes.ts';
import { kindIn } from './kind.ts';

const of = (flavors: object, outputs?: string) =>
  kindIn(utf8(JSON.stringify({ flavors, ...(outputs !== undefined && { signature: { inputs: '[]', outputs } }) })));
const columns = (...list: readonly object[]) => JSON.stringify(list);

describe('the kind of a model, from its MLmodel', () => {
  test.each([
    ['an OpenAI model', { openai: {} }, { type: 'llm', task: 'generation' }],
    ['a chain', { python_function: {}, langchain: {} }, { type: 'llm', task: 'generation' }],
    ['text generation', { transformers: { task: 'text-generation' } }, { type: 'llm', task: 'generation' }],
    [
      'an image classifier',
      { transformers: { task: 'image-classification' } },
      { type: 'predictive', task: 'classification' },
    ],
    ['a detector', { transformers: { task: 'object-detection' } }, { type: 'predictive', task: 'detection' }],
    ['a forecast', { prophet: {} }, { type: 'predictive', task: 'forecasting' }],
  ])('when it can only be %s, says so', (_, flavors, kind) => {
    expect(of(flavors)).toEqual(kind);
  });

  test.each([
    [
      'a regressor, which may score or forecast',
      { sklearn: {}, xgboost: { model_class: 'xgboost.sklearn.XGBRegressor' } },
    ],
    ['code of its own', { python_function: { loader_module: 'answer' } }],
    ['embeddings', { transformers: { task: 'feature-extraction' } }],
    ['a task with the name of a method', { transformers: { task: 'toString' } }],
  ])('when it is %s, does not guess a task', (_, flavors) => {
    expect(of(flavors)).toEqual({ type: 'predictive' });
  });

  test('when its signature names columns, says which are numbers', () => {
    const outputs = columns(
      { type: 'string', name: 'answer', required: true },
      { type: 'double', name: 'score', required: true },
      { type: 'array', items: { type: 'long' }, name: 'ranks' },
    );
    expect(of({ sklearn: {} }, outputs)).toEqual({ type: 'predictive', numbers: ['score', 'ranks'] });
    expect(of({ sklearn: {} }, columns({ type: 'string', name: 'answer' }))).toMatchObject({ numbers: [] });
  });

  test.each([
    ['a tensor', columns({ type: 'tensor', 'tensor-spec': { dtype: 'int64', shape: [-1] } })],
    ['a column without a name', columns({ type: 'double' })],
    ['an object', columns({ type: 'object', name: 'box', properties: {} })],
    ['cut off', '[{"type": "double", "na'],
    ['no list', '{"type": "double", "name": "score"}'],
    ['empty', '[]'],
  ])('when the signature is %s, says nothing of numbers', (_, outputs) => {
    expect(of({ sklearn: {} }, outputs)).toEqual({ type: 'predictive' });
  });

  test.each([
    ['missing', undefined],
    ['no YAML', utf8('flavors: [')],
    ['a list', utf8('[1]')],
    ['not UTF-8', new Uint8Array([0xff, 0xfe])],
  ])('when the file is %s, knows nothing', (_, bytes) => {
    expect(kindIn(bytes)).toEqual({ type: 'predictive' });
  });

  test("when MLflow wrote it, it is read: the sample's answers have one number", () => {
    const sample = join(import.meta.dirname, '../../../releases/credit-assistant/1/model/MLmodel');
    expect(kindIn(readFileSync(sample))).toEqual({ type: 'predictive', numbers: ['score'] });
  });
});
