// A document before anybody wrote it: what is known, and at each other place what its schema says belongs there.
import type { Json } from '../lib/json.ts';
import type { Field } from './fields.ts';
import type { DocumentName } from './table.ts';

/** What decides which fields a model's documents have, beyond those that every one has. */
export interface Asking {
  /** Somebody waits for answers. */
  readonly latency: boolean;
  readonly cost: boolean;
  readonly batch: boolean;
  readonly canary: boolean;
  readonly drift: boolean;
  readonly llm: boolean;
  /** Groups are compared by errors, and not by rates. */
  readonly errors: boolean;
  /** Names of the numbers that have a range. */
  readonly outputs: readonly string[];
  /** Whose groups are compared. */
  readonly attributes: readonly string[];
}

/** By document, the optional fields that such a model's document has. Nobody is asked for the others. */
const optional: { readonly [K in DocumentName]?: (asking: Asking) => Readonly<Record<string, boolean>> } = {
  staging_report: ({ latency, cost, batch, llm, outputs }) => ({
    ...{ requests: latency, latency_ms: latency, cost_per_1000_calls: cost, cost_basis: cost, batch, llm },
    'cost_basis.cpu_seconds_per_1000_calls': cost,
    'cost_basis.price_per_cpu_hour': cost,
    outputs: outputs.length > 0,
  }),
  shadow_eval: ({ errors, drift }) => ({ agreement: !errors, psi: drift }),
  rollout_decision: ({ canary, latency }) => ({ canary, 'canary[].latency_p95_ms': latency }),
  canary_plan: ({ latency }) => ({ 'stop_above.latency_p95_ms': latency }),
  fairness: ({ errors }) => {
    const [group, whole] = ['attributes.<name>.groups.<name>', 'attributes.<name>'];
    return {
      overall: errors,
      ...Object.fromEntries(['mae', 'rmse', 'mean_error'].map((name) => [`${group}.${name}`, errors])),
      ...Object.fromEntries(['mae_ratio', 'mean_error_difference'].map((name) => [`${whole}.${name}`, errors])),
      ...Object.fromEntries(['approval_rate', 'true_positive_rate'].map((name) => [`${group}.${name}`, !errors])),
      [`${whole}.disparate_impact`]: !errors,
      [`${whole}.equal_opportunity_difference`]: !errors,
    };
  },
  drift_baseline: () => ({ 'features.<name>.edges': true }),
  components: ({ llm }) => ({ prompts: llm, tools: llm, parameters: llm }),
  vex: () => ({ 'metadata.component.type': true, 'metadata.component.name': true }),
  provenance: () => ({ 'runDetails.byproducts': true }),
};

/** The key of a map that nobody knows yet. */
export const unknownKey = 'TODO';

const keys: Readonly<Record<string, (asking: Asking) => readonly string[]>> = {
  outputs: ({ outputs }) => outputs,
  attributes: ({ attributes }) => attributes,
};

export interface Skeleton {
  readonly name: DocumentName;
  readonly document: Field;
  readonly asking: Asking;
  /** What is known already, by its way: model, version, run. */
  readonly known: Readonly<Record<string, Json>>;
}

/** What belongs at a place: the words of its schema, with an example, in one line. */
export const todo = ({ meaning, example, form }: Field): string => {
  const choice = form.includes(' | ') ? ` ${form.replaceAll(' | ', ' or ')}` : '';
  const shown = example === undefined || choice !== '' ? '' : `, e.g. ${textOf(example)}`;
  return `TODO: ${meaning.replace(/[.]$/, '')}${choice === '' ? '' : `:${choice}`}${shown}`;
};

const textOf = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** `leaf` says what stands where nothing is known. */
export function skeleton(one: Skeleton, leaf: (field: Field) => Json): Json {
  return filled(one, one.document, '', leaf);
}

function filled(one: Skeleton, field: Field, way: string, leaf: (field: Field) => Json): Json {
  if (field.only !== undefined) return field.only;
  const known = one.known[way];
  if (known !== undefined) return known;
  const [first] = field.fields;
  if (first === undefined || field.example !== undefined) return leaf(field);
  if (first.name === '[]') return [filled(one, first, `${way}[]`, leaf)];
  if (first.name === '<name>')
    return Object.fromEntries(
      keysAt(one, way, leaf).map((key) => [key, filled(one, first, stepTo(way, '<name>'), leaf)]),
    );
  return Object.fromEntries(
    fieldsIn(one, field, way).map((part) => [part.name, filled(one, part, stepTo(way, part.name), leaf)]),
  );
}

const stepTo = (way: string, name: string): string => (way === '' ? name : `${way}.${name}`);

/** In an example a key is one that reads like one. */
function keysAt({ asking }: Skeleton, way: string, leaf: (field: Field) => Json): readonly string[] {
  const [known] = [keys[way]?.(asking) ?? []];
  return known.length > 0 ? known : [leaf === exampleOf ? 'amount' : unknownKey];
}

const fieldsIn = ({ name, asking, known }: Skeleton, { fields }: Field, way: string): readonly Field[] => {
  const asked = optional[name]?.(asking) ?? {};
  return fields.filter((part) => {
    const at = stepTo(way, part.name);
    return part.name !== '<name>' && (part.isNeeded || asked[at] === true || known[at] !== undefined);
  });
};

/** What may stand at a place, as its schema shows it. */
export function exampleOf({ example, form }: Field): Json {
  if (example !== undefined) return example;
  const [first = ''] = form.split(' | ');
  return form === 'boolean' ? true : first;
}

/** The same as YAML, with the words in comments. What is known stands as it is. */
export function yamlSkeleton(one: Skeleton): string {
  return linesOf(one, one.document, '', '').join('');
}

function linesOf(one: Skeleton, field: Field, way: string, indent: string): readonly string[] {
  const [first] = field.fields;
  if (first?.name === '[]') {
    const within = linesOf(one, first, `${way}[]`, `${indent}  `);
    const start = within.findIndex((line) => !line.trimStart().startsWith('#'));
    return within.map((line, at) => (at === start ? `${indent}- ${line.slice(indent.length + 2)}` : line));
  }
  return fieldsIn(one, field, way).flatMap((part) => {
    const at = stepTo(way, part.name);
    const value = part.only ?? one.known[at];
    if (value !== undefined) return [`${indent}${part.name}: ${scalar(value)}\n`];
    const words = `${indent}# ${todo(part).replace('TODO: ', '')}\n`;
    if (part.fields.length === 0 || part.example !== undefined) return [words, `${indent}${part.name}: TODO\n`];
    return [words, `${indent}${part.name}:\n`, ...linesOf(one, part, at, `${indent}  `)];
  });
}

const scalar = (value: Json): string =>
  typeof value === 'string' && /^[A-Za-z][\w./-]*$/.test(value) ? value : JSON.stringify(value);
