// What only a target that is not `file:` refuses.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Target } from '../../schemas/generated/documents.ts';
import { anchorFile, anchorText } from '../../testing/chained.ts';
import { makeSigstore } from '../../testing/keyless.ts';
import { MlflowDouble } from '../../testing/mlflow-double.ts';
import { acted, codes } from '../../testing/outcome.ts';
import { makeKey, textIn } from '../../testing/sample.ts';
import { ready1, type Scenario } from '../../testing/scenario.ts';
import { keyFile, model } from '../../testing/scratch.ts';
import { utf8 } from '../lib/bytes.ts';
import { sourceOf } from '../load/source.ts';
import type { Observed } from '../model/plan.ts';
import { applyPlan } from './apply.ts';
import { approvePlan } from './approve.ts';
import { observeModel } from './observing.ts';
import { openRun } from './opened-run.ts';
import { planModel } from './plan-model.ts';
import { readModel } from './read-model.ts';

const local: Target = { name: 'local', url: 'file:registry', registry_id: 'relc-local', alias: 'approved' };
const remote: Target = { ...local, url: 'mlflow+https://registry.example.com/mlflow' };

let scenario: Scenario;
beforeAll(async () => {
  scenario = await ready1();
});

async function planned(
  target: Target,
  change: (observed: Observed) => Observed = (observed) => observed,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
) {
  const run = await openRun(scenario.world, [model]);
  if (run.value === undefined) throw new Error(JSON.stringify(run.diagnostics));
  const opened = await observeModel(scenario.world, run.value, local, model);
  if (opened.value === undefined) throw new Error(JSON.stringify(opened.diagnostics));
  const tree = { ...run.value.tree, files: new Map([...run.value.tree.files, ...files]) };
  const changed = { ...run.value, ...sourceOf(tree, run.value.shape, run.value.at) };
  return planModel(readModel(changed, model), target, change(opened.value.observed));
}

describe('a plan', () => {
  test('when sample keys signed a release for a target that is not file:, refuses and names each document', async () => {
    const { value, diagnostics } = await planned(remote);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual(
      ['model', 'provenance', 'security_decision', 'vulnerability_scan'].map((name) => [
        'signature/sample-key',
        `releases/${model}/1/${name}.sigstore.json`,
      ]),
    );
    expect((await planned(local)).diagnostics).toEqual([]);
  });

  test('when an identity that is no sample attested, it counts for any target', async () => {
    const file = `releases/${model}/1/provenance.sigstore.json`;
    const { dsseEnvelope } = JSON.parse(textIn(file));
    const { _type: _, ...statement } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
    const sigstore = await makeSigstore(new Date('2026-11-23T12:00:00Z'));
    const identity = { issuer: 'https://gitlab.example.com', subject: 'https://gitlab.example.com/ci' };
    const { file: __, ...entry } = makeKey('ci', ['builder']).signer.entry;
    const files = new Map([
      [file, await sigstore.signStatement(statement, identity)],
      ['policies/trust/trusted_root.json', sigstore.trustedRoot],
      [
        'policies/trust/keys.yaml',
        utf8(`${scenario.read('policies/trust/keys.yaml')}  - ${JSON.stringify({ ...entry, identity })}\n`),
      ],
    ]);
    const { diagnostics } = await planned(remote, undefined, files);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual(
      ['model', 'security_decision', 'vulnerability_scan'].map((name) => [
        'signature/sample-key',
        `releases/${model}/1/${name}.sigstore.json`,
      ]),
    );
  });
});

describe('--at', () => {
  test('when the target is not file:, apply and approve refuse it before they reach the registry', async () => {
    const copy = scenario.copy();
    copy.edit('policies/governance/targets.yaml', (text) => text.replace(local.url, 'mlflow+http://127.0.0.1:9'));
    const key = keyFile(copy.keys, 'demo-mlops');
    for (const outcome of [await copy.apply(), await approvePlan(copy.world, copy.planFile, { key })]) {
      expect(codes(outcome)).toEqual(['apply/at-not-allowed']);
      expect(acted(outcome)).toBe(3);
    }
  });
});

test('when the release key is a sample key, apply does not know it for a target that is not file:', async () => {
  const server = new MlflowDouble();
  const url = await server.listen();
  const copy = scenario.copy();
  copy.edit('policies/governance/targets.yaml', (text) => text.replace(local.url, url));
  copy.job = { chain: anchorFile };
  copy.write(anchorFile, anchorText(copy.git.head.id));
  const { diagnostics } = await applyPlan(copy.worldAt(undefined), copy.planFile);
  expect(diagnostics).toEqual([{ code: 'apply/release-key-not-trusted', facts: { observed: 'unknown key' } }]);
  server.close();
});
