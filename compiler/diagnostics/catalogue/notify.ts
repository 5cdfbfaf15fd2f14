import type { Group } from '../entry.ts';

export const entries = {
  'notify/unreachable': {
    en: {
      summary: 'A receiver cannot be reached',
      reason: '{observed}. What {receiver} is still to be told since {since}: {count}. Others were told.',
      fix: 'Nothing is lost: each `relc notify` tries again, with the same ids. Mend the receiver, or its address in policies/governance/notifications.yaml.',
    },
    'pt-BR': {
      summary: 'Não foi possível acessar um destinatário',
      reason: '{observed}. O que {receiver} ainda tem a receber desde {since}: {count}. Os demais foram avisados.',
      fix: 'Nada se perde: cada `relc notify` tenta de novo, com os mesmos ids. Corrija o destinatário, ou o endereço dele em policies/governance/notifications.yaml.',
    },
  },
  'notify/refused': {
    en: {
      summary: 'A receiver does not take an event',
      reason:
        '{observed}, for event {id}. What {receiver} is still to be told of this model since {since}: {count}, which wait, as the order is kept.',
      cases: { spool: '{observed}, for event {id}, which stays in the spool. The others were sent.' },
      fix: 'See in the log of the receiver why: 401 is about the token, 403 about the token or the signature (`relc events --trust` takes signed events alone). Once it takes the event, the same command goes on. To go over it, give the receiver another name and a later `since` in policies/governance/notifications.yaml; of a spool, remove its file.',
    },
    'pt-BR': {
      summary: 'Um destinatário não aceita um evento',
      reason:
        '{observed}, para o evento {id}. O que {receiver} ainda tem a receber deste modelo desde {since}: {count}; tudo espera, pois a ordem é mantida.',
      cases: { spool: '{observed}, para o evento {id}, que fica no spool. Os demais foram enviados.' },
      fix: 'Veja o motivo no log do destinatário: 401 diz respeito ao token, 403 ao token ou à assinatura (`relc events --trust` só aceita eventos assinados). Quando ele aceitar o evento, o mesmo comando continua. Para pular o evento, dê ao destinatário outro nome e um `since` posterior em policies/governance/notifications.yaml; em um spool, remova o arquivo dele.',
    },
  },
  'notify/gone': {
    en: {
      summary: 'A receiver is gone for good',
      reason:
        '{receiver} answers 410 since {gone}, so relc sends nothing there any more. What it is still to be told since {since}: {count}.',
      fix: 'Take it out of policies/governance/notifications.yaml, or name the one in its place: under another name, with `since: {since}`, it gets what is owed.',
    },
    'pt-BR': {
      summary: 'Um destinatário deixou de existir',
      reason:
        '{receiver} responde 410 desde {gone}; por isso o relc não envia mais nada para lá. O que ele ainda tem a receber desde {since}: {count}.',
      fix: 'Retire-o de policies/governance/notifications.yaml, ou indique o que ficou no lugar: com outro nome e `since: {since}`, ele recebe o que é devido.',
    },
  },
  'notify/later': {
    en: {
      summary: 'A receiver asks to wait',
      reason: '{receiver} takes nothing before {until}. What it is still to be told since {since}: {count}.',
      fix: 'Nothing: the first `relc notify` after that sends it.',
    },
    'pt-BR': {
      summary: 'Um destinatário pede para esperar',
      reason: '{receiver} não aceita nada antes de {until}. O que ele ainda tem a receber desde {since}: {count}.',
      fix: 'Nada: o primeiro `relc notify` depois disso envia.',
    },
  },
  'notify/owed': {
    en: {
      summary: 'A receiver is still to be told',
      reason: 'What {receiver} is still to be told since {since}: {count}, first {name} of {subject}.',
      fix: '`relc notify` sends it, and says what holds it back.',
    },
    'pt-BR': {
      summary: 'Um destinatário ainda não foi avisado',
      reason: 'O que {receiver} ainda tem a receber desde {since}: {count}, a começar por {name} de {subject}.',
      fix: '`relc notify` envia, e diz o que está impedindo.',
    },
  },
  'notify/no-secret': {
    en: {
      summary: 'A job has no secret for a receiver',
      reason:
        'policies/governance/notifications.yaml says that {name} holds it for {receiver}, and the environment has no such variable.',
      fix: 'Set {name} as a masked, protected variable of the job that runs `relc notify`, or correct its name in the file.',
    },
    'pt-BR': {
      summary: 'Falta ao job um segredo de um destinatário',
      reason:
        'policies/governance/notifications.yaml diz que {name} o contém para {receiver}, e o ambiente não tem essa variável.',
      fix: 'Defina {name} como variável mascarada e protegida do job que executa `relc notify`, ou corrija o nome no arquivo.',
    },
  },
  'notify/bad-secret': {
    en: {
      summary: 'A secret for a receiver cannot be used',
      reason:
        '{name}, for {receiver}, holds no address that begins with https://, or a token that is not one line of plain characters. What it holds is not shown.',
      fix: 'Copy the value anew into the variable {name}: an address without user and password, or a token without spaces and line breaks.',
    },
    'pt-BR': {
      summary: 'Um segredo de um destinatário não pode ser usado',
      reason:
        '{name}, de {receiver}, não contém um endereço que comece com https://, ou contém um token que não é uma única linha de caracteres simples. O valor não é mostrado.',
      fix: 'Copie de novo o valor para a variável {name}: um endereço sem usuário e senha, ou um token sem espaços e quebras de linha.',
    },
  },
  'notify/ahead': {
    en: {
      summary: 'A receiver was told of a later state than the one that counts',
      reason:
        '{receiver} was told up to state {observed}; the registry shows state {expected}. Somebody put an older state back, or changed what the registry remembers of the receiver.',
      fix: 'Run `relc status`: it says which state must count, and `relc restore` puts that back. If the state is right, give the receiver another name and a `since` in policies/governance/notifications.yaml.',
    },
    'pt-BR': {
      summary: 'Um destinatário foi avisado de um estado posterior ao vigente',
      reason:
        '{receiver} foi avisado até o estado {observed}; o registry mostra o estado {expected}. Alguém repôs um estado anterior, ou alterou o que o registry guarda sobre o destinatário.',
      fix: 'Execute `relc status`: ele diz qual estado deve valer, e `relc restore` o repõe. Se o estado está certo, dê ao destinatário outro nome e um `since` em policies/governance/notifications.yaml.',
    },
  },
  'notify/state-missing': {
    en: {
      summary: 'A signed state that somebody must be told of is not kept any more',
      reason:
        'State {observed} of {model} follows {digest}, which the registry does not have, or not with that content. What happened in between cannot be told; nothing is left out in silence.',
      fix: 'Put the file back from a backup of the registry. If there is none, set `since` in policies/governance/notifications.yaml to a moment after state {observed}, and tell people yourself.',
    },
    'pt-BR': {
      summary: 'Um estado assinado de que é preciso avisar alguém não está mais guardado',
      reason:
        'O estado {observed} de {model} segue {digest}, que o registry não tem, ou não com esse conteúdo. Não é possível dizer o que houve no intervalo; nada é omitido em silêncio.',
      fix: 'Reponha o arquivo a partir de um backup do registry. Se não houver, mude `since` em policies/governance/notifications.yaml para um momento depois do estado {observed}, e avise as pessoas por conta própria.',
    },
  },
  'notify/record-missing': {
    en: {
      summary: 'The CAB record of a version that somebody must be told of is not there',
      reason: 'Version {version} of {model} was approved by plan {plan}, and the registry has no record of it.',
      fix: 'Put the record back from a backup of the registry: without it serving does not start either. If there is none, set `since` in policies/governance/notifications.yaml to a later moment.',
    },
    'pt-BR': {
      summary: 'Falta o registro do CAB de uma versão de que é preciso avisar alguém',
      reason: 'A versão {version} de {model} foi aprovada pelo plano {plan}, e o registry não tem o registro.',
      fix: 'Reponha o registro a partir de um backup do registry: sem ele o serving também não inicia. Se não houver, mude `since` em policies/governance/notifications.yaml para um momento posterior.',
    },
  },
  'notify/record-not-trusted': {
    en: {
      summary: 'The CAB record of a version that somebody must be told of cannot be trusted',
      reason: 'The record of version {version} of {model} is {observed}: nobody is told that it was approved.',
      fix: 'Find out who changed it. Put the record back from a backup of the registry; where its key was revoked, what it signed is approved anew.',
    },
    'pt-BR': {
      summary: 'O registro do CAB de uma versão de que é preciso avisar alguém não é confiável',
      reason: 'O registro da versão {version} de {model} está {observed}: ninguém é avisado de que ela foi aprovada.',
      fix: 'Descubra quem o alterou. Reponha o registro a partir de um backup do registry; se a chave foi revogada, o que ela assinou é aprovado de novo.',
    },
  },
  'notify/not-acknowledged': {
    en: {
      summary: 'A consumer has not acknowledged what serves',
      reason:
        '{consumer} has not acknowledged that version {version} serves on {target} since {since}. It has until {until}.',
      fix: 'Its people add the file with `release_digest: {digest}` and a day since then under `acknowledged: serves`, and sign it by a key that `acknowledgements: signed_by` names for {consumer}. Where the file is there, its day is from before, or another finding says why it does not count. See docs/notifications.md.',
    },
    'pt-BR': {
      summary: 'Falta o ciente de um consumidor',
      reason:
        '{consumer} ainda não deu ciente de que a versão {version} é servida em {target} desde {since}. O prazo vai até {until}.',
      fix: 'A equipe do consumidor acrescenta o arquivo com `release_digest: {digest}` e um dia a partir dessa data em `acknowledged: serves`, e o assina com uma chave que `acknowledgements: signed_by` indica para {consumer}. Se o arquivo já existe, a data dele é anterior, ou outro achado diz por que ele não vale. Veja docs/notifications.md.',
    },
  },
  'notify/acknowledgement-overdue': {
    en: {
      summary: 'A consumer did not acknowledge what serves in time',
      reason:
        '{consumer} has not acknowledged that version {version} serves on {target} since {since}. Its last day was {until}.',
      fix: 'Ask its contact in model.yaml. Its people add the file with `release_digest: {digest}` and a day since then under `acknowledged: serves`, and sign it by a key that `acknowledgements: signed_by` names for {consumer}. Where the file is there, its day is from before, or another finding says why it does not count. See docs/notifications.md.',
    },
    'pt-BR': {
      summary: 'O prazo do ciente de um consumidor terminou',
      reason:
        '{consumer} ainda não deu ciente de que a versão {version} é servida em {target} desde {since}. O prazo terminou em {until}.',
      fix: 'Procure o contato que está em model.yaml. A equipe do consumidor acrescenta o arquivo com `release_digest: {digest}` e um dia a partir dessa data em `acknowledged: serves`, e o assina com uma chave que `acknowledgements: signed_by` indica para {consumer}. Se o arquivo já existe, a data dele é anterior, ou outro achado diz por que ele não vale. Veja docs/notifications.md.',
    },
  },
  'notify/acknowledgement-of-another': {
    en: {
      summary: 'An acknowledgement is about something else than its place says',
      reason: 'It says {observed}; where it lies it would be of {consumer} about version {version}, with {expected}.',
      fix: 'Correct the file, or move it to releases/<model>/acknowledgements/<target>/<version>/<consumer>.yaml, and have its people sign it anew.',
    },
    'pt-BR': {
      summary: 'Um ciente trata de outra coisa que não a do seu lugar',
      reason: 'Ele diz {observed}; no lugar em que está, seria de {consumer} sobre a versão {version}, com {expected}.',
      fix: 'Corrija o arquivo, ou mova-o para releases/<model>/acknowledgements/<destino>/<version>/<consumer>.yaml, e peça à equipe do consumidor que o assine de novo.',
    },
  },
  'notify/acknowledgement-early': {
    en: {
      summary: 'An acknowledgement has a day that has not come',
      reason: '{consumer} acknowledges on {observed}; today is {expected}, in UTC.',
      fix: 'Have its people write the day on which they acknowledge it, and sign the file anew.',
    },
    'pt-BR': {
      summary: 'Um ciente tem uma data que ainda não chegou',
      reason: '{consumer} dá ciente em {observed}; hoje é {expected}, em UTC.',
      fix: 'Peça à equipe do consumidor que escreva o dia em que dá ciente e assine o arquivo de novo.',
    },
  },
  'notify/acknowledgement-not-signed': {
    en: {
      summary: 'An acknowledgement is not signed by whoever speaks for its consumer',
      reason: 'Its signature is {observed}; for {consumer} these keys count: {expected}.',
      fix: 'Have one of them sign the file as it is, in the file of the same name that ends in .sigstore.json. Each of them must be in policies/trust/keys.yaml (`roles: []` is enough). If another key speaks for {consumer}, name it in `acknowledgements: signed_by` of policies/governance/notifications.yaml, which is approved like the rest.',
    },
    'pt-BR': {
      summary: 'Um ciente não foi assinado por quem responde pelo consumidor',
      reason: 'A assinatura é {observed}; por {consumer} valem estas chaves: {expected}.',
      fix: 'Peça a uma delas que assine o arquivo como está, no arquivo de mesmo nome que termina em .sigstore.json. Cada uma delas precisa estar em policies/trust/keys.yaml (basta `roles: []`). Se outra chave responde por {consumer}, inclua-a em `acknowledgements: signed_by` de policies/governance/notifications.yaml, que é aprovado como o resto.',
    },
  },
  'notify/acknowledgement-by-author': {
    en: {
      summary: 'An acknowledgement is signed by an author of the release',
      reason: '{observed} wrote part of version {version}: {consumer} must be told by somebody else, and know it.',
      fix: 'Have another person of {consumer} sign it, whose key `acknowledgements: signed_by` of policies/governance/notifications.yaml names and keys.yaml has with an address.',
    },
    'pt-BR': {
      summary: 'Um ciente foi assinado por um autor do release',
      reason: '{observed} escreveu parte da versão {version}: o ciente de {consumer} precisa ser de outra pessoa.',
      fix: 'Peça a outra pessoa de {consumer} que o assine; a chave dela deve constar em `acknowledgements: signed_by` de policies/governance/notifications.yaml e ter um endereço em keys.yaml.',
    },
  },
} satisfies Group<'notify'>;
