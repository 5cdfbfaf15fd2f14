import type { Group } from '../entry.ts';

export const entries = {
  'regression/no-previous-evidence': {
    en: {
      summary: 'The replaced version has nothing to compare with',
      reason: 'Version {expected} has no readable {observed}: this one may be any amount worse.',
      fix: 'Put it there, or have a residual risk accepted in release.yaml with `measure: previous_version`.',
    },
    'pt-BR': {
      summary: 'A versão substituída não tem com que comparar',
      reason: 'A versão {expected} não tem {observed} legível; esta pode ser pior em qualquer medida.',
      fix: 'Coloque-o lá ou obtenha o aceite de um risco residual em release.yaml com `measure: previous_version`.',
    },
  },
  'regression/worse': {
    en: {
      summary: 'A measure is worse than before',
      reason:
        '{measure} is {observed}; with {previous} it is {expected}. Worse by {margin}; at most {limit} without an accepted risk.',
      fix: 'Mend the model, or have a residual risk accepted in release.yaml with `measure: {measure}`.',
    },
    'pt-BR': {
      summary: 'Uma medida piorou em relação à versão anterior',
      reason:
        '{measure} é {observed}; com {previous} é {expected}. Pior em {margin}; no máximo {limit} sem risco aceito.',
      fix: 'Corrija o modelo ou obtenha o aceite de um risco residual em release.yaml com `measure: {measure}`.',
    },
  },
  'regression/not-measured': {
    en: {
      summary: 'A measure of before is missing',
      reason: '{expected} was measured for what this version is compared with.',
      fix: 'Measure it, or have a residual risk accepted in release.yaml with `measure: {expected}`.',
    },
    'pt-BR': {
      summary: 'Falta uma medida que existia antes',
      reason: '{expected} foi medido naquilo com que esta versão é comparada.',
      fix: 'Faça a medição ou obtenha o aceite de um risco residual em release.yaml com `measure: {expected}`.',
    },
  },
  'regression/contract': {
    en: {
      summary: 'Callers of before are shut out',
      reason: '{observed} breaks what holds for version {expected}: it was {before}, and is {after}.',
      fix: 'Keep the contract, or have a residual risk accepted in release.yaml with `measure: {observed}` once every consumer agreed.',
    },
    'pt-BR': {
      summary: 'Quem chamava antes fica de fora',
      reason: '{observed} quebra o que vale para a versão {expected}: era {before}, agora é {after}.',
      fix: 'Mantenha o contrato ou obtenha o aceite de um risco residual em release.yaml com `measure: {observed}`, depois que todos os consumidores concordarem.',
    },
  },
} satisfies Group<'regression'>;
