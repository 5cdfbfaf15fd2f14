import type { Group } from '../entry.ts';

export const entries = {
  'enforcement/later': {
    en: {
      summary: 'Findings do not count yet',
      reason: '{observed is a warning|are warnings} until {expected}: {reason}. Plan and apply refuse all the same.',
      fix: 'Correct them before that day.',
    },
    'pt-BR': {
      summary: 'Alguns achados ainda não valem',
      reason: '{observed é aviso|são avisos} até {expected}: {reason}. Plano e aplicação recusam mesmo assim.',
      fix: 'Corrija-os antes desse dia.',
    },
  },
  'enforcement/never': {
    en: {
      summary: 'This takes force at once',
      reason: '`{observed}` is no finding about what a release lacks or does not meet, so it cannot wait for a day.',
      fix: 'Remove the code from the rule.',
    },
    'pt-BR': {
      summary: 'Isto vale desde já',
      reason:
        '`{observed}` não é um achado sobre o que falta a um release ou o que ele não cumpre; por isso não pode esperar.',
      fix: 'Remova o código da regra.',
    },
  },
} satisfies Group<'enforcement'>;
