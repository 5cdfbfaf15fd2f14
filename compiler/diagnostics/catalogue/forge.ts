import type { Group } from '../entry.ts';

export const entries = {
  'forge/unreachable': {
    en: {
      summary: 'The forge cannot be reached',
      reason: '{observed}',
      fix: 'Try again. Meanwhile approvals can be signed: `relc approve PLAN --key KEY`',
    },
    'pt-BR': {
      summary: 'Não foi possível acessar o GitLab',
      reason: '{observed}',
      fix: 'Tente de novo. Enquanto isso, as aprovações podem ser assinadas: `relc approve PLANO --key CHAVE`',
    },
  },
  'forge/not-one-merge-request': {
    en: {
      summary: 'No single merge request brought this change',
      reason:
        'Merged requests with commit {commit}: {observed}. Exactly one is needed; otherwise it is unknown what was approved.',
      fix: 'Have it approved with signatures, which ask no merge request: a plan with `relc approve PLAN --key KEY`, a change of what judges as judge/not-approved says. From now on, let each merge request have a head of its own.',
    },
    'pt-BR': {
      summary: 'A mudança não veio de um único merge request',
      reason:
        'Merge requests integrados que têm o commit {commit}: {observed}. É preciso exatamente um; do contrário, ninguém sabe o que foi aprovado.',
      fix: 'Obtenha aprovações assinadas, que não dependem de merge request: de um plano com `relc approve PLANO --key CHAVE`, de uma mudança do que julga como judge/not-approved diz. Daqui em diante, cada merge request deve ter um head próprio.',
    },
  },
  'forge/branch-not-protected': {
    en: {
      summary: 'The default branch is not protected',
      reason: 'Anybody who may push could change {observed} after the approvals.',
      fix: 'Protect the branch in GitLab.',
    },
    'pt-BR': {
      summary: 'O branch padrão não está protegido',
      reason: 'Quem pode fazer push poderia alterar {observed} depois das aprovações.',
      fix: 'Proteja o branch no GitLab.',
    },
  },
  'forge/fork': {
    en: {
      summary: 'The merge request comes from a fork',
      reason: '{subject} was made in another project, where other people may push and other jobs run.',
      fix: 'Open it again from a branch of this project.',
    },
    'pt-BR': {
      summary: 'O merge request vem de um fork',
      reason:
        '{subject} foi feito em outro projeto, onde outras pessoas podem fazer push e outros jobs são executados.',
      fix: 'Abra-o de novo a partir de um branch deste projeto.',
    },
  },
  'forge/reopened': {
    en: {
      summary: 'The merge request was reopened',
      reason: '{subject} kept the approvals from before it was closed.',
      fix: 'Open a new merge request.',
    },
    'pt-BR': {
      summary: 'O merge request foi reaberto',
      reason: '{subject} manteve as aprovações de antes de ser fechado.',
      fix: 'Abra um novo merge request.',
    },
  },
  'forge/head-moved': {
    en: {
      summary: "The merge request's head is not its last version",
      reason: '{subject} says {expected}; its latest version has {observed}.',
      fix: 'Find out who pushed, and open a new merge request.',
    },
    'pt-BR': {
      summary: 'O head do merge request não é a última versão dele',
      reason: '{subject} informa {expected}; a última versão tem {observed}.',
      fix: 'Descubra quem fez o push e abra um novo merge request.',
    },
  },
  'forge/commit-not-here': {
    en: {
      summary: 'A commit of the merge request is not in this repository',
      reason: 'Without {observed} or the commit it starts from nobody can tell what the approvers of {subject} saw.',
      fix: 'Fetch it: `git fetch origin refs/merge-requests/{iid}/head`',
    },
    'pt-BR': {
      summary: 'Falta neste repositório um commit do merge request',
      reason: 'Sem {observed} ou o commit de onde ele parte, ninguém sabe o que viram os aprovadores de {subject}.',
      fix: 'Busque-o: `git fetch origin refs/merge-requests/{iid}/head`',
    },
  },
  'forge/touches-judge': {
    en: {
      summary: 'The merge request changes more than releases',
      reason: '{subject} also changes {observed}: it could have changed what judges it, the plan job included.',
      fix: 'Split it: releases in one merge request, everything else in another.',
    },
    'pt-BR': {
      summary: 'O merge request altera mais do que releases',
      reason: '{subject} também altera {observed}: poderia ter alterado o que o julga, inclusive o job do plano.',
      fix: 'Divida-o: releases em um merge request, todo o resto em outro.',
    },
  },
  'forge/merged-otherwise': {
    en: {
      summary: 'What was merged is not what was approved',
      reason: 'These differ between the head of {subject} and the commit that is applied: {observed}.',
      fix: 'Open a merge request that changes the model from where it is now.',
    },
    'pt-BR': {
      summary: 'O que foi integrado não é o que foi aprovado',
      reason: 'Há diferenças entre o head de {subject} e o commit que está sendo aplicado: {observed}.',
      fix: 'Abra um merge request que altere o modelo a partir do estado atual.',
    },
  },
  'forge/starter-unknown': {
    en: {
      summary: 'A job or a token brought this, and nobody can tell who started it',
      reason:
        'Of these commits of {subject} GitLab does not show a person who started the job that made them: {observed}. That person counts as author, so no approval can count.',
      fix: 'Close it, or revert it where it is merged. Then have a person start the job again in a pipeline of the default branch, which opens another: `relc rollback MODEL --target TARGET --branch` in a job names it in its commit (`Relc-Job`) and leaves `committed/` as an artifact. Or a person brings the change in as its author, without the line `Relc-Job`. Where this cannot wait, approvals can be signed, and the plan applied where the release key is: `relc approve PLAN --key KEY`; of what judges: `relc approve --judge --key KEY`',
    },
    'pt-BR': {
      summary: 'Um job ou um token trouxe isto, e ninguém sabe quem o iniciou',
      reason:
        'Destes commits de {subject} o GitLab não mostra uma pessoa que tenha iniciado o job que os fez: {observed}. Essa pessoa conta como autora; por isso nenhuma aprovação vale.',
      fix: 'Feche-o, ou reverta-o se o merge já foi feito. Depois peça a uma pessoa que inicie o job de novo em um pipeline do branch padrão, que abre outro: em um job, `relc rollback MODELO --target DESTINO --branch` indica o job no commit (`Relc-Job`) e deixa `committed/` como artefato. Ou uma pessoa traz a mudança como autora, sem a linha `Relc-Job`. Se não puder esperar, as aprovações podem ser assinadas e o plano aplicado onde está a chave de release: `relc approve PLANO --key CHAVE`; do que julga: `relc approve --judge --key CHAVE`',
    },
  },
  'forge/setting': {
    en: {
      summary: 'A setting of GitLab weakens approvals',
      reason: '{setting} is {observed}; policy wants {expected}.',
      fix: "Change the setting in GitLab. One that GitLab does not show (null) needs a Maintainer's token, or Premium.",
    },
    'pt-BR': {
      summary: 'Uma configuração do GitLab enfraquece as aprovações',
      reason: '{setting} está em {observed}; a política exige {expected}.',
      fix: 'Altere a configuração no GitLab. Para uma que o GitLab não mostra (null) é preciso o token de um Maintainer, ou o Premium.',
    },
  },
  'forge/other-plan': {
    en: {
      summary: 'The plan job made another plan',
      reason: 'The latest artifacts of job {job} for {subject} hold {observed}; what is applied is {expected}.',
      fix: 'Plan again on the default branch, and have approvers write `/relc approve {expected}` in the merge request.',
    },
    'pt-BR': {
      summary: 'O job do plano produziu outro plano',
      reason:
        'Os últimos artefatos do job {job} para {subject} contêm {observed}; o que está sendo aplicado é {expected}.',
      fix: 'Planeje de novo no branch padrão e peça aos aprovadores que escrevam `/relc approve {expected}` no merge request.',
    },
  },
} satisfies Group<'forge'>;
