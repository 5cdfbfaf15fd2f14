import { describe, expect, test } from 'vitest';
import { sampleRelease, sampleTree, textIn } from '../../testing/sample.ts';
import { comparedWith } from './approved.ts';

const profile = 'releases/risk-default/profiles/credit-standard-1.yaml';
/** A field that today's rules do not know. */
const older = sampleTree({ [profile]: `${textIn(profile)}of_another_day: true\n` });

describe('the replaced version', () => {
  test('when it was approved and today’s rules refuse its profile, its profile and its policies are read all the same', () => {
    const replaced = sampleRelease(older, '1');
    expect(replaced.policies).toEqual([]);
    const { profile: read, policies } = comparedWith(older, replaced, true);
    expect(read?.value).toMatchObject({ of_another_day: true });
    const sound = sampleRelease(sampleTree(), '1').policies;
    expect(policies).toEqual(
      sound.map(({ binding: { kind, sha256 }, document, bytes }) => ({ binding: { kind, sha256 }, document, bytes })),
    );
  });

  test('when it binds what is not there, or says nothing of what it binds, that is left out', () => {
    const broken = textIn(profile)
      .replace('path: policies/runtime/quota/credit-1.yaml', 'path: policies/runtime/quota/none.yaml')
      .replace('kind: RateLimit\n', 'sort: RateLimit\n');
    const tree = sampleTree({ [profile]: broken });
    const kinds = comparedWith(tree, sampleRelease(tree, '1'), true).policies.map(({ binding }) => binding.kind);
    expect(kinds).toEqual(['InferenceGateway', 'AccessPolicy', 'OutputLimits']);
  });

  test('when it was approved and today’s rules refuse a document, each that holds data is read as far as it can be', () => {
    const sound = sampleRelease(sampleTree(), '1');
    const file = `${sound.folder}/readiness.yaml`;
    const tree = sampleTree({ [file]: `${textIn(file)}of_another_day: true\n` });
    const replaced = sampleRelease(tree, '1');
    expect(replaced.evidence).not.toHaveProperty('readiness');
    const { evidence, release, version } = comparedWith(tree, replaced, true);
    expect(evidence['readiness']?.value).toMatchObject({ of_another_day: true });
    expect({ ...evidence, readiness: undefined }).toEqual({ ...sound.evidence, readiness: undefined });
    expect({ release, version }).toEqual({ release: sound.release, version: '1' });
  });

  test('when its release.yaml is gone, the other documents are read all the same', () => {
    const sound = sampleRelease(sampleTree(), '1');
    const tree = sampleTree({ [`${sound.folder}/release.yaml`]: undefined });
    const read = comparedWith(tree, sampleRelease(tree, '1'), true);
    expect(read).toMatchObject({ release: undefined, profile: undefined, policies: [] });
    expect(read.evidence).toEqual(sound.evidence);
  });

  test('when nothing is wrong with it, it counts as it was loaded', () => {
    const sound = sampleRelease(sampleTree(), '1');
    expect(comparedWith(sampleTree(), sound, true)).toBe(sound);
  });

  test('when it was never approved, it counts as it was loaded', () => {
    const replaced = sampleRelease(older, '1');
    expect(comparedWith(older, replaced, false)).toBe(replaced);
  });
});
