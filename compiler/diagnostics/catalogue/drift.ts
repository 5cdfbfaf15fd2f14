import type { Group } from '../entry.ts';

export const entries = {
  'drift/thresholds': {
    en: {
      summary: 'Drift acts before it warns',
      reason: 'The warning is at {observed}, the action at {expected}.',
      fix: 'Set psi_warn below psi_act in a new profile.',
    },
    'pt-BR': {
      summary: 'O drift aciona antes de alertar',
      reason: 'O alerta está em {observed}, a ação em {expected}.',
      fix: 'Defina psi_warn abaixo de psi_act em um novo perfil.',
    },
  },
  'drift/not-covered': {
    en: {
      summary: 'A field has no drift baseline',
      reason: 'drift_baseline.json lacks {expected}.',
      fix: 'Record its distribution at training time. Where it has none, such as text or an image, record a number that is computed of it and say in `of` what that is, or say under `unwatched` why nothing watches it.',
    },
    'pt-BR': {
      summary: 'Um campo não tem baseline de drift',
      reason: 'Falta {expected} em drift_baseline.json.',
      fix: 'Registre a distribuição dele no treinamento. Se ele não tem distribuição, como texto ou imagem, registre um número calculado a partir dele e diga em `of` o que é, ou diga em `unwatched` por que nada o acompanha.',
    },
  },
  'drift/not-accepted': {
    en: {
      summary: 'No role accepts that a field is not watched',
      reason:
        '`unwatched` names {observed}, which is not free text, was watched before, or leaves no input that is watched; release.yaml says nothing of {expected}.',
      fix: 'Watch it; of text, an image or a list by a number that is computed of it, with `of`. Otherwise have it accepted in release.yaml: `not_applicable` with `{expected}`, by a role that demands.yaml names for that.',
    },
    'pt-BR': {
      summary: 'Ninguém aceita que um campo não seja acompanhado',
      reason:
        '`unwatched` traz {observed}, que não é texto livre, já foi acompanhado ou não deixa nenhuma entrada acompanhada; o release.yaml nada diz de {expected}.',
      fix: 'Acompanhe o campo; texto, imagem ou lista, por um número calculado a partir dela, com `of`. Caso contrário, obtenha o aceite no release.yaml: `not_applicable` com `{expected}`, por um papel que o demands.yaml indica para isso.',
    },
  },
  'drift/not-left-out': {
    en: {
      summary: 'What is said to be unwatched is no such field',
      reason: '`unwatched` names {observed}, which is in no contract, never varies or has a baseline all the same.',
      fix: 'Correct the name, or remove it from `unwatched`.',
    },
    'pt-BR': {
      summary: 'O que se declara sem acompanhamento não é um campo assim',
      reason: '`unwatched` traz {observed}, que não está em nenhum contrato, nunca varia ou tem baseline mesmo assim.',
      fix: 'Corrija o nome ou retire-o de `unwatched`.',
    },
  },
  'drift/statistic': {
    en: {
      summary: 'A statistic does not watch its field',
      reason: '`of` is {observed}; {expected}.',
      fix: 'Record the distribution of the field itself; where it has none, a numeric one with `of`.',
      words: {
        expected: {
          own: 'the field has values of its own, whose distribution is asked for',
          numeric: 'what is computed of a field is a number, so that its type is numeric',
          of: 'the field is text, and it is not said what its numbers are',
        },
      },
    },
    'pt-BR': {
      summary: 'Uma estatística não acompanha o seu campo',
      reason: '`of` é {observed}; {expected}.',
      fix: 'Registre a distribuição do próprio campo; se ele não tem, uma numérica com `of`.',
      words: {
        expected: {
          own: 'o campo tem valores próprios, cuja distribuição se pede',
          numeric: 'o que se calcula de um campo é um número, e por isso o tipo é numeric',
          of: 'o campo é texto, e ninguém diz o que são os números',
        },
      },
    },
  },
  'drift/broken-baseline': {
    en: {
      summary: 'A drift baseline is not a distribution',
      reason: 'It has {observed}; expected: {expected}.',
      fix: "Record it again: for a number, edges that rise within the contract's range; else the values that the contract lets in, as categories; one proportion for each bin, 1 in all. Where the contract does not say what the field is, say it there.",
    },
    'pt-BR': {
      summary: 'Um baseline de drift não é uma distribuição',
      reason: 'Ele tem {observed}; esperado: {expected}.',
      fix: 'Registre de novo: para um número, limites crescentes dentro da faixa do contrato; senão, como categorias, os valores que o contrato admite; uma proporção por faixa, somando 1. Se o contrato não diz o que o campo é, diga isso nele.',
    },
  },
  'drift/not-measured': {
    en: {
      summary: 'Drift of a field was not measured in shadow',
      reason: '`psi` in shadow_eval.json lacks {expected}.',
      fix: 'Compare the shadow traffic with drift_baseline.json and write the population stability index of each field.',
    },
    'pt-BR': {
      summary: 'O drift de um campo não foi medido no shadow',
      reason: 'Falta {expected} em `psi` de shadow_eval.json.',
      fix: 'Compare o tráfego do shadow com drift_baseline.json e escreva o índice de estabilidade populacional de cada campo.',
    },
  },
  'drift/psi': {
    en: {
      summary: 'Shadow traffic has drifted',
      reason: 'The index is {observed}; the profile acts at {expected}; over by {margin}.',
      fix: 'Train on current data, or find out why the traffic differs.',
    },
    'pt-BR': {
      summary: 'O tráfego do shadow mudou',
      reason: 'O índice é {observed}; o perfil age em {expected}; excesso: {margin}.',
      fix: 'Treine com dados atuais ou descubra por que o tráfego difere.',
    },
  },
} satisfies Group<'drift'>;
