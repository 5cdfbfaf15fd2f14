// One MLflow server over HTTP. All writes are idempotent by value: setting a tag, alias or artifact a second time
// changes nothing. So every call may be retried, also when only its answer was lost. Creating a run is the exception:
// there may be two afterwards.
import tls from 'node:tls';
import { textOf, utf8 } from '../../lib/bytes.ts';
import type { Digest } from '../../lib/digest.ts';
import { type Json, parseJson, textIn } from '../../lib/json.ts';
import { asVariable } from '../../model/target.ts';
import {
  type Answer,
  answered,
  exchange,
  type HttpSettings,
  persist,
  type Read,
  readHash,
  readLimited,
} from '../../world/http.ts';
import { readFile } from '../../world/read.ts';
import { CredentialsRefused, RegistryForbidden, RegistryUnreachable } from '../port.ts';

export interface MlflowHttp {
  /** A call below /api/2.0/. Undefined when MLflow itself reports that the resource does not exist. */
  json(method: Method, path: string, values?: Readonly<Record<string, Json>>): Promise<Json | undefined>;
  /** An artifact's bytes; undefined when it does not exist. */
  download(path: string): Promise<Uint8Array | undefined>;
  /** The digest of an artifact of any size, which is streamed; undefined when it does not exist. */
  digest(path: string): Promise<Digest | undefined>;
  upload(path: string, bytes: Uint8Array): Promise<void>;
}

/** One day, in seconds: a timer longer than about 24 days fires at once. */
const longestTimeout = 86_400;

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

interface Call {
  readonly method: Method | 'PUT';
  readonly path: string;
  readonly query?: string;
  readonly body?: Uint8Array;
  readonly type?: string;
}

/** Opens the server at an `http:` or `https:` address. Sends nothing yet. `target` is what targets.yaml calls it. */
export function mlflowHttp(address: string, { environment, wait }: HttpSettings, target?: string): MlflowHttp {
  const named = namesFor(environment, target);
  const authorization = credentials(environment, named);
  trustServer(environment);
  const seconds = Number(environment['MLFLOW_HTTP_REQUEST_TIMEOUT'] ?? '30');
  const timeout = Math.min(seconds > 0 ? seconds : 30, longestTimeout) * 1000;

  const attempt = ({ method, path, query = '', body, type }: Call, read: Read): Promise<Answer> =>
    exchange(
      `${address}/api/2.0/${path}${query}`,
      {
        method,
        headers: { ...authorization, ...(type === undefined ? {} : { 'content-type': type }) },
        ...(body === undefined ? {} : { body: body as Uint8Array<ArrayBuffer> }),
      },
      timeout,
      read,
    );

  /** What `read` returns for a 200; undefined for MLflow's own 404. Everything else is a `RegistryUnreachable`. */
  const send = (call: Call, read: Read = readLimited): Promise<Uint8Array | undefined> =>
    persist(
      `${call.method} ${address}/api/2.0/${call.path}`,
      () => attempt(call, read),
      ({ status, bytes }) => {
        if (status === 200) return { value: bytes };
        const code = errorCode(bytes);
        // Any other 404 does not come from MLflow. Accepting it would make every resource look absent.
        if (status === 404 && code === 'RESOURCE_DOES_NOT_EXIST') return { value: undefined };
        if (status === 401 || status === 403) {
          const places = [`${call.method} ${call.path}: ${answered(status, code)}`];
          throw new (status === 401 ? CredentialsRefused : RegistryForbidden)({
            user: userIn(environment, named),
            places,
          });
        }
        return { reason: answered(status, code) };
      },
      RegistryUnreachable,
      wait,
    );

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
    digest: async (path) => {
      const hash = await send({ method: 'GET', path: `mlflow-artifacts/artifacts/${path}` }, readHash);
      return hash && `sha256:${Buffer.from(hash).toString('hex')}`;
    },
    upload: async (path, bytes) => {
      const call = { method: 'PUT', path: `mlflow-artifacts/artifacts/${path}`, body: bytes } as const;
      const answer = await send({ ...call, type: 'application/octet-stream' });
      if (answer === undefined) throw new RegistryUnreachable(`PUT ${address}/api/2.0/${call.path}: answers 404`);
    },
  };
}

const texts = (values: Readonly<Record<string, Json>>): [string, string][] =>
  Object.entries(values).map(([name, value]) => [name, String(value)]);

type Environment = HttpSettings['environment'];
type Credential = `MLFLOW_TRACKING_${'USERNAME' | 'PASSWORD' | 'TOKEN'}`;
/** The variable that holds a credential. */
type Named = (credential: Credential) => string;

const allCredentials: readonly Credential[] = [
  'MLFLOW_TRACKING_USERNAME',
  'MLFLOW_TRACKING_PASSWORD',
  'MLFLOW_TRACKING_TOKEN',
];

/** Where a target has credentials of its own, by its name, it gets none of those for all. */
function namesFor(environment: Environment, target = ''): Named {
  const own: Named = (credential) => `${credential}_${asVariable(target)}`;
  return allCredentials.some((one) => environment[own(one)]) ? own : (credential) => credential;
}

/** Whom MLflow takes this for, without any secret: a token is named by its variable. */
function userIn(environment: Environment, named: Named): string | null {
  const user = environment[named('MLFLOW_TRACKING_USERNAME')];
  const token = named('MLFLOW_TRACKING_TOKEN');
  if (user && environment[named('MLFLOW_TRACKING_PASSWORD')]) return user;
  return environment[token] ? token : null;
}

/** The same order as MLflow's client: user and password before a token. */
function credentials(environment: Environment, named: Named): Readonly<Record<string, string>> {
  const user = environment[named('MLFLOW_TRACKING_USERNAME')];
  const password = environment[named('MLFLOW_TRACKING_PASSWORD')];
  const token = environment[named('MLFLOW_TRACKING_TOKEN')];
  if (user && password) return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
  if (!token) return {};
  // An error of fetch would quote such a token.
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new RegistryUnreachable(`${named('MLFLOW_TRACKING_TOKEN')} holds a character that no header can carry`);
  return { authorization: `Bearer ${token}` };
}

/** fetch has no such settings of its own: both hold for the whole process, and Node warns about the second. */
function trustServer(environment: Environment): void {
  const path = environment['MLFLOW_TRACKING_SERVER_CERT_PATH'];
  const insecure = /^(true|1)$/i.test(environment['MLFLOW_TRACKING_INSECURE_TLS'] ?? '');
  if (path && insecure)
    throw new RegistryUnreachable(
      'MLFLOW_TRACKING_SERVER_CERT_PATH and MLFLOW_TRACKING_INSECURE_TLS contradict each other',
    );
  if (insecure) process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  if (!path) return;
  const pem = textOf(readFile(path) ?? new Uint8Array());
  if (!pem?.includes('-----BEGIN CERTIFICATE-----'))
    throw new RegistryUnreachable('MLFLOW_TRACKING_SERVER_CERT_PATH names no file with a certificate in PEM');
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), pem]);
}

function errorCode(bytes: Uint8Array): string | undefined {
  const code = textIn(parseJson(textOf(bytes) ?? ''), 'error_code');
  return code !== undefined && /^[A-Z_]{1,64}$/.test(code) ? code : undefined;
}

function parse(bytes: Uint8Array, what: string): Json {
  const answer = parseJson(textOf(bytes) ?? '');
  if (answer === undefined) throw new RegistryUnreachable(`${what}: answers no JSON`);
  return answer;
}
