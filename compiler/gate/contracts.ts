// What the contracts mean for those who call the model, as facts for the gates `contract`, `regression` and `consumers`.
import type { ConsumerDeclaration } from '../../schemas/generated/documents.ts';
import {
  type ConsumerDifference,
  type ContractDifference,
  comparedWithConsumer,
  comparedWithReplaced,
  howItAsks,
} from '../contract/compatibility.ts';
import type { Contracts } from '../contract/declared.ts';
import { type Found, fieldsIn } from '../contract/fields.ts';
import { impossibleIn } from '../contract/impossible.ts';
import type { Text } from '../contract/texts.ts';
import { canonical, type Json, joinPointer } from '../lib/json.ts';
import type { Compatibility, DeclaredConsumer, Document, LoadedRelease, Previous } from '../model/release.ts';

const documents = ['contract_input', 'contract_output'] as const;

const contractsOf = (evidence: Readonly<Partial<Record<keyof Contracts, Document<Json>>>>): Contracts =>
  Object.fromEntries(documents.flatMap((name) => (evidence[name] ? [[name, evidence[name].value]] : [])));

export function compatibilityOf(
  { evidence, modelFile, consumers }: LoadedRelease,
  previous: Previous | undefined,
): Compatibility {
  const now = contractsOf(evidence);
  return {
    replaced: previous ? comparedWithReplaced(contractsOf(previous.evidence), now) : null,
    consumers: (modelFile?.value.consumers ?? []).map((consumer) =>
      comparedWithConsumer(
        consumer,
        consumers.declared.find(({ name }) => name === consumer.name)?.document.value,
        now,
      ),
    ),
  };
}

/** What a consumer declared before a change of its declaration. */
export interface EarlierDeclaration {
  readonly name: string;
  /** What breaks by it, and not by its declaration of now. */
  readonly differences: readonly ContractDifference[];
  /** Measures that only examples of the change show. */
  readonly newly_shown: readonly string[];
  readonly calls?: ConsumerDeclaration['calls'];
  readonly runs?: ConsumerDeclaration['runs'];
  readonly access: ConsumerDeclaration['access'];
}

/** `before` are declarations that are no longer so. */
export function earlierDeclarations(
  { evidence, consumers }: LoadedRelease,
  before: readonly DeclaredConsumer[],
): readonly EarlierDeclaration[] {
  const contracts = contractsOf(evidence);
  const differencesOf = (declaration: ConsumerDeclaration | undefined) =>
    comparedWithConsumer({ name: '', critical: false }, declaration, contracts).declared?.differences ?? [];
  return before.map(({ name, document: { value } }) => {
    const now = consumers.declared.find((one) => one.name === name)?.document.value;
    const found = differencesOf(now);
    const known = new Set(found.filter(({ verdict }) => verdict === 'breaks').map(({ measure }) => measure));
    const kept = new Set(value.examples.map(canonical));
    const examples = now?.examples.filter((example) => kept.has(canonical(example))) ?? [];
    const shown = new Set(shownIn(differencesOf(now && { ...now, examples })));
    return {
      name,
      differences: differencesOf(value).filter(({ verdict, measure }) => verdict === 'breaks' && !known.has(measure)),
      newly_shown: shownIn(found).filter((measure) => !shown.has(measure)),
      ...howItAsks(value),
      access: value.access,
    };
  });
}

const shownIn = (differences: readonly ConsumerDifference[]): readonly string[] =>
  differences.filter(({ shown }) => shown).map(({ measure }) => measure);

/** Demands of the contracts that no request or answer can meet. */
export const contradictions = ({ evidence }: LoadedRelease) =>
  Object.entries(contractsOf(evidence)).flatMap(([document, contract]) =>
    impossibleIn(contract).map(({ path, demands }) => ({ document, pointer: path.reduce(joinPointer, ''), demands })),
  );

/** `unlimited` where the contract does not say: gates know no Infinity. */
type Most = number | 'unlimited';

/** How much text a field may have. */
export interface TextFact extends Omit<Text, 'longest' | 'most'> {
  readonly longest: Most;
  readonly most: Most;
}

/** Where answers may have numbers, where text goes in and comes out, and how large the largest request is. */
export function heldFacts({ evidence: { contract_input, contract_output } }: Pick<LoadedRelease, 'evidence'>) {
  const asked = contract_input && fieldsIn(contract_input.value);
  // Whatever is encoded may be text that no filter reads, or numbers that nobody guards.
  const answered = contract_output && fieldsIn(contract_output.value, 'seen');
  return {
    numbers: answered?.numbers ?? [],
    request_bytes: asked?.size ?? { least: 0, most: 0 },
    texts: { inputs: textFacts(asked), outputs: textFacts(answered) },
  };
}

const textFacts = (found: Found | undefined): readonly TextFact[] =>
  (found?.texts ?? []).map((text) => ({ ...text, longest: mostOf(text.longest), most: mostOf(text.most) }));

const mostOf = (count: number): Most => (Number.isFinite(count) ? count : 'unlimited');
