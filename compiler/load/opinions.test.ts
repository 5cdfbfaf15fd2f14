import { describe, expect, test } from 'vitest';
import { sampleTree } from '../../testing/sample.ts';
import { opinionPath } from '../../testing/validation.ts';
import { opinionsIn } from './opinions.ts';

const release = (version: string, replaces: string) => ({
  [`releases/risk-default/${version}/release.yaml`]: `replaces: ${JSON.stringify(replaces)}\n`,
});
const opinions = (files: Readonly<Record<string, string>>) => opinionsIn(sampleTree(files), 'risk-default');

describe('the opinion of the second line that a version rests on', () => {
  const chain = { ...release('3', '2'), ...release('4', '3') };

  test('is its own, or that of the nearest version along what it replaces, with the files of that folder', () => {
    const of = opinions({ ...chain, [opinionPath('1')]: '1', [opinionPath('3')]: '3' });
    expect(['1', '2', '3', '4'].map((version) => of(version)?.version)).toEqual(['1', '1', '3', '3']);
    expect(of('4')?.files.has('model.SHA256SUMS')).toBe(false);
    expect(of('2')).toMatchObject({ folder: 'releases/risk-default/1' });
    expect(of('2')?.files.has('model.SHA256SUMS')).toBe(true);
  });

  test('is none where no version on the way has one, or the model has no such version', () => {
    expect(opinions(chain)('4')).toBeUndefined();
    const of = opinions({ ...chain, ...release('5', '1'), [opinionPath('3')]: '3' });
    expect(['5', '9', 'none'].map(of)).toEqual([undefined, undefined, undefined]);
  });

  test('is none where versions replace each other', () => {
    const of = opinions({ ...release('3', '4'), ...release('4', '3'), [opinionPath('1')]: '1' });
    expect(of('4')).toBeUndefined();
  });
});
