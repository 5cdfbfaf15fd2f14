// What depends on the kind of a target.

import type { RegistryFacts, Target, TrustedKey } from '../../schemas/generated/documents.ts';
import { own } from '../lib/own.ts';
import type { Shown, State } from './plan.ts';

/** The registry in a folder, for demo and tests. It accepts sample keys and a chosen time. */
export const isEmbedded = ({ url }: Pick<Target, 'url'>): boolean => url.startsWith('file:');

/** The registry's address, as registry.json says it. */
export const addressOf = ({ url }: Pick<Target, 'url'>): string => url.replace(/^mlflow\+/, '');

/** How the variables of a job spell a target's name: PROD_A for prod-a, prod_a and prod.a. */
export const asVariable = (target: string): string => target.toUpperCase().replace(/[^A-Z0-9]/g, '_');

/** The keys or people that count for a target. */
export const keysFor = <T extends { readonly entry: TrustedKey }>(
  target: Pick<Target, 'url'>,
  keys: readonly T[],
): readonly T[] => (isEmbedded(target) ? keys : keys.filter(({ entry }) => entry.sample !== true));

/** The aliases of a target, the one that serving follows first. */
export const aliasesOf = ({ alias, aliases = [] }: Pick<Target, 'alias' | 'aliases'>): readonly string[] => [
  ...new Set([alias, ...aliases]),
];

/** What serves by a signed state, whichever alias is asked: all of them name one version. */
export const servingIn = (state: Pick<State, 'aliases'> | null | undefined): State['aliases'][string] | undefined =>
  Object.values(state?.aliases ?? {})[0];

/** What a signed state says that a target serves, which may have been given another alias since. */
export const servedIn = (
  state: Pick<State, 'aliases'> | null | undefined,
  { alias }: Pick<Target, 'alias'>,
): State['aliases'][string] | undefined => own(state?.aliases, alias) ?? servingIn(state);

/** Whether a version has the alias or tag that a target's `staging` names, instead of MLflow's deprecated stage. */
export function isInStaging(staging: string, version: string, { aliases, versions }: Shown): boolean {
  const [, kind, name = '', value] = /^(alias|tag):([^=]+)(?:=(.*))?$/.exec(staging) ?? [];
  if (kind === 'alias') return own(aliases, name) === version;
  return value !== undefined && own(own(versions, version)?.tags, name) === value;
}

/** The same, from the facts in `registry.json`. */
export const stagingFact = ({ staging }: Target, version: string, shown: Shown): Pick<RegistryFacts, 'staging'> =>
  staging !== undefined && isInStaging(staging, version, shown) ? { staging } : {};
