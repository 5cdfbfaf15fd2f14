// Whether the user may write, asked by deleting a tag that is not there: MLflow looks at the permission first.
import { type Refused, RegistryForbidden } from '../port.ts';
import { oneVersion, originOf } from './calls.ts';
import type { MlflowHttp } from './http.ts';

const key = 'relc.no-such-tag';

export async function refusals(http: MlflowHttp, model: string, versions: readonly string[]): Promise<Refused | null> {
  const name = `registered model ${model}`;
  const asked = [
    await refused(name, () => http.json('DELETE', 'mlflow/registered-models/delete-tag', { name: model, key })),
  ];
  for (const version of versions) {
    const found = await oneVersion(http, model, version);
    const made = found && (await originOf(http, found));
    const { run_id = null, model_id = null } = found ?? {};
    if (made === undefined) continue;
    const place = `experiment ${made.experiment} (version ${version})`;
    const call = () =>
      run_id === null
        ? http.json('DELETE', `mlflow/logged-models/${model_id}/tags/${key}`)
        : http.json('POST', 'mlflow/runs/delete-tag', { run_id, key });
    asked.push(await refused(place, call));
  }
  const found = asked.flatMap((one) => one ?? []);
  const [first] = found;
  return first === undefined ? null : { user: first.user, places: [...new Set(found.flatMap(({ places }) => places))] };
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
