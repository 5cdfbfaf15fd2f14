// What a registry shows of the version that would load.
import { basename } from 'node:path';
import type { Target } from '../../schemas/generated/documents.ts';
import type { Result } from '../diagnostics/diagnostic.ts';
import { shape } from '../document/validators.ts';
import { textOf } from '../lib/bytes.ts';
import { own } from '../lib/own.ts';
import type { Day } from '../lib/time.ts';
import { registeredNameIn } from '../load/names.ts';
import { modelFilesIn } from '../load/source.ts';
import { cabFolder, cabPath, type Resource, releaseFolder, type State } from '../model/plan.ts';
import { targetsFile } from '../model/policies.ts';
import type { Tree } from '../model/tree.ts';
import type { TrustedSigner } from '../model/trust.ts';
import type { Registry } from '../registry/port.ts';
import { renumberedRegistry } from '../registry/renumbered.ts';
import type { Outcome } from '../report/outcome.ts';
import { placeOnTarget, readState } from '../trust/state.ts';
import { signedTags } from '../verify/index.ts';
import type { VerifyInput } from '../verify/input.ts';
import type { Repository, World } from '../world/port.ts';
import { numbersOf, openNamed, orUnreachable } from './observing.ts';
import { noModel, openTarget } from './places.ts';

/** What a start-up check is handed of what would load. */
export type Shown = Pick<
  VerifyInput,
  'state' | 'bundled' | 'compiled' | 'cab' | 'expected' | 'alias' | 'shown' | 'number'
>;

/** What would load, and by which alias. */
export interface Asked {
  readonly target?: string;
  readonly model?: string;
  readonly alias?: string;
  readonly version?: string;
}

interface OpenedTarget {
  readonly repository: Repository;
  readonly tree: Tree;
  readonly target: Target;
}

/** What the repository says about a target. */
export async function openPlace(world: World, { target: name = '', model = '' }: Asked): Promise<Result<OpenedTarget>> {
  if (world.repository.value === undefined) return world.repository;
  const repository = world.repository.value;
  // The releases only say which numbers the registry gives them: a wrong number fails to verify.
  const tree = await repository.tree([targetsFile, `releases/${model}`]);
  if (tree.value === undefined) return tree;
  const target = openTarget(tree.value, name);
  if (target.value === undefined) return target;
  return { value: { repository, tree: tree.value, target: target.value }, diagnostics: [] };
}

export async function fromRegistry(
  world: World,
  { repository, tree, target }: OpenedTarget,
  options: Asked,
  keys: readonly TrustedSigner[],
  today: Day,
): Promise<Shown | Outcome> {
  const { model = '' } = options;
  const registered = registeredNameIn(tree, model);
  const wanted = { target, model, registered, alias: options.alias, version: options.version, today };
  const registry = openNamed(world, target, { registeredName: () => registered });
  const shown = await orUnreachable(async () => {
    const numbers = numbersOf({ tree, modelFile: modelFilesIn(tree, shape) }, target, model);
    return (await servingIn(registry, numbers, keys, wanted)).shown;
  });
  if (shown.value === undefined) return shown;
  // The checkout may be older than the model. A name that the registry does not know either is a typing mistake.
  const isKnown = shown.value.state !== null || repository.models().includes(model);
  return isKnown ? shown.value : { diagnostics: [noModel(repository, model)] };
}

/** What a registry shows of the version that would load, with that registry by the numbers of releases. */
export async function servingIn(
  registry: Registry,
  known: ReadonlyMap<string, string>,
  keys: readonly TrustedSigner[],
  wanted: Wanted,
): Promise<{ readonly shown: Shown; readonly version: string; readonly registry: Registry }> {
  const numbers = await withServed(registry, known, keys, wanted);
  const renumbered = renumberedRegistry(registry, () => numbers);
  const { version, ...found } = await shownBy(renumbered, keys, wanted);
  const number = numbers.get(version);
  return { shown: { ...found, ...(number !== undefined && { number }) }, version, registry: renumbered };
}

/**
 * A serving host's repository may be older than the serving release, whose number is then the one that the alias names.
 * Digests prove that it is that release.
 */
async function withServed(
  registry: Registry,
  numbers: ReadonlyMap<string, string>,
  keys: readonly TrustedSigner[],
  { target, model, alias: asked, today }: Wanted,
): Promise<ReadonlyMap<string, string>> {
  const state = trustedIn(await registry.read(model, { type: 'state' }), keys, today);
  const [name = asked ?? target.alias] = state ? aliasesToRead(state, asked) : [];
  const alias = await registry.read(model, { type: 'alias', name });
  const number = alias && textOf(alias);
  if (!number || [...numbers.values()].includes(number)) return numbers;
  const signed = own(state?.aliases, name)?.version;
  return signed === undefined || numbers.has(signed) ? numbers : new Map([...numbers, [signed, number]]);
}

/** The state that these keys sign; undefined where it may not be trusted, or there is none. */
export function trustedIn(bytes: Uint8Array | null, keys: readonly TrustedSigner[], today: Day): State | undefined {
  const read = bytes && readState(bytes, keys, today);
  return read && 'state' in read ? read.state : undefined;
}

/** The first is what would be loaded by. */
const aliasesToRead = ({ aliases }: Pick<State, 'aliases'>, asked: string | undefined): readonly string[] =>
  asked === undefined ? Object.keys(aliases) : [asked];

interface Wanted {
  readonly target: Target;
  readonly model: string;
  /** What the registry calls it. */
  readonly registered: string;
  /** The one alias that is asked for; all that the state names otherwise. */
  readonly alias?: string | undefined;
  readonly version: string | undefined;
  readonly today: Day;
}

/** What a registry shows of the version that would load, and of no other: there may be hundreds. */
export async function shownBy(
  registry: Registry,
  keys: readonly TrustedSigner[],
  wanted: Wanted,
): Promise<Shown & { readonly version: string }> {
  const { target, model, registered, today } = wanted;
  const textAt = async (resource: Resource) => {
    const bytes = await registry.read(model, resource);
    return bytes === null ? undefined : textOf(bytes);
  };
  const state = await registry.read(model, { type: 'state' });
  const signed = trustedIn(state, keys, today);
  const names = signed ? aliasesToRead(signed, wanted.alias) : [];
  const named = await Promise.all(
    (names.length > 0 ? names : [wanted.alias ?? target.alias]).map(
      async (name) => [name, await textAt({ type: 'alias', name })] as const,
    ),
  );
  const served = named[0]?.[1];
  // An alias that names another version than the signed state is refused before anything else is read.
  const version = wanted.version ?? served ?? '';
  // Serving may know the registered name alone: the state signs whose folder that is.
  const isRegistered = signed?.registry_name === registered && registered === model;
  const folder = isRegistered ? signed.model : model;
  const approved = own(signed?.versions, version);
  const [files, cab, tags] = await Promise.all([
    approved ? registry.files(model, version, releaseFolder(approved.release_digest)) : new Map(),
    approved ? registry.files(model, version, cabFolder) : new Map(),
    Promise.all(
      signedTags.map(async (name) => [name, approved && (await textAt({ type: 'tag', version, name }))] as const),
    ),
  ]);
  return {
    version,
    state,
    compiled: files,
    cab: (approved && cab.get(basename(cabPath(approved.approved_by_plan)))) ?? null,
    expected: placeOnTarget(target, folder, registered),
    ...(wanted.alias !== undefined && { alias: wanted.alias }),
    shown: {
      aliases: Object.fromEntries(named.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
      tags: Object.fromEntries(tags.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
    },
  };
}
