// Whose signature a file in a model's folder has, where policy names the keys that speak for somebody. Who wrote a commit proves
// nothing, since anybody can write a name there.
import { type Day, dayOf } from '../lib/time.ts';
import type { Governance } from '../model/release.ts';
import { keysFor } from '../model/target.ts';
import type { TrustedEntry } from '../model/trust.ts';
import { type EnvelopeFault, verifyBlob } from '../trust/envelope.ts';
import { isRevoked, maySign, validity } from '../trust/key.ts';
import type { Judged } from './judge/judged.ts';

const faults: Readonly<Record<EnvelopeFault, string>> = {
  undecodable: 'unreadable',
  'not-a-statement': 'unreadable',
  'bad-signature': 'of other content',
  'unknown-key': 'of a key that is not trusted',
  'unknown-identity': 'of an identity that is not trusted',
  'untrusted-root': 'of an authority that is not trusted',
  'bad-proof': 'without the proof that it names',
};

export interface SignedIn extends Pick<Judged, 'run' | 'target'> {
  readonly governance: Pick<Governance, 'trust' | 'keyless'>;
}

/** Who signed `file` in the bundle beside it, or why that does not count: another key, or none that could sign on these days. */
export function signedBy(
  { run, target, governance }: SignedIn,
  file: string,
  bytes: Uint8Array,
  { expected, days }: { readonly expected: readonly string[]; readonly days: readonly Day[] },
): { readonly entry: TrustedEntry } | { readonly observed: string } {
  const bundle = run.tree.files.get(file.replace(/\.(?:yaml|json)$/, '.sigstore.json'));
  if (bundle === undefined) return { observed: 'absent' };
  const result = verifyBlob(bundle, bytes, keysFor(target, governance.trust), governance.keyless);
  if ('fault' in result) return { observed: faults[result.fault] };
  const { entry } = result.key;
  if (!expected.includes(entry.id)) return { observed: `of key ${entry.id}` };
  if (isRevoked(entry, dayOf(run.at))) return { observed: `of key ${entry.id}, which is revoked` };
  if (days.some((day) => !maySign(entry, day)))
    return { observed: `of key ${entry.id}, which signs ${validity(entry)}` };
  return { entry };
}
