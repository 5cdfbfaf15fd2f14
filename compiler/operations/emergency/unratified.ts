// Emergencies that people on call approved and the others have not ratified: which they are, and what is said of them.

import { asWarning, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { dayOf } from '../../lib/time.ts';
import { type AppliedEmergency, emergencyFacts, type State, unratified, withEmergency } from '../../model/plan.ts';
import { servedIn } from '../../model/target.ts';
import { leadsBack } from '../../plan/index.ts';
import { countingOf, type OpenedModel } from '../opened-model.ts';
import type { OpenedPlan } from '../plan-file.ts';

/** An emergency that is not ratified, where it was applied. */
export interface Ratifying extends OpenedModel {
  readonly emergency: AppliedEmergency;
  /** The signed state that says so, and its file. */
  readonly state: State;
  readonly bytes: Uint8Array;
  /** What of its plan decides who may ratify it. */
  readonly document: ReturnType<typeof documentOf>;
}

const documentOf = ({ plan_digest }: AppliedEmergency, { model, target }: OpenedModel) => ({
  plan_digest,
  plan: { model, target: target.name, class: 'emergency' as const },
});

/** The emergencies of a model that people still must ratify. */
export function ratifyingOf(place: OpenedModel): readonly Ratifying[] {
  const state = countingOf(place).value ?? null;
  const bytes = place.observed.state;
  if (state === null || bytes === null) return [];
  return unratified(state).map((emergency) => ({
    ...{ ...place, state, bytes, emergency },
    document: documentOf(emergency, place),
  }));
}

/** The one whose plan was opened; undefined where that plan was no emergency, or nobody has to ratify it. */
export const ratifyingBy = (opened: OpenedPlan): Ratifying | undefined =>
  ratifyingOf(opened).find(({ emergency }) => emergency.plan_digest === opened.document.plan_digest);

/** What is to be said of them: that they wait, that their days are over, or that one was refused. */
export const unratifiedFindings = (place: OpenedModel): readonly Diagnostic[] =>
  ratifyingOf(place).map(unratifiedFinding);

/** What is said of one. */
export function unratifiedFinding({ emergency, state, model, target, run, read }: Ratifying): Diagnostic {
  const facts = emergencyFacts(emergency, model, target.name);
  const { refused } = emergency;
  if (refused !== undefined) {
    const after = withEmergency(state, emergency.plan_digest, () => emergency);
    const known = { releases: read().known, state: after, today: dayOf(run.at) };
    const line = (served: string | undefined) => (served === undefined ? '' : `${target.name}: "${served}"`);
    const served = servedIn(state, target)?.version;
    const back = { before: line(served), after: line(leadsBack(known, target)) };
    const { person, role, reason: observed } = refused;
    return {
      code: 'emergency/refused',
      file: `releases/${model}/model.yaml`,
      facts: { ...facts, ...back, person, role, observed },
    };
  }
  return run.at >= emergency.until
    ? { code: 'emergency/overdue', facts }
    : asWarning({ code: 'emergency/unratified', facts });
}
