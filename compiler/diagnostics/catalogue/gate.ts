import type { Group } from '../entry.ts';

export const entries = {
  'gate/evaluation-failed': {
    en: {
      summary: 'A policy could not be evaluated',
      reason: '{entrypoint}: {observed}',
      fix: 'Report it to the owners of policies/. Nothing passes meanwhile.',
    },
    'pt-BR': {
      summary: 'Não foi possível avaliar uma política',
      reason: '{entrypoint}: {observed}',
      fix: 'Avise os responsáveis por policies/. Enquanto isso, nada passa.',
    },
  },
  'gate/no-answer': {
    en: {
      summary: 'A policy gave no answer',
      reason: '{entrypoint} is undefined or empty for this release.',
      fix: 'Report it to the owners of policies/. Nothing passes meanwhile.',
    },
    'pt-BR': {
      summary: 'Uma política não deu resposta',
      reason: '{entrypoint} está indefinido ou vazio para este release.',
      fix: 'Avise os responsáveis por policies/. Enquanto isso, nada passa.',
    },
  },
  'gate/set-differs': {
    en: {
      summary: 'The gates are not the expected ones',
      reason: '{entrypoint}: `{gate}` is missing or unexpected.',
      fix: 'Build the policy again: `npm run policy:build`',
    },
    'pt-BR': {
      summary: 'Os gates não são os esperados',
      reason: '{entrypoint}: `{gate}` está faltando ou não era esperado.',
      fix: 'Compile a política de novo: `npm run policy:build`',
    },
  },
  'gate/unknown-code': {
    en: {
      summary: 'A gate denied with an unknown code',
      reason: 'Gate `{gate}` answered {observed}.',
      fix: 'Give the code an entry in the catalogue.',
    },
    'pt-BR': {
      summary: 'Um gate reprovou com um código desconhecido',
      reason: 'O gate `{gate}` respondeu {observed}.',
      fix: 'Crie uma entrada para o código no catálogo.',
    },
  },
  'gate/promotion-refused': {
    en: {
      summary: 'The promotion rule does not allow this release',
      reason: 'registry.promote answered {observed} although no gate found a fault.',
      fix: 'Report it to the owners of policies/. Nothing passes meanwhile.',
    },
    'pt-BR': {
      summary: 'A regra de promoção não permite este release',
      reason: 'registry.promote respondeu {observed}, embora nenhum gate tenha encontrado falha.',
      fix: 'Avise os responsáveis por policies/. Enquanto isso, nada passa.',
    },
  },
} satisfies Group<'gate'>;
