// What 1,000 calls cost; of runs, 1,000 rows.
import { type Alert, followedBy, type Reading, reading, type Texts, type Watched } from './alert.ts';
import { durationOf } from './calls.ts';
import { metrics, series } from './metrics.ts';
import { say, value } from './template.ts';

/** What was spent, on how many of what. */
interface Spent {
  readonly amount: string;
  readonly number: string;
  readonly what: Texts;
  readonly reads: readonly Reading[];
}

export function costAlerts(release: Watched): readonly Alert[] {
  const { name, declared, judged } = release;
  const { cost_per_1000_calls: cost } = judged.profile.slos;
  if (cost === undefined) return [];
  const { amount, currency } = cost;
  const spent = (judged.modelFile.serving === 'batch' ? onRows : onCalls)(release, currency);
  return [
    {
      name: 'ModelCost',
      severity: 'warning',
      expression: `1000 * ${spent.amount} / ${spent.number} > ${amount}`,
      lasting: '1h',
      summary: {
        en: say.en`${name} costs too much: more than ${amount} ${currency} for 1,000 ${spent.what.en}`,
        'pt-BR': say.pt`${name} custa demais: mais de ${amount} ${currency} por 1.000 ${spent.what['pt-BR']}`,
      },
      description: followedBy(
        {
          en: say.en`They cost ${value.number} ${currency}.`,
          'pt-BR': say.pt`O custo foi de ${value.number} ${currency}.`,
        },
        declared({
          en: say.en`Promised: ${amount} ${currency} at most`,
          'pt-BR': say.pt`Prometido: no máximo ${amount} ${currency}`,
        }),
      ),
      reads: spent.reads,
      runbook: 'incident',
    },
  ];
}

function onCalls({ judged, of }: Watched, currency: string): Spent {
  const calls = `${durationOf(judged)}_count`;
  const inADay = (metric: string, labels: typeof of) => `sum(increase(${series(metric, labels)}[1d]))`;
  const inCurrency = { ...of, currency };
  return {
    amount: inADay(metrics.cost, inCurrency),
    number: inADay(calls, of),
    what: { en: 'calls of the last day', 'pt-BR': 'chamadas do último dia' },
    reads: [reading(metrics.cost, inCurrency, '1d'), reading(calls, of, '1h')],
  };
}

function onRows({ of }: Watched, currency: string): Spent {
  const inCurrency = { ...of, currency };
  return {
    amount: `sum(${series(metrics.batchCost, inCurrency)})`,
    number: `sum(${series(metrics.batchRows, of)})`,
    what: { en: 'rows of the last run', 'pt-BR': 'linhas da última execução' },
    reads: [reading(metrics.batchCost, inCurrency, '1d'), reading(metrics.batchRows, of, '1d')],
  };
}
