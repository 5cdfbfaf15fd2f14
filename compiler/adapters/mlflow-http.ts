// One MLflow server over HTTP. Everything that relc sends is idempotent by value:
// sending a tag, an alias or an artifact again leaves what sending it once leaves.
// So every call may be tried again, also when only its answer was lost; whoever
// creates a run counts with finding two.
import { setTimeout as sleep } from 'node:timers/promises';
import tls from 'node:tls';
import { textOf, utf8 } from '../lib/bytes.ts';
import { isObject, type Json } from '../lib/json.ts';
import { RegistryUnreachable } from '../ports.ts';
import { readFile } from './files.ts';

export interface MlflowHttp {
  /** An API call below /api/2.0/. Undefined when MLflow itself says that there is no such thing. */
  json(method: Method, path: string, values?: Readonly<Record<string, Json>>): Promise<unknown>;
  /** An artifact's bytes; undefined when there is none. */
  download(path: string): Promise<Uint8Array | undefined>;
  upload(path: string, bytes: Uint8Array): Promise<void>;
}

export type Method = 'GET' | 'POST' | 'DELETE';

export interface HttpSettings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds to wait before trying again. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export const ownSettings: HttpSettings = { environment: process.env, wait: sleep };

const attempts = 5;
const firstWait = 200;
/** A server that asks for more is not waited for. */
const longestWait = 60_000;
/** A registry is not trusted with this process's memory. */
const largestAnswer = 64 * 1024 * 1024;

interface Call {
  readonly method: Method | 'PUT';
  readonly path: string;
  readonly query?: string;
  readonly body?: Uint8Array;
  readonly type?: string;
}

/** Opens the server at an `http:` or `https:` address. Nothing is sent yet. */
export function mlflowHttp(address: string, { environment, wait }: HttpSettings): MlflowHttp {
  const authorization = credentials(environment);
  trustServer(environment);
  const seconds = Number(environment['MLFLOW_HTTP_REQUEST_TIMEOUT'] ?? '30');
  const timeout = (seconds > 0 ? seconds : 30) * 1000;

  async function attempt({ method, path, query = '', body, type }: Call): Promise<Response & { bytes: Uint8Array }> {
    const response = await fetch(`${address}/api/2.0/${path}${query}`, {
      method,
      headers: { ...authorization, ...(type === undefined ? {} : { 'content-type': type }) },
      ...(body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }),
      // Whoever answers with a redirect must not be handed the credentials for another host.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    return Object.assign(response, { bytes: await readLimited(response) });
  }

  /** The bytes of a 200, or undefined for MLflow's own 404; anything else is a `RegistryUnreachable`. */
  async function send(call: Call): Promise<Uint8Array | undefined> {
    const what = `${call.method} ${address}/api/2.0/${call.path}`;
    for (let tried = 1; ; tried += 1) {
      let reason: string;
      let pause = firstWait * 2 ** (tried - 1) * (0.5 + Math.random() / 2);
      try {
        const response = await attempt(call);
        if (response.status === 200) return response.bytes;
        const code = errorCode(response.bytes);
        // Any other 404 comes from something that is no MLflow, where everything would seem to be absent.
        if (response.status === 404 && code === 'RESOURCE_DOES_NOT_EXIST') return undefined;
        reason = answered(response.status, code);
        if (!isPassing(response.status)) throw new RegistryUnreachable(`${what}: ${reason}`);
        const asked = retryAfter(response.headers.get('retry-after'));
        if (asked > longestWait)
          throw new RegistryUnreachable(`${what}: ${reason}, and asks to wait ${Math.ceil(asked / 1000)} s`);
        pause = Math.max(pause, asked);
      } catch (error) {
        if (error instanceof RegistryUnreachable) throw error;
        reason = failure(error);
      }
      if (tried === attempts) throw new RegistryUnreachable(`${what}: ${reason}, ${attempts} times`);
      await wait(pause);
    }
  }

  return {
    json: async (method, path, values = {}) => {
      const bytes = await send(
        method === 'GET'
          ? { method, path, query: `?${new URLSearchParams(texts(values))}` }
          : { method, path, body: utf8(JSON.stringify(values)), type: 'application/json' },
      );
      return bytes && parse(bytes, `${method} ${address}/api/2.0/${path}`);
    },
    download: (path) => send({ method: 'GET', path: `mlflow-artifacts/artifacts/${path}` }),
    upload: async (path, bytes) => {
      const call = { method: 'PUT', path: `mlflow-artifacts/artifacts/${path}`, body: bytes } as const;
      const answer = await send({ ...call, type: 'application/octet-stream' });
      if (answer === undefined) throw new RegistryUnreachable(`PUT ${address}/api/2.0/${call.path}: answers 404`);
    },
  };
}

const texts = (values: Readonly<Record<string, Json>>): [string, string][] =>
  Object.entries(values).map(([name, value]) => [name, String(value)]);

/** As MLflow's own client: user and password before a token. */
function credentials(environment: HttpSettings['environment']): Readonly<Record<string, string>> {
  const user = environment['MLFLOW_TRACKING_USERNAME'];
  const password = environment['MLFLOW_TRACKING_PASSWORD'];
  const token = environment['MLFLOW_TRACKING_TOKEN'];
  if (user && password) return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
  if (!token) return {};
  // fetch would quote such a token in its error.
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new RegistryUnreachable('MLFLOW_TRACKING_TOKEN holds a character that no header can carry');
  return { authorization: `Bearer ${token}` };
}

/** fetch has no settings of its own for this: both hold for the whole process, and Node warns of the second. */
function trustServer(environment: HttpSettings['environment']): void {
  const path = environment['MLFLOW_TRACKING_SERVER_CERT_PATH'];
  const insecure = environment['MLFLOW_TRACKING_INSECURE_TLS'] === 'true';
  if (path && insecure)
    throw new RegistryUnreachable(
      'MLFLOW_TRACKING_SERVER_CERT_PATH and MLFLOW_TRACKING_INSECURE_TLS contradict each other',
    );
  if (insecure) process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  if (!path) return;
  const pem = textOf(readFile(path) ?? new Uint8Array());
  if (!pem) throw new RegistryUnreachable('MLFLOW_TRACKING_SERVER_CERT_PATH names no readable file');
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), pem]);
}

async function readLimited(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largestAnswer)
      throw new RegistryUnreachable(`the registry answers with more than ${largestAnswer} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** What may be over when it is tried again. */
const isPassing = (status: number): boolean => status === 429 || [500, 502, 503, 504].includes(status);

const answered = (status: number, code: string | undefined): string =>
  status >= 300 && status < 400
    ? `answers with a redirect (${status}), which relc does not follow`
    : `answers ${status}${code === undefined ? '' : ` ${code}`}`;

/** A few words and no more: messages of fetch may quote what was sent, and a server's message anything. */
function failure(error: unknown): string {
  if (!(error instanceof Error)) return 'fails';
  if (error.name === 'TimeoutError') return 'does not answer in time';
  const code = isObject(error.cause) ? error.cause['code'] : undefined;
  return typeof code === 'string' && /^[A-Z0-9_]{1,64}$/.test(code) ? `fails with ${code}` : 'fails';
}

function errorCode(bytes: Uint8Array): string | undefined {
  try {
    const answer: unknown = JSON.parse(textOf(bytes) ?? '');
    const code = isObject(answer) ? answer['error_code'] : undefined;
    return typeof code === 'string' && /^[A-Z_]{1,64}$/.test(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Milliseconds of a Retry-After: seconds or a date (RFC 9110, 10.2.3). */
function retryAfter(header: string | null): number {
  if (header === null) return 0;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds);
}

function parse(bytes: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(textOf(bytes) ?? '');
  } catch {
    throw new RegistryUnreachable(`${what}: answers no JSON`);
  }
}
