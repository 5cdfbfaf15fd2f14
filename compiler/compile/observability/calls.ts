// What a release promises to whoever waits for an answer: how soon it comes, and how often none does.
import type { JudgedRelease } from '../../model/release.ts';
import { type Alert, followedBy, percent, reading, tidy, type Watched } from './alert.ts';
import { durations, failed, series } from './metrics.ts';
import { say, value } from './template.ts';

/** The histogram of what answers one call. */
export const durationOf = ({ modelFile: { type, serving } }: Pick<JudgedRelease, 'modelFile'>): string =>
  serving === 'streaming' ? durations.streaming : durations[type === 'llm' ? 'llm' : 'online'];

export function latencyAlerts(release: Watched): readonly Alert[] {
  const { latency_ms: levels } = release.judged.profile.slos;
  if (levels === undefined) return [];
  return [slow(release, 95, levels.p95, 'critical'), slow(release, 99, levels.p99, 'warning')];
}

function slow(release: Watched, part: 95 | 99, level: number, severity: Alert['severity']): Alert {
  const { of, name, declared } = release;
  const metric = durationOf(release.judged);
  const rates = `sum by (le) (rate(${series(`${metric}_bucket`, of)}[5m]))`;
  return {
    name: `ModelLatencyP${part}`,
    severity,
    expression: `histogram_quantile(${part / 100}, ${rates}) > ${tidy(level / 1000)}`,
    lasting: '10m',
    summary: {
      en: say.en`${name} answers too slowly: p${part} is above ${level} ms`,
      'pt-BR': say.pt`${name} responde devagar demais: p${part} acima de ${level} ms`,
    },
    description: followedBy(
      {
        en: say.en`Of the calls of the last 5 minutes, ${part}% took up to ${value.duration}.`,
        'pt-BR': say.pt`Nos últimos 5 minutos, ${part}% das chamadas levaram até ${value.duration}.`,
      },
      declared({ en: say.en`Promised: ${level} ms at most`, 'pt-BR': say.pt`Prometido: no máximo ${level} ms` }),
    ),
    reads: [reading(`${metric}_count`, of, '1h')],
    runbook: 'incident',
  };
}

export function failedCalls(release: Watched): readonly Alert[] {
  const { judged, of, name, declared } = release;
  const { error_rate: level } = judged.profile.slos;
  if (level === undefined || judged.modelFile.serving === 'batch') return [];
  const calls = `${durationOf(judged)}_count`;
  const rate = (further?: string) => `sum(rate(${series(calls, of, further)}[5m]))`;
  return [
    {
      name: 'ModelErrorRate',
      severity: 'critical',
      expression: `${rate(failed)} / ${rate()} > ${level}`,
      lasting: '10m',
      summary: {
        en: say.en`${name} fails too often: more than ${percent(level)}% of calls`,
        'pt-BR': say.pt`${name} falha demais: mais de ${percent(level)}% das chamadas`,
      },
      description: followedBy(
        {
          en: say.en`${value.share} of the calls of the last 5 minutes failed.`,
          'pt-BR': say.pt`${value.share} das chamadas dos últimos 5 minutos falharam.`,
        },
        declared({
          en: say.en`Promised: ${percent(level)}% at most`,
          'pt-BR': say.pt`Prometido: no máximo ${percent(level)}%`,
        }),
      ),
      reads: [reading(calls, of, '1h')],
      runbook: 'incident',
    },
  ];
}
