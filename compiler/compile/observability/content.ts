// What comes in and goes out: outputs that leave their limits, a population that drifts, and what an LLM's answers are like.
import { type Alert, followedBy, percent, type Reading, reading, type Texts, type Watched } from './alert.ts';
import { metrics, series } from './metrics.ts';
import { labelled, say, value } from './template.ts';

/** One rule for each output, so that whoever is called reads which limits it left. */
export const outputAlerts = (release: Watched): readonly Alert[] =>
  Object.entries(release.judged.profile.guardrails?.outputs ?? {}).map(([output, limits]) =>
    outside(release, output, limits),
  );

function outside(
  { judged, of, name, declared }: Watched,
  output: string,
  { min, max }: { min: number; max: number },
): Alert {
  const isBatch = judged.modelFile.serving === 'batch';
  const metric = isBatch ? metrics.batchOutside : metrics.outside;
  const counted = series(metric, { ...of, output });
  const [when, quando] = isBatch
    ? ['in the last run', 'na última execução']
    : ['in the last 15 minutes', 'nos últimos 15 minutos'];
  return {
    name: 'ModelOutputOutsideLimits',
    severity: 'critical',
    expression: isBatch ? `max by (output) (${counted}) > 0` : `sum by (output) (increase(${counted}[15m])) > 0`,
    lasting: '0m',
    summary: {
      en: say.en`${name} answers outside its limits: ${output} is not within ${min} and ${max}`,
      'pt-BR': say.pt`${name} responde fora dos limites: ${output} não está entre ${min} e ${max}`,
    },
    description: followedBy(
      {
        en: say.en`Answers with such a ${output}, or one that is no number, ${when}: ${value.count}.`,
        'pt-BR': say.pt`Respostas com ${output} fora dos limites, ou que não é um número, ${quando}: ${value.count}.`,
      },
      declared({ en: say.en`Limits: ${min} to ${max}`, 'pt-BR': say.pt`Limites: de ${min} a ${max}` }),
    ),
    reads: [reading(metric, { ...of, output }, isBatch ? '1d' : '1h')],
    labels: { output },
    runbook: 'incident',
  };
}

/** Of every feature that drift_baseline.json watches. */
export function driftAlerts(release: Watched): readonly Alert[] {
  const { drift_baseline: baseline } = release.judged.evidence;
  if (baseline === undefined) return [];
  const { psi_warn: warn, psi_act: act } = release.judged.profile.drift;
  const reads = [ofFeatures(release, Object.keys(baseline.features).length)];
  return [
    { ...drifted(release, 'ModelDriftWarn', warn), severity: 'warning', reads },
    { ...drifted(release, 'ModelDriftAct', act), severity: 'critical', reads },
  ];
}

function drifted({ judged, of, name, declared }: Watched, alert: string, level: number) {
  const { psi_warn: warn, psi_act: act } = judged.profile.drift;
  const feature = labelled('feature');
  return {
    name: alert,
    // As gates and runbooks count: at the level it has come to that.
    expression: `max by (feature) (${series(metrics.psi, of)}) >= ${level}`,
    lasting: '15m',
    summary: {
      en: say.en`${name} meets another population: the PSI of ${feature} is ${level} or more`,
      'pt-BR': say.pt`${name} encontra outra população: PSI de ${feature} de ${level} ou mais`,
    },
    description: followedBy(
      {
        en: say.en`Against drift_baseline.json the PSI of ${feature} is ${value.number}.`,
        'pt-BR': say.pt`Em relação a drift_baseline.json, o PSI de ${feature} é ${value.number}.`,
      },
      declared({
        en: say.en`Levels: warning from ${warn}, action from ${act}`,
        'pt-BR': say.pt`Níveis: aviso a partir de ${warn}, ação a partir de ${act}`,
      }),
    ),
    runbook: 'drift',
  } as const;
}

/** A feature that nobody computes any more drifts unseen, so they are counted. */
function ofFeatures({ of }: Watched, most: number): Reading {
  return {
    labels: { metric: metrics.psi },
    said: {
      en: say.en`${metrics.psi} is missing for some of its ${most} features`,
      'pt-BR': say.pt`falta ${metrics.psi} de alguma das ${most} features`,
    },
    missing: `(count(count by (feature) (${series(metrics.psi, of)})) or vector(0)) < ${most}`,
    after: '1d',
  };
}

interface Measure {
  readonly alert: string;
  readonly severity: Alert['severity'];
  /** What is counted, after a percentage. */
  readonly says: Texts;
}

/** As profiles name what an LLM promises about its answers. */
const measures = {
  groundedness: {
    alert: 'ModelGroundedness',
    severity: 'warning',
    says: { en: 'its answers stand in a source', 'pt-BR': 'das respostas têm apoio em uma fonte' },
  },
  toxicity_rate: {
    alert: 'ModelToxicity',
    severity: 'critical',
    says: { en: 'its answers hold toxic language', 'pt-BR': 'das respostas têm linguagem tóxica' },
  },
  unsafe_answer_rate: {
    alert: 'ModelUnsafeAnswers',
    severity: 'critical',
    says: {
      en: 'the questions that it must not answer were answered',
      'pt-BR': 'das perguntas que não devia responder foram respondidas',
    },
  },
  wrong_refusal_rate: {
    alert: 'ModelWrongRefusals',
    severity: 'warning',
    says: {
      en: 'the questions that it should answer were refused',
      'pt-BR': 'das perguntas que devia responder foram recusadas',
    },
  },
  pii_leak_rate: {
    alert: 'ModelPersonalDataLeaks',
    severity: 'critical',
    says: { en: 'its answers repeat personal data', 'pt-BR': 'das respostas repetem dados pessoais' },
  },
} as const satisfies Readonly<Record<string, Measure>>;

export function answerAlerts(release: Watched): readonly Alert[] {
  const { llm } = release.judged.profile.slos;
  if (llm === undefined) return [];
  const { groundedness, ...rest } = llm;
  return [
    ...(groundedness === undefined ? [] : [answered(release, 'groundedness', groundedness)]),
    ...(['toxicity_rate', 'unsafe_answer_rate', 'wrong_refusal_rate', 'pii_leak_rate'] as const).map((name) =>
      answered(release, name, rest[name]),
    ),
  ];
}

function answered({ of, name, declared }: Watched, measure: keyof typeof measures, level: number): Alert {
  const { alert, severity, says }: Measure = measures[measure];
  const isLeast = measure === 'groundedness';
  const labels = { ...of, gen_ai_evaluation_name: measure };
  const few = { en: isLeast ? 'fewer' : 'more', 'pt-BR': isLeast ? 'menos' : 'mais' };
  return {
    name: alert,
    severity,
    expression: `${isLeast ? 'min' : 'max'}(${series(metrics.answers, labels)}) ${isLeast ? '<' : '>'} ${level}`,
    lasting: '15m',
    summary: {
      en: say.en`${name}: ${few.en} than ${percent(level)}% of ${says.en}`,
      'pt-BR': say.pt`${name}: ${few['pt-BR']} de ${percent(level)}% ${says['pt-BR']}`,
    },
    description: followedBy(
      { en: say.en`Measured: ${value.share}.`, 'pt-BR': say.pt`Medido: ${value.share}.` },
      declared({
        en: say.en`Promised: ${percent(level)}% at ${isLeast ? 'least' : 'most'}`,
        'pt-BR': say.pt`Prometido: no ${isLeast ? 'mínimo' : 'máximo'} ${percent(level)}%`,
      }),
    ),
    reads: [reading(metrics.answers, labels, '1d')],
    runbook: 'incident',
  };
}
