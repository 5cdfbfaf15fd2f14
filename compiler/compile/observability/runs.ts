// What a release promises of a run of many rows. Its metrics are of the last run, until the next one is over.
import { type Alert, followedBy, percent, reading, type Watched } from './alert.ts';
import { failed, metrics, series } from './metrics.ts';
import { say, value } from './template.ts';

export function runAlerts(release: Watched): readonly Alert[] {
  const { batch } = release.judged.profile.slos;
  return batch === undefined ? [] : [long(release, batch.duration_seconds), slow(release, batch.rows_per_second)];
}

const settled = { lasting: '5m', runbook: 'incident' } as const;

function long({ of, name, declared }: Watched, level: number): Alert {
  return {
    ...settled,
    name: 'ModelBatchDuration',
    severity: 'critical',
    expression: `max(${series(metrics.batchDuration, of)}) > ${level}`,
    summary: {
      en: say.en`The last run of ${name} took too long: more than ${level} s`,
      'pt-BR': say.pt`A última execução de ${name} demorou demais: mais de ${level} s`,
    },
    description: followedBy(
      { en: say.en`It took ${value.duration}.`, 'pt-BR': say.pt`Ela levou ${value.duration}.` },
      declared({ en: say.en`Promised: ${level} s at most`, 'pt-BR': say.pt`Prometido: no máximo ${level} s` }),
    ),
    reads: [reading(metrics.batchDuration, of, '1d')],
  };
}

function slow({ of, name, declared }: Watched, level: number): Alert {
  const rows = `sum(${series(metrics.batchRows, of, 'error_type=""')})`;
  return {
    ...settled,
    name: 'ModelBatchThroughput',
    severity: 'warning',
    expression: `${rows} / max(${series(metrics.batchDuration, of)}) < ${level}`,
    summary: {
      en: say.en`The last run of ${name} was too slow: fewer than ${level} rows a second`,
      'pt-BR': say.pt`A última execução de ${name} foi lenta demais: menos de ${level} linhas por segundo`,
    },
    description: followedBy(
      {
        en: say.en`Rows answered a second: ${value.number}.`,
        'pt-BR': say.pt`Linhas respondidas por segundo: ${value.number}.`,
      },
      declared({ en: say.en`Promised: ${level} at least`, 'pt-BR': say.pt`Prometido: no mínimo ${level}` }),
    ),
    reads: [reading(metrics.batchRows, of, '1d'), reading(metrics.batchDuration, of, '1d')],
  };
}

export function failedRows({ judged, of, name, declared }: Watched): readonly Alert[] {
  const { error_rate: level } = judged.profile.slos;
  if (level === undefined || judged.modelFile.serving !== 'batch') return [];
  const rows = (further?: string) => `sum(${series(metrics.batchRows, of, further)})`;
  return [
    {
      ...settled,
      name: 'ModelErrorRate',
      severity: 'critical',
      expression: `${rows(failed)} / ${rows()} > ${level}`,
      summary: {
        en: say.en`The last run of ${name} left rows out: more than ${percent(level)}%`,
        'pt-BR': say.pt`A última execução de ${name} deixou linhas sem resposta: mais de ${percent(level)}%`,
      },
      description: followedBy(
        {
          en: say.en`${value.share} of its rows got no answer.`,
          'pt-BR': say.pt`${value.share} das linhas ficaram sem resposta.`,
        },
        declared({
          en: say.en`Promised: ${percent(level)}% at most`,
          'pt-BR': say.pt`Prometido: no máximo ${percent(level)}%`,
        }),
      ),
      reads: [reading(metrics.batchRows, of, '1d')],
    },
  ];
}
