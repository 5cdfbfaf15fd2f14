import { expect, test } from 'vitest';
import { linesOf, ok } from '../../testing/outcome.ts';
import { untouched } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { parseDocument } from '../document/parse.ts';
import { shape } from '../document/validators.ts';
import { utf8 } from '../lib/bytes.ts';
import { scaffoldReleases } from './new.ts';

const file = `releases/${model}/consumers/loan-origination.yaml`;

test('when a consumer declares nothing, begins its declaration with what the contract says', async () => {
  const scenario = untouched();
  scenario.remove(file);
  scenario.commit('Remove');
  const lines = linesOf(ok(await scaffoldReleases(scenario.world, [model, '3'])));
  expect(lines).toContain(`  ${file}`);
  const text = scenario.read(file);
  const document = parseDocument(file, utf8(text), 'yaml').value;
  const declared = document && shape(document, 'consumer').value;
  expect(declared?.value).toMatchObject({
    sends: { properties: { amount: { type: 'integer', minimum: 100, maximum: 20000 } } },
    reads: { required: ['score', 'decision'] },
    access: [{ attributes: { service: 'loan-origination' } }],
  });
  // What others declare stays as it is, and nothing is left to write a second time.
  expect(lines.filter((line) => String(line).includes('/consumers/'))).toHaveLength(1);
  expect(ok(await scaffoldReleases(scenario.world, [model, '3'])).result).toEqual([]);
});

test('when only a consumer is new, adds its declaration beside a release that is there', async () => {
  const scenario = untouched();
  scenario.change(`releases/${model}/model.yaml`, (text) =>
    text.replace('consumers:\n', 'consumers:\n  - {name: collections, contact: c@example.com, critical: true}\n'),
  );
  const { result } = ok(await scaffoldReleases(scenario.world, [model, '2']));
  expect(result).toEqual([`releases/${model}/consumers/collections.yaml`]);
});

test('when no contract says a field yet, begins no declaration that would be empty', async () => {
  const scenario = untouched();
  scenario.remove(file);
  for (const version of ['1', '2']) scenario.remove(`releases/${model}/${version}/contract.input.schema.json`);
  scenario.commit('Remove');
  expect(ok(await scaffoldReleases(scenario.world, [model, '3'])).result).not.toContain(file);
});
