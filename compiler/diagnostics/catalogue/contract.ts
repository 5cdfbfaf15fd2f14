import type { Group } from '../entry.ts';

export const entries = {
  'contract/inconsistent': {
    en: {
      summary: 'The contract cannot be kept',
      reason: 'It has {observed}; expected: {expected}.',
      fix: 'Describe every required field, and promise a `score` that is a number and always there.',
    },
    'pt-BR': {
      summary: 'O contrato não pode ser cumprido',
      reason: 'Ele traz {observed}; esperado: {expected}.',
      fix: 'Descreva cada campo obrigatório e prometa um `score` numérico, sempre presente.',
    },
  },
} satisfies Group<'contract'>;
