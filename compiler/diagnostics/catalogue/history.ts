import type { Group } from '../entry.ts';

export const entries = {
  'history/state-missing': {
    en: {
      summary: 'The chain of signed states has a gap',
      reason:
        'State {observed} of {model} follows {digest}, which the registry does not have, or not with that content. What happened in between is not told.',
      fix: 'Put the file back from a backup of the registry: it is named by that digest. If there is none, keep this finding with what you export: nobody can say what is missing.',
    },
    'pt-BR': {
      summary: 'A cadeia de estados assinados tem uma lacuna',
      reason:
        'O estado {observed} de {model} segue {digest}, que o registry não tem, ou não com esse conteúdo. O que houve no intervalo não é contado.',
      fix: 'Reponha o arquivo a partir de um backup do registry: esse digest é o nome dele. Se não houver, guarde este achado junto com o que exportar: ninguém sabe dizer o que falta.',
    },
  },
  'history/state-not-trusted': {
    en: {
      summary: 'A file among the kept states is left out: nothing shows that it ever counted',
      reason: '{digest}, kept for {model}, is {observed}.',
      fix: 'Whoever can write to the registry may have put it there: find out who. If a release key signed it that is no longer in keys.yaml, add that key again with the days on which it signed, and run this again.',
    },
    'pt-BR': {
      summary: 'Um arquivo entre os estados guardados fica de fora: nada mostra que algum dia valeu',
      reason: '{digest}, guardado para {model}, está {observed}.',
      fix: 'Quem pode gravar no registry pode tê-lo posto lá: descubra quem foi. Se o assinou uma chave de release que não está mais em keys.yaml, inclua-a de novo com os dias em que assinou, e execute outra vez.',
    },
  },
  'history/state-left': {
    en: {
      summary: 'A signed state is kept that never counted',
      reason:
        'State {observed} of {model}, {digest}, is followed by none: an apply that is killed before its last write leaves one.',
      fix: 'Nothing: it is no part of the history.',
    },
    'pt-BR': {
      summary: 'Está guardado um estado assinado que nunca valeu',
      reason:
        'Nenhum estado segue o estado {observed} de {model}, {digest}: um apply interrompido antes da última gravação deixa um assim.',
      fix: 'Nada: ele não faz parte do histórico.',
    },
  },
  'history/key-not-trusted': {
    en: {
      summary: 'States were signed by a key that shows nothing any more',
      reason: 'States {from} to {to} of {model}: {change}.',
      words: {
        change: {
          successor: 'the key {key} was revoked since. The state that follows them proves that they counted',
          unknown: 'no key that is trusted now signed them. The state that follows them proves that they counted',
          'revoked-key':
            'the key {key} was revoked since, and nothing else proves them: whoever had the key could have signed them later',
        },
      },
      fix: 'Compare what is told of them with what people kept: tickets, merge requests, an archive. To check the signatures themselves, name the keys of that time with `--trust DIR`.',
    },
    'pt-BR': {
      summary: 'Há estados assinados por uma chave que não comprova mais nada',
      reason: 'Estados {from} a {to} de {model}: {change}.',
      words: {
        change: {
          successor: 'a chave {key} foi revogada depois. O estado seguinte comprova que eles valeram',
          unknown: 'nenhuma chave em que se confia hoje os assinou. O estado seguinte comprova que eles valeram',
          'revoked-key':
            'a chave {key} foi revogada depois, e nada mais os comprova: quem tinha a chave poderia tê-los assinado mais tarde',
        },
      },
      fix: 'Compare o que se conta deles com o que as pessoas guardaram: tickets, merge requests, um arquivo. Para conferir as assinaturas em si, indique as chaves da época com `--trust PASTA`.',
    },
  },
  'history/record-missing': {
    en: {
      summary: 'The CAB record of a plan is not there',
      reason:
        'State {observed} of {model} came about by plan {plan}, and the registry has no record of it: who approved it is not told.',
      fix: 'Put the record back from a backup of the registry, as relc/cab/PLAN.sigstore.json of the run of the version. If the version itself was deleted there, restore it first.',
    },
    'pt-BR': {
      summary: 'Falta o registro do CAB de um plano',
      reason:
        'O estado {observed} de {model} resultou do plano {plan}, e o registry não tem o registro: não se conta quem aprovou.',
      fix: 'Reponha o registro a partir de um backup do registry, como relc/cab/PLANO.sigstore.json do run da versão. Se a própria versão foi excluída lá, restaure-a antes.',
    },
  },
  'history/record-not-trusted': {
    en: {
      summary: 'The CAB record of a plan cannot be trusted',
      reason: 'The record of plan {plan}, by which state {observed_state} of {model} came about, is {observed}.',
      fix: 'Find out who changed it, and put the record back from a backup of the registry. If its key was revoked, compare what it says with what people kept.',
    },
    'pt-BR': {
      summary: 'O registro do CAB de um plano não é confiável',
      reason: 'O registro do plano {plan}, do qual resultou o estado {observed_state} de {model}, está {observed}.',
      fix: 'Descubra quem o alterou, e reponha o registro a partir de um backup do registry. Se a chave dele foi revogada, compare o que ele diz com o que as pessoas guardaram.',
    },
  },
  'history/approval-not-genuine': {
    en: {
      summary: 'An approval in a CAB record is not proven by its own signature',
      reason:
        'The record of plan {plan} names {person} as {role}, and holds no approval by the key {key} that verifies. The release key signed that record.',
      cases: {
        revoked:
          'The record of plan {plan} names {person} as {role}; the key {key} was revoked on {until}, which is no later than what shows when that record was signed.',
      },
      fix: 'Ask {person}, or compare with what people kept. To check the signature itself, name the keys of that time with `--trust DIR`.',
    },
    'pt-BR': {
      summary: 'Uma aprovação em um registro do CAB não é comprovada pela própria assinatura',
      reason:
        'O registro do plano {plan} indica {person} como {role}, e não contém aprovação da chave {key} que confira. A chave de release assinou esse registro.',
      cases: {
        revoked:
          'O registro do plano {plan} indica {person} como {role}; a chave {key} foi revogada em {until}, e nada mostra que o registro foi assinado antes.',
      },
      fix: 'Pergunte a {person}, ou compare com o que as pessoas guardaram. Para conferir a assinatura em si, indique as chaves da época com `--trust PASTA`.',
    },
  },
  'history/revoked-since': {
    en: {
      summary: 'A key was revoked after its approval was recorded, which still counts',
      reason:
        'The record of plan {plan} holds an approval by {person} as {role}. The release key signed that record on {observed}; the key {key} was revoked on {until}, after that day.',
      fix: 'Nothing, where the key was in the right hands on {observed}. Otherwise let `revoked` in keys.yaml say the day on which it was lost: what was recorded since then counts no more.',
    },
    'pt-BR': {
      summary: 'Uma chave foi revogada depois do registro da sua aprovação, que ainda vale',
      reason:
        'O registro do plano {plan} contém uma aprovação de {person} como {role}. A chave de release assinou esse registro em {observed}; a chave {key} foi revogada em {until}, depois desse dia.',
      fix: 'Nada, se a chave estava em boas mãos em {observed}. Se não, informe em `revoked`, no keys.yaml, o dia em que ela foi perdida: o que foi registrado a partir dele deixa de valer.',
    },
  },
  'history/release-missing': {
    en: {
      summary: 'The registry does not have a release as it was approved',
      reason:
        'Version {version} of {model}, {digest}: its list of files or its manifest is missing, or differs. By which exceptions it serves is not told.',
      fix: 'Put relc/DIGEST/ of the run of the version back from a backup, or read the exceptions in git: `relc compile --ref COMMIT` makes the manifest again.',
    },
    'pt-BR': {
      summary: 'O registry não tem um release como foi aprovado',
      reason:
        'Versão {version} de {model}, {digest}: a lista de arquivos ou o manifesto falta, ou difere. Não se conta com que exceções ela atende.',
      fix: 'Reponha relc/DIGEST/ do run da versão a partir de um backup, ou leia as exceções no git: `relc compile --ref COMMIT` gera o manifesto de novo.',
    },
  },
  'history/commit-missing': {
    en: {
      summary: 'A commit that was applied is not in this repository',
      reason: 'State {observed} of {model} was applied from {commit}: who wrote it is not told.',
      fix: 'Where this clone is shallow: `git fetch --unshallow`. Otherwise history was rewritten, or this is another repository: find out which one was applied.',
    },
    'pt-BR': {
      summary: 'Um commit que foi aplicado não está neste repositório',
      reason: 'O estado {observed} de {model} foi aplicado a partir de {commit}: não se conta quem o escreveu.',
      fix: 'Se este clone é raso: `git fetch --unshallow`. Caso contrário, o histórico foi reescrito, ou este é outro repositório: descubra qual foi aplicado.',
    },
  },
} satisfies Group<'history'>;
