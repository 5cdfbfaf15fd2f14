import { describe, expect, test } from 'vitest';
import { type Facts, planInput } from '../../testing/plan-input.ts';
import { utf8 } from '../lib/bytes.ts';
import { digestOf } from '../lib/digest.ts';
import { factFaults } from './facts.ts';

const file = digestOf(utf8('model'));
const sums = utf8(`${file.replace('sha256:', '')}  MLmodel\n`);

/** Version 2 serves; the registry holds these digests of version 1's one file. */
function found(held: string | undefined, changes: Facts = {}, list: Uint8Array | undefined = sums) {
  const one = { model_digest: digestOf(sums) };
  const input = planInput({ applied: { '1': one, '2': one }, serving: '2', next: '1', ...changes });
  const files = held === undefined ? {} : { model_files: new Map([['MLmodel', held]]) };
  const versions = { '1': files, '2': {} };
  const releases = new Map(['1', '2'].map((version) => [version, { modelSums: list }]));
  const { refusing } = factFaults({ ...input, releases, observed: { ...input.observed, versions } } as never);
  return refusing.map(({ code }) => code);
}

describe('the model of a version that begins to serve again', () => {
  test('when its bytes are those that were signed, nothing is found', () => {
    expect(found(file)).toEqual([]);
  });

  test('when the registry holds other bytes, or none that can be read, the plan is refused', () => {
    expect(found(digestOf(utf8('another')))).toEqual(['plan/model-differs']);
    expect(found(undefined)).toEqual(['plan/model-differs']);
  });

  test('when the list in the repository is not the one that was applied, nothing is compared with it', () => {
    expect(found(file, {}, utf8('another'))).toEqual(['plan/frozen-release-changed']);
  });

  test('when the alias does not move, the bytes are not asked for', () => {
    expect(found(undefined, { serving: '1' })).toEqual([]);
  });
});
