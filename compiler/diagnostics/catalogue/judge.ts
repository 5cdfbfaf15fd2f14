import type { Group } from '../entry.ts';

export const entries = {
  'judge/no-anchor': {
    en: {
      summary: 'RELC_CHAIN does not say where the approval of the policies begins',
      reason:
        'RELC_CHAIN is not set, so nobody can tell whether what judges here, everything outside releases/, was approved. Nothing new goes live; a rollback, a withdrawal, a restore and a renewal do.',
      fix: 'Have the owner of the job read what `relc judge --anchor` prints, and put it into a protected variable of type file named RELC_CHAIN.',
    },
    'pt-BR': {
      summary: 'Não foi dito desde quando o que julga está aprovado',
      reason:
        'RELC_CHAIN não está definida; não há como saber se o que julga aqui, tudo fora de releases/, foi aprovado. Nada novo entra em produção; rollback, retirada, restauração e renovação continuam.',
      fix: 'Peça ao responsável pelo job que leia o que `relc judge --anchor` imprime e o coloque numa variável protegida do tipo arquivo chamada RELC_CHAIN.',
    },
  },
  'judge/anchor-lacks-key': {
    en: {
      summary: 'A signed state vouches for nothing here',
      reason:
        'The state of {observed} on {target} is signed by a key that RELC_CHAIN does not name for this target, or that people revoked since, so it does not say how far what judges was approved, nor who may break the glass.',
      fix: 'If the release key was replaced, have the owner of the job add the new one to RELC_CHAIN: `relc judge --anchor` prints it. If not, find out who signed.',
    },
    'pt-BR': {
      summary: 'Um estado assinado não atesta nada aqui',
      reason:
        'O estado de {observed} em {target} está assinado com uma chave que RELC_CHAIN não indica para este destino, ou que foi revogada desde então; por isso, não diz até onde o que julga foi aprovado, nem quem pode fazer uma liberação de emergência (break-glass).',
      fix: 'Se a chave de release foi trocada, peça ao responsável pelo job que acrescente a nova a RELC_CHAIN: `relc judge --anchor` a imprime. Se não, descubra quem assinou.',
    },
  },
  'judge/rewritten': {
    en: {
      summary: 'The history does not contain what was verified',
      reason:
        'Commit {observed}, recorded by {subject}, is not on the first-parent line of {commit}. Either the history was rewritten, or this is an old or a foreign branch.',
      fix: 'Run from the tip of the protected branch. If that is what this is, find out who rewrote it before anything else.',
    },
    'pt-BR': {
      summary: 'O histórico não contém o que foi verificado',
      reason:
        'O commit {observed}, registrado por {subject}, não está na linha de primeiros pais de {commit}. Ou o histórico foi reescrito, ou este é um branch antigo ou de outra origem.',
      fix: 'Execute a partir do último commit do branch protegido. Se já é o caso, descubra antes de tudo quem o reescreveu.',
    },
  },
  'judge/not-approved': {
    en: {
      summary: 'A change of what judges was not approved',
      reason:
        'What judges is approved up to commit {verified}. Since then these commits changed it: {commits}. They touch {paths}. Asked: {expected}. Given: {observed}.',
      fix: 'Have all of them approved as one step, {digest}, by people who wrote none of it. Sign on a checkout of the protected branch, `relc approve --judge --since {verified} --key KEY`, then commit and merge what that writes; or write the note `/relc approve {digest}` in the merge request of {commit}. These two add up. An approval of fewer commits is another step and does not add up with them: `relc judge` shows each. Or revert all of them, also what was approved on top of others: once what judges is as at {verified}, that needs no approval, unless one of these steps was once approved.',
    },
    'pt-BR': {
      summary: 'Uma mudança do que julga não foi aprovada',
      reason:
        'Até o commit {verified}, tudo o que julga está aprovado. Depois dele, estes commits o mudaram: {commits}. Eles tocam {paths}. Exigido: {expected}. Aprovado: {observed}.',
      fix: 'Peça a aprovação de todos como um único passo, {digest}, a quem não escreveu nenhum deles. Assine num checkout do branch protegido, `relc approve --judge --since {verified} --key CHAVE`, com commit e merge do que for escrito; ou escreva a nota `/relc approve {digest}` no merge request de {commit}. Essas duas formas se somam. Uma aprovação de menos commits é de outro passo e não se soma a elas: `relc judge` mostra cada um. Ou reverta todos, também o que foi aprovado por cima de outros: quando o que julga volta a ser o de {verified}, isso não precisa de aprovação, a não ser que algum desses passos já tenha sido aprovado.',
    },
  },
  'judge/waits': {
    en: {
      summary: 'This change of what judges is not approved yet',
      reason: 'Commits {commits} change {paths}. Asked: {expected}. Given: {observed}.',
      fix: 'Have it approved, each by somebody who did not write it: `relc approve --judge --since {since} --key KEY`, then commit and push what that writes. Or have it written as a note in the merge request: `/relc approve {digest}`',
    },
    'pt-BR': {
      summary: 'Esta mudança do que julga ainda não foi aprovada',
      reason: 'Os commits {commits} mudam {paths}. Exigido: {expected}. Aprovado: {observed}.',
      fix: 'Peça a aprovação a quem não escreveu a mudança: `relc approve --judge --since {since} --key CHAVE`, com commit e push do que for escrito. Ou peça uma nota no merge request: `/relc approve {digest}`',
    },
  },
  'judge/policy-unreadable': {
    en: {
      summary: 'The approvers of the next change of the policies cannot be determined',
      reason: 'At {commit}, {file} is missing or says nothing that can be read: {observed}.',
      fix: 'Only a break-glass leads out of this: see `relc approve --break-glass`. Then merge a change that fixes the file.',
    },
    'pt-BR': {
      summary: 'Não se sabe quem aprova a próxima mudança do que julga',
      reason: 'Em {commit}, {file} não existe ou não tem nada legível: {observed}.',
      fix: 'Só a quebra de vidro (break-glass) resolve: veja `relc approve --break-glass`. Depois faça o merge de uma mudança que corrija o arquivo.',
    },
  },
  'judge/breaks-policy': {
    en: {
      summary: 'After this change, the approvers of the next one could not be determined',
      reason: 'At {commit}, {file} is missing or says nothing that can be read: {observed}.',
      fix: 'Correct the file before this is merged: afterwards only a break-glass leads out. approvals.yaml says `judge: {require: {security: 1}}`, with the roles of those who approve and how many of each.',
    },
    'pt-BR': {
      summary: 'Depois desta mudança não se saberia quem aprova a próxima',
      reason: 'Em {commit}, {file} não existe ou não tem nada legível: {observed}.',
      fix: 'Corrija o arquivo antes do merge: depois dele, só uma liberação de emergência (break-glass) resolve. approvals.yaml diz `judge: {require: {security: 1}}`, com os papéis de quem aprova e quantas pessoas em cada um.',
    },
  },
  'judge/nobody-yet': {
    en: {
      summary: 'Too few people can approve this change of what judges',
      reason:
        'Who approves is said by policies/trust/keys.yaml at {commit}, before the change. Asked: {expected}. Could approve there: {observed}.',
      fix: 'If people get their keys with this change, merge it without approval. Then have the owner of the job read all that judges at the merged commit, and put what `relc judge --anchor` prints there into RELC_CHAIN. From then on they can approve.',
    },
    'pt-BR': {
      summary: 'Poucas pessoas podem aprovar esta mudança do que julga',
      reason:
        'Quem aprova é dito por policies/trust/keys.yaml em {commit}, antes da mudança. Exigido: {expected}. Poderiam aprovar ali: {observed}.',
      fix: 'Se as pessoas recebem as chaves nesta mudança, faça o merge sem aprovação. Depois, peça ao responsável pelo job que leia tudo o que julga no commit resultante e coloque em RELC_CHAIN o que `relc judge --anchor` imprime ali. A partir daí elas podem aprovar.',
    },
  },
  'judge/only-authors': {
    en: {
      summary: 'Only those who wrote this change could approve it',
      reason: 'It needs {expected} × {role}; {observed} of those who have that role wrote none of it.',
      fix: 'Let somebody else write the change. Or first give the role to another person in policies/trust/keys.yaml, by a change of its own.',
    },
    'pt-BR': {
      summary: 'Só quem escreveu esta mudança poderia aprová-la',
      reason: 'Ela exige {expected} × {role}; das pessoas com esse papel, {observed} não escreveram nada dela.',
      fix: 'Deixe que outra pessoa escreva a mudança. Ou dê antes o papel a mais alguém em policies/trust/keys.yaml, em uma mudança própria.',
    },
  },
  'judge/locks-out': {
    en: {
      summary: 'After this change too few people have a role that is asked for',
      reason: 'Releases or changes of what judges would need {expected} × {role}; {observed} could approve as that.',
      fix: 'If this can wait, give the role to others in policies/trust/keys.yaml before it, or ask for another role in policies/governance/approvals.yaml. A stolen key does not wait: revoke it, and let two people who are left break the glass for the commit that gives the role to others, `relc approve --break-glass`.',
    },
    'pt-BR': {
      summary: 'Depois desta mudança poucas pessoas têm um papel exigido',
      reason:
        'Releases ou mudanças do que julga exigiriam {expected} × {role}; pessoas que poderiam aprovar nesse papel: {observed}.',
      fix: 'Se isto pode esperar, dê antes o papel a outras pessoas em policies/trust/keys.yaml, ou exija outro papel em policies/governance/approvals.yaml. Uma chave roubada não espera: revogue-a e peça a duas das pessoas que restam a liberação de emergência do commit que dá o papel a outras, `relc approve --break-glass`.',
    },
  },
  'judge/not-rebased': {
    en: {
      summary: 'What judges changed since this work began',
      reason:
        'This work began at {base}; since then {since} changed {observed}. An approval would be of something that nobody merges.',
      fix: 'Rebase first: `git fetch && git rebase {since}`. Then read the difference again, and approve.',
    },
    'pt-BR': {
      summary: 'O que julga mudou desde o início deste trabalho',
      reason:
        'Este trabalho começou em {base}; desde então, {since} mudou {observed}. A aprovação seria de algo que ninguém vai incorporar.',
      fix: 'Faça o rebase antes: `git fetch && git rebase {since}`. Depois leia a diferença de novo e aprove.',
    },
  },
  'judge/nothing-to-approve': {
    en: {
      summary: 'This changes nothing that judges',
      reason: 'Everything outside releases/ is at {observed} as it is at {expected}.',
      fix: 'Check out the commit that is to be approved. Where it is merged already, name the last commit that is approved, which `relc judge` shows: `relc approve --judge --since COMMIT --key KEY`. A release is approved by its plan: `relc approve PLAN --key KEY`',
    },
    'pt-BR': {
      summary: 'Isto não muda nada do que julga',
      reason: 'Tudo fora de releases/ é igual em {observed} e em {expected}.',
      fix: 'Faça o checkout do commit a aprovar. Se o merge já foi feito, indique o último commit aprovado, que `relc judge` mostra: `relc approve --judge --since COMMIT --key CHAVE`. Uma release é aprovada pelo plano: `relc approve PLANO --key CHAVE`',
    },
  },
  'judge/unknown-key': {
    en: {
      summary: 'An approval of the judge is by a key that did not count before the change',
      reason:
        'Its key is in no entry of policies/trust/keys.yaml as it was before the change; nobody approves the change that lets them in.',
      fix: 'Ask a person whose key was there: `relc approve --judge --since {since} --key KEY`',
    },
    'pt-BR': {
      summary: 'Uma aprovação do que julga é de uma chave que não valia antes da mudança',
      reason:
        'A chave não está em nenhuma entrada de policies/trust/keys.yaml como era antes da mudança; ninguém aprova a mudança que o inclui.',
      fix: 'Peça a aprovação a alguém cuja chave já estava lá: `relc approve --judge --since {since} --key CHAVE`',
    },
  },
  'judge/other-step': {
    en: {
      summary: 'An approval of the judge is for another step',
      reason: 'It is for {observed}; this step is {expected}.',
      fix: 'Approve this step: `relc approve --judge --since {since} --key KEY`',
    },
    'pt-BR': {
      summary: 'Uma aprovação do que julga é de outro passo',
      reason: 'Ela é de {observed}; este passo é {expected}.',
      fix: 'Aprove este passo: `relc approve --judge --since {since} --key CHAVE`',
    },
  },
  'judge/other-start': {
    en: {
      summary: 'An approval does not count: its step begins elsewhere',
      reason:
        '{subject} approved the step {observed}; this is {expected}. What judged before it was not the same: the branch that it goes to changed it since, or the approval was signed since another commit.',
      fix: 'Ask them to read the change again and to approve this step. After a rebase an approval stays only where no more than releases/ had moved.',
    },
    'pt-BR': {
      summary: 'Uma aprovação não conta: o passo dela começa em outro ponto',
      reason:
        '{subject} aprovou o passo {observed}; este é {expected}. O que julgava antes não era o mesmo: o branch de destino mudou desde então, ou a aprovação foi assinada a partir de outro commit.',
      fix: 'Peça que a pessoa leia a mudança de novo e aprove este passo. Depois de um rebase, uma aprovação só continua valendo se nada além de releases/ mudou no destino.',
    },
  },
  'judge/other-end': {
    en: {
      summary: 'An approval does not count: its step ends elsewhere',
      reason:
        '{subject} approved the step {observed}; this is {expected}. It begins at the same judge and leads to another: the work was changed or rebased after it was signed, or the approval is for fewer or more of the commits.',
      fix: 'Ask them to read the whole change and to approve this step. Approvals of different steps do not add up.',
    },
    'pt-BR': {
      summary: 'Uma aprovação não conta: o passo dela termina em outro ponto',
      reason:
        '{subject} aprovou o passo {observed}; este é {expected}. Ele começa no mesmo ponto e leva a outro resultado: o trabalho mudou ou passou por um rebase depois da assinatura, ou a aprovação é de menos ou de mais commits.',
      fix: 'Peça que a pessoa leia a mudança inteira e aprove este passo. Aprovações de passos diferentes não se somam.',
    },
  },
  'judge/step-again': {
    en: {
      summary: 'An approval does not count: the same change was made before, and is made again',
      reason:
        '{subject} approved the step {observed}; this is {expected}. Both make the same change, but other changes of what judges lie between: it was taken back since, and an approval counts once.',
      fix: 'Ask them whether it is right to make it again, and to approve this step.',
    },
    'pt-BR': {
      summary: 'Uma aprovação não conta: a mesma mudança já foi feita e está sendo feita de novo',
      reason:
        '{subject} aprovou o passo {observed}; este é {expected}. Os dois fazem a mesma mudança, mas há outras mudanças do que julga entre eles: ela foi desfeita desde então, e uma aprovação vale uma vez só.',
      fix: 'Pergunte à pessoa se é certo refazer a mudança e peça que aprove este passo.',
    },
  },
} satisfies Group<'judge'>;
