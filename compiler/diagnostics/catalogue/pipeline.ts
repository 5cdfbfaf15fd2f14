import type { Group } from '../entry.ts';

export const entries = {
  'pipeline/other-targets': {
    en: {
      summary: 'The pipeline is for other targets than targets.yaml names',
      reason:
        'Its jobs are for {observed}; the servers in policies/governance/targets.yaml are {expected}. To a target without a job nothing is ever applied, and no signed state is renewed there.',
      fix: 'Name the same in both: after `RELC_TARGET:` in .gitlab-ci.yml, or as `targets:` of the component. Each target needs an environment of its name in GitLab, with its own token.',
    },
    'pt-BR': {
      summary: 'O pipeline atende a outros destinos que não os de targets.yaml',
      reason:
        'Os jobs são para {observed}; os servidores em policies/governance/targets.yaml são {expected}. Em um destino sem job nada é aplicado, e nenhum estado assinado é renovado.',
      fix: 'Informe os mesmos nos dois: depois de `RELC_TARGET:` em .gitlab-ci.yml, ou como `targets:` do componente. Cada destino precisa de um environment com o seu nome no GitLab, com um token próprio.',
    },
  },
  'pipeline/targets-unread': {
    en: {
      summary: 'relc cannot tell for which targets jobs run',
      reason:
        'The pipeline says {observed} where names of targets are expected, and GitLab puts that together only when a pipeline starts. The servers in policies/governance/targets.yaml are {expected}; to one without a job nothing is ever applied.',
      fix: 'Write the names themselves, as a list or one alone: after `RELC_TARGET:` in .gitlab-ci.yml, or as `targets:` of the component. An anchor and an alias of the same file will do.',
    },
    'pt-BR': {
      summary: 'O relc não sabe para quais destinos há jobs',
      reason:
        'O pipeline diz {observed} onde se esperam nomes de destinos, e o GitLab só o resolve quando um pipeline começa. Os servidores em policies/governance/targets.yaml são {expected}; em um destino sem job nada é aplicado.',
      fix: 'Escreva os próprios nomes, em uma lista ou um só: depois de `RELC_TARGET:` em .gitlab-ci.yml, ou como `targets:` do componente. Uma âncora e um alias do mesmo arquivo servem.',
    },
  },
  'pipeline/taken-target': {
    en: {
      summary: 'A target has the name of an environment of the pipeline',
      reason:
        'Jobs that apply nothing run in the environments watch, note and rollback. What is set in GitLab for the target {observed}, its release key among it, would be handed to them.',
      fix: 'Give the target another name: in targets.yaml, in the pipeline, and in `aliases` of each model.yaml.',
    },
    'pt-BR': {
      summary: 'Um destino tem o nome de um environment do pipeline',
      reason:
        'Jobs que nada aplicam executam nos environments watch, note e rollback. O que o GitLab guarda para o destino {observed}, inclusive a chave de release, seria entregue a eles.',
      fix: 'Dê outro nome ao destino: em targets.yaml, no pipeline e em `aliases` de cada model.yaml.',
    },
  },
  'pipeline/not-scheduled': {
    en: {
      summary: 'No pipeline is started by schedule',
      reason:
        'GitLab started the last one on {branch} at {observed}. Each day one must: it renews signed states before they end, and goes on with what waits for a window or an approval.',
      cases: {
        never:
          'GitLab started none on {branch} yet. Each day one must: it renews signed states before they end, and goes on with what waits for a window or an approval.',
      },
      fix: 'In GitLab, Build > Pipeline schedules: make one for this branch, daily or more often, owned by somebody who may merge into it, or take over the one that is there. Run it once, and look again.',
    },
    'pt-BR': {
      summary: 'Nenhum pipeline é iniciado por agendamento',
      reason:
        'O GitLab iniciou o último em {branch} em {observed}. É preciso um por dia: ele renova os estados assinados antes do fim e retoma o que aguarda uma janela ou uma aprovação.',
      cases: {
        never:
          'O GitLab ainda não iniciou nenhum em {branch}. É preciso um por dia: ele renova os estados assinados antes do fim e retoma o que aguarda uma janela ou uma aprovação.',
      },
      fix: 'No GitLab, em Build > Pipeline schedules: crie um para este branch, diário ou mais frequente, cujo dono possa fazer merge nele, ou assuma o que existe. Execute-o uma vez e confira de novo.',
    },
  },
  'pipeline/not-renewed': {
    en: {
      summary: 'Nobody renews the signed state',
      reason:
        'It was due on {observed}, when half of its days were over, and ends on {expected}. From then on serving refuses to start.',
      fix: 'Find out why the scheduled pipeline does not run, or what its job says. Meanwhile, where the release key is: `relc apply --pending --target {target}`',
    },
    'pt-BR': {
      summary: 'Ninguém renova o estado assinado',
      reason:
        'A renovação era para {observed}, quando metade dos dias passou, e ele termina em {expected}. A partir daí o serving se recusa a iniciar.',
      fix: 'Descubra por que o pipeline agendado não executa, ou o que o job informa. Enquanto isso, onde está a chave de release: `relc apply --pending --target {target}`',
    },
  },
} satisfies Group<'pipeline'>;
