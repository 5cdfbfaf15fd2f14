import type { Group } from '../entry.ts';

export const entries = {
  'moment/before-build': {
    en: {
      summary: 'Evidence is older than the model',
      reason: 'It says {observed}; by its signed provenance the build ended, or for fairness began, at {expected}.',
      fix: 'Measure or sign off this build, not the one before.',
    },
    'pt-BR': {
      summary: 'Uma evidência é mais antiga que o modelo',
      reason: 'Consta {observed}; pela proveniência assinada, o build terminou (para fairness: começou) em {expected}.',
      fix: 'Meça ou aprove este build, não o anterior.',
    },
  },
  'moment/after-decision': {
    en: {
      summary: 'Evidence came after the decision',
      reason: 'It is of {observed}; {decision} is of {expected}, before it.',
      fix: 'Decide again, with all evidence at hand. If the moment was mistyped, write when it happened; what a program wrote is written by it again.',
    },
    'pt-BR': {
      summary: 'Uma evidência é posterior à decisão',
      reason: 'Ela é de {observed}; {decision} é de {expected}, antes dela.',
      fix: 'Decida de novo, com todas as evidências em mãos. Se o momento foi digitado errado, escreva quando aconteceu; o que um programa escreveu, ele escreve de novo.',
    },
  },
} satisfies Group<'moment'>;
