// What a serving host keeps of refused starts until somebody has it.
import { beforeAll, expect, test } from 'vitest';
import { acted, codes, ok } from '../../testing/outcome.ts';
import { Receivers } from '../../testing/receivers.ts';
import { ready2, type Scenario } from '../../testing/scenario.ts';
import { model } from '../../testing/scratch.ts';
import { LazyMap } from '../lib/lazy.ts';
import { Unreadable } from '../world/port.ts';
import { sendSpool } from './spool.ts';

let served: Scenario;
beforeAll(async () => {
  served = await ready2();
  ok(await served.apply());
});

const url = 'https://hub.example.com/events';
const kept = (scenario: Scenario) => scenario.glob('spool/*.json').map((path) => JSON.parse(scenario.read(path)));

/** Version 1 was put in place of what was approved. */
function moved(): Scenario {
  const scenario = served.copy();
  scenario.write(`registry/models/${model}/aliases/approved`, '1');
  return scenario;
}

test('when a start is refused, the spool has why, once a day; the check refuses as ever', async () => {
  const scenario = moved();
  for (const at of ['2026-11-25T13:00:00Z', '2026-11-25T14:00:00Z', '2026-11-26T13:00:00Z']) {
    scenario.at = at;
    const outcome = await scenario.verify('2', { spool: 'spool' });
    expect([codes(outcome), acted(outcome)]).toEqual([['verify/alias-differs'], 3]);
  }
  expect(
    kept(scenario)
      .map(({ time }) => time)
      .sort(),
  ).toEqual(['2026-11-25T13:00:00Z', '2026-11-26T13:00:00Z']);
  expect(kept(scenario)[0]).toMatchObject({
    ...{ source: 'urn:relc:host:serving-1', type: 'relc.verification_failed' },
    data: { host: 'serving-1', model, target: 'local', codes: ['verify/alias-differs'] },
  });
});

test('when a model may load, or the command line is wrong, the spool stays empty', async () => {
  const scenario = served.copy();
  ok(await scenario.verify('2', { spool: 'spool' }));
  expect(acted(await scenario.verify('2', { spool: 'spool', trust: 'nowhere' }))).toBe(2);
  expect(kept(scenario)).toEqual([]);
});

test('when the spool is sent, what was taken is gone from it, and what was not is sent again', async () => {
  const scenario = moved();
  for (const at of ['2026-11-25T13:00:00Z', '2026-11-26T13:00:00Z']) {
    scenario.at = at;
    await scenario.verify('2', { spool: 'spool' });
  }
  scenario.write('spool/notes.json', '{}');
  const courier = new Receivers();
  scenario.courier = courier;
  courier.answer = (_, count) =>
    count === 2 ? { fate: 'unreachable', observed: '--url: answers 500, 5 times' } : { fate: 'taken' };
  const outcome = await sendSpool(scenario.world, { send: 'spool', url });
  expect([codes(outcome), acted(outcome)]).toEqual([['notify/unreachable'], 4]);
  ok(await sendSpool(scenario.world, { send: 'spool', url }));
  const [first, second, again] = courier.eventsAt(url);
  expect([first?.['time'], second]).toEqual(['2026-11-25T13:00:00Z', again]);
  expect(scenario.glob('spool/*')).toEqual(['spool/notes.json']);
});

test('when one event is refused, the others are sent; what tells of a release is not, whoever put it there', async () => {
  const scenario = moved();
  for (const at of ['2026-11-25T13:00:00Z', '2026-11-26T13:00:00Z']) {
    scenario.at = at;
    await scenario.verify('2', { spool: 'spool' });
  }
  const [one] = kept(scenario);
  scenario.write('spool/forged.json', JSON.stringify({ ...one, type: 'relc.release_published' }));
  scenario.write('spool/other.json', JSON.stringify({ ...one, source: 'urn:relc:relc-local:local' }));
  const courier = new Receivers();
  scenario.courier = courier;
  courier.answer = (_, count) =>
    count === 1 ? { fate: 'refused', observed: '--url: answers 400' } : { fate: 'taken' };
  const outcome = await sendSpool(scenario.world, { send: 'spool', url });
  expect([codes(outcome), acted(outcome)]).toEqual([['notify/refused'], 3]);
  expect(courier.got).toHaveLength(2);
  expect(outcome.done?.map(({ en }) => en)).toEqual(['1 message was sent']);
  courier.answer = () => ({ fate: 'refused', observed: '--url: answers 403' });
  // Something is owed as long as it was not taken.
  expect((await sendSpool(scenario.world, { send: 'spool', url })).done).toEqual([]);
  courier.got.splice(2);
  courier.answer = () => ({ fate: 'taken' });
  ok(await sendSpool(scenario.world, { send: 'spool', url }));
  expect(courier.got.map(({ body }) => JSON.parse(body).type)).toEqual(Array(3).fill('relc.verification_failed'));
  expect(scenario.glob('spool/*')).toEqual(['spool/forged.json', 'spool/other.json']);
});

test('when the spool has something that cannot be read, the events beside it are sent', async () => {
  const scenario = moved();
  await scenario.verify('2', { spool: 'spool' });
  scenario.write('spool/0.json', '{}');
  const courier = new Receivers();
  const { files } = scenario.world;
  const mounted = (folder: string) => {
    const there = files.mounted(folder);
    const read = (name: string) => {
      if (name === '0.json') throw new Unreadable({ code: 'usage/file-gone', file: `${folder}/${name}` });
      return there.get(name) ?? new Uint8Array();
    };
    return new LazyMap([...there.keys()], read);
  };
  ok(await sendSpool({ ...scenario.world, courier, files: { ...files, mounted } }, { send: 'spool', url }));
  expect(courier.got).toHaveLength(1);
  expect(scenario.glob('spool/*')).toEqual(['spool/0.json']);
});

test.each([
  ['there is no spool', { send: 'nowhere', url }, 'usage/no-such-folder'],
  ['the address has no encryption', { send: 'spool', url: 'http://hub.example.com' }, 'usage/bad-address'],
  ['the address names a user', { send: 'spool', url: 'http://localhost:80@example.com' }, 'usage/bad-address'],
  ['the token is not set', { send: 'spool', url, tokenFrom: 'RELC_NOTIFY_TOKEN' }, 'notify/no-secret'],
])('when %s, nothing is sent', async (_, options, code) => {
  const scenario = served.copy();
  scenario.write('spool/notes.json', '{}');
  scenario.courier = new Receivers();
  expect(codes(await sendSpool(scenario.world, options))).toEqual([code]);
});
