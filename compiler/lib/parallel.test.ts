import { expect, test } from 'vitest';
import { inParallel } from './parallel.ts';

const tick = () => new Promise((resolve) => setTimeout(resolve, 1));

test('when there are many items, gives every result in its place, and a few actions run at a time', async () => {
  let running = 0;
  let most = 0;
  const doubled = await inParallel([...Array(30).keys()], async (item) => {
    running += 1;
    most = Math.max(most, running);
    await tick();
    running -= 1;
    return item * 2;
  });
  expect(doubled).toEqual([...Array(30).keys()].map((item) => item * 2));
  expect(most).toBe(8);
});

test('when one fails, no other begins, and those under way have ended before the caller learns of it', async () => {
  let begun = 0;
  let ended = 0;
  const failing = inParallel([...Array(30).keys()], async (item) => {
    begun += 1;
    if (item === 2) throw new Error('the third');
    await tick();
    ended += 1;
  });
  await expect(failing).rejects.toThrow('the third');
  expect([begun, ended]).toEqual([8, 7]);
});
