import type { Group } from '../entry.ts';

export const entries = {
  'emergency/unratified': {
    en: {
      summary: 'An emergency is not ratified yet',
      reason:
        '{model} on {target} serves what people on call approved for {incident}. Until {until} it is ratified by: {required}.',
      fix: 'Each of them runs `relc plan {model}`, which writes the plan that was applied here too, and `relc approve {file} --key KEY`; or writes `/relc approve {plan}` in its merge request; then `relc apply --pending`. Until then the model takes a rollback, and emergencies of this incident.',
    },
    'pt-BR': {
      summary: 'Uma GMUD emergencial ainda não foi ratificada',
      reason:
        '{model} em {target} serve o que o plantão aprovou para {incident}. Ratificação até {until} por: {required}.',
      fix: 'Cada um executa `relc plan {model}`, que também grava aqui o plano aplicado, e `relc approve {file} --key CHAVE`; ou escreve `/relc approve {plan}` no merge request; depois, `relc apply --pending`. Até lá, o modelo só aceita rollback e emergências deste incidente.',
    },
  },
  'emergency/overdue': {
    en: {
      summary: 'The ratification of an emergency is overdue',
      reason:
        '{model} on {target} serves what people on call approved for {incident}. By {until} it was to be ratified by: {required}.',
      fix: 'Ratify it: `relc plan {model}` writes the plan that was applied, each runs `relc approve {file} --key KEY`, then `relc apply --pending`; it is recorded as late. Or roll it back in model.yaml.',
    },
    'pt-BR': {
      summary: 'A ratificação de uma GMUD emergencial está atrasada',
      reason:
        '{model} em {target} serve o que o plantão aprovou para {incident}. O prazo de ratificação era {until}, por: {required}.',
      fix: 'Ratifique-a: `relc plan {model}` grava o plano aplicado, cada um executa `relc approve {file} --key CHAVE` e depois vem `relc apply --pending`; fica registrada como atrasada. Ou faça o rollback em model.yaml.',
    },
  },
  'emergency/refused': {
    en: {
      summary: 'The ratification of an emergency was refused',
      reason:
        '{person} ({role}) does not ratify what people on call approved for {incident}: {observed}. {model} on {target} still serves it.',
      fix: 'Roll it back: in `aliases` of releases/{model}/model.yaml, `- {before}` `+ {after}`. With nothing to go back to, take the version out of use. Until then the model takes nothing else, unless everybody approves what takes its place.',
    },
    'pt-BR': {
      summary: 'A ratificação de uma GMUD emergencial foi recusada',
      reason:
        '{person} ({role}) não ratifica o que o plantão aprovou para {incident}: {observed}. {model} em {target} ainda serve essa versão.',
      fix: 'Faça o rollback: em `aliases` de releases/{model}/model.yaml, `- {before}` `+ {after}`. Sem versão para a qual voltar, tire esta de uso. Até lá, o modelo não aceita mais nada, a não ser que todos aprovem o que entra no lugar dela.',
    },
  },
  'emergency/too-few': {
    en: {
      summary: 'Too few people could approve an emergency',
      reason:
        'policies/governance/approvals.yaml asks for {expected} × {role}; people who hold that role today: {observed}.',
      fix: 'Have people added to policies/trust/keys.yaml with this role before the first incident, in a change of its own. Until then no emergency goes live here.',
    },
    'pt-BR': {
      summary: 'Há pouca gente que possa aprovar uma emergência',
      reason: 'policies/governance/approvals.yaml pede {expected} × {role}; pessoas com esse papel hoje: {observed}.',
      fix: 'Antes do primeiro incidente, peça a inclusão de pessoas com esse papel em policies/trust/keys.yaml, em uma mudança à parte. Até lá, nenhuma emergência entra em vigor aqui.',
    },
  },
  'emergency/stopped-earlier': {
    en: {
      summary: 'The emergency was not ratified on the earlier target',
      reason:
        'Version {version} of {model} came to {target} by the emergency for {incident}, to be ratified by {until}. It is not: {observed}.',
      fix: 'Ratify it on {target}, late if need be. After a refusal everybody approves it there once more, or a new version takes its place. With people on call alone it goes no further.',
    },
    'pt-BR': {
      summary: 'A GMUD emergencial não foi ratificada no destino anterior',
      reason:
        'A versão {version} de {model} chegou a {target} pela emergência {incident}, com ratificação até {until}. Não foi ratificada: {observed}.',
      fix: 'Ratifique-a em {target}, mesmo com atraso. Depois de uma recusa, todos a aprovam lá de novo, ou uma nova versão entra no lugar dela. Só com o plantão ela não segue adiante.',
    },
  },
  'emergency/may-not-refuse': {
    en: {
      summary: 'Only a role that is asked to ratify can refuse',
      reason: 'The emergency is ratified by {expected}; {subject} acts as {observed}.',
      fix: 'A person in one of these roles refuses it, `relc approve PLAN --refuse --reason TEXT --key KEY`.',
    },
    'pt-BR': {
      summary: 'Só recusa quem deve ratificar',
      reason: 'A GMUD emergencial é ratificada por {expected}; {subject} atua como {observed}.',
      fix: 'A recusa cabe a alguém com um desses papéis, `relc approve PLANO --refuse --reason TEXTO --key CHAVE`.',
    },
  },
  'emergency/no-reason': {
    en: {
      summary: 'The refusal gives no reason',
      reason: '`{observed}` is no text for people.',
      fix: 'Say with `--reason` why the emergency is not ratified: the signed state keeps it.',
    },
    'pt-BR': {
      summary: 'A recusa não dá motivo',
      reason: '`{observed}` não é um texto para pessoas.',
      fix: 'Diga com `--reason` por que a emergência não é ratificada: o estado assinado guarda o motivo.',
    },
  },
  'emergency/nothing-to-refuse': {
    en: {
      summary: 'This plan waits for no ratification',
      reason: 'No signed state says that {plan} is an emergency which people still must ratify.',
      fix: 'What is not applied yet needs no refusal: do not approve it. What was ratified is rolled back in model.yaml.',
    },
    'pt-BR': {
      summary: 'Este plano não espera ratificação',
      reason: 'Nenhum estado assinado diz que {plan} é uma emergência ainda por ratificar.',
      fix: 'O que ainda não foi aplicado não precisa de recusa: não aprove. O que foi ratificado volta por rollback em model.yaml.',
    },
  },
} satisfies Group<'emergency'>;
