// Examines a version of an MLflow registry: where its artifacts are, which of them exist, and whether the run, logged
// model or experiment that holds them was deleted.
import { inParallel } from '../../lib/parallel.ts';
import type { Examined, ShownVersion } from '../../model/plan.ts';
import { artifactsShown, observeArtifact } from '../artifacts.ts';
import type { Origin } from './answers.ts';
import { proxiedPath, readArtifacts, shownUri } from './artifacts.ts';
import { isActiveExperiment, loggedModelOf, originOf, runOf } from './calls.ts';
import type { MlflowHttp } from './http.ts';

export type ArtifactLocation = { readonly folder: string } | { readonly unwritable: string };

export async function examine(
  http: MlflowHttp,
  versions: Readonly<Record<string, ShownVersion>>,
): Promise<Readonly<Record<string, Examined>>> {
  const asked = new Map<string, Promise<boolean>>();
  const isActive = (experiment: string) => {
    const active = asked.get(experiment) ?? isActiveExperiment(http, experiment);
    asked.set(experiment, active);
    return active;
  };
  const examined = await inParallel(Object.entries(versions), async ([name, version]) => {
    const origins = await originsOf(http, version);
    const place = placeOf(version, origins);
    const [deleted, seen] = await Promise.all([
      deletedOf(version, origins, isActive),
      'folder' in place ? readArtifacts(http, place.folder, 'relc', observeArtifact) : [],
    ]);
    const unwritable = 'unwritable' in place && { unwritable: place.unwritable };
    return [name, { ...artifactsShown(seen), deleted, ...unwritable }] as const;
  });
  return Object.fromEntries(examined);
}

/** Where a version's `relc/` folder is. */
export async function artifactsOf(http: MlflowHttp, version: ShownVersion): Promise<ArtifactLocation> {
  const made = await originOf(http, version);
  return placeOf(version, version.run_id === null ? { model: made } : { run: made });
}

/** What holds a version; undefined when it does not exist. */
interface Origins {
  readonly run?: Origin | undefined;
  readonly model?: Origin | undefined;
  /** Another run whose folder contains the model's files. */
  readonly holder?: Origin | undefined;
}

async function originsOf(http: MlflowHttp, { run_id, model_id, source }: ShownVersion): Promise<Origins> {
  const holder = holderOf(source);
  const [run, model, other] = await Promise.all([
    run_id === null ? undefined : runOf(http, run_id),
    model_id === null ? undefined : loggedModelOf(http, model_id),
    holder === undefined || holder === run_id ? undefined : runOf(http, holder),
  ]);
  return { run, model, holder: other };
}

/** The run in an artifact source, by MLflow's folder layout. */
function holderOf(source: string): string | undefined {
  const [, named, laid] = /^runs:\/+([0-9a-f]{32})\/|\/([0-9a-f]{32})\/artifacts(?:\/|$)/.exec(source) ?? [];
  return named ?? laid;
}

/** Beside a logged model's files, not among them: a client that loads the model downloads everything among them. */
function placeOf({ run_id }: ShownVersion, { run, model }: Origins): ArtifactLocation {
  const made = run_id === null ? model : run;
  if (made === undefined) return { unwritable: 'nowhere: it has neither a run nor a logged model' };
  const folder = proxiedPath(made.artifactUri);
  if (folder === undefined) return { unwritable: shownUri(made.artifactUri) };
  return { folder: run_id === null ? folder.replace(/\/[^/]*$/, '') : folder };
}

/**
 * What `mlflow gc` would remove or has removed. MLflow marks a deleted run, does not show a deleted logged model, and
 * shows the logged models of a deleted experiment unchanged.
 */
async function deletedOf(
  { run_id, model_id, source }: ShownVersion,
  { run, model, holder }: Origins,
  isActive: (experiment: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const experiments = [...new Set([run, model, holder].flatMap((origin) => origin?.experiment ?? []))];
  const ended = await inParallel(experiments, async (id) => ((await isActive(id)) ? [] : [`experiment ${id}`]));
  return [
    ...(run_id !== null && run?.deleted !== false ? [`run ${run_id}`] : []),
    ...(model_id !== null && model === undefined ? [`logged model ${model_id}`] : []),
    ...(holder?.deleted === true ? [`run ${holderOf(source)}`] : []),
    ...ended.flat(),
  ];
}
