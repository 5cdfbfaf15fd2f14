import type { Group } from '../entry.ts';

export const entries = {
  'canary/not-as-planned': {
    en: {
      summary: 'The canary took other steps than planned',
      reason: 'Shares of traffic, in percent: {observed}. canary_plan.md says {expected}.',
      fix: 'Repeat the canary as planned. If the plan has to change, change it first.',
    },
    'pt-BR': {
      summary: 'O canary seguiu outras etapas que não as planejadas',
      reason: 'Parcelas do tráfego, em %: {observed}. canary_plan.md diz {expected}.',
      fix: 'Repita o canary conforme o plano. Se o plano precisa mudar, mude-o antes.',
    },
  },
  'canary/too-few-requests': {
    en: {
      summary: 'A canary step ended too early',
      reason: 'It saw {observed request|requests}; canary_plan.md asks for {expected} before the next step.',
      fix: 'Repeat the canary, and let each step see its requests.',
    },
    'pt-BR': {
      summary: 'Uma etapa do canary terminou cedo demais',
      reason: 'Ela recebeu {observed requisição|requisições}; canary_plan.md pede {expected} antes da próxima etapa.',
      fix: 'Repita o canary e deixe cada etapa receber suas requisições.',
    },
  },
  'canary/not-stopped': {
    en: {
      summary: 'The canary went on where its plan stops it',
      reason: 'The step measured {observed}; `stop_above` in canary_plan.md is {expected}; over by {margin}.',
      fix: 'Find the cause, and repeat the canary.',
    },
    'pt-BR': {
      summary: 'O canary seguiu adiante quando o plano manda parar',
      reason: 'A etapa mediu {observed}; `stop_above` em canary_plan.md é {expected}; excesso: {margin}.',
      fix: 'Encontre a causa e repita o canary.',
    },
  },
  'canary/not-measured': {
    en: {
      summary: 'A canary step did not measure what stops it',
      reason: '`stop_above` in canary_plan.md has `{expected}`, and the step does not.',
      fix: 'Write what the step measured. If it did not, repeat the canary.',
    },
    'pt-BR': {
      summary: 'Uma etapa do canary não mediu o que a faz parar',
      reason: '`stop_above` em canary_plan.md tem `{expected}`, e a etapa não.',
      fix: 'Escreva o que a etapa mediu. Se não mediu, repita o canary.',
    },
  },
  'canary/without-stop': {
    en: {
      summary: 'No latency stops the canary',
      reason: 'The profile promises a latency, and `stop_above` in canary_plan.md has no `{expected}`.',
      fix: 'Say at which latency the canary stops, and take its steps by that plan.',
    },
    'pt-BR': {
      summary: 'Nenhuma latência faz o canary parar',
      reason: 'O perfil promete uma latência, e `stop_above` em canary_plan.md não tem `{expected}`.',
      fix: 'Diga em que latência o canary para e siga as etapas desse plano.',
    },
  },
} satisfies Group<'canary'>;
