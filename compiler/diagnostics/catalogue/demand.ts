import type { Group } from '../entry.ts';
import { orDeclined, ouRecusado } from '../not-applicable-words.ts';

const promise = 'Write it into a new profile and have the release name that, with evidence that it is kept';
const prometa = 'Escreva-a em um novo perfil, que o release passa a citar, com evidência de que é cumprida';
const measure = 'Measure it on the data of the shadow evaluation, and name its metric in the registry';
const meca = 'Meça-a nos dados da avaliação em shadow e indique a métrica dela no registro';

export const entries = {
  'demand/no-part': {
    en: {
      summary: 'The profile lacks a part',
      reason: '`{expected}` is needed for {demands} (policies/governance/demands.yaml).',
      fix: '{mend}',
      words: { mend: { added: `${promise}.`, added_or_declined: `${promise}; ${orDeclined}` } },
    },
    'pt-BR': {
      summary: 'Falta uma parte no perfil',
      reason: '`{expected}` é necessário para {demands} (policies/governance/demands.yaml).',
      fix: '{mend}',
      words: { mend: { added: `${prometa}.`, added_or_declined: `${prometa}; ${ouRecusado}` } },
    },
  },
  'demand/no-measure': {
    en: {
      summary: 'A measure was not taken',
      reason: 'Shadow measured {observed}; {expected} is needed for {demands} (policies/governance/demands.yaml).',
      fix: '{mend}',
      words: { mend: { added: `${measure}.`, added_or_declined: `${measure}; ${orDeclined}` } },
    },
    'pt-BR': {
      summary: 'Falta medir algo',
      reason: 'O shadow mediu {observed}; {expected} é necessário para {demands} (policies/governance/demands.yaml).',
      fix: '{mend}',
      words: { mend: { added: `${meca}.`, added_or_declined: `${meca}; ${ouRecusado}` } },
    },
  },
} satisfies Group<'demand'>;
