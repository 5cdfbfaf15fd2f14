import type { Group } from '../entry.ts';

export const entries = {
  'validation/rejected': {
    en: {
      summary: 'The second line rejected the model',
      reason: 'Its signed opinion is a rejection; it validated: {expected}.',
      fix: 'Release another model, or have the second line validate this one again: a new opinion takes the place of the file.',
    },
    'pt-BR': {
      summary: 'A segunda linha rejeitou o modelo',
      reason: 'O parecer assinado é de rejeição; escopo da validação: {expected}.',
      fix: 'Faça o release de outro modelo ou peça à segunda linha uma nova validação deste: o novo parecer substitui o arquivo.',
    },
  },
  'validation/incoherent': {
    en: {
      summary: 'The opinion and its conditions do not agree',
      reason: 'The opinion is {observed}; open conditions: {expected}.',
      fix: 'Have the second line sign an opinion that fits: `approved` leaves no condition open, `approved-with-conditions` names at least one.',
    },
    'pt-BR': {
      summary: 'O parecer e suas condições não combinam',
      reason: 'O parecer é {observed}; condições em aberto: {expected}.',
      fix: 'Peça à segunda linha um parecer coerente: `approved` não deixa condição em aberto, `approved-with-conditions` indica ao menos uma.',
    },
  },
  'validation/not-independent': {
    en: {
      summary: 'Whoever validated the model also acted for its release',
      reason: 'The validator acted in other roles too: {observed}.',
      fix: 'Have somebody else validate it, who had no part in the release.',
    },
    'pt-BR': {
      summary: 'Quem validou o modelo também atuou no release',
      reason: 'O validador também atuou em outros papéis: {observed}.',
      fix: 'Peça a validação a outra pessoa, que não tenha participado do release.',
    },
  },
} satisfies Group<'validation'>;
