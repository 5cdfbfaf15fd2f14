// For tests: stories by chance, from a seed. Stories share their beginnings, so that what happened there is told once.
import fc from 'fast-check';
import { everyone, type Id } from './cast.ts';
import { byHand, policies, type Step, type Wanted, wanted } from './steps.ts';

const killed = fc.option(fc.nat(70), { nil: null, freq: 3 });
const id = fc.constantFrom<Id>(...everyone);
const some = fc.oneof(
  { weight: 4, arbitrary: fc.constant('enough' as const) },
  { weight: 1, arbitrary: fc.subarray<Id>([...everyone], { maxLength: 4 }) },
);
const author = fc.constantFrom<Id>('engineer', 'engineer', 'engineer', 'demo-mlops', 'demo-security');
const policy = fc.constantFrom(...policies);

type Of<N extends Step['do']> = Extract<Step, { readonly do: N }>;

/** Each with how often it happens. */
const weighted: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Step> }[] = [
  {
    weight: 6,
    arbitrary: fc.record<Of<'edit'>>({
      do: fc.constant('edit'),
      wants: fc.constantFrom<Wanted>('two', 'two', 'one', 'one', ...names(wanted)),
      by: author,
    }),
  },
  { weight: 1, arbitrary: fc.record<Of<'urgent'>>({ do: fc.constant('urgent') }) },
  { weight: 1, arbitrary: fc.record<Of<'rebase'>>({ do: fc.constant('rebase') }) },
  { weight: 6, arbitrary: fc.record<Of<'merge'>>({ do: fc.constant('merge') }) },
  {
    weight: 2,
    arbitrary: fc.record<Of<'policy'>>({
      do: fc.constant('policy'),
      policy,
      approvedBy: fc.oneof(
        fc.constant<Id[]>(['demo-mlops', 'demo-security']),
        fc.subarray<Id>([...everyone], { maxLength: 3 }),
      ),
      by: author,
    }),
  },
  { weight: 1, arbitrary: fc.record<Of<'push'>>({ do: fc.constant('push'), policy }) },
  { weight: 7, arbitrary: fc.record<Of<'plan'>>({ do: fc.constant('plan') }) },
  { weight: 3, arbitrary: fc.record<Of<'approve'>>({ do: fc.constant('approve'), as: id }) },
  { weight: 7, arbitrary: fc.record<Of<'sign'>>({ do: fc.constant('sign'), as: some }) },
  { weight: 1, arbitrary: fc.record<Of<'bring back'>>({ do: fc.constant('bring back'), which: fc.nat(9) }) },
  { weight: 8, arbitrary: fc.record<Of<'apply'>>({ do: fc.constant('apply'), killed }) },
  { weight: 4, arbitrary: fc.record<Of<'pending'>>({ do: fc.constant('pending'), killed }) },
  { weight: 2, arbitrary: fc.record<Of<'restore'>>({ do: fc.constant('restore'), killed }) },
  {
    weight: 2,
    arbitrary: fc.record<Of<'go back'>>({
      do: fc.constant('go back'),
      as: fc.constantFrom<Id>('demo-night', 'demo-night', 'demo-night', 'demo-mlops', 'attacker'),
      killed,
    }),
  },
  { weight: 2, arbitrary: fc.record<Of<'ratify'>>({ do: fc.constant('ratify'), as: some }) },
  {
    weight: 1,
    arbitrary: fc.record<Of<'refuse'>>({
      do: fc.constant('refuse'),
      as: fc.constantFrom<Id>('demo-business', 'demo-security', 'engineer', 'attacker'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record<Of<'by hand'>>({
      do: fc.constant('by hand'),
      what: fc.constantFrom(...byHand),
      which: fc.nat(9),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record<Of<'revalidate'>>({
      do: fc.constant('revalidate'),
      result: fc.constantFrom('passed', 'passed', 'failed'),
      by: author,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record<Of<'wait'>>({ do: fc.constant('wait'), days: fc.constantFrom(0, 1, 6, 20, 40, 110) }),
  },
];

function names<T extends object>(of: T): (keyof T & string)[] {
  return Object.keys(of).filter((name): name is keyof T & string => Object.hasOwn(of, name));
}

export const anyStep: fc.Arbitrary<Step> = fc.oneof(...weighted);

const both = fc.constant<Id[]>(['demo-mlops', 'demo-security']);
const constant = <N extends Step>(one: N): fc.Arbitrary<N> => fc.constant(one);
const plan = constant({ do: 'plan' });
const merge = constant({ do: 'merge' });
const sign = constant({ do: 'sign', as: 'enough' });
const apply = fc.record<Of<'apply'>>({ do: fc.constant('apply'), killed });
const pending = fc.record<Of<'pending'>>({ do: fc.constant('pending'), killed });
const edit = (...wants: Wanted[]) =>
  fc.record<Of<'edit'>>({ do: fc.constant('edit'), wants: fc.constantFrom(...wants), by: fc.constant('engineer') });

const goBack = constant({ do: 'go back', as: 'demo-night', killed: null });

/** What belongs together: by single steps alone, hardly anything would ever be applied. */
const chapters: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<readonly Step[]> }[] = [
  { weight: 6, arbitrary: fc.tuple(edit('two'), merge, plan, sign, apply, apply) },
  { weight: 3, arbitrary: fc.tuple(edit('one', 'one, two revoked', 'one, two deprecated'), merge, plan, sign, apply) },
  {
    weight: 2,
    arbitrary: fc.tuple(
      edit('two, one deprecated', 'two beside one', 'one alone', 'nothing'),
      merge,
      plan,
      sign,
      apply,
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(
      constant({ do: 'urgent' }),
      edit('two', 'two', 'two, one deprecated'),
      merge,
      plan,
      sign,
      apply,
    ),
  },
  { weight: 2, arbitrary: fc.tuple(fc.record<Of<'ratify'>>({ do: fc.constant('ratify'), as: some }), pending) },
  { weight: 1, arbitrary: fc.tuple(constant({ do: 'refuse', as: 'demo-business' }), pending) },
  {
    weight: 2,
    arbitrary: fc.tuple(constant({ do: 'go back', as: 'demo-night', killed: null }), edit('one'), merge, pending),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      edit('two', 'one'),
      merge,
      fc.record<Of<'policy'>>({ do: fc.constant('policy'), policy, approvedBy: both, by: fc.constant('engineer') }),
      plan,
      sign,
      apply,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.record<Of<'by hand'>>({ do: fc.constant('by hand'), what: fc.constantFrom(...byHand), which: fc.nat(9) }),
      fc.oneof(pending, fc.record<Of<'restore'>>({ do: fc.constant('restore'), killed }), apply),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.record<Of<'wait'>>({ do: fc.constant('wait'), days: fc.constantFrom(20, 40) }), pending),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.record<Of<'revalidate'>>({
        do: fc.constant('revalidate'),
        result: fc.constantFrom('passed', 'failed'),
        by: author,
      }),
      merge,
      plan,
      sign,
      apply,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(edit('two'), merge, plan, sign, apply, constant({ do: 'wait', days: 20 }), goBack),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(edit('one'), merge, plan, sign, apply, edit('two'), merge, plan, sign, apply),
  },
];

/** A part of a story: chapters, and single steps anywhere between. */
const part = (most: number, single: number) =>
  fc
    .tuple(
      fc.array(fc.oneof(...chapters), { minLength: 1, maxLength: most, size: 'max' }),
      fc.array(anyStep, { minLength: 1, maxLength: single, size: 'max' }),
      fc.infiniteStream(fc.nat(3)),
    )
    .map(([main, other, choices]) => interleaved(main.flat(), other, choices));

const [first, second, last] = [part(2, 6), part(2, 6), part(1, 2)];

/** How many stories go on from one beginning, twice. */
export const branches = 16;

const drawn = (arbitrary: fc.Arbitrary<readonly Step[]>, seed: number, number: number): readonly Step[] => {
  const [one = []] = fc.sample(arbitrary, { seed: seed * 1_000_003 + number, numRuns: 1 });
  return one;
};

/** Story by number: 10 to 40 steps. Neighbours begin alike. */
export function storyOf(seed: number, number: number): readonly Step[] {
  const [middle, start] = [Math.floor(number / branches), Math.floor(number / branches ** 2)];
  const story = [...drawn(first, seed, start), ...drawn(second, seed + 1, middle), ...drawn(last, seed + 2, number)];
  for (let more = 0; story.length < 10; more += 1) story.push(...drawn(last, seed + 3 + more, number));
  return story.slice(0, 40);
}

function interleaved(main: readonly Step[], other: readonly Step[], choices: Iterator<number>): readonly Step[] {
  const [first, second] = [[...main], [...other]];
  const story: Step[] = [];
  while (story.length < 40 && first.length + second.length > 0) {
    const from = second.length === 0 || (first.length > 0 && choices.next().value !== 0) ? first : second;
    const next = from.shift();
    if (next !== undefined) story.push(next);
  }
  return story;
}
