import type { Group } from '../entry.ts';

export const entries = {
  'shape/missing-field': {
    en: {
      summary: 'A field is missing',
      reason: '`{field}` is required here.',
      fix: 'Add `{field}`.',
    },
    'pt-BR': {
      summary: 'Falta um campo',
      reason: '`{field}` é obrigatório aqui.',
      fix: 'Inclua `{field}`.',
    },
  },
  'shape/unknown-field': {
    en: {
      summary: 'The field has no meaning',
      reason: '`{field}` is not a field of this document.',
      fix: 'Remove it, or correct its spelling.',
    },
    'pt-BR': {
      summary: 'O campo não existe',
      reason: '`{field}` não é um campo deste documento.',
      fix: 'Remova o campo ou corrija a grafia.',
    },
  },
  'shape/type': {
    en: {
      summary: 'The value has the wrong type',
      reason: 'It is {observed}; expected: {expected}.',
      fix: 'Write a value of the expected type.',
    },
    'pt-BR': {
      summary: 'O valor tem o tipo errado',
      reason: 'Encontrado: {observed}; esperado: {expected}.',
      fix: 'Informe um valor do tipo esperado.',
    },
  },
  'shape/value': {
    en: {
      summary: 'The value is not one of those allowed',
      reason: 'It is {observed}; allowed: {expected}.',
      fix: '{mend}',
      words: {
        mend: {
          one: 'Write `{expected}`.',
          few: 'Write one of these: {expected}.',
          many: 'Write one of the allowed values as it is spelled above.',
        },
      },
    },
    'pt-BR': {
      summary: 'O valor não está entre os permitidos',
      reason: 'Encontrado: {observed}; permitido: {expected}.',
      fix: '{mend}',
      words: {
        mend: {
          one: 'Escreva `{expected}`.',
          few: 'Escreva um destes: {expected}.',
          many: 'Escreva um dos valores permitidos como está acima.',
        },
      },
    },
  },
  'shape/format': {
    en: {
      summary: 'The value has the wrong form',
      reason: 'It is {observed}; expected form: {expected}.',
      fix: 'Write it like the example. Of a date, the day must exist.',
    },
    'pt-BR': {
      summary: 'O valor está no formato errado',
      reason: 'Encontrado: {observed}; formato esperado: {expected}.',
      fix: 'Escreva o valor como no exemplo. Em uma data, o dia precisa existir.',
    },
  },
  'shape/text': {
    en: {
      summary: 'The text is blank, or hides something',
      reason: 'It is `{observed}`: prose has a letter or a digit, and no invisible character.',
      fix: 'Write it in words, without control characters, zero-width ones or those that turn the direction of writing.',
    },
    'pt-BR': {
      summary: 'O texto está em branco ou esconde algo',
      reason: 'O texto é `{observed}`: é preciso haver uma letra ou um dígito, e nenhum caractere invisível.',
      fix: 'Escreva-o em palavras, sem caracteres de controle, de largura zero ou que invertam a direção da escrita.',
    },
  },
  'shape/limit': {
    en: {
      summary: 'The value is outside its limits',
      reason: 'It is {observed}; allowed: {expected}.',
      fix: 'Correct the value.',
    },
    'pt-BR': {
      summary: 'O valor está fora dos limites',
      reason: 'Encontrado: {observed}; limite: {expected}.',
      fix: 'Corrija o valor.',
    },
  },
  'shape/duplicate-ref': {
    en: {
      summary: 'A bom-ref stands for two things',
      reason: '`{observed}` is given again; what refers to it could mean either.',
      fix: 'Give each component, service and vulnerability a `bom-ref` of its own, and refer to that.',
    },
    'pt-BR': {
      summary: 'Um bom-ref identifica dois itens',
      reason: '`{observed}` aparece de novo; quem o referencia poderia estar falando de qualquer um deles.',
      fix: 'Dê a cada componente, serviço e vulnerabilidade um `bom-ref` exclusivo e ajuste as referências.',
    },
  },
} satisfies Group<'shape'>;
