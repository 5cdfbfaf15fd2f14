// What an assessment rests on, by digest where relc holds it: as files beside the document, or in the repository.
import { byBytes } from '../../lib/bytes.ts';
import { hexOf, sumsFile } from '../../lib/digest.ts';
import { compiledPath, snapshotFolder, snapshotPath } from '../../model/compiled.ts';
import { cabPath, releasePath, storedPlanPath } from '../../model/plan.ts';
import { governanceFolder, lockFile, trustFolder } from '../../model/policies.ts';
import { type Assessed, ownFile } from '../assessed.ts';
import { judgeUuid, property, uuidIn } from './words.ts';

/** Evidence, and not what judges it: of that the digest is known as a whole. */
const isEvidence = (path: string): boolean =>
  !path.startsWith(`${governanceFolder}/`) && !path.startsWith(`${trustFolder}/`);

/** All that gates read of the release, by path in the repository, sorted, with the UUID of each. */
export function evidenceUuids(assessed: Assessed): ReadonlyMap<string, string> {
  const paths = new Set(assessed.gates.flatMap(({ files }) => files));
  return new Map(
    [...paths]
      .filter(isEvidence)
      .sort(byBytes)
      .map((path) => [path, uuidIn(assessed, 'file', path)]),
  );
}

export function resources(assessed: Assessed) {
  const { record, releaseDigest } = assessed;
  const sums = releasePath(releaseDigest, sumsFile);
  const plan = storedPlanPath(record.plan_digest);
  const cab = cabPath(record.plan_digest);
  return [
    judge(assessed),
    { uuid: uuidIn(assessed, 'plan'), title: 'The approved plan', ...onRun(plan, record.plan_digest) },
    { uuid: uuidIn(assessed, 'cab'), title: 'The CAB record, signed', ...onRun(cab) },
    { uuid: uuidIn(assessed, 'sums'), title: 'Every file of the compiled release', ...onRun(sums, releaseDigest) },
    ...[...evidenceUuids(assessed)].map(([path, uuid]) => ({ uuid, title: path, ...whereIs(assessed, path) })),
  ];
}

/** The plan of every assessment: the rules by which releases are judged. */
const judge = (assessed: Assessed) => ({
  uuid: judgeUuid(assessed),
  title: 'The policy that judged',
  description:
    'Lists the gates, their rules and the controls that each rule stands for, with the digest of each source.',
  props: [property('sha256', hexOf(assessed.record.judge_digest))],
  ...inRepository(assessed, lockFile),
});

/** Evidence and bound policies are among the compiled files; the rest is in the repository. */
function whereIs(assessed: Assessed, path: string) {
  const { judged, releaseDigest } = assessed;
  const document = ownFile(judged, path);
  if (document !== undefined) return onRun(releasePath(releaseDigest, compiledPath(document.file)), document.digest);
  const bound = judged.policies.find(({ binding }) => binding.path === path);
  if (bound === undefined) return inRepository(assessed, path);
  return onRun(releasePath(releaseDigest, `${snapshotFolder}/${snapshotPath(path)}`), bound.binding.sha256);
}

/** The document lies two folders below `relc/`, where all that is written of a release is. */
const onRun = (path: string, digest?: string) => ({
  rlinks: [
    {
      href: encodeURI(path.replace(/^relc\//, '../../')),
      ...(digest !== undefined && { hashes: [{ algorithm: 'SHA-256', value: hexOf(digest) }] }),
    },
  ],
});

const inRepository = ({ record }: Assessed, path: string) => ({
  citation: { text: `${path} of the release repository at commit ${record.commit}` },
});
