import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differingKeys, Versions } from './versions.ts';

const key = fc.constantFrom('a', 'b', 'c', 'é');
const changes = fc.array(fc.dictionary(key, fc.option(fc.constantFrom('1', '2'), { nil: undefined })), {
  minLength: 1,
});

test('when a map is changed again and again, each version is what a map of its own would be', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const versions = new Versions<string>();
      const map = new Map<string, string>();
      const [made, expected] = [[], []] as [ReturnType<typeof versions.next>[], ReadonlyMap<string, string>[]];
      for (const change of list) {
        for (const [name, value] of Object.entries(change))
          value === undefined ? map.delete(name) : map.set(name, value);
        made.push(versions.next(new Map(Object.entries(change))));
        expected.push(new Map(map));
      }
      made.forEach((version, index) => {
        expect(new Map(version)).toEqual(expected[index]);
        made.forEach((other, at) => {
          const differ = differingKeys(expected[index] ?? new Map(), expected[at] ?? new Map());
          expect(differingKeys(version, other)).toEqual(differ);
          expect(differingKeys(version, expected[at] ?? new Map())).toEqual(differ);
        });
      });
    }),
    { numRuns: 100 },
  );
});

test('when two maps are of different origin, all of their keys are compared', () => {
  const [one, other] = [new Versions<string>(), new Versions<string>()];
  const first = one.next(
    new Map([
      ['b', '1'],
      ['a', '1'],
    ]),
  );
  expect(differingKeys(first, other.next(new Map([['b', '1']])))).toEqual(['a']);
  expect([...first].map(([name]) => name)).toEqual(['a', 'b']);
});
