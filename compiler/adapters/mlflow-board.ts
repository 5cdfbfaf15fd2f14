// Applies under way, as runs of the experiment `relc`: MLflow shows them, and keeps
// them when they have ended, as a record of who applied which plan.
import type { Json } from '../lib/json.ts';
import { now } from './clock.ts';
import type { Board } from './hold.ts';
import { openHome, runningRuns } from './mlflow-calls.ts';
import type { MlflowHttp } from './mlflow-http.ts';

const tag = { model: 'relc.model', plan: 'relc.plan', who: 'relc.applied_by', beat: 'relc.heartbeat' } as const;
const statuses = { finished: 'FINISHED', failed: 'FAILED', 'gave way': 'KILLED' } as const;

export async function applyBoard(http: MlflowHttp, model: string, plan: string): Promise<Board> {
  const { experiment } = await openHome(http);
  const post = async (path: string, values: Readonly<Record<string, Json>>) => {
    await http.json('POST', `mlflow/runs/${path}`, values);
  };
  return {
    enter: (who) => {
      const tags = { [tag.model]: model, [tag.plan]: plan, [tag.who]: who };
      return post('create', {
        experiment_id: experiment,
        run_name: `apply ${model}`,
        start_time: Date.parse(now()),
        tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
      });
    },
    present: async () => {
      const runs = await runningRuns(http, experiment, tag.model, model);
      return runs.map(({ id, tags }) => ({ id, who: tags[tag.who] ?? '', beat: tags[tag.beat] ?? '' }));
    },
    beat: (id, count) => post('set-tag', { run_id: id, key: tag.beat, value: String(count) }),
    leave: (id, ending) => post('update', { run_id: id, status: statuses[ending], end_time: Date.parse(now()) }),
  };
}
