import type { Group } from '../entry.ts';

export const entries = {
  'approve/no-rule': {
    en: {
      summary: 'No approver is asked for',
      reason: 'The plan requires no role.',
      fix: 'Add a rule to policies/governance/approvals.yaml.',
    },
    'pt-BR': {
      summary: 'Nenhuma aprovação foi exigida',
      reason: 'O plano não exige nenhum papel.',
      fix: 'Inclua uma regra em policies/governance/approvals.yaml.',
    },
  },
  'approve/missing-role': {
    en: {
      summary: 'Approvals are missing',
      reason: '{subject}: {observed} of {expected}.',
      fix: 'They approve in the merge request, or each with `relc approve PLAN --key KEY`.',
    },
    'pt-BR': {
      summary: 'Faltam aprovações',
      reason: '{subject}: {observed} de {expected}.',
      fix: 'Elas aprovam no merge request, ou cada uma com `relc approve PLANO --key CHAVE`.',
    },
  },
  'approve/not-asked': {
    en: {
      summary: 'The plan does not ask for this role',
      reason:
        'By the policy that lies here it asks for {expected}. The approval of {subject} as {role} is kept, and counts only where policy asks for that role.',
      fix: 'Ask a person with a role that the plan asks for. A person with several roles chooses one with `--role ROLE`.',
    },
    'pt-BR': {
      summary: 'O plano não pede este papel',
      reason:
        'Pela política que está aqui, ele pede {expected}. A aprovação de {subject} como {role} fica guardada e só conta onde a política pede esse papel.',
      fix: 'Peça a alguém que tenha um papel pedido pelo plano; quem tem vários escolhe um com `--role PAPEL`.',
    },
  },
  'approve/one-place': {
    en: {
      summary: 'A substitute and who is away count once',
      reason:
        '{subject} approved as {role} in the place of {for}; {observed approval is|approvals are} for that place.',
      fix: 'Ask another person who holds the role.',
    },
    'pt-BR': {
      summary: 'Quem substitui e quem está ausente contam uma vez',
      reason: '{subject} aprovou como {role} no lugar de {for}; {observed aprovação é|aprovações são} desse lugar.',
      fix: 'Peça a outra pessoa com esse papel.',
    },
  },
  'approve/second-person': {
    en: {
      summary: 'A second person must approve',
      reason:
        'A change of class {subject} waits for no window, so it takes {expected person|people} at least; {observed} gave an approval that counts. A person and their substitute count as one.',
      fix: 'Ask another person too: `relc approve PLAN --key KEY`',
    },
    'pt-BR': {
      summary: 'Falta a aprovação de uma segunda pessoa',
      reason:
        'Uma mudança da classe {subject} não espera janela e, por isso, exige pelo menos {expected pessoa|pessoas}; aprovações válidas: {observed}. Alguém e quem o substitui contam como uma só.',
      fix: 'Peça também a outra pessoa: `relc approve PLANO --key CHAVE`',
    },
  },
  'approve/author': {
    en: {
      summary: 'An author cannot approve',
      reason:
        '{subject} wrote part of this, or has no e-mail address by which that could be ruled out. Names or addresses in common: {observed}.',
      fix: 'Ask another person. If someone else of that name wrote it, give the approver a `person` in keys.yaml that tells the two apart, as with a second surname, and merge that first.',
    },
    'pt-BR': {
      summary: 'Autores não podem aprovar',
      reason:
        '{subject} escreveu parte da mudança, ou não tem e-mail com o qual se possa descartar isso. Nomes ou endereços em comum: {observed}.',
      fix: 'Peça a aprovação a outra pessoa. Se quem escreveu é outra pessoa com o mesmo nome, dê ao aprovador em keys.yaml um `person` que distinga as duas, por exemplo com um segundo sobrenome, e faça o merge disso antes.',
    },
  },
  'approve/excluded': {
    en: {
      summary: 'A person who worked on the release cannot approve it',
      reason: '{subject} took part as {observed}. `excluded` in policies/governance/approvals.yaml: {expected}.',
      fix: 'Ask another person who holds the role. If the team has nobody else, have somebody of another team added to policies/trust/keys.yaml, for good or as a substitute, or have the role taken out of `excluded`: each is a change of what judges, in a change of its own.',
    },
    'pt-BR': {
      summary: 'Quem participou da release não a aprova',
      reason: '{subject} participou como {observed}. `excluded` em policies/governance/approvals.yaml: {expected}.',
      fix: 'Peça a aprovação a outra pessoa que tenha o papel. Se a equipe não tem mais ninguém, peça a inclusão de alguém de outra equipe em policies/trust/keys.yaml, em definitivo ou como substituto, ou a retirada do papel de `excluded`: ambas mudam o que julga e são aprovadas à parte.',
    },
  },
  'approve/unknown-author': {
    en: {
      summary: 'The author of this cannot be determined',
      reason:
        'Commit {commit} has no e-mail address of its author or of its committer, so its author could approve it.',
      fix: 'Set `git config user.email` and write the commit again before it is merged: `git commit --amend --reset-author`, or `git rebase` for an older one. If it is merged already and wrote a release folder, release those files as a new version, in a commit with an address. If it wrote a profile or model.yaml, whoever administers the repository must take it out of the default branch.',
    },
    'pt-BR': {
      summary: 'Não se sabe quem escreveu a mudança',
      reason:
        'O commit {commit} não tem o e-mail do autor ou de quem fez o commit; assim, o autor poderia aprovar a própria mudança.',
      fix: 'Defina `git config user.email` e refaça o commit antes do merge: `git commit --amend --reset-author`, ou `git rebase` se for mais antigo. Se o merge já foi feito e o commit escreveu a pasta de uma release, publique esses arquivos como uma nova versão, num commit com e-mail. Se escreveu um perfil ou o model.yaml, quem administra o repositório precisa tirá-lo do branch padrão.',
    },
  },
  'approve/person-twice': {
    en: {
      summary: 'One person fills one role',
      reason: '{subject} belongs to a person who already approved as {observed}.',
      fix: 'Keep one approval, and ask another person for the other role.',
    },
    'pt-BR': {
      summary: 'Cada pessoa exerce um único papel',
      reason: '{subject} pertence a alguém que aprovou como {observed}.',
      fix: 'Mantenha uma das aprovações e peça a outra pessoa que aprove no outro papel.',
    },
  },
  'approve/expired': {
    en: {
      summary: 'An approval has expired',
      reason: "{subject}'s ended at {observed}; it is {expected}.",
      fix: 'Ask for it again.',
    },
    'pt-BR': {
      summary: 'Uma aprovação expirou',
      reason: 'A aprovação de {subject} terminou em {observed}; agora é {expected}.',
      fix: 'Peça a aprovação de novo.',
    },
  },
  'approve/other-plan': {
    en: {
      summary: 'An approval is for another plan',
      reason: '{subject} approved {observed}; this is {expected}.',
      fix: 'Ask for it again, for this plan.',
    },
    'pt-BR': {
      summary: 'Uma aprovação é de outro plano',
      reason: '{subject} aprovou {observed}; este é {expected}.',
      fix: 'Peça a aprovação de novo, para este plano.',
    },
  },
  'approve/role-not-held': {
    en: {
      summary: 'The approver does not hold the role',
      reason: '{subject}: {observed}; held: {expected}.',
      fix: 'Approve in a role that is held for this model, with `--role ROLE`, or ask a person who holds it: `held_for` in policies/trust/keys.yaml says for which units and models.',
    },
    'pt-BR': {
      summary: 'O aprovador não tem o papel exigido',
      reason: '{subject}: {observed}; papéis que tem: {expected}.',
      fix: 'Aprove em um papel que valha para este modelo, com `--role PAPEL`, ou peça a quem o tenha: `held_for` em policies/trust/keys.yaml diz para quais unidades e modelos.',
    },
  },
  'approve/left': {
    en: {
      summary: 'The approver has left',
      reason: "{subject}'s last day was {observed}, says policies/trust/people.yaml.",
      fix: 'Ask another person in this role. If none is left, have a person added to policies/trust/keys.yaml, or the day corrected, in a change of its own.',
    },
    'pt-BR': {
      summary: 'Quem aprova deixou a empresa',
      reason: 'O último dia de {subject} foi {observed}, segundo policies/trust/people.yaml.',
      fix: 'Peça a aprovação a outra pessoa com esse papel. Se não há mais ninguém, peça a inclusão de alguém em policies/trust/keys.yaml, ou a correção da data, em uma mudança à parte.',
    },
  },
  'approve/substitute-over': {
    en: {
      summary: 'The substitution is not in force',
      reason: '{subject} stands in for {for} as {role} on {expected}; today is {observed}.',
      fix: 'Ask {for}, or another person in this role. To go on standing in, have the days in policies/trust/keys.yaml changed, in a change of its own.',
    },
    'pt-BR': {
      summary: 'A substituição não está em vigor',
      reason: '{subject} substitui {for} como {role} em {expected}; hoje é {observed}.',
      fix: 'Peça a {for} ou a outra pessoa com esse papel. Para continuar substituindo, peça a mudança das datas em policies/trust/keys.yaml, em uma mudança à parte.',
    },
  },
  'approve/no-approver': {
    en: {
      summary: 'The key approves nothing',
      reason: '{subject} signs as {observed}, and holds no role that approves.',
      fix: "Approve with an approver's key. Whoever signs so cannot approve as well.",
    },
    'pt-BR': {
      summary: 'A chave não aprova nada',
      reason: '{subject} assina como {observed} e não tem nenhum papel de aprovação.',
      fix: 'Aprove com a chave de um aprovador. Quem assina assim não pode também aprovar.',
    },
  },
  'approve/key-not-trusted': {
    en: {
      summary: 'The key is not trusted',
      reason: 'Its public half is not in policies/trust/keys.yaml of commit {commit}.',
      fix: 'Have it added in a change of its own.',
    },
    'pt-BR': {
      summary: 'A chave não é confiável',
      reason: 'A parte pública dela não está em policies/trust/keys.yaml do commit {commit}.',
      fix: 'Peça a inclusão da chave em uma mudança à parte.',
    },
  },
  'approve/key-revoked': {
    en: {
      summary: 'The key was revoked',
      reason: '{observed} on {expected}.',
      fix: 'Approve with another key.',
    },
    'pt-BR': {
      summary: 'A chave foi revogada',
      reason: '{observed} em {expected}.',
      fix: 'Aprove com outra chave.',
    },
  },
  'approve/key-validity': {
    en: {
      summary: 'The key may not sign anything now',
      reason: '{observed} is valid {expected}.',
      fix: 'Approve with a current key.',
    },
    'pt-BR': {
      summary: 'A chave está fora da vigência',
      reason: 'A vigência de {observed} é {expected}.',
      fix: 'Aprove com uma chave vigente.',
    },
  },
  'approve/not-genuine': {
    en: {
      summary: 'An approval is not genuine',
      reason: '{observed}',
      fix: 'Remove the file and find out where it came from.',
    },
    'pt-BR': {
      summary: 'Uma aprovação não é autêntica',
      reason: '{observed}',
      fix: 'Remova o arquivo e descubra de onde ele veio.',
    },
  },
  'approve/not-an-approval': {
    en: {
      summary: 'The signed document is no approval',
      reason: 'Its type is {observed}.',
      fix: 'Remove the file from the folder of approvals.',
    },
    'pt-BR': {
      summary: 'O documento assinado não é uma aprovação',
      reason: 'O tipo dele é {observed}.',
      fix: 'Remova o arquivo da pasta de aprovações.',
    },
  },
  'approve/not-this-plan': {
    en: {
      summary: 'The repository gives another plan',
      reason: 'This file has {observed}; commit {commit} gives {expected}.',
      fix: 'Plan again from this commit, and read that plan.',
    },
    'pt-BR': {
      summary: 'O repositório gera outro plano',
      reason: 'Este arquivo tem {observed}; o commit {commit} gera {expected}.',
      fix: 'Gere o plano de novo a partir deste commit e leia esse plano.',
    },
  },
  'approve/not-committed': {
    en: {
      summary: 'The plan says what is not committed',
      reason: 'This file is the plan of the work tree; commit {commit} gives {expected}. Not committed: {observed}.',
      fix: 'Commit that, then run the command again: this very plan is right as soon as HEAD gives it.',
    },
    'pt-BR': {
      summary: 'O plano contém o que não está em nenhum commit',
      reason:
        'Este arquivo é o plano da árvore de trabalho; o commit {commit} gera {expected}. Fora do commit: {observed}.',
      fix: 'Faça o commit e execute o comando de novo: este mesmo plano vale assim que o HEAD o gerar.',
    },
  },
} satisfies Group<'approve'>;
