// What somebody accepted, with its end where it has one.
import { addDays, type Day } from '../../lib/time.ts';
import type { Assessed } from '../assessed.ts';
import { english, oneLine, type Property, partyUuid, property, uuidIn } from './words.ts';

export const exceptionUuid = (assessed: Assessed, id: string): string => uuidIn(assessed, 'exception', id);

interface Accepted {
  readonly uuid: string;
  readonly title: string;
  readonly description: string;
  readonly statement: string;
  readonly by: readonly string[];
  /** The last day. */
  readonly until?: Day;
  readonly props?: readonly Property[];
}

export function risks(assessed: Assessed) {
  const { judged, record } = assessed;
  const accepted: readonly Accepted[] = [
    ...judged.exceptions.map(({ id, rule, reason, owner, ticket, until }) => ({
      uuid: exceptionUuid(assessed, id),
      title: `Exception ${id}: ${rule}`,
      description: english(reason),
      statement: `Without it, ${rule} refuses the release.`,
      ...{ by: [owner], until },
      props: [property('rule', rule), property('ticket', ticket)],
    })),
    ...judged.release.residual_risks.map(({ risk, accepted_by: by, until }, index) => ({
      uuid: uuidIn(assessed, 'residual-risk', String(index)),
      title: `Residual risk ${index + 1}`,
      ...{ description: english(risk), statement: english(risk), by: [by], until },
    })),
    ...(record.broken_glass ?? []).map(({ tip, reason, people, at }) => ({
      uuid: uuidIn(assessed, 'broken-glass', tip, at),
      title: 'What judges was let through without its approvals',
      description: reason,
      statement: `At ${at}, what judges at commit ${tip} was let through before everybody who must had approved it.`,
      by: people,
    })),
  ];
  return accepted.map(riskOf);
}

function riskOf({ uuid, title, description, statement, by, until, props }: Accepted) {
  const origins = [{ actors: by.map((name) => ({ type: 'party', 'actor-uuid': partyUuid(name) })) }];
  return {
    ...{ uuid, title: oneLine(title), description, statement },
    ...(props && { props }),
    status: 'deviation-approved',
    origins,
    ...(until !== undefined && { deadline: `${addDays(until, 1)}T00:00:00Z` }),
  };
}
