import { describe, expect, test } from 'vitest';
import { sampleRelease, sampleTree, textIn } from '../../testing/sample.ts';
import { digestOf } from '../lib/digest.ts';

const folder = 'releases/risk-default/2';
const profile = 'releases/risk-default/profiles/credit-standard-1.yaml';
const quota = 'policies/runtime/quota/credit-1.yaml';
const loading = (changes: Parameters<typeof sampleTree>[0]) => sampleRelease(sampleTree(changes));
const said = (changes: Parameters<typeof sampleTree>[0]) => loading(changes).diagnostics;
const edited = (file: string, from: string, to: string) => ({ [file]: textIn(file).replace(from, to) });

describe('profile and bound policies', () => {
  test('when the profile does not exist, refuses with load/no-profile where it is named', () => {
    const release = loading(edited(`${folder}/release.yaml`, 'profile: credit-standard-1', 'profile: other'));
    expect(release.diagnostics).toEqual([
      {
        code: 'load/no-profile',
        file: `${folder}/release.yaml`,
        pointer: '/profile',
        facts: { observed: 'other', expected: 'releases/risk-default/profiles/other.yaml' },
      },
    ]);
    expect(release.policies).toEqual([]);
  });

  test('when the profile is broken, reports it and binds no policy', () => {
    expect(said({ [profile]: 'a: &x 1' })).toMatchObject([{ code: 'parse/alias', file: profile }]);
  });

  test('when the profile or a policy has a placeholder, refuses with load/placeholder', () => {
    expect(said({ [profile]: `${textIn(profile)}# TODO\n` })).toMatchObject([
      { code: 'load/placeholder', file: profile },
    ]);
    expect(said({ [quota]: `${textIn(quota)}# TODO\n` })).toMatchObject([
      { code: 'policy/digest-mismatch', file: quota },
      { code: 'load/placeholder', file: quota },
    ]);
  });

  test('when a bound policy is missing, refuses with policy/not-found at its binding', () => {
    const release = loading({ [quota]: undefined });
    expect(release.diagnostics).toEqual([
      { code: 'policy/not-found', file: profile, pointer: '/policies/3', facts: { observed: quota, mend: 'missing' } },
    ]);
    expect(release.policies).toHaveLength(4);
  });

  test('when a bound policy changed, refuses with policy/digest-mismatch and says both digests', () => {
    const text = `${textIn(quota)}# changed\n`;
    expect(said({ [quota]: text })).toEqual([
      {
        code: 'policy/digest-mismatch',
        file: quota,
        facts: { observed: digestOf(text), expected: digestOf(textIn(quota)), profile, mend: 'bound' },
      },
    ]);
  });

  describe('when a policy is not the one that the profile binds', () => {
    const model = 'releases/risk-default/model.yaml';
    const staging = {
      [model]: textIn(model).replace(/^versions:\n(?: .*\n)+/m, "versions: {'2': Staging}\n"),
    };
    const changed = { [quota]: `${textIn(quota)}# changed\n` };
    const led = (changes: Parameters<typeof sampleTree>[0]) =>
      said(changes).flatMap(({ code, facts }) => (code === 'policy/digest-mismatch' ? [facts?.['mend']] : []));

    test('and no approved release binds the file, says to write the new digest into the profile', () => {
      expect(led({ ...staging, ...changed })).toEqual(['draft']);
    });

    test('and an approved release of another model binds the file as it was, says to undo the change', () => {
      const other = 'releases/other';
      const approved = {
        [`${other}/model.yaml`]: "versions: {'1': Approved}\naliases: {}\n",
        [`${other}/1/release.yaml`]: 'profile: other-1\n',
        [`${other}/profiles/other-1.yaml`]: textIn(profile),
      };
      expect(led({ ...staging, ...approved, ...changed })).toEqual(['bound']);
      const unreadable = { ...approved, [`${other}/1/release.yaml`]: 'profile: [' };
      expect(led({ ...staging, ...unreadable, ...changed })).toEqual(['bound']);
      expect(led({ ...staging, ...approved, [`${other}/model.yaml`]: 'versions: [', ...changed })).toEqual(['bound']);
    });

    test('and an approved release binds it as it is, says to write its digest into the profile', () => {
      const wrong = { [profile]: textIn(profile).replace(digestOf(textIn(quota)), digestOf('')) };
      const approved = {
        'releases/other/model.yaml': "versions: {'1': Approved}\naliases: {}\n",
        'releases/other/1/release.yaml': 'profile: other-1\n',
        'releases/other/profiles/other-1.yaml': textIn(profile),
      };
      expect(led({ ...staging, ...approved, ...wrong })).toEqual(['draft']);
    });
  });

  test('when a model that answers with text binds an LlmGateway, reads it too', () => {
    const gateway = 'policies/runtime/llm-gateway/assistant-1.yaml';
    const binding = `  - kind: LlmGateway\n    path: ${gateway}\n    sha256: ${digestOf(textIn(gateway))}\n`;
    const release = loading(edited(profile, 'coexistence_days:', `${binding}coexistence_days:`));
    expect(release.diagnostics).toEqual([]);
    expect(release.policies.map(({ binding }) => binding.path)).toContain(gateway);
  });

  test('when a bound policy is bound as another kind, its shape does not fit', () => {
    expect(
      said(edited(profile, 'kind: Quota', 'kind: RateLimit')).map(({ code, file }) => [code, file]),
    ).toContainEqual(['shape/value', quota]);
  });
});
