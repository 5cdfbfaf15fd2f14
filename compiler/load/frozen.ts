// A release that was approved at the reference commit is frozen: its folder and
// its profile must be byte for byte what they were there.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import type { ShapeCheck } from '../document/shape.ts';
import { byBytes, firstDifference, textOf } from '../lib/bytes.ts';
import type { Model, Release } from '../model/documents.ts';
import { filesUnder, pathsOf, pathsUnder, type Tree } from '../model/tree.ts';
import type { Selection } from './index.ts';

/** What was approved at a commit. */
export interface Frozen {
  readonly reference: Tree;
  /** By model, in the order of the models' names. */
  readonly versions: ReadonlyMap<string, ReadonlySet<string>>;
}

export function frozenAt(reference: Tree, shape: ShapeCheck): Frozen {
  const models = new Set(pathsOf(reference).flatMap((path) => /^releases\/([^/]+)\//.exec(path)?.[1] ?? []));
  const versions = [...models]
    .sort(byBytes)
    .map((model) => [model, new Set(frozenVersions(reference, `releases/${model}`, shape))] as const);
  return { reference, versions: new Map(versions) };
}

/** Everything in `tree` that differs from a frozen file. */
export function frozenFaults(
  tree: Tree,
  { reference, versions }: Frozen,
  shape: ShapeCheck,
  selected: Selection,
): readonly Diagnostic[] {
  return [...versions].flatMap(([model, approved]) => {
    const folder = `releases/${model}`;
    const frozen = [...approved].filter((version) => selected(model, version));
    const profiles = new Set(frozen.flatMap((version) => profilesOf(reference, folder, version, shape)));
    return [
      ...frozen.flatMap((version) => folderFaults(tree, reference, `${folder}/${version}`)),
      ...[...profiles].flatMap((profile) => fileFaults(tree, reference, profile)),
    ];
  });
}

/** Where model.yaml itself cannot be read, nobody can say that a version was not approved: all of them are frozen. */
function frozenVersions(reference: Tree, folder: string, shape: ShapeCheck): readonly string[] {
  const document = readDocument<Model>(reference, `${folder}/model.yaml`, 'model', shape).value;
  if (document !== undefined)
    return Object.entries(document.value.versions).flatMap(([version, stage]) =>
      stage === 'Staging' ? [] : [version],
    );
  return [...pathsUnder(reference, folder)].flatMap((path) => /^(\d+)\//.exec(path)?.[1] ?? []);
}

/** The profile that a release names, or every profile where that cannot be read. */
function profilesOf(reference: Tree, folder: string, version: string, shape: ShapeCheck): readonly string[] {
  const release = readDocument<Release>(reference, `${folder}/${version}/release.yaml`, 'release', shape).value;
  if (release !== undefined) return [`${folder}/profiles/${release.value.profile}.yaml`];
  return [...filesUnder(reference, `${folder}/profiles`).keys()].map((name) => `${folder}/profiles/${name}`);
}

function folderFaults(tree: Tree, reference: Tree, folder: string): Diagnostic[] {
  const paths = new Set([...pathsUnder(tree, folder), ...pathsUnder(reference, folder)]);
  return [...paths].sort(byBytes).flatMap((path) => fileFaults(tree, reference, `${folder}/${path}`));
}

function fileFaults(tree: Tree, reference: Tree, file: string): Diagnostic[] {
  const facts = { reference: reference.origin };
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
