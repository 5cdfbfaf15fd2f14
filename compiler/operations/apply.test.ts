import { beforeAll, describe, expect, test } from 'vitest';
import { acted, codes, nextAfter, ok, refuses, textsOf } from '../../testing/outcome.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { keyFile, model, runFile } from '../../testing/scratch.ts';
import { sha256Hex } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import { LazyMap } from '../lib/lazy.ts';
import type { PlanDocument } from '../model/plan.ts';
import type { Repository } from '../world/port.ts';
import { applyPlan } from './apply.ts';

let ready: Scenario;
beforeAll(async () => {
  ready = await ready2();
});

const rewritePlan = (scenario: Scenario, change: (plan: PlanDocument) => unknown): void =>
  scenario.write(scenario.planFile, JSON.stringify(change(scenario.planned)));

describe('apply', () => {
  test('when the plan is approved, the registry shows what the repository wants and the next plan is empty', async () => {
    const scenario = ready.copy();
    ok(await scenario.apply());
    expect(scenario.read('registry/models', model, 'aliases/approved')).toBe('2');
    expect(scenario.read('registry/models', model, 'tags/2/stage')).toBe('Approved');
    expect(scenario.read('registry/models', model, 'tags/2/approved_by')).toBe(
      'business: Paulo Azevedo, mlops: Marina Costa, privacy: Luciana Prado, security: Rafael Nunes',
    );
    ok(await scenario.plan());
    expect(scenario.planned.plan.changes).toEqual([]);
  });

  test('when applied, the stored plan hashes to the plan digest with stock tools', async () => {
    const scenario = ready.copy();
    ok(await scenario.apply());
    const hex = scenario.planned.plan_digest.replace('sha256:', '');
    expect(sha256Hex(scenario.bytes(runFile(scenario, '2', `relc/plans/${hex}/plan.json`)))).toBe(hex);
  });

  test('when applied, reads each text of the release once, though it judges again under the hold', async () => {
    const scenario = ready.copy();
    const { world } = scenario;
    const { value: repository } = world.repository;
    if (repository === undefined) throw new Error('no repository');
    const reads: string[] = [];
    const tree: Repository['tree'] = async (...asked) => {
      const read = await repository.tree(...asked);
      if (read.value === undefined) return read;
      const { files } = read.value;
      const find = (path: string) => {
        reads.push(path);
        return files.get(path);
      };
      return { value: { ...read.value, files: new LazyMap(files.keys(), find, () => false) }, diagnostics: [] };
    };
    ok(
      await applyPlan({ ...world, repository: { value: { ...repository, tree }, diagnostics: [] } }, scenario.planFile),
    );
    expect(reads.filter((path) => path === `releases/${model}/2/model_card.md`)).toHaveLength(1);
  });

  test('when the same plan is applied twice, there is nothing to do, and nothing is written', async () => {
    const scenario = ready.copy();
    ok(await scenario.apply());
    const outcome = await refuses(scenario, [], 0);
    expect(textsOf(outcome)).toEqual([
      'nothing to do: this plan was applied before, and risk-default on local serves version 2, as the registry shows now (signed state, serial 2); what callers get, at any time: `relc status risk-default`',
    ]);
  });

  test('when it was applied and the alias was moved by hand since, that is found', async () => {
    const scenario = ready.copy();
    ok(await scenario.apply());
    scenario.write(scenario.path(`registry/models/${model}/aliases/approved`), '1');
    expect(textsOf(await refuses(scenario, ['registry/drift']))).toEqual([]);
  });

  test('when another plan was applied after it, refuses the older one', async () => {
    const scenario = ready.copy();
    const older = scenario.read(scenario.planFile);
    ok(await scenario.apply());
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await scenario.rollOut();
    scenario.write(scenario.planFile, older);
    const outcome = await scenario.apply();
    expect(acted(outcome)).toBe(3);
    expect(nextAfter(outcome)).toEqual([`relc plan ${model} --target local`]);
  });

  test('when the plan was edited, refuses with apply/digest-differs', async () => {
    const scenario = ready.copy();
    rewritePlan(scenario, (plan) => ({ ...plan, plan: { ...plan.plan, class: 'standard' } }));
    await refuses(scenario, ['apply/digest-differs']);
  });

  test('when the plan was edited together with its digest, refuses as stale', async () => {
    const scenario = ready.copy();
    rewritePlan(scenario, (document) => {
      const plan = { ...document.plan, class: 'standard' };
      return { ...document, plan, plan_digest: `sha256:${sha256Hex(canonical(plan))}` };
    });
    await refuses(scenario, ['apply/stale']);
  });

  test('when the plan is for nothing, there is nothing to do; an old one for nothing is refused', async () => {
    const scenario = ready.copy();
    ok(await scenario.apply());
    ok(await scenario.plan());
    const outcome = await refuses(scenario, [], 0);
    expect(textsOf(outcome)).toEqual([
      expect.stringContaining('nothing to do: the plan of risk-default has no changes'),
    ]);
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    await refuses(scenario, ['apply/nothing-to-do']);
  });

  test('when one byte of evidence changed after approval, refuses and names the file', async () => {
    const scenario = ready.copy();
    scenario.edit(`releases/${model}/2/model_card.md`, (text) => `${text}\n`);
    const outcome = await refuses(scenario, ['apply/source-changed']);
    expect(outcome.diagnostics[0]?.file).toBe(`releases/${model}/2/model_card.md`);
  });

  test('when an unrelated commit follows, the approval still holds', async () => {
    const scenario = ready.copy();
    scenario.write('NOTES.md', 'another team');
    scenario.commit('Notes');
    ok(await scenario.apply());
  });

  test('when a template changed after approval, refuses: what would be written is not what was approved', async () => {
    const scenario = ready.copy();
    scenario.edit('templates/en/release_notes.md.hbs', (text) => `${text}\nmore`);
    const outcome = await scenario.apply();
    expect(new Set(codes(outcome))).toEqual(new Set(['apply/stale']));
    expect(acted(outcome)).toBe(3);
  });

  test('when the alias moved by hand, refuses with apply/conflict and writes nothing', async () => {
    const scenario = ready.copy();
    scenario.write(`registry/models/${model}/aliases/approved`, '3');
    await refuses(scenario, ['apply/conflict']);
  });

  test('when a tag was set by hand, refuses with apply/conflict and writes nothing', async () => {
    const scenario = ready.copy();
    scenario.write(`registry/models/${model}/tags/2/stage`, 'Production');
    await refuses(scenario, ['apply/conflict']);
  });

  test('when another artifact is in its place, refuses: artifacts are never overwritten', async () => {
    const scenario = ready.copy();
    const artifact = scenario.planned.plan.changes.find(({ resource }) => resource.type === 'artifact')?.resource;
    const path = artifact?.type === 'artifact' ? artifact.path : '';
    scenario.write(runFile(scenario, '2', path), 'somebody was here');
    await refuses(scenario, ['apply/conflict']);
  });

  test('when another registry answers, refuses with plan/other-registry', async () => {
    const scenario = ready.copy();
    scenario.write('registry/registry.json', '{"id": "somebody-elses"}');
    await refuses(scenario, ['plan/other-registry']);
  });

  test('when the registry is gone, exits 4 and says where it looked', async () => {
    const scenario = ready.copy();
    scenario.remove('registry');
    const outcome = await scenario.apply();
    expect(codes(outcome)).toEqual(['registry/unreachable']);
    expect(acted(outcome)).toBe(4);
  });

  test('when the live registry contradicts registry.json, refuses with plan/registry-differs', async () => {
    const scenario = ready.copy();
    const file = `registry/models/${model}/versions/2.json`;
    scenario.change(file, (text) => text.replace('"stage": "Staging"', '"stage": "Archived"'));
    await refuses(scenario, ['plan/registry-differs']);
  });

  test.each([
    ['dataset', '"rows": ', '"rows": 1'],
    ['metrics', '"held_out_auc": 0.7', '"held_out_auc": 0.8'],
    ['params', '"params": {', '"params": {"more": "1",'],
  ])("when the run's %s are not those of registry.json, refuses with plan/registry-differs", async (_, find, put) => {
    const scenario = ready.copy();
    scenario.change(`registry/models/${model}/versions/2.json`, (text) => text.replace(find, put));
    await refuses(scenario, ['plan/registry-differs']);
  });

  test('when the signed state was replaced, refuses, and names the one that the registry keeps', async () => {
    const scenario = ready.copy();
    const file = `registry/models/${model}/state.sigstore.json`;
    scenario.change(file, (text) => text.replace(/"payload":"..../, '"payload":"AAAA'));
    await refuses(scenario, ['plan/state-not-trusted', 'restore/state-older']);
  });

  test('when a gate denies by the time of applying, refuses with its finding', async () => {
    const scenario = ready.copy();
    scenario.at = '2026-12-01T00:00:00Z';
    scenario.edit('policies/governance/limits.yaml', (text) => text.replace('at_most: 120', 'at_most: 10'));
    await refuses(scenario, ['limit/too-far']);
  });

  test('when there is no release key, refuses with apply/no-release-key', async () => {
    const scenario = ready.copy();
    scenario.signingKey = undefined;
    expect(codes(await applyPlan(scenario.world, scenario.planFile))).toEqual(['apply/no-release-key']);
    scenario.signingKey = '/nowhere';
    expect((await applyPlan(scenario.world, scenario.planFile)).diagnostics).toMatchObject([
      { code: 'apply/no-release-key', facts: { observed: '/nowhere' } },
    ]);
  });

  test('when the folder of approvals was mistyped, exits 2 instead of waiting for approvals', async () => {
    const scenario = ready.copy();
    const outcome = await applyPlan(scenario.world, scenario.planFile, { approvals: scenario.path('nowhere') });
    expect(codes(outcome)).toEqual(['usage/no-such-folder']);
    expect(acted(outcome)).toBe(2);
  });

  test("when an approver's key signs the release, refuses with apply/release-key-not-trusted", async () => {
    const scenario = ready.copy();
    scenario.signingKey = keyFile(scenario.keys, 'demo-mlops');
    expect(codes(await applyPlan(scenario.world, scenario.planFile))).toEqual(['apply/release-key-not-trusted']);
  });

  test.each([
    'revoked: 2026-11-25',
    'valid: {from: 2026-11-26, until: 2036-11-01}',
    'valid: {from: 2026-11-01, until: 2026-11-24}',
  ])('when the release key says %s, refuses with apply/release-key-not-trusted', async (line) => {
    const scenario = ready.copy();
    scenario.edit('policies/trust/keys.yaml', (text) =>
      text.replace(/ {2}- id: demo-release\n(?: {4}.*\n)+/, (entry) => {
        const kept = line.startsWith('valid') ? entry.replace(/ {4}valid: .*\n/, '') : entry;
        return kept.replace('\n', `\n    ${line}\n`);
      }),
    );
    await refuses(scenario, ['apply/release-key-not-trusted']);
  });

  test('when the history is cut off, refuses with apply/shallow-history', async () => {
    const scenario = ready.copy();
    scenario.git.isShallow = true;
    await refuses(scenario, ['apply/shallow-history']);
  });

  test('when the file is not a plan, exits 2', async () => {
    const scenario = ready.copy();
    scenario.write(scenario.planFile, '{"kind": "Plan"}');
    const outcome = await scenario.apply();
    expect(codes(outcome)).toContain('usage/unreadable-file');
    expect(acted(outcome)).toBe(2);
  });
});
