// Keys and users of which keys.yaml says since when they are revoked. What was approved before that day still counts.
import type { TrustedKey } from '../../schemas/generated/documents.ts';
import type { Day } from '../lib/time.ts';
import { keysFile, trustFolder } from '../model/policies.ts';
import { signerOf } from '../trust/trust.ts';
import { entriesOf, type JudgePolicy, readYaml } from './policy.ts';

/** Since when, by the hint of a key or the number of a user. */
export type Revocations = ReadonlyMap<string | number, Day>;

/** Whether a key or user counts no more on a day. */
export type Revoked = (mark: string | number, day: Day) => boolean;

/** What the documents of a judge say. */
export function readRevocations(files: ReadonlyMap<string, Uint8Array>, commit: string): Revocations {
  const trust = readYaml(files, keysFile, commit).value;
  const marked = (trust === undefined ? [] : entriesOf(trust)).flatMap(({ revoked, ...entry }) => {
    const pem = entry.file && files.get(`${trustFolder}/${entry.file}`);
    const marks = revoked === undefined ? [] : [pem && signerOf(entry, pem)?.hint, entry.gitlab_id];
    return marks.flatMap((mark) => (mark && revoked ? [new Map([[mark, revoked]])] : []));
  });
  return marked.reduce<Revocations>(allRevoked, new Map());
}

/** Both: of two days for one mark, the earlier. */
export function allRevoked(some: Revocations, others: Revocations): Revocations {
  const all = new Map(some);
  for (const [mark, day] of others) if (!revokedBy(some)(mark, day)) all.set(mark, day);
  return all;
}

/** Whether some say all that others say. */
export const hasRevoked = (some: Revocations, others: Revocations): boolean =>
  [...others].every(([mark, day]) => revokedBy(some)(mark, day));

/** A policy, or what else names keys and users, with what is revoked. */
export function withRevoked<P extends Pick<JudgePolicy, 'signers' | 'people'>>(policy: P, revocations: Revocations): P {
  const marked = <K extends { readonly entry: TrustedKey }>(key: K, mark: string | number): K => {
    const [since, own] = [revocations.get(mark), key.entry.revoked];
    const revoked = since !== undefined && (own === undefined || since < own) ? since : own;
    return revoked === own ? key : { ...key, entry: { ...key.entry, revoked } };
  };
  return {
    ...policy,
    signers: policy.signers.map((signer) => marked(signer, signer.hint)),
    people: policy.people.map((person) => marked(person, person.gitlabId)),
  };
}

export const revokedBy =
  (revocations: Revocations): Revoked =>
  (mark, day) => {
    const since = revocations.get(mark);
    return since !== undefined && since <= day;
  };
