// What is asked for since a release was approved refuses a new release, and never one that was approved before.
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { addVersion3, bundleIn, fixtures, openFixture } from '../../testing/fixture.ts';
import { codes, doneBy, ok } from '../../testing/outcome.ts';
import type { Scenario } from '../../testing/scenario.ts';
import { limitTo, model } from '../../testing/scratch.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { limits } from '../document/limits.ts';
import { documentNames, evidenceFiles } from '../evidence/table.ts';
import type { Json } from '../lib/json.ts';
import { textIn } from '../lib/json.ts';
import type { Outcome } from '../report/outcome.ts';
import { checkReleases } from './check.ts';
import { applyPending } from './pending.ts';
import { restoreModels } from './restore.ts';

/** What the relc of tomorrow refuses beyond what it refuses today. */
const refused = vi.hoisted(() => ({
  shape: (_schema: string, _value: unknown): boolean => false,
  name: (_path: string): boolean => false,
}));

vi.mock(import('../document/validators.ts'), async (today) => {
  const { shape, ...rest } = await today();
  return {
    ...rest,
    shape: (document, schema) =>
      refused.shape(schema, document.value)
        ? { value: undefined, diagnostics: [{ code: 'shape/missing-field', file: document.file, pointer: '' }] }
        : shape(document, schema),
  };
});

vi.mock(import('../evidence/table.ts'), async (today) => {
  const { isKnownFile, ...rest } = await today();
  return { ...rest, isKnownFile: (path) => isKnownFile(path) && !refused.name(path) };
});

const before = structuredClone(limits);
afterEach(() => {
  refused.shape = () => false;
  refused.name = () => false;
  Object.assign(limits, structuredClone(before));
  delete (evidenceFiles as Record<string, unknown>)['energy'];
  const names: string[] = documentNames;
  if (names.includes('energy')) names.splice(names.indexOf('energy'), 1);
});

/** Schemas of what lies in a release folder, or is bound by it. */
const frozenSchemas: readonly string[] = [
  ...['release', 'profile', 'registry', 'staging_report', 'shadow_eval', 'rollout_decision', 'readiness', 'hygiene'],
  ...['security_decision', 'provenance', 'sbom', 'vex', 'fairness', 'drift_baseline', 'contract', 'inference_gateway'],
];

const demanded = 'policies/governance/demands.yaml';

interface Demand {
  readonly what: string;
  readonly asked: (scenario: Scenario) => void;
  /** What a new release that does not meet it is refused for. */
  readonly code: string;
}

const demands: readonly Demand[] = [
  {
    what: 'a file of evidence',
    asked: () => {
      const since = '2026-11-26';
      const energy = { file: 'energy.json', format: 'json', schema: 'fairness', about: 'run', required: { since } };
      Object.assign(evidenceFiles, { energy });
      (documentNames as string[]).push('energy');
    },
    code: 'load/missing-evidence',
  },
  {
    what: 'a field in every document',
    asked: () => {
      refused.shape = (schema) => frozenSchemas.includes(schema);
    },
    code: 'shape/missing-field',
  },
  {
    what: 'smaller documents',
    asked: () => {
      Object.assign(limits, { json: { ...limits.json, bytes: 500 }, cyclonedx: { ...limits.cyclonedx, values: 10 } });
    },
    code: 'parse/too-large',
  },
  {
    what: 'another name',
    asked: () => {
      refused.name = (path) => path === 'canary_plan.md';
    },
    code: 'load/unknown-file',
  },
  {
    what: 'more requests in the canary',
    asked: (scenario) =>
      scenario.change('policies/governance/limits.yaml', limitTo('rollout_decision/canary/*/requests', 900_000_000)),
    code: 'limit/at-least',
  },
  {
    what: 'more signatures',
    asked: (scenario) =>
      scenario.change(demanded, (text) => text.replace('model_signatures: 1', 'model_signatures: 3')),
    code: 'signature/too-few',
  },
];

/** Tomorrow's relc: which one it is stands beside the releases, as its policy does. */
function upgrade(scenario: Scenario, { asked }: Demand): Scenario {
  scenario.write('package.json', '{"dependencies": {"relc": "2.0.0"}}\n');
  asked(scenario);
  scenario.commit('Upgrade relc');
  return scenario;
}

const errors = ({ diagnostics }: Outcome) => diagnostics.filter(isError).map(({ code }) => code);
const both = { '1': 'Approved', '2': 'Approved' };

describe.each(fixtures)('what was approved in %s', (name) => {
  let applied: Scenario;
  let halfway: Scenario;
  beforeAll(() => {
    applied = openFixture(name, '4-version-2-serves');
    halfway = openFixture(name, '3-alias-moved');
  });

  test.each(demands)('when $what is asked for since, check only warns; a new release is refused', async (demand) => {
    const scenario = upgrade(applied.copy(), demand);
    const checked = await checkReleases(scenario.world, []);
    expect(errors(checked)).toEqual([]);
    expect(codes(checked)).toContain(demand.code);
    expect(codes(checked).filter((code) => code === 'frozen/asked-since')).toHaveLength(2);
    addVersion3(scenario);
    expect(errors(await checkReleases(scenario.world, []))).toContain(demand.code);
  });

  test.each(demands)('when $what is asked for since, it is planned, rolled back and followed', async (demand) => {
    const scenario = upgrade(applied.copy(), demand);
    ok(await scenario.plan());
    expect(scenario.planned.plan.changes).toEqual([]);
    scenario.want(both, '1');
    ok(await scenario.plan());
    expect(scenario.planned.plan).toMatchObject({ class: 'rollback', serving: { now: '2', next: '1' } });
    addVersion3(scenario);
    expect(errors(await scenario.plan())).toContain(demand.code);
  });

  test.each(demands)(
    'when $what is asked for since, it loads, is put back and is signed for longer',
    async (demand) => {
      const scenario = upgrade(applied.copy(), demand);
      for (const [path, text] of Object.entries({ 'aliases/approved': '1', 'tags/2/stage': 'x', 'tags/2/adr': 'y' }))
        scenario.write(`registry/models/${model}/${path}`, text);
      ok(await restoreModels(scenario.world, [model]));
      ok(await scenario.verify('2'));
      ok(await scenario.verify('2', { bundle: bundleIn(scenario, '2') }));
      scenario.at = '2027-01-20T12:00:00Z';
      expect(doneBy(ok(await applyPending(scenario.world, [model])))).toEqual([
        `${model} on local: signed state renewed`,
      ]);
    },
  );

  test.each(demands)('when $what is asked for since its alias moved, its apply is finished', async (demand) => {
    const scenario = upgrade(halfway.copy(), demand);
    expect(doneBy(ok(await applyPending(scenario.world, [model])))[0]).toMatch(/serves version 2: 1 resource written/);
    ok(await scenario.verify('2'));
  });

  test('when every document of it has another shape than today, a new release is compared with it all the same', async () => {
    const scenario = upgrade(applied.copy(), { what: '', code: '', asked: () => {} });
    addVersion3(scenario);
    ok(await scenario.plan());
    const today = scenario.planned.plan_digest;
    const isOld = (value: Json) => textIn(value, 'version') === '2' || textIn(value, 'replaces') === '1';
    refused.shape = (schema, value) => frozenSchemas.includes(schema) && isOld(value as Json);
    ok(await scenario.plan());
    expect(scenario.planned.plan_digest).toBe(today);
  });

  test('when what judges is as it was when a release was approved, check refuses it for what it finds', async () => {
    const scenario = upgrade(applied.copy(), demands[4] as Demand);
    addVersion3(scenario);
    const checked = await checkReleases(scenario.world, []);
    const refusing = checked.diagnostics.filter((one) => isError(one) && one.code === 'limit/at-least');
    expect(new Set(refusing.map(({ file }) => file))).toEqual(new Set([`releases/${model}/3/rollout_decision.txt`]));
  });

  test('when a byte of it changed, check refuses it for what is asked for since as well', async () => {
    const scenario = upgrade(applied.copy(), demands[4] as Demand);
    scenario.change(`releases/${model}/1/model_card.md`, (text) => `${text}\n`);
    const found = errors(await checkReleases(scenario.world, []));
    expect(found).toContain('frozen/file-changed');
    expect(found).toContain('limit/at-least');
  });

  test('when it is past its days, check only says what there is to do; an exception that ended refuses it', async () => {
    const scenario = upgrade(applied.copy(), demands[4] as Demand);
    scenario.at = '2027-12-01T12:00:00Z';
    const checked = await checkReleases(scenario.world, []);
    // An exception stands in for the scan until it ends.
    expect(new Set(errors(checked))).toEqual(new Set(['vulnerability/not-scanned']));
    const warned = checked.diagnostics.filter((one) => !isError(one)).map(({ code }) => code);
    expect(warned).toEqual(expect.arrayContaining(['lifecycle/past', 'release/risk-expired']));
  });

  test('when it was stopped before its alias moved and a template changed since, it is stale, and judged anew by what is asked today', async () => {
    const scenario = openFixture(name, '2-plan-stored');
    scenario.edit('templates/en/release_notes.md.hbs', (text) => `${text}\nmore`);
    expect(errors(await applyPending(scenario.world, [model]))).toContain('shape/missing-field');
    expect(scenario.read('registry/models', model, 'aliases/approved')).toBe('1');
  });
});
