// Stands between relc and MLflow, and disturbs single calls as networks do.
import { Agent, request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface Call {
  readonly method: string;
  readonly path: string;
  /** Counted from 1 among the calls since the fault was set; 0 for a heartbeat, which depends on the clock. */
  readonly number: number;
}

/** A call and MLflow's complete answer. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly type: string | undefined;
  readonly body: Buffer;
  readonly status: number;
  readonly answer: Buffer;
}

/** What happens to a call. `before`: MLflow has not seen it. `after`: MLflow has acted, and relc has no answer yet. */
export interface Fault {
  readonly before?: Deed;
  readonly after?: Deed;
}

type Deed =
  | { readonly kind: 'drop' }
  /** The connection stays open without an answer. */
  | { readonly kind: 'silence' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The real answer, cut off in the middle. */
  | { readonly kind: 'cut' }
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  | { readonly kind: 'call'; readonly action: () => void };

export class FaultyProxy {
  fault: (call: Call) => Fault | undefined = () => undefined;
  calls: Call[] = [];
  /** Is told every call that MLflow answered. */
  heard: (exchange: Exchange) => void = () => undefined;
  readonly #server: Server;
  readonly #agent = new Agent({ keepAlive: true, timeout: 2000 });
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch(() => request.socket.destroy());
    });
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this.port;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
    this.#agent.destroy();
  }

  /** Forgets the calls so far, and disturbs from now on. */
  set(fault: FaultyProxy['fault'] = () => undefined): void {
    this.calls = [];
    this.fault = fault;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await buffer(request);
    const { method = '', url = '' } = request;
    const path = url.replace(/\?.*$/, '');
    const isHeartbeat = path.endsWith('/runs/set-tag');
    const call = { method, path, number: isHeartbeat ? 0 : this.calls.length + 1 };
    if (!isHeartbeat) this.calls.push(call);
    const fault = this.fault(call);
    if (fault?.before && (await carryOut(fault.before, request, response))) return;
    const { status, type: answered, body } = await this.#delivered(request, sent);
    this.heard({ method, url, type: request.headers['content-type'], body: sent, status, answer: body });
    if (fault?.after?.kind === 'cut') {
      response.writeHead(status, { 'content-length': body.length + 1 }).write(body);
      request.socket.end();
      return;
    }
    if (fault?.after && (await carryOut(fault.after, request, response))) return;
    response.writeHead(status, { 'content-type': answered }).end(body);
  }

  /** MLflow's answer. There are tens of thousands: `fetch` takes three times as long for one. */
  async #delivered({ method, url, headers }: IncomingMessage, sent: Buffer) {
    const { 'content-type': type, authorization } = headers;
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      ask(
        {
          ...{ host: '127.0.0.1', port: this.#port, method, path: url, agent: this.#agent },
          headers: {
            ...(sent.length > 0 && { 'content-length': sent.length }),
            ...(type && { 'content-type': type }),
            ...(authorization && { authorization }),
          },
        },
        resolve,
      )
        .on('error', reject)
        .end(sent);
    });
    return {
      status: answer.statusCode ?? 0,
      type: answer.headers['content-type'] ?? '',
      body: await buffer(answer),
    };
  }
}

/** Whether this was all that relc receives. */
async function carryOut(deed: Deed, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  switch (deed.kind) {
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, deed.milliseconds));
      return false;
    case 'answer':
      response.writeHead(deed.status, deed.headers ?? {}).end(deed.body ?? '');
      return true;
    case 'call':
      deed.action();
      request.socket.destroy();
      return true;
    case 'silence':
      return true;
    case 'drop':
    case 'cut':
      request.socket.destroy();
      return true;
  }
}
