// What lies beside a model's releases of versions in use: evidence of revalidations, and what jobs measured. And what both are compared with.
import { approvedProfile, readApproved } from '../document/approved.ts';
import { evidenceFiles } from '../evidence/table.ts';
import { byBytes } from '../lib/bytes.ts';
import { type Digest, digestOf } from '../lib/digest.ts';
import { isObject, type Json, textIn, valueIn } from '../lib/json.ts';
import { type Day, dayOf, parseInstant } from '../lib/time.ts';
import { filesUnder, type Tree } from '../model/tree.ts';

/** A document that its name says the version and the day of. */
export interface Dated {
  readonly file: string;
  readonly version: string;
  readonly day: Day;
}

/** The documents of a folder beside the releases, the oldest first. */
export const datedIn = (tree: Tree, model: string, folder: 'revalidations' | 'monitoring'): readonly Dated[] =>
  [...filesUnder(tree, `releases/${model}/${folder}`).keys()]
    .flatMap((name): readonly Dated[] => {
      const [, version, day] = /^([1-9][0-9]{0,8})-([0-9]{4}-[0-9]{2}-[0-9]{2})\.json$/.exec(name) ?? [];
      return version === undefined || day === undefined
        ? []
        : [{ file: `releases/${model}/${folder}/${name}`, version, day }];
    })
    .sort((one, other) => byBytes(one.day, other.day));

/** A version as revalidations and monitoring reports are compared with it. */
export interface InUse {
  readonly model: string;
  readonly version: string;
  readonly modelDigest: Digest;
  readonly endOfLife: Day;
  readonly revalidateBy: Day;
  /** The day of the decision to roll it out; undefined where nothing says so. */
  readonly decidedToRollOut: Day | undefined;
  readonly profile: Json;
  /** What its drift baseline watches. */
  readonly features: readonly string[];
}

/** Undefined where the version cannot be read; what is wrong with it is said elsewhere. */
export function inUse(tree: Tree, model: string, version: string): InUse | undefined {
  const folder = `releases/${model}/${version}`;
  const release = readApproved(tree, `${folder}/${evidenceFiles.release.file}`)?.value;
  const profile = approvedProfile(tree, model, release)?.value;
  const sums = tree.files.get(`${folder}/${evidenceFiles.model_sums.file}`);
  const [endOfLife, revalidateBy] = [
    textIn(release, 'lifecycle', 'end_of_life'),
    textIn(release, 'lifecycle', 'revalidate_by'),
  ];
  if (profile === undefined || sums === undefined || endOfLife === undefined || revalidateBy === undefined)
    return undefined;
  const baseline = readApproved(tree, `${folder}/${evidenceFiles.drift_baseline.file}`)?.value;
  const features = valueIn(baseline, 'features');
  const rollout = readApproved(tree, `${folder}/${evidenceFiles.rollout_decision.file}`)?.value;
  const decided = parseInstant(textIn(rollout, 'decided_at') ?? '');
  return {
    ...{ model, version, modelDigest: digestOf(sums), endOfLife, revalidateBy, profile },
    decidedToRollOut: decided && dayOf(decided),
    features: isObject(features) ? Object.keys(features) : [],
  };
}
