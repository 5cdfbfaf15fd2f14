// What the documents of the handoff say in Brazilian Portuguese and no template can.
import { countedIn } from '../../../diagnostics/numbers.ts';
import type { DocumentWords } from './en.ts';

const counted = countedIn('pt-BR');

export const ptBR: DocumentWords = {
  criticality: { low: 'baixa', medium: 'média', high: 'alta' },
  sectors: { banking: 'bancário', insurance: 'seguros', health: 'saúde', public: 'setor público', other: 'outro' },
  critical: (name) => `${name} (crítico)`,
  roles: (required) => required.map(([role, people]) => `${people} × ${role}`).join(', '),
  target: 'DESTINO',
  copy: (file, release, target) =>
    `Esta é uma cópia para ${target}, com o que se sabe no dia do envio. O que se aprova é \`${file}\` do release \`${release}\`.`,
  requests: (count) => counted(count, 'requisição', 'requisições'),
  rows: (count) => `uma execução de ${counted(count, 'linha', 'linhas')}`,
  tested: {
    staging: (day, asked, waived) =>
      `Homologação, ${day}: ${asked}, ${waived.length === 0 ? 'todos os níveis prometidos atendidos' : `nem todos os níveis prometidos atendidos (${waived.join(', ')})`}`,
    shadow: (day, decisions) => `Shadow, ${day}, decisões: ${decisions}`,
    canary: (steps, percent, requests, waived) =>
      `Canary: ${counted(steps, 'etapa', 'etapas')} até ${percent}% do tráfego, ${counted(requests, 'requisição', 'requisições')}, ${waived.length === 0 ? 'nenhuma violação' : `não como deveria (${waived.join(', ')})`}`,
    no_canary: 'Canary: não houve',
    rollout: (by, day, reason) => `Decisão de prosseguir de ${by}, ${day}: ${reason}`,
    security: (by, day) => `Aprovado pela segurança (${by}, ${day})`,
  },
  bases: {
    lgpd: {
      consent: 'consentimento (LGPD, art. 7º, I)',
      legal_obligation: 'obrigação legal ou regulatória (LGPD, art. 7º, II)',
      public_policy: 'execução de políticas públicas pela administração (LGPD, art. 7º, III)',
      research: 'estudos por órgão de pesquisa (LGPD, art. 7º, IV)',
      contract: 'contrato ou procedimentos preliminares, a pedido do titular (LGPD, art. 7º, V)',
      legal_claims: 'exercício de direitos em processo (LGPD, art. 7º, VI)',
      vital_interests: 'proteção da vida (LGPD, art. 7º, VII)',
      health_protection: 'tutela da saúde, por quem presta o cuidado (LGPD, art. 7º, VIII)',
      legitimate_interests: 'legítimo interesse (LGPD, art. 7º, IX)',
      credit_protection: 'proteção do crédito (LGPD, art. 7º, X)',
    },
    lgpd_sensitive: {
      consent: 'consentimento específico, para dados sensíveis (LGPD, art. 11, I)',
      legal_obligation: 'obrigação legal ou regulatória, para dados sensíveis (LGPD, art. 11, II, a)',
      public_policy: 'políticas públicas, para dados sensíveis (LGPD, art. 11, II, b)',
      research: 'estudos por órgão de pesquisa, para dados sensíveis (LGPD, art. 11, II, c)',
      legal_claims: 'exercício de direitos, para dados sensíveis (LGPD, art. 11, II, d)',
      vital_interests: 'proteção da vida, para dados sensíveis (LGPD, art. 11, II, e)',
      health_protection: 'tutela da saúde, para dados sensíveis (LGPD, art. 11, II, f)',
      fraud_prevention: 'prevenção à fraude e segurança do titular, para dados sensíveis (LGPD, art. 11, II, g)',
    },
    gdpr: {
      consent: 'consentimento (GDPR, art. 6(1)(a))',
      contract: 'contrato (GDPR, art. 6(1)(b))',
      legal_obligation: 'obrigação legal (GDPR, art. 6(1)(c))',
      vital_interests: 'interesses vitais (GDPR, art. 6(1)(d))',
      public_task: 'interesse público (GDPR, art. 6(1)(e))',
      legitimate_interests: 'interesses legítimos (GDPR, art. 6(1)(f))',
    },
    gdpr_sensitive: {
      consent: 'consentimento explícito, para dados sensíveis (GDPR, art. 9(2)(a))',
      employment_law: 'direito do trabalho e da seguridade social, para dados sensíveis (GDPR, art. 9(2)(b))',
      vital_interests: 'interesses vitais, para dados sensíveis (GDPR, art. 9(2)(c))',
      members: 'membros de entidade sem fins lucrativos, para dados sensíveis (GDPR, art. 9(2)(d))',
      made_public: 'dados que o próprio titular tornou públicos (GDPR, art. 9(2)(e))',
      legal_claims: 'defesa de direitos em processo, para dados sensíveis (GDPR, art. 9(2)(f))',
      public_interest: 'interesse público relevante, para dados sensíveis (GDPR, art. 9(2)(g))',
      health_care: 'assistência social ou à saúde, para dados sensíveis (GDPR, art. 9(2)(h))',
      public_health: 'saúde pública, para dados sensíveis (GDPR, art. 9(2)(i))',
      research: 'arquivo, pesquisa ou estatística, para dados sensíveis (GDPR, art. 9(2)(j))',
    },
  },
  actions: { predict: 'decidir ou responder', explain: 'explicar uma decisão' },
};
