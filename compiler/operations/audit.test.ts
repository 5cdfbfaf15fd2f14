// Whether what serves is what was approved: what was found is signed, kept and told.
import { beforeAll, describe, expect, test } from 'vitest';
import { codes, linesOf, ok } from '../../testing/outcome.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { model, modelFiles, target } from '../../testing/scratch.ts';
import { wording } from '../diagnostics/wording.ts';
import { exitCode } from '../report/outcome.ts';
import { audit } from './audit.ts';
import { listDue } from './due.ts';
import { listStatus } from './status.ts';

let ready: Scenario;
beforeAll(async () => {
  ready = await ready2();
  ok(await ready.apply());
});

const folder = `registry/models/${model}/proofs`;
const kept = (scenario: Scenario) => scenario.list(folder).toSorted();

describe('audit', () => {
  test('when all is as it was applied, says so, and nothing but the result is written', async () => {
    const scenario = ready.copy();
    const before = new Map(scenario.disk);
    const [line] = linesOf(ok(await audit(scenario.world, [])));
    expect(line).toContain(`${model} on ${target}: version 2 serves as it was approved`);
    expect(kept(scenario)).toEqual(['audit-2-20261125T120000Z-passed']);
    scenario.remove(`${folder}/audit-2-20261125T120000Z-passed`);
    expect(scenario.disk).toEqual(before);
  });

  test('when it passed that day and is asked for daily, nothing is kept again; on the next day it is', async () => {
    const scenario = ready.copy();
    ok(await audit(scenario.world, []));
    scenario.at = '2026-11-25T23:59:59Z';
    const [line] = linesOf(ok(await audit(scenario.world, [], { daily: true })));
    expect(line).toContain('audited at 2026-11-25T12:00:00Z');
    expect(kept(scenario)).toHaveLength(1);
    scenario.at = '2026-11-26T00:00:00Z';
    ok(await audit(scenario.world, [], { daily: true }));
    expect(kept(scenario)).toHaveLength(2);
  });

  test.each([
    ['its alias', `models/${model}/aliases/approved`, '1', 'registry/drift'],
    ['a tag that no start reads', `models/${model}/tags/2/approved_by`, 'nobody', 'registry/drift'],
    ['a tag of the version before', `models/${model}/tags/1/scdr`, 'none', 'registry/drift'],
    ['a byte of its model', 'artifacts/*/model/MLmodel', 'other', 'verify/model-differs'],
    ['a policy', 'artifacts/*/relc/*/policy_snapshot/quota/*.yaml', 'other', 'verify/policy-differs'],
    ['its alerts', 'artifacts/*/relc/*/prometheus_rules.yaml', 'other', 'verify/release-differs'],
    ['its links to dashboards', 'artifacts/*/relc/*/dashboards_links.json', 'other', 'verify/release-differs'],
    ['its CAB record', 'artifacts/*/relc/cab/*', 'other', 'verify/record-not-trusted'],
  ])('when somebody changed %s, finds it, and keeps that', async (_, pattern, value, code) => {
    const scenario = ready.copy();
    const changed = scenario.glob(`registry/${pattern}`);
    expect(changed).not.toEqual([]);
    for (const path of changed) scenario.write(path, value);
    const outcome = await audit(scenario.world, []);
    expect(codes(outcome)).toEqual(expect.arrayContaining(['audit/failed', code]));
    expect(exitCode(outcome.diagnostics, false)).toBe(1);
    expect(kept(scenario)).toEqual(['audit-2-20261125T120000Z-failed']);
  });

  test('when nothing was applied yet, there is nothing to audit', async () => {
    const scenario = await ready2();
    scenario.remove(`registry/models/${model}/state.sigstore.json`);
    scenario.remove(`registry/models/${model}/states`);
    ok(await audit(scenario.world, []));
    expect(kept(scenario)).toEqual([]);
  });

  test('when it passed or failed, status says when, and due when the next is due', async () => {
    const scenario = ready.copy();
    ok(await audit(scenario.world, []));
    const outcome = ok(await listStatus(scenario.world, [model]));
    expect(linesOf(outcome)[0]).toContain('2 audited 2026-11-25');
    scenario.at = '2026-12-20T12:00:00Z';
    const due = linesOf(await listDue(scenario.world, [model], { within: 80 }));
    expect(due).toContain(`2027-02-23  ${model} on ${target}: audit version 2; \`relc audit\``);
    const alias = `registry/models/${model}/aliases/approved`;
    scenario.write(alias, '1');
    await audit(scenario.world, []);
    scenario.write(alias, '2');
    expect(codes(await listStatus(scenario.world, [model]))).toContain('audit/last-failed');
    scenario.at = '2026-12-20T13:00:00Z';
    ok(await audit(scenario.world, []));
    expect(codes(await listStatus(scenario.world, [model]))).not.toContain('audit/last-failed');
  });

  test('when bytes of the model were changed, status names the file and how its bytes come back; that leads out', async () => {
    const scenario = ready.copy();
    const file = `${modelFiles(scenario, '2')}/MLmodel`;
    const approved = scenario.bytes(file);
    scenario.write(file, 'other');
    await audit(scenario.world, []);
    const { diagnostics } = await listStatus(scenario.world, [model]);
    const failed = diagnostics.find(({ code }) => code === 'audit/last-failed');
    expect(failed?.facts).toMatchObject({ what: ['verify/model-differs (MLmodel)'] });
    const fix = failed && wording(failed, 'en').fix;
    expect(fix).toContain('put back by hand the one that was approved');
    expect(fix).toContain('does not read the model’s own files');
    expect(fix).not.toContain('says what differs now');
    scenario.write(file, approved);
    scenario.at = '2026-12-20T13:00:00Z';
    ok(await audit(scenario.world, []));
    expect(codes(await listStatus(scenario.world, [model]))).not.toContain('audit/last-failed');
  });
});
