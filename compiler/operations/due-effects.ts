// What comes of a day that passes while nobody acts: what will no longer start, and what holds rollouts back.
import { own } from '../lib/own.ts';
import type { Day } from '../lib/time.ts';
import { endOf, isOnlyAlerted } from '../model/lifetime.ts';
import type { State } from '../model/plan.ts';
import { servedIn } from '../model/target.ts';
import type { TrustedSigner } from '../model/trust.ts';
import { both, type Said } from '../report/said.ts';
import { lastDay } from '../trust/key.ts';
import type { DueDay } from './due-days.ts';
import { releaseKeysIn } from './release-key.ts';

/** `start`: serving refuses to start; `rollout`: rollouts are held; `return`: no rollout brings the version back. */
export type Effect = 'start' | 'rollout' | 'return';

const effects: Readonly<Record<string, Effect>> = {
  revalidate_by: 'return',
  failed: 'return',
  report: 'return',
  restarts_until: 'start',
  end_of_life: 'start',
  last_start: 'start',
  deprecated_until: 'start',
  exceptions_until: 'return',
  ratify: 'rollout',
  refused: 'rollout',
  rolled_back: 'rollout',
  not_after: 'start',
  roster: 'rollout',
  release_key: 'rollout',
};

/** Undefined where something only ends. */
export const effectOf = ({ condition, facts }: DueDay): Effect | undefined =>
  condition !== undefined ? 'rollout' : own(effects, facts?.what ?? '');

export const effectWords: Readonly<Record<Effect, Said>> = {
  start: both('then serving refuses to start', 'depois, o serving se recusa a iniciar'),
  rollout: both('then rollouts are held', 'depois, implantações ficam retidas'),
  // What served before may serve again: whoever goes back must not wait for a new exception.
  return: both(
    'then no rollout brings it back; a rollback does',
    'depois, nenhuma implantação a traz de volta; um rollback traz',
  ),
};

/** The last day on which what serves still starts without a revalidation; none where only its end of life stops it. */
export function lastStart(state: State, target: Parameters<typeof servedIn>[1]): readonly DueDay[] {
  const version = servedIn(state, target)?.version;
  const served = own(state.versions, version ?? '');
  if (version === undefined || served === undefined) return [];
  if (isOnlyAlerted(served) || served.restarts_until >= endOf(served)) return [];
  return [
    {
      day: served.restarts_until,
      what: both(
        `last day on which version ${version} starts without a revalidation`,
        `último dia em que a versão ${version} inicia sem revalidação`,
      ),
      facts: { what: 'restarts_until', of: version },
    },
  ];
}

/** The last day on which a release key signs for a target: after it, nothing is applied there, and no state renewed. */
export function lastReleaseKey(keys: readonly TrustedSigner[], target: string, today: Day): readonly DueDay[] {
  const days = releaseKeysIn(keys, today).map(({ entry }) => lastDay(entry));
  const day = days.sort().at(-1);
  if (day === undefined) return [];
  return [
    {
      day,
      what: both(
        `last day on which a release key of keys.yaml signs for ${target}`,
        `último dia em que uma chave de release de keys.yaml assina para ${target}`,
      ),
      facts: { what: 'release_key', of: target },
    },
  ];
}
