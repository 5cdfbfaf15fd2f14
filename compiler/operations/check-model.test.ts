import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { at, sampleEvaluator, sampleTree, shape, textIn } from '../../testing/sample.ts';
import { LazyMap } from '../lib/lazy.ts';
import { sourceOf } from '../load/source.ts';
import type { Tree } from '../model/tree.ts';
import { unwatched } from '../world/port.ts';
import { check } from './check-repository.ts';

const evaluator = await sampleEvaluator();
const card = 'releases/risk-default/1/model_card.md';

/** The sample, one of its files changed, as a tree that reads: it keeps nothing, and remembers what it handed out weakly. */
function watched() {
  const { files, ...rest } = sampleTree({ [card]: `${textIn(card)}TODO\n` });
  const handedOut: (readonly [string, WeakRef<Uint8Array>])[] = [];
  const find = (path: string) => {
    const bytes = Uint8Array.from(files.get(path) ?? []);
    handedOut.push([path, new WeakRef(bytes)]);
    return bytes;
  };
  const tree: Tree = { ...rest, files: new LazyMap(files.keys(), find, () => false) };
  return { tree, handedOut };
}

const checked = (tree: Tree) =>
  check(
    { ...sourceOf(tree, shape, at), evaluator, progress: unwatched },
    { ...sampleTree(), origin: 'abc123' },
    () => true,
    ({ version }) => version,
  );

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

describe('a check of several releases', () => {
  test('when it is over, holds the contents of none, though it tells where in them something was found', async () => {
    const { tree, handedOut } = watched();
    const result = checked(tree);
    // What somebody looked at lives to the end of the turn.
    await new Promise((resolve) => setImmediate(resolve));
    collect();
    expect(handedOut.length).toBeGreaterThan(40);
    expect(handedOut.filter(([, bytes]) => bytes.deref() !== undefined)).toEqual([]);
    expect([result.count, result.passed]).toEqual([2, ['2']]);
    expect(result.diagnostics.filter(({ file }) => file === card)).toMatchObject([
      { code: 'frozen/file-changed', line: expect.any(Number), excerpt: 'TODO' },
      { code: 'load/placeholder', line: expect.any(Number), excerpt: 'TODO' },
    ]);
  });

  test('when a release replaces another, reads the files of both once', () => {
    const { tree, handedOut } = watched();
    checked(tree);
    const own = handedOut.map(([path]) => path).filter((path) => /^releases\/risk-default\/\d/.test(path));
    expect(own.length).toBe(new Set(own).size);
  });
});

test('when a declaration is narrowed since the reference together with its contract, refuses the release', () => {
  const changed = (path: string, from: string, to: string) => ({ [path]: textIn(path).replaceAll(from, to) });
  const declaration = changed('releases/risk-default/consumers/credit-review-desk.yaml', '20000', '15000');
  const contract = changed('releases/risk-default/2/contract.input.schema.json', '20000', '15000');
  const reference = sampleTree(changed('releases/risk-default/model.yaml', '"2": Approved', '"2": Staging'));
  const narrowed = (tree: Tree) =>
    check(
      { ...sourceOf(tree, shape, at), evaluator, progress: unwatched },
      reference,
      (_, version) => version === '2',
      () => null,
    )
      .diagnostics.filter(({ code }) => code === 'consumer/narrowed')
      .map(({ facts }) => [facts?.['consumer'], facts?.['observed']]);
  const amount = 'contract_input/properties/amount/maximum';
  expect(narrowed(sampleTree({ ...declaration, ...contract }))).toEqual([[['credit-review-desk'], amount]]);
  expect(narrowed(sampleTree(declaration))).toEqual([]);
});

test('when a policy changed that only a release in Staging binds, leads to its new digest in the profile', () => {
  const model = 'releases/risk-default/model.yaml';
  const quota = 'policies/runtime/quota/credit-1.yaml';
  const changed = { [quota]: `${textIn(quota)}# changed\n` };
  const staging = {
    [model]: textIn(model)
      .replace(/^versions:\n(?: .*\n)+/m, "versions: {'2': Staging}\n")
      .replace(/^aliases:\n .*/m, 'aliases: {}'),
  };
  const led = (tree: Tree) =>
    new Set(
      check(
        { ...sourceOf(tree, shape, at), evaluator, progress: unwatched },
        undefined,
        (name) => name === 'risk-default',
        () => null,
      )
        .diagnostics.filter(({ code }) => code === 'policy/digest-mismatch')
        .map(({ facts }) => facts?.['mend']),
    );
  expect(led(sampleTree(changed))).toEqual(new Set(['bound']));
  expect(led(sampleTree({ ...changed, ...staging }))).toEqual(new Set(['draft']));
});
