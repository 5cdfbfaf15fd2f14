// What the courier makes of receivers on real sockets.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { courier } from './courier.ts';
import type { Delivery, Letter } from './port.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Handler = (count: number, response: ServerResponse) => void;

interface Receiver {
  readonly url: string;
  readonly got: { readonly headers: IncomingMessage['headers']; readonly method: string; readonly body: string }[];
}

async function receiver(handle: Handler): Promise<Receiver> {
  const got: Receiver['got'] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    got.push({ headers: request.headers, method: request.method ?? '', body });
    handle(got.length, response);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`, got };
}

const answers =
  (status: number, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) =>
    void response.writeHead(status, headers).end();

const waits: number[] = [];
const settings = {
  environment: { RELC_NOTIFY_ROOM: 'https://chat', RELC_SIGNING_KEY: 'private', RELC_NOTIFY_EMPTY: '' },
  wait: async (milliseconds: number) => void waits.push(milliseconds),
};
const carrier = courier(settings);
const hasty = courier(settings, 100);
const letter = (url: string): Letter => ({
  to: 'hub',
  url,
  type: 'application/cloudevents+json',
  body: '{"id":"1"}',
  token: 't',
});

describe('a letter', () => {
  test('when it is taken, came as it is, once, with its token', async () => {
    const { url, got } = await receiver(answers(202));
    expect(await carrier.post(letter(url))).toEqual({ fate: 'taken' });
    expect(got).toMatchObject([
      {
        ...{ method: 'POST', body: '{"id":"1"}' },
        headers: { authorization: 'Bearer t', 'content-type': 'application/cloudevents+json' },
      },
    ]);
  });

  test('when a receiver answers with a redirect, it is not followed, and the token goes nowhere else', async () => {
    const other = await receiver(answers(200));
    const { url } = await receiver(answers(307, { location: other.url }));
    expect(await carrier.post(letter(url))).toMatchObject({
      fate: 'refused',
      observed: expect.stringMatching(/redirect/),
    });
    expect(other.got).toEqual([]);
  });

  test.each<[string, number, Readonly<Record<string, string>>, Delivery, number]>([
    ['is gone', 410, {}, { fate: 'gone' }, 1],
    ['refuses', 400, {}, { fate: 'refused', observed: 'hub: answers 400' }, 1],
    ['does not know the caller', 401, {}, { fate: 'refused', observed: 'hub: answers 401' }, 1],
    ['asks for an hour', 429, { 'retry-after': '3600' }, { fate: 'later', seconds: 3600 }, 1],
    ['is under repair for an hour', 503, { 'retry-after': '3600' }, { fate: 'later', seconds: 3600 }, 1],
    ['is always busy', 429, {}, { fate: 'unreachable', observed: 'hub: answers 429, 5 times' }, 5],
    ['fails', 500, {}, { fate: 'unreachable', observed: 'hub: answers 500, 5 times' }, 5],
  ])('when a receiver %s (%i), says so', async (_, status, headers, expected, times) => {
    const { url, got } = await receiver(answers(status, headers));
    expect(await carrier.post(letter(url))).toEqual(expected);
    expect(got).toHaveLength(times);
  });

  test('when a receiver asks for a moment, waits as long, and sends the same again', async () => {
    waits.length = 0;
    const { url, got } = await receiver((count, response) =>
      count < 3 ? answers(429, { 'retry-after': '2' })(count, response) : answers(200)(count, response),
    );
    expect(await carrier.post(letter(url))).toEqual({ fate: 'taken' });
    expect(new Set(got.map(({ body }) => body))).toEqual(new Set(['{"id":"1"}']));
    expect(waits).toEqual([2_000, 2_000]);
  });

  test.each<[string, Handler]>([
    ['never ends', (_, response) => void response.writeHead(200).write('x')],
    [
      'breaks off',
      (_, response) => void response.writeHead(200, { 'content-length': '9' }).write('x', () => response.destroy()),
    ],
    ['is huge', (_, response) => void response.writeHead(202).end(Buffer.alloc(65 * 1024 * 1024))],
  ])('when it was taken with an answer that %s, it was taken, and is not sent again', async (_, handle) => {
    const { url, got } = await receiver(handle);
    expect(await hasty.post(letter(url))).toEqual({ fate: 'taken' });
    expect(got).toHaveLength(1);
  });

  test('when a receiver hangs, or nobody is there, gives up', async () => {
    const { url, got } = await receiver(() => undefined);
    expect(await hasty.post(letter(url))).toEqual({
      fate: 'unreachable',
      observed: 'hub: does not answer in time, 5 times',
    });
    expect(got).toHaveLength(5);
    servers[0]?.closeAllConnections();
    await new Promise((closed) => servers.shift()?.close(closed));
    expect(await carrier.post(letter(url))).toEqual({
      fate: 'unreachable',
      observed: 'hub: fails with ECONNREFUSED, 5 times',
    });
  });
});

test('only variables for receivers are read, and an empty one is none', () => {
  expect(carrier.secret('RELC_NOTIFY_ROOM')).toBe('https://chat');
  for (const name of ['RELC_SIGNING_KEY', 'RELC_NOTIFY_EMPTY', 'RELC_NOTIFY_UNSET'])
    expect(carrier.secret(name)).toBeUndefined();
});
