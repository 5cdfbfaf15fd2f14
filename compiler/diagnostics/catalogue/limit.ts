import type { Group } from '../entry.ts';

export const entries = {
  'limit/at-most': {
    en: {
      summary: 'A number is above its limit',
      reason: '{field} is {observed}; {expected} is admitted at most. {reason}.',
      fix: 'Lower it, or measure anew what is too old; where a release already uses this profile or policy, in a new one. Where more is right, have the limit in policies/governance/limits.yaml changed first.',
    },
    'pt-BR': {
      summary: 'Um número está acima do limite',
      reason: '{field} é {observed}; no máximo {expected} é admitido. {reason}.',
      fix: 'Reduza-o, ou meça de novo o que é antigo demais; se um release já usa este perfil ou política, em um novo. Se mais for correto, faça alterar antes o limite em policies/governance/limits.yaml.',
    },
  },
  'limit/at-least': {
    en: {
      summary: 'A number is below its limit',
      reason: '{field} is {observed}; {expected} is asked for at least. {reason}.',
      fix: 'Raise it; where a release already uses this profile or policy, in a new one. Of evidence, measure more; of a text, write more about this release. Where less is right, have the limit in policies/governance/limits.yaml changed first.',
    },
    'pt-BR': {
      summary: 'Um número está abaixo do limite',
      reason: '{field} é {observed}; no mínimo {expected} é exigido. {reason}.',
      fix: 'Aumente-o; se um release já usa este perfil ou política, em um novo. Se for evidência, meça mais; se for um texto, escreva mais sobre este release. Se um valor menor for o certo, altere antes o limite em policies/governance/limits.yaml.',
    },
  },
  'limit/only': {
    en: {
      summary: 'A value is not admitted',
      reason: '{field} is {observed}; admitted: {expected}. {reason}.',
      fix: 'Use an admitted value; where a release already uses this profile or policy, in a new one. Where this value is right, have it admitted in policies/governance/limits.yaml first.',
    },
    'pt-BR': {
      summary: 'Um valor não é admitido',
      reason: '{field} é {observed}; admitidos: {expected}. {reason}.',
      fix: 'Use um valor admitido; se um release já usa este perfil ou política, em um novo. Se este valor for correto, faça com que seja admitido antes em policies/governance/limits.yaml.',
    },
  },
  'limit/must-have': {
    en: {
      summary: 'Something that must be there is missing',
      reason: '{field} lacks `{expected}`; it has: {observed}. {reason}.',
      fix: 'Add it; where a release already uses this profile or policy, in a new one. policies/governance/limits.yaml says what must be there.',
    },
    'pt-BR': {
      summary: 'Falta algo que é exigido',
      reason: 'Falta `{expected}` em {field}; há: {observed}. {reason}.',
      fix: 'Acrescente; se um release já usa este perfil ou política, em um novo. policies/governance/limits.yaml diz o que é exigido.',
    },
  },
  'limit/never': {
    en: {
      summary: 'A value is ruled out',
      reason: '{field} is `{observed}`, which is never admitted. {reason}.',
      fix: 'Name what is meant instead; where a release already uses this profile or policy, in a new one. policies/governance/limits.yaml says what is ruled out.',
    },
    'pt-BR': {
      summary: 'Um valor é vedado',
      reason: '{field} é `{observed}`, o que nunca é admitido. {reason}.',
      fix: 'Escreva no lugar o que se quer dizer; se um release já usa este perfil ou política, em um novo. policies/governance/limits.yaml diz o que é vedado.',
    },
  },
} satisfies Group<'limit'>;
