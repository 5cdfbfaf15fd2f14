// The listener on a real socket, and the courier that delivers there.

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { courier } from './courier.ts';
import { listen } from './listener.ts';
import type { Message } from './port.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

test('when it listens, gets whole messages up to 64 KiB, answers as told, and is gone once it is stopped', async () => {
  const port = await freePort();
  const got: Message[] = [];
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const listening = listen(
    String(port),
    async (message) => {
      got.push(message);
      if (message.body === undefined) return { status: 413 };
      if (message.body.length === 0) throw new Error('no message');
      return { status: 201 };
    },
    stopped,
  );
  const carrier = courier({ environment: {}, wait: async () => undefined }, 2_000);
  const letter = (body: string) => ({ to: 'hub', url: `http://127.0.0.1:${port}`, type: 'application/json', body });
  expect(await carrier.post(letter('x'.repeat(64 * 1024)))).toEqual({ fate: 'taken' });
  expect(await carrier.post(letter('x'.repeat(64 * 1024 + 1)))).toMatchObject({ fate: 'refused' });
  expect(await carrier.post(letter(''))).toEqual({ fate: 'unreachable', observed: 'hub: answers 500, 5 times' });
  expect(got[0]).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/json' } });
  expect(got[0]?.body).toHaveLength(64 * 1024);
  stop();
  await listening;
  expect(await carrier.post(letter('x'))).toMatchObject({ fate: 'unreachable' });
});
