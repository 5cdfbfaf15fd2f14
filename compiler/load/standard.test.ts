import { describe, expect, test } from 'vitest';
import { sampleRelease, sampleTree, textIn } from '../../testing/sample.ts';
import { saidChanges, standardPast } from './standard.ts';

const folder = 'releases/risk-default';

type Said = readonly [version: string, replaces: string, change: string];

/** Releases by what they replace, their class and their recipe; the last one is asked about. */
const past = (...said: readonly Said[]) => pastOf(said.at(-1)?.[0] ?? '', [], said);

/** The same of any of them, where some were approved. */
function pastOf(asked: string, approved: readonly string[], said: readonly Said[]) {
  const files = said.map(([version, replaces, change]) => {
    const text = textIn(`${folder}/2/release.yaml`)
      .replace(/replaces: .*/, `replaces: "${replaces}"`)
      .replace('class: normal', change);
    return [`${folder}/${version}/release.yaml`, text] as const;
  });
  const tree = sampleTree({ [`${folder}/1/release.yaml`]: undefined, ...Object.fromEntries(files) });
  const opened: string[] = [];
  const release = sampleRelease(tree, asked);
  const found = standardPast(
    release,
    () => saidChanges(tree, 'risk-default'),
    (version) => {
      opened.push(version);
      return release;
    },
    (version) => approved.includes(version),
  );
  return found && { opened, uses: found.uses, isReviewed: found.reviewed !== undefined };
}

const weekly = 'class: standard\n  recipe: weekly';
const urgent = 'class: emergency\n  incident: INC-1';

describe('what a standard release is compared with', () => {
  test('is the version that it replaces, when that is a normal change', () => {
    expect(past(['2', '1', 'class: normal'], ['3', '2', weekly])).toMatchObject({ opened: ['2'], isReviewed: true });
  });

  test('is the normal change before standard ones and emergencies, which few people approved', () => {
    const chain = past(['2', '1', 'class: normal'], ['3', '2', weekly], ['4', '3', urgent], ['5', '4', weekly]);
    expect(chain).toMatchObject({ opened: ['2'], uses: 2 });
  });

  test.each<readonly [string, readonly Said[]]>([
    ['nothing is replaced', [['3', 'none', weekly]]],
    [
      'a version is missing',
      [
        ['2', '9', weekly],
        ['3', '2', weekly],
      ],
    ],
    [
      'they replace each other',
      [
        ['2', '3', weekly],
        ['3', '2', weekly],
      ],
    ],
    [
      'a class cannot be read',
      [
        ['1', 'none', 'class: normal'],
        ['2', '1', 'class: later'],
        ['3', '2', weekly],
      ],
    ],
  ])('is nothing, when %s', (_, said) => {
    expect(past(...said)).toMatchObject({ opened: [], isReviewed: false });
  });
});

test('of releases that name a recipe, only standard ones use it, and only that one', () => {
  const other = weekly.replace('weekly', 'daily');
  const normal = weekly.replace('standard', 'normal');
  expect(past(['1', 'none', normal], ['2', '1', other], ['3', '2', weekly])?.uses).toBe(1);
});

test('a later release that waits takes nothing from an earlier one; what was approved uses the recipe, whatever its number', () => {
  const said: readonly Said[] = [
    ['1', 'none', 'class: normal'],
    ['2', '1', weekly],
    ['3', '1', weekly],
    ['4', '1', weekly],
  ];
  expect(pastOf('3', ['1', '2'], said)?.uses).toBe(2);
  expect(pastOf('2', ['1', '3', '4'], said)?.uses).toBe(3);
  expect(pastOf('4', ['1', '2'], said)?.uses).toBe(3);
});

test('of other files of that name nothing is read, and a release that cannot be read says nothing', () => {
  const text = textIn(`${folder}/2/release.yaml`);
  const tree = sampleTree({
    [`${folder}/2/release.yaml`]: '{',
    [`${folder}/10/release.yaml`]: text,
    [`${folder}/2/model/7/release.yaml`]: text,
    [`${folder}/8/release.yaml.old`]: text,
  });
  const said = saidChanges(tree, 'risk-default');
  expect([...said.keys()].toSorted()).toEqual(['1', '10', '2']);
  expect(said.get('2')).toEqual({ class: undefined, recipe: undefined, replaces: undefined });
  const past = standardPast(
    sampleRelease(tree),
    () => said,
    () => undefined,
    () => false,
  );
  expect(past).toBeUndefined();
});

test('of another class nothing is asked', () => {
  expect(past(['3', '2', 'class: normal'])).toBeUndefined();
});
