// Whom a release names as having decided, signed off or accepted, who answers for its exceptions, and the roles that
// people.yaml gives to them. Rego decides which role each must have.

import type { Acted } from '../../schemas/generated/documents.ts';
import type { SignedPredicates } from '../evidence/documents.ts';
import { moments, people } from '../evidence/gates.ts';
import { type Json, joinPointer, textIn } from '../lib/json.ts';
import { type Named, sameAddress, sameName } from '../lib/person.ts';
import { type Day, dayOf, parseInstant } from '../lib/time.ts';
import { type Governance, type LoadedRelease, valuesOf } from '../model/release.ts';
import type { Roster, RosterRole } from '../model/trust.ts';
import { formsIn, formsOfUser, leftOf, rolesOf } from '../trust/roster.ts';

/** One place that names a person. */
export interface PersonFact {
  readonly document: string;
  readonly pointer: string;
  readonly name: string;
  /** Null when people.yaml does not know the person. */
  readonly roles: readonly RosterRole[] | null;
  /** The person's last day, if they left, and the day on which they did this, if it is known. */
  readonly left?: Day;
  readonly on?: Day;
}

export function peopleFacts(
  { model, version, evidence, release }: LoadedRelease,
  predicates: Partial<SignedPredicates>,
  { roster, exceptions }: Pick<Governance, 'roster' | 'exceptions'>,
): readonly PersonFact[] {
  const documents: Readonly<Record<string, Json | undefined>> = { ...valuesOf(evidence), ...predicates };
  const named = [...people].map(([document, field]) => ({
    document,
    pointer: joinPointer('', field),
    name: textIn(documents[document], field),
    on: dayIn(documents, document),
  }));
  // A risk has no moment of its own: whoever accepted it was there when the rollout was decided.
  const decided = dayIn(documents, 'rollout_decision');
  const accepted = (release?.value.residual_risks ?? []).map(({ accepted_by: name }, position) => ({
    document: 'release',
    pointer: `/residual_risks/${position}/accepted_by`,
    name,
    on: decided,
  }));
  const answering = exceptions.value.exceptions.flatMap(({ subject, owner: name, from: on }, position) =>
    subject.release === `${model}/${version}`
      ? [{ document: 'exceptions', pointer: `/exceptions/${position}/owner`, name, on }]
      : [],
  );
  return [...named, ...accepted, ...answering].flatMap(({ name, on, ...place }) => {
    if (name === undefined) return [];
    const left = leftOf(roster, name);
    const days = { ...(left !== undefined && { left }), ...(on !== undefined && { on }) };
    return [{ ...place, name, roles: rolesOf(roster, name) ?? null, ...days }];
  });
}

function dayIn(documents: Readonly<Record<string, Json | undefined>>, document: string): Day | undefined {
  const field = moments.get(document);
  const instant = field && parseInstant(textIn(documents[document], field) ?? '');
  return instant ? dayOf(instant) : undefined;
}

/** Everybody who acted for a release, by names and addresses in the form that is compared. */
export const whoActed = (
  signers: readonly (Named & { readonly role: string })[],
  named: readonly Pick<PersonFact, 'document' | 'name'>[],
  trainer: string | undefined,
  roster: Roster,
): readonly Acted[] => [
  ...signers.map(({ role, person, emails }) => ({ role, names: [sameName(person), ...emails.map(sameAddress)] })),
  ...named.map(({ document, name }) => ({ document, names: formsIn(roster, name) })),
  ...(trainer === undefined ? [] : [{ role: 'trainer', names: formsOfUser(roster, trainer) }]),
];

/** Whom registry.json names as having trained the model. */
export const trainerOf = ({ evidence }: Pick<LoadedRelease, 'evidence'>): string | undefined =>
  evidence.registry?.value.trainer;
