// Days that a release itself names, and that have come. Before it is approved they refuse it. Afterwards nobody can write another
// day into it: what there is to do then is said, and refuses nothing. What holds rollouts is the signed state.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isOfTime } from '../diagnostics/waivable.ts';
import type { LoadedRelease } from '../model/release.ts';

interface Days {
  readonly remaining: readonly Diagnostic[];
  /** Of a release that was approved. */
  readonly past: readonly Diagnostic[];
}

export function withDays(
  denied: readonly Diagnostic[],
  { model, version }: Pick<LoadedRelease, 'model' | 'version'>,
  isApproved: boolean,
): Days {
  const told = denied.map((one) =>
    isOfTime(one.code) ? { ...one, facts: { ...one.facts, model, version, mend: mendOf(one, isApproved) } } : one,
  );
  const isPast = ({ code }: Diagnostic) => isApproved && isOfTime(code);
  return { remaining: told.filter((one) => !isPast(one)), past: told.filter(isPast) };
}

const mendOf = ({ pointer }: Diagnostic, isApproved: boolean): string =>
  !isApproved ? 'new' : pointer === '/lifecycle/revalidate_by' ? 'revalidate' : 'replace';
