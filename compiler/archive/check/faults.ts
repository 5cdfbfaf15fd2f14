// The findings on an archive: a file that is not what is listed, a signature that does not count, a part of something else.
import { asWarning, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Json } from '../../lib/json.ts';
import { dayOf, type Instant } from '../../lib/time.ts';
import type { TrustedEntry } from '../../model/trust.ts';
import { type Distrusted, distrusted } from '../../trust/state.ts';

type Signed = Parameters<typeof distrusted>[1];

export const fileFault = (
  file: string,
  fault: 'missing' | 'changed' | 'unlisted',
  observed: string,
  expected: string,
): Diagnostic => ({ code: 'archive/file-differs', file, facts: { change: fault, observed, expected } });

/** Genuine perhaps, and of something else than what the newest signed state names. */
export const partFault = (file: string, observed: Json, expected: Json): Diagnostic => ({
  code: 'archive/other-part',
  file,
  facts: { observed, expected },
});

export const signatureFault = (
  document: Signed,
  file: string,
  fault: Distrusted | { readonly fault: 'absent' },
): Diagnostic => {
  if (fault.fault === 'absent') return { code: 'archive/signature', file, facts: { observed: 'absent' } };
  return { ...distrusted(fault, document, 'archive/signature'), file };
};

/** What counts although its key was revoked since: something trusted vouches for it. */
export const revokedSince = (
  { id, revoked }: Pick<TrustedEntry, 'id' | 'revoked'>,
  file: string,
  signed: { readonly recorded: Instant } | { readonly issued: Instant },
): Diagnostic => {
  const facts = { key: id, revoked: revoked ?? 'none' };
  const said =
    'recorded' in signed ? { observed: dayOf(signed.recorded) } : { observed: dayOf(signed.issued), change: 'state' };
  return asWarning({ code: 'archive/revoked-since', file, facts: { ...facts, ...said } });
};
