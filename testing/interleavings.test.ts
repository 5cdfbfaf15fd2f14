// A few stories by chance, and those that once failed. `npm run interleavings` tells ten thousand.
import { expect, test } from 'vitest';
import { storyOf } from './interleavings/chance.ts';
import { keptStories } from './interleavings/kept.ts';
import { Seen } from './interleavings/run.ts';
import { inWords, tell } from './interleavings/tell.ts';

const seed = 23;

test('when people, jobs and attackers act in any order, serving starts only what was approved, and all else is left alone', async () => {
  const stories = Array.from({ length: 20 }, (_, index) => storyOf(seed, index * 4));
  const seen = new Seen();
  const failure = await tell(stories, seen);
  expect(failure && inWords(failure)).toBeUndefined();
  // Where nothing happens, nothing can be wrong.
  expect(seen.of('state')).toEqual(expect.arrayContaining(['normal', 'emergency', 'gone back', 'same']));
});

test.each(Object.entries(keptStories))('%s', async (_, story) => {
  const failure = await tell([story], new Seen());
  expect(failure && inWords(failure)).toBeUndefined();
});
