// What ends: a version that is out of use, one that callers still get on its end of life, and what serving drops from its cache.
import { digestOf } from '../lib/digest.ts';
import { canonical } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { addDays, type Day } from '../lib/time.ts';
import { endOf, hasEnded } from '../model/lifetime.ts';
import type { State } from '../model/plan.ts';
import { servingIn } from '../model/target.ts';
import type { Happened } from './event.ts';
import type { Link } from './index.ts';

/** Which versions a state takes out of use that the one before did not. */
export function takenOutBy({ state, before, digest }: Link): readonly Happened[] {
  return Object.entries(state.versions).flatMap(([version, { stage, release_digest }]): readonly Happened[] => {
    const was = own(before?.versions, version)?.stage;
    if ((stage !== 'Retired' && stage !== 'Revoked') || was === stage || was === undefined) return [];
    const about = { version, at: state.issued_at, about: digest };
    const data = { state: digest, serial: state.serial, release_digest };
    const isOwn = state.applied?.plan_digest !== before?.applied?.plan_digest;
    const { class: kind = null } = (isOwn ? state.applied : undefined) ?? {};
    const serves = servingIn(state)?.version ?? null;
    return [
      ...(stage === 'Retired'
        ? [{ ...about, name: 'release_retired' as const, data: { ...data, class: kind, serves } }]
        : []),
      // What is Retired was dropped before it is Revoked.
      ...(was === 'Retired'
        ? []
        : [{ ...about, name: 'drop_cache' as const, data: { ...data, reason: stage.toLowerCase() } }]),
    ];
  });
}

/** Days of the last state that came. All that each says is in its id, so the same is told once, whatever states follow. */
export function endsOn(state: State, today: Day, owner: string | undefined): readonly Happened[] {
  const { registry_id, target, model } = state;
  const told = (name: Happened['name'], version: string, day: Day, data: Happened['data']): Happened => ({
    ...{ name, version, at: `${day}T00:00:00Z`, ofDay: true, data },
    about: digestOf(canonical({ registry_id, target, model, name, version, day, data })),
  });
  return Object.entries(state.versions).flatMap(([version, applied]): readonly Happened[] => {
    const { stage, deprecated_until: until, release_digest } = applied;
    const isNamed = Object.values(state.aliases).some((alias) => alias.version === version);
    const end = endOf(applied);
    return [
      ...(isNamed && hasEnded(applied, today)
        ? [told('end_of_life_reached', version, end, { release_digest, end_of_life: end, owner: owner ?? null })]
        : []),
      ...(stage === 'Deprecated' && until !== null && today > until
        ? [
            told('drop_cache', version, addDays(until, 1), {
              release_digest,
              reason: 'deprecated',
              deprecated_until: until,
            }),
          ]
        : []),
    ];
  });
}
