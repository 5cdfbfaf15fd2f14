// What demands.yaml asks of a model, by what its model.yaml says: a release begins with that, and with nothing else. What
// the model was before counts only for gates.
import { readApproved } from '../document/approved.ts';
import { utf8 } from '../lib/bytes.ts';
import { isObject, type Json, listIn, textIn, valueIn } from '../lib/json.ts';
import { type FactValue, factValues, isDeclared, isWanted } from '../model/past.ts';
import { approvalsFile, governanceFolder } from '../model/policies.ts';
import type { Tree } from '../model/tree.ts';
import type { Files } from '../world/port.ts';
import { guardedOutputs } from './scaffold-kind.ts';

/** Names of demands, as `not_applicable` of a release has them: `evidence/canary_plan`. */
export type Asked = ReadonlySet<string>;

export interface AboutModel {
  readonly model: string;
  /** Its model.yaml. */
  readonly said: Json | undefined;
  /** Of the data that it reads; unknown when absent. */
  readonly personalData?: boolean;
}

const file = `${governanceFolder}/demands.yaml`;

/** In a repository without demands.yaml, what the package ships counts. */
export function askedOf(disk: Files, tree: Tree, about: AboutModel): Asked {
  const demands =
    readApproved(tree, file) ?? readApproved({ files: new Map([[file, disk.own(file) ?? utf8('')]]) }, file);
  const things = listIn(demands?.value, 'demands')
    .filter((one) => fits(valueIn(one, 'when'), about))
    .flatMap(thingsIn);
  const isGuarded = guardedOutputs(about.said).length > 0;
  return new Set([...things.filter((thing) => isGuarded || !ofGuarded.includes(thing)), ...beside(tree, about)]);
}

/** What others than demands.yaml ask of some models. */
function beside(tree: Tree, about: AboutModel): readonly string[] {
  const rules = listIn(readApproved(tree, approvalsFile)?.value, 'independent_validation');
  const isValidated = rules.some((rule) => fits(valueIn(rule, 'when'), about));
  const isLlm = textIn(about.said, 'type') === 'llm';
  return [...(isValidated ? ['evidence/independent_validation'] : []), ...(isLlm ? ['evidence/components'] : [])];
}

/** Without a guarded output there is no range to keep. */
const ofGuarded = ['profile/guardrails', 'runtime_policies/OutputLimits'];

/** As in policies/gates/selection.rego: nobody can tell what is not known, so that it fits. */
export const fits = (when: Json | undefined, about: AboutModel): boolean =>
  Object.entries(isObject(when) ? when : {}).every(([fact, wanted]) =>
    valuesOf(fact, about).some((value) => value === null || isWanted(value, wanted)),
  );

function valuesOf(fact: string, { model, said, personalData }: AboutModel): readonly FactValue[] {
  if (fact === 'model') return [model];
  if (fact === 'personal_data') return [personalData ?? null];
  return isDeclared(fact) ? [null] : factValues(said, fact);
}

function thingsIn(demand: Json): readonly string[] {
  const parts = ['evidence', 'measures', 'profile', 'runtime_policies', 'checklists/readiness', 'checklists/hygiene'];
  return parts.flatMap((part) =>
    listIn(demand, ...part.split('/')).flatMap((name) => (typeof name === 'string' ? [`${part}/${name}`] : [])),
  );
}
