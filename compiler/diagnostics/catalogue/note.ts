import type { Group } from '../entry.ts';

export const entries = {
  'note/other-tip': {
    en: {
      summary: 'This checkout is not what the default branch holds now',
      reason: 'HEAD is {observed}; {branch} is at {expected}. Nothing else may judge in its name.',
      fix: 'Fetch the branch and check out its tip: `git fetch origin {branch} && git checkout --detach FETCH_HEAD`. A scheduled job does so by itself: run it again.',
    },
    'pt-BR': {
      summary: 'Esta cópia de trabalho não é o que o branch padrão tem agora',
      reason: 'HEAD é {observed}; {branch} está em {expected}. Nada mais pode julgar em nome dele.',
      fix: 'Busque o branch e entre no último commit dele: `git fetch origin {branch} && git checkout --detach FETCH_HEAD`. Um job agendado faz isso sozinho: execute-o de novo.',
    },
  },
  'note/commit-not-here': {
    en: {
      summary: 'The head of the merge request is not in this repository',
      reason: 'Commit {observed} was not fetched, so nothing can be said of it.',
      fix: 'Fetch it: `git fetch origin refs/merge-requests/{iid}/head`',
    },
    'pt-BR': {
      summary: 'Falta neste repositório o head do merge request',
      reason: 'O commit {observed} não foi buscado, e nada se pode dizer dele.',
      fix: 'Busque-o: `git fetch origin refs/merge-requests/{iid}/head`',
    },
  },
  'note/not-taken': {
    en: {
      summary: 'GitLab does not take the note',
      reason: 'It answers “{observed}”. What the note said before stays.',
      fix: 'Give the job that runs `relc note` a RELC_GITLAB_TOKEN that may write: a project access token with scope `api` and role Reporter, for the environment `note` alone.',
    },
    'pt-BR': {
      summary: 'O GitLab não aceita o comentário',
      reason: 'Ele responde “{observed}”. O comentário anterior continua lá.',
      fix: 'Dê ao job que executa `relc note` um RELC_GITLAB_TOKEN que possa escrever: um token de acesso do projeto com escopo `api` e papel Reporter, só para o ambiente `note`.',
    },
  },
} satisfies Group<'note'>;
