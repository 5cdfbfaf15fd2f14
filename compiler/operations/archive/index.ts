// relc archive: one version as it was approved for a target, in a folder that proves itself. Written once, whole or not at all.
import type { Archive } from '../../../schemas/generated/documents.ts';
import { type CheckedArchive, checkArchive } from '../../archive/check/index.ts';
import { sealFile } from '../../archive/layout.ts';
import { type Parts, packed } from '../../archive/pack.ts';
import { retentionOf } from '../../archive/retention.ts';
import { failed, isError, type Result } from '../../diagnostics/diagnostic.ts';
import { readApproved } from '../../document/approved.ts';
import { byBytes } from '../../lib/bytes.ts';
import { compareWithSums, type Digests, digestOf, digestsOf } from '../../lib/digest.ts';
import { equalJson, textIn } from '../../lib/json.ts';
import { dayOf } from '../../lib/time.ts';
import type { Governance } from '../../model/release.ts';
import { keysFor } from '../../model/target.ts';
import type { Outcome } from '../../report/outcome.ts';
import { summaries } from '../../report/summaries.ts';
import { readSeal } from '../../trust/archive.ts';
import type { SigningKey } from '../../trust/envelope.ts';
import { noFolder, type World } from '../../world/port.ts';
import { type Judged, judgesOf } from '../judge/judged.ts';
import { judgedTargets } from '../judge/judged-targets.ts';
import { orUnreachable } from '../observing.ts';
import { chosenTimeFaults } from '../opened-model.ts';
import { openSource } from '../opened-run.ts';
import { fewOf, modelsIn, noModel } from '../places.ts';
import { openReleaseKey } from '../release-key.ts';
import { type Held, heldInRegistry, type Place } from './collect.ts';
import { heldInRepository } from './repository.ts';

export interface ArchiveOptions {
  readonly target?: string;
  readonly out: string;
  /** The model's files, which are put into it. */
  readonly modelFiles?: string;
}

export async function archiveVersion(
  world: World,
  model: string,
  version: string,
  options: ArchiveOptions,
): Promise<Outcome> {
  const { modelFiles, out } = options;
  if (modelFiles !== undefined && !world.files.isFolder(modelFiles))
    return { diagnostics: [noFolder('--model-files', modelFiles)] };
  const opened = await openPlace(world, model, options.target);
  if (opened.value === undefined) return opened;
  const { judged, governance } = opened.value;
  const key = openReleaseKey(world, governance.trust, dayOf(judged.run.at));
  if (key.value === undefined) return key;
  const place: Place = { ...judged, model, version, trust: governance.trust };
  const files = modelFiles === undefined ? undefined : world.files.folder(modelFiles);
  const made = await orUnreachable(() => makeArchive(world, place, governance, key.value, files));
  if (made.value?.value === undefined) return made.value ?? made;
  const { pack, checked, archive } = made.value.value;
  const notices = checked.diagnostics.filter((one) => !isError(one));
  const target = judged.target.name;
  const said = { model, version, target, folder: out, files: pack.size, until: archive.retention.until };
  if (world.files.isThere(out)) {
    const differing = differences(world, place, out, made.value.value);
    if (differing.length > 0)
      return { diagnostics: [{ code: 'archive/exists', facts: { observed: out, expected: fewOf(differing) } }] };
    return { diagnostics: notices, done: [summaries.archivedBefore(said)] };
  }
  const staged = world.files.stage();
  staged.add(out, pack);
  staged.place();
  return { diagnostics: notices, done: [summaries.archived(said)], result: { folder: out, ...archive } };
}

/** The target, with what judges there. */
async function openPlace(
  world: World,
  model: string,
  named: string | undefined,
): Promise<Result<{ readonly judged: Judged; readonly governance: Governance }>> {
  const head = await openSource(world, [model], 'HEAD');
  if (head.value === undefined) return head;
  const targets = await judgedTargets(world, head.value, named);
  if (targets.value === undefined) return targets;
  const [target, ...others] = targets.value;
  if (others.length > 0) return failed({ code: 'usage/missing-options', facts: { expected: ['--target NAME'] } });
  const judged = await judgesOf(world, head.value, [model])(target);
  if (judged.value === undefined) return judged;
  const { governance } = judged.value.run;
  if (governance.value === undefined) return governance;
  const chosen = chosenTimeFaults(world, target);
  if (chosen.length > 0) return failed(...chosen);
  return { value: { judged: judged.value, governance: governance.value }, diagnostics: [] };
}

interface Made {
  readonly pack: ReadonlyMap<string, Uint8Array>;
  readonly digests: Digests;
  readonly archive: Archive;
  readonly checked: CheckedArchive;
}

/** The whole archive, which was checked as a reader would. Nothing is written that does not pass. */
async function makeArchive(
  world: World,
  place: Place,
  governance: Governance,
  key: SigningKey,
  modelFiles: Parts['modelFiles'],
): Promise<Result<Made>> {
  const { run, model } = place;
  const held = await heldInRegistry(world, place);
  if (held.value === undefined) {
    const isKnown = modelsIn(run.tree).includes(model);
    return isKnown ? held : failed(noModel(run.repository, model));
  }
  const repository = await heldInRepository(run.repository, place, held.value, run.tree.origin);
  if (repository.value === undefined) return repository;
  const archive = archiveOf(place, held.value, governance, repository.value);
  if (archive.value === undefined) return archive;
  const files = new Map([...held.value.files, ...repository.value]);
  const parts = { files, record: held.value.record, ...(modelFiles && { modelFiles }) };
  const pack = packed(parts, archive.value, key, world.files.own);
  if (pack.value === undefined) return pack;
  const keys = keysFor(place.target, place.trust);
  const digests = digestsOf(pack.value);
  const checked = checkArchive({ files: pack.value, digests, keys, at: run.at });
  if (checked.proven === undefined) return failed(...checked.diagnostics);
  return { value: { pack: pack.value, digests, archive: archive.value, checked }, diagnostics: [] };
}

/** What the release key says of it. */
function archiveOf(
  { run, target, model, version: number }: Place,
  { version, newest }: Held,
  { thresholds }: Governance,
  files: ReadonlyMap<string, Uint8Array>,
): Result<Archive> {
  const { retention } = thresholds.value;
  if (retention === undefined) return failed({ code: 'archive/no-retention', file: thresholds.file });
  const criticality = ['applied', 'archived'].map((folder) =>
    textIn(readApproved({ files }, `${folder}/releases/${model}/model.yaml`)?.value, 'criticality'),
  );
  const kept = { model, version: number, criticality, endOfLife: version.end_of_life, today: dayOf(run.at) };
  return {
    value: {
      ...{ target: target.name, registry_id: target.registry_id, model, version: number },
      ...{ release_digest: version.release_digest, plan_digest: version.approved_by_plan },
      ...{ state: digestOf(newest.bytes), commit: run.tree.origin, archived_at: run.at },
      retention: retentionOf(retention, kept),
    },
    diagnostics: [],
  };
}

/** In which files an archive that is there differs from the one that would be written; none where it is the same. */
function differences(
  { files }: World,
  { target, trust, run }: Place,
  folder: string,
  { pack, digests }: Pick<Made, 'pack' | 'digests'>,
): readonly string[] {
  if (!files.isFolder(folder)) return [folder];
  const differing = compareWithSums(digests, files.digests(folder))
    .flatMap(({ path }) => (path === sealFile ? [] : [path]))
    .sort(byBytes);
  const keys = keysFor(target, trust);
  const [before, now] = [files.read(`${folder}/${sealFile}`), pack.get(sealFile)].map((bytes) => {
    const seal = readSeal(bytes ?? new Uint8Array(), keys, dayOf(run.at));
    if ('fault' in seal) return undefined;
    const { archived_at: _, commit: __, ...said } = seal.archive;
    return { said, covers: seal.covers };
  });
  const isSame = before !== undefined && now !== undefined && equalJson(before, now);
  return isSame ? differing : [...differing, sealFile];
}
