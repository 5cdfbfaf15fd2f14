import { expect, test } from 'vitest';
import type { Revocations } from './revoked.ts';
import { settled } from './settled.ts';

const standing = { judge: 'sha256:0', steps: 0 } as const;
const revoked = (...marks: readonly string[]): Revocations => new Map(marks.map((mark) => [mark, '2026-11-01']));

/**
 * Places in a row, each with what its judge calls revoked. A walk comes to the one that `ends` says, by what is revoked.
 */
async function settle(places: readonly Revocations[], ends: (revocations: Revocations) => number) {
  const walks: (readonly (string | number)[])[] = [];
  const { found, approved } = await settled<string, number>(
    {
      revoked: (place) => places[place] ?? revoked(),
      walk: async (revocations) => {
        walks.push([...revocations.keys()]);
        const reached = ends(revocations);
        const broken = reached === places.length - 1 ? undefined : 'broken';
        return { passed: [], standing, broken, reached };
      },
    },
    places.length - 1,
  );
  return { found: found.reached, approved: approved.reached, walks };
}

test('when nothing is revoked, one walk is enough, to the tip or not', async () => {
  const places = [revoked(), revoked(), revoked()];
  expect(await settle(places, () => 2)).toEqual({ found: 2, approved: 2, walks: [[]] });
  expect(await settle(places, () => 1)).toEqual({ found: 1, approved: 1, walks: [[]] });
});

test('when the tip says more than where it ends, that holds back, and what is approved is walked to without it', async () => {
  const found = await settle([revoked(), revoked(), revoked('stolen')], (known) => (known.has('stolen') ? 0 : 1));
  expect(found).toEqual({ found: 0, approved: 1, walks: [['stolen'], []] });
});

test('when the tip says what where it ends says as well, that is walked with alone', async () => {
  const places = [revoked('old'), revoked('old')];
  expect(await settle([...places, revoked('old')], () => 1)).toEqual({ found: 1, approved: 1, walks: [['old']] });
});

test('when the tip takes away what was approved, it is walked again with that', async () => {
  const places = [revoked(), revoked('stolen'), revoked()];
  const ends = (known: Revocations) => (known.has('stolen') ? 0 : 1);
  expect(await settle(places, ends)).toEqual({ found: 0, approved: 0, walks: [[], ['stolen']] });
});

test('when the tip was approved, what it says counts for both, however much that is', async () => {
  const places = [revoked(), revoked('stolen')];
  expect(await settle(places, () => 1)).toEqual({ found: 1, approved: 1, walks: [['stolen']] });
});
