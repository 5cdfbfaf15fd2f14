// Listens for messages over HTTP until the process is asked to end. What is larger than a message may be is not kept in memory.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Answering, Listen, Message } from './port.ts';

/** CloudEvents asks every receiver to take as much (https://github.com/cloudevents/spec, 1.0.2, "Size Limits"). */
const largest = 64 * 1024;
/** Milliseconds for one whole message. */
const patience = 10_000;

/** `stopped` resolves when it shall end; otherwise a signal ends it. */
export const listen: Listen = async (address, answer, stopped = signalled()) => {
  const { host, port } = placeOf(address);
  const server = serverFor(answer);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, host, listening);
  });
  await stopped;
  await new Promise<void>((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
};

/** `host:port`, `[::1]:port` or a port of this machine alone. */
function placeOf(address: string): { readonly host: string; readonly port: number } {
  const [, host = '127.0.0.1', port = ''] = /^(?:(.+):)?([0-9]{1,5})$/.exec(address) ?? [];
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

const signalled = (): Promise<unknown> =>
  Promise.race(['SIGINT', 'SIGTERM'].map((name) => new Promise((stop) => process.once(name, stop))));

function serverFor(answer: Answering): Server {
  const server = createServer(async (request, response) => {
    try {
      const { status, headers = {} } = await answer(await messageOf(request));
      response.writeHead(status, headers).end();
    } catch {
      // Nobody is told that it was taken: whoever sent it tries again.
      response.writeHead(500).end();
    }
  });
  return Object.assign(server, { requestTimeout: patience, headersTimeout: patience });
}

async function messageOf(request: IncomingMessage): Promise<Message> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= largest) chunks.push(chunk);
  }
  const { method = '', headers } = request;
  return { method, headers, body: size <= largest ? Buffer.concat(chunks) : undefined };
}
