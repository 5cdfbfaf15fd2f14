// Sigstore's TrustedRoot: certificate authorities, logs, timestamp authorities and their validity. The verifier treats
// a missing start as the beginning of time, so the root is checked before it is used.
import { X509Certificate } from 'node:crypto';
import { type TimeRange, TrustedRoot } from '@sigstore/protobuf-specs';
import { type TrustMaterial, toTrustMaterial } from '@sigstore/verify';
import type { Code } from '../diagnostics/catalogue.ts';
import { failed, type Result } from '../diagnostics/diagnostic.ts';
import { parseDocument } from '../document/parse.ts';

/** Reads a trusted root. With `certificates`, it must contain what proves the identity in a certificate. */
export function readRoot(file: string, bytes: Uint8Array, certificates: boolean): Result<TrustMaterial> {
  const parsed = parseDocument(file, bytes, 'json');
  if (parsed.value === undefined) return parsed;
  const root = attempt(() => TrustedRoot.fromJSON(parsed.value?.value));
  if (root === undefined || lacksAuthorities(root, certificates)) return failed({ code: 'trust/root', file });
  const faults = [...logFaults(root), ...authorityFaults(root)];
  const diagnostics = faults.map(({ code, pointer }) => ({ code, file, pointer }));
  return { value: faults.length > 0 ? undefined : toTrustMaterial(root), diagnostics };
}

/** A root without authorities is some other document. */
function lacksAuthorities(root: TrustedRoot, certificates: boolean): boolean {
  const { certificateAuthorities, tlogs, ctlogs, timestampAuthorities } = root;
  return certificates
    ? [certificateAuthorities, tlogs, ctlogs].some((list) => list.length === 0)
    : [certificateAuthorities, tlogs, timestampAuthorities].every((list) => list.length === 0);
}

interface RootFault {
  readonly code: Code;
  readonly pointer: string;
}

const nobody = { mediaType: '', tlogs: [], ctlogs: [], certificateAuthorities: [], timestampAuthorities: [] };

function logFaults(root: TrustedRoot): readonly RootFault[] {
  return (['tlogs', 'ctlogs'] as const).flatMap((list) =>
    root[list].flatMap((log, index) => {
      const pointer = `/${list}/${index}`;
      const isReadable = log.logId?.keyId.length && attempt(() => toTrustMaterial({ ...nobody, tlogs: [log] }));
      return [
        ...(isReadable ? [] : [{ code: 'trust/root-key', pointer } as const]),
        ...validityFaults(log.publicKey?.validFor, `${pointer}/publicKey`),
      ];
    }),
  );
}

function authorityFaults(root: TrustedRoot): readonly RootFault[] {
  return (['certificateAuthorities', 'timestampAuthorities'] as const).flatMap((list) =>
    root[list].flatMap((authority, index) => {
      const pointer = `/${list}/${index}`;
      const chain = authority.certChain?.certificates ?? [];
      const isReadable = chain.length > 0 && attempt(() => chain.map(({ rawBytes }) => new X509Certificate(rawBytes)));
      return [
        ...(isReadable ? [] : [{ code: 'trust/root-key', pointer } as const]),
        ...validityFaults(authority.validFor, pointer),
      ];
    }),
  );
}

/**
 * Without a start, signatures from before the service existed would be accepted, or from after its key was given away.
 */
function validityFaults(range: TimeRange | undefined, pointer: string): readonly RootFault[] {
  const start = range?.start?.getTime() ?? Number.NaN;
  const end = range?.end === undefined ? Number.POSITIVE_INFINITY : range.end.getTime();
  return start <= end ? [] : [{ code: 'trust/root-validity', pointer: `${pointer}/validFor` }];
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
