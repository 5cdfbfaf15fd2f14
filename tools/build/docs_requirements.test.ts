import { describe, expect, test } from 'vitest';
import {
  openIssues,
  type Requirement,
  readProject,
  readRequirements,
  requirementFaults,
  requirementsPage,
} from './docs_requirements.ts';

const files: Readonly<Record<string, string>> = {
  'a.ts': '',
  'a.test.ts': "test('when it is, says so', () => {}); test.each([])(\n  \"when it isn't, says %s\",\n  () => {});",
  'b.test.ts': "const a = ['when it is', 'x']; test.skip('when it is not', () => {});",
  '.ci/run': "check 'it says so' bare npm start",
  'a_test.rego': 'test_a_high_cost_denies if {}',
  'testing/cases/a': '',
};

const faults = (...rows: readonly Requirement[]) => requirementFaults([{ title: 'X', rows }], (path) => files[path]);

const whole: Requirement = {
  id: 'A1',
  says: 'It is',
  where: ['a.ts'],
  shown: {
    'a.test.ts': ['when it is, says so', "when it isn't, says %s"],
    '.ci/run': ['it says so'],
    'a_test.rego': ['test_a_high_cost_denies'],
    'testing/cases/a': null,
  },
};

describe('a requirement', () => {
  test('when files and tests are there, nothing is wrong', () => {
    expect(faults(whole)).toEqual([]);
  });

  test.each([
    ['lives nowhere', { where: [] }, 'nothing says where it lives and which test shows it'],
    ['is shown by nothing', { shown: {} }, 'nothing says where it lives and which test shows it'],
    ['says nothing', { says: '' }, 'it says nothing'],
    ['lives in a file that is gone', { where: ['b.ts'] }, 'there is no b.ts'],
    ['is shown by a file that is gone', { shown: { 'c.test.ts': ['x'] } }, 'there is no c.test.ts'],
    ['is shown by a case that is gone', { shown: { 'testing/cases/b': null } }, 'there is no testing/cases/b'],
    [
      'names no test of a file',
      { shown: { 'a.test.ts': null } },
      'a.test.ts is no golden case: say which of its tests',
    ],
    ['names a part of a title', { shown: { 'a.test.ts': ['when it is'] } }, 'a.test.ts has no test "when it is"'],
    ['names a text that is no title', { shown: { 'b.test.ts': ['when it is'] } }, 'b.test.ts has no test "when it is"'],
    [
      'names a test that is skipped',
      { shown: { 'b.test.ts': ['when it is not'] } },
      'b.test.ts has no test "when it is not"',
    ],
    ['names a part of a rule', { shown: { 'a_test.rego': ['test_a_high'] } }, 'a_test.rego has no test "test_a_high"'],
    ['waits for an issue that is closed', { issue: 1 }, 'issue 1 is not open'],
  ])('when it %s, says so', (_, change, fault) => {
    expect(faults({ ...whole, ...change })).toEqual([`A1: ${fault}`]);
  });

  test('when it is still to come, it may be empty; what it names is there all the same', () => {
    const [issue] = openIssues;
    expect(faults({ id: 'A1', says: 'It will be', issue: issue ?? 0 })).toEqual([]);
    expect(faults({ id: 'A1', says: 'It will be', issue: issue ?? 0, where: ['b.ts'] })).toEqual([
      'A1: there is no b.ts',
    ]);
  });

  test('when two have one number, says so', () => {
    expect(faults(whole, whole)).toEqual(['A1 is there twice']);
  });
});

describe('the page', () => {
  const parts = readRequirements();

  test('when it is read, every file and every title is there', () => {
    expect(requirementFaults(parts, readProject)).toEqual([]);
  });

  test.each([
    ...([
      ['A', 7],
      ['B', 12],
      ['C', 10],
      ['D', 7],
      ['E', 7],
      ['F', 4],
    ] as const),
  ])('when requirements %s are counted, none of the %i is left out', (letter, count) => {
    const ids = parts.flatMap(({ rows }) => rows.map(({ id }) => id.replace(/[a-z]$/, '')));
    const numbers = Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
    expect([...new Set(ids.filter((id) => id.startsWith(letter)))]).toEqual(numbers);
  });

  test('when the sections of the source are counted, each of the ten has rows', () => {
    const sections = parts.flatMap(({ rows }) => rows.flatMap(({ id }) => /^S(\d+)\./.exec(id)?.[1] ?? []));
    expect([...new Set(sections)]).toEqual(Array.from({ length: 11 }, (_, index) => String(index)));
  });

  test('when a row is shown, a sign in it ends no cell', () => {
    const page = requirementsPage([{ title: 'X', rows: [{ ...whole, says: 'a | b\nc' }] }]);
    expect(page).toContain('| A1 | a \\| b c | [a.ts](../a.ts) |');
  });
});
