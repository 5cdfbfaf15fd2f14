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
      fix: 'When it is settled, have the second line sign what settled it, as releases/MODEL/validations/VERSION/NAME.sigstore.json, with model and version as in the path of this file: that needs no new version. This file itself stays as it is once its version is Approved. A later day the second line gives in its opinion on a version that is not Approved yet. Until then nothing is rolled out but an emergency.',
    },
    'pt-BR': {
      summary: 'Uma condição da segunda linha está atrasada',
      reason: '{id} devia ser resolvida até {observed}, pois serve em {target}: {text}.',
      fix: 'Quando estiver resolvida, peça à segunda linha que assine o que a resolveu, em releases/MODELO/validations/VERSÃO/NOME.sigstore.json, com modelo e versão como no caminho deste arquivo: isso dispensa nova versão. Este arquivo não muda depois que a versão dele está Approved. Novo prazo a segunda linha dá no parecer sobre uma versão ainda não Approved. Até lá, nada entra em produção além de emergências.',
    },
  },
} satisfies Group<'due'>;
