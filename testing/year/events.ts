// For the year: by which events a transition is told, said once more, apart from the code that makes them.
import type { Transition } from './diary.ts';

/** As `2026-12-06 release_published risk-default/1`. */
export function eventsOf({ day, model, version, what, before }: Transition): readonly string[] {
  const names: Readonly<Record<string, readonly string[]>> = {
    serves: [before === 'new' ? 'release_published' : 'release_rolled_back'],
    'is Approved': ['release_approved'],
    'is Deprecated': ['release_deprecated'],
    'is Retired': ['release_retired'],
    'is Revoked': ['release_revoked'],
    revalidated: ['revalidated'],
  };
  return (names[what] ?? []).map((name) => `${day} ${name} ${model}/${version}`);
}
