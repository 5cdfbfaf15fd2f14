// What drift_baseline.json has to watch, as facts for the gate `drift`.
import { type Field, fieldsIn } from '../contract/fields.ts';
import { mayHave } from '../contract/lets-in.ts';
import { plainSchema } from '../contract/schema.ts';
import { checkValue } from '../contract/values.ts';
import { isJsonObject, type Json, parseJson, valueIn } from '../lib/json.ts';
import { once } from '../lib/once.ts';
import type { LoadedRelease, Previous } from '../model/release.ts';

/** A field of the contracts, under the name that the baseline has for it. */
export interface WatchedField extends Omit<Field, 'schemas'> {
  readonly feature: string;
  /** Categories of its baseline that the contract surely refuses, as text and as JSON. */
  readonly strange: readonly string[];
}

export interface Watched {
  readonly inputs: readonly WatchedField[];
  readonly outputs: readonly WatchedField[];
  /** What the baseline of the replaced version watches, and the contracts say no longer, but do not surely refuse. */
  readonly kept: readonly string[];
}

const mostSteps = 50_000;

export function watchedFacts({ evidence }: Pick<LoadedRelease, 'evidence'>, previous: Previous | undefined): Watched {
  const [asked, answered] = [evidence.contract_input?.value, evidence.contract_output?.value];
  const features = evidence.drift_baseline?.value.features ?? {};
  const categories = (feature: string) =>
    Object.entries(features).flatMap(([name, { categories: all }]) => (name === feature ? (all ?? []) : []));
  const fact = (feature: string, { schemas, ...field }: Field): WatchedField => {
    const steps = { left: mostSteps };
    const isStrange = (text: string) =>
      schemas.every((one) => readings(text).every((value) => checkValue(one, value, steps) === 'misfit'));
    return { ...field, feature, strange: field.values ? [] : categories(feature).filter(isStrange) };
  };
  const inputs = asked === undefined ? [] : fieldsIn(asked).fields.map((field) => fact(field.name, field));
  const taken = new Set(inputs.map(({ name }) => name));
  const outputs =
    answered === undefined ? [] : fieldsIn(answered).fields.map((field) => fact(apart(field.name, taken), field));
  const known = new Set([...inputs, ...outputs].map(({ feature }) => feature));
  const isKnown = (name: string) => known.has(name) || [...known].some((one) => one.startsWith(`${name}/`));
  const before = once(() => namesBefore(previous));
  const wasAnswered = (name: string) => before().answered.has(name) && !before().asked.has(name);
  const kept = watchedBefore(previous).filter(
    (name) => !isKnown(name) && mayBeThere(name, wasAnswered(name) ? answered : asked),
  );
  return { inputs, outputs, kept };
}

/** The name of an output in the baseline, apart from any input's. */
const apart = (name: string, taken: ReadonlySet<string>): string =>
  taken.has(name) ? apart(`output/${name}`, taken) : name;

function watchedBefore(previous: Previous | undefined): readonly string[] {
  const features = valueIn(previous?.evidence['drift_baseline']?.value, 'features');
  return isJsonObject(features) ? Object.keys(features) : [];
}

/** The fields of the contracts of the replaced version. */
function namesBefore(previous: Previous | undefined) {
  const { contract_input: asked, contract_output: answered } = previous?.evidence ?? {};
  const namesOf = (contract: Json | undefined) =>
    new Set(contract === undefined ? [] : fieldsIn(contract).fields.map(({ name }) => name));
  return { asked: namesOf(asked?.value), answered: namesOf(answered?.value) };
}

function mayBeThere(name: string, contract: Json | undefined): boolean {
  const steps = { left: mostSteps };
  const schema = contract === undefined ? false : (plainSchema(contract, steps) ?? true);
  return mayHave(schema, name.split('/'), steps);
}

/** What a category may stand for. */
function readings(text: string): readonly Json[] {
  const value = parseJson(text);
  return value === undefined ? [text] : [text, value];
}
