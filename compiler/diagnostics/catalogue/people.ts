import type { Group } from '../entry.ts';

export const entries = {
  'people/unknown': {
    en: {
      summary: 'The person named here is not in people.yaml',
      reason: '`{observed}` is neither a name nor an address in policies/trust/people.yaml.',
      fix: 'Write the name or the address alone, as people.yaml has it. A new person is added there with the role that this takes ({expected}), in a merge request of its own.',
    },
    'pt-BR': {
      summary: 'A pessoa indicada aqui não é conhecida',
      reason: '`{observed}` não é nome nem endereço que conste em policies/trust/people.yaml.',
      fix: 'Escreva só o nome ou o endereço, como está em people.yaml. Uma pessoa nova é incluída ali com o papel exigido aqui ({expected}), em um merge request à parte.',
    },
  },
  'people/role': {
    en: {
      summary: 'The person named here may not do this',
      reason: '`{observed}` does not have the role `{expected}` in policies/trust/people.yaml.',
      cases: {
        several: '`{observed}` has none of the roles that may, in policies/trust/people.yaml: {expected}.',
      },
      fix: 'Have a person with the role do it, and name that person. Give it to `{observed}` in people.yaml only in a merge request of its own.',
    },
    'pt-BR': {
      summary: 'A pessoa indicada aqui não tem alçada para isto',
      reason: '`{observed}` não tem o papel `{expected}` em policies/trust/people.yaml.',
      cases: {
        several: '`{observed}` não tem nenhum dos papéis que podem, em policies/trust/people.yaml: {expected}.',
      },
      fix: 'Peça a quem tem o papel e indique essa pessoa. Só dê o papel a `{observed}` em people.yaml em um merge request à parte.',
    },
  },
  'people/left': {
    en: {
      summary: 'The person named here had left before',
      reason: 'The last day of `{observed}` in policies/trust/people.yaml is {left}; this counts as of {expected}.',
      fix: 'Have a person do it who still works here and has the role, and name that person.',
    },
    'pt-BR': {
      summary: 'A pessoa indicada aqui já tinha saído',
      reason: 'O último dia de `{observed}` em policies/trust/people.yaml é {left}; isto vale a partir de {expected}.',
      fix: 'Peça a quem está lá e tem o papel, e indique essa pessoa.',
    },
  },
} satisfies Group<'people'>;
