import { expect, test } from 'vitest';
import { appliedState } from '../../testing/applied.ts';
import { digestOf } from '../lib/digest.ts';
import type { State } from '../model/plan.ts';
import { entriesOf } from './history.ts';

const [plan, next] = [digestOf('plan'), digestOf('the next plan')];
const first = appliedState({ applied: { plan_digest: plan, class: 'normal' } });
const later = (applied: State['applied'], issued_at: string) =>
  appliedState({ serial: 2, issued_at, ...(applied && { applied }) });

const classesOf = (second: State) =>
  entriesOf(
    [first, second].map((state, index) => ({
      ...{ state, digest: digestOf(`state ${index}`), proof: 'signature', key: 'release' },
      before: index === 0 ? null : first,
    })),
  ).map(({ class: kind, last_serial }) => [kind, last_serial]);

test('a state of another plan is an entry of its own, also where it changed nothing that has words', () => {
  const approved = later({ plan_digest: next, class: 'extension' }, '2026-11-02T00:00:00Z');
  expect(classesOf(approved)).toEqual([
    ['normal', 1],
    ['extension', 2],
  ]);
});

test('a state of the same plan that says nothing new only extends the time', () => {
  expect(classesOf(later(first.applied, '2026-11-02T00:00:00Z'))).toEqual([['normal', 2]]);
});
