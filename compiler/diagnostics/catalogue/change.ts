import type { Group } from '../entry.ts';

export const entries = {
  'change/outside-releases': {
    en: {
      summary: 'A release and what judges it change in one merge request',
      reason: 'The merge request changes releases, and this file too.',
      fix: 'Move it to a merge request of its own, approved by those who own it, and merge that first.',
    },
    'pt-BR': {
      summary: 'Um release e aquilo que o julga mudam no mesmo merge request',
      reason: 'O merge request altera releases e também este arquivo.',
      fix: 'Leve-o para um merge request próprio, aprovado por quem responde por ele, e faça esse merge antes.',
    },
  },
  'change/release-deleted': {
    en: {
      summary: 'A release folder is deleted',
      reason: 'The merge request removes every file of this release.',
      fix: 'Restore it. A release that is no longer wanted is retired in model.yaml. A whole model may go once it serves nowhere: withdraw it first (`aliases: {}`).',
    },
    'pt-BR': {
      summary: 'Uma pasta de release é apagada',
      reason: 'O merge request remove todos os arquivos deste release.',
      fix: 'Restaure-a. Um release que ninguém mais quer é aposentado (Retired) em model.yaml. Um modelo inteiro pode sair quando não está em serviço em nenhum destino: retire-o antes (`aliases: {}`).',
    },
  },
  'change/model-removed': {
    en: {
      summary: 'A model is removed',
      reason:
        'Nothing of {model} is left. No version of it was rolled out, and no target but a folder had an alias of it.',
      fix: 'Nothing to do, if that is what you want. Exceptions and policies that only it needs can go as well.',
    },
    'pt-BR': {
      summary: 'Um modelo é removido',
      reason:
        'Nada de {model} permanece. Nenhuma versão dele passou por rollout, e nenhum destino além de uma pasta tinha um alias dele.',
      fix: 'Nada a fazer, se é isso que você quer. Exceções e políticas de que só ele precisa também podem sair.',
    },
  },
  'change/no-incident': {
    en: {
      summary: 'The emergency names no incident',
      reason: '`class: emergency` is for an incident, and `incident` is missing.',
      fix: 'Add its number beside the class, `incident: INC-4711`. Without an incident it is a normal change.',
    },
    'pt-BR': {
      summary: 'A GMUD emergencial não indica o incidente',
      reason: '`class: emergency` serve para um incidente, e falta `incident`.',
      fix: 'Inclua o número ao lado da classe, `incident: INC-4711`. Sem incidente, é uma mudança normal.',
    },
  },
  'change/unknown-window': {
    en: {
      summary: 'The change window does not exist',
      reason: '`{observed}` is not in policies/governance/calendar.yaml; known: {expected}.',
      fix: 'Name a window of the calendar.',
    },
    'pt-BR': {
      summary: 'A janela de mudança não existe',
      reason: '`{observed}` não está em policies/governance/calendar.yaml; conhecidas: {expected}.',
      fix: 'Use o nome de uma janela do calendário.',
    },
  },
  'change/window-over': {
    en: {
      summary: 'The change window never opens again',
      reason: 'After {expected} the calendar has no opening of `{observed}` outside freezes.',
      fix: 'Name another window, or have the calendar renewed in a change of its own.',
    },
    'pt-BR': {
      summary: 'A janela de mudança não abre mais',
      reason: 'Depois de {expected}, o calendário não tem abertura de `{observed}` fora de congelamentos.',
      fix: 'Use outra janela ou faça renovar o calendário em uma mudança própria.',
    },
  },
  'change/bad-period': {
    en: {
      summary: 'A period of the calendar cannot be computed',
      reason: 'What computes it says: “{observed}”.',
      fix: 'Correct time zone, start, duration or rule: RFC 5545, with a start that follows the rule. A rule is followed only so far: where iterations are exceeded, name a longer frequency (`FREQ=YEARLY`, not `DAILY`) or a later start.',
    },
    'pt-BR': {
      summary: 'Um período do calendário não pode ser calculado',
      reason: 'Quem o calcula diz: “{observed}”.',
      fix: 'Corrija fuso horário, início, duração ou regra: RFC 5545, com um início que siga a regra. Uma regra só é seguida até certo ponto: se o limite de iterações for excedido, use uma frequência mais longa (`FREQ=YEARLY`, não `DAILY`) ou um início mais recente.',
    },
  },
  'change/window-closed': {
    en: {
      summary: 'The change window is closed',
      reason: '`{observed}` opens at {expected}.',
      fix: 'Nothing is wrong: from then on the scheduled `relc apply --pending` applies it, or `relc apply` again. What cannot wait is an emergency: `class: emergency` and `incident: TICKET` in release.yaml, and `relc plan` again, which names who approves it. A rollback never waits.',
    },
    'pt-BR': {
      summary: 'A janela de mudança está fechada',
      reason: '`{observed}` abre em {expected}.',
      fix: 'Não há erro: a partir daí o `relc apply --pending` agendado aplica, ou um novo `relc apply`. O que não pode esperar é uma emergência: `class: emergency` e `incident: TICKET` no release.yaml, e de novo `relc plan`, que diz quem a aprova. Um rollback nunca espera.',
    },
  },
  'change/frozen': {
    en: {
      summary: 'Changes are frozen',
      reason: 'Until {expected}: {observed}',
      fix: 'Nothing is wrong: from then on the scheduled `relc apply --pending` applies it, or `relc apply` again. What cannot wait is an emergency: `class: emergency` and `incident: TICKET` in release.yaml, and `relc plan` again, which names who approves it. A rollback never waits.',
    },
    'pt-BR': {
      summary: 'Há um congelamento de mudanças em vigor',
      reason: 'Até {expected}: {observed}',
      fix: 'Não há erro: a partir daí o `relc apply --pending` agendado aplica, ou um novo `relc apply`. O que não pode esperar é uma emergência: `class: emergency` e `incident: TICKET` no release.yaml, e de novo `relc plan`, que diz quem a aprova. Um rollback nunca espera.',
    },
  },
  'change/stopped': {
    en: {
      summary: 'The stop switch is on',
      reason: '{expected}: {observed}',
      fix: 'Nothing is wrong: apply when the incident is over and `stopped` is out of policies/governance/calendar.yaml. A rollback goes through; so does an emergency whose incident is {expected}, where `stopped.models` names the model.',
    },
    'pt-BR': {
      summary: 'Uma parada de emergência está acionada',
      reason: '{expected}: {observed}',
      fix: 'Não há erro: aplique quando o incidente terminar e `stopped` sair de policies/governance/calendar.yaml. Um rollback passa; uma GMUD emergencial do incidente {expected} também, se `stopped.models` indicar o modelo.',
    },
  },
} satisfies Group<'change'>;
