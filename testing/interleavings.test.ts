// A few stories by chance, and those that once failed. `npm run interleavings` tells ten thousand.
import { expect, test } from 'vitest';
import { storyOf } from './interleavings/chance.ts';
import { keptStories } from './interleavings/kept.ts';
import { Seen } from './interleavings/run.ts';
import { inWords, tell } from './interleavings/tell.ts';

test('when people, jobs and attackers act in any order, serving starts only what was approved, and all else is left alone', async () => {
  const stories = [3, 7].flatMap((seed) => Array.from({ length: 7 }, (_, index) => storyOf(seed, index * 37)));
  const seen = new Seen();
  const failure = await tell(stories, seen);
  expect(failure && inWords(failure)).toBeUndefined();
  // Where nothing happens, nothing can be wrong.
  expect(seen.of('state')).toEqual(expect.arrayContaining(['normal', 'gone back', 'same']));
});

test.each(Object.entries(keptStories))('%s', async (_, story) => {
  const failure = await tell([story], new Seen());
  expect(failure && inWords(failure)).toBeUndefined();
});
