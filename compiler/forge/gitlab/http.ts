// One GitLab server over HTTP. The token goes only to the address in the policy: never along a redirect, never into an
// error.
import { textOf } from '../../lib/bytes.ts';
import { type Answer, answered, exchange, type HttpSettings, persist } from '../../world/http.ts';
import { ForgeUnreachable } from '../port.ts';
import { list } from './answers.ts';

export interface GitLabHttp {
  /** A call below /api/v4/. */
  json(path: string, values?: Readonly<Record<string, string>>): Promise<unknown>;
  /** The same; undefined when it does not exist or the token may not see it. */
  optional(path: string): Promise<unknown>;
  /** All pages of a list. */
  all(path: string, values?: Readonly<Record<string, string>>): Promise<readonly unknown[]>;
  /** A file; undefined when it does not exist. */
  download(path: string): Promise<Uint8Array | undefined>;
  /** Creates (POST) or replaces (PUT). Gives the status by which the server refused it. */
  write(method: 'POST' | 'PUT', path: string, value: unknown): Promise<number | undefined>;
}

const timeout = 30_000;
const pageSize = 100;
/** People do not approve a merge request with more pages than this. */
const mostPages = 50;
const mostRedirects = 3;

/** Opens the server at an `http:` or `https:` address. Sends nothing yet. */
export function gitlabHttp(address: string, token: string, { wait }: HttpSettings): GitLabHttp {
  // An error of fetch would quote such a token.
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new ForgeUnreachable('RELC_GITLAB_TOKEN holds a character that no header can carry');
  const call = (path: string, init: RequestInit = {}) => {
    // The variable holds for the whole process: a setting for a test registry would let anybody forge approvals.
    if (address.startsWith('https:') && process.env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
      throw new ForgeUnreachable(
        `${init.method ?? 'GET'} ${address}: not asked while MLFLOW_TRACKING_INSECURE_TLS ends certificate checks`,
      );
    const headers = { 'private-token': token, ...(init.body && { 'content-type': 'application/json' }) };
    return exchange(`${address}/api/v4/${path}`, { ...init, headers }, timeout);
  };

  function send<T>(path: string, judge: (answer: Answer) => { readonly value: T } | undefined): Promise<T> {
    const what = `GET ${address}/api/v4/${path}`;
    return persist(
      what,
      () => call(path),
      (answer) => judge(answer) ?? { reason: answered(answer.status) },
      ForgeUnreachable,
      wait,
    );
  }

  const found = (answer: Answer) => (answer.status === 200 ? { value: answer } : undefined);
  const none = ({ status }: Answer) => (status === 403 || status === 404 ? { value: undefined } : undefined);

  return {
    json: async (path, values = {}) => {
      const query = new URLSearchParams(values).toString();
      const answer = await send(query === '' ? path : `${path}?${query}`, found);
      return parse(answer.bytes, path);
    },
    optional: async (path) => {
      const answer = await send<Answer | undefined>(path, (one) => found(one) ?? none(one));
      return answer && parse(answer.bytes, path);
    },
    all: (path, values = {}) =>
      pages(`GET ${address}/api/v4/${path}`, async (page) => {
        const query = new URLSearchParams({ ...values, per_page: String(pageSize), page });
        const { headers, bytes } = await send(`${path}?${query}`, found);
        return { items: list(parse(bytes, path), path), next: headers.get('x-next-page') };
      }),
    download: async (path) => {
      const first = await send<Answer | undefined>(path, (answer) =>
        isRedirect(answer) ? { value: answer } : (found(answer) ?? (answer.status === 404 ? none(answer) : undefined)),
      );
      return first && isRedirect(first) ? follow(`${address}/api/v4/${path}`, first, wait) : first?.bytes;
    },
    write: (method, path, value) => {
      const what = `${method} ${address}/api/v4/${path}`;
      const attempt = () => call(path, { method, body: JSON.stringify(value) });
      return persist(
        what,
        method === 'POST' ? () => attempt().catch((error) => unsure(what, 'fails', error)) : attempt,
        ({ status }) => {
          if (status === (method === 'POST' ? 201 : 200)) return { value: undefined };
          if (status >= 400 && status < 500 && status !== 429) return { value: status };
          return method === 'POST' && status >= 500 ? unsure(what, answered(status)) : { reason: answered(status) };
        },
        ForgeUnreachable,
        wait,
      );
    },
  };
}

/** What may have been created is not created again. */
function unsure(what: string, reason: string, error?: unknown): never {
  if (error instanceof ForgeUnreachable) throw error;
  throw new ForgeUnreachable(`${what}: ${reason}, and may have written all the same`);
}

interface Page {
  readonly items: readonly unknown[];
  /** Empty after the last page; null when the server does not say. */
  readonly next: string | null;
}

/** The items of all pages. */
async function pages(what: string, read: (page: string) => Promise<Page>): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for (let page = '1', count = 0; page !== ''; count += 1) {
    if (count === mostPages) throw new ForgeUnreachable(`${what}: more than ${mostPages} pages`);
    const { items: more, next } = await read(page);
    items.push(...more);
    // Without this header, a full list cannot be told from its beginning.
    if (next === null) throw new ForgeUnreachable(`${what}: does not say whether more follows`);
    page = next;
  }
  return items;
}

const isRedirect = ({ status, headers }: Answer): boolean => status >= 300 && status < 400 && headers.has('location');

/** Object storage has a signed address of its own, so the token is not sent. */
async function follow(from: string, redirect: Answer, wait: HttpSettings['wait']): Promise<Uint8Array | undefined> {
  let [url, answer] = [from, redirect];
  for (let followed = 0; isRedirect(answer); followed += 1) {
    const next = URL.parse(answer.headers.get('location') ?? '', url);
    if (followed === mostRedirects || next === null) throw new ForgeUnreachable(`GET ${from}: redirects in vain`);
    const isWorse = next.protocol !== 'https:' && (new URL(url).protocol === 'https:' || next.protocol !== 'http:');
    if (isWorse) throw new ForgeUnreachable(`GET ${from}: redirects to ${next.protocol}`);
    url = next.href;
    // An address may contain a signature, so errors show only its host.
    answer = await persist(
      `GET ${next.origin}, where artifacts lie`,
      () => exchange(url, {}, timeout),
      (one) =>
        one.status === 200 || one.status === 404 || isRedirect(one) ? { value: one } : { reason: answered(one.status) },
      ForgeUnreachable,
      wait,
    );
  }
  return answer.status === 200 ? answer.bytes : undefined;
}

function parse(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(textOf(bytes) ?? '');
  } catch {
    throw new ForgeUnreachable(`GET ${path}: answers no JSON`);
  }
}
