// A newer signed state beside an older bundle: by it a host without a registry sees what was revoked since.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { own } from '../lib/own.ts';
import type { State } from '../model/plan.ts';
import { servingIn } from '../model/target.ts';
import { distrusted, readState } from '../trust/state.ts';
import type { VerifyInput } from './input.ts';
import { otherTarget } from './state.ts';

export const bundledStateFile = 'state.sigstore.json';

/** The state inside the bundle; undefined where no newer one is beside it. */
export function bundledState(
  { bundled, keys }: VerifyInput,
  today: string,
): { readonly state: State } | Diagnostic | undefined {
  if (bundled === undefined) return undefined;
  const file = bundledStateFile;
  if (bundled === null) return { code: 'verify/no-state', file };
  const read = readState(bundled, keys, today);
  return 'fault' in read ? { ...distrusted(read, 'state', 'verify/state-not-trusted'), file } : read;
}

/**
 * The newer state must be for what the bundle is for. Whoever names no version loads what serves: otherwise nobody would see
 * that it was rolled back.
 */
export function bundleFaults(
  { version: asked }: VerifyInput,
  state: State,
  bundled: State | undefined,
  version: string,
): Diagnostic[] {
  if (bundled === undefined) return [];
  const others = otherTarget(bundled, state);
  if (others.length > 0) return others;
  const serves = servingIn(state)?.version;
  if (asked !== undefined || serves === version || own(state.versions, version)?.stage !== 'Approved') return [];
  return [{ code: 'verify/not-served', facts: { observed: version, expected: serves ?? 'none' } }];
}
