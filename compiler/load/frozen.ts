// A release that was approved at the reference commit is frozen: every byte of its folder and profile must stay. Only a
// change that also takes the approval back may change them. If a target has already applied the release, the plan
// refuses that; nobody can see it here.

import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { profileNamed, readWanted, type Wanted } from '../document/approved.ts';
import { byBytes, firstDifference, textOf } from '../lib/bytes.ts';
import { own } from '../lib/own.ts';
import { filesUnder, partOf, pathsOf, pathsUnder, type Tree } from '../model/tree.ts';
import type { Selection } from './index.ts';

/** What was approved of a model at a commit, and still is. */
export interface Frozen {
  readonly model: string;
  readonly reference: Tree;
  /** The stage of each version at the commit. */
  readonly versions: ReadonlyMap<string, string>;
  /** Versions that were Approved at the commit and no longer are in model.yaml. */
  readonly takenBack: readonly string[];
}

/** The models of a commit, sorted by name. */
export const modelsAt = (reference: Tree): readonly string[] => {
  const models = new Set<string>();
  for (const path of pathsOf(reference)) {
    const model = /^releases\/([^/]+)\//.exec(path)?.[1];
    if (model !== undefined) models.add(model);
  }
  return [...models].sort(byBytes);
};

/** `before` is where the change began: it does not take back what was approved after that. */
export function frozenAt(reference: Tree, tree: Tree, model: string, before: Tree | undefined): Frozen {
  const stages = stagesAt(reference, model);
  const takenBack = takenBackIn(tree, before, model, stages);
  const versions = new Map([...stages].filter(([version]) => !takenBack.includes(version)));
  return { model, reference, versions, takenBack };
}

export interface FrozenRelease {
  /** The differences in the release's folder. */
  readonly diagnostics: readonly Diagnostic[];
  /** The profiles that are frozen with it. */
  readonly profiles: readonly string[];
}

/** A frozen release now and at the reference commit. */
export function frozenRelease(tree: Tree, { model, reference, versions }: Frozen, version: string): FrozenRelease {
  const folder = `releases/${model}/${version}`;
  const then = partOf(reference, [folder, `releases/${model}/profiles`]);
  const diagnostics = folderFaults(tree, then, folder, [named(versions, version)]);
  return { diagnostics, profiles: profilesOf(then, `releases/${model}`, version) };
}

const named = (stages: Frozen['versions'], version: string): string => `${version} ${stages.get(version)}`;

/**
 * Differences outside the folders: in the profiles of frozen releases, by version, and approvals that are taken back.
 */
export function frozenBeside(
  tree: Tree,
  { model, reference, versions, takenBack }: Frozen,
  profiles: ReadonlyMap<string, readonly string[]>,
  selected: Selection,
): readonly Diagnostic[] {
  const users = new Map<string, string[]>();
  for (const [version, files] of profiles)
    for (const file of files) users.set(file, [...(users.get(file) ?? []), named(versions, version)]);
  return [
    ...[...users].flatMap(([profile, frozen]) => fileFaults(tree, reference, profile, frozen)),
    ...takenBack
      .filter((version) => selected(model, version))
      .flatMap((version) => takenBackFaults(tree, reference, model, version)),
  ];
}

/** Tells the reader that a change may correct a release, or avoid the freeze of one that serves. */
function takenBackFaults(tree: Tree, reference: Tree, model: string, version: string): Diagnostic[] {
  if (folderFaults(tree, reference, `releases/${model}/${version}`, []).length === 0) return [];
  const facts = { version, reference: reference.origin };
  return [asWarning({ code: 'frozen/taken-back', file: `releases/${model}/model.yaml`, pointer: '/versions', facts })];
}

/** Versions beyond Staging. When model.yaml cannot be read, any version may have been approved: all are frozen. */
function stagesAt(reference: Tree, model: string): ReadonlyMap<string, string> {
  const wanted = wantedIn(reference, model);
  if (wanted !== undefined) return new Map(Object.entries(wanted).filter(([, stage]) => stage !== 'Staging'));
  const versions = [...pathsUnder(reference, `releases/${model}`)].flatMap((path) => /^(\d+)\//.exec(path)?.[1] ?? []);
  return new Map(versions.map((version) => [version, 'of no readable stage']));
}

/** A stage beyond Approved proves that the version was applied. */
function takenBackIn(
  tree: Tree,
  before: Tree | undefined,
  model: string,
  stages: ReadonlyMap<string, string>,
): readonly string[] {
  const wanted = wantedIn(tree, model);
  const was = before && wantedIn(before, model);
  if (wanted === undefined) return [];
  return [...stages].flatMap(([version, stage]) =>
    stage === 'Approved' && own(was, version) === 'Approved' && (own(wanted, version) ?? 'Staging') === 'Staging'
      ? [version]
      : [],
  );
}

const wantedIn = (tree: Tree, model: string): Wanted['versions'] | undefined =>
  readWanted(tree, `releases/${model}/model.yaml`)?.value.versions;

/** The profile that a release names, or every profile when the name cannot be read. */
function profilesOf(reference: Tree, folder: string, version: string): readonly string[] {
  const profile = profileNamed(reference, `${folder}/${version}`);
  if (profile !== undefined) return [`${folder}/profiles/${profile}.yaml`];
  return [...filesUnder(reference, `${folder}/profiles`).keys()].map((name) => `${folder}/profiles/${name}`);
}

function folderFaults(tree: Tree, reference: Tree, folder: string, frozen: readonly string[]): Diagnostic[] {
  const paths = new Set([...pathsUnder(tree, folder), ...pathsUnder(reference, folder)]);
  return [...paths].sort(byBytes).flatMap((path) => fileFaults(tree, reference, `${folder}/${path}`, frozen));
}

function fileFaults(tree: Tree, reference: Tree, file: string, frozen: readonly string[]): Diagnostic[] {
  const facts = { reference: reference.origin, frozen };
  const [isNow, wasThen] = [tree, reference].map(({ files, models }) => files.has(file) || models.has(file));
  if (!isNow) return wasThen ? [{ code: 'frozen/file-removed', file, facts }] : [];
  if (!wasThen) return [{ code: 'frozen/file-added', file, facts }];
  const now = tree.files.get(file);
  const then = reference.files.get(file);
  if (now === undefined || then === undefined) {
    const observed = tree.models.get(file) ?? '';
    const expected = reference.models.get(file) ?? '';
    return observed === expected
      ? []
      : [{ code: 'frozen/model-changed', file, facts: { ...facts, observed, expected } }];
  }
  const byte = firstDifference(now, then);
  if (byte === now.length && byte === then.length) return [];
  // Two characters of several bytes may differ only in the last byte: the position is their first byte.
  let start = byte;
  while (((now[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  const before = textOf(now.subarray(0, start));
  return [
    {
      code: 'frozen/file-changed',
      file,
      ...(before === undefined ? {} : { offset: before.length }),
      facts: { ...facts, byte: byte + 1 },
    },
  ];
}
