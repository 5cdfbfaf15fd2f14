// What logs and timestamp authorities say about a signature: which of it can be checked, and when they were allowed to
// say it.
import type { SignedEntity, TrustMaterial } from '@sigstore/verify';

type Timestamp = SignedEntity['timestamps'][number];
type Entry = SignedEntity['tlogEntries'][number];

const isOf = (entry: Entry) => (log: TrustMaterial['tlogs'][number]) => log.logID.equals(entry.logId.keyId);

/** The signature alone, which is all that a key needs. */
export const withoutProofs = (entity: SignedEntity): SignedEntity => ({ ...entity, tlogEntries: [], timestamps: [] });

export const hasProofs = ({ tlogEntries, timestamps }: SignedEntity): boolean =>
  tlogEntries.length > 0 || timestamps.length > 0;

/** The signature with the entries of known logs and authorities. Those of unknown ones cannot be checked. */
export function withKnownProofs(entity: SignedEntity, material: TrustMaterial): SignedEntity {
  const isKnown = (entry: Entry) => material.tlogs.some(isOf(entry));
  const isKnownTime = (time: Timestamp) => {
    if (time.$case === 'transparency-log') return isKnown(time.tlogEntry);
    const { signerSerialNumber: serial, signerIssuer: issuer } = time.timestamp;
    return material.timestampAuthorities.some(({ certChain: [signer] }) =>
      signer ? signer.serialNumber.equals(serial) && signer.issuer.equals(issuer) : false,
    );
  };
  return {
    ...entity,
    tlogEntries: entity.tlogEntries.filter(isKnown),
    timestamps: entity.timestamps.filter(isKnownTime),
  };
}

/**
 * Whether an entry's log was not valid at the time of signing. The verifier checks a log's validity only when the log
 * itself states a time. Rekor v2 states none; a timestamp authority does.
 */
export function hasOutlivedLog(entity: SignedEntity, { tlogs }: TrustMaterial): boolean {
  const moments = entity.timestamps.flatMap((time) => {
    if (time.$case === 'timestamp-authority') return [time.timestamp.signingTime];
    const { inclusionPromise, integratedTime } = time.tlogEntry;
    return inclusionPromise ? [new Date(Number(integratedTime) * 1000)] : [];
  });
  return entity.tlogEntries.some(
    (entry) =>
      !tlogs.some(
        (log) =>
          isOf(entry)(log) && moments.every((moment) => log.validFor.start <= moment && moment <= log.validFor.end),
      ),
  );
}
