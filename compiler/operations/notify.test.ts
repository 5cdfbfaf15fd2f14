// What receivers get, whenever a run ends and whatever they answer.
import { createPublicKey } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { dayBefore, endDay, short1, short2 } from '../../testing/ended.ts';
import { ending, Killed, killed } from '../../testing/killed.ts';
import { acted, codes, linesOf, ok, textsOf } from '../../testing/outcome.ts';
import { Receivers } from '../../testing/receivers.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { signatureFault } from '../events/signed.ts';
import { parseJson, textIn } from '../lib/json.ts';
import type { Delivery } from '../world/port.ts';
import { audit } from './audit.ts';
import { drill } from './drill.ts';
import { notify } from './notify.ts';
import { applyPending } from './pending.ts';
import { restoreModels } from './restore.ts';
import { listStatus } from './status.ts';

const file = 'policies/governance/notifications.yaml';
const all =
  'release_approved release_published release_rolled_back registry_restored release_deprecated release_revoked revalidation_due rollback_drill_failed audit_failed';
const hub = 'https://hub.example.com/events';

const receiver = (fields: Readonly<Record<string, string>>): string => {
  const said = { events: `[${all.split(' ').join(', ')}]`, since: '2026-11-01T00:00:00Z', ...fields };
  return `  - ${Object.entries(said)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n    ')}\n`;
};

const observability = receiver({ name: 'observability', kind: 'webhook', url: hub });

function tell(scenario: Scenario, ...receivers: readonly string[]): Receivers {
  scenario.write(file, `apiVersion: relc/v1\nkind: Notifications\nreceivers:\n${receivers.join('')}`);
  scenario.commit('Who is told');
  const courier = new Receivers();
  scenario.courier = courier;
  return courier;
}

let ready: Scenario;
beforeAll(async () => {
  ready = await ready2();
  ok(await ready.apply());
});

const both = [
  `release_approved ${model}/1`,
  `release_published ${model}/1`,
  `release_approved ${model}/2`,
  `release_published ${model}/2`,
];

describe('notify', () => {
  test('when versions were approved and serve, tells of each in order, once', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability);
    const outcome = ok(await notify(scenario.world, []));
    expect(courier.told(hub)).toEqual(both);
    expect(textsOf(outcome).at(-1)).toBe('4 messages were sent');
    ok(await notify(scenario.world, []));
    expect(courier.got).toHaveLength(4);
    const ids = new Set(courier.eventsAt(hub).map(({ id }) => id));
    expect(ids.size).toBe(4);
  });

  test('an event says what was signed: time and digests of the record, roles without people, and no measure', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability);
    ok(await notify(scenario.world, []));
    const [, , approved, published] = courier.eventsAt(hub);
    expect(approved).toMatchObject({
      ...{ specversion: '1.0', source: 'urn:relc:relc-local:local', time: scenario.at },
      data: { class: 'normal', roles: { mlops: 1, security: 1 }, tickets: ['CHG-1042'] },
    });
    expect(published).toMatchObject({ data: { from: '1', serial: 2 } });
    expect(JSON.stringify(courier.got)).not.toMatch(/Costa|Nunes|@|auc|0\.\d/);
  });

  test.each([
    ['Deprecated', 'release_deprecated'],
    ['Revoked', 'release_revoked'],
  ])('when a version becomes %s, tells %s', async (stage, name) => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability);
    ok(await notify(scenario.world, []));
    scenario.want({ '1': stage, '2': 'Approved' }, '2');
    await scenario.rollOut();
    ok(await notify(scenario.world, []));
    expect(courier.told(hub).slice(4)).toEqual([`${name} ${model}/1`]);
  });

  test('when a drill or an audit failed, tells it once, by its codes; when it passes again, or was forged, nothing', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability);
    ok(await notify(scenario.world, []));
    const tag = `registry/models/${model}/tags/1/policy_digest`;
    const before = scenario.bytes(tag);
    scenario.write(tag, 'other');
    for (const look of [drill, audit]) expect((await look(scenario.world, [])).diagnostics).not.toEqual([]);
    scenario.write(`registry/models/${model}/proofs/drill-1-20261125T110000Z-failed`, 'anything');
    scenario.write(tag, before);
    scenario.at = '2026-11-26T12:00:00Z';
    for (const look of [drill, audit]) ok(await look(scenario.world, []));
    for (let times = 0; times < 2; times += 1) ok(await notify(scenario.world, []));
    expect(courier.told(hub).slice(4)).toEqual([`audit_failed ${model}/2`, `rollback_drill_failed ${model}/1`]);
    expect(courier.eventsAt(hub).at(-1)).toMatchObject({
      time: '2026-11-25T12:00:00Z',
      data: { codes: ['verify/tag-differs'] },
    });
    // What is applied later must not have it told again.
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    await scenario.rollOut();
    ok(await notify(scenario.world, []));
    expect(courier.told(hub).slice(6)).toEqual([`release_deprecated ${model}/1`]);
  });

  test('when people go back, tells release_rolled_back, and of the way forward release_published', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability);
    for (const version of ['1', '2']) {
      scenario.want({ '1': 'Approved', '2': 'Approved' }, version);
      await scenario.rollOut();
    }
    ok(await notify(scenario.world, []));
    expect(courier.told(hub).slice(4)).toEqual([`release_rolled_back ${model}/1`, `release_published ${model}/2`]);
  });

  test('when a run is killed before any write, the next sends the same event again, and none is lost or out of order', async () => {
    for (let at = 1; at <= 4; at += 1) {
      const scenario = ready.copy();
      const courier = tell(scenario, observability);
      await killed(notify(ending(scenario.world, at), []));
      expect(courier.got).toHaveLength(at);
      ok(await notify(scenario.world, []));
      const told = courier.told(hub);
      expect(told.toSpliced(at - 1, 1)).toEqual(both);
      expect(courier.got[at - 1]).toEqual(courier.got[at]);
      ok(await notify(scenario.world, []));
      expect(courier.got).toHaveLength(5);
    }
  });

  test('when hardly a run ends well, every event arrives all the same, in its order', async () => {
    const most = Number(process.env['RELC_NOTIFY_RUNS'] ?? 120);
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    let runs = 0;
    while (runs < most) {
      const scenario = ready.copy();
      const courier = tell(scenario, observability);
      courier.answer = () => (random(3) === 0 ? down : { fate: 'taken' });
      for (let isDone = false; !isDone; runs += 1) {
        const outcome = await notify(ending(scenario.world, 1 + random(3)), []).catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
        });
        isDone = outcome?.diagnostics.length === 0 && textsOf(outcome).at(-1)?.startsWith('nobody is owed') === true;
      }
      expect(firstOfEach(courier.told(hub))).toEqual(both);
    }
  });
});

const down: Delivery = { fate: 'unreachable', observed: 'observability: does not answer in time, 5 times' };

const firstOfEach = (told: readonly string[]): readonly string[] => [...new Set(told)];

describe('a receiver', () => {
  test('when it cannot be reached, others get everything, status says what it is owed, and later it gets that', async () => {
    const scenario = ready.copy();
    const other = 'https://other.example.com/events';
    const courier = tell(scenario, observability, receiver({ name: 'other', kind: 'webhook', url: other }));
    courier.answer = ({ url }) => (url === hub ? down : { fate: 'taken' });
    const outcome = await notify(scenario.world, []);
    expect([codes(outcome), acted(outcome)]).toEqual([['notify/unreachable'], 4]);
    expect(courier.told(other)).toEqual(both);
    const status = await listStatus(scenario.world);
    expect(status.diagnostics).toMatchObject([
      {
        ...{ code: 'notify/owed', severity: 'warning' },
        facts: { receiver: 'observability', count: 4, since: '2026-11-24T12:00:00Z', name: 'release_approved' },
      },
    ]);
    courier.answer = () => ({ fate: 'taken' });
    courier.got.length = 0;
    ok(await notify(scenario.world, []));
    expect([courier.told(hub), courier.told(other)]).toEqual([both, []]);
    ok(await listStatus(scenario.world));
  });

  test('when it refuses one event, it gets none after it: the order is kept', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability);
    courier.answer = (_, count) =>
      count === 2 ? { fate: 'refused', observed: 'observability: answers 400' } : { fate: 'taken' };
    const outcome = await notify(scenario.world, []);
    expect([codes(outcome), acted(outcome)]).toEqual([['notify/refused'], 3]);
    expect(courier.told(hub)).toEqual(both.slice(0, 2));
    ok(await notify(scenario.world, []));
    expect(courier.told(hub)).toEqual([...both.slice(0, 2), ...both.slice(1)]);
  });

  test('when it is gone for good, nothing is sent there any more, until it has another name', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability);
    courier.answer = () => ({ fate: 'gone' });
    for (const _ of ['first', 'second']) {
      const outcome = await notify(scenario.world, []);
      expect([codes(outcome), acted(outcome)]).toEqual([['notify/gone'], 3]);
      expect(courier.got).toHaveLength(1);
    }
    expect((await listStatus(scenario.world)).diagnostics).toMatchObject([
      { code: 'notify/gone', severity: 'warning' },
    ]);
    const next = tell(scenario, observability.replace('name: observability', 'name: observability-2'));
    ok(await notify(scenario.world, []));
    expect(next.told(hub)).toEqual(both);
  });

  test('when it asks to wait, nothing is sent before, and everything after', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability);
    courier.answer = () => ({ fate: 'later', seconds: 3_600 });
    const outcome = await notify(scenario.world, []);
    expect([codes(outcome), acted(outcome)]).toEqual([['notify/later'], 5]);
    courier.answer = () => ({ fate: 'taken' });
    expect(acted(await notify(scenario.world, []))).toBe(5);
    expect(courier.got).toHaveLength(1);
    scenario.at = '2026-11-25T13:00:00Z';
    ok(await notify(scenario.world, []));
    expect(courier.told(hub).slice(1)).toEqual(both);
  });

  test.each([1e13, Number.POSITIVE_INFINITY])(
    'when it asks to wait for %d seconds, it is asked again after a day, and others get everything',
    async (seconds) => {
      const scenario = ready.copy();
      const other = 'https://other.example.com/events';
      const courier = tell(scenario, observability, receiver({ name: 'other', kind: 'webhook', url: other }));
      courier.answer = ({ url }) => (url === hub ? { fate: 'later', seconds } : { fate: 'taken' });
      const outcome = await notify(scenario.world, []);
      expect([codes(outcome), acted(outcome)]).toEqual([['notify/later'], 5]);
      expect(courier.told(other)).toEqual(both);
      courier.answer = () => ({ fate: 'taken' });
      scenario.at = '2026-11-26T12:00:01Z';
      ok(await notify(scenario.world, []));
      expect(courier.told(hub).slice(1)).toEqual(both);
    },
  );

  test('when somebody wrote that it wants nothing for years, it gets everything now', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability);
    const forged = { serial: 1, told: [], later: '9999-12-31T00:00:00Z' };
    scenario.write(`registry/models/${model}/told/observability`, JSON.stringify(forged));
    ok(await notify(scenario.world, []));
    expect(courier.told(hub)).toEqual(both);
  });

  test('when it is a chat, it gets a sentence in its language, without people and measures', async () => {
    const scenario = ready.copy();
    const room = { name: 'room', kind: 'chat', url_from: 'RELC_NOTIFY_ROOM', language: 'pt-BR' };
    const courier = tell(scenario, receiver({ ...room, events: '[release_published]' }));
    const unset = await notify(scenario.world, []);
    expect([codes(unset), acted(unset)]).toEqual([['notify/no-secret'], 3]);
    courier.secrets.set('RELC_NOTIFY_ROOM', 'https://chat.example.com/hook/secret');
    const outcome = ok(await notify(scenario.world, []));
    expect(courier.got.map(({ body }) => JSON.parse(body).text)).toEqual([
      `${model} (local): a versão 1 passou a ser servida.`,
      `${model} (local): a versão 2 passou a ser servida.`,
    ]);
    expect(JSON.stringify(outcome)).not.toContain('secret');
  });

  test('when it has a token, the token goes to it alone', async () => {
    const scenario = ready.copy();
    const other = receiver({ name: 'other', kind: 'webhook', url: 'https://other.example.com' });
    const courier = tell(scenario, observability.trimEnd().concat('\n    token_from: RELC_NOTIFY_TOKEN\n'), other);
    courier.secrets.set('RELC_NOTIFY_TOKEN', 't0k3n');
    ok(await notify(scenario.world, []));
    expect(new Set(courier.got.map(({ url, token }) => `${url} ${token}`))).toEqual(
      new Set([`${hub} t0k3n`, 'https://other.example.com undefined']),
    );
  });

  test.each([
    ['an address that asks nobody', 'RELC_NOTIFY_ROOM', 'data:,secret'],
    ['an address without encryption', 'RELC_NOTIFY_ROOM', 'http://secret.example.com/hook'],
    ['an address with a password', 'RELC_NOTIFY_ROOM', 'https://user:secret@example.com/hook'],
    ['no address', 'RELC_NOTIFY_ROOM', 'secret'],
    ['a token of two lines', 'RELC_NOTIFY_TOKEN', 'secret\nx-other: 1'],
  ])(
    'when its secret is %s, nothing is sent there, and nobody sees it; with a line break at the end it is sent',
    async (_, name, secret) => {
      const scenario = ready.copy();
      const fields = { kind: 'webhook', url_from: 'RELC_NOTIFY_ROOM', token_from: 'RELC_NOTIFY_TOKEN' };
      const courier = tell(scenario, receiver({ name: 'room', ...fields }));
      courier.secrets.set('RELC_NOTIFY_ROOM', `${hub}\n`).set('RELC_NOTIFY_TOKEN', 't0k3n\n').set(name, secret);
      const outcome = await notify(scenario.world, []);
      expect([codes(outcome), acted(outcome)]).toEqual([['notify/bad-secret'], 3]);
      expect([courier.got, JSON.stringify(outcome).includes('secret.example')]).toEqual([[], false]);
      expect(JSON.stringify(outcome)).not.toMatch(/[/:,@]secret|secret\\n/);
      courier.secrets.set('RELC_NOTIFY_ROOM', `${hub}\n`).set('RELC_NOTIFY_TOKEN', 't0k3n\n');
      ok(await notify(scenario.world, []));
      expect(courier.got.map(({ url, token }) => [url, token])).toEqual(both.map(() => [hub, 't0k3n']));
    },
  );

  test('when its events are signed, the release key signs each; without the key nothing is sent there', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, receiver({ name: 'signed', kind: 'webhook', url: hub, signed: 'true' }));
    const signing = scenario.signingKey;
    scenario.signingKey = undefined;
    expect(codes(await notify(scenario.world, []))).toEqual(['apply/no-release-key']);
    expect(courier.got).toEqual([]);
    Object.assign(scenario, { signingKey: signing });
    ok(await notify(scenario.world, []));
    const publicKey = createPublicKey(Buffer.from(scenario.bytes(signing ?? '')));
    for (const { body } of courier.got)
      expect(signatureFault(JSON.parse(body), [{ hint: '', publicKey }])).toBeUndefined();
    expect(courier.got).toHaveLength(4);
  });

  test('when it is a folder, each event is a file there by its id', async () => {
    const scenario = ready.copy();
    tell(scenario, receiver({ name: 'mail', kind: 'file', folder: 'notices/new', events: '[release_published]' }));
    ok(await notify(scenario.world, []));
    const files = scenario.glob('notices/new/*.json');
    expect(files).toHaveLength(2);
    for (const path of files) expect(path).toContain(JSON.parse(scenario.read(path)).id);
    tell(scenario, receiver({ name: 'other', kind: 'file', folder: 'new', events: '[release_published]' }));
    ok(await notify(scenario.world, [], { out: scenario.path('elsewhere') }));
    expect(scenario.glob('elsewhere/new/*.json')).toHaveLength(2);
  });

  test('when it mails documents, gets a folder for each release with the notices that were approved, in its language', async () => {
    const scenario = ready.copy();
    const mail = { name: 'mail', kind: 'document', folder: 'mail', language: 'pt-BR', events: '[release_published]' };
    tell(scenario, receiver(mail));
    ok(await notify(scenario.world, [], { out: scenario.path('out') }));
    const files = scenario.glob('out/mail/*/*');
    const names = ['event.json', 'notice_consumers.pt-BR.md', 'notice_governance.pt-BR.md', 'release_notes.pt-BR.md'];
    expect(files.map((path) => path.replace(/^.*\//, ''))).toEqual([...names, ...names]);
    for (const path of files.filter((one) => one.endsWith('event.json')))
      expect(path).toContain(JSON.parse(scenario.read(path)).id);
    expect(files.map((path) => scenario.read(path)).join('')).toContain('consumidor');
  });

  test('when a notice was changed by hand, it is not handed out', async () => {
    const scenario = ready.copy();
    const mail = { name: 'mail', kind: 'document', folder: 'mail', events: '[release_published]' };
    tell(scenario, receiver(mail));
    for (const path of scenario.glob('registry/artifacts/*/relc/*/documents/notice_consumers.md'))
      scenario.write(path, 'Pay here');
    expect(codes(await notify(scenario.world, []))).toEqual(['notify/refused']);
    expect(scenario.glob('mail/**')).toEqual([]);
  });

  test('when it wants other events, another model or another target, it gets none', async () => {
    const scenario = ready.copy();
    const courier = tell(
      scenario,
      receiver({ name: 'a', kind: 'webhook', url: hub, events: '[release_revoked]' }),
      receiver({ name: 'b', kind: 'webhook', url: hub, models: '[other]' }),
      receiver({ name: 'c', kind: 'webhook', url: hub, targets: '[production]' }),
      receiver({ name: 'd', kind: 'webhook', url: hub, since: '2026-11-26T00:00:00Z' }),
    );
    ok(await notify(scenario.world, []));
    expect(courier.got).toEqual([]);
  });
});

describe('what is due', () => {
  test('when somebody changed the registry by hand and it was put back, tells where, and no value', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability);
    ok(await notify(scenario.world, []));
    scenario.write(`registry/models/${model}/tags/2/approved_by`, 'Mallory');
    ok(await restoreModels(scenario.world, [model]));
    ok(await notify(scenario.world, []));
    ok(await notify(scenario.world, []));
    expect(courier.told(hub).slice(4)).toEqual([`registry_restored ${model}/2`]);
    expect(courier.eventsAt(hub)[4]).toMatchObject({
      data: { serial: 2, count: 1, resources: ['tag approved_by of version 2'] },
    });
    expect(JSON.stringify(courier.got)).not.toContain('Mallory');
  });

  test('when somebody writes a restoration of any size, its event is one that every receiver takes', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability);
    const values = Array.from({ length: 900 }, () => ({ resource: '\u0001\ud800'.repeat(450) }));
    const forged = { target: 'local', model, restored_at: scenario.at, state: { serial: 2 }, values };
    scenario.write(`registry/restored/${model}/forged.json`, JSON.stringify(forged));
    ok(await notify(scenario.world, []));
    expect(courier.told(hub)).toEqual([...both, `registry_restored ${model}/2`]);
    expect(Math.max(...courier.got.map(({ body }) => body.length))).toBeLessThan(64 * 1024);
    expect(courier.eventsAt(hub)[4]).toMatchObject({ data: { count: 900 } });
  });

  test('when something was put back under a state older than `since`, and another state followed, tells of it', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability.replace('2026-11-01T00:00:00Z', '2026-11-25T12:30:00Z'));
    scenario.write(`registry/models/${model}/tags/2/approved_by`, 'Mallory');
    scenario.at = '2026-11-25T13:00:00Z';
    ok(await restoreModels(scenario.world, [model]));
    scenario.want({ '1': 'Revoked', '2': 'Approved' }, '2');
    await scenario.rollOut();
    ok(await notify(scenario.world, []));
    expect(courier.told(hub)).toEqual([`registry_restored ${model}/2`, `release_revoked ${model}/1`]);
    ok(await notify(scenario.world, []));
    expect(courier.got).toHaveLength(2);
  });

  test('when policy tells of a revalidation on another day, that is another event: one id never has other bytes', async () => {
    const scenario = ready.copy();
    const said = async (notice: number) => {
      const courier = tell(scenario, `${observability}revalidation_notice_days: ${notice}\n`);
      ok(await notify(scenario.world, []));
      return courier.eventsAt(hub).filter(({ type }) => type === 'relc.revalidation_due');
    };
    scenario.at = '2027-01-20T00:00:00Z';
    const [first] = await said(30);
    const [second] = await said(31);
    expect([first?.['time'], second?.['time']]).toEqual(['2027-01-16T00:00:00Z', '2027-01-15T00:00:00Z']);
    expect(second?.['id']).not.toBe(first?.['id']);
    expect(await said(31)).toEqual([]);
  });

  test('when an older state was put back, tells nothing of it, and says so', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability);
    const state = `registry/models/${model}/state.sigstore.json`;
    ok(await notify(scenario.world, []));
    const older = scenario
      .glob(`registry/models/${model}/states/*`)
      .find((one) => scenario.read(one) !== scenario.read(state));
    scenario.copyTo(older ?? '', state);
    const outcome = await notify(scenario.world, []);
    expect([codes(outcome), acted(outcome)]).toEqual([['notify/ahead'], 3]);
    expect(courier.got).toHaveLength(4);
  });

  test('when a state in between is lost or changed, nothing is left out in silence, and a later `since` leads on', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability);
    const state = `registry/models/${model}/state.sigstore.json`;
    const first = scenario
      .glob(`registry/models/${model}/states/*`)
      .find((one) => scenario.read(one) !== scenario.read(state));
    for (const spoil of [() => scenario.write(first ?? '', '{}'), () => scenario.remove(first ?? '')]) {
      spoil();
      const outcome = await notify(scenario.world, []);
      expect([codes(outcome), acted(outcome)]).toEqual([['notify/state-missing'], 3]);
    }
    expect(courier.got).toEqual([]);
    tell(scenario, observability.replace('2026-11-01', '2026-11-26'));
    ok(await notify(scenario.world, []));
  });

  test('when the record of what was approved is lost, or no release key signed it, nobody is told that it was', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability.replace('2026-11-01', '2026-11-25'));
    for (const path of scenario.glob('registry/artifacts/*/relc/cab/*')) scenario.write(path, '{}');
    expect(codes(await notify(scenario.world, []))).toEqual(['notify/record-not-trusted']);
    for (const path of scenario.glob('registry/artifacts/*/relc/cab/*')) scenario.remove(path);
    expect(codes(await notify(scenario.world, []))).toEqual(['notify/record-missing']);
    expect(courier.got).toEqual([]);
  });

  test('when only what is due is asked for, says it, and sends and writes nothing', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability);
    const before = scenario.registryDigest;
    const outcome = ok(await notify(scenario.world, [], { dryRun: true }));
    expect(linesOf(outcome)).toEqual([
      expect.stringMatching(/^observability: release_approved risk-default\/1 on local would be sent, [0-9a-f]{16}$/),
      ...Array.from({ length: 3 }, () => expect.stringContaining('would be sent')),
    ]);
    expect([courier.got, scenario.registryDigest]).toEqual([[], before]);
    expect(textsOf(outcome)).toContain('this is what would be sent: nothing was');
    ok(await notify(scenario.world, []));
    expect(textsOf(ok(await notify(scenario.world, [], { dryRun: true })))).toEqual([
      'nobody is owed anything: nothing was sent',
    ]);
  });

  test.each([
    ['there is no file', undefined],
    ['as relc init writes it', 'apiVersion: relc/v1\nkind: Notifications\nreceivers: []\n'],
  ])('when nobody is named, says so: %s', async (_, text) => {
    const scenario = ready.copy();
    if (text !== undefined) scenario.write(file, text);
    if (text !== undefined) scenario.commit('Nobody');
    expect(textsOf(ok(await notify(scenario.world, [])))).toEqual([
      `nobody is told of anything: the last commit that was approved has no receivers in ${file}`,
    ]);
  });

  test('when a revalidation comes near, tells of it once for its day, also after a renewal', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, `${observability}revalidation_notice_days: 30\n`);
    scenario.at = '2027-01-20T23:59:59Z';
    ok(await notify(scenario.world, []));
    expect(courier.told(hub)).toEqual([...both, `revalidation_due ${model}/1`]);
    scenario.at = '2027-01-21T00:00:00Z';
    ok(await notify(scenario.world, []));
    expect(courier.told(hub).slice(5)).toEqual([`revalidation_due ${model}/2`]);
    expect(courier.eventsAt(hub)[5]).toMatchObject({
      time: '2027-01-21T00:00:00Z',
      data: { revalidate_by: '2027-02-20' },
    });
    await applyPending(scenario.world, []);
    expect(scenario.glob(`registry/models/${model}/states/*`)).toHaveLength(3);
    for (const at of ['2027-01-29T12:00:00Z', '2027-01-30T12:00:00Z']) {
      scenario.at = at;
      ok(await notify(scenario.world, []));
    }
    expect(courier.told(hub).slice(6)).toEqual([]);
  });

  test('when states long told are gone, nobody misses them: what is due is found from the last one', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, observability);
    ok(await notify(scenario.world, []));
    const folder = `registry/models/${model}/states`;
    const last = JSON.parse(scenario.read(`registry/models/${model}/state.sigstore.json`));
    const { predecessor } = JSON.parse(Buffer.from(last.dsseEnvelope.payload, 'base64').toString()).predicate;
    for (const path of scenario.glob(`${folder}/*`))
      if (!path.includes(predecessor.slice(7)) && scenario.read(path) !== JSON.stringify(last)) scenario.remove(path);
    for (let index = 0; index < 10_000; index += 1) scenario.write(`${folder}/${index}`, 'no state');
    ok(await notify(scenario.world, []));
    expect(courier.got).toHaveLength(4);
  });
});

describe('notify, where versions end', () => {
  const ends = 'release_retired release_revoked end_of_life_reached drop_cache';
  const serving = receiver({ name: 'serving', kind: 'webhook', url: hub, events: `[${ends.split(' ').join(', ')}]` });
  const told = async (scenario: Scenario, courier: Receivers) => {
    ok(await notify(scenario.world, []));
    ok(await notify(scenario.world, []));
    return courier.eventsAt(hub).map(({ type, subject, data }) => {
      const said = parseJson(JSON.stringify(data));
      const why = ['reason', 'class', 'owner'].flatMap((name) => textIn(said, name) ?? [])[0];
      return [String(type).replace('relc.', ''), subject, why];
    });
  };

  test('when its end of life retires a version, tells so and that serving drops it from its cache, once', async () => {
    const scenario = await short2();
    const courier = tell(scenario, serving);
    scenario.at = dayBefore;
    expect(await told(scenario, courier)).toEqual([]);
    scenario.at = endDay;
    ok(await applyPending(scenario.world, []));
    expect(await told(scenario, courier)).toEqual([
      ['release_retired', `${model}/1`, 'end_of_life'],
      ['drop_cache', `${model}/1`, 'retired'],
    ]);
  });

  test('when callers still get it on its end of life, tells its owner once, also after a renewal', async () => {
    const scenario = await short1();
    const courier = tell(scenario, serving);
    scenario.at = dayBefore;
    expect(await told(scenario, courier)).toEqual([]);
    const reached = [['end_of_life_reached', `${model}/1`, 'Credit Risk Models']];
    for (const at of [endDay, '2027-01-20T00:00:00Z']) {
      scenario.at = at;
      await applyPending(scenario.world, []);
      expect(await told(scenario, courier)).toEqual(reached);
    }
  });

  test.each(['Retired', 'Revoked'] as const)('when people write %s, tells that serving drops it', async (stage) => {
    const scenario = ready.copy();
    const courier = tell(scenario, serving);
    scenario.want({ '1': stage, '2': 'Approved' }, '2');
    await scenario.rollOut();
    const found = await told(scenario, courier);
    expect(found.map(([name]) => name)).toEqual([`release_${stage.toLowerCase()}`, 'drop_cache']);
    expect(found.at(-1)).toEqual(['drop_cache', `${model}/1`, stage.toLowerCase()]);
  });

  test('when the days of a Deprecated version are over, tells that serving drops it, and once more when it is retired', async () => {
    const scenario = ready.copy();
    const courier = tell(scenario, serving);
    scenario.want({ '1': 'Deprecated', '2': 'Approved' }, '2');
    await scenario.rollOut();
    scenario.at = '2026-12-25T23:59:59Z';
    expect(await told(scenario, courier)).toEqual([]);
    scenario.at = '2026-12-26T00:00:00Z';
    const over = ['drop_cache', `${model}/1`, 'deprecated'];
    expect(await told(scenario, courier)).toEqual([over]);
    scenario.want({ '1': 'Retired', '2': 'Approved' }, '2');
    await scenario.rollOut();
    expect((await told(scenario, courier)).slice(1).map(([name]) => name)).toEqual(['release_retired', 'drop_cache']);
    scenario.want({ '1': 'Revoked', '2': 'Approved' }, '2');
    await scenario.rollOut();
    expect((await told(scenario, courier)).slice(3).map(([name]) => name)).toEqual(['release_revoked']);
  });
});
