// What the README of an archive says: what lies where, and the exact commands by which stock tools check it. Nothing in it
// changes from day to day.
import type { Archive, CabRecord } from '../../schemas/generated/documents.ts';
import { byBytes, textOf } from '../lib/bytes.ts';
import { type Digest, hexOf } from '../lib/digest.ts';
import { parseJson, textIn, valueIn } from '../lib/json.ts';
import { lockFile, trustFolder } from '../model/policies.ts';
import { unprovenStatement } from '../trust/envelope.ts';
import {
  approvalFileIn,
  folders,
  planFileIn,
  planFolder,
  proofNameOf,
  recordedPlan,
  recordFileIn,
  serialOf,
  stateBeforeFile,
  stateFile,
} from './layout.ts';
import { keysIn, signedIn } from './signed.ts';

type Files = ReadonlyMap<string, Uint8Array>;

interface Signer {
  readonly id: string;
  readonly person: string;
  readonly hint: string;
  /** The public key's file in the archive. */
  readonly file: string;
  /** SHA-256 of the key's DER, in hexadecimal. */
  readonly fingerprint: string;
}

export function readmeContext(files: Files, archive: Archive, sealedWith: string, record: CabRecord) {
  const signers = signersIn(files);
  const { plan_digest: digest } = archive;
  const keyOf = (hint: string | undefined) => signers.find((one) => one.hint === hint)?.file ?? 'KEY';
  const approvals = signedIn(record).map(({ key, role, person }, index) => {
    const file = approvalFileIn(digest, index + 1, key);
    return { file, role, person, key: keyOf(hintIn(files.get(file))) };
  });
  const states = [...files.keys()]
    .flatMap((path) => serialOf(path) ?? [])
    .sort((one, other) => one - other)
    .map((serial) => ({ serial, key: keyOf(hintIn(files.get(stateFile(serial)))) }));
  const used = new Set([
    ...laterPlans(files, digest).map(({ signed_by: hint }) => keyOf(hint)),
    keyOf(sealedWith),
    ...states.map(({ key }) => key),
    ...approvals.map(({ key }) => key),
  ]);
  const lock = files.has(`${folders.applied}/${lockFile}`);
  return {
    ...{ model: archive.model, version: archive.version, target: archive.target, registry: archive.registry_id },
    until: archive.retention.until,
    holds: archive.retention.holds.join(', '),
    release: hexOf(archive.release_digest),
    plan: hexOf(digest),
    plan_folder: planFolder(digest),
    plan_file: planFileIn(digest),
    record_file: recordFileIn(digest),
    seal_key: keyOf(sealedWith),
    record_key: keyOf(hintIn(files.get(recordFileIn(digest)))),
    later: laterPlans(files, digest).map(({ signed_by: hint, ...one }) => ({ ...one, key: keyOf(hint) })),
    class: record.class,
    commit: record.commit,
    recorded_at: record.recorded_at,
    judge: lock ? hexOf(record.judge_digest) : null,
    lock: `${folders.applied}/${lockFile}`,
    has_proofs: [...files.keys()].some((path) => proofNameOf(path) !== undefined),
    has_model: [...files.keys()].some((path) => path.startsWith(`${folders.model}/`)),
    ...{ approvals, states },
    others: record.approvers.flatMap(({ given, person, role }) => (given === undefined ? [] : [{ person, role }])),
    first: states[0]?.serial ?? 0,
    before: files.has(stateBeforeFile) ? stateBeforeFile : null,
    serials: states.map(({ serial }) => serial).join(' '),
    keys: signers.filter(({ file }) => used.has(file)),
  };
}

/** The other plans in it, in the order of their records: earlier approvals, and what moved the version later. */
const laterPlans = (files: Files, digest: Digest) =>
  [...files]
    .flatMap(([path, bytes]) => {
      const plan = recordedPlan(path);
      if (plan === undefined || plan === digest) return [];
      const said = unprovenStatement(bytes);
      return [
        {
          ...{ digest: hexOf(plan), folder: planFolder(plan), plan_file: planFileIn(plan), record_file: path },
          class: textIn(said, 'predicate', 'class') ?? '?',
          recorded_at: textIn(said, 'predicate', 'recorded_at') ?? '',
          signed_by: hintIn(bytes),
        },
      ];
    })
    .toSorted((one, other) => byBytes(one.recorded_at, other.recorded_at));

/** Those of the day of the archive first: one key in both is taken from there. */
function signersIn(files: Files): readonly Signer[] {
  const found = [folders.archived, folders.applied].flatMap((folder) =>
    keysIn(files, folder).map(({ hint, entry }) => ({
      ...{ id: entry.id, person: entry.person, hint },
      file: `${folder}/${trustFolder}/${entry.file}`,
      fingerprint: Buffer.from(hint, 'base64').toString('hex'),
    })),
  );
  return [...new Map(found.toReversed().map((one) => [one.hint, one])).values()].toReversed();
}

/** Which key a bundle says that it was signed with. */
const hintIn = (bytes: Uint8Array | undefined): string | undefined =>
  textIn(valueIn(parseJson(textOf(bytes ?? new Uint8Array()) ?? ''), 'verificationMaterial'), 'publicKey', 'hint');
