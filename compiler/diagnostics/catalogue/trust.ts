import type { Group } from '../entry.ts';

export const entries = {
  'trust/key-missing': {
    en: {
      summary: 'A trusted key has no file',
      reason: 'keys.yaml names `{observed}`.',
      fix: 'Add the public key, or remove the entry.',
    },
    'pt-BR': {
      summary: 'Falta o arquivo de uma chave confiável',
      reason: 'keys.yaml cita `{observed}`.',
      fix: 'Inclua a chave pública ou remova a entrada.',
    },
  },
  'trust/key-unreadable': {
    en: {
      summary: 'A trusted key cannot be read',
      reason: '`{observed}` is no public key in PEM.',
      fix: 'Replace the file.',
    },
    'pt-BR': {
      summary: 'Não foi possível ler uma chave confiável',
      reason: '`{observed}` não é uma chave pública em PEM.',
      fix: 'Substitua o arquivo.',
    },
  },
  'trust/key-twice': {
    en: {
      summary: 'Two entries are the same key or user',
      reason: '`{observed}` is listed twice: it would count as two people.',
      fix: 'Keep one entry.',
    },
    'pt-BR': {
      summary: 'Duas entradas são a mesma chave ou o mesmo usuário',
      reason: '`{observed}` aparece duas vezes: valeria por duas pessoas.',
      fix: 'Mantenha uma única entrada.',
    },
  },
  'trust/no-identity': {
    en: {
      summary: 'A trusted entry names no person',
      reason:
        '{observed} has neither a public key nor an identity nor a GitLab id: nothing could ever be known to come from there.',
      fix: 'Give it a `file`, an `identity` or a `gitlab_id`, or remove it.',
    },
    'pt-BR': {
      summary: 'Uma entrada de confiança não identifica ninguém',
      reason:
        '{observed} não tem chave pública, identidade nem id do GitLab: nada jamais poderia ser atribuído a essa entrada.',
      fix: 'Informe `file`, `identity` ou `gitlab_id`, ou remova a entrada.',
    },
  },
  'trust/unclear-name': {
    en: {
      summary: 'A name in policies/trust holds what a reader cannot see',
      reason:
        '{observed} is invisible, or a word of two alphabets whose letters pass for those of one: it could count as another person.',
      fix: 'Write the name again, from a keyboard, in one alphabet.',
    },
    'pt-BR': {
      summary: 'Um nome em policies/trust contém algo que não se enxerga',
      reason:
        '{observed} é invisível, ou é uma palavra de dois alfabetos cujas letras passam por um só: poderia valer por outra pessoa.',
      fix: 'Digite o nome de novo, em um único alfabeto.',
    },
  },
  'trust/look-alike': {
    en: {
      summary: 'Two names in policies/trust look alike and are not the same',
      reason: '`{observed}` would be taken for the name in {other}, and count as a second person.',
      fix: 'For one person, copy the name from {other}, letter by letter. For two, add what tells them apart: a middle name or a number.',
    },
    'pt-BR': {
      summary: 'Dois nomes em policies/trust parecem iguais e não são',
      reason: '`{observed}` seria confundido com o nome em {other} e valeria por uma segunda pessoa.',
      fix: 'Se for a mesma pessoa, copie o nome de {other}, letra por letra. Se forem duas, acrescente o que as distingue: um sobrenome ou um número.',
    },
  },
  'trust/person-twice': {
    en: {
      summary: 'Two entries of people.yaml are one person',
      reason: '`{observed}` has the name or an address of `{other}`: a document could mean either.',
      fix: 'Keep one entry for each person, with all roles and addresses.',
    },
    'pt-BR': {
      summary: 'Duas entradas de people.yaml são a mesma pessoa',
      reason:
        '`{observed}` tem o nome ou um endereço de `{other}`: um documento poderia indicar qualquer uma das duas.',
      fix: 'Mantenha uma entrada por pessoa, com todos os papéis e endereços.',
    },
  },
  'trust/address-of-another': {
    en: {
      summary: 'An address in people.yaml is another person’s in keys.yaml',
      reason: 'keys.yaml gives `{observed}` to `{other}`.',
      fix: 'Write the name of this person in the same way in both files, or remove the address where it is wrong.',
    },
    'pt-BR': {
      summary: 'Um endereço em people.yaml é de outra pessoa em keys.yaml',
      reason: 'keys.yaml atribui `{observed}` a `{other}`.',
      fix: 'Escreva o nome desta pessoa do mesmo modo nos dois arquivos, ou remova o endereço de onde ele está errado.',
    },
  },
  'trust/substitute-self': {
    en: {
      summary: 'A person is named as their own substitute',
      reason: '{observed} is the same person as the entry. In the role {role} nobody would stand in for anybody.',
      fix: 'Name who is away. Whoever shall hold the role for good is given it in `roles`.',
    },
    'pt-BR': {
      summary: 'Alguém substitui a si mesmo',
      reason: '{observed} é a mesma pessoa da entrada. No papel {role}, ninguém substituiria ninguém.',
      fix: 'Indique quem está ausente. Quem deve ter o papel em definitivo o recebe em `roles`.',
    },
  },
  'trust/substitute-nobody': {
    en: {
      summary: 'A substitute stands in for nobody',
      reason: 'No entry of {observed} holds the role {role} in its `roles`.',
      fix: 'Write who is away as in `person`, and a role that they hold, or remove the substitution.',
    },
    'pt-BR': {
      summary: 'Um substituto não substitui ninguém',
      reason: 'Nenhuma entrada de {observed} tem o papel {role} em `roles`.',
      fix: 'Escreva quem está ausente como em `person` e um papel que a pessoa tenha, ou remova a substituição.',
    },
  },
  'trust/root': {
    en: {
      summary: 'The trusted root names no authority to trust',
      reason:
        'It holds no authorities, or keys.yaml trusts identities and it lacks what tells their certificates from forged ones: a certificate authority, a log of certificates and a transparency log.',
      fix: 'Put the trusted_root.json of your signing service here, or remove it and the identities.',
    },
    'pt-BR': {
      summary: 'A raiz de confiança não indica em quem confiar',
      reason:
        'Ela não contém autoridades, ou keys.yaml confia em identidades e falta nela o que distingue os certificados delas dos forjados: uma autoridade certificadora, um log de certificados e um log de transparência.',
      fix: 'Coloque aqui o trusted_root.json do seu serviço de assinatura, ou remova-o junto com as identidades.',
    },
  },
  'trust/root-key': {
    en: {
      summary: 'A key of the trusted root cannot be read',
      reason: 'This log or authority has no key, no certificate or no log id, or one that is malformed.',
      fix: 'Fetch the trusted_root.json of your signing service again, or write it with: `cosign trusted-root create`',
    },
    'pt-BR': {
      summary: 'Não foi possível ler uma chave da raiz de confiança',
      reason: 'Este log ou esta autoridade não tem chave, certificado ou id de log, ou o que tem está malformado.',
      fix: 'Obtenha de novo o trusted_root.json do seu serviço de assinatura, ou gere-o com: `cosign trusted-root create`',
    },
  },
  'trust/root-validity': {
    en: {
      summary: 'The trusted root does not say since when it trusts',
      reason:
        'This log or authority has no start of validity, or one after its end. It would be believed at any time, even after somebody else got its key.',
      fix: 'Fetch the trusted_root.json of your signing service again, or write it with `cosign trusted-root create` and a `start-time`.',
    },
    'pt-BR': {
      summary: 'A raiz de confiança não diz desde quando confia',
      reason:
        'Este log ou esta autoridade não tem início de vigência, ou o início é posterior ao fim. Teria crédito em qualquer data, mesmo depois de a chave ter passado a outras mãos.',
      fix: 'Obtenha de novo o trusted_root.json do seu serviço de assinatura, ou gere-o com `cosign trusted-root create` e um `start-time`.',
    },
  },
  'trust/not-understood': {
    en: {
      summary: 'A signed document needs a newer relc',
      reason: 'Whoever reads this `{document}` must know {observed}; this relc does not.',
      fix: 'Update relc, then run the command again. Until then, do not load or apply anything by it.',
    },
    'pt-BR': {
      summary: 'Um documento assinado exige um relc mais novo',
      reason: 'Quem lê este `{document}` precisa conhecer {observed}; este relc não conhece.',
      fix: 'Atualize o relc e execute o comando de novo. Até lá, não carregue nem aplique nada com base nele.',
    },
  },
} satisfies Group<'trust'>;
