// Whether the compiled folder, the release folder as it was frozen and the model's files are those of the newest signed state.
import type { Archive } from '../../../schemas/generated/documents.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { approvedProfile, readApproved } from '../../document/approved.ts';
import { evidenceFiles, modelFolder } from '../../evidence/table.ts';
import {
  compareWithSums,
  type Digest,
  type Digests,
  digestOf,
  digestsOf,
  folderDigest,
  type ModelFiles,
  parseSums,
  sumsFile,
} from '../../lib/digest.ts';
import { canonical } from '../../lib/json.ts';
import { snapshotFolder } from '../../model/compiled.ts';
import { withoutMark } from '../../model/download.ts';
import type { AppliedVersionState } from '../../model/plan.ts';
import { folders, within } from '../layout.ts';
import { fileFault, partFault } from './faults.ts';
import type { Archived } from './index.ts';

const modelSums = evidenceFiles.model_sums.file;

/** Its list has the signed digest and names exactly what is there; so has that of the policies in it. */
export function releaseFaults({ digests, files }: Archived, version: AppliedVersionState): readonly Diagnostic[] {
  const policies = `${folders.release}/${snapshotFolder}`;
  const listed = files.get(`${folders.release}/${modelSums}`);
  const ofModel = listed === undefined ? 'none' : digestOf(listed);
  return [
    ...folderFaults(files, digests, folders.release, version.release_digest),
    ...folderFaults(files, digests, policies, version.policy_digest),
    ...(ofModel === version.model_digest
      ? []
      : [partFault(`${folders.release}/${modelSums}`, ofModel, version.model_digest)]),
  ];
}

function folderFaults(
  files: Archived['files'],
  digests: Digests,
  folder: string,
  expected: string,
): readonly Diagnostic[] {
  const list = `${folder}/${sumsFile}`;
  const bytes = files.get(list);
  const listed = bytes && parseSums(bytes);
  if (bytes === undefined || listed === undefined || digestOf(bytes) !== expected)
    return [partFault(list, bytes === undefined ? 'none' : digestOf(bytes), expected)];
  const found = new Map([...within(digests, folder)].filter(([path]) => path !== sumsFile));
  return differences(folder, listed, found);
}

const differences = (folder: string, listed: Digests, found: ModelFiles): readonly Diagnostic[] =>
  compareWithSums(listed, found).map(({ path, fault }) =>
    fileFault(`${folder}/${path}`, fault, found.get(path) ?? 'none', listed.get(path) ?? 'none'),
  );

/** The release folder and the profile that were frozen. Where git holds the model's files, their list stands for them. */
export function sourceFaults(
  { files }: Archived,
  { model, version: number }: Archive,
  version: AppliedVersionState,
): readonly Diagnostic[] {
  const folder = `releases/${model}/${number}`;
  const applied = within(files, folders.applied);
  const documents = digestsOf(within(applied, folder));
  const listed = parseSums(applied.get(`${folder}/${modelSums}`) ?? new Uint8Array()) ?? new Map<string, Digest>();
  const withModel = new Map([
    ...documents,
    ...[...listed].map(([path, digest]) => [`${modelFolder}${path}`, digest] as const),
  ]);
  const sources = [folderDigest(documents), folderDigest(withModel)];
  const tree = { files: applied };
  const release = readApproved(tree, `${folder}/${evidenceFiles.release.file}`)?.value;
  const profile = approvedProfile(tree, model, release);
  const ofProfile = profile === undefined ? 'none' : digestOf(canonical(profile.value));
  return [
    ...(sources.some((digest) => digest === version.source_digest)
      ? []
      : [partFault(`${folders.applied}/${folder}`, sources[0] ?? 'none', version.source_digest)]),
    ...(ofProfile === version.profile_digest
      ? []
      : [partFault(`${folders.applied}/${profile?.file ?? folder}`, ofProfile, version.profile_digest)]),
  ];
}

/** The model's files: those in the archive, and those that somebody kept elsewhere. */
export function modelFaults(
  { files, digests, modelFiles }: Archived,
  archive: Pick<Archive, 'model' | 'version'>,
): readonly Diagnostic[] {
  const listed = parseSums(files.get(`${folders.release}/${modelSums}`) ?? new Uint8Array()) ?? new Map();
  const inside = within(digests, folders.model);
  const beside = modelFiles && withoutMark(modelFiles, archive.model, archive.version);
  return [
    ...(inside.size === 0 ? [] : differences(folders.model, listed, inside)),
    ...(beside === undefined ? [] : differences('--model-files', listed, beside)),
  ];
}
