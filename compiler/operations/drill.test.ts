// Whether one could go back, rehearsed: nothing moves, and what came of it is signed, kept, told and waited for.
import { beforeAll, describe, expect, test } from 'vitest';
import { onCall, urgent } from '../../testing/emergency.ts';
import { acted, codes, linesOf, ok, refuses } from '../../testing/outcome.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { edit, keyFile, model, modelFiles, target } from '../../testing/scratch.ts';
import { isError } from '../diagnostics/diagnostic.ts';
import { exitCode } from '../report/outcome.ts';
import { drill } from './drill.ts';
import { listDue } from './due.ts';
import { listStatus } from './status.ts';

let ready: Scenario;
/** Version 2 serves, one may go back to version 1, and both were rehearsed. */
let drilled: Scenario;
beforeAll(async () => {
  ready = await ready2();
  ok(await ready.apply());
  drilled = ready.copy();
  ok(await drill(drilled.world, []));
});

const folder = `registry/models/${model}/proofs`;
const kept = (scenario: Scenario) => scenario.list(folder).toSorted();
const first = 'drill-1-20261125T120000Z-passed';

/** The file that MLflow would hand out first is another. */
const spoil = (scenario: Scenario) => scenario.write(`${modelFiles(scenario, '1')}/MLmodel`, 'other');
const later = (scenario: Scenario, days: number) => {
  scenario.at = `${Temporal.PlainDate.from('2026-11-25').add({ days })}T12:00:00Z`;
  return scenario;
};
const status = async (scenario: Scenario) => listStatus(scenario.world, [model]);

describe('drill', () => {
  test('when all is as it was applied, both versions would start, and nothing but the two results is written', async () => {
    const scenario = ready.copy();
    const before = new Map(scenario.disk);
    const outcome = ok(await drill(scenario.world, []));
    expect(linesOf(outcome)).toEqual([
      expect.stringContaining('the way back to version 1, would start'),
      expect.stringContaining('version 2, which serves and is the way back from the next, would start'),
    ]);
    expect(kept(scenario)).toEqual([first, 'drill-2-20261125T120000Z-passed']);
    for (const name of kept(scenario)) scenario.remove(`${folder}/${name}`);
    expect(scenario.disk).toEqual(before);
  });

  test.each([
    ['a byte of its model', 'artifacts/*/model/MLmodel', 'verify/model-differs'],
    ['a policy that serving enforces', 'artifacts/*/relc/*/policy_snapshot/quota/*.yaml', 'verify/policy-differs'],
    ['its CAB record', 'artifacts/*/relc/cab/*', 'verify/record-not-trusted'],
    ['a tag that serving reads', 'models/*/tags/1/policy_digest', 'verify/tag-differs'],
  ])('when %s is another, one could not go back: says so, and keeps that', async (_, pattern, code) => {
    const scenario = ready.copy();
    for (const path of scenario.glob(`registry/${pattern}`)) scenario.write(path, 'other');
    const outcome = await drill(scenario.world, []);
    expect(codes(outcome)).toEqual(expect.arrayContaining(['drill/failed', code]));
    expect(exitCode(outcome.diagnostics, false)).toBe(1);
    expect(kept(scenario)).toContain('drill-1-20261125T120000Z-failed');
  });

  test('when what is found of both versions is alike, each finding names its version', async () => {
    const scenario = later(ready.copy(), 400);
    const { diagnostics } = await drill(scenario.world, []);
    const places = diagnostics.flatMap(({ code, file }) => (code.startsWith('verify/') ? [file] : []));
    expect(new Set(places)).toEqual(new Set(['1', '2'].map((version) => `local: ${model} version ${version}`)));
    const damaged = ready.copy();
    spoil(damaged);
    const found = (await drill(damaged.world, [])).diagnostics.find(({ code }) => code === 'verify/model-differs');
    expect(found?.file).toBe(`local: ${model} version 1: MLmodel`);
  });

  describe('daily', () => {
    const again = (scenario: Scenario) => drill(scenario.world, [], { daily: true });
    const at = (scenario: Scenario, moment: string) => Object.assign(scenario.copy(), { at: moment });

    test('when it passed that day, nothing is read and kept again, and it is told when it passed', async () => {
      const scenario = at(drilled, '2026-11-25T23:00:00Z');
      const before = kept(scenario);
      const outcome = ok(await again(scenario));
      expect(linesOf(outcome)[0]).toContain('would start: proven at 2026-11-25T12:00:00Z');
      expect(outcome.done?.[0]?.en).toContain('2 versions would start');
      expect(kept(scenario)).toEqual(before);
      ok(await drill(scenario.world, []));
      expect(kept(scenario)).toHaveLength(before.length + 2);
    });

    test.each<readonly [string, (scenario: Scenario) => Promise<Scenario>]>([
      ['the day is another', async (scenario) => at(scenario, '2026-11-26T00:00:00Z')],
      [
        'the last one failed',
        async (scenario) => {
          const spoilt = at(scenario, '2026-11-25T13:00:00Z');
          const bytes = spoilt.bytes(`${modelFiles(spoilt, '1')}/MLmodel`);
          spoil(spoilt);
          await again(Object.assign(spoilt, { at: '2026-11-25T13:00:00Z' }));
          await drill(spoilt.world, []);
          spoilt.write(`${modelFiles(spoilt, '1')}/MLmodel`, bytes);
          return Object.assign(spoilt, { at: '2026-11-25T14:00:00Z' });
        },
      ],
      [
        'a file that nobody signed lies in front of it',
        async (scenario) => {
          const forged = at(scenario, '2026-11-25T14:00:00Z');
          forged.write(`${folder}/drill-1-20261125T130000Z-passed`, 'x');
          return forged;
        },
      ],
      [
        'another state counts',
        async (scenario) => {
          const signed = at(scenario, '2026-11-25T14:00:00Z');
          signed.want({ '1': 'Approved', '2': 'Approved' }, '1');
          await signed.rollOut();
          return signed;
        },
      ],
    ])('when %s, it is rehearsed again', async (_, prepare) => {
      const scenario = await prepare(drilled);
      const before = kept(scenario);
      await again(scenario);
      const stamp = scenario.at.replace(/[-:]/g, '');
      expect(kept(scenario).filter((name) => !before.includes(name))).toContain(`drill-1-${stamp}-passed`);
    });
  });

  test('when the registry lost the version, one could not go back', async () => {
    const scenario = ready.copy();
    scenario.remove(`registry/models/${model}/versions/1.json`);
    expect(codes(await drill(scenario.world, []))).toEqual(
      expect.arrayContaining(['drill/failed', 'plan/not-in-registry']),
    );
    expect(kept(scenario)).toContain('drill-1-20261125T120000Z-failed');
  });

  test('when the registry says something else of the version, it would start, but no rollback would be planned', async () => {
    const scenario = ready.copy();
    scenario.change(`registry/models/${model}/versions/1.json`, (text) => text.replace(/"source": "/, '$&other'));
    expect(codes(await drill(scenario.world, []))).toEqual(['drill/failed', 'plan/registry-differs']);
  });

  test('when the run of the version was deleted, one still could, and is warned', async () => {
    const scenario = ready.copy();
    scenario.write(`${modelFiles(scenario, '1').replace(/model$/, '')}deleted`, '');
    const { diagnostics } = await drill(scenario.world, []);
    expect(diagnostics).toMatchObject([{ code: 'registry/deleted', severity: 'warning' }]);
    expect(kept(scenario)).toContain(first);
  });

  test('when another release is being prepared that passes no gate, that says nothing of the way back', async () => {
    const scenario = ready.copy();
    scenario.copyTo(`releases/${model}/2`, `releases/${model}/3`);
    scenario.want({ '1': 'Approved', '2': 'Approved', '3': 'Approved' }, '2');
    expect(codes(await scenario.plan())).not.toEqual([]);
    ok(await drill(scenario.world, []));
  });

  test('when the job has not the release key, nothing is kept', async () => {
    const scenario = ready.copy();
    scenario.signingKey = keyFile(scenario.keys, 'demo-mlops');
    expect(codes(await drill(scenario.world, []))).toContain('apply/release-key-not-trusted');
    expect(kept(scenario)).toEqual([]);
  });

  test('when another registry answers, its version proves nothing', async () => {
    const scenario = ready.copy();
    scenario.change('registry/registry.json', (text) => text.replace('relc-local', 'another'));
    expect(codes(await drill(scenario.world, []))).toEqual(['plan/other-registry']);
    expect(kept(scenario)).toEqual([]);
  });

  test('when the registry shows something else than was written, the result is not kept', async () => {
    const scenario = ready.copy();
    scenario.write(`${folder}/${first}`, 'of another run');
    expect(codes(await drill(scenario.world, []))).toEqual(['proof/not-kept']);
  });

  test('when nothing was applied yet, there is nothing to rehearse', async () => {
    const scenario = (await ready2()).copy();
    scenario.remove(`registry/models/${model}/state.sigstore.json`);
    scenario.remove(`registry/models/${model}/states`);
    ok(await drill(scenario.world, []));
    expect(kept(scenario)).toEqual([]);
  });
});

describe('what was rehearsed', () => {
  test('when it passed, status says when, and due when the next is due', async () => {
    const scenario = later(drilled.copy(), 1);
    expect(linesOf(ok(await status(scenario)))[0]).toContain(
      'start of 1 rehearsed 2026-11-25; start of 2 rehearsed 2026-11-25',
    );
    const due = linesOf(ok(await listDue(scenario.world, [model], { within: 40 })));
    expect(due).toContain(`2026-12-25  ${model} on ${target}: rehearse the way back to version 1; \`relc drill\``);
  });

  test('when its days are over, status warns and due finds the day past', async () => {
    const scenario = later(drilled.copy(), 31);
    expect(codes(await status(scenario))).toEqual(['drill/too-long-ago']);
    expect((await status(scenario)).diagnostics[0]?.severity).toBe('warning');
    const due = await listDue(scenario.world, [model], { within: 1 });
    expect(due.diagnostics).toMatchObject([
      { code: 'due/past', facts: { what: 'rollback_drill', observed: '2026-12-25' } },
    ]);
  });

  test('when it failed, status says so until it passes again', async () => {
    const scenario = later(drilled.copy(), 1);
    const before = scenario.bytes(`${modelFiles(scenario, '1')}/MLmodel`);
    spoil(scenario);
    expect(codes(await drill(scenario.world, []))).toContain('drill/failed');
    const failed = await status(later(scenario, 2));
    expect(codes(failed)).toContain('drill/last-failed');
    expect(exitCode(failed.diagnostics, false)).toBe(1);
    expect(failed.diagnostics.find(({ code }) => code === 'drill/last-failed')?.facts).toMatchObject({
      version: '1',
      observed: '2026-11-26T12:00:00Z',
    });
    scenario.write(`${modelFiles(scenario, '1')}/MLmodel`, before);
    ok(await drill(scenario.world, []));
    ok(await status(scenario));
  });
});

describe('a registry that shows another result', () => {
  const failing = async () => {
    const scenario = later(drilled.copy(), 1);
    spoil(scenario);
    await drill(scenario.world, []);
    return later(scenario, 2);
  };
  const failed = 'drill-1-20261126T120000Z-failed';

  test('when an older one is put back under a newer name, it does not count, and that is said', async () => {
    const scenario = await failing();
    scenario.copyTo(`${folder}/${first}`, `${folder}/drill-1-20261127T110000Z-passed`);
    const { diagnostics } = await status(scenario);
    expect(diagnostics).toMatchObject([
      { code: 'drill/last-failed' },
      { code: 'proof/not-genuine', facts: { observed: 'renamed' } },
    ]);
  });

  test('when it is that of another version, it does not count', async () => {
    const scenario = await failing();
    scenario.copyTo(`${folder}/drill-2-20261125T120000Z-passed`, `${folder}/drill-1-20261127T110000Z-passed`);
    expect(codes(await status(scenario))).toEqual(['drill/last-failed', 'proof/not-genuine']);
  });

  test('when it is dated later than now, it is not looked at', async () => {
    const scenario = later(drilled.copy(), 1);
    scenario.write(`${folder}/drill-1-20991231T000000Z-passed`, 'anything');
    ok(await status(scenario));
  });

  test('when files without a signature stand before it, status still says that it failed, and names each; a drill ends that', async () => {
    const scenario = await failing();
    for (const second of [1, 2, 3, 4, 5]) scenario.write(`${folder}/drill-1-20261127T11000${second}Z-passed`, 'x');
    const { diagnostics } = await status(scenario);
    expect(codes({ diagnostics })).toEqual(['drill/last-failed', ...Array(5).fill('proof/not-genuine')]);
    expect(diagnostics.every(isError)).toBe(true);
    await drill(scenario.world, []);
    expect(codes(await status(scenario))).not.toContain('proof/not-genuine');
  });

  test('when more files lie there than are read, twenty are told as errors, and none of them counts', async () => {
    const scenario = later(drilled.copy(), 1);
    for (let minute = 10; minute < 40; minute += 1)
      scenario.write(`${folder}/drill-1-20261126T11${minute}00Z-passed`, 'x');
    const outcome = await status(scenario);
    expect(codes(outcome).filter((code) => code === 'proof/not-genuine')).toHaveLength(20);
    expect(exitCode(outcome.diagnostics, false)).toBe(1);
  });

  test('when the one that failed was taken away, the one before counts, and is no younger than it was', async () => {
    const scenario = await failing();
    scenario.remove(`${folder}/${failed}`);
    expect(linesOf(await status(scenario))[0]).toContain('start of 1 rehearsed 2026-11-25');
  });
});

describe('a rollout', () => {
  const days = (scenario: Scenario, within: number) => {
    edit(
      scenario,
      'policies/governance/thresholds.yaml',
      (text) => `${text}rollouts_need_drill_within_days: ${within}\n`,
    );
    scenario.commit('Rollouts wait for a rehearsal');
    return scenario;
  };
  /** Version 1 serves; version 2 is wanted, planned and approved. */
  const waiting = async (within: number | undefined, after: number) => {
    const scenario = (await ready2()).copy();
    if (within !== undefined) days(scenario, within);
    later(scenario, after);
    return scenario;
  };

  test('when the version to go back to was not rehearsed for longer than policy says, waits; and goes on once it was', async () => {
    const scenario = await waiting(2, 3);
    expect((await scenario.plan()).diagnostics).toMatchObject([{ code: 'drill/rollout-waits', severity: 'warning' }]);
    await scenario.approveAll();
    await refuses(scenario, ['drill/rollout-waits'], 5);
    ok(await drill(scenario.world, []));
    ok(await scenario.plan());
    ok(await scenario.apply());
  });

  test('when policy says nothing, is only told', async () => {
    const scenario = await waiting(undefined, 40);
    const outcome = await scenario.plan();
    expect(outcome.diagnostics).toMatchObject([{ code: 'drill/too-long-ago', severity: 'warning' }]);
    await scenario.approveAll();
    ok(await scenario.apply());
  });

  test('when what serves now is damaged for good, its failed rehearsal holds no replacement: the plan warns, status says it as an error', async () => {
    const scenario = await waiting(30, 1);
    spoil(scenario);
    expect(codes(await drill(scenario.world, []))).toEqual(['drill/failed', 'verify/model-differs']);
    later(scenario, 2);
    const errors = (await status(scenario)).diagnostics.filter(isError);
    expect(codes({ diagnostics: errors })).toContain('drill/last-failed');
    expect((await scenario.plan()).diagnostics).toMatchObject([{ code: 'drill/last-failed', severity: 'warning' }]);
    await scenario.approveAll();
    expect(codes({ diagnostics: (await status(scenario)).diagnostics.filter(isError) })).toEqual(['drill/last-failed']);
    expect(acted(await scenario.apply())).toBe(0);
  });

  test('when what serves now is damaged and nobody rehearsed it for too long, one rehearsal, though it fails, lets the replacement go on', async () => {
    const scenario = await waiting(2, 3);
    spoil(scenario);
    await scenario.plan();
    await scenario.approveAll();
    await refuses(scenario, ['drill/rollout-waits'], 5);
    expect(codes(await drill(scenario.world, []))).toContain('drill/failed');
    expect(acted(await scenario.apply())).toBe(0);
  });

  test('when forged files stand before what was found last, waits and names them; a rehearsal leads out', async () => {
    const scenario = await waiting(30, 1);
    ok(await drill(scenario.world, []));
    later(scenario, 2);
    const forged = 'drill-1-20261127T110000Z-passed';
    scenario.write(`${folder}/${forged}`, 'x');
    expect(codes(await scenario.plan())).toEqual(['drill/rollout-waits', 'proof/not-genuine']);
    await scenario.approveAll();
    const { diagnostics } = await refuses(scenario, ['drill/rollout-waits'], 5);
    expect(diagnostics[0]?.facts).toMatchObject({ change: 'hidden', what: [forged] });
    const errors = (await status(scenario)).diagnostics.filter(isError);
    expect(codes({ diagnostics: errors })).toEqual(['drill/rollout-waits', 'proof/not-genuine']);
    ok(await drill(scenario.world, []));
    ok(await scenario.apply());
  });

  test('an emergency is only told', async () => {
    const scenario = days(await urgent(), 2);
    expect((await scenario.plan()).diagnostics).toMatchObject([{ code: 'drill/too-long-ago', severity: 'warning' }]);
    for (const { id } of onCall) ok(await scenario.approve(id));
    expect(acted(await scenario.apply())).toBe(0);
  });

  test('a rollback waits for nothing of that', async () => {
    const scenario = days(drilled.copy(), 1);
    later(scenario, 20);
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '1');
    ok(await scenario.plan());
    await scenario.approveAll();
    expect(acted(await scenario.apply())).toBe(0);
  });

  test('when it is planned, its page says when the way back was rehearsed', async () => {
    const scenario = await waiting(undefined, 1);
    ok(await drill(scenario.world, []));
    ok(await scenario.plan());
    expect(scenario.read(scenario.planFile.replace(/json$/, 'md'))).toMatch(
      /rehearsed by relc drill on .*version 1 would start/,
    );
  });
});
