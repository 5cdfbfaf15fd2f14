import type { Group } from '../entry.ts';

const role =
  'Say in model.yaml what the model is. Where it does say a number, give the reason in release.yaml, for {expected} to accept by approving: `not_applicable: {task: {reason: …, accepted_by: …}}`.';
const never =
  'Say in model.yaml what the model is. Where somebody should be able to accept that it says a number all the same, have demands.yaml changed first, in a merge request of its own.';
const papel =
  'Diga no model.yaml o que o modelo é. Se ele de fato diz um número, dê o motivo no release.yaml, para que {expected} o aceite ao aprovar: `not_applicable: {task: {reason: …, accepted_by: …}}`.';
const jamais =
  'Diga no model.yaml o que o modelo é. Se alguém deve poder aceitar que ele mesmo assim diz um número, altere antes o demands.yaml, em um merge request à parte.';

export const entries = {
  'claim/task': {
    en: {
      summary: 'The model is not what model.yaml says it is for',
      reason: 'model.yaml says `task: {task}`, and only what says a class has such measures: {observed}.',
      cases: {
        probability:
          'model.yaml says `task: {task}`; in {observed}, answers have a class, and no number beyond 0 to 1: a probability, and what follows from it.',
        decided:
          'model.yaml says `task: {task}`, and the profile that no person decides: the answers have the decision itself, in {observed}.',
        classes: 'model.yaml says `task: {task}`, and answers have no number but values that are listed ({observed}).',
        errors: 'The task is {task}, and shadow measured only errors of numbers: {observed}.',
      },
      fix: '{mend}',
      words: {
        mend: {
          role,
          never,
          classes: 'Say in model.yaml what the model is; left out, `task` is classification.',
          errors:
            'Say in model.yaml what the model is: `task: regression` or `forecasting` where it says a number. Where it says a class, finds or orders something, measure how often that is right.',
          square:
            'Say in model.yaml what the model is: `task: regression` or `forecasting` where it says a number; these need `rmse` too, the square root of `mse`. Where it says a class, measure how often that is right; what `mse` is of its probabilities goes by the name `brier`. What the run did not log by such a name is listed in `not_in_registry`, with the reason.',
        },
      },
    },
    'pt-BR': {
      summary: 'O modelo não faz o que o model.yaml diz',
      reason: 'O model.yaml diz `task: {task}`, e só o que diz uma classe tem medidas assim: {observed}.',
      cases: {
        probability:
          'O model.yaml diz `task: {task}`; em {observed}, as respostas têm uma classe e nenhum número fora de 0 a 1: uma probabilidade e o que decorre dela.',
        decided:
          'O model.yaml diz `task: {task}`, e o perfil, que nenhuma pessoa decide: as respostas trazem a própria decisão, em {observed}.',
        classes:
          'O model.yaml diz `task: {task}`, e as respostas não têm nenhum número além de valores listados ({observed}).',
        errors: 'A tarefa é {task}, e o shadow mediu apenas erros de números: {observed}.',
      },
      fix: '{mend}',
      words: {
        mend: {
          role: papel,
          never: jamais,
          classes: 'Diga no model.yaml o que o modelo é; sem `task`, vale classification.',
          errors:
            'Diga no model.yaml o que o modelo é: `task: regression` ou `forecasting` se ele diz um número. Se ele diz uma classe, encontra ou ordena algo, meça com que frequência acerta.',
          square:
            'Diga no model.yaml o que o modelo é: `task: regression` ou `forecasting` se ele diz um número; estes precisam também de `rmse`, a raiz quadrada de `mse`. Se ele diz uma classe, meça com que frequência acerta; o que `mse` é das probabilidades se chama `brier`. O que o run não registrou com um nome assim é listado em `not_in_registry`, com o motivo.',
        },
      },
    },
  },
  'claim/serving': {
    en: {
      summary: 'A caller waits for a model that is said to run in batches',
      reason: 'model.yaml says `serving: batch`, and the profile promises {observed}.',
      cases: {
        bound: 'model.yaml says `serving: batch`, and the profile binds {observed}, which is for single calls.',
        measured: 'model.yaml says `serving: batch`, and {observed} here was measured of single calls.',
      },
      fix: 'Where somebody waits for its answers, leave `serving` out of model.yaml, or write `online`. Where nobody does, {mend} without {observed}.',
      words: {
        mend: { profile: 'have the release name a new profile', measured: 'measure a run, and write the document' },
      },
    },
    'pt-BR': {
      summary: 'Alguém espera por um modelo que se diz executado em lotes',
      reason: 'O model.yaml diz `serving: batch`, e o perfil promete {observed}.',
      cases: {
        bound: 'O model.yaml diz `serving: batch`, e o perfil vincula {observed}, que é para chamadas avulsas.',
        measured: 'O model.yaml diz `serving: batch`, e {observed} foi medido aqui em chamadas avulsas.',
      },
      fix: 'Se alguém espera pelas respostas, retire `serving` do model.yaml ou escreva `online`. Se ninguém espera, {mend} sem {observed}.',
      words: {
        mend: { profile: 'faça o release citar um novo perfil', measured: 'meça uma execução e escreva o documento' },
      },
    },
  },
} satisfies Group<'claim'>;
