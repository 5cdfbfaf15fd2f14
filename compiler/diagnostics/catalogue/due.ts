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
  'due/condition': {
    en: {
      summary: 'A condition of the second line is overdue',
      reason: '{id} was to be settled by {observed}, since it serves on {target}: {text}.',
      fix: 'Have the second line say in its opinion on the next version what settled it, or give it a later day. Until then nothing is rolled out but an emergency.',
    },
    'pt-BR': {
      summary: 'Uma condição da segunda linha está atrasada',
      reason: '{id} devia ser resolvida até {observed}, pois serve em {target}: {text}.',
      fix: 'Peça à segunda linha que diga, no parecer sobre a próxima versão, o que a resolveu, ou dê novo prazo. Até lá, nada entra em produção além de emergências.',
    },
  },
} satisfies Group<'due'>;
