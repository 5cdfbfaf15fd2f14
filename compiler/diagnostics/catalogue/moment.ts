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
      summary: 'It was measured after it was decided on',
      reason: 'It was measured at {observed}; {decision} is of {expected}.',
      fix: 'Decide again, with the measurements at hand. If the moment is wrong, restore the report as it was written.',
    },
    'pt-BR': {
      summary: 'A medição é posterior à decisão',
      reason: 'A medição é de {observed}; {decision} é de {expected}.',
      fix: 'Decida de novo, com as medições em mãos. Se o momento está errado, restaure o relatório como foi escrito.',
    },
  },
} satisfies Group<'moment'>;
