// For tests: an approved and applied version in memory: its compiled folder, model, CAB record and signed state.
import { utf8 } from '../compiler/lib/bytes.ts';
import { type Digest, digestOf, digestsOf, sumsText } from '../compiler/lib/digest.ts';
import {
  type AppliedEmergency,
  type AppliedVersionState,
  type PlanBody,
  type State,
  stateType,
} from '../compiler/model/plan.ts';
import { type SigningKey, signStatement } from '../compiler/trust/envelope.ts';
import { cabRecord, signedRecord } from '../compiler/trust/records.ts';
import type { CabRecord } from '../schemas/generated/documents.ts';
import { makeKey } from './sample.ts';

/** Signs states and CAB records. */
export const releaseKey = makeKey('release', ['release-signer']);

export const place = { target: 'production', registry_id: 'production', model: 'm' };

const digest = digestOf('a plan');

export const sourceDigest: Digest = `sha256:${'a'.repeat(64)}`;
export const profileDigest: Digest = `sha256:${'b'.repeat(64)}`;

/** What a signed state says about a version that may load. */
export const appliedVersion: AppliedVersionState = {
  stage: 'Approved',
  source_digest: sourceDigest,
  release_digest: sourceDigest,
  model_digest: sourceDigest,
  policy_digest: sourceDigest,
  profile_digest: profileDigest,
  approved_by_plan: digest,
  approved_by: 'mlops: Ana',
  revalidate_by: '2027-02-20',
  restarts_until: '2027-02-27',
  end_of_support: '2028-01-01',
  end_of_life: '2028-02-01',
  exceptions_until: null,
  coexistence_days: 30,
  deprecated_until: null,
};

/** A state in which version 1 serves, with the changes of a test. */
export const appliedState = (changes: Partial<State> = {}): State => ({
  ...place,
  aliases: { approved: { version: '1', since: '2026-11-01T00:00:00Z' } },
  versions: { '1': appliedVersion },
  serial: 1,
  predecessor: null,
  commit: 'abc',
  issued_at: '2026-11-01T00:00:00Z',
  not_after: '2027-01-30T00:00:00Z',
  ...changes,
});

/** Signs any predicate, also one that is not a state. */
export const signState = (predicate: object, key: SigningKey = releaseKey, predicateType: string = stateType) =>
  signStatement(
    { subject: [{ name: 'm/1/SHA256SUMS', digest: { sha256: 'a'.repeat(64) } }], predicateType, predicate },
    key,
  );

/** A folder with the list of its files. */
const listed = (files: Readonly<Record<string, string>>, list = 'SHA256SUMS'): ReadonlyMap<string, Uint8Array> => {
  const all = Object.entries(files).map(([path, text]): [string, Uint8Array] => [path, utf8(text)]);
  return new Map([...all, [list, utf8(sumsText(digestsOf(all)))]]);
};

const bytesOf = (files: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array =>
  files.get(path) ?? new Uint8Array();

/** The model, the compiled release, and what state and CAB record say about both. */
export function appliedRelease(changes: Partial<AppliedVersionState> = {}, number = '1') {
  const model = listed({ MLmodel: `model ${number}`, 'data/estimator.skops': 'weights' }, 'model.SHA256SUMS');
  const snapshot = listed({ 'quota/credit-1.yaml': 'rate: 10' });
  const text = (files: ReadonlyMap<string, Uint8Array>, path: string) => Buffer.from(bytesOf(files, path)).toString();
  const compiled = listed({
    'release_manifest.json': JSON.stringify({ run_id: 'r1', model_id: 'm-1' }),
    'release_notes.md': `# Notes of ${number}`,
    'description.md': `What ${number} is\n\nand more`,
    'model.SHA256SUMS': text(model, 'model.SHA256SUMS'),
    ...Object.fromEntries([...snapshot.keys()].map((path) => [`policy_snapshot/${path}`, text(snapshot, path)])),
  });
  const version: AppliedVersionState = {
    ...appliedVersion,
    release_digest: digestOf(bytesOf(compiled, 'SHA256SUMS')),
    model_digest: digestOf(bytesOf(model, 'model.SHA256SUMS')),
    policy_digest: digestOf(bytesOf(snapshot, 'SHA256SUMS')),
    ...changes,
  };
  const modelFiles = digestsOf([...model].filter(([path]) => path !== 'model.SHA256SUMS'));
  return { version, compiled, modelFiles, cab: recordOf(version) };
}

/** A CAB record for one release and the plan that its state names. */
export function recordOf(
  { release_digest, approved_by_plan }: Pick<AppliedVersionState, 'release_digest' | 'approved_by_plan'>,
  key: SigningKey = releaseKey,
  more: Partial<CabRecord> = {},
): Uint8Array {
  const plan = {
    ...{ ...place, class: 'normal', approvals_required: { mlops: 1 } },
    releases: { '1': { release_digest, verdicts: {} } },
  } as unknown as PlanBody;
  const context = {
    ...{ plan, planDigest: approved_by_plan as Digest, approvals: [], approvedBy: 'mlops: Ana', commit: 'abc' },
    ...{
      judgeDigest: digest,
      tickets: [],
      skipped: [],
      approverFacts: { units: [], acted: [] },
      at: '2026-11-01T00:00:00Z',
      stateDays: 90,
      key,
    },
  };
  return signedRecord(plan, { ...cabRecord(context, null), ...more }, key);
}

/** An emergency of the incident INC-1 that brought a version and must be ratified by the first of December. */
export const appliedEmergency = (version: string, more: Partial<AppliedEmergency> = {}): AppliedEmergency => ({
  ...{ plan_digest: `sha256:${'ee'.repeat(32)}`, incident: 'INC-1', versions: [version], approvers: [] },
  ...{ applied_at: '2026-11-20T00:00:00Z', until: '2026-12-01T00:00:00Z', required: { business: 1 } },
  ...{ units: [null], acted: [], ...more },
});

/** That Ana does not ratify one. */
export const refused: NonNullable<AppliedEmergency['refused']> = {
  ...{ at: '2026-11-21T00:00:00Z', key: 'ana', person: 'Ana', role: 'business', reason: 'It turns down everybody' },
  refusal: {},
};
