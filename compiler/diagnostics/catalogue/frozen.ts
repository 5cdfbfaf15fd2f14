import type { Group } from '../entry.ts';

export const entries = {
  'frozen/file-changed': {
    en: {
      summary: 'A file of an approved release changed',
      reason: 'Byte {byte} differs from commit {reference}, where model.yaml says: {frozen}.',
      fix: 'Undo the change: `git checkout {reference} -- {file}`. People approved exactly these bytes: for other content, release a new version. Only where `relc status` shows that this version was never applied: in one merge request, correct the file and remove the version from model.yaml; in the next, approve the version again.',
    },
    'pt-BR': {
      summary: 'Um arquivo de um release aprovado mudou',
      reason: 'O byte {byte} difere do commit {reference}, em que model.yaml diz: {frozen}.',
      fix: 'Desfaça a alteração: `git checkout {reference} -- {file}`. Estes bytes, exatamente, foram aprovados: para outro conteúdo, lance uma nova versão. Só se o `relc status` mostrar que esta versão nunca foi aplicada: em um merge request, corrija o arquivo e retire a versão de model.yaml; no seguinte, aprove a versão de novo.',
    },
  },
  'frozen/model-changed': {
    en: {
      summary: 'A model file of an approved release changed',
      reason: 'Its digest is {observed}; at commit {reference}, where model.yaml says {frozen}, it was {expected}.',
      fix: 'Undo the change: `git checkout {reference} -- {file}`. People approved exactly these bytes: for other content, release a new version. Only where `relc status` shows that this version was never applied: in one merge request, correct the file and remove the version from model.yaml; in the next, approve the version again.',
    },
    'pt-BR': {
      summary: 'Um arquivo do modelo de um release aprovado mudou',
      reason: 'O digest dele é {observed}; no commit {reference}, em que model.yaml diz {frozen}, era {expected}.',
      fix: 'Desfaça a alteração: `git checkout {reference} -- {file}`. Estes bytes, exatamente, foram aprovados: para outro conteúdo, lance uma nova versão. Só se o `relc status` mostrar que esta versão nunca foi aplicada: em um merge request, corrija o arquivo e retire a versão de model.yaml; no seguinte, aprove a versão de novo.',
    },
  },
  'frozen/file-added': {
    en: {
      summary: 'A file was added to an approved release',
      reason: 'It is not in commit {reference}, where model.yaml says: {frozen}.',
      fix: 'Remove it. People approved exactly these bytes: for other content, release a new version. Only where `relc status` shows that this version was never applied: in one merge request, correct the release and remove the version from model.yaml; in the next, approve the version again.',
    },
    'pt-BR': {
      summary: 'Um arquivo foi incluído em um release aprovado',
      reason: 'Ele não está no commit {reference}, em que model.yaml diz: {frozen}.',
      fix: 'Remova o arquivo. Estes bytes, exatamente, foram aprovados: para outro conteúdo, lance uma nova versão. Só se o `relc status` mostrar que esta versão nunca foi aplicada: em um merge request, corrija o release e retire a versão de model.yaml; no seguinte, aprove a versão de novo.',
    },
  },
  'frozen/file-removed': {
    en: {
      summary: 'A file of an approved release is gone',
      reason: 'It is in commit {reference}, where model.yaml says: {frozen}.',
      fix: 'Restore it: `git checkout {reference} -- {file}`. If this version was never applied (`relc status` says so): in one merge request, correct the release and remove the version from model.yaml; in the next, approve the version again.',
    },
    'pt-BR': {
      summary: 'Um arquivo de um release aprovado foi removido',
      reason: 'Ele está no commit {reference}, em que model.yaml diz: {frozen}.',
      fix: 'Restaure o arquivo: `git checkout {reference} -- {file}`. Se esta versão nunca foi aplicada (`relc status` o diz): em um merge request, corrija o release e retire a versão de model.yaml; no seguinte, aprove a versão de novo.',
    },
  },
  'frozen/taken-back': {
    en: {
      summary: 'An approved release is taken back and changed',
      reason: 'Version {version} is Approved at commit {reference}; this change takes that back.',
      fix: 'Look whether, by `relc status`, a target has applied it. If none has, nothing is wrong. One that has refuses every plan until the release is as it was: release a new version instead.',
    },
    'pt-BR': {
      summary: 'Um release aprovado foi retirado e alterado',
      reason: 'A versão {version} está Approved no commit {reference}; esta alteração desfaz isso.',
      fix: 'Veja em `relc status` se algum destino a aplicou. Se nenhum aplicou, não há nada errado. Um destino que a aplicou recusa todos os planos até o release voltar a ser como era: lance uma nova versão.',
    },
  },
  'frozen/asked-since': {
    en: {
      summary: 'An approved release does not meet what is asked for since',
      reason:
        'Version {version} was approved already at commit {reference}, the last one before the newest change outside releases/, and is as it was. For this version these are warnings only: {observed}.',
      fix: 'Where a target has applied it, nothing is wrong: it is not judged again there. Where none has, its plan still refuses it. The next version has to meet it.',
    },
    'pt-BR': {
      summary: 'Um release aprovado não cumpre o que passou a ser exigido',
      reason:
        'A versão {version} já estava aprovada no commit {reference}, o último antes da mudança mais recente fora de releases/, e não mudou. Por isso estes achados são apenas avisos para ela: {observed}.',
      fix: 'Se um destino já a aplicou, não há erro: lá ela não é julgada de novo. Se nenhum a aplicou, o plan ainda a recusa. A próxima versão precisa cumpri-lo.',
    },
  },
} satisfies Group<'frozen'>;
