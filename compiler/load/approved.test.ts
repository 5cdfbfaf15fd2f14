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

  test('when it was never approved, it counts as it was loaded', () => {
    const replaced = sampleRelease(older, '1');
    expect(comparedWith(older, replaced, false)).toBe(replaced);
  });
});
