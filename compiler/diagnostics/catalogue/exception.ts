import type { Group } from '../entry.ts';

export const entries = {
  'exception/used': {
    en: {
      summary: 'An exception is used',
      reason: '{id} waives `{rule}` until {until}: {reason} (owner {owner}, ticket {ticket})',
      fix: 'Nothing to do now. Approvers see it in the plan and the release notes. After {until} `{rule}` refuses again; what already serves keeps serving.',
    },
    'pt-BR': {
      summary: 'Uma exceção está em uso',
      reason: '{id} dispensa `{rule}` até {until}: {reason} (responsável {owner}, ticket {ticket})',
      fix: 'Nada a fazer agora. Quem aprova a vê no plano e nas notas de release. Depois de {until}, `{rule}` volta a recusar; o que já estiver atendendo continua.',
    },
  },
  'exception/expires-soon': {
    en: {
      summary: 'An exception ends soon',
      reason: '{id} waives `{rule}` until {until}; after that day the finding counts again.',
      fix: 'Correct what it waives, or have {owner} decide on it again ({ticket}).',
    },
    'pt-BR': {
      summary: 'Uma exceção termina em breve',
      reason: '{id} dispensa `{rule}` até {until}; depois desse dia o achado volta a valer.',
      fix: 'Corrija o que ela dispensa ou peça nova decisão a {owner} ({ticket}).',
    },
  },
  'exception/not-in-force': {
    en: {
      summary: 'An exception is not in force',
      reason: '{id} waives `{rule}` from {from} to {until}, in UTC, and not now.',
      fix: '{mend}',
      words: {
        mend: {
          ended: 'Correct what it waives, or have {owner} decide on it again ({ticket}).',
          not_yet: 'It is in force from {from}: wait until then, or fix what it waives.',
        },
      },
    },
    'pt-BR': {
      summary: 'Uma exceção não está em vigor',
      reason: '{id} dispensa `{rule}` de {from} a {until}, em UTC, e não agora.',
      fix: '{mend}',
      words: {
        mend: {
          ended: 'Corrija o que ela dispensa ou peça nova decisão a {owner} ({ticket}).',
          not_yet: 'Ela vale a partir de {from}: espere até lá ou corrija o que ela dispensa.',
        },
      },
    },
  },
  'exception/not-needed': {
    en: {
      summary: 'An exception is no longer needed',
      reason: '{id} waives `{rule}`, and nothing of the kind is found.',
      fix: 'Remove it from policies/governance/exceptions.yaml.',
    },
    'pt-BR': {
      summary: 'Uma exceção não é mais necessária',
      reason: '{id} dispensa `{rule}`, e nada disso foi encontrado.',
      fix: 'Remova-a de policies/governance/exceptions.yaml.',
    },
  },
  'exception/no-release': {
    en: {
      summary: 'An exception is for no release',
      reason: '{id} waives `{rule}` for {subject}, and there is no such release.',
      fix: 'Name the release as `MODEL/VERSION` in its subject, or remove it from policies/governance/exceptions.yaml.',
    },
    'pt-BR': {
      summary: 'Uma exceção não é para release nenhum',
      reason: '{id} dispensa `{rule}` para {subject}, e esse release não existe.',
      fix: 'Indique o release como `MODELO/VERSÃO` no subject dela ou remova-a de policies/governance/exceptions.yaml.',
    },
  },
  'exception/no-such-code': {
    en: {
      summary: 'An exception names no code',
      reason: '`{observed}` is no code that can be waived, nor any other.',
      cases: { near: '`{observed}` is no code. Near it: {expected}.' },
      fix: 'Name the code of the finding, which stands in brackets after `error`.',
    },
    'pt-BR': {
      summary: 'Uma exceção não cita um código',
      reason: '`{observed}` não é um código, dispensável ou não.',
      cases: { near: '`{observed}` não é um código. Parecidos: {expected}.' },
      fix: 'Cite o código do achado, que aparece entre colchetes depois de `erro`.',
    },
  },
  'exception/no-place': {
    en: {
      summary: 'An exception to a limit names no place',
      reason: '`{observed}` stands for every limit of its kind; an exception is to one of them.',
      fix: 'Add `pointer` to its subject, as the finding says it after `at`: /slos/latency_ms/p95.',
    },
    'pt-BR': {
      summary: 'Uma exceção a um limite não diz onde',
      reason: '`{observed}` vale para todos os limites do tipo; uma exceção é para um só.',
      fix: 'Acrescente `pointer` ao subject, como o achado o mostra depois de `at`: /slos/latency_ms/p95.',
    },
  },
  'exception/never': {
    en: {
      summary: 'There are no exceptions to this',
      reason:
        '`{observed}` is no finding that can be waived. Signatures, digests, approvals, decisions and whatever judges never are.',
      fix: 'Remove the entry, and fix what was found.',
    },
    'pt-BR': {
      summary: 'Não há exceções para isto',
      reason:
        '`{observed}` não é um achado que possa ser dispensado. Assinaturas, digests, aprovações, decisões e tudo o que julga nunca são.',
      fix: 'Remova a entrada e corrija o que foi encontrado.',
    },
  },
  'exception/twice': {
    en: {
      summary: 'Two exceptions have the same id',
      reason: '`{observed}` is used by two exceptions: a plan could mean either.',
      fix: 'Give one of them an id of its own.',
    },
    'pt-BR': {
      summary: 'Duas exceções têm o mesmo id',
      reason: '`{observed}` aparece duas vezes: um plano que o cita poderia significar qualquer uma.',
      fix: 'Dê um id próprio a uma delas.',
    },
  },
} satisfies Group<'exception'>;
