// What a consumer's examples show: calls that this version accepts and answers as before, or does not.
import type { ConsumerDeclaration } from '../../schemas/generated/documents.ts';
import type { Json } from '../lib/json.ts';
import { answersOf, type Contracts } from './declared.ts';
import { isShown } from './reached.ts';
import { plainSchema, type Schema } from './schema.ts';
import { withoutUnread } from './unread.ts';
import { checkValue } from './values.ts';

const mostSteps = 1_000_000;

export interface Examples {
  /** How many this version accepts and answers as before. One that is not decided is not counted. */
  readonly replayed: number;
  /** Those that it does not. */
  readonly broken: readonly { readonly document: keyof Contracts; readonly measure: string; readonly value: Json }[];
  /** Whether one that is not broken reaches a place, and fits what is demanded there. */
  readonly shows: (document: keyof Contracts, path: readonly string[]) => boolean;
}

export function examplesOf(declaration: ConsumerDeclaration, now: Contracts): Examples {
  const steps = { left: mostSteps };
  const plain = (schema: Json | undefined) => (schema === undefined ? undefined : plainSchema(schema, steps));
  const [input, output, reads] = [now.contract_input, now.contract_output, answersOf(declaration)].map(plain);
  const answers = withoutUnread(output, reads);
  const check = (schema: Schema | undefined, value: Json) =>
    schema === undefined ? 'undecided' : checkValue(schema, value, steps);
  const tried = declaration.examples.map(({ request, answer }, index) => {
    const sides = [
      { document: 'contract_input', measure: `examples/${index}/request`, value: request, fit: check(input, request) },
      { document: 'contract_output', measure: `examples/${index}/answer`, value: answer, fit: check(answers, answer) },
    ] as const;
    return { request, answer, sides, isBroken: sides.some(({ fit }) => fit === 'misfit') };
  });
  const working = tried.filter(({ isBroken }) => !isBroken);
  return {
    replayed: tried.filter(({ sides }) => sides.every(({ fit }) => fit === 'fits')).length,
    broken: tried.flatMap(({ sides }) => sides.filter(({ fit }) => fit === 'misfit')),
    shows: (document, path) => {
      const schema = document === 'contract_input' ? input : reads;
      const values = working.map(({ request, answer }) => (document === 'contract_input' ? request : answer));
      return schema !== undefined && values.some((value) => isShown(schema, value, path, steps));
    },
  };
}
