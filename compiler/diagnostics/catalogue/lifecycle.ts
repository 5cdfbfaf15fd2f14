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
  'lifecycle/still-serves': {
    en: {
      summary: 'What callers get has reached its end of life',
      reason:
        'Version {version} of {model} serves on {target}, and its end of life, which was approved with it, came on {observed}: no host starts it any more, and what runs is lost at the next start. It is not taken away by itself while callers may need it. The model is of {owner}.',
      fix: 'Let another version serve. If none is to, write Retired for this one in model.yaml and remove its alias: two people approve that, and it waits for no window. Status: `relc status {model}`',
    },
    'pt-BR': {
      summary: 'O que atende quem chama chegou ao fim de vida',
      reason:
        'A versão {version} de {model} atende em {target}, e o fim de vida dela, aprovado junto com ela, foi em {observed}: nenhum host a inicia mais, e o que está rodando se perde no próximo início. Ela não sai sozinha enquanto alguém pode precisar dela. O modelo é de {owner}.',
      fix: 'Coloque outra versão em uso. Se nenhuma deve atender, escreva Retired nesta em model.yaml e remova o alias: duas pessoas aprovam isso, sem esperar janela. Situação: `relc status {model}`',
    },
  },
} satisfies Group<'lifecycle'>;
