import type { Group } from '../entry.ts';

export const entries = {
  'promote/stage': {
    en: {
      summary: 'The promotion is not from Staging to Approved',
      reason: 'It is {observed}; expected: {expected}.',
      fix: 'Move it to Staging in the registry, or give it the alias or tag that `staging` in policies/governance/targets.yaml names. Then delete registry.json and run `relc new` again.',
    },
    'pt-BR': {
      summary: 'A promoção não é de Staging para Approved',
      reason: 'É {observed}; esperado: {expected}.',
      fix: 'Mova a versão para Staging no registry ou dê a ela o alias ou a tag que `staging` em policies/governance/targets.yaml indica. Depois apague registry.json e rode `relc new` de novo.',
    },
  },
  'promote/security-decision': {
    en: {
      summary: 'The security decision is not PASS',
      reason: 'It is {observed}.',
      fix: 'Resolve what the decision names, and have it decided again.',
    },
    'pt-BR': {
      summary: 'A decisão de segurança não é PASS',
      reason: 'A decisão é {observed}.',
      fix: 'Resolva o que a decisão aponta e peça uma nova decisão.',
    },
  },
  'promote/blocking-cve': {
    en: {
      summary: 'A vulnerability blocks the release',
      reason:
        'Found: {observed}; severities that block: {expected}, by the worst of all sources, recomputed from their CVSS vectors.',
      fix: 'Upgrade the component. Where the model is not affected, say so in vex.cdx.json: `not_affected`, with a justification, signed.',
    },
    'pt-BR': {
      summary: 'Uma vulnerabilidade bloqueia o release',
      reason:
        'Encontrada: {observed}; severidades que bloqueiam: {expected}, pela pior de todas as fontes, recalculada a partir dos vetores CVSS.',
      fix: 'Atualize o componente. Se o modelo não é afetado, declare isso em vex.cdx.json: `not_affected`, com justificativa e assinatura.',
    },
  },
  'promote/unscored-cve': {
    en: {
      summary: 'The severity of a vulnerability is unknown',
      reason: 'No rating of it has a {expected} vector that its severity could be recomputed from: {observed}.',
      fix: 'Scan again with a source that gives vectors, or have a signed vex.cdx.json rate it.',
    },
    'pt-BR': {
      summary: 'Ninguém sabe a gravidade de uma vulnerabilidade',
      reason: 'Nenhuma classificação traz um vetor {expected} do qual recalcular a severidade: {observed}.',
      fix: 'Refaça a varredura com uma fonte que informe vetores, ou classifique-a em um vex.cdx.json assinado.',
    },
  },
  'promote/canary': {
    en: {
      summary: 'The rollout decision is not PROCEED',
      reason: 'It is {observed}.',
      fix: 'Repeat the canary, or withdraw the release.',
    },
    'pt-BR': {
      summary: 'A decisão de rollout não é PROCEED',
      reason: 'A decisão é {observed}.',
      fix: 'Repita o canary ou retire o release.',
    },
  },
} satisfies Group<'promote'>;
