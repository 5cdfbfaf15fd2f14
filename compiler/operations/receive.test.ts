// What the receiver keeps, and what it answers.
import { describe, expect, test } from 'vitest';
import { acted, codes, ok, textsOf } from '../../testing/outcome.ts';
import { makeKey } from '../../testing/sample.ts';
import { Scenario } from '../../testing/scenario.ts';
import { cloudEvent } from '../events/event.ts';
import { signedEvent } from '../events/signed.ts';
import { utf8 } from '../lib/bytes.ts';
import { canonical } from '../lib/json.ts';
import type { Message, World } from '../world/port.ts';
import { receive, receiveEvents } from './receive.ts';

const key = makeKey('release', ['release-signer']);
const event = cloudEvent(
  { registry_id: 'production', target: 'production', model: 'm' },
  {
    ...{ name: 'release_published', version: '2', at: '2026-11-25T12:00:00Z', about: `sha256:${'a'.repeat(64)}` },
    data: { serial: 2, from: '1' },
  },
);
const post = (body: string, type = 'application/cloudevents+json; charset=utf-8'): Message => ({
  ...{ method: 'POST', headers: { 'content-type': type }, body: utf8(body) },
});
const file = `kept/${event.id}.json`;

describe('an event', () => {
  test('when it comes once or twice, is kept once, and both times taken', () => {
    const scenario = new Scenario();
    for (const status of [201, 200, 200])
      expect(receive(scenario.world, post(canonical(event)), 'kept', undefined)).toEqual({ status });
    expect(scenario.glob('kept/*')).toEqual([file]);
    expect(scenario.read(file)).toBe(canonical(event));
  });

  test('when it comes signed after it came unsigned, it is the same', () => {
    const scenario = new Scenario();
    receive(scenario.world, post(canonical(event)), 'kept', undefined);
    expect(receive(scenario.world, post(canonical(signedEvent(event, key))), 'kept', undefined)).toEqual({
      status: 200,
    });
  });

  test('when another one has its id, what was kept stays, and the other is refused', () => {
    const scenario = new Scenario();
    receive(scenario.world, post(canonical(event)), 'kept', undefined);
    const changed = canonical({ ...event, subject: 'm/3' });
    expect(receive(scenario.world, post(changed), 'kept', undefined)).toEqual({ status: 409 });
    expect(scenario.read(file)).toBe(canonical(event));
  });

  test('when keys are given, only what one of them signed is kept', () => {
    const scenario = new Scenario();
    const keys = [key.signer];
    const other = makeKey('other', ['release-signer']);
    for (const one of [event, signedEvent(event, other), { ...signedEvent(event, key), subject: 'm/3' }])
      expect(receive(scenario.world, post(canonical(one)), 'kept', keys)).toEqual({ status: 403 });
    expect(scenario.glob('kept/*')).toEqual([]);
    expect(receive(scenario.world, post(canonical(signedEvent(event, key))), 'kept', keys)).toEqual({ status: 201 });
  });

  test.each<[string, number, Message]>([
    ['is no JSON', 400, post('{')],
    ['has no id', 400, post(canonical({ ...event, id: '' }))],
    ['has an id that leads out of the folder', 400, post(canonical({ ...event, id: '../../etc/passwd' }))],
    ['is of another media type', 415, post(canonical(event), 'application/json')],
    ['is too large', 413, { ...post(''), body: undefined }],
    ['is no POST', 405, { ...post(canonical(event)), method: 'PUT' }],
  ])('when it %s, answers %i and keeps nothing', (_, status, message) => {
    const scenario = new Scenario();
    expect(receive(scenario.world, message, 'kept', undefined).status).toBe(status);
    expect(scenario.glob('kept/**')).toEqual([]);
  });
});

test('when somebody asks whether they may deliver, says so to whoever says who they are', () => {
  const asks = (headers: Message['headers']) =>
    receive(new Scenario().world, { method: 'OPTIONS', headers, body: utf8('') }, 'kept', undefined);
  expect(asks({ 'webhook-request-origin': 'relc.example.com' })).toMatchObject({
    status: 200,
    headers: { 'webhook-allowed-origin': 'relc.example.com', 'webhook-allowed-rate': '*' },
  });
  expect(asks({})).toEqual({ status: 400 });
});

test('when it is stopped, says how many it kept, and with what it refused the last', async () => {
  const { world } = new Scenario();
  const hears = async (...messages: readonly Message[]) => {
    const listen: World['listen'] = async (_, answer) => {
      for (const message of messages) await answer(message);
    };
    return textsOf(ok(await receiveEvents({ ...world, listen }, { listen: '8080', to: 'kept' })));
  };
  const good = post(canonical(event));
  expect(await hears(good, good)).toEqual(['1 event was kept in kept']);
  expect(await hears(good, post('{'), post('', 'text/plain'))).toEqual([
    '0 events were kept in kept; refused: 2, the last with 415',
  ]);
});

test.each([
  ['the address is none', { listen: 'here', to: 'kept' }, 'usage/bad-address'],
  ['there is no folder of keys', { listen: '8080', to: 'kept', trust: 'nowhere' }, 'usage/no-trust'],
])('when %s, does not listen', async (_, options, code) => {
  const outcome = await receiveEvents(new Scenario().world, options);
  expect([codes(outcome), acted(outcome)]).toEqual([[code], 2]);
});
