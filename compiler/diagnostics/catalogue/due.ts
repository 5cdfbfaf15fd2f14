import type { Group } from '../entry.ts';

export const entries = {
  'due/past': {
    en: {
      summary: 'A day has passed that asked for something',
      reason: '{observed} on {target}: {what}.',
      fix: 'Do it now, or release a version that is within its days; a Deprecated version past its last day is Retired, one past its end of life is Revoked.',
    },
    'pt-BR': {
      summary: 'Passou um dia que pedia uma providência',
      reason: '{observed} em {target}: {what}.',
      fix: 'Faça agora ou publique uma versão dentro do prazo; uma versão Deprecated depois do último dia passa a Retired, uma depois do fim de vida é revogada (Revoked).',
    },
  },
} satisfies Group<'due'>;
