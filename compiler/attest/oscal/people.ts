// Who approved, who accepted what, and who answers for the model.
import type { Approver } from '../../../schemas/generated/documents.ts';
import { sortedEntries } from '../../lib/bytes.ts';
import { own } from '../../lib/own.ts';
import type { Assessed } from '../assessed.ts';
import { english, oneLine, partyUuid, property } from './words.ts';

const owner = 'model-owner';
const approver = (role: string): string => `approver-${role}`;

export function people(assessed: Assessed) {
  const { team, email } = assessed.judged.modelFile.owner;
  const roles = sortedEntries(Map.groupBy(assessed.record.approvers, ({ role }) => role));
  return {
    roles: [
      { id: owner, title: 'Answers for the model' },
      ...roles.map(([role]) => ({ id: approver(role), title: `Approves as ${role}` })),
    ],
    parties: [
      // Readers refuse addresses of a bank's own network in the field that OSCAL has for them.
      { uuid: partyUuid(team), type: 'organization', name: oneLine(team), props: [property('email', email)] },
      ...persons(assessed, team).map((name) => ({ uuid: partyUuid(name), type: 'person', name })),
    ],
    'responsible-parties': [
      { 'role-id': owner, 'party-uuids': [partyUuid(team)] },
      ...roles.map(([role, gave]) => ({ 'role-id': approver(role), 'party-uuids': uuidsOf(gave) })),
    ],
  };
}

/** Sorted, each once. An exception names its owner by e-mail. */
function persons({ record, judged }: Assessed, team: string): readonly string[] {
  const names = [
    ...record.approvers.map(({ person }) => person),
    ...(record.broken_glass ?? []).flatMap((glass) => glass.people),
    ...judged.release.residual_risks.map((risk) => risk.accepted_by),
    ...judged.exceptions.map((exception) => exception.owner),
  ].map((name) => [oneLine(name), undefined] as const);
  return sortedEntries(new Map(names)).flatMap(([name]) => (name === oneLine(team) ? [] : [name]));
}

const uuidsOf = (approvers: readonly Approver[]): readonly string[] => [
  ...new Set(approvers.map(({ person }) => partyUuid(person))),
];

/** What each approver signed or said, and what they accepted as not applicable by that. */
export function attestations({ record, version }: Assessed) {
  const declined = sortedEntries(Object.entries(own(record.not_applicable, version) ?? {}));
  return [
    ...record.approvers.map((gave) => ({
      'responsible-parties': [responsible(gave.role, [gave])],
      parts: [
        {
          name: 'approval',
          title: `Approves as ${gave.role}`,
          props: [property('key', gave.key), property('not-after', gave.not_after)],
          prose: `Approves the plan ${record.plan_digest} of ${record.model} on ${record.target}.`,
        },
      ],
    })),
    ...declined.map(([name, { accepted_by: role, reason }]) => {
      const gave = record.approvers.filter((one) => one.role === role);
      const part = { name: 'not-applicable', title: oneLine(`${name} does not apply`), prose: english(reason) };
      return {
        ...(gave.length > 0 && { 'responsible-parties': [responsible(role, gave)] }),
        parts: [{ ...part, props: [property('accepted-by', role)] }],
      };
    }),
  ];
}

const responsible = (role: string, gave: readonly Approver[]) => ({
  'role-id': approver(role),
  'party-uuids': uuidsOf(gave),
});
