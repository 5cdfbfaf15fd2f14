// The days that ask for something, or on which something ends: of a signed state, and of what judges every model.
import { rosterAge } from '../gate/index.ts';
import { quoted } from '../lib/bytes.ts';
import { addDays, type Day, dayOf, type Instant } from '../lib/time.ts';
import {
  type AppliedEmergency,
  type AppliedVersionState,
  type OpenCondition,
  type State,
  unratified,
} from '../model/plan.ts';
import type { Governance } from '../model/release.ts';
import { approvedWayBack } from '../trust/way-back.ts';

export interface DueDay {
  readonly day: Day;
  readonly what: string;
  /** The same as facts, for a finding in any language once the day has passed: `what` names its words. */
  readonly facts?: { readonly what: string; readonly of?: string };
  /** A condition of the second line, whose day it is. */
  readonly condition?: OpenCondition;
}

export const conditionDay = (condition: OpenCondition): DueDay => ({
  day: condition.due,
  what: `settle condition ${condition.id} of the second line: ${quoted(condition.text)}`,
  condition,
});

/** One that is over asks for nothing: then releases are normal changes. */
export const recipeDays = ({ recipes }: Governance, model: string, today: Day): readonly DueDay[] =>
  [...recipes].flatMap(([name, { value }]) =>
    value.model === model && value.until >= today
      ? [{ day: value.until, what: `last day of recipe ${name} for standard releases` }]
      : [],
  );

const ofVersions: readonly (readonly [keyof AppliedVersionState, string])[] = [
  ['revalidate_by', 'revalidate'],
  ['end_of_support', 'end of support of'],
  ['end_of_life', 'end of life of'],
  ['exceptions_until', 'last day of an exception of'],
  ['deprecated_until', 'last day to load the Deprecated'],
];

/** The days of a state. A version that was taken out of use has none. */
export function daysOf(state: State, at: Instant): readonly DueDay[] {
  const live = Object.entries(state.versions).filter(([, { stage }]) => stage === 'Approved' || stage === 'Deprecated');
  const { rolled_back: rolledBack } = state;
  return [
    ...live.flatMap(([of, days]) =>
      ofVersions.flatMap(([name, what]) =>
        days[name] === null
          ? []
          : [{ day: String(days[name]), what: `${what} version ${of}`, facts: { what: name, of } }],
      ),
    ),
    ...unratified(state).map(emergencyDay),
    ...(rolledBack === undefined
      ? []
      : [
          {
            day: dayOf(rolledBack.at),
            what: 'model.yaml must say that it was rolled back',
            facts: { what: 'rolled_back' },
          },
        ]),
    ...wayBackDay(state, at),
    {
      day: dayOf(state.not_after),
      what: 'the signed state ends; `relc apply --pending` renews it',
      facts: { what: 'not_after' },
    },
  ];
}

const emergencyDay = ({ incident, until, refused }: AppliedEmergency): DueDay =>
  refused === undefined
    ? { day: dayOf(until), what: `ratify the emergency for ${incident}`, facts: { what: 'ratify', of: incident } }
    : {
        day: dayOf(refused.at),
        what: `roll back the emergency for ${incident}, which was refused`,
        facts: { what: 'refused', of: incident },
      };

/** One that is over asks for nothing: people approve a rollback as ever. */
function wayBackDay(state: State, at: Instant): readonly DueDay[] {
  const version = approvedWayBack(state, at);
  if (version === undefined || state.way_back === undefined) return [];
  return [{ day: dayOf(state.way_back.until), what: `the way back to version ${version} by one person ends` }];
}

/** Until when people stand in for others, and the last day on which the list of people is young enough. */
export function daysOfPeople(governance: Governance, today: Day): readonly DueDay[] {
  const { trust, people, keyless } = governance;
  const entries = [...trust, ...people, ...(keyless?.identities ?? [])].map(({ entry }) => entry);
  const ends = entries.flatMap(({ person, substitutes = [] }) =>
    substitutes.flatMap(({ role, for: away, until: day }) =>
      day < today ? [] : [{ day, what: `last day on which ${person} stands in for ${away} as ${role}` }],
    ),
  );
  // A person may have several entries in what counts.
  return [...new Map(ends.map((one) => [one.what + one.day, one])).values(), ...rosterDay(governance, today)];
}

function rosterDay(governance: Governance, today: Day): readonly DueDay[] {
  const { as_of: asOf, age_days: age, max_age_days: most } = rosterAge(governance, today);
  if (most === null) return [];
  // Without a day of its own it is too old on any day.
  const day = asOf === null || age === null ? addDays(today, -1) : addDays(asOf, most);
  return [
    { day, what: 'last day of the list of people for rollouts; `relc roster import`', facts: { what: 'roster' } },
  ];
}
