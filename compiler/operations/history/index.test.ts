// What served when and who approved it, told from what is signed; and what is said where something is missing or shows nothing.
import { beforeAll, describe, expect, test } from 'vitest';
import { short1 } from '../../../testing/ended.ts';
import { codes, linesOf, ok } from '../../../testing/outcome.ts';
import { ready1, ready2, type Scenario, untouched } from '../../../testing/scenario.ts';
import { approvers, keyFile, model, runFile, target, times, trust } from '../../../testing/scratch.ts';
import { stateIn, statementIn } from '../../../testing/signed.ts';
import { waiveBlockingVulnerability } from '../../../testing/situations.ts';
import { goBack, night, servedWithWayBack } from '../../../testing/way-back.ts';
import { runCommandLine } from '../../commands/run.ts';
import { isError } from '../../diagnostics/diagnostic.ts';
import { csvRows } from '../../lib/csv.ts';
import { digestOf, hexOf } from '../../lib/digest.ts';
import { type Json, listIn, textIn, valueIn } from '../../lib/json.ts';
import { cabPath } from '../../model/plan.ts';
import type { Outcome } from '../../report/outcome.ts';
import { signStatement } from '../../trust/envelope.ts';
import { applyPending } from '../pending.ts';
import { type HistoryOptions, tellHistory } from './index.ts';

const later = '2027-02-01T12:00:00Z';
const states = `registry/models/${model}/states`;
const state = `registry/models/${model}/state.sigstore.json`;
const keysFile = 'policies/trust/keys.yaml';

/** All of it, as somebody sees it in February. */
const told = (scenario: Scenario, options: HistoryOptions = {}) =>
  tellHistory(Object.assign(scenario.copy(), { isNow: true }).worldAt(later), model, options);

const toldAt = (scenario: Scenario, at: string, options: HistoryOptions = {}) =>
  tellHistory(scenario.worldAt(at), model, options);

const entriesOf = ({ result = null }: Outcome): readonly Json[] =>
  listIn({ told: result }, 'told').flatMap((history) => listIn(history, 'entries'));

/** From when to when which version served, by which class of change. */
const periodsOf = (outcome: Outcome): readonly string[] =>
  entriesOf(outcome).map((entry) =>
    [
      textIn(entry, 'at'),
      valueIn(entry, 'until_known') === true ? (textIn(entry, 'until') ?? 'now') : 'unknown',
      textIn(entry, 'serves', 'version') ?? 'none',
      textIn(entry, 'class') ?? '–',
    ].join(' '),
  );

const errorsOf = (outcome: Outcome) => codes({ diagnostics: outcome.diagnostics.filter(isError) });

/** Version 1 served, then 2, and the state was renewed once. */
let served: Scenario;
beforeAll(async () => {
  served = await ready2();
  ok(await served.apply());
  ok(await applyPending(served.worldAt('2027-01-20T12:00:00Z'), [model]));
});

const recordOf = (scenario: Scenario, version: '1' | '2') => {
  const plan = plansIn(scenario)[version];
  return runFile(scenario, version, cabPath(plan ?? ''));
};

/** The plan that approved each version, by the state that counts. */
function plansIn(scenario: Scenario): Readonly<Record<string, string>> {
  const { versions } = stateIn(scenario);
  return Object.fromEntries(Object.entries(versions).map(([version, one]) => [version, one.approved_by_plan]));
}

describe('relc history', () => {
  test('when two versions served one after the other, tells from when to when, and who approved each', async () => {
    const outcome = ok(await told(served));
    expect(periodsOf(outcome)).toEqual([`${times['1']} ${times['2']} 1 normal`, `${times['2']} now 2 normal`]);
    const [first, second] = entriesOf(outcome);
    expect(listIn(first, 'record', 'approvers').map((one) => [textIn(one, 'person'), textIn(one, 'proof')])).toEqual(
      expect.arrayContaining(approvers.map(({ person }) => [person, 'signature'])),
    );
    expect(listIn(first, 'approved')).toMatchObject([
      { version: '1', exceptions: [], written_by: expect.arrayContaining(['Release engineer']) },
    ]);
    // A renewal says nothing new.
    expect([valueIn(second, 'serial'), valueIn(second, 'last_serial')]).toEqual([2, 3]);
    expect(listIn(second, 'happened')).toEqual([
      { what: 'approved', version: '2' },
      { what: 'serves', version: '2', instead_of: '1' },
    ]);
  });

  test('when people read it, each entry says what, by whom, by which policy and what proves it', async () => {
    const text = linesOf(await told(served)).join('\n');
    expect(text).toMatch(/approved by {2}.*Marina Costa \(mlops\)/);
    expect(text).toMatch(/change +normal, ticket CHG-\d+, plan sha256:[0-9a-f]{64}, applied commit /);
    expect(text).toMatch(/judged by +policy sha256:[0-9a-f]{64}/);
    expect(text).toMatch(/written by +version 2: Release engineer/);
    expect(text).toMatch(/signed +states 2 to 3 by demo-release, CAB record sha256:/);
  });

  test('when a moment is named, tells what served then and who had approved it, and nothing of later', async () => {
    const before = await toldAt(served, '2026-11-24T11:00:00Z');
    expect(linesOf(ok(before))[0]).toContain('relc had applied nothing yet');
    const then = await toldAt(served, '2026-11-25T11:00:00Z');
    expect(linesOf(ok(then))[0]).toContain(`version 1 served, since ${times['1']}`);
    expect(periodsOf(then)).toEqual([`${times['1']} now 1 normal`]);
    const endOf = (entry: Json | undefined) => textIn(entry, 'not_after') ?? '';
    const [last] = entriesOf(await toldAt(served, '2027-02-01T12:00:00Z'));
    expect(linesOf(ok(await toldAt(served, endOf(last))))[0]).toMatch(
      /its signed state had ended at 2027-.*, and only hosts that had verified it could start by it, until 2027-/,
    );
    const over = await toldAt(served, '2027-06-01T12:00:00Z');
    expect(linesOf(ok(over))[0]).toMatch(/version 2 served, .*its signed state had ended at 2027-/);
  });

  test('when a version serves by an exception, its approval says so, with its last day', async () => {
    const waived = await ready1();
    ok(await waived.apply());
    waived.at = times['2'];
    waiveBlockingVulnerability(waived);
    waived.want({ '1': 'Approved', '2': 'Approved' }, '2');
    await waived.plan();
    await waived.approveAll();
    ok(await waived.apply());
    const outcome = ok(await told(waived));
    expect(listIn(entriesOf(outcome)[1], 'approved')).toMatchObject([
      {
        version: '2',
        exceptions: [{ id: 'EXC-1', rule: 'promote/blocking-cve', until: '2026-12-20', ticket: 'RISK-7' }],
      },
    ]);
    expect(linesOf(outcome).join('\n')).toMatch(
      /exceptions +version 2: EXC-1 \(promote\/blocking-cve\) until 2026-12-20/,
    );
  });

  test('when one version is asked for, leaves out what is not about it', async () => {
    expect(periodsOf(await told(served, { version: '1' }))).toEqual([`${times['1']} ${times['2']} 1 normal`]);
    expect(periodsOf(await toldAt(served, '2026-11-25T11:00:00Z', { version: '1' }))).toHaveLength(1);
  });

  test('when a rollback was approved, and when one person went back, tells them apart', async () => {
    const back = served.copy();
    back.want({ '1': 'Approved', '2': 'Approved' }, '1');
    Object.assign(back, { at: '2027-01-21T12:00:00Z' });
    await back.rollOut();
    expect(periodsOf(ok(await told(back))).at(-1)).toBe('2027-01-21T12:00:00Z now 1 rollback');
    const alone = await servedWithWayBack();
    ok(await goBack(alone));
    const outcome = ok(await told(alone));
    const last = entriesOf(outcome).at(-1);
    expect(last).toMatchObject({ happened: [{ what: 'went-back', version: '1', instead_of: '2' }], record: null });
    expect(last).toMatchObject({ signed_by: 'demo-night', at: night });
    expect(linesOf(outcome).join('\n')).toContain('one person, with the way back that was approved with the rollout');
  });

  test('when a version is deprecated, and when nothing serves any more, is an entry of its own', async () => {
    const ended = served.copy();
    ended.at = '2027-01-21T12:00:00Z';
    ended.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    await ended.rollOut();
    ended.at = '2027-01-22T12:00:00Z';
    ended.want({ '1': 'Revoked', '2': 'Revoked' });
    await ended.rollOut();
    const [deprecated, revoked] = entriesOf(ok(await told(ended))).slice(-2);
    expect(listIn(deprecated, 'happened')).toMatchObject([
      { what: 'stage', version: '1', before: 'Approved', stage: 'Deprecated' },
      { what: 'day', name: 'deprecated_until', before: null },
    ]);
    expect(listIn(revoked, 'happened')).toContainEqual({ what: 'serves-nothing', instead_of: '2' });
    expect(textIn(deprecated, 'until')).toBe('2027-01-22T12:00:00Z');
  });

  test('when serving may start a version beyond its end of life, who approved that is an entry of its own', async () => {
    const extended = await short1();
    extended.edit('policies/governance/approvals.yaml', (text) => `${text}end_of_life: {extension_days: 30}\n`);
    extended.edit(`releases/${model}/model.yaml`, (text) => `${text}last_starts: {"1": 2027-01-10}\n`);
    extended.at = '2026-12-18T12:00:00Z';
    ok(await extended.plan());
    await extended.sign('demo-mlops', 'demo-security');
    ok(await extended.apply());
    const outcome = ok(await told(extended));
    expect(periodsOf(outcome)).toEqual([
      `${times['1']} 2026-12-18T12:00:00Z 1 normal`,
      '2026-12-18T12:00:00Z now 1 extension',
    ]);
    const [, last] = entriesOf(outcome);
    expect(listIn(last, 'happened')).toEqual([
      { what: 'day', version: '1', name: 'last_start', before: null, day: '2027-01-10' },
    ]);
    expect(listIn(last, 'record', 'approvers')).toHaveLength(2);
    expect(linesOf(outcome).join('\n')).toContain(
      'last day to start it beyond its end of life of version 1: 2027-01-10; it was none',
    );
    // It let what served at a later moment, so that moment names it.
    expect(periodsOf(await toldAt(extended, '2027-01-05T12:00:00Z'))).toHaveLength(2);
  });

  test('when a moment is named, says how many earlier entries did not lead to what counted then', async () => {
    const outcome = ok(await toldAt(served, '2027-02-01T12:00:00Z'));
    expect(periodsOf(outcome)).toEqual([`${times['2']} now 2 normal`]);
    expect(linesOf(outcome)).toContain('1 earlier entry did not lead to that; without --at, all are told');
    const portuguese = await tellHistory(served.worldAt('2027-02-01T12:00:00Z'), model, {}, 'pt-BR');
    expect(linesOf(portuguese)).toContain('1 registro anterior não levou a isso; sem --at, todos são mostrados');
    // Nothing is left out of a whole history, and of a version only what is about it.
    for (const whole of [told(served), told(served, { version: '1' }), toldAt(served, '2026-11-25T11:00:00Z')])
      expect(linesOf(await whole).join('\n')).not.toContain('did not lead');
  });

  test('when nothing was applied, says so; when nobody knows the model, says which there are', async () => {
    const nothing = untouched();
    expect(linesOf(ok(await told(nothing)))).toEqual([`${model} on ${target}: relc has applied nothing`]);
    const outcome = await tellHistory(nothing.world, 'nobody');
    expect(codes(outcome)).toEqual(['usage/no-such-model']);
  });

  test('when its folder is gone, its history is told by the name that the registry has', async () => {
    const gone = served.copy();
    gone.remove(`releases/${model}`);
    gone.commit('It is somebody else’s now');
    expect(periodsOf(ok(await told(gone)))).toHaveLength(2);
  });
});

describe('what is missing or shows nothing', () => {
  const kept = (scenario: Scenario) => scenario.list(states).map((name) => `${states}/${name}`);
  const serialOf = (scenario: Scenario, file: string): number => statementIn(scenario.read(file)).predicate.serial;
  const fileOf = (scenario: Scenario, serial: number) =>
    kept(scenario).find((file) => serialOf(scenario, file) === serial) ?? '';

  test('when a state of the chain is not kept, says which, and ends what came before at an unknown moment', async () => {
    const gap = served.copy();
    gap.remove(fileOf(gap, 2));
    const outcome = await told(gap);
    expect(errorsOf(outcome)).toEqual(['history/state-missing']);
    expect(outcome.diagnostics[0]?.facts).toMatchObject({ observed: 3 });
    // What the state after the gap says of itself stands, since when it serves too.
    expect(periodsOf(outcome)).toEqual([`${times['1']} unknown 1 normal`, '2027-01-20T12:00:00Z now 2 normal']);
    expect(entriesOf(outcome)[1]).toMatchObject({ serves: { version: '2', since: times['2'] } });
    const text = async (at: string) => linesOf(await toldAt(gap, at))[0];
    expect(await text('2027-01-01T12:00:00Z')).toMatch(/version 2 served, since 2026-11-25T12:00:00Z/);
    // Whether version 1 served to the end nobody can tell.
    expect(await text('2026-11-25T11:00:00Z')).toMatch(/version 1 served, .*states are missing from then on/);
  });

  test('when a kept state was changed by hand, it is left out and said', async () => {
    const forged = served.copy();
    forged.write(`${states}/${hexOf(digestOf('forged'))}.sigstore.json`, 'forged');
    const outcome = await told(forged);
    expect(errorsOf(outcome)).toEqual(['history/state-not-trusted']);
    expect(periodsOf(outcome)).toEqual(periodsOf(await told(served)));
  });

  test('when an older state was put back, says that it is not the last, and still tells what followed', async () => {
    const back = served.copy();
    back.write(state, back.bytes(fileOf(back, 1)));
    const outcome = await told(back);
    expect(errorsOf(outcome)).toEqual(['restore/state-older']);
    expect(periodsOf(outcome)).toHaveLength(2);
  });

  test('when the CAB record is gone or another lies in its place, who approved is not told but by the signed state', async () => {
    const lost = served.copy();
    lost.remove(recordOf(lost, '2'));
    const outcome = await told(lost);
    expect(errorsOf(outcome)).toEqual(['history/record-missing']);
    expect(entriesOf(outcome)[1]).toMatchObject({ record: null });
    expect(linesOf(outcome).join('\n')).toMatch(
      /not known: the CAB record is missing.*\n.*the signed state says: .*mlops: Marina Costa/,
    );
    const swapped = served.copy();
    swapped.write(recordOf(swapped, '2'), swapped.bytes(recordOf(swapped, '1')));
    const other = await told(swapped);
    expect(errorsOf(other)).toEqual(['history/record-not-trusted']);
    expect(entriesOf(other)[1]).toMatchObject({ record: null });
  });

  test('when a record holds approvals of another plan, none of them counts as proven', async () => {
    const mixed = served.copy();
    const statementOf = (version: '1' | '2') => statementIn(mixed.read(recordOf(mixed, version)));
    const [first, second] = [statementOf('1'), statementOf('2')];
    const key = mixed.world.keys.release().value;
    if (key === undefined) throw new Error('no key');
    const forged = { ...second, predicate: { ...second.predicate, approvals: first.predicate.approvals } };
    mixed.write(recordOf(mixed, '2'), signStatement(forged, key));
    const outcome = await told(mixed);
    expect(errorsOf(outcome)).toEqual(approvers.map(() => 'history/approval-not-genuine'));
    expect(linesOf(outcome).join('\n')).toContain('Marina Costa (mlops, no signature)');
  });

  test('when the files of the release are not as approved, its exceptions are not told', async () => {
    const spoilt = served.copy();
    const [manifest = ''] = spoilt.glob(runFile(spoilt, '1', 'relc/*/release_manifest.json'));
    spoilt.write(manifest, '{"exceptions": []}');
    const outcome = await told(spoilt);
    expect(errorsOf(outcome)).toEqual(['history/release-missing']);
    expect(linesOf(outcome).join('\n')).toContain('exceptions   version 1: not known');
    // Nor where the list was changed with it.
    const list = manifest.replace('release_manifest.json', 'SHA256SUMS');
    spoilt.change(list, (text) =>
      text.replace(
        /^.* {2}release_manifest\.json$/m,
        `${hexOf(digestOf(spoilt.bytes(manifest)))}  release_manifest.json`,
      ),
    );
    expect(errorsOf(await told(spoilt))).toEqual(['history/release-missing']);
  });

  const revokedOn = (from: Scenario, id: string, day: string) => {
    const scenario = from.copy();
    scenario.edit(keysFile, (text) => text.replace(`id: ${id}\n`, `id: ${id}\n    revoked: ${day}\n`));
    return scenario;
  };

  test('when the key of an approver was revoked after the records were signed, the approvals count, and that is told', async () => {
    const outcome = await told(revokedOn(served, 'demo-mlops', '2026-11-26'));
    expect(errorsOf(outcome)).toEqual([]);
    expect(outcome.diagnostics).toMatchObject([
      { code: 'history/revoked-since', facts: { observed: '2026-11-24', until: '2026-11-26' } },
      { code: 'history/revoked-since', facts: { observed: '2026-11-25', until: '2026-11-26' } },
    ]);
    expect(linesOf(outcome).join('\n')).toContain('Marina Costa (mlops, key revoked since)');
  });

  test('when it was revoked by the day of a record, that approval is not genuine; an earlier one is', async () => {
    const outcome = await told(revokedOn(served, 'demo-mlops', '2026-11-25'));
    expect(codes(outcome)).toEqual(['history/revoked-since', 'history/approval-not-genuine']);
    expect(errorsOf(outcome)).toEqual(['history/approval-not-genuine']);
    expect(linesOf(outcome).join('\n')).toContain('Marina Costa (mlops, not proven: key revoked by then)');
  });

  test('when the release key was revoked as well, nothing shows when the approvals were there', async () => {
    const both = revokedOn(revokedOn(served, 'demo-mlops', '2027-01-30'), 'demo-release', '2027-01-31');
    expect(codes(await told(both))).toEqual(expect.arrayContaining(['history/approval-not-genuine']));
    expect(codes(await told(both))).not.toContain('history/revoked-since');
  });

  test('when an approver was taken out of keys.yaml, the keys of the applied commit show the approval', async () => {
    const left = served.copy();
    left.edit(keysFile, (text) => text.replace(/ {2}- id: demo-business\n(?: {4}.*\n)*/, ''));
    expect(entriesOf(ok(await told(left)))[0]).toMatchObject({
      record: {
        approvers: expect.arrayContaining([expect.objectContaining({ key: 'demo-business', proof: 'signature' })]),
      },
    });
  });

  test('when the release key was revoked and people began anew, what it signed is told as unproven', async () => {
    const anew = served.copy();
    anew.edit(keysFile, (text) => text.replace('id: demo-release\n', 'id: demo-release\n    revoked: 2026-11-25\n'));
    const first = await told(anew);
    expect(errorsOf(first)).toContain('history/key-not-trusted');
    expect(entriesOf(first).map((entry) => textIn(entry, 'proof'))).toEqual(['revoked-key', 'revoked-key']);
    expect(linesOf(first).join('\n')).toContain('nothing else proves it');
    trust(anew, anew.keys, { id: 'next-release', role: 'release-signer', person: 'Next pipeline' });
    anew.commit('Trust another key');
    anew.remove(state);
    anew.copyTo(keyFile(anew.keys, 'next-release'), keyFile(anew.keys, 'demo-release'));
    anew.at = '2027-01-25T12:00:00Z';
    await anew.rollOut();
    const outcome = await told(anew);
    expect(entriesOf(outcome).map((entry) => textIn(entry, 'proof'))).toEqual([
      ...['revoked-key', 'revoked-key', 'signature'],
    ]);
    expect(periodsOf(outcome).slice(-2)).toEqual([
      `${times['2']} unknown 2 normal`,
      '2027-01-25T12:00:00Z now 2 normal',
    ]);
  });

  test('when the next key signed on before the old one was revoked, the chain proves what the old one signed', async () => {
    const rolled = await ready2();
    trust(rolled, rolled.keys, { id: 'next-release', role: 'release-signer', person: 'Next pipeline' });
    rolled.commit('Trust another key');
    rolled.signingKey = keyFile(rolled.keys, 'next-release');
    await rolled.rollOut();
    rolled.edit(keysFile, (text) => text.replace('id: demo-release\n', 'id: demo-release\n    revoked: 2026-12-01\n'));
    const outcome = await told(rolled);
    expect(entriesOf(outcome).map((entry) => textIn(entry, 'proof'))).toEqual(['successor', 'signature']);
    expect(outcome.diagnostics.find(({ code }) => code === 'history/key-not-trusted')).toMatchObject({
      severity: 'warning',
      facts: { key: 'demo-release', from: 1, to: 1 },
    });
    // Its CAB record has no successor that names it.
    expect(errorsOf(outcome)).toEqual(['history/record-not-trusted']);
    rolled.edit(keysFile, (text) => text.replace(/ {2}- id: demo-release\n(?: {4}.*\n)*/, ''));
    const unknown = await told(rolled);
    expect(entriesOf(unknown)[0]).toMatchObject({ proof: 'successor', signed_by: null, record: null });
  });

  test('when an apply was killed before its last write, the state that it left is no past', async () => {
    const scenario = await ready1();
    const first = scenario.copy();
    ok(await first.apply());
    const [left = ''] = kept(first);
    scenario.write(left, first.bytes(left));
    scenario.at = '2026-11-24T13:00:00Z';
    ok(await scenario.apply());
    const outcome = await told(scenario);
    expect(codes(outcome)).toEqual(['history/state-left']);
    expect(errorsOf(outcome)).toEqual([]);
    expect(periodsOf(outcome)).toEqual(['2026-11-24T13:00:00Z now 1 normal']);
  });

  test('when a killed apply of another plan left a state, it is no past either', async () => {
    const left = await ready1();
    ok(await left.apply());
    const [file = ''] = kept(left);
    const other = await ready1();
    other.at = '2026-11-24T13:00:00Z';
    other.want({ '1': 'Approved' });
    await other.rollOut();
    other.write(file, left.bytes(file));
    const outcome = await told(other);
    expect(periodsOf(outcome)).toEqual(['2026-11-24T13:00:00Z now none normal']);
    expect(codes(outcome)).toEqual(['history/state-left']);
  });

  test('when a revoked key signed what a killed apply left, it is no past', async () => {
    const scenario = await ready1();
    const first = scenario.copy();
    ok(await first.apply());
    const [left = ''] = kept(first);
    scenario.write(left, first.bytes(left));
    scenario.at = '2026-11-24T13:00:00Z';
    ok(await scenario.apply());
    trust(scenario, scenario.keys, { id: 'next-release', role: 'release-signer', person: 'Next pipeline' });
    scenario.commit('Trust another key');
    Object.assign(scenario, { signingKey: keyFile(scenario.keys, 'next-release'), at: times['2'] });
    scenario.want({ '1': 'Approved', '2': 'Approved' }, '2');
    await scenario.rollOut();
    scenario.edit(keysFile, (text) =>
      text.replace('id: demo-release\n', 'id: demo-release\n    revoked: 2026-12-01\n'),
    );
    const outcome = await told(scenario);
    expect(entriesOf(outcome).map((entry) => textIn(entry, 'proof'))).toEqual(['successor', 'signature']);
    expect(codes(outcome)).toContain('history/state-not-trusted');
  });

  test('when the applied commit is not in this clone, says so and names no author', async () => {
    const shallow = served.copy();
    const world = Object.assign(shallow, { isNow: true }).worldAt(later);
    const repository = world.repository.value;
    if (repository === undefined) throw new Error('no repository');
    const without = { ...repository, history: { ...repository.history, find: async () => undefined } };
    const outcome = await tellHistory({ ...world, repository: { value: without, diagnostics: [] } }, model);
    expect(codes(outcome)).toEqual(['history/commit-missing', 'history/commit-missing']);
    expect(errorsOf(outcome)).toEqual([]);
    expect(entriesOf(outcome)[0]).toMatchObject({ approved: [{ written_by: null }] });
  });

  test('when a target cannot be reached, the others are told, and it exits 4', async () => {
    const two = served.copy();
    two.edit('policies/governance/targets.yaml', (text) => {
      const [head = '', one = ''] = text.split(/(?<=targets:\n)/);
      return `${head}${one}${one.replace('name: local', 'name: other').replace('file:registry', 'file:elsewhere')}`;
    });
    const run = await runCommandLine(['history', model, '--format', 'csv'], {
      open: async () => ({ value: two.worldAt(later), diagnostics: [] }),
      openReport: () => () => undefined,
      colour: false,
    });
    expect(run.exitCode).toBe(4);
    const rows = csvRows(run.stdout);
    expect(rows[0]?.at(-1)).toBe('finding');
    expect(rows.at(-1)?.at(-1)).toContain('error[registry/unreachable] other:');
  });
});
