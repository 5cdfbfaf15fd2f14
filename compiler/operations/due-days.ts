// The days that ask for something, or on which something ends: of a signed state, and of what judges every model.
import { rosterAge } from '../gate/index.ts';
import { quoted } from '../lib/bytes.ts';
import { addDays, type Day, dayOf, type Instant } from '../lib/time.ts';
import { isLive } from '../model/lifetime.ts';
import {
  type AppliedEmergency,
  type AppliedVersionState,
  type OpenCondition,
  type State,
  unratified,
} from '../model/plan.ts';
import type { Governance } from '../model/release.ts';
import { type Standing, standingsBySigned } from '../model/revalidation.ts';
import { both, type Said } from '../report/said.ts';
import { approvedWayBack } from '../trust/way-back.ts';

export interface DueDay {
  readonly day: Day;
  readonly what: Said;
  /** The same as facts, for a finding in any language once the day has passed: `what` names its words. */
  readonly facts?: { readonly what: string; readonly of?: string; readonly ids?: string };
  /** A condition of the second line, whose day it is. */
  readonly condition?: OpenCondition;
}

export const conditionDay = (condition: OpenCondition): DueDay => ({
  day: condition.due,
  what: both(
    `settle condition ${condition.id} of the second line: ${quoted(condition.text)}`,
    `atender à condição ${condition.id} da segunda linha: ${quoted(condition.text)}`,
  ),
  condition,
});

/** One that is over asks for nothing: then releases are normal changes. */
export const recipeDays = ({ recipes }: Governance, model: string, today: Day): readonly DueDay[] =>
  [...recipes].flatMap(([name, { value }]) =>
    value.model === model && value.until >= today
      ? [
          {
            day: value.until,
            what: both(
              `last day of recipe ${name} for standard releases`,
              `último dia da receita ${name} de mudanças padrão`,
            ),
          },
        ]
      : [],
  );

const ofVersions: readonly (readonly [keyof AppliedVersionState, Said])[] = [
  ['end_of_support', both('end of support of', 'fim do suporte da')],
  ['end_of_life', both('end of life of', 'fim de vida da')],
  [
    'last_start',
    both('last day to start beyond its end of life of', 'último dia para iniciar, além do fim de vida, a'),
  ],
  ['exceptions_until', both('last day of an exception of', 'último dia de uma exceção da')],
  ['deprecated_until', both('last day to load the Deprecated', 'último dia para carregar, como Deprecated, a')],
];

/** A day that a version does not have, or its end of life once serving may start it beyond that. */
const isMoot = (name: keyof AppliedVersionState, days: AppliedVersionState): boolean =>
  (days[name] ?? null) === null || (name === 'end_of_life' && days.last_start !== undefined);

/** The days of a state. A version that was taken out of use has none. What jobs measured stands in the repository alone. */
export function daysOf(
  state: State,
  at: Instant,
  standings: ReadonlyMap<string, Standing> = standingsBySigned(state, dayOf(at)),
): readonly DueDay[] {
  const live = Object.entries(state.versions).filter(([, { stage }]) => isLive(stage));
  const { rolled_back: rolledBack } = state;
  return [
    ...[...standings].map(([version, standing]) => revalidationDay(version, standing)),
    ...live.flatMap(([of, days]) =>
      ofVersions.flatMap(([name, what]) =>
        isMoot(name, days)
          ? []
          : [
              {
                day: String(days[name]),
                what: both(`${what.en} version ${of}`, `${what['pt-BR']} versão ${of}`),
                facts: { what: name, of },
              },
            ],
      ),
    ),
    ...unratified(state).map(emergencyDay),
    ...(rolledBack === undefined
      ? []
      : [
          {
            day: dayOf(rolledBack.at),
            what: both('model.yaml must say that it was rolled back', 'model.yaml precisa dizer que houve o rollback'),
            facts: { what: 'rolled_back' },
          },
        ]),
    ...wayBackDay(state, at),
    {
      day: dayOf(state.not_after),
      what: both(
        'the signed state ends; `relc apply --pending` renews it',
        'o estado assinado termina; `relc apply --pending` o renova',
      ),
      facts: { what: 'not_after' },
    },
  ];
}

/** Of a version within reach: those that serve nobody are not asked for. */
function revalidationDay(of: string, { by: day, cause, report }: Standing): DueDay {
  if (cause === 'failed')
    return {
      day,
      what: both(
        `replace version ${of}, which failed its revalidation`,
        `substituir a versão ${of}, que foi reprovada na revalidação`,
      ),
      facts: { what: 'failed', of },
    };
  return report === undefined
    ? { day, what: both(`revalidate version ${of}`, `revalidar a versão ${of}`), facts: { what: 'revalidate_by', of } }
    : {
        day,
        what: both(
          `revalidate version ${of}: ${report.file} is beyond its thresholds`,
          `revalidar a versão ${of}: ${report.file} passa dos limites dela`,
        ),
        facts: { what: 'report', of },
      };
}

const emergencyDay = ({ incident, until, refused }: AppliedEmergency): DueDay =>
  refused === undefined
    ? {
        day: dayOf(until),
        what: both(`ratify the emergency for ${incident}`, `ratificar a GMUD emergencial de ${incident}`),
        facts: { what: 'ratify', of: incident },
      }
    : {
        day: dayOf(refused.at),
        what: both(
          `roll back the emergency for ${incident}, which was refused`,
          `fazer o rollback da GMUD emergencial de ${incident}, que foi recusada`,
        ),
        facts: { what: 'refused', of: incident },
      };

/** One that is over asks for nothing: people approve a rollback as ever. */
function wayBackDay(state: State, at: Instant): readonly DueDay[] {
  const version = approvedWayBack(state, at);
  if (version === undefined || state.way_back === undefined) return [];
  const what = both(
    `the way back to version ${version} by one person ends`,
    `termina o retorno à versão ${version} por uma só pessoa`,
  );
  return [{ day: dayOf(state.way_back.until), what }];
}

/** Until when people stand in for others, and the last day on which the list of people is young enough. */
export function daysOfPeople(governance: Governance, today: Day): readonly DueDay[] {
  const { trust, people, keyless } = governance;
  const entries = [...trust, ...people, ...(keyless?.identities ?? [])].map(({ entry }) => entry);
  const ends = entries.flatMap(({ person, substitutes = [] }) =>
    substitutes.flatMap(({ role, for: away, until: day }) =>
      day < today
        ? []
        : [
            {
              day,
              what: both(
                `last day on which ${person} stands in for ${away} as ${role}`,
                `último dia em que ${person} substitui ${away} como ${role}`,
              ),
            },
          ],
    ),
  );
  // A person may have several entries in what counts.
  return [...new Map(ends.map((one) => [one.what.en + one.day, one])).values(), ...rosterDay(governance, today)];
}

function rosterDay(governance: Governance, today: Day): readonly DueDay[] {
  const { as_of: asOf, age_days: age, max_age_days: most } = rosterAge(governance, today);
  if (most === null) return [];
  // Without a day of its own it is too old on any day.
  const day = asOf === null || age === null ? addDays(today, -1) : addDays(asOf, most);
  return [
    {
      day,
      what: both(
        'last day of the list of people for rollouts; `relc roster import`',
        'último dia da lista de pessoas para implantações; `relc roster import`',
      ),
      facts: { what: 'roster' },
    },
  ];
}
