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
      fix: 'Correct the model, or have a residual risk accepted in release.yaml with `measure: {measure}`.',
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
      summary: 'A measure that the previous version had is missing',
      reason: '{expected} was measured for what this version is compared with.',
      fix: 'Measure it, or have a residual risk accepted in release.yaml with `measure: {expected}`.',
    },
    'pt-BR': {
      summary: 'Falta uma medida que existia antes',
      reason: '{expected} foi medido naquilo com que esta versão é comparada.',
      fix: 'Faça a medição ou obtenha o aceite de um risco residual em release.yaml com `measure: {expected}`.',
    },
  },
  'regression/not-guarded': {
    en: {
      summary: 'An output that was guarded no longer is',
      reason: 'Version {expected} guards this output, and `guarded_outputs` in model.yaml no longer names it.',
      fix: 'Name it in `guarded_outputs` again, or have a residual risk accepted in release.yaml with `measure: {observed}`.',
    },
    'pt-BR': {
      summary: 'Uma saída que era guardada deixou de ser',
      reason: 'A versão {expected} guarda esta saída, e `guarded_outputs` no model.yaml não a traz mais.',
      fix: 'Volte a incluí-la em `guarded_outputs` ou obtenha o aceite de um risco residual em release.yaml com `measure: {observed}`.',
    },
  },
  'regression/contract': {
    en: {
      summary: 'Requests that were valid before are now refused',
      reason: '{observed} breaks what holds for version {expected}: it was {before}, and is {after}.',
      cases: {
        value_gone: '{observed} refuses {before}, which version {expected} accepts.',
        value_new: '{observed} lets answers be {after}, which version {expected} never gives.',
        field_gone: '{observed} is no longer a field of requests; version {expected} accepts it.',
        field_new: '{observed} is a new field of answers; version {expected} promises that there is none.',
        field_required: '{observed} makes {after} a required field; version {expected} does without it.',
        field_not_sure: '{observed}: answers may lack {before}, which version {expected} always gives.',
      },
      fix: 'Keep the contract, or have a residual risk accepted in release.yaml with `measure: {observed}` once every consumer agreed.',
    },
    'pt-BR': {
      summary: 'Quem chamava antes fica de fora',
      reason: '{observed} quebra o que vale para a versão {expected}: era {before}, agora é {after}.',
      cases: {
        value_gone: '{observed} recusa {before}, que a versão {expected} aceita.',
        value_new: '{observed} permite a resposta {after}, que a versão {expected} nunca dá.',
        field_gone: '{observed} deixou de ser um campo da requisição; a versão {expected} o aceita.',
        field_new: '{observed} é um campo novo da resposta; a versão {expected} promete que não há outro.',
        field_required: '{observed} torna {after} um campo obrigatório; a versão {expected} não o exige.',
        field_not_sure: '{observed}: a resposta pode vir sem {before}, que a versão {expected} sempre dá.',
      },
      fix: 'Mantenha o contrato ou obtenha o aceite de um risco residual em release.yaml com `measure: {observed}`, depois que todos os consumidores concordarem.',
    },
  },
} satisfies Group<'regression'>;
