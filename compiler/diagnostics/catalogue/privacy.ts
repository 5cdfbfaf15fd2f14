import type { Group } from '../entry.ts';

export const entries = {
  'privacy/personal-data-denied': {
    en: {
      summary: 'Personal data is denied where it must be present',
      reason: 'personal_data is {observed}, which contradicts: {expected}.',
      fix: '{mend}',
      words: {
        mend: {
          said: 'Say that personal data is used. If it is not, correct what says otherwise; where model.yaml leaves out `decides_about_people`, it does. What compares groups of people is fairness.json, and `fairness` in the profile.',
          role: 'Say that personal data is used. Where nobody can be known by the data that the groups were compared by, give the reason in release.yaml, for {roles} to accept by approving: `not_applicable: {personal_data: {reason: …, accepted_by: …}}`. Where no groups need be compared, remove fairness.json, and have the release name a profile without `fairness`.',
        },
      },
    },
    'pt-BR': {
      summary: 'O perfil nega o uso de dados pessoais onde ele é inevitável',
      reason: 'personal_data é {observed}, o que contradiz: {expected}.',
      fix: '{mend}',
      words: {
        mend: {
          said: 'Declare que há uso de dados pessoais. Se não há, corrija o que diz o contrário; sem `decides_about_people` no model.yaml, ele decide. O que compara grupos de pessoas é o fairness.json, e `fairness` no perfil.',
          role: 'Declare que há uso de dados pessoais. Se ninguém pode ser identificado pelos dados com que os grupos foram comparados, dê o motivo no release.yaml, para que {roles} o aceite ao aprovar: `not_applicable: {personal_data: {reason: …, accepted_by: …}}`. Se não é preciso comparar grupos, remova o fairness.json e faça o release citar um perfil sem `fairness`.',
        },
      },
    },
  },
  'privacy/no-review': {
    en: {
      summary: 'No review of automated decisions is declared',
      reason: 'automated_decisions is {observed}, and there is no `{expected}`.',
      fix: 'Say where people can ask for a review by a person (LGPD Art. 20).',
    },
    'pt-BR': {
      summary: 'Ninguém revisa uma decisão automatizada',
      reason: 'automated_decisions é {observed} e não há `{expected}`.',
      fix: 'Diga onde se pode pedir a revisão por uma pessoa (LGPD, art. 20).',
    },
  },
  'privacy/no-explanation': {
    en: {
      summary: 'No explanation of automated decisions is declared',
      reason: 'explains_criteria is {observed}; expected: {expected}.',
      fix: 'Have the review name the criteria of the decision (LGPD Art. 20).',
    },
    'pt-BR': {
      summary: 'Ninguém explica uma decisão automatizada',
      reason: 'explains_criteria é {observed}; esperado: {expected}.',
      fix: 'Faça a revisão informar os critérios da decisão (LGPD, art. 20).',
    },
  },
  'privacy/sensitive-basis': {
    en: {
      summary: 'Sensitive data is used without a legal basis',
      reason: 'The profile has no `{expected}`.',
      fix: 'Choose a basis of LGPD Art. 11 or GDPR Art. 9 with the DPO, or do without the data.',
    },
    'pt-BR': {
      summary: 'Dados sensíveis são usados sem base legal',
      reason: 'O perfil não tem `{expected}`.',
      fix: 'Escolha com o DPO uma base do art. 11 da LGPD ou do art. 9 do GDPR, ou deixe de usar os dados.',
    },
  },
  'privacy/one-contact': {
    en: {
      summary: 'One address is DPO and security contact',
      reason: 'Both are {observed}.',
      fix: 'Name two contacts: a bank keeps them apart.',
    },
    'pt-BR': {
      summary: 'Um só endereço é do DPO e da segurança',
      reason: 'Os dois são {observed}.',
      fix: 'Indique dois contatos: um banco os mantém separados.',
    },
  },
} satisfies Group<'privacy'>;
