import type { Group } from '../entry.ts';

const orPromise =
  'or promise less: a new profile in `releases/MODEL/profiles/`, named in release.yaml, which those who approve the release approve too.';
const ouPrometa =
  'ou prometa menos: um novo perfil em `releases/MODELO/profiles/`, indicado no release.yaml, que quem aprova o release também aprova.';

export const entries = {
  'slo/latency-p95': {
    en: {
      summary: 'The p95 latency misses its objective',
      reason: 'Measured: {observed} ms; objective of the profile: {expected} ms; missed by {margin} ms.',
      fix: `Never edit what was measured. Make the model faster and measure again, ${orPromise}`,
    },
    'pt-BR': {
      summary: 'A latência p95 não cumpre o objetivo',
      reason: 'Medido: {observed} ms; objetivo do perfil: {expected} ms; diferença: {margin} ms.',
      fix: `Nunca edite o que foi medido. Torne o modelo mais rápido e meça de novo, ${ouPrometa}`,
    },
  },
  'slo/latency-p99': {
    en: {
      summary: 'The p99 latency misses its objective',
      reason: 'Measured: {observed} ms; objective of the profile: {expected} ms; missed by {margin} ms.',
      fix: `Never edit what was measured. Make the model faster and measure again, ${orPromise}`,
    },
    'pt-BR': {
      summary: 'A latência p99 não cumpre o objetivo',
      reason: 'Medido: {observed} ms; objetivo do perfil: {expected} ms; diferença: {margin} ms.',
      fix: `Nunca edite o que foi medido. Torne o modelo mais rápido e meça de novo, ${ouPrometa}`,
    },
  },
  'slo/incoherent': {
    en: {
      summary: 'The promised latencies contradict each other',
      reason: 'p99: {observed} ms; p95: {expected} ms.',
      fix: 'The promised p99 must not be below the promised p95: correct one of them, in a new profile.',
    },
    'pt-BR': {
      summary: 'As latências prometidas se contradizem',
      reason: 'p99: {observed} ms; p95: {expected} ms.',
      fix: 'O p99 prometido não pode ser menor que o p95 prometido: corrija um deles, em um novo perfil.',
    },
  },
  'slo/error-rate': {
    en: {
      summary: 'The error rate misses its objective',
      reason: 'Measured: {observed}; objective of the profile: {expected}; missed by {margin}.',
      fix: `Never edit what was measured. Correct the errors and measure again, ${orPromise}`,
    },
    'pt-BR': {
      summary: 'A taxa de erro não cumpre o objetivo',
      reason: 'Medido: {observed}; objetivo do perfil: {expected}; diferença: {margin}.',
      fix: `Nunca edite o que foi medido. Corrija os erros e meça de novo, ${ouPrometa}`,
    },
  },
  'slo/cost': {
    en: {
      summary: 'The cost misses its objective',
      reason:
        'Measured: {observed} {currency} per 1,000 calls; objective of the profile: {expected} {currency}; missed by {margin} {currency}.',
      fix: `Never edit what was measured. Make the model cheaper and measure again, ${orPromise}`,
    },
    'pt-BR': {
      summary: 'O custo não cumpre o objetivo',
      reason:
        'Medido: {observed} {currency} por 1.000 chamadas; objetivo do perfil: {expected} {currency}; diferença: {margin} {currency}.',
      fix: `Nunca edite o que foi medido. Reduza o custo do modelo e meça de novo, ${ouPrometa}`,
    },
  },
  'slo/currency': {
    en: {
      summary: 'Costs in two currencies cannot be compared',
      reason: 'Measured in {observed}; the objective is in {expected}.',
      fix: 'Give both in a currency that policies/governance/limits.yaml admits. Where the profile has another, write a new profile; otherwise convert the measured cost, and say at which rate.',
    },
    'pt-BR': {
      summary: 'Não é possível comparar custos em duas moedas',
      reason: 'Medido em {observed}; o objetivo está em {expected}.',
      fix: 'Informe ambos em uma moeda que policies/governance/limits.yaml admite. Se o perfil usa outra, escreva um novo perfil; caso contrário, converta o custo medido e informe a taxa de câmbio usada.',
    },
  },
  'slo/llm-not-declared': {
    en: {
      summary: 'An LLM promises nothing of its answers',
      reason: 'The profile has no `{expected}` below slos.',
      fix: 'Agree on levels for groundedness, toxicity, unsafe answers, wrong refusals and leaks.',
    },
    'pt-BR': {
      summary: 'Um LLM nada promete sobre suas respostas',
      reason: 'O perfil não tem `{expected}` em slos.',
      fix: 'Pactue níveis de fundamentação, toxicidade, respostas inseguras, recusas indevidas e vazamentos.',
    },
  },
  'slo/llm-not-measured': {
    en: {
      summary: 'The answers of an LLM were not measured',
      reason: 'staging_report.json has no `{expected}`.',
      fix: 'Ask it a set of questions in staging and report the shares.',
    },
    'pt-BR': {
      summary: 'As respostas de um LLM não foram medidas',
      reason: 'staging_report.json não tem `{expected}`.',
      fix: 'Faça um conjunto de perguntas em staging e registre as proporções.',
    },
  },
  'slo/llm': {
    en: {
      summary: 'The answers miss their objective',
      reason: 'Measured: {observed}; objective of the profile: {expected}; missed by {margin}.',
      fix: `Never edit what was measured. Correct prompts, index or model and measure again, ${orPromise}`,
    },
    'pt-BR': {
      summary: 'As respostas não cumprem o objetivo',
      reason: 'Medido: {observed}; objetivo do perfil: {expected}; diferença: {margin}.',
      fix: `Nunca edite o que foi medido. Corrija prompts, índice ou modelo e meça de novo, ${ouPrometa}`,
    },
  },
  'slo/not-measured': {
    en: {
      summary: 'A promised service level was not measured',
      reason: 'The profile promises `{expected}` below slos, and here it is missing.',
      fix: 'Measure it, or agree on a profile that does not promise it, where policies/governance/demands.yaml does not ask for it.',
    },
    'pt-BR': {
      summary: 'Um nível de serviço prometido não foi medido',
      reason: 'O perfil promete `{expected}` em slos, e aqui isso falta.',
      fix: 'Faça a medição, ou pactue um perfil que não prometa isso, onde policies/governance/demands.yaml não o exige.',
    },
  },
  'slo/batch-duration': {
    en: {
      summary: 'A run takes longer than its objective',
      reason: 'Measured: {observed} s; objective of the profile: {expected} s; missed by {margin} s.',
      fix: `Never edit what was measured. Make the run faster and measure again, ${orPromise}`,
    },
    'pt-BR': {
      summary: 'Uma execução em lote leva mais tempo que o objetivo',
      reason: 'Medido: {observed} s; objetivo do perfil: {expected} s; diferença: {margin} s.',
      fix: `Nunca edite o que foi medido. Torne a execução mais rápida e meça de novo, ${ouPrometa}`,
    },
  },
  'slo/batch-rate': {
    en: {
      summary: 'A run answers fewer rows in a second than its objective',
      reason: 'Measured: {observed}; objective of the profile: {expected}; missed by {margin}.',
      fix: `Never edit what was measured. Make the run faster and measure again, ${orPromise}`,
    },
    'pt-BR': {
      summary: 'Uma execução em lote responde menos linhas por segundo que o objetivo',
      reason: 'Medido: {observed}; objetivo do perfil: {expected}; diferença: {margin}.',
      fix: `Nunca edite o que foi medido. Torne a execução mais rápida e meça de novo, ${ouPrometa}`,
    },
  },
  'slo/guardrail': {
    en: {
      summary: 'An output was outside its guardrails',
      reason: 'Seen: {observed}; limit: {expected}; missed by {margin}.',
      fix: "Correct the model's output, or agree on other guardrails in a new profile.",
    },
    'pt-BR': {
      summary: 'Uma saída ficou fora dos guardrails',
      reason: 'Observado: {observed}; limite: {expected}; diferença: {margin}.',
      fix: 'Corrija a saída do modelo ou pactue outros guardrails em um novo perfil.',
    },
  },
} satisfies Group<'slo'>;
