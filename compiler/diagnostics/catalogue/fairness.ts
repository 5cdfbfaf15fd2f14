import type { Group } from '../entry.ts';

export const entries = {
  'fairness/limit': {
    en: {
      summary: 'A fairness measure is outside its limits',
      reason: 'Measured: {observed}; allowed: {expected}.',
      fix: 'Correct the model, or agree on other limits in a new profile with those who own them.',
    },
    'pt-BR': {
      summary: 'Uma métrica de fairness está fora dos limites',
      reason: 'Medido: {observed}; permitido: {expected}.',
      fix: 'Corrija o modelo ou pactue outros limites em um novo perfil, com os responsáveis por eles.',
    },
  },
  'fairness/not-measured': {
    en: {
      summary: 'A watched attribute was not measured',
      reason: 'fairness.json lacks {expected}.',
      fix: 'Measure it.',
    },
    'pt-BR': {
      summary: 'Um atributo monitorado não foi medido',
      reason: 'Falta {expected} em fairness.json.',
      fix: 'Faça a medição.',
    },
  },
  'fairness/not-watched': {
    en: {
      summary: 'Fairness was measured, and nothing limits it',
      reason: 'fairness.json has {observed}; the profile has no `{expected}`.',
      fix: 'Agree on a watchlist in a new profile with those who own its limits.',
    },
    'pt-BR': {
      summary: 'A fairness foi medida, e nada a limita',
      reason: 'fairness.json tem {observed}; o perfil não tem `{expected}`.',
      fix: 'Pactue uma watchlist em um novo perfil, com os responsáveis pelos limites.',
    },
  },
  'fairness/groups': {
    en: {
      summary: 'There are no groups to compare',
      reason: 'Measured: {observed}; the reference group is {expected}.',
      fix: 'Measure two groups at least, the reference group among them.',
    },
    'pt-BR': {
      summary: 'Não há grupos a comparar',
      reason: 'Medidos: {observed}; o grupo de referência é {expected}.',
      fix: 'Meça ao menos dois grupos, entre eles o de referência.',
    },
  },
  'fairness/reference-group': {
    en: {
      summary: 'Two groups fare too differently, whatever the reference group is',
      reason:
        'Between the group that fares best and the one that fares worst, {metric} is {observed}; the limit is {expected}.',
      fix: 'Correct the model, or agree on other limits in a new profile with those who own them. They hold between any two groups.',
    },
    'pt-BR': {
      summary: 'Dois grupos diferem demais, seja qual for o grupo de referência',
      reason: 'Entre o grupo mais favorecido e o menos favorecido, {metric} é {observed}; o limite é {expected}.',
      fix: 'Corrija o modelo ou pactue outros limites em um novo perfil, com os responsáveis por eles. Eles valem entre dois grupos quaisquer.',
    },
  },
  'fairness/people': {
    en: {
      summary: 'The groups are not all people of the data',
      reason: 'The groups of this attribute have {observed person|people}; on the same data, {source} has {expected}.',
      fix: 'Count everybody: add the groups that are missing. Whose group nobody knows is counted beside `groups`, as `ungrouped`, with n and {numbers}, up to {admitted} of all people: {limits}. If shadow ran on other data, give that data another name.',
    },
    'pt-BR': {
      summary: 'Os grupos não somam todas as pessoas dos dados',
      reason: 'Os grupos deste atributo somam {observed pessoa|pessoas}; nos mesmos dados, {source} tem {expected}.',
      fix: 'Conte todas: acrescente os grupos que faltam. Quem não tem grupo conhecido é contado ao lado de `groups`, como `ungrouped`, com n e {numbers}, até {admitted} de todas as pessoas: {limits}. Se o shadow usou outros dados, dê a esses dados outro nome.',
    },
  },
  'fairness/rate': {
    en: {
      summary: 'The groups do not give the rate of the whole',
      reason:
        'By their people, the approval rates of the groups give {observed}; on the same data, {source} gives {expected}.',
      fix: 'Write the rates and people that were measured, with as many digits as there are. If the other number is of other data, give that data another name.',
    },
    'pt-BR': {
      summary: 'Os grupos não dão a taxa do todo',
      reason:
        'Ponderadas pelas pessoas, as taxas de aprovação dos grupos dão {observed}; nos mesmos dados, {source} dá {expected}.',
      fix: 'Escreva as taxas e as pessoas que foram medidas, com todas as casas. Se o outro número é de outros dados, dê a esses dados outro nome.',
    },
  },
  'fairness/not-of-task': {
    en: {
      summary: 'Groups are not compared as the task asks for',
      reason: 'Missing: {expected}. Of another task: {observed}. model.yaml says that the task is {task}.',
      fix: 'Where the task is regression or forecasting, write the errors of each group and of all people: mae, rmse and mean_error, and of each attribute mae_ratio and mean_error_difference. Otherwise write rates: approval_rate and true_positive_rate, disparate_impact and equal_opportunity_difference. If the task is another one, correct `task` in model.yaml first.',
    },
    'pt-BR': {
      summary: 'Os grupos não são comparados como a tarefa pede',
      reason: 'Falta: {expected}. De outra tarefa: {observed}. model.yaml diz que a tarefa é {task}.',
      fix: 'Se a tarefa é regression ou forecasting, escreva os erros de cada grupo e de todas as pessoas: mae, rmse e mean_error, e de cada atributo mae_ratio e mean_error_difference. Caso contrário, escreva taxas: approval_rate e true_positive_rate, disparate_impact e equal_opportunity_difference. Se a tarefa é outra, corrija antes `task` em model.yaml.',
    },
  },
  'fairness/watched-otherwise': {
    en: {
      summary: 'The watchlist has a metric of another task',
      reason: '{observed} is watched; of a model whose task is {task} there are {expected}.',
      fix: 'Watch metrics of the task, in a new profile. If the task is another one, correct `task` in model.yaml first.',
    },
    'pt-BR': {
      summary: 'A watchlist tem uma métrica de outra tarefa',
      reason: '{observed} é monitorada; de um modelo cuja tarefa é {task} há {expected}.',
      fix: 'Monitore métricas da tarefa, em um novo perfil. Se a tarefa é outra, corrija antes `task` em model.yaml.',
    },
  },
  'fairness/error': {
    en: {
      summary: 'The groups do not give the errors of the whole',
      reason: 'By their people, {measure} of the groups gives {observed}; on the same data, {source} gives {expected}.',
      fix: 'Write the errors and people that were measured, with as many digits as there are. If the other number is of other data, give that data another name.',
    },
    'pt-BR': {
      summary: 'Os grupos não dão os erros do todo',
      reason: 'Ponderado pelas pessoas, {measure} dos grupos dá {observed}; nos mesmos dados, {source} dá {expected}.',
      fix: 'Escreva os erros e as pessoas que foram medidos, com todas as casas. Se o outro número é de outros dados, dê a esses dados outro nome.',
    },
  },
  'fairness/no-longer-measured': {
    en: {
      summary: 'A group is no longer compared as for the previous version',
      reason: 'The replaced version has {expected}; here it says {observed}.',
      fix: 'Measure the same groups, under the same names and from the same reference group, or have a residual risk accepted in release.yaml with `measure: {measure}`.',
    },
    'pt-BR': {
      summary: 'Um grupo de antes já não é comparado como antes',
      reason: 'A versão substituída tem {expected}; aqui consta {observed}.',
      fix: 'Meça os mesmos grupos, com os mesmos nomes e o mesmo grupo de referência, ou obtenha o aceite de um risco residual em release.yaml com `measure: {measure}`.',
    },
  },
} satisfies Group<'fairness'>;
