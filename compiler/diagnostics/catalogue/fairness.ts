import type { Group } from '../entry.ts';

export const entries = {
  'fairness/limit': {
    en: {
      summary: 'A fairness measure is outside its limits',
      reason: 'Measured: {observed}; allowed: {expected}.',
      fix: 'Mend the model, or agree on other limits in a new profile with those who own them.',
    },
    'pt-BR': {
      summary: 'Uma métrica de fairness está fora dos limites',
      reason: 'Medido: {observed}; permitido: {expected}.',
      fix: 'Corrija o modelo ou pactue outros limites em um novo perfil, com os responsáveis por eles.',
    },
  },
  'fairness/not-measured': {
    en: {
      summary: 'A watched attribute was not measured',
      reason: 'fairness.json lacks {expected}.',
      fix: 'Measure it.',
    },
    'pt-BR': {
      summary: 'Um atributo monitorado não foi medido',
      reason: 'Falta {expected} em fairness.json.',
      fix: 'Faça a medição.',
    },
  },
  'fairness/groups': {
    en: {
      summary: 'There are no groups to compare',
      reason: 'Measured: {observed}; the reference group is {expected}.',
      fix: 'Measure two groups at least, the reference group among them.',
    },
    'pt-BR': {
      summary: 'Não há grupos a comparar',
      reason: 'Medidos: {observed}; o grupo de referência é {expected}.',
      fix: 'Meça ao menos dois grupos, entre eles o de referência.',
    },
  },
} satisfies Group<'fairness'>;
