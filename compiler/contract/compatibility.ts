// What a version's contracts mean for those who call it: beside those of the version that it replaces, and beside what
// each consumer declares.
import type { ConsumerDeclaration, ConsumerExample } from '../../schemas/generated/documents.ts';
import { quoted } from '../lib/bytes.ts';
import { type Json, joinPointer } from '../lib/json.ts';
import { answersOf, requestsOf } from './declared.ts';
import type { Difference, Reading } from './difference.ts';
import { differences } from './inclusion.ts';
import { fitsContract } from './values.ts';

/** By the names that gates use. A contract that is missing or broken is compared with nothing. */
export type Contracts = Readonly<Partial<Record<'contract_input' | 'contract_output', Json>>>;

export interface ContractDifference {
  readonly verdict: Difference['verdict'];
  readonly document: keyof Contracts;
  /** Into this version's contract, or to where it would be. */
  readonly pointer: string;
  /** How a residual risk names it: `contract_input/properties/amount/maximum`. */
  readonly measure: string;
  readonly before: Json;
  readonly after: Json;
}

/** A consumer's place in model.yaml. */
export interface Named {
  readonly name: string;
  readonly critical: boolean;
}

export interface ConsumerCompatibility extends Named {
  /** Null when it declares nothing that can be used. */
  readonly declared: null | {
    readonly differences: readonly ContractDifference[];
    readonly examples: number;
    /** How many of them this version accepts and answers as before. */
    readonly replayed: number;
    readonly calls: ConsumerDeclaration['calls'];
    readonly access: ConsumerDeclaration['access'];
  };
}

/** Requests of before must still be valid, and answers still be of what they were. Fields may be added to an answer. */
export const comparedWithReplaced = (before: Contracts, now: Contracts): readonly ContractDifference[] => [
  ...between('contract_input', before.contract_input, now.contract_input, 'requests', (one) => one),
  ...between('contract_output', now.contract_output, before.contract_output, 'answers', turned),
];

/** A consumer's requests must be valid, and every answer be one that it can read. Its examples are tried as well. */
export function comparedWithConsumer(
  { name, critical }: Named,
  declaration: ConsumerDeclaration | undefined,
  now: Contracts,
): ConsumerCompatibility {
  if (declaration === undefined) return { name, critical, declared: null };
  const { calls, access, examples } = declaration;
  const replayed = examples.map((example, index) => replay(now, example, index));
  const found = [
    ...between('contract_input', requestsOf(declaration), now.contract_input, 'exact', (one) => one),
    ...between('contract_output', now.contract_output, answersOf(declaration), 'exact', turned),
  ];
  // Where the schemas show a break, its examples only repeat it.
  const shown = new Set(found.filter(({ verdict }) => verdict === 'breaks').map(({ document }) => document));
  const refuted = replayed.flatMap(({ broken }) => broken.filter(({ document }) => !shown.has(document)));
  return {
    ...{ name, critical },
    declared: {
      differences: [...found, ...refuted],
      ...{ examples: examples.length, replayed: replayed.filter(({ isReplayed }) => isReplayed).length, calls, access },
    },
  };
}

/** Of answers, `from` is this version: what it said before is what the reader wants. */
const turned = ({ before, after, ...rest }: Difference): Difference => ({ ...rest, before: after, after: before });

function between(
  document: keyof Contracts,
  from: Json | undefined,
  into: Json | undefined,
  reading: Reading,
  said: (difference: Difference) => Difference,
): readonly ContractDifference[] {
  if (from === undefined || into === undefined) return [];
  return differences(from, into, reading).map((difference) => {
    const { verdict, path, before, after } = said(difference);
    const pointer = path.reduce(joinPointer, '');
    return {
      verdict,
      document,
      pointer,
      measure: [document, ...path].join('/'),
      before: brief(before),
      after: brief(after),
    };
  });
}

/** An example that is not decided shows nothing: it neither breaks nor counts as replayed. */
function replay(now: Contracts, { request, answer }: ConsumerExample, index: number) {
  const sides = [
    ['contract_input', now.contract_input, request, `examples/${index}/request`],
    ['contract_output', now.contract_output, answer, `examples/${index}/answer`],
  ] as const;
  const fits = sides.map(([document, contract, value, measure]) => {
    const fit = contract === undefined ? 'undecided' : fitsContract(contract, value);
    return {
      fit,
      broken: { verdict: 'breaks', document, pointer: '', measure, before: brief(value), after: null } as const,
    };
  });
  return {
    isReplayed: fits.every(({ fit }) => fit === 'fits'),
    broken: fits.flatMap(({ fit, broken }): readonly ContractDifference[] => (fit === 'misfit' ? [broken] : [])),
  };
}

/** A value that may be most of a large document, cut. */
function brief(value: Json): Json {
  const text = JSON.stringify(value);
  return text.length <= 200 ? value : quoted(text);
}
