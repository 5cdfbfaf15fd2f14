import type { Group } from '../entry.ts';

const signed = {
  en: {
    absent: 'It is not there',
    undecodable: 'It is no signed document',
    'unknown-key': '--trust has no such key',
    'bad-signature': 'The signature does not fit the content',
    'wrong-role': 'The role of the key does not sign such documents',
    'wrong-type': 'It is a document of another kind',
    revoked: 'The release key was revoked since, and nothing else vouches for what it signed',
    'revoked-person': 'The key was revoked, and nothing that is trusted vouches that it signed this before that day',
    'outside-validity': 'It was signed on a day on which the key was not valid',
    'of-another-place': 'It is about another plan, target, model or role',
    'not-the-way-back': 'One person signed it to go back, and it is not what the state before lets them sign',
  },
  'pt-BR': {
    absent: 'Ele não está lá',
    undecodable: 'Não é um documento assinado',
    'unknown-key': '--trust não tem essa chave',
    'bad-signature': 'A assinatura não confere com o conteúdo',
    'wrong-role': 'O papel da chave não assina documentos assim',
    'wrong-type': 'É um documento de outro tipo',
    revoked: 'A chave de release foi revogada depois, e nada mais comprova o que ela assinou',
    'revoked-person': 'A chave foi revogada, e nada confiável comprova que ela assinou isto antes desse dia',
    'outside-validity': 'Foi assinado em um dia fora da vigência da chave',
    'of-another-place': 'Diz respeito a outro plano, destino, modelo ou papel',
    'not-the-way-back': 'Uma pessoa o assinou para voltar, e não é o que o estado anterior permite assinar',
  },
};

export const entries = {
  'archive/no-retention': {
    en: {
      summary: 'Policy does not say how long archives are kept',
      reason:
        'policies/governance/thresholds.yaml has no `retention`, and an archive is signed with the day until which it is kept.',
      fix: 'Add `retention: {years: {low: 5, medium: 5, high: 10}}` there, with the years of your own record schedule, and have that approved as what judges is.',
    },
    'pt-BR': {
      summary: 'A política não diz por quanto tempo guardar o pacote de um release',
      reason:
        'policies/governance/thresholds.yaml não tem `retention`, e o pacote é assinado com o dia até o qual deve ser guardado.',
      fix: 'Inclua lá `retention: {years: {low: 5, medium: 5, high: 10}}`, com os anos da sua tabela de temporalidade, e peça a aprovação como a de tudo o que julga.',
    },
  },
  'archive/not-applied': {
    en: {
      summary: 'There is nothing to archive: the version was never applied there',
      reason: 'The signed state of {model} on {target} names {expected}, and not {observed}.',
      fix: 'Name a version that was applied on this target. `relc status {model}` shows them.',
    },
    'pt-BR': {
      summary: 'Não há o que guardar: a versão nunca foi aplicada ali',
      reason: 'O estado assinado de {model} em {target} traz {expected}, e não {observed}.',
      fix: 'Indique uma versão que tenha sido aplicada neste destino. `relc status {model}` as mostra.',
    },
  },
  'archive/not-there': {
    en: {
      summary: 'A part of the archive is not in the registry as it was signed',
      reason: '{part}: expected {expected}.',
      fix: 'Nothing was written. `relc status {model}` says what else was changed in the registry; put the part back from a backup of the registry, then run this again.',
    },
    'pt-BR': {
      summary: 'Uma parte do pacote não está no registry como foi assinada',
      reason: '{part}: esperado {expected}.',
      fix: 'Nada foi gravado. `relc status {model}` diz o que mais mudou no registry; reponha a parte a partir de um backup do registry e execute isto de novo.',
    },
  },
  'archive/no-commit': {
    en: {
      summary: 'The commit that was applied is not in this repository',
      reason: 'The CAB record names {observed}, and this clone does not have it whole.',
      fix: 'Fetch the whole history, `git fetch --unshallow`, then run this again. Where somebody rewrote the branch, fetch the commit from a backup.',
    },
    'pt-BR': {
      summary: 'O commit que foi aplicado não está neste repositório',
      reason: 'O registro do CAB traz {observed}, e este clone não o tem por inteiro.',
      fix: 'Busque o histórico inteiro, `git fetch --unshallow`, e execute isto de novo. Se alguém reescreveu o branch, busque o commit em um backup.',
    },
  },
  'archive/exists': {
    en: {
      summary: 'There is something else already, and archives are never overwritten',
      reason: '{observed} holds something else than the archive that would be written; it differs in {expected}.',
      fix: 'Leave it as it is, and name another folder: what is known of the version may have grown since. `relc archive --check` says whether what is there is whole.',
    },
    'pt-BR': {
      summary: 'Já existe outra coisa ali, e um pacote nunca é sobrescrito',
      reason: '{observed} contém algo diferente do que seria gravado; a diferença está em {expected}.',
      fix: 'Deixe como está e indique outra pasta: o que se sabe da versão pode ter aumentado desde então. `relc archive --check` diz se o que existe está íntegro.',
    },
  },
  'archive/judge-elsewhere': {
    en: {
      summary: 'The compiled policies that judged are not in the archive',
      reason:
        'They were those of the relc that package-lock.json in it pins, with the lock {expected}; the relc that archived was another one.',
      fix: 'Keep the archive of that relc beside this one: its integrity is in package-lock.json. Archived right after the apply, by the relc that judged, they are in it.',
    },
    'pt-BR': {
      summary: 'As políticas compiladas que julgaram não estão no pacote',
      reason:
        'Eram as do relc que o package-lock.json dele fixa, com a trava {expected}; quem fez o pacote foi outro relc.',
      fix: 'Guarde ao lado o relc.tgz daquele relc: a integridade está no package-lock.json. Feito logo após o apply, com o relc que julgou, o pacote as traz junto.',
    },
  },
  'archive/file-differs': {
    en: {
      summary: 'A file of the archive is not what was sealed',
      reason: 'It has {observed}; the list says {expected}.',
      cases: {
        missing: 'It is listed, with {expected}, and is not there.',
        unlisted: 'It is there, with {observed}, and is not listed.',
      },
      fix: 'Do not rely on this copy. Take another copy of the archive, and find out who changed this one.',
    },
    'pt-BR': {
      summary: 'Um arquivo do pacote não é o que foi lacrado',
      reason: 'Ele tem {observed}; a lista diz {expected}.',
      cases: {
        missing: 'Consta na lista, com {expected}, e não está lá.',
        unlisted: 'Está lá, com {observed}, e não consta na lista.',
      },
      fix: 'Não se baseie nesta cópia. Use outra cópia do pacote e descubra quem alterou esta.',
    },
  },
  'archive/signature': {
    en: {
      summary: 'A signature in the archive does not count',
      reason: '{observed}.',
      words: { observed: signed.en },
      fix: 'Do not rely on this copy. --trust must also have keys that ended since, with the days on which they signed: get such a key from whoever kept it, never from the archive alone, and compare its fingerprint with README.md. Where a key was revoked, `--at` with a day before that says what held then.',
    },
    'pt-BR': {
      summary: 'Uma assinatura do pacote não vale',
      reason: '{observed}.',
      words: { observed: signed['pt-BR'] },
      fix: 'Não se baseie nesta cópia. --trust precisa ter também as chaves encerradas depois, com os dias em que assinavam: peça a chave a quem a guardou, nunca só ao pacote, e compare a impressão digital com a do README.md. Se uma chave foi revogada, `--at` com um dia anterior diz o que valia então.',
    },
  },
  'archive/revoked-since': {
    en: {
      summary: 'A key was revoked after what it signed was recorded, so that still counts',
      reason:
        'The key {key} was revoked on {revoked}. On {observed}, before that day, the release key recorded what it had signed.',
      cases: {
        state:
          'The key {key} was revoked on {revoked}. It signed this state on {observed}, and the state that follows, or the seal, names exactly this file.',
      },
      fix: 'Nothing, where the key was in the right hands on {observed}. Otherwise let `revoked` in keys.yaml say the day on which it was lost: an approval that was recorded since then counts no more.',
    },
    'pt-BR': {
      summary: 'Uma chave foi revogada depois do registro do que ela assinou; por isso, isso ainda vale',
      reason:
        'A chave {key} foi revogada em {revoked}. Em {observed}, antes desse dia, a chave de release registrou o que ela tinha assinado.',
      cases: {
        state:
          'A chave {key} foi revogada em {revoked}. Ela assinou este estado em {observed}, e o estado seguinte, ou o lacre, indica exatamente este arquivo.',
      },
      fix: 'Nada, se a chave estava em boas mãos em {observed}. Se não, informe em `revoked`, no keys.yaml, o dia em que ela foi perdida: uma aprovação registrada a partir dele deixa de valer.',
    },
  },
  'archive/key-unknown': {
    en: {
      summary: 'A state was signed by a key that --trust does not have, and the state that follows proves it',
      reason: 'No key of the reader signed this state of {observed}. The state that follows names exactly this file.',
      fix: 'Nothing: it counts. To check the signature itself, put the key of that time into --trust: get it from whoever kept it, never from the archive alone.',
    },
    'pt-BR': {
      summary: 'Um estado foi assinado por uma chave que --trust não tem, e o estado seguinte o comprova',
      reason:
        'Nenhuma chave de quem confere assinou este estado, de {observed}. O estado seguinte indica exatamente este arquivo.',
      fix: 'Nada: ele vale. Para conferir a assinatura em si, inclua em --trust a chave da época: peça a quem a guardou, nunca só ao pacote.',
    },
  },
  'archive/other-part': {
    en: {
      summary: 'A part of the archive is of something else',
      reason: 'It is {observed}; signed is {expected}.',
      fix: 'Do not rely on this copy. The release key sealed parts that do not belong together: ask whoever runs the release pipeline, and archive the version again from the registry while it is there.',
    },
    'pt-BR': {
      summary: 'Uma parte do pacote é de outra coisa',
      reason: 'Ela é {observed}; o assinado é {expected}.',
      fix: 'Não se baseie nesta cópia. A chave de release lacrou partes que não combinam: fale com quem opera o pipeline de release e faça o pacote de novo enquanto o registry existir.',
    },
  },
  'archive/chain-broken': {
    en: {
      summary: 'The signed states do not follow each other',
      reason: 'It follows {expected}, and what the archive has before it is {observed}.',
      fix: 'Do not rely on this copy: a state was left out or put in. Take another copy of the archive.',
    },
    'pt-BR': {
      summary: 'Os estados assinados não formam uma sequência',
      reason: 'Ele segue {expected}, e o que o pacote tem antes dele é {observed}.',
      fix: 'Não se baseie nesta cópia: um estado foi retirado ou incluído. Use outra cópia do pacote.',
    },
  },
  'archive/quorum': {
    en: {
      summary: 'The approvals in the archive are not all that the plan asked for',
      reason: 'As {role}, it asked for {expected person|people}; {observed counts|count}.',
      fix: 'Do not rely on this release as approved. What is above says which approval does not count and why.',
    },
    'pt-BR': {
      summary: 'As aprovações do pacote não são todas as que o plano exigia',
      reason: 'Como {role}, exigia {expected pessoa|pessoas}; {observed vale|valem}.',
      fix: 'Não considere este release aprovado. O que está acima diz que aprovação não vale e por quê.',
    },
  },
  'archive/other-key': {
    en: {
      summary: 'The public keys in the archive are not those that signed it',
      reason: 'The key {observed} of --trust signed it, and no public key in the archive is that one.',
      fix: 'Do not check this copy with the keys that lie in it. Take another copy of the archive, and find out who changed this one.',
    },
    'pt-BR': {
      summary: 'As chaves públicas do pacote não são as que o assinaram',
      reason: 'A chave {observed} de --trust o assinou, e nenhuma chave pública do pacote é essa.',
      fix: 'Não confira esta cópia com as chaves que estão nela. Use outra cópia do pacote e descubra quem alterou esta.',
    },
  },
  'archive/retention-over': {
    en: {
      summary: 'The archive need not be kept any longer',
      reason: 'It was to be kept until {until}.',
      fix: 'Nothing is wrong with it. Before it is thrown away, ask whether a legal hold came since: the archive knows only those of its day.',
    },
    'pt-BR': {
      summary: 'O prazo de guarda do pacote terminou',
      reason: 'Devia ser guardado até {until}.',
      fix: 'Não há nada de errado com ele. Antes de descartá-lo, pergunte se surgiu desde então uma ordem de preservação: o pacote só conhece as da época.',
    },
  },
} satisfies Group<'archive'>;
