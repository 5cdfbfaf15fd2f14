// Applies under way, as runs of the experiment `relc`. MLflow shows them and keeps the ended ones as a record of who
// applied which plan.
import { utf8 } from '../../lib/bytes.ts';
import { type Json, pretty } from '../../lib/json.ts';
import { now } from '../../world/clock.ts';
import type { Board } from '../hold.ts';
import { writeArtifact } from './artifacts.ts';
import { openHome, ownFolder, runningRuns } from './calls.ts';
import type { MlflowHttp } from './http.ts';

const tag = {
  model: 'relc.model',
  plan: 'relc.plan',
  who: 'relc.applied_by',
  beat: 'relc.heartbeat',
  note: 'mlflow.note.content',
} as const;
const statuses = { finished: 'FINISHED', failed: 'FAILED', 'gave way': 'KILLED' } as const;

/** relc's folder for restorations, by the run that made them. */
export const restoredFolder = 'restored';

export async function applyBoard(http: MlflowHttp, model: string, plan: string): Promise<Board> {
  const { experiment, folder } = await openHome(http);
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
    record: async (id, restoration) => {
      const text = pretty(restoration);
      // MLflow shows the run's description and truncates it; the file beside it is complete.
      await post('set-tag', { run_id: id, key: tag.note, value: `\`\`\`json\n${text.slice(0, 4_000)}\n\`\`\`` });
      await writeArtifact(http, folder, `${restoredFolder}/${ownFolder(model)}/${id}`, utf8(text));
    },
    leave: (id, ending) => post('update', { run_id: id, status: statuses[ending], end_time: Date.parse(now()) }),
  };
}
