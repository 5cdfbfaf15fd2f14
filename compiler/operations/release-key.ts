// The key that signs what relc writes.
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { addHoursTo, type Instant } from '../lib/time.ts';
import type { State } from '../model/plan.ts';
import type { Governance } from '../model/release.ts';
import type { TrustedSigner } from '../model/trust.ts';
import type { SigningKey } from '../trust/envelope.ts';
import { isRevoked, maySign } from '../trust/key.ts';
import type { RenewalContext } from '../trust/records.ts';
import { releaseSigner } from '../trust/state.ts';
import type { World } from '../world/port.ts';

/** The key that signs releases, if the policy lets it sign today. */
export function openReleaseKey({ keys }: World, trust: readonly TrustedSigner[], today: string): Result<SigningKey> {
  const released = keys.release();
  if (released.value === undefined) return released;
  const key = released.value;
  const entry = trust.find((signer) => signer.hint === key.hint)?.entry;
  const valid = entry?.roles.includes(releaseSigner) && maySign(entry, today) && !isRevoked(entry, today);
  return valid
    ? { value: key, diagnostics: [] }
    : failed({ code: 'apply/release-key-not-trusted', facts: { observed: entry?.id ?? 'unknown key' } });
}

/** The keys whose signatures of a release count on a day. */
export const releaseKeysIn = (trust: readonly TrustedSigner[], today: string): readonly TrustedSigner[] =>
  trust.filter(({ entry }) => entry.roles.includes(releaseSigner) && !isRevoked(entry, today));

/** For how long the states count that it signs. */
export function stateTimes({
  approvals,
}: Pick<Governance, 'approvals'>): Pick<RenewalContext, 'stateDays' | 'graceDays'> {
  const { state_expires_after_days: stateDays, state_grace_days: graceDays } = approvals.value;
  return { stateDays, graceDays };
}

/** When a state is renewed: once half of its days are over. */
export const renewedFrom = (
  { not_after }: Pick<State, 'not_after'>,
  { approvals }: Pick<Governance, 'approvals'>,
): Instant => addHoursTo(not_after, -12 * approvals.value.state_expires_after_days);
