import { expect, test } from 'vitest';
import { nearNames } from './near.ts';

const known = ['limit/only', 'limit/never', 'slo/cost', 'limit/form'];

test.each([
  ['limit/onyl', ['limit/only']],
  ['limit/fom', ['limit/form']],
  ['slo/costs', ['slo/cost']],
  ['something/else', []],
  ['', []],
])('when the name is %j, the names near it are %j', (name, near) => {
  expect(nearNames(name, known).slice(0, Math.max(1, near.length))).toEqual(near);
});
