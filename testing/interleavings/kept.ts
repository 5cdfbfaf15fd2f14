// For tests: stories that once ended as they must not, each as short as it could be made.
import type { Step, Wanted } from './steps.ts';

const rolledOut = (wants: Wanted): readonly Step[] => [
  { do: 'edit', wants, by: 'engineer' },
  { do: 'merge' },
  { do: 'plan' },
  { do: 'sign', as: 'enough' },
  { do: 'apply', killed: null },
];

export const keptStories: Readonly<Record<string, readonly Step[]>> = {
  'when the state before an emergency is put back by hand, nothing goes on from it: its ratification would be forgotten':
    [
      { do: 'urgent' },
      ...rolledOut('two'),
      { do: 'ratify', as: 'enough' },
      { do: 'pending', killed: null },
      { do: 'by hand', what: 'put back an old state', which: 0 },
      { do: 'pending', killed: null },
    ],
};
