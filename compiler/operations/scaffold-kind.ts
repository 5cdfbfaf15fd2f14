// What a release begins with, by what model.yaml says that the model is, and by what demands.yaml asks of such a model.
import { type Json, listIn, textIn, valueIn } from '../lib/json.ts';
import { factValues } from '../model/past.ts';
import type { Asked } from './scaffold-demands.ts';

/** `ranges` are what a runtime policy holds outputs to, by name. */
export function kindOf(said: Json | undefined, ranges?: Json) {
  const [task] = factValues(said, 'task');
  return {
    is_llm: textIn(said, 'type') === 'llm',
    is_batch: factValues(said, 'serving').includes('batch'),
    is_by_errors: task === 'regression' || task === 'forecasting',
    decides_about_people: valueIn(said, 'decides_about_people') !== false,
    outputs: guardedOutputs(said).map((name) => ({
      name: JSON.stringify(name),
      min: valueIn(ranges, name, 'min') ?? 'TODO',
      max: valueIn(ranges, name, 'max') ?? 'TODO',
    })),
  };
}

/** Where nothing is said of them, what model.yaml assumes. */
export const guardedOutputs = (said: Json | undefined): readonly string[] =>
  valueIn(said, 'guarded_outputs') === undefined
    ? ['score']
    : listIn(said, 'guarded_outputs').flatMap((name) => (typeof name === 'string' ? [name] : []));

const ofPersonalData = ['purpose', 'legal_basis', 'retention_days', 'dpo', 'impact_report'];

/** The parts of a profile that are asked, if the model reads personal data, and those that are asked only then. */
export function partsAsked(asked: Asked, withoutPeople: Asked) {
  const has = (part: string): boolean => asked.has(`profile/${part}`);
  const only = ofPersonalData.filter((part) => has(`privacy/${part}`) && !withoutPeople.has(`profile/privacy/${part}`));
  return {
    batch: has('slos/batch'),
    latency: has('slos/latency_ms'),
    cost: has('slos/cost_per_1000_calls'),
    capacity: has('capacity'),
    fairness: has('fairness'),
    ...Object.fromEntries(ofPersonalData.map((part) => [part, has(`privacy/${part}`)])),
    only_of_people: only.join(', '),
  };
}
