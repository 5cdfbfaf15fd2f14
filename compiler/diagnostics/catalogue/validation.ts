import type { Group } from '../entry.ts';

export const entries = {
  'validation/rejected': {
    en: {
      summary: 'The second line rejected the model',
      reason: 'Its signed opinion is a rejection; it validated: {expected}.',
      fix: 'Release another model, or have the second line validate this one again: a new opinion takes the place of the file.',
    },
    'pt-BR': {
      summary: 'A segunda linha rejeitou o modelo',
      reason: 'O parecer assinado é de rejeição; escopo da validação: {expected}.',
      fix: 'Faça o release de outro modelo ou peça à segunda linha uma nova validação deste: o novo parecer substitui o arquivo.',
    },
  },
  'validation/incoherent': {
    en: {
      summary: 'The opinion and its conditions do not agree',
      reason: 'The opinion is {observed}; open conditions: {expected}.',
      fix: 'Have the second line sign an opinion that fits: `approved` leaves no condition open, `approved-with-conditions` names at least one.',
    },
    'pt-BR': {
      summary: 'O parecer e suas condições não combinam',
      reason: 'O parecer é {observed}; condições em aberto: {expected}.',
      fix: 'Peça à segunda linha um parecer coerente: `approved` não deixa condição em aberto, `approved-with-conditions` indica ao menos uma.',
    },
  },
  'validation/not-independent': {
    en: {
      summary: 'The validator of the model also worked on its release',
      reason: 'The validator acted in other roles too: {observed}.',
      fix: 'Have it validated by a person who had no part in the release.',
    },
    'pt-BR': {
      summary: 'Quem validou o modelo também atuou no release',
      reason: 'O validador também atuou em outros papéis: {observed}.',
      fix: 'Peça a validação a outra pessoa, que não tenha participado do release.',
    },
  },
  'validation/condition-dropped': {
    en: {
      summary: 'A condition of the second line is left open and not mentioned any more',
      reason: 'Its opinion on version {expected} left {observed} open; the opinion on this version does not name it.',
      fix: 'Have the second line sign an opinion that names it: with `settled` and what settled it, or still open.',
    },
    'pt-BR': {
      summary: 'Uma condição da segunda linha ficou em aberto e não é mais mencionada',
      reason:
        'O parecer sobre a versão {expected} deixou {observed} em aberto; o parecer sobre esta versão não a cita.',
      fix: 'Peça à segunda linha um parecer que a cite: com `settled` e o que a resolveu, ou ainda em aberto.',
    },
  },
  'validation/unverified': {
    en: {
      summary: 'What the second line said before cannot be verified any more',
      reason:
        'The signature of its opinion on version {expected} does not count today, so nobody knows which conditions are open.',
      fix: 'Have the second line validate this version: its opinion takes the place of the earlier one.',
    },
    'pt-BR': {
      summary: 'O que a segunda linha disse antes não pode mais ser verificado',
      reason:
        'A assinatura do parecer sobre a versão {expected} não vale hoje; não se sabe quais condições estão em aberto.',
      fix: 'Peça à segunda linha que valide esta versão: o novo parecer substitui o anterior.',
    },
  },
  'validation/missing': {
    en: {
      summary: 'The second line has not validated the model',
      reason: 'policies/governance/approvals.yaml asks for its opinion: {expected}.',
      fix: 'Have it signed over the model: `cosign attest-blob --key validator.key --type urn:relc:independent-validation:v1 --predicate opinion.json --bundle independent_validation.sigstore.json model.SHA256SUMS`. A version that is Approved already is frozen: in the same merge request take it out of `versions` and `aliases` of model.yaml, and approve it again in a later one.',
    },
    'pt-BR': {
      summary: 'A segunda linha não validou o modelo',
      reason: 'policies/governance/approvals.yaml exige o parecer dela: {expected}.',
      fix: 'Peça o parecer assinado sobre o modelo: `cosign attest-blob --key validator.key --type urn:relc:independent-validation:v1 --predicate opinion.json --bundle independent_validation.sigstore.json model.SHA256SUMS`. Uma versão já Approved está congelada: no mesmo merge request, retire-a de `versions` e `aliases` de model.yaml; aprove-a de novo em um posterior.',
    },
  },
  'validation/too-old': {
    en: {
      summary: 'The opinion of the second line is too old',
      reason: 'It is of {observed}; policies/governance/approvals.yaml lets it count for {expected day|days}: {rule}.',
      fix: 'Have the second line validate this version, and put independent_validation.sigstore.json into its folder.',
    },
    'pt-BR': {
      summary: 'O parecer da segunda linha está velho demais',
      reason: 'É de {observed}; por policies/governance/approvals.yaml, vale por {expected dia|dias}: {rule}.',
      fix: 'Peça à segunda linha que valide esta versão e coloque independent_validation.sigstore.json na pasta dela.',
    },
  },
  'validation/condition-overdue': {
    en: {
      summary: 'A condition of the second line is overdue',
      reason: '{id} was to be settled by {observed}: {text}.',
      fix: 'When it is settled, have the second line sign what settled it, as releases/MODEL/validations/VERSION/NAME.sigstore.json, with model and version as in the path of this file: that needs no new version. This file itself stays as it is once its version is Approved. A later day the second line gives in its opinion on a version that is not Approved yet. Until then nothing is rolled out but an emergency.',
    },
    'pt-BR': {
      summary: 'Uma condição da segunda linha está atrasada',
      reason: '{id} devia ser resolvida até {observed}: {text}.',
      fix: 'Quando estiver resolvida, peça à segunda linha que assine o que a resolveu, em releases/MODELO/validations/VERSÃO/NOME.sigstore.json, com modelo e versão como no caminho deste arquivo: isso dispensa nova versão. Este arquivo não muda depois que a versão dele está Approved. Novo prazo a segunda linha dá no parecer sobre uma versão ainda não Approved. Até lá, nada entra em produção além de emergências.',
    },
  },
  'validation/of-another': {
    en: {
      summary: 'What the second line said later is about another version',
      reason: 'It is about version {observed}, and lies in the folder of version {version}.',
      fix: 'Put it into the folder of the version that it is about.',
    },
    'pt-BR': {
      summary: 'O que a segunda linha disse depois é sobre outra versão',
      reason: 'É sobre a versão {observed} e está na pasta da versão {version}.',
      fix: 'Coloque-o na pasta da versão de que trata.',
    },
  },
  'validation/no-such-condition': {
    en: {
      summary: 'What the second line settles later is none of its conditions',
      reason:
        'It settles {observed}, which its opinion on version {version} does not name; open there: {open}. So it settles nothing.',
      fix: 'Have it signed again with the numbers of that opinion.',
    },
    'pt-BR': {
      summary: 'O que a segunda linha resolve depois não é condição dela',
      reason:
        'Resolve {observed}, que o parecer sobre a versão {version} não cita; em aberto nele: {open}. Por isso, não resolve nada.',
      fix: 'Peça nova assinatura com os números desse parecer.',
    },
  },
  'validation/later': {
    en: {
      summary: 'What the second line says later only settles conditions',
      reason: 'It is {observed}, and asks for what its opinion on version {version} did not: {added}.',
      fix: 'Have it say what settled the conditions of version {version}, and nothing else. What it thinks now it says of the next version; to stop this one, take it out of use.',
    },
    'pt-BR': {
      summary: 'O que a segunda linha diz depois só resolve condições',
      reason: 'É {observed} e pede o que o parecer sobre a versão {version} não pedia: {added}.',
      fix: 'Peça que diga o que resolveu as condições da versão {version}, e nada mais. O que ela pensa agora, diz sobre a próxima versão; para parar esta, tire-a de uso.',
    },
  },
} satisfies Group<'validation'>;
