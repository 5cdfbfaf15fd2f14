import type { Group } from '../entry.ts';

export const entries = {
  'show/not-checked': {
    en: {
      summary: 'The file was not checked',
      reason: 'What follows is only what the file says; anybody may have written that.',
      fix: 'Resolve what stands above, then show the file again.',
    },
    'pt-BR': {
      summary: 'O arquivo não foi verificado',
      reason: 'O que segue é apenas o que o arquivo diz; qualquer pessoa pode ter escrito isso.',
      fix: 'Corrija o que está acima e abra o arquivo de novo com `relc show`.',
    },
  },
} satisfies Group<'show'>;
