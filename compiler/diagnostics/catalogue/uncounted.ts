import type { Group } from '../entry.ts';

export const entries = {
  'uncounted/not-asked': {
    en: {
      summary: 'GitLab was not asked for approvals',
      reason: 'RELC_GITLAB_TOKEN is not set, so only signed approvals are known; {observed} may have more.',
      fix: 'Set it to a project access token with `read_api`, or sign: `relc approve PLAN --key KEY`',
    },
    'pt-BR': {
      summary: 'O GitLab não foi consultado sobre aprovações',
      reason:
        'RELC_GITLAB_TOKEN não está definida; só as aprovações assinadas são conhecidas, e {observed} pode ter outras.',
      fix: 'Defina-a com um token de acesso do projeto com `read_api`, ou assine: `relc approve PLANO --key CHAVE`',
    },
  },
  'uncounted/unknown': {
    en: {
      summary: 'An approval by an unknown person does not count',
      reason: 'User {observed}, {subject}, is in no entry of policies/trust/keys.yaml.',
      fix: 'Ask an approver of the missing role, or have the person added in a change of its own.',
    },
    'pt-BR': {
      summary: 'A aprovação de uma pessoa desconhecida não conta',
      reason: 'O usuário {observed}, {subject}, não está em nenhuma entrada de policies/trust/keys.yaml.',
      fix: 'Peça a aprovação a quem exerce o papel que falta, ou inclua a pessoa em uma mudança própria.',
    },
  },
  'uncounted/not-valid': {
    en: {
      summary: 'An approval of an entry that is not valid does not count',
      reason: '{subject} may approve {expected}; revoked: {observed}.',
      fix: 'Ask another approver of that role.',
    },
    'pt-BR': {
      summary: 'A aprovação de uma entrada fora da validade não conta',
      reason: '{subject} pode aprovar {expected}; revogação: {observed}.',
      fix: 'Peça a aprovação a outra pessoa com esse papel.',
    },
  },
  'uncounted/role-unclear': {
    en: {
      summary: 'An approval without one clear role does not count',
      reason: '{subject} holds {observed}, and the button says none.',
      fix: 'Leave one approving role in the entry, or sign with `relc approve PLAN --key KEY --role ROLE`',
    },
    'pt-BR': {
      summary: 'Uma aprovação sem um único papel definido não conta',
      reason: '{subject} tem {observed}, e o botão não informa nenhum.',
      fix: 'Deixe um único papel de aprovação na entrada, ou assine com `relc approve PLANO --key CHAVE --role PAPEL`',
    },
  },
  'uncounted/not-active': {
    en: {
      summary: 'An approval of an inactive user does not count',
      reason: '{subject} is {observed}.',
      fix: 'Ask another approver of that role.',
    },
    'pt-BR': {
      summary: 'A aprovação de um usuário inativo não conta',
      reason: 'Estado de {subject}: {observed}.',
      fix: 'Peça a aprovação a outra pessoa com esse papel.',
    },
  },
  'uncounted/bot': {
    en: {
      summary: "A bot's approval does not count",
      reason: '{subject} is no person.',
      fix: 'Ask an approver of that role.',
    },
    'pt-BR': {
      summary: 'A aprovação de um bot não conta',
      reason: '{subject} não é uma pessoa.',
      fix: 'Peça a aprovação a uma pessoa com esse papel.',
    },
  },
  'uncounted/no-access': {
    en: {
      summary: 'An approval without access does not count',
      reason: '{subject} has access level {observed} in the project: too low to read what was approved.',
      fix: 'Ask another approver of that role.',
    },
    'pt-BR': {
      summary: 'Uma aprovação sem acesso não conta',
      reason: '{subject} tem nível de acesso {observed} no projeto: baixo demais para ler o que foi aprovado.',
      fix: 'Peça a aprovação a outra pessoa com esse papel.',
    },
  },
  'uncounted/author': {
    en: {
      summary: "An author's approval does not count",
      reason:
        '{subject} wrote, committed or pushed part of this, by address or by name, started its plan job, or has no e-mail address by which that could be ruled out.',
      fix: 'Ask another person. If someone else of that name wrote it, give the approver a `person` in keys.yaml that tells the two apart, as with a second surname, and merge that first.',
    },
    'pt-BR': {
      summary: 'A aprovação de um autor não conta',
      reason:
        '{subject} escreveu, fez commit ou push de parte da mudança, pelo endereço ou pelo nome, iniciou o job do plano, ou não tem e-mail com o qual se possa descartar isso.',
      fix: 'Peça a aprovação a outra pessoa. Se quem escreveu é outra pessoa com o mesmo nome, dê ao aprovador em keys.yaml um `person` que distinga as duas, por exemplo com um segundo sobrenome, e faça o merge disso antes.',
    },
  },
  'uncounted/note-edited': {
    en: {
      summary: 'An edited note does not count',
      reason: '{subject} changed the note that named {expected}: nobody can tell when.',
      fix: 'Write a new note in the merge request: `/relc approve {expected}`',
    },
    'pt-BR': {
      summary: 'Uma nota editada não conta',
      reason: '{subject} alterou a nota que citava {expected}: ninguém sabe quando.',
      fix: 'Escreva uma nova nota no merge request: `/relc approve {expected}`',
    },
  },
  'uncounted/no-note': {
    en: {
      summary: 'An approval that names no plan does not count',
      reason: 'Policy wants a note from {subject} too: for this model the button alone is not enough.',
      fix: 'Write the note in the merge request: `/relc approve {expected}`',
    },
    'pt-BR': {
      summary: 'Uma aprovação que não cita o plano não conta',
      reason: 'A política também exige uma nota de {subject}: para este modelo, só o botão não basta.',
      fix: 'Escreva a nota no merge request: `/relc approve {expected}`',
    },
  },
  'uncounted/no-time': {
    en: {
      summary: 'An approval without a time does not count',
      reason: 'GitLab does not say when {subject} approved, so it may have been before the last push.',
      fix: 'Write a note in the merge request: `/relc approve {expected}`',
    },
    'pt-BR': {
      summary: 'Uma aprovação sem horário não conta',
      reason: 'O GitLab não informa quando {subject} aprovou; pode ter sido antes do último push.',
      fix: 'Escreva uma nota no merge request: `/relc approve {expected}`',
    },
  },
  'uncounted/before-push': {
    en: {
      summary: 'An approval from before the last push does not count',
      reason:
        '{subject} approved at {observed}; the last push was at {expected}. GitLab keeps approvals over pushes that it takes for the same change.',
      fix: 'Write a note in the merge request: `/relc approve {plan}`',
    },
    'pt-BR': {
      summary: 'Uma aprovação anterior ao último push não conta',
      reason:
        '{subject} aprovou em {observed}; o último push foi em {expected}. O GitLab mantém as aprovações quando um push lhe parece a mesma mudança.',
      fix: 'Escreva uma nota no merge request: `/relc approve {plan}`',
    },
  },
  'uncounted/other-plan': {
    en: {
      summary: 'An approval of another plan does not count',
      reason: 'When {subject} approved, the plan job showed {observed}; what is applied is {expected}.',
      fix: 'Read the plan, then write a note in the merge request: `/relc approve {expected}`',
    },
    'pt-BR': {
      summary: 'A aprovação de outro plano não conta',
      reason: 'Quando {subject} aprovou, o job do plano mostrava {observed}; o que está sendo aplicado é {expected}.',
      fix: 'Leia o plano e escreva uma nota no merge request: `/relc approve {expected}`',
    },
  },
  'uncounted/before-plan': {
    en: {
      summary: 'An approval from before the plan does not count',
      reason: '{subject} approved at {observed}; the plan was there at {expected}.',
      fix: 'Read the plan, then write a note in the merge request: `/relc approve {plan}`',
    },
    'pt-BR': {
      summary: 'Uma aprovação anterior ao plano não conta',
      reason: '{subject} aprovou em {observed}; o plano ficou disponível em {expected}.',
      fix: 'Leia o plano e escreva uma nota no merge request: `/relc approve {plan}`',
    },
  },
  'uncounted/expired': {
    en: {
      summary: 'An approval has expired and does not count',
      reason: "{subject}'s ended at {observed}; it is {expected}.",
      fix: 'Read the plan again, then write a note in the merge request: `/relc approve {plan}`',
    },
    'pt-BR': {
      summary: 'Uma aprovação expirou e não conta',
      reason: 'A aprovação de {subject} terminou em {observed}; agora é {expected}.',
      fix: 'Releia o plano e escreva uma nota no merge request: `/relc approve {plan}`',
    },
  },
} satisfies Group<'uncounted'>;
