import { describe, expect, test } from 'vitest';
import { type Facts, wholeInput, withShown } from '../../testing/plan-input.ts';
import { digestOf } from '../lib/digest.ts';
import { withOwnPart } from '../model/description.ts';
import { type ObservedVersion, releaseFolder, releasePath } from '../model/plan.ts';
import { changes, desiredState, drift } from './changes.ts';
import { plan } from './index.ts';
import type { PlanInput } from './input.ts';

const line = { '1': 'none', '2': '1' };
const both = { '1': 'Approved', '2': 'Approved' } as const;
/** Version 2 serves; nothing is to be changed. */
const serves = wholeInput({ replaces: line, applied: both, wanted: both, serving: '2', next: '2' });
const rollout: Facts = {
  ...{ replaces: line, wanted: both, serving: '1', next: '2' },
  ...{ applied: { '1': 'Approved' }, compiled: ['2'] },
};

const own = 'What 2 is\n\nand more';
const resource = { type: 'description', version: '2' };

const shownOf = ({ observed }: PlanInput): ObservedVersion => {
  const { '2': shown } = observed.versions;
  if (shown === undefined) throw new Error('there is no version 2');
  return shown;
};
const described = (description: string): PlanInput => withShown(serves, '2', { description });
const digest = serves.state?.versions['2']?.release_digest ?? '';

describe('the description of a version', () => {
  test('when it is rolled out, is planned with the text before and after, and a tag that says where its files are', () => {
    const list = changes(wholeInput(rollout), desiredState(wholeInput(rollout), 'normal'));
    expect(list).toContainEqual({ resource, action: 'create', before: null, after: own });
    const tag = list.find((change) => change.resource.type === 'tag' && change.resource.name === 'release_files');
    expect(tag?.after).toMatch(/^relc\/[0-9a-f]{64}$/);
  });

  test("when another version's part was copied to it, that is replaced", () => {
    const copied = withShown(wholeInput(rollout), '2', { description: withOwnPart('Ask Ana.', 'What 1 is') });
    const list = changes(copied, desiredState(copied, 'normal'));
    expect(list).toContainEqual({ resource, action: 'update', before: 'What 1 is', after: own });
  });

  test.each([
    ['is changed by hand', withOwnPart('', own.replace('more', 'less')), 'What 2 is\n\nand less', 'update'],
    ['is taken away', '', null, 'create'],
    ['is replaced by a text without it', 'Ask Ana.', null, 'create'],
  ])('when it %s, has drifted', (_, description, before, action) => {
    expect(drift(described(description))).toEqual([{ resource, action, before, after: own }]);
  });

  test.each([
    ['writes something before and after it', `Ask Ana.\n${withOwnPart('', own)}\nAnd Rui.`],
    ['changes nothing', withOwnPart('', own)],
  ])('when somebody %s, has not drifted', (_, description) => {
    expect(drift(described(description))).toEqual([]);
  });
});

describe('what a registry must show before its text counts', () => {
  const { artifacts, contents, tags } = shownOf(serves);
  const { release_files: _, ...earlier } = tags;
  const file = releasePath(digest, 'description.md');
  const list = releasePath(digest, 'SHA256SUMS');
  const gone = ({ [file]: __, ...others }: Readonly<Record<string, string>>) => others;
  const none: Partial<ObservedVersion> = { description: '', tags: earlier };

  test.each<readonly [string, Partial<ObservedVersion>]>([
    ['an earlier relc compiled, which has none', { artifacts: gone(artifacts) as never, contents: gone(contents) }],
    [
      'somebody wrote another file',
      { contents: { ...contents, [file]: 'x' }, artifacts: { ...artifacts, [file]: digestOf('x') } },
    ],
    ['somebody wrote another list', { artifacts: { ...artifacts, [list]: digestOf('x') } }],
  ])('when %s, nothing has drifted, and no description is written', (_, shown) => {
    expect(drift(withShown(serves, '2', { ...shown, ...none }))).toEqual([]);
  });

  test('when the list that the signed state names has it, it is written, with the tag', () => {
    expect(drift(withShown(serves, '2', none))).toEqual([
      {
        resource: { type: 'tag', version: '2', name: 'release_files' },
        action: 'create',
        before: null,
        after: releaseFolder(digest),
      },
      { resource, action: 'create', before: null, after: own },
    ]);
  });
});

describe('where people wrote so much that there is no room', () => {
  const room = 5000 - withOwnPart('x', own).length + 1;
  const warned = (length: number) => {
    const { diagnostics, value } = plan(described('x'.repeat(length)));
    const about = diagnostics.filter(({ code }) => code === 'plan/description-full');
    return { about, planned: value?.changes.filter((change) => change.resource.type === 'description') };
  };

  test('when it just fits, is planned and nobody is warned', () => {
    expect(warned(room)).toEqual({ about: [], planned: [{ resource, action: 'create', before: null, after: own }] });
  });

  test('when it does not, is left out of the plan, with a warning that says how long their text may be', () => {
    expect(warned(room + 7)).toEqual({
      about: [
        {
          ...{ code: 'plan/description-full', severity: 'warning', file: 'production: description of version 2' },
          facts: { version: '2', observed: room + 7, expected: room, model: 'm' },
        },
      ],
      planned: [],
    });
  });
});
