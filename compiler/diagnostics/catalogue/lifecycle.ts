import type { Group } from '../entry.ts';

export const entries = {
  'lifecycle/order': {
    en: {
      summary: 'Lifecycle dates are out of order',
      reason: 'It is {observed}: too early for {expected}.',
      fix: 'revalidate_by comes before end_of_support, which comes no later than end_of_life.',
    },
    'pt-BR': {
      summary: 'As datas do ciclo de vida estão fora de ordem',
      reason: 'A data {observed} vem cedo demais em relação a {expected}.',
      fix: 'revalidate_by vem antes de end_of_support, que não pode ser posterior a end_of_life.',
    },
  },
  'lifecycle/past': {
    en: {
      summary: 'A lifecycle date has passed',
      reason: 'It is {observed}; today is {expected}.',
      fix: 'Set a date in the future, or do not release this version.',
    },
    'pt-BR': {
      summary: 'Uma data do ciclo de vida já passou',
      reason: 'A data é {observed}; hoje é {expected}.',
      fix: 'Defina uma data futura ou não lance esta versão.',
    },
  },
} satisfies Group<'lifecycle'>;
