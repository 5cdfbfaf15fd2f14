// Artifacts through MLflow's proxy. A folder is a path below the proxy's root.
import type { ModelFiles } from '../../lib/digest.ts';
import { inParallel } from '../../lib/parallel.ts';
import { RegistryUnreachable } from '../port.ts';
import { narrowFiles } from './answers.ts';
import type { MlflowHttp } from './http.ts';

/** The proxy's path of an artifact URI; undefined when this server does not proxy it. */
export function proxiedPath(uri: string): string | undefined {
  const path = /^mlflow-artifacts:\/([^/].*)$/.exec(uri)?.[1];
  return path !== undefined && isPlain(path) ? path : undefined;
}

/** An artifact URI for people, without its password. */
export const shownUri = (uri: string): string => uri.replace(/\/\/[^/]*@/, '//');

/**
 * `..` would leave the folder, and with fetch even the artifacts. MLflow's server refuses `#` and reads `%41` as `A`;
 * its client cannot fetch `?`.
 */
const isPlain = (path: string): boolean =>
  path.isWellFormed() &&
  path
    .split('/')
    .every((name) => /^(?:[^%\\?#\p{Cc}]|%(?![0-9a-f]{2}))+$/iu.test(name) && name !== '.' && name !== '..');

/** The address of a file. Training code may create names that relc never writes; these are refused. */
function addressOf(folder: string, path: string): string {
  const whole = `${folder}/${path}`;
  if (!isPlain(whole))
    throw new RegistryUnreachable(`the artifact ${JSON.stringify(whole)} has a name that relc does not read`);
  return whole.split('/').map(encodeURIComponent).join('/');
}

const listFolder = async (http: MlflowHttp, path: string) =>
  narrowFiles(await http.json('GET', 'mlflow-artifacts/artifacts', { path }));

/** The names of the files of a folder. */
export const filesIn = async (http: MlflowHttp, folder: string): Promise<readonly string[]> =>
  (await listFolder(http, folder)).filter(({ isFolder }) => !isFolder).map(({ name }) => name);

/**
 * The content of a file; null when there is none. The folder is listed first, because some stores answer 500 for a
 * missing file.
 */
export async function readArtifact(http: MlflowHttp, folder: string, path: string): Promise<Uint8Array | null> {
  const [name = '', ...parents] = `${folder}/${path}`.split('/').reverse();
  const files = await listFolder(http, parents.reverse().join('/'));
  if (!files.some((file) => file.name === name && !file.isFolder)) return null;
  return (await http.download(addressOf(folder, path))) ?? null;
}

/** The same of a file that ought to be there, in a folder that may hold thousands: only where it is missing are they listed. */
export const readNamed = async (http: MlflowHttp, folder: string, path: string): Promise<Uint8Array | null> =>
  (await http.download(addressOf(folder, path))) ?? readArtifact(http, folder, path);

/** Writes a file unless one exists. An existing file is never overwritten; reading back shows whether it differs. */
export async function writeArtifact(http: MlflowHttp, folder: string, path: string, bytes: Uint8Array): Promise<void> {
  if ((await readArtifact(http, folder, path)) !== null) return;
  await http.upload(addressOf(folder, path), bytes);
}

/**
 * Writes the files that are not there, each folder listed once, and reads all of them back. MLflow takes and gives one file
 * for a call.
 */
export async function attachFiles(
  http: MlflowHttp,
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const parent = (path: string) => `${folder}/${path}`.split('/').slice(0, -1).join('/');
  const listed = await inParallel([...new Set([...files.keys()].map(parent))], async (place) =>
    (await filesIn(http, place)).map((name) => `${place}/${name}`),
  );
  const present = new Set(listed.flat());
  const missing = [...files].filter(([path]) => !present.has(`${folder}/${path}`));
  await inParallel(missing, ([path, bytes]) => http.upload(addressOf(folder, path), bytes));
  const there = await inParallel([...files.keys()], async (path) => {
    const bytes = await http.download(addressOf(folder, path));
    return bytes === undefined ? [] : [[path, bytes] as const];
  });
  return new Map(there.flat());
}

/** What is remembered of every file below `folder`/`path`, by its path inside `folder`. One call when there is none. */
export async function readArtifacts<T>(
  http: MlflowHttp,
  folder: string,
  path: string,
  keep: (path: string, bytes: Uint8Array) => T,
): Promise<readonly T[]> {
  const entries = await listFolder(http, `${folder}/${path}`);
  const found = await inParallel(entries, async ({ name, isFolder }): Promise<readonly T[]> => {
    const inside = `${path}/${name}`;
    if (isFolder) return readArtifacts(http, folder, inside, keep);
    const bytes = await http.download(addressOf(folder, inside));
    return bytes === undefined ? [] : [keep(inside, bytes)];
  });
  return found.flat();
}

/** The files of a folder whose names match, read only when there are more than a given number. */
export async function readFiles(
  http: MlflowHttp,
  folder: string,
  kind: RegExp,
  known: number,
): Promise<readonly Uint8Array[]> {
  const names = (await filesIn(http, folder)).filter((name) => kind.test(name));
  if (names.length <= known) return [];
  const files = await inParallel(names, (name) => http.download(addressOf(folder, name)));
  return files.flatMap((bytes) => bytes ?? []);
}

/** The digest of every file below `folder`, by its path inside it. */
export async function digestsBelow(http: MlflowHttp, folder: string): Promise<ModelFiles> {
  const digests = await inParallel(await listPaths(http, folder, ''), async (path) => {
    const digest = isPlain(path) ? await http.digest(addressOf(folder, path)) : null;
    return digest === undefined ? [] : [[path, digest] as const];
  });
  return new Map(digests.flat());
}

async function listPaths(http: MlflowHttp, folder: string, prefix: string): Promise<readonly string[]> {
  const entries = await listFolder(http, `${folder}/${prefix}`.replace(/\/$/, ''));
  const found = await inParallel(entries, async ({ name, isFolder }): Promise<readonly string[]> => {
    const path = `${prefix}${name}`;
    return isFolder ? listPaths(http, folder, `${path}/`) : [path];
  });
  return found.flat();
}
