// What `relc new` begins a first profile with, by what model.yaml says that the model is.
import { expect, test } from 'vitest';
import { ok } from '../../testing/outcome.ts';
import { untouched } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { parseDocument } from '../document/parse.ts';
import { shape } from '../document/validators.ts';
import { utf8 } from '../lib/bytes.ts';
import { scaffoldReleases } from './new.ts';

const file = `releases/${model}/profiles/credit-standard-1.yaml`;

/** The profile that is begun where model.yaml says this too. */
async function begun(said: string) {
  const scenario = untouched();
  scenario.change(`releases/${model}/model.yaml`, (text) => `${text}${said}`);
  scenario.remove(file);
  scenario.commit('Begin again');
  ok(await scaffoldReleases(scenario.world, [model, '3']));
  const document = parseDocument(file, utf8(scenario.read(file)), 'yaml').value;
  const { value, diagnostics } = document ? shape(document, 'profile') : { diagnostics: [] };
  expect(diagnostics).toEqual([]);
  return value?.value;
}

test('when somebody waits for its answers about people, it promises a latency, and watches rates', async () => {
  const profile = await begun('serving: online\n');
  expect(profile).toMatchObject({ slos: { latency_ms: { p95: 100 } }, capacity: { requests_per_second: 250 } });
  expect(profile?.slos.batch).toBeUndefined();
  expect(new Set(profile?.fairness?.watchlist.map(({ metric }) => metric))).toEqual(
    new Set(['disparate_impact', 'equal_opportunity_difference']),
  );
});

test('when it predicts a number in one run a night, it promises a run, and watches errors', async () => {
  const profile = await begun('task: regression\nserving: batch\n');
  expect(profile).toMatchObject({ slos: { batch: { duration_seconds: 3600 } } });
  expect(profile?.slos.latency_ms).toBeUndefined();
  expect(profile?.capacity).toBeUndefined();
  expect(new Set(profile?.fairness?.watchlist.map(({ metric }) => metric))).toEqual(
    new Set(['mae_ratio', 'mean_error_difference']),
  );
});

test('when it does not decide about people, it watches no groups, and decides nothing alone', async () => {
  const profile = await begun('decides_about_people: false\n');
  expect(profile?.fairness).toBeUndefined();
  expect(profile?.privacy).toMatchObject({ automated_decisions: false, legal_basis: 'legitimate_interests' });
});
