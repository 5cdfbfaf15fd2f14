// Whom a release names as having decided, signed off or accepted, who answers for its exceptions, and the roles that
// people.yaml gives to them. Rego decides which role each must have.

import type { SignedPredicates } from '../evidence/documents.ts';
import { people } from '../evidence/gates.ts';
import { type Json, joinPointer, textIn } from '../lib/json.ts';
import { type Named, sameAddress, sameName } from '../lib/person.ts';
import type { Acted } from '../model/approval.ts';
import { type Governance, type LoadedRelease, valuesOf } from '../model/release.ts';
import type { Roster, RosterRole } from '../model/trust.ts';
import { formsIn, rolesOf } from '../trust/roster.ts';

/** One place that names a person. */
export interface PersonFact {
  readonly document: string;
  readonly pointer: string;
  readonly name: string;
  /** Null when people.yaml does not know the person. */
  readonly roles: readonly RosterRole[] | null;
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
  }));
  const accepted = (release?.value.residual_risks ?? []).map(({ accepted_by: name }, position) => ({
    document: 'release',
    pointer: `/residual_risks/${position}/accepted_by`,
    name,
  }));
  const answering = exceptions.value.exceptions.flatMap(({ subject, owner: name }, position) =>
    subject.release === `${model}/${version}`
      ? [{ document: 'exceptions', pointer: `/exceptions/${position}/owner`, name }]
      : [],
  );
  return [...named, ...accepted, ...answering].flatMap(({ name, ...place }) =>
    name === undefined ? [] : [{ ...place, name, roles: rolesOf(roster, name) ?? null }],
  );
}

/** Everybody who acted for a release, by names and addresses in the form that is compared. */
export const whoActed = (
  signers: readonly (Named & { readonly role: string })[],
  named: readonly PersonFact[],
  roster: Roster,
): readonly Acted[] => [
  ...signers.map(({ role, person, emails }) => ({ role, names: [sameName(person), ...emails.map(sameAddress)] })),
  ...named.map(({ document, name }) => ({ document, names: formsIn(roster, name) })),
];
