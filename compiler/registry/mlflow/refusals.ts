// Whether the user may write, asked by calls that change nothing: MLflow looks at the permission first.
import { type Asked, type Refused, RegistryForbidden, RegistryUnreachable } from '../port.ts';
import { oneVersion, openHome, originOf } from './calls.ts';
import type { MlflowHttp } from './http.ts';

/** What nobody has. An alias may have no dot. */
const key = 'relc.no-such-tag';
const alias = 'relc-no-such-alias';

export async function refusals(http: MlflowHttp, model: string, writes: readonly Asked[]): Promise<Refused | null> {
  const name = `registered model ${model}`;
  const asked = [
    await refused(name, () => http.json('DELETE', 'mlflow/registered-models/delete-tag', { name: model, key })),
    await refused('experiment `relc`', () => asksHome(http)),
  ];
  for (const version of versionsOf(writes, 'artifact', false)) asked.push(await refusedRun(http, model, version));
  // MLflow asks for more than for setting one.
  for (const version of versionsOf(writes, 'tag', true))
    asked.push(
      await refused(`${name}: delete a tag`, () =>
        http.json('DELETE', 'mlflow/model-versions/delete-tag', { name: model, version, key }),
      ),
    );
  if (writes.some(({ resource, deletes }) => deletes && resource.type === 'alias'))
    asked.push(
      await refused(`${name}: delete an alias`, () =>
        http.json('DELETE', 'mlflow/registered-models/alias', { name: model, alias }),
      ),
    );
  const found = asked.flatMap((one) => one ?? []);
  const [first] = found;
  return first === undefined ? null : { user: first.user, places: [...new Set(found.flatMap(({ places }) => places))] };
}

const versionsOf = (writes: readonly Asked[], type: 'artifact' | 'tag', deleted: boolean): ReadonlySet<string> =>
  new Set(
    writes.flatMap(({ resource, deletes }) =>
      resource.type === type && deletes === deleted ? [resource.version] : [],
    ),
  );

/** relc's own experiment, where an apply says that it is under way. */
async function asksHome(http: MlflowHttp): Promise<void> {
  const { experiment } = await openHome(http);
  try {
    await http.json('POST', 'mlflow/experiments/delete-experiment-tag', { experiment_id: experiment, key });
  } catch (error) {
    // An older MLflow does not have this call: then the apply finds out, which begins by writing there.
    if (error instanceof RegistryForbidden || !(error instanceof RegistryUnreachable)) throw error;
  }
}

/** The experiment of the run, or of the logged model, that keeps a version's artifacts. */
async function refusedRun(http: MlflowHttp, model: string, version: string): Promise<Refused | undefined> {
  const found = await oneVersion(http, model, version);
  if (found === undefined) return undefined;
  const { run_id, model_id } = found;
  const made = await originOf(http, found);
  if (made === undefined) return undefined;
  // To delete the tag of a logged model takes more than to write its artifacts: no tags are set instead.
  const call = () =>
    run_id === null
      ? http.json('PATCH', `mlflow/logged-models/${model_id}/tags`, { tags: [] })
      : http.json('POST', 'mlflow/runs/delete-tag', { run_id, key });
  return refused(`experiment ${made.experiment} (version ${version})`, call);
}

async function refused(place: string, call: () => Promise<unknown>): Promise<Refused | undefined> {
  try {
    await call();
    return undefined;
  } catch (error) {
    if (!(error instanceof RegistryForbidden)) throw error;
    return { user: error.refused.user, places: [place] };
  }
}
