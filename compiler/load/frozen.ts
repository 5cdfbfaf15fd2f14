// A release that was approved at the reference commit is frozen: its folder and
// its profile must be byte for byte what they were there.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readDocument } from '../document/read.ts';
import type { ShapeCheck } from '../document/shape.ts';
import { byBytes, firstDifference, textOf } from '../lib/bytes.ts';
import type { Model, Release } from '../model/documents.ts';
import { filesUnder, type Tree } from '../model/tree.ts';
import type { Selection } from './index.ts';

/** Everything in `tree` that differs from a frozen file of `reference`. */
export function frozenFaults(
  tree: Tree,
  reference: Tree,
  shape: ShapeCheck,
  selected: Selection,
): readonly Diagnostic[] {
  const models = [...reference.files.keys()].flatMap(
    (path) => /^releases\/([^/]+)\/model\.yaml$/.exec(path)?.[1] ?? [],
  );
  return models.sort(byBytes).flatMap((model) => {
    const document = readDocument<Model>(reference, `releases/${model}/model.yaml`, 'model', shape).value;
    const frozen = Object.entries(document?.value.versions ?? {}).filter(
      ([version, stage]) => stage !== 'Staging' && selected(model, version),
    );
    const folders = frozen.flatMap(([version]) => folderFaults(tree, reference, `releases/${model}/${version}`));
    const profiles = new Set(
      frozen.map(
        ([version]) =>
          readDocument<Release>(reference, `releases/${model}/${version}/release.yaml`, 'release', shape).value?.value
            .profile,
      ),
    );
    return [
      ...folders,
      ...[...profiles].flatMap((profile) =>
        profile === undefined ? [] : fileFaults(tree, reference, `releases/${model}/profiles/${profile}.yaml`),
      ),
    ];
  });
}

function folderFaults(tree: Tree, reference: Tree, folder: string): Diagnostic[] {
  const paths = new Set([...filesUnder(tree, folder).keys(), ...filesUnder(reference, folder).keys()]);
  return [...paths].sort(byBytes).flatMap((path) => fileFaults(tree, reference, `${folder}/${path}`));
}

function fileFaults(tree: Tree, reference: Tree, file: string): Diagnostic[] {
  const now = tree.files.get(file);
  const then = reference.files.get(file);
  const facts = { reference: reference.origin };
  if (now === undefined && then === undefined) return [];
  if (now === undefined) return [{ code: 'frozen/file-removed', file, facts }];
  if (then === undefined) return [{ code: 'frozen/file-added', file, facts }];
  const byte = firstDifference(now, then);
  if (byte === now.length && byte === then.length) return [];
  const before = textOf(now.subarray(0, byte));
  return [
    {
      code: 'frozen/file-changed',
      file,
      ...(before === undefined ? {} : { offset: before.length }),
      facts: { ...facts, byte: byte + 1 },
    },
  ];
}
