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
  'contract/contradiction': {
    en: {
      summary: 'The contract contradicts itself',
      reason: 'No value meets all of this: {observed}.',
      fix: 'Correct the demands, so that some request and some answer can meet them.',
    },
    'pt-BR': {
      summary: 'O contrato se contradiz',
      reason: 'Nenhum valor atende a tudo isto: {observed}.',
      fix: 'Corrija as exigências para que alguma requisição e alguma resposta possam atendê-las.',
    },
  },
} satisfies Group<'contract'>;
