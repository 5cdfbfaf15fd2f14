// Who takes a model back to a version that served before: for whoever must find them at night.
import type { GoesBack } from '../decision/index.ts';
import { dayOf } from '../lib/time.ts';
import { factValues, personalData, quorumQuestion } from '../model/past.ts';
import type { State } from '../model/plan.ts';
import type { Governance } from '../model/release.ts';
import { keysFor } from '../model/target.ts';
import { leadsBack } from '../plan/index.ts';
import { requiredApprovals } from '../policy/answers.ts';
import { goesBackFor } from '../trust/way-back.ts';
import { holdersOf } from './holders.ts';
import type { OpenedModel } from './opened-model.ts';
import { servedBy } from './rollback/lines.ts';

type Place = Pick<OpenedModel, 'target' | 'run' | 'read'> & { readonly governance: Governance };

/** People who may go back alone where a rollout was approved with its way back. */
export const whoGoesAlone = (
  { target, run, governance }: Pick<Place, 'target' | 'run' | 'governance'>,
  model: string,
): readonly string[] =>
  holdersOf(keysFor(target, governance.trust), dayOf(run.at), (entry) => goesBackFor(entry, model));

/** By what the model is today: a plan may ask for more, by what it was. */
export function whoGoesBack(place: Place): GoesBack {
  const { target, run, governance } = place;
  const { name: model, loaded, known } = place.read();
  const facts = loaded.models[0]?.document?.value;
  const isPersonal = [...known.values()].some((release) => release.personalData);
  const question = quorumQuestion(
    { class: 'rollback', target: target.name, model, accepting: [] },
    governance.approvals.value,
    (fact) => (fact === personalData ? [isPersonal] : factValues(facts, fact)),
  );
  return {
    alone: whoGoesAlone(place, model),
    required: Object.entries(requiredApprovals(run.evaluator, question).value ?? {}),
  };
}

/** After a rollback, what was left is what served before: to return to that is no rollback. */
export function versionBefore({ target, run, read }: Pick<Place, 'target' | 'run' | 'read'>, state: State) {
  const { known } = read();
  const found = leadsBack({ releases: known, state, today: dayOf(run.at) }, target);
  return found === undefined || known.get(found)?.release.replaces === servedBy(state, target) ? undefined : found;
}
