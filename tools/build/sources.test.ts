import { describe, expect, test } from 'vitest';
import { type Gate, readGates } from './metadata.ts';
import { citationFaults, readCitedSources, type Source } from './sources.ts';

const sources: readonly Source[] = [
  { name: 'A 1', title: 'Read', read: true, controls: { '2.1': 'Two' } },
  { name: 'B', title: 'Not read', read: false },
  { name: 'C', title: 'Old', read: true, replaced_by: 'B' },
  { name: 'A', title: 'Not read', read: false },
];

const citing = (...controls: readonly string[]): readonly Gate[] => [
  { title: 'X', description: '', file: 'x.rego', rules: [{ title: 'Rule', description: '', custom: { controls } }] },
];

describe('a citation', () => {
  test('when its source is known, and has it where it was read, nothing is wrong', () => {
    expect(citationFaults(citing('A 1 2.1', 'A 1', 'A 9', 'B', 'B whatever'), sources)).toEqual([]);
  });

  test.each([
    ['X 1', 'nothing in tools/build/sources.yaml is called as "X 1" begins; add its source'],
    ['Bad 1', 'nothing in tools/build/sources.yaml is called as "Bad 1" begins; add its source'],
    ['C 3', 'C was replaced by B; cite that'],
    ['A 1 2.2', 'what was read of A 1 has no "2.2"; read it, and add it to tools/build/sources.yaml'],
    ['A 1 constructor', 'what was read of A 1 has no "constructor"; read it, and add it to tools/build/sources.yaml'],
  ])('when it is %s, says: %s', (citation, fault) => {
    expect(citationFaults(citing(citation), sources)).toEqual([`x.rego, "Rule": ${fault}`]);
  });

  test('with the real gates, every source is known, and what was replaced is not cited', () => {
    const known = readCitedSources();
    expect(citationFaults(readGates(), known)).toEqual([]);
    expect(citationFaults(citing('SR 11-7'), known)).toEqual([
      'x.rego, "Rule": SR 11-7 was replaced by SR 26-2; cite that',
    ]);
    expect(known.filter(({ read, controls }) => read && Object.keys(controls ?? {}).length === 0)).toEqual([]);
  });
});
