import { beforeAll, describe, expect, test } from 'vitest';
import { codes, linesOf, ok, refuses, textsOf } from '../../testing/outcome.ts';
import { ready1, type Scenario } from '../../testing/scenario.ts';
import { keyFile, model, runFile, target } from '../../testing/scratch.ts';
import { memoryWorld } from '../../testing/world.ts';
import { textOf, utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import { cabPath, type PlanBody } from '../model/plan.ts';
import { exitCode, type Outcome } from '../report/outcome.ts';
import { signBreakGlass } from '../trust/break-glass.ts';
import { signJudgeApproval } from '../trust/judge-approval.ts';
import { drill } from './drill.ts';
import { showFile } from './show.ts';

const nothing = digestOf('');

let ready: Scenario;
let applied: Scenario;
beforeAll(async () => {
  ready = await ready1();
  applied = ready.copy();
  ok(await applied.apply());
  ok(await drill(applied.world, []));
  const key = applied.world.keys.signing(keyFile(applied.keys, 'demo-mlops')).value;
  if (key === undefined) throw new Error('no key');
  const breach = signBreakGlass({ tip: applied.git.head.id, target }, 'INC-1', key);
  applied.write('glass.json', textOf(breach ?? utf8('')) ?? '');
  applied.write('judge.json', signJudgeApproval({ before: nothing, after: nothing, steps: 1 }, 'mlops', key));
});

const looked = (outcome: Outcome) => exitCode(outcome.diagnostics, false);
const show = (scenario: Scenario, file = scenario.planFile) => showFile(scenario.world, file);

/** Edits the plan in its file, as somebody who wants more than was planned; with or without its digest. */
/** `change` may be what no plan has. */
function edit(scenario: Scenario, change: { readonly [K in keyof PlanBody]?: unknown }, withDigest: boolean): void {
  const document = scenario.planned;
  const plan = { ...document.plan, ...change };
  const digest = withDigest ? { plan_digest: digestOf(canonical(plan)) } : {};
  scenario.write(scenario.planFile, JSON.stringify({ ...document, plan, ...digest }));
}

describe('a plan', () => {
  test('when it is what repository and registry give, shows it', async () => {
    const outcome = ok(await show(ready));
    expect(outcome.result).toEqual(ready.planned);
    expect(textsOf(outcome).slice(-2)).toEqual([
      `plan digest ${ready.planned.plan_digest}`,
      'next: relc apply plan/local/risk-default.json',
    ]);
  });

  test.each<[string, Partial<PlanBody>]>([
    ['class', { class: 'rollback' }],
    ['timed_gates', { timed_gates: [] }],
    ['approvals_required', { approvals_required: { mlops: 1 } }],
    [
      'prerequisite',
      {
        prerequisite: {
          target: 'local',
          version: '1',
          model_digest: nothing,
          source_digest: nothing,
          profile_digest: nothing,
          hours: 0,
        },
      },
    ],
    ['rollback_target', { rollback_target: '1' }],
  ])(
    'when its %s was edited, show, approve and apply say the same of it, and nothing of it is shown',
    async (what, change) => {
      const scenario = ready.copy();
      scenario.remove(scenario.planFile.replace(/\.json$/, '.approvals'));
      edit(scenario, change, true);
      const outcome = await show(scenario);
      expect(outcome.diagnostics).toMatchObject([
        { code: 'approve/not-this-plan' },
        { code: 'apply/stale', facts: { what } },
      ]);
      expect([outcome.lines, outcome.result, looked(outcome)]).toEqual([undefined, undefined, 1]);
      expect((await scenario.approve('demo-mlops')).diagnostics).toEqual(outcome.diagnostics);
      expect((await scenario.apply()).diagnostics.at(-1)).toEqual(outcome.diagnostics.at(-1));
    },
  );

  test('when it was edited and its digest was not, show, approve and apply refuse it with apply/digest-differs', async () => {
    const scenario = ready.copy();
    edit(scenario, { class: 'rollback' }, false);
    const outcome = await show(scenario);
    expect([codes(outcome), outcome.lines, looked(outcome)]).toEqual([['apply/digest-differs'], undefined, 1]);
    expect(codes(await scenario.approve('demo-mlops'))).toEqual(['apply/digest-differs']);
    await refuses(scenario, ['apply/digest-differs']);
  });

  test('when it says that the state becomes a text, with the digest that fits, show, approve and apply take it for no plan', async () => {
    const scenario = ready.copy();
    const change = { resource: { type: 'state' }, action: 'create', before: null, after: 'x' };
    edit(scenario, { changes: [change, ...scenario.planned.plan.changes] }, true);
    for (const outcome of [await show(scenario), await scenario.approve('demo-mlops'), await scenario.apply()])
      expect([codes(outcome), looked(outcome)]).toEqual([['usage/unreadable-file', 'shape/type'], 2]);
  });

  test('when it was applied, the signed state answers for it', async () => {
    const outcome = await show(applied);
    expect(outcome.diagnostics).toMatchObject([{ code: 'apply/already-applied', severity: 'warning' }]);
    expect([outcome.result, looked(outcome)]).toEqual([applied.planned, 0]);
  });

  test('when there is no repository or no registry, reports that nothing was checked, and exits with the reason', async () => {
    const outside = await showFile(memoryWorld({ git: ready.git, isOutside: true }), ready.planFile);
    expect(codes(outside)).toEqual(['usage/no-repository', 'show/not-checked']);
    expect([outside.result, looked(outside)]).toEqual([ready.planned, 2]);
    const scenario = ready.copy();
    scenario.remove('registry');
    const alone = await show(scenario);
    expect(codes(alone)).toEqual(['registry/unreachable', 'show/not-checked']);
    expect([alone.result, looked(alone)]).toEqual([ready.planned, 4]);
  });
});

describe('a signed document', () => {
  const approval = (scenario: Scenario) => scenario.planFile.replace(/\.json$/, '.approvals/demo-mlops.sigstore.json');
  const state = (scenario: Scenario) => scenario.path(`registry/models/${model}/state.sigstore.json`);
  const glass = (scenario: Scenario) => scenario.path('glass.json');
  const judge = (scenario: Scenario) => scenario.path('judge.json');
  const proof = (scenario: Scenario) =>
    scenario.path(`registry/models/${model}/proofs/drill-1-20261124T120000Z-passed`);
  const record = (scenario: Scenario) => runFile(scenario, '1', cabPath(scenario.planned.plan_digest));

  test.each([
    ['an approval', approval, 'Signed by Marina Costa (demo-mlops); ', 'approve/not-genuine'],
    ['a signed state', state, 'Signed by demo-release (release-signer); ', 'verify/state-not-trusted'],
    ['a break-glass statement', glass, 'Signed by Marina Costa (demo-mlops); ', 'break-glass/not-genuine'],
    ['an approval of the judge', judge, 'Signed by Marina Costa (demo-mlops); ', 'approve/not-genuine'],
    ['what a drill found', proof, 'Signed by demo-release (release-signer); ', 'proof/not-genuine'],
    ['a CAB record', record, 'Signed by demo-release (release-signer); ', 'verify/record-not-trusted'],
  ] as const)(
    'when it is %s, says who signed it; one that was tampered with is not shown',
    async (_, fileOf, signed, code) => {
      const outcome = ok(await show(applied, fileOf(applied)));
      expect(linesOf(outcome)[0]).toMatch(signed);
      expect(outcome.lines?.length).toBeGreaterThan(5);
      const scenario = applied.copy();
      const bundle = JSON.parse(scenario.read(fileOf(scenario)));
      const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString());
      statement.predicate.model = 'another';
      bundle.dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64');
      scenario.write(fileOf(scenario), JSON.stringify(bundle));
      const forged = await show(scenario, fileOf(scenario));
      expect([codes(forged), forged.lines, looked(forged)]).toEqual([[code], undefined, 1]);
    },
  );

  test('when it is a file of two break-glass statements, shows both, and who signed each', async () => {
    const scenario = applied.copy();
    const key = scenario.world.keys.signing(keyFile(scenario.keys, 'demo-security')).value;
    const other = key && signBreakGlass({ tip: scenario.git.head.id, target }, 'INC-2', key);
    scenario.write('glass.json', `# Both\n${scenario.read('glass.json').trimEnd()}\n${textOf(other ?? utf8(''))}`);
    const shown = ok(await show(scenario, glass(scenario)));
    const lines = linesOf(shown);
    const { result } = shown;
    expect(lines.filter((line) => String(line).startsWith('Signed by'))).toEqual([
      expect.stringContaining('Marina Costa (demo-mlops)'),
      expect.stringContaining('Rafael Nunes (demo-security)'),
    ]);
    expect(result).toMatchObject([{ reason: 'INC-1' }, { reason: 'INC-2' }]);
    scenario.change('glass.json', (text) => text.replace(/"sig":".{4}/, '"sig":"AAAA'));
    const forged = await show(scenario, glass(scenario));
    expect(codes(forged)).toEqual(['break-glass/not-genuine']);
    expect(linesOf(forged)[0]).toContain('Rafael Nunes');
  });

  test('when the repository does not know the key, or there is no repository, reports that nothing was checked', async () => {
    const scenario = applied.copy();
    scenario.change('policies/trust/keys.yaml', (text) => text.replace(/ {2}- id: demo-release\n(?: {4}.*\n)+/, ''));
    const unknown = await show(scenario, state(scenario));
    expect(codes(unknown)).toEqual(['verify/state-not-trusted', 'show/not-checked']);
    expect([unknown.result, looked(unknown)]).toMatchObject([{ model }, 1]);
    const outside = await showFile(memoryWorld({ git: applied.git, isOutside: true }), state(applied));
    expect([codes(outside), looked(outside)]).toEqual([['usage/no-repository', 'show/not-checked'], 2]);
  });
});
