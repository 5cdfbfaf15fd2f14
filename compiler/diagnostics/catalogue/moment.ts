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
      fix: 'Decide again, with all evidence at hand. If the moment is wrong, restore the file as it was written.',
    },
    'pt-BR': {
      summary: 'Uma evidência é posterior à decisão',
      reason: 'Ela é de {observed}; {decision} é de {expected}, antes dela.',
      fix: 'Decida de novo, com todas as evidências em mãos. Se o momento está errado, restaure o arquivo como foi escrito.',
    },
  },
} satisfies Group<'moment'>;
