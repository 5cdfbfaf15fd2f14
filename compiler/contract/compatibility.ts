// What a version's contracts mean for those who call it: beside those of the version that it replaces, and beside what
// each consumer declares.
import type { ConsumerDeclaration } from '../../schemas/generated/documents.ts';
import { quoted } from '../lib/bytes.ts';
import { type Json, joinPointer } from '../lib/json.ts';
import { answersOf, type Contracts, requestsOf } from './declared.ts';
import type { Difference, Reading } from './difference.ts';
import { type Examples, examplesOf } from './examples.ts';
import { differences } from './inclusion.ts';

/** What a difference means to a caller; the catalogue has a sentence for each. */
type Change = (typeof changes)[keyof Contracts][Difference['change']] | 'request_refused' | 'answer_refused';

const changes = {
  contract_input: { demand: 'differs', values: 'value_gone', field: 'field_gone', required: 'field_required' },
  contract_output: { demand: 'differs', values: 'value_new', field: 'field_new', required: 'field_not_sure' },
} as const satisfies Record<keyof Contracts, Record<Difference['change'], string>>;

export interface ContractDifference {
  readonly verdict: Difference['verdict'];
  readonly change: Change;
  readonly document: keyof Contracts;
  /** Into this version's contract, or to where it would be. */
  readonly pointer: string;
  /** How a residual risk names it: `contract_input/properties/amount/maximum`. */
  readonly measure: string;
  readonly before: Json;
  readonly after: Json;
}

export interface ConsumerDifference extends ContractDifference {
  /** Whether an example that this version accepts and answers as before reaches the place. */
  readonly shown: boolean;
}

/** A consumer's place in model.yaml. */
export interface Named {
  readonly name: string;
  readonly critical: boolean;
}

export interface ConsumerCompatibility extends Named {
  /** Null when it declares nothing that can be used. */
  readonly declared: null | {
    readonly differences: readonly ConsumerDifference[];
    readonly examples: number;
    /** How many of them this version accepts and answers as before. */
    readonly replayed: number;
    readonly calls?: ConsumerDeclaration['calls'];
    readonly runs?: ConsumerDeclaration['runs'];
    readonly access: ConsumerDeclaration['access'];
  };
}

/** Requests of before must still be valid, and answers still be of what they were. Fields may be added to an answer. */
export const comparedWithReplaced = (before: Contracts, now: Contracts): readonly ContractDifference[] =>
  [
    ...between('contract_input', before.contract_input, now.contract_input, 'requests', (one) => one),
    ...between('contract_output', now.contract_output, before.contract_output, 'answers', turned),
  ].map(({ path: _, ...one }) => one);

/** A consumer's requests must be valid, and every answer be one that it can read. Its examples are tried as well. */
export function comparedWithConsumer(
  { name, critical }: Named,
  declaration: ConsumerDeclaration | undefined,
  now: Contracts,
): ConsumerCompatibility {
  if (declaration === undefined) return { name, critical, declared: null };
  const { access } = declaration;
  const examples = examplesOf(declaration, now);
  const found = declaredDifferences(declaration, now);
  // Where the schemas show a break, its examples only repeat it.
  const isKnown = (document: keyof Contracts) =>
    found.some((one) => one.verdict === 'breaks' && one.document === document);
  const refuted = examples.broken.filter(({ document }) => !isKnown(document)).map(asDifference);
  return {
    ...{ name, critical },
    declared: {
      differences: [
        ...found.map(({ path, ...one }) => ({ ...one, shown: examples.shows(one.document, path) })),
        ...refuted,
      ],
      ...{ examples: declaration.examples.length, replayed: examples.replayed, ...howItAsks(declaration), access },
    },
  };
}

/** Calls of a model that answers at once, runs of one that runs in batches. */
export const howItAsks = ({ calls, runs }: ConsumerDeclaration) => ({ ...(calls && { calls }), ...(runs && { runs }) });

const declaredDifferences = (declaration: ConsumerDeclaration, now: Contracts): readonly Placed[] => [
  ...between('contract_input', requestsOf(declaration), now.contract_input, 'exact', (one) => one),
  ...between('contract_output', now.contract_output, answersOf(declaration), 'exact', turned),
];

const asDifference = ({ document, measure, value }: Examples['broken'][number]): ConsumerDifference => ({
  ...{ verdict: 'breaks', change: document === 'contract_input' ? 'request_refused' : 'answer_refused' },
  ...{ document, pointer: '', measure, before: brief(value), after: null, shown: false },
});

/** With the way through the schema by its keywords. */
interface Placed extends ContractDifference {
  readonly path: readonly string[];
}

/** Of answers, `from` is this version: what it said before is what the reader wants. */
const turned = ({ before, after, ...rest }: Difference): Difference => ({ ...rest, before: after, after: before });

function between(
  document: keyof Contracts,
  from: Json | undefined,
  into: Json | undefined,
  reading: Reading,
  said: (difference: Difference) => Difference,
): readonly Placed[] {
  if (from === undefined || into === undefined) return [];
  return differences(from, into, reading).map((difference) => {
    const { verdict, change, path, before, after } = said(difference);
    const pointer = path.reduce(joinPointer, '');
    return {
      path,
      verdict,
      change: changes[document][change],
      document,
      pointer,
      measure: [document, ...path].join('/'),
      before: brief(before),
      after: brief(after),
    };
  });
}

/** A value that may be most of a large document, cut. */
function brief(value: Json): Json {
  const text = JSON.stringify(value);
  return text.length <= 200 ? value : quoted(text);
}
