import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Digest, digestOf } from '../lib/digest.ts';
import { walk } from './walk.ts';

/** How a step was passed. */
const marks = { approved: '', restored: '!' };

const judge = (name: string): Digest => digestOf(name);

/** Walks from judge A, with approvals `A>B@1`: from A to B after one step. */
async function walked(judges: string, ...approvals: readonly string[]) {
  const approved = new Map(
    approvals.map((one): [string, string] => {
      const [, from = '', to = '', steps = ''] = /^(.)>(.)@(\d+)$/.exec(one) ?? [];
      return [`${judge(from)} ${judge(to)} ${steps}`, one];
    }),
  );
  const used: string[] = [];
  const { passed, broken } = await walk<number>(
    { judge: judge('A'), steps: 1 },
    [...judges].map(judge),
    async (at, later, from) => {
      const names = later.map((after) => approved.get(`${at.judge} ${after} ${at.steps}`));
      const index = names.findIndex((name) => name !== undefined);
      if (index >= 0) used.push(names[index] ?? '');
      return { approved: index < 0 ? undefined : index, told: from };
    },
  );
  return { way: passed.map(({ index, how }) => `${index}${marks[how]}`).join(' '), broken, used };
}

describe('the walk', () => {
  test.each([
    ['there is no step', '', [], ''],
    ['each step was approved', 'BC', ['A>B@1', 'B>C@2'], '0 1'],
    ['a merge request came as several commits', 'XYB', ['A>B@1'], '2'],
    ['an unapproved step was taken back', 'XA', [], '1!'],
    ['an unapproved step was taken back before an approved one', 'XAB', ['A>B@3'], '1! 2'],
    ['an unapproved step was taken back before one that was approved earlier', 'XAB', ['A>B@1'], '2'],
    ['what came back without approval is taken back', 'BABA', ['A>B@1', 'B>A@2'], '0 1 3!'],
    ['a change, its revert and its return were approved', 'BAB', ['A>B@1', 'B>A@2', 'A>B@3'], '0 1 2'],
  ] as const)('when %s, goes through', async (_, judges, approvals, way) => {
    expect(await walked(judges, ...approvals)).toMatchObject({ way, broken: undefined });
  });

  test.each([
    ['a step was not approved', 'B', [], ''],
    ['the second was not approved', 'BC', ['A>B@1'], '0'],
    ['an approval is for another judge before', 'B', ['C>B@1'], ''],
    ['an approval is for another number of steps', 'B', ['A>B@2'], ''],
    ['what was approved is reverted', 'BA', ['A>B@1'], '0'],
    ['a revert was approved, and the change comes back', 'BAB', ['A>B@1', 'B>A@2'], '0 1'],
    ['something was approved, taken back by nobody, and approved anew', 'BAC', ['A>B@1', 'A>C@3'], '0'],
  ] as const)('when %s, ends there', async (_, judges, approvals, way) => {
    const { broken, ...found } = await walked(judges, ...approvals);
    expect(found.way).toBe(way);
    expect(broken).toBe(way === '' ? 0 : Number(way.split(' ').at(-1)) + 1);
  });

  test('when nobody can tell who approved, a step that was taken back ends it', async () => {
    const start = { judge: judge('A'), steps: 1 };
    const unknown = async () => ({ approved: undefined, isUnknown: true, told: 'asked' });
    expect(await walk(start, ['X', 'A'].map(judge), unknown)).toMatchObject({ passed: [], broken: 'asked' });
  });

  test('when judges and approvals are any, no approval is used twice', async () => {
    const letter = fc.constantFrom('A', 'B', 'C');
    const approval = fc
      .tuple(letter, letter, fc.integer({ min: 1, max: 8 }))
      .map(([from, to, steps]) => `${from}>${to}@${steps}`);
    await fc.assert(
      fc.asyncProperty(fc.array(letter, { maxLength: 8 }), fc.array(approval), async (judges, approvals) => {
        const { used } = await walked(judges.join(''), ...approvals);
        expect(new Set(used).size).toBe(used.length);
      }),
      { numRuns: 300 },
    );
  });
});
