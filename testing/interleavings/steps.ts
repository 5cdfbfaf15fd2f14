// For tests: what may happen in a story, as data, so that a story can be read, kept and shrunk.
import type { Id } from './cast.ts';

/** What model.yaml may want. */
export const wanted = {
  one: [{ '1': 'Approved', '2': 'Approved' }, '1'],
  two: [{ '1': 'Approved', '2': 'Approved' }, '2'],
  'one alone': [{ '1': 'Approved' }, '1'],
  'two, one deprecated': [{ '1': 'Deprecated', '2': 'Approved' }, '2'],
  'one, two revoked': [{ '1': 'Approved', '2': 'Revoked' }, '1'],
  'two beside one': [{ '1': 'Approved', '2': 'Staged' }, '1'],
  'one, two deprecated': [{ '1': 'Approved', '2': 'Deprecated' }, '1'],
  nothing: [{ '1': 'Revoked' }, undefined],
} as const;
export type Wanted = keyof typeof wanted;

/** What may become of the rules by which people approve. */
export const policies = [
  'as it was',
  'two from mlops',
  'mlops alone',
  'security revoked',
  'stop',
  'attacker joins',
] as const;
export type Policy = (typeof policies)[number];

/** What whoever can write to the registry does. */
export const byHand = [
  'move the alias',
  'put back an old state',
  'take the state away',
  'forge a state',
  'forge a way back',
  'change a compiled file',
  'change the model',
  'change a tag',
  'take a record away',
] as const;
export type ByHand = (typeof byHand)[number];

/** The write before which a run is killed, among those that it makes; null where it is not. */
type Killed = { readonly killed: number | null };

export type Step =
  | { readonly do: 'edit'; readonly wants: Wanted; readonly by: Id }
  | { readonly do: 'urgent' }
  | { readonly do: 'rebase' }
  | { readonly do: 'merge' }
  | { readonly do: 'policy'; readonly policy: Policy; readonly approvedBy: readonly Id[]; readonly by: Id }
  | { readonly do: 'push'; readonly policy: Policy }
  | { readonly do: 'plan' }
  | { readonly do: 'approve'; readonly as: Id }
  | { readonly do: 'sign'; readonly as: readonly Id[] | 'enough' }
  | { readonly do: 'bring back'; readonly which: number }
  | ({ readonly do: 'apply' } & Killed)
  | ({ readonly do: 'pending' } & Killed)
  | ({ readonly do: 'restore' } & Killed)
  | ({ readonly do: 'go back'; readonly as: Id } & Killed)
  | { readonly do: 'ratify'; readonly as: readonly Id[] | 'enough' }
  | { readonly do: 'refuse'; readonly as: Id }
  | { readonly do: 'by hand'; readonly what: ByHand; readonly which: number }
  | { readonly do: 'revalidate'; readonly result: 'passed' | 'failed'; readonly by: Id }
  | { readonly do: 'wait'; readonly days: number };

/** A step in words. */
export function told(one: Step): string {
  const { do: name, ...fields } = one;
  const words = Object.entries(fields).flatMap(([field, value]) =>
    value === null
      ? []
      : [
          `${field === 'killed' ? 'killed before write ' : field === 'wants' || field === 'policy' || field === 'what' ? '' : `${field} `}${Array.isArray(value) ? value.join(', ') || 'nobody' : value}`,
        ],
  );
  return [name, ...words].join(' · ');
}
