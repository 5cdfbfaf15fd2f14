// A release that was approved at the reference commit is frozen: its folder and
// its profile must be byte for byte what they were there. Only a change that takes
// the approval back itself may go with it: the plan refuses that once a target has
// applied the release, which nobody can see here.

import type { Model } from '../../schemas/generated/documents.ts';
import { asWarning, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import type { ShapeCheck } from '../document/shape.ts';
import { byBytes, firstDifference, textOf } from '../lib/bytes.ts';
import { own } from '../lib/own.ts';
import { filesUnder, pathsOf, pathsUnder, type Tree } from '../model/tree.ts';
import type { Selection } from './index.ts';

/** What was approved at a commit, and still is. */
export interface Frozen {
  readonly reference: Tree;
  /** By model, in the order of the models' names, the stage of each version at the commit. */
  readonly versions: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By model, versions that were Approved at the commit and are not wanted now. */
  readonly takenBack: ReadonlyMap<string, readonly string[]>;
}

/** `before` is where the change began: what was approved meanwhile, it does not take back. */
export function frozenAt(reference: Tree, tree: Tree, shape: ShapeCheck, before: Tree | undefined): Frozen {
  const models = new Set(pathsOf(reference).flatMap((path) => /^releases\/([^/]+)\//.exec(path)?.[1] ?? []));
  const versions = new Map<string, ReadonlyMap<string, string>>();
  const takenBack = new Map<string, readonly string[]>();
  for (const model of [...models].sort(byBytes)) {
    const stages = stagesAt(reference, model, shape);
    const back = takenBackIn(tree, before, model, stages, shape);
    takenBack.set(model, back);
    versions.set(model, new Map([...stages].filter(([version]) => !back.includes(version))));
  }
  return { reference, versions, takenBack };
}

/** Everything in `tree` that differs from a frozen file. */
export function frozenFaults(
  tree: Tree,
  { reference, versions, takenBack }: Frozen,
  shape: ShapeCheck,
  selected: Selection,
): readonly Diagnostic[] {
  return [...versions].flatMap(([model, stages]) => {
    const folder = `releases/${model}`;
    const frozen = [...stages].filter(([version]) => selected(model, version));
    const profiles = new Map<string, string[]>();
    for (const [version, stage] of frozen)
      for (const profile of profilesOf(reference, folder, version, shape))
        profiles.set(profile, [...(profiles.get(profile) ?? []), `${version} ${stage}`]);
    return [
      ...frozen.flatMap(([version, stage]) =>
        folderFaults(tree, reference, `${folder}/${version}`, [`${version} ${stage}`]),
      ),
      ...[...profiles].flatMap(([profile, users]) => fileFaults(tree, reference, profile, users)),
      ...(takenBack.get(model) ?? [])
        .filter((version) => selected(model, version))
        .flatMap((version) => takenBackFaults(tree, reference, model, version)),
    ];
  });
}

/** Whoever reads the change should see whether it is a correction, or the way round a release that serves. */
function takenBackFaults(tree: Tree, reference: Tree, model: string, version: string): Diagnostic[] {
  if (folderFaults(tree, reference, `releases/${model}/${version}`, []).length === 0) return [];
  const facts = { version, reference: reference.origin };
  return [asWarning({ code: 'frozen/taken-back', file: `releases/${model}/model.yaml`, pointer: '/versions', facts })];
}

/** Versions beyond Staging. Where model.yaml itself cannot be read, nobody can say that a version was not approved: all of them are frozen. */
function stagesAt(reference: Tree, model: string, shape: ShapeCheck): ReadonlyMap<string, string> {
  const wanted = wantedIn(reference, model, shape);
  if (wanted !== undefined) return new Map(Object.entries(wanted).filter(([, stage]) => stage !== 'Staging'));
  const versions = [...pathsUnder(reference, `releases/${model}`)].flatMap((path) => /^(\d+)\//.exec(path)?.[1] ?? []);
  return new Map(versions.map((version) => [version, 'of no readable stage']));
}

/** A stage beyond Approved says that the version was applied. */
function takenBackIn(
  tree: Tree,
  before: Tree | undefined,
  model: string,
  stages: ReadonlyMap<string, string>,
  shape: ShapeCheck,
): readonly string[] {
  const wanted = wantedIn(tree, model, shape);
  const was = before && wantedIn(before, model, shape);
  if (wanted === undefined) return [];
  return [...stages].flatMap(([version, stage]) =>
    stage === 'Approved' && own(was, version) === 'Approved' && (own(wanted, version) ?? 'Staging') === 'Staging'
      ? [version]
      : [],
  );
}

const wantedIn = (tree: Tree, model: string, shape: ShapeCheck): Model['versions'] | undefined =>
  readDocument(tree, `releases/${model}/model.yaml`, 'model', shape).value?.value.versions;

/** The profile that a release names, or every profile where that cannot be read. */
function profilesOf(reference: Tree, folder: string, version: string, shape: ShapeCheck): readonly string[] {
  const release = readDocument(reference, `${folder}/${version}/release.yaml`, 'release', shape).value;
  if (release !== undefined) return [`${folder}/profiles/${release.value.profile}.yaml`];
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
  // A character of several bytes may differ in its last one only: the place is where it starts.
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
