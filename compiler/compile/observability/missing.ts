// Silence is no good news: an alert whose metric is missing never fires, so that is told as well.
import type { Alert, Reading, Watched } from './alert.ts';
import { metrics, series } from './metrics.ts';
import { say } from './template.ts';

/** A version that nothing reports any more, with the policies that were approved for it. */
export function silent({ judged, of, name, policyDigest }: Watched): Alert {
  const isBatch = judged.modelFile.serving === 'batch';
  const metric = isBatch ? metrics.batchCompleted : metrics.info;
  return {
    name: 'ModelNotReporting',
    severity: isBatch ? 'warning' : 'critical',
    expression: `absent(${series(metric, { ...of, policy_digest: policyDigest })})`,
    // Between two deployments no run has to be due.
    lasting: isBatch ? '1d' : '10m',
    summary: {
      en: say.en`${name} is silent: nothing reports that it runs with the approved policies`,
      'pt-BR': say.pt`${name} está em silêncio: nada informa que roda com as políticas aprovadas`,
    },
    description: {
      en: say.en`No series ${metric} has this version and policy digest: it is down, something else is loaded, or it cannot be scraped. If relc verify refused it at start-up, its log says why. Once another version serves, unload these rules.`,
      'pt-BR': say.pt`Nenhuma série ${metric} tem esta versão e este policy digest: ela está fora do ar, outra coisa foi carregada, ou a coleta falha. Se relc verify a recusou ao iniciar, o log dela diz o motivo. Quando outra versão passar a servir, descarregue estas regras.`,
    },
    reads: [],
    runbook: 'serving_refuses_to_start',
  };
}

/** A rule for each metric that alerts read, which names those that cannot see without it. */
export function missing({ name }: Watched, alerts: readonly Alert[]): readonly Alert[] {
  const readings = new Map(alerts.flatMap(({ reads }) => reads.map((one) => [one.missing, one])));
  return [...readings.values()].map((one) => blind(name, one, readersOf(one, alerts)));
}

const readersOf = ({ missing: expression }: Reading, alerts: readonly Alert[]): string =>
  [
    ...new Set(alerts.filter(({ reads }) => reads.some((one) => one.missing === expression)).map((one) => one.name)),
  ].join(', ');

const blind = (name: string, { labels, said, missing: expression, after }: Reading, readers: string): Alert => ({
  name: 'ModelMetricMissing',
  severity: 'warning',
  expression,
  lasting: after,
  summary: {
    en: `${say.en`${name} is not fully watched:`} ${said.en}`,
    'pt-BR': `${say.pt`${name} não é acompanhado por inteiro:`} ${said['pt-BR']}`,
  },
  description: {
    en: say.en`Without it these cannot fire: ${readers}. Either it is not exposed, or nothing was asked of the version since it started.`,
    'pt-BR': say.pt`Sem isso não disparam: ${readers}. Ou a métrica não é exposta, ou nada foi pedido à versão desde que iniciou.`,
  },
  reads: [],
  labels,
  runbook: 'incident',
});
