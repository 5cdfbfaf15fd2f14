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
      fix: 'Record its distribution at training time.',
    },
    'pt-BR': {
      summary: 'Um campo não tem baseline de drift',
      reason: 'Falta {expected} em drift_baseline.json.',
      fix: 'Registre a distribuição dele no treinamento.',
    },
  },
  'drift/broken-baseline': {
    en: {
      summary: 'A drift baseline is not a distribution',
      reason: 'It has {observed}; expected: {expected}.',
      fix: "Record it again: edges that rise, or the contract's categories; one proportion for each bin, 1 in all.",
    },
    'pt-BR': {
      summary: 'Um baseline de drift não é uma distribuição',
      reason: 'Ele tem {observed}; esperado: {expected}.',
      fix: 'Registre de novo: limites crescentes ou as categorias do contrato; uma proporção por faixa, somando 1.',
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
      fix: 'Train on data of today, or find out why the traffic differs.',
    },
    'pt-BR': {
      summary: 'O tráfego do shadow mudou',
      reason: 'O índice é {observed}; o perfil age em {expected}; excesso: {margin}.',
      fix: 'Treine com dados atuais ou descubra por que o tráfego difere.',
    },
  },
} satisfies Group<'drift'>;
