// relc verify: the start-up check, against a registry or a bundle on disk.

import { basename, join } from 'node:path';
import type { Target } from '../../schemas/generated/documents.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { shape } from '../document/validators.ts';
import { textOf } from '../lib/bytes.ts';
import { own } from '../lib/own.ts';
import { type Day, dayOf } from '../lib/time.ts';
import { registeredNameIn } from '../load/names.ts';
import { modelFilesIn } from '../load/source.ts';
import { cabFolder, cabPath, type Resource, releaseFolder, type State } from '../model/plan.ts';
import { targetsFile } from '../model/policies.ts';
import type { Tree } from '../model/tree.ts';
import type { TrustedSigner } from '../model/trust.ts';
import type { Registry } from '../registry/port.ts';
import { renumberedRegistry } from '../registry/renumbered.ts';
import { doing } from '../report/doing.ts';
import type { Outcome } from '../report/outcome.ts';
import { both } from '../report/said.ts';
import { summaries } from '../report/summaries.ts';
import { placeOnTarget, readState } from '../trust/state.ts';
import { loadTrust } from '../trust/trust.ts';
import { signedTags, verify } from '../verify/index.ts';
import type { VerifyInput } from '../verify/input.ts';
import { type Files, noFolder, type Repository, type World } from '../world/port.ts';
import { numbersOf, openNamed, orUnreachable } from './observing.ts';
import { noModel, openTarget } from './places.ts';
import { type Refused, refusal } from './refusal.ts';
import { spooled } from './spool.ts';

export interface VerifyOptions {
  readonly target?: string;
  readonly model?: string;
  readonly bundle?: string;
  /** A folder with keys.yaml and public keys, chosen by the verifier and never taken from what is verified. */
  readonly trust?: string;
  readonly modelFiles?: string;
  /** One of the target's aliases; otherwise all of them are compared with the signed state. */
  readonly alias?: string;
  readonly version?: string;
  readonly minimumSerial?: number;
  /** A folder that keeps an event for each start that was refused. */
  readonly spool?: string;
}

/** A bundle needs no registry, and none is named. */
const noTarget: Result<null> = { value: null, diagnostics: [] };

type Shown = Pick<VerifyInput, 'state' | 'compiled' | 'cab' | 'expected' | 'alias' | 'shown' | 'number'>;

/** Anything but a plain file refuses before all other checks: nobody can have signed it. */
export async function verifyModel(world: World, options: VerifyOptions, language: Language = 'en'): Promise<Outcome> {
  const judged = await orUnreachable(() => judge(world, options, language));
  const outcome = judged.value ?? judged;
  return options.spool === undefined ? outcome : spooled(world, outcome, options.spool);
}

async function judge(world: World, options: VerifyOptions, language: Language): Promise<Outcome> {
  const { files } = world;
  const { trust: folder, modelFiles } = options;
  const missing = missingOptions(options);
  if (folder === undefined || modelFiles === undefined || missing.length > 0)
    return { diagnostics: [{ code: 'usage/missing-options', facts: { expected: missing } }] };
  const at = world.clock.now();
  const place = options.bundle === undefined ? await openPlace(world, options) : noTarget;
  const faults = [...missingFolders(files, folder, modelFiles, options.bundle), ...place.diagnostics];
  if (place.value === undefined || faults.length > 0) return { diagnostics: faults };
  const trust = loadTrust(files.mounted(folder), '', shape);
  if (trust.value === undefined)
    return { diagnostics: trust.diagnostics.map((fault) => ({ ...fault, file: join(folder, fault.file ?? '') })) };
  const { signers: keys } = trust.value;
  const shown =
    place.value === null
      ? fromBundle(files, options.bundle ?? '', options)
      : await fromRegistry(world, place.value, options, keys, dayOf(at));
  if ('diagnostics' in shown) return shown;
  const { verified, diagnostics } = verify({
    ...shown,
    keys,
    at,
    modelFiles: files.digests(modelFiles, (...so) => world.progress.tell(doing.digesting(...so))),
    minimumSerial: options.minimumSerial ?? 0,
    version: options.version,
  });
  if (verified === undefined)
    return { diagnostics, ...refusal(refused(world, options, shown, keys, diagnostics), language) };
  const { model, model_version: version, target, serial, state_signed_by: by } = verified;
  return {
    diagnostics,
    lines: [both(`policy ${verified.policy_digest}`, `política ${verified.policy_digest}`)],
    done: [summaries.mayLoad(model, version, target, serial, by)],
    result: { ...verified },
  };
}

function refused(
  world: World,
  { version, model, target }: VerifyOptions,
  { state: bytes, alias, shown, expected, compiled }: Shown,
  keys: readonly TrustedSigner[],
  diagnostics: readonly Diagnostic[],
): Refused {
  const at = world.clock.now();
  const read = bytes && readState(bytes, keys, dayOf(at));
  const state = read && 'state' in read ? read.state : undefined;
  const name = alias ?? Object.keys(state?.aliases ?? {})[0];
  return {
    ...{ host: world.host, at, diagnostics, compiled, state, keys, alias: name },
    model: model ?? expected.model,
    target: target ?? expected.target,
    version: version ?? own(shown?.aliases, name ?? '') ?? own(state?.aliases, name ?? '')?.version,
  };
}

/** All missing options at once: the start-up check is set up by hand, on a remote host. */
function missingOptions({ trust, modelFiles, bundle, target, model }: VerifyOptions): readonly string[] {
  const named = { '--trust DIR': trust, '--model-files DIR': modelFiles };
  const place =
    bundle !== undefined
      ? {}
      : target === undefined && model === undefined
        ? { '--target NAME --model NAME | --bundle DIR': undefined }
        : { '--target NAME': target, '--model NAME': model };
  return Object.entries({ ...named, ...place }).flatMap(([option, value]) => (value === undefined ? option : []));
}

/** All folders that cannot be read, at once: without them there is no verdict. */
function missingFolders(
  files: Files,
  trust: string,
  modelFiles: string,
  bundle: string | undefined,
): readonly Diagnostic[] {
  const names = (folder: string) => (files.isFolder(folder) ? [...files.mounted(folder).keys()] : []);
  const isBundle = (folder: string) =>
    ['release_manifest.json', bundleRecords.state].some((name) => names(folder).includes(name));
  return [
    ...(names(trust).includes('keys.yaml') ? [] : [{ code: 'usage/no-trust', facts: { observed: trust } } as const]),
    ...(files.isFolder(modelFiles) ? [] : [noFolder('--model-files', modelFiles)]),
    ...(bundle === undefined || isBundle(bundle)
      ? []
      : [{ code: 'usage/no-bundle', facts: { observed: bundle } } as const]),
  ];
}

const bundleRecords = { state: 'state.sigstore.json', cab: 'cab.sigstore.json' } as const;

/** A compiled folder with the state and the CAB record beside its files. */
function fromBundle(disk: Files, folder: string, { target, model }: VerifyOptions): Shown {
  const all = disk.folder(folder);
  const { state, cab } = bundleRecords;
  const files = new Map([...all].filter(([path]) => path !== state && path !== cab));
  const expected = { target, model };
  return { state: all.get(state) ?? null, compiled: files, cab: all.get(cab) ?? null, expected };
}

interface OpenedTarget {
  readonly repository: Repository;
  readonly tree: Tree;
  readonly target: Target;
}

/** What the repository says about a target. */
async function openPlace(
  world: World,
  { target: name = '', model = '' }: VerifyOptions,
): Promise<Result<OpenedTarget>> {
  if (world.repository.value === undefined) return world.repository;
  const repository = world.repository.value;
  // The releases only say which numbers the registry gives them: a wrong number fails to verify.
  const tree = await repository.tree([targetsFile, `releases/${model}`]);
  if (tree.value === undefined) return tree;
  const target = openTarget(tree.value, name);
  if (target.value === undefined) return target;
  return { value: { repository, tree: tree.value, target: target.value }, diagnostics: [] };
}

async function fromRegistry(
  world: World,
  { repository, tree, target }: OpenedTarget,
  options: VerifyOptions,
  keys: readonly TrustedSigner[],
  today: Day,
): Promise<Shown | Outcome> {
  const { model = '' } = options;
  const registered = registeredNameIn(tree, model);
  const wanted = { target, model, registered, alias: options.alias, version: options.version, today };
  const registry = openNamed(world, target, { registeredName: () => registered });
  const shown = await orUnreachable(async () => {
    const numbers = await withServed(
      registry,
      numbersOf({ tree, modelFile: modelFilesIn(tree, shape) }, target, model),
      keys,
      wanted,
    );
    const renumbered = renumberedRegistry(registry, () => numbers);
    const { version, ...found } = await shownBy(renumbered, keys, wanted);
    const number = numbers.get(version);
    return { ...found, ...(number !== undefined && { number }) };
  });
  if (shown.value === undefined) return shown;
  // The checkout may be older than the model. A name that the registry does not know either is a typing mistake.
  const isKnown = shown.value.state !== null || repository.models().includes(model);
  return isKnown ? shown.value : { diagnostics: [noModel(repository, model)] };
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
  const state = await registry.read(model, { type: 'state' });
  const read = state && readState(state, keys, today);
  const [name = asked ?? target.alias] = read && 'state' in read ? aliasesToRead(read.state, asked) : [];
  const alias = await registry.read(model, { type: 'alias', name });
  const number = alias && textOf(alias);
  if (!number || [...numbers.values()].includes(number)) return numbers;
  const signed = read && 'state' in read ? own(read.state.aliases, name)?.version : undefined;
  return signed === undefined || numbers.has(signed) ? numbers : new Map([...numbers, [signed, number]]);
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
  const read = state && readState(state, keys, today);
  const names = read && 'state' in read ? aliasesToRead(read.state, wanted.alias) : [];
  const named = await Promise.all(
    (names.length > 0 ? names : [wanted.alias ?? target.alias]).map(
      async (name) => [name, await textAt({ type: 'alias', name })] as const,
    ),
  );
  const served = named[0]?.[1];
  // An alias that names another version than the signed state is refused before anything else is read.
  const version = wanted.version ?? served ?? '';
  const versions = read && 'state' in read ? read.state.versions : {};
  // Serving may know the registered name alone: the state signs whose folder that is.
  const isRegistered = read && 'state' in read && read.state.registry_name === registered && registered === model;
  const folder = isRegistered ? read.state.model : model;
  const approved = own(versions, version);
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
