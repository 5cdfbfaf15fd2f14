// Reads and validates releases and policies, and collects all diagnostics in one pass.

import type { Model, SchemaName } from '../../schemas/generated/documents.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { profileNamed } from '../document/approved.ts';
import { readDocument } from '../document/read.ts';
import type { ShapeCheck } from '../document/shape.ts';
import { byBytes } from '../lib/bytes.ts';
import { own } from '../lib/own.ts';
import { dayOf } from '../lib/time.ts';
import { approvalsOfJudge } from '../model/judge.ts';
import type { Document, Governance, LoadedRelease } from '../model/release.ts';
import { filesUnder, modelOf, pathsOf, releaseOf, type Tree } from '../model/tree.ts';
import { declaredBefore, loadConsumers } from './consumers.ts';
import { opinionsIn } from './opinions.ts';
import { loadRelease } from './release.ts';
import { type Dated, datedIn, inUse } from './revalidations.ts';
import type { Source } from './source.ts';
import { saidChanges, standardPast } from './standard.ts';
import { unknownUnitOf } from './units.ts';

export interface LoadedModel {
  readonly name: string;
  readonly document: Document<Model> | undefined;
  /** Versions that have a folder, in numeric order. */
  readonly versions: readonly string[];
}

export interface Loaded {
  readonly governance: Governance | undefined;
  readonly models: readonly LoadedModel[];
  readonly releases: readonly LoadedRelease[];
}

export type { InUse } from './revalidations.ts';
export {
  type Dated,
  datedIn,
  declaredBefore,
  inUse,
  loadConsumers,
  loadRelease,
  opinionsIn,
  saidChanges,
  standardPast,
};

/** The releases to load; without a version, the models that are checked themselves. */
export type Selection = (model: string, version?: string) => boolean;

/** Loads the selected releases. These diagnostics concern models and policies; each release carries its own. */
export function load(source: Source, selected: Selection): { loaded: Loaded; diagnostics: readonly Diagnostic[] } {
  const { tree, shape, at, governance } = source;
  const diagnostics: Diagnostic[] = [...governance.diagnostics, ...strayFiles(tree).filter(isNear(selected))];
  const models: LoadedModel[] = [];
  const releases: LoadedRelease[] = [];
  for (const [name, versions] of versionsByModel(tree)) {
    const wanted = versions.filter((version) => selected(name, version));
    if (wanted.length === 0 && !selected(name)) continue;
    const document = loadModel(source, name, versions);
    models.push({ name, document: document.value, versions });
    const shared = { modelFile: document.value, consumers: loadConsumers(tree, name, document.value, shape) };
    const own = wanted.map((version) => loadRelease(tree, name, version, shared, shape, dayOf(at)));
    releases.push(...own);
    const profiles = own.map(({ release, folder }) => release?.value.profile ?? profileNamed(tree, folder));
    diagnostics.push(...document.diagnostics, ...(selected(name) ? unusedProfiles(tree, name, profiles, shape) : []));
  }
  return { loaded: { governance: governance.value, models, releases }, diagnostics };
}

/** A model.yaml, checked against the versions that have folders and against the targets. */
export function loadModel(
  { governance, modelFile, claimedTwice }: Pick<Source, 'governance' | 'modelFile' | 'claimedTwice'>,
  name: string,
  versions: readonly string[],
): Result<Document<Model>> {
  const document = modelFile(name);
  const targets = governance.value?.targets.value.targets.map((target) => target.name);
  const faults = document.value === undefined ? [] : desiredStateFaults(document.value, versions, targets);
  const policy = governance.value?.approvals.value;
  const notices = document.value && policy ? unknownUnitOf(document.value, policy) : [];
  const claimed = claimedTwice().get(name) ?? [];
  return { value: document.value, diagnostics: [...document.diagnostics, ...faults, ...notices].concat(claimed) };
}

/** The versions of each model, in order. A model without versions has a model.yaml or a profile. */
export function versionsByModel(tree: Tree): [string, string[]][] {
  const models = new Map<string, Set<string>>();
  for (const path of pathsOf(tree)) {
    const model = modelOf(path);
    if (model === undefined) continue;
    const versions = models.get(model) ?? new Set();
    const version = releaseOf(path)?.version;
    models.set(model, version === undefined ? versions : versions.add(version));
  }
  return [...models]
    .sort(([a], [b]) => byBytes(a, b))
    .map(([model, versions]) => [model, [...versions].sort((a, b) => Number(a) - Number(b))]);
}

/** Diagnostics of profiles that no selected release names; the others are read with their releases. */
export function unusedProfiles(
  tree: Tree,
  model: string,
  named: readonly (string | undefined)[],
  shape: ShapeCheck,
): readonly Diagnostic[] {
  const used = new Set(named.map((profile) => `${profile}.yaml`));
  return misshapenIn(tree, `releases/${model}/profiles`, 'profile', shape, (name) => !used.has(name));
}

/** What has not its form, of whatever people and jobs sign: whose it is, and whether it counts, shows where the version serves. */
export const misshapenBeside = (tree: Tree, model: string, shape: ShapeCheck): readonly Diagnostic[] =>
  signedBeside.flatMap(([folder, schema]) =>
    misshapenIn(tree, `releases/${model}/${folder}`, schema, shape, (name) => !name.endsWith('.sigstore.json')),
  );

const signedBeside = [
  ['acknowledgements', 'acknowledgement'],
  ['traffic', 'traffic_report'],
] as const;

const misshapenIn = (
  tree: Tree,
  folder: string,
  schema: SchemaName,
  shape: ShapeCheck,
  isRead: (name: string) => boolean,
): readonly Diagnostic[] =>
  [...filesUnder(tree, folder).keys()]
    .filter(isRead)
    .map((name) => `${folder}/${name}`)
    .filter((path) => knownPlaces.test(path))
    .flatMap((path) => readDocument(tree, path, schema, shape).diagnostics);

/** Whether it belongs to a model, and to none of its releases. */
export const isBeside = (path: string): boolean => knownPlaces.test(path) && !/^[^/]+\/[^/]+\/[1-9][0-9]*\//.test(path);

const knownPlaces =
  /^releases\/[a-z0-9][a-z0-9_.-]*\/(model\.yaml$|(?:profiles|consumers)\/[a-z0-9][a-z0-9_.-]*\.yaml$|[1-9][0-9]{0,8}\/|acknowledgements\/[a-z0-9][a-z0-9_.-]*\/[1-9][0-9]{0,8}\/[a-z0-9][a-z0-9_.-]*\.(?:yaml|sigstore\.json)$|traffic\/[a-z0-9][a-z0-9_.-]*\/[1-9][0-9]{0,8}(?:\.sigstore)?\.json$|validations\/[1-9][0-9]{0,8}\/[a-z0-9][a-z0-9_.-]*\.sigstore\.json$|(?:revalidations|monitoring)\/[1-9][0-9]{0,8}-[0-9]{4}-[0-9]{2}-[0-9]{2}\.json$|incidents\/[0-9]{4}-[0-9]{2}-[0-9]{2}-[a-z0-9][a-z0-9_.-]*\.md$)/;

const judgeApproval = new RegExp(`^${approvalsOfJudge}/[0-9a-f]{64}/[a-z0-9][a-z0-9_.-]*\\.sigstore\\.json$`);

const isKnown = (path: string): boolean =>
  path === 'releases/README.md' || knownPlaces.test(path) || judgeApproval.test(path);

/** Unexpected files under releases/, and what is not a file. */
export function strayFiles(tree: Tree): readonly Diagnostic[] {
  const stray = tree.files.keys().filter((path) => path.startsWith('releases/') && !isKnown(path));
  return [...tree.faults, ...[...stray].sort(byBytes).map((file): Diagnostic => ({ code: 'load/unknown-file', file }))];
}

/** Whether a stray file may belong to a model that is selected: what is wrong with others is theirs. */
const isNear =
  (selected: Selection) =>
  ({ file = '' }: Diagnostic): boolean => {
    const [, folder] = /^releases\/([^/]+)\//.exec(`${file}/`) ?? [];
    return folder === undefined || selected(folder);
  };

/**
 * model.yaml may name only versions that have a folder. An alias may name only an Approved version, on a target that
 * exists.
 */
function desiredStateFaults(
  document: Document<Model>,
  folders: readonly string[],
  targets: readonly string[] | undefined,
): Diagnostic[] {
  const { file, value } = document;
  const copies = Object.entries(value.copies ?? {});
  const missing = [
    ...Object.keys(value.versions).map((version) => [version, `/versions/${version}`] as const),
    ...Object.keys(value.last_starts ?? {}).map((version) => [version, `/last_starts/${version}`] as const),
    ...copies.flatMap(([target, versions]) =>
      Object.keys(versions).map((version) => [version, `/copies/${target}/${version}`] as const),
    ),
  ]
    .filter(([version]) => !folders.includes(version))
    .map(
      ([version, pointer]): Diagnostic => ({
        code: 'model/no-such-release',
        file,
        pointer,
        facts: { observed: version },
      }),
    );
  const unapproved = Object.entries(value.aliases)
    .filter(([, version]) => own(value.versions, version) !== 'Approved')
    .map(
      ([target, version]): Diagnostic => ({
        code: 'model/alias-not-approved',
        file,
        pointer: `/aliases/${target}`,
        facts: { target, observed: version, stage: own(value.versions, version) ?? 'none' },
      }),
    );
  const nowhere = [
    ...Object.keys(value.aliases).map((target) => [target, `/aliases/${target}`] as const),
    ...copies.map(([target]) => [target, `/copies/${target}`] as const),
  ]
    .filter(([target]) => targets?.includes(target) === false)
    .map(
      ([target, pointer]): Diagnostic => ({
        code: 'model/no-such-target',
        file,
        pointer,
        facts: { observed: target, expected: targets ?? [] },
      }),
    );
  return [...missing, ...nowhere, ...unapproved];
}
