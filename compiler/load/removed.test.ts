import { describe, expect, test } from 'vitest';
import { sampleTree, textIn } from '../../testing/sample.ts';
import { removedWhole } from './removed.ts';

const model = 'risk-default';
const file = `releases/${model}/model.yaml`;
const folder = { name: 'local', url: 'file:registry', registry_id: 'local', alias: 'approved' };
const server = { ...folder, name: 'production', url: 'mlflow+https://mlflow.example.com' };

/** The sample without a model, but for some files. */
function without(...kept: readonly string[]) {
  const tree = sampleTree();
  const stays = (path: string) => !path.startsWith(`releases/${model}/`) || kept.includes(path);
  const part = <V>(map: ReadonlyMap<string, V>) => new Map([...map].filter(([path]) => stays(path)));
  return { ...tree, files: part(tree.files), models: part(tree.models) };
}

const then = (change: (text: string) => string) => sampleTree({ [file]: change(textIn(file)) });
const elsewhere = then((text) => text.replace('local: "2"', 'production: "2"'));

describe('a model that is removed whole', () => {
  test('when only a folder had an alias of it, or nothing had, may go', () => {
    expect(removedWhole(without(), sampleTree(), [folder, server])).toEqual([model]);
    const withdrawn = then((text) => text.replace(/aliases:\n.*\n/, 'aliases: {}\n'));
    expect(removedWhole(without(), withdrawn, [server])).toEqual([model]);
  });

  test.each([
    ['a server has an alias of it', elsewhere, [folder, server]],
    ['an alias is of a target that nobody knows', elsewhere, [folder]],
    ['a version was rolled out', then((text) => text.replace('"1": Approved', '"1": Retired')), [folder]],
    ['nobody can read what it wanted', then(() => '{'), [folder]],
  ])('when %s, it is missed', (_, reference, targets) => {
    expect(removedWhole(without(), reference, targets)).toEqual([]);
  });

  test('when some of it is left, it is not removed', () => {
    for (const left of [file, `releases/${model}/profiles/credit-standard-1.yaml`, `releases/${model}/1/release.yaml`])
      expect(removedWhole(without(left), sampleTree(), [folder])).toEqual([]);
  });
});
