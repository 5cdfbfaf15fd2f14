// What a registry shows of a model, by the numbers of its releases.
import type { Target } from '../../schemas/generated/documents.ts';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { readApproved } from '../document/approved.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { digestFrom, digestOf } from '../lib/digest.ts';
import { textIn } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { type Day, dayOf } from '../lib/time.ts';
import type { Source } from '../load/source.ts';
import { type Examined, type Observed, type ObservedVersion, type State, storedPlanPath } from '../model/plan.ts';
import { keysFor } from '../model/target.ts';
import { releaseOf } from '../model/tree.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { namedRegistry } from '../registry/named.ts';
import {
  CredentialsRefused,
  forbidden,
  type Registry,
  RegistryForbidden,
  RegistryUnreachable,
} from '../registry/port.ts';
import { renumberedRegistry } from '../registry/renumbered.ts';
import {
  chainedState,
  countingState,
  type Place,
  placeOnTarget,
  type shownState,
  statesUpTo,
  trustedState,
} from '../trust/state.ts';
import { Unreadable, type World } from '../world/port.ts';
import { versionsToLookAt } from './looks.ts';
import type { Run } from './opened-run.ts';

/** Where the releases say which numbers they have. */
type Releases = Pick<Source, 'tree' | 'modelFile' | 'registeredName'>;

/** A target's registry with release numbers. The releases are read once for each model. */
export function openReleases(world: World, target: Target, releases: Releases): Registry {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return renumberedRegistry(openNamed(world, target, releases), (model) => {
    const numbers = known.get(model) ?? numbersOf(releases, target, model);
    known.set(model, numbers);
    return numbers;
  });
}

/** A target's registry by the names of folders. */
export const openNamed = (
  world: Pick<World, 'registry'>,
  target: Target,
  { registeredName }: Pick<Source, 'registeredName'>,
): Registry => namedRegistry(world.registry(target), registeredName);

/** Where the signed state of a model lies. */
export const placeIn = ({ registeredName }: Pick<Source, 'registeredName'>, target: Target, model: string): Place =>
  placeOnTarget(target, model, registeredName(model));

/** For each release, the target's version that model.yaml or otherwise `registry.json` names. */
export function numbersOf(
  { tree, modelFile }: Omit<Releases, 'registeredName'>,
  target: Target,
  model: string,
): ReadonlyMap<string, string> {
  const desired = modelFile(model).value?.value;
  const later = own(desired?.copies, target.name);
  return new Map(
    [...tree.files.keys()].flatMap((file): [string, string][] => {
      const release = releaseOf(file);
      if (release?.model !== model || release.file !== evidenceFiles.registry.file) return [];
      const { version } = release;
      const copy = textIn(readApproved(tree, file)?.value, 'copies', target.name, 'version');
      return [[version, own(later, version) ?? (copy !== undefined && isNumber.test(copy) ? copy : version)]];
    }),
  );
}

/** The rest of `registry.json` may be of an earlier shape; a registry is asked for numbers alone. */
const isNumber = /^[1-9][0-9]{0,8}$/;

export interface ShownModel {
  readonly registry: Registry;
  readonly observed: Observed;
  /** Looks again. */
  readonly observe: () => Promise<Observed>;
}

/** What a registry shows of a model, with files and facts of each version that is still to be approved. */
export async function observeModel(world: World, run: Run, target: Target, model: string): Promise<Result<ShownModel>> {
  const registry = openReleases(world, target, run);
  const observe = async (): Promise<Observed> => {
    const shown = await registry.observe(model);
    const { examine, prove, ...known } = versionsToLookAt(run, target, model, shown);
    const states = await registry.states(model, known.states);
    const named = Object.entries(shown.versions).filter(([version]) => examine.has(version));
    const examined = await registry.examine(Object.fromEntries(named));
    const proven = [...prove].map(async (version) => {
      const [files, facts] = await Promise.all([registry.modelFiles(model, version), registry.facts(model, version)]);
      return [version, { model_files: files, facts }] as const;
    });
    const proofs = Object.fromEntries(await Promise.all(proven));
    const versions = Object.entries(shown.versions).map(([version, known]): [string, ObservedVersion] => [
      version,
      { ...known, ...(own(examined, version) ?? unexamined), ...own(proofs, version) },
    ]);
    return { ...shown, versions: Object.fromEntries(versions), states };
  };
  const observed = await orUnreachable(observe);
  return observed.value === undefined
    ? observed
    : { value: { registry, observed: observed.value, observe }, diagnostics: [] };
}

/**
 * The day by which keys count for what tells of the past: a key that is revoked by now shows nothing, whichever moment is asked
 * about.
 */
export const dayOfKeys = ({ clock }: Pick<World, 'clock'>): Day => (clock.isChosen ? '9999-12-31' : dayOf(clock.now()));

/** The signed state that counts, for callers that need nothing else of the model. */
export async function readState(
  world: World,
  run: Run,
  target: Target,
  model: string,
  trust: readonly TrustedSigner[],
): Promise<Result<State | null>> {
  const registry = openNamed(world, target, run);
  const state = await registry.read(model, { type: 'state' });
  return countingIn(registry, model, state, keysFor(target, trust), dayOf(run.at), placeIn(run, target, model));
}

/** The same of the state that a registry shows, by the name that it has there. */
export async function countingIn(
  registry: Pick<Registry, 'states'>,
  name: string,
  ...shown: Parameters<typeof shownState>
): Promise<Result<State | null>> {
  const [state, ...place] = shown;
  const states = await registry.states(name, statesUpTo(trustedState(...shown)));
  return countingState({ state, states }, ...place);
}

/** A state with its file. */
export interface Signed {
  readonly bytes: Uint8Array;
  readonly state: State;
}

/** The state that a proven one names as what it follows; undefined where the registry does not keep it. */
export async function stateBefore(
  registry: Pick<Registry, 'keptState'>,
  name: string,
  predecessor: string,
): Promise<Signed | undefined> {
  const bytes = await registry.keptState(name, digestFrom(predecessor));
  const state = bytes === null ? undefined : chainedState(bytes, predecessor);
  return bytes === null || state === undefined ? undefined : { bytes, state };
}

/** An applied plan, which lies on the run of one of the versions that it brought; undefined where no bytes have its digest. */
export async function storedPlan(
  registry: Pick<Registry, 'read'>,
  model: string,
  versions: Iterable<string>,
  digest: string,
): Promise<Uint8Array | undefined> {
  for (const version of versions) {
    const bytes = await registry.read(model, { type: 'artifact', version, path: storedPlanPath(digest) });
    if (bytes !== null && digestOf(bytes) === digest) return bytes;
  }
  return undefined;
}

const unexamined: Examined = { artifacts: {}, contents: {}, deleted: [] };

/** Runs calls to a registry. A registry that cannot be reached or read is a diagnostic. */
export async function orUnreachable<T>(action: () => Promise<T>): Promise<Result<T>> {
  try {
    return { value: await action(), diagnostics: [] };
  } catch (error) {
    if (error instanceof Unreadable) return failed(...error.diagnostics);
    if (!(error instanceof RegistryUnreachable)) throw error;
    if (error instanceof RegistryForbidden) return failed(forbidden(error.refused));
    if (error instanceof CredentialsRefused) {
      const { user, places } = error.refused;
      return failed({ code: 'registry/credentials-refused', facts: { user, observed: places } });
    }
    return failed({ code: 'registry/unreachable', facts: { observed: error.message } });
  }
}
