// Says of a finding which earlier value of the model asks for it, so that people see why it is asked of what the model is now.
import type { Demands, Limits } from '../../schemas/generated/documents.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type FactValue, factValues, isDeclared, isWanted, type PastValue } from '../model/past.ts';
import type { Governance, LoadedRelease } from '../model/release.ts';

type When = Demands['demands'][number]['when'] | Limits['limits'][number]['when'];

/** A value that only the past has, as model.yaml had it, and a commit that had it. */
interface Former {
  readonly was: string;
  readonly commit: string;
}

export function withFormer(
  denial: Diagnostic,
  release: Pick<LoadedRelease, 'modelFile' | 'profile'>,
  { demands, limits }: Pick<Governance, 'demands' | 'limits'>,
  past: readonly PastValue[],
): Diagnostic {
  if (past.length === 0 || denial.facts === undefined) return denial;
  const { facts } = denial;
  const of = (when: When | undefined) => formerOf(when ?? {}, release, past);
  if (denial.code === 'consumer/removed') {
    const commit = past.find(({ fact, value }) => fact === 'critical_consumers' && value === facts['observed'])?.commit;
    return commit === undefined ? denial : { ...denial, facts: { ...facts, commit, change: 'known' } };
  }
  if (Array.isArray(facts['demands'])) {
    const named = facts['demands'].map((name) => {
      const former = of(demands.value.demands.find((one) => one.name === name)?.when);
      return former ? `${String(name)} (${former.was}, commit ${former.commit})` : name;
    });
    return { ...denial, facts: { ...facts, demands: named } };
  }
  const positions = Array.isArray(facts['limits']) ? facts['limits'] : [];
  const all = positions.map((one) => (typeof one === 'number' ? of(limits.value.limits[one]?.when) : undefined));
  // One limit for what the model is now is reason enough.
  const [former] = all;
  return former && !all.includes(undefined) ? { ...denial, facts: { ...facts, ...former } } : denial;
}

function formerOf(
  when: When,
  { modelFile, profile }: Pick<LoadedRelease, 'modelFile' | 'profile'>,
  past: readonly PastValue[],
): Former | undefined {
  const now = (fact: string): readonly FactValue[] =>
    isDeclared(fact) ? [profile?.value.privacy[fact] ?? null] : factValues(modelFile?.value, fact);
  for (const [fact, wanted] of Object.entries(when)) {
    const fits = (value: FactValue) => isWanted(value, wanted);
    if (now(fact).some(fits)) continue;
    const earlier = past.filter((one) => one.fact === fact);
    const found = earlier.find(({ value }) => fits(value)) ?? earlier.find(({ value }) => value === null);
    if (found) return { was: `${fact}: ${found.value ?? '?'}`, commit: found.commit };
  }
  return undefined;
}
