import type { Group } from '../entry.ts';

export const entries = {
  'roster/too-old': {
    en: {
      summary: 'The list of people is too old',
      reason:
        'It says who was there on {observed}; it may be {expected day|days} old. Until there is a newer one, nothing is rolled out; a rollback and an emergency go through.',
      words: { observed: { null: 'a day that it does not name (`as_of`)' } },
      fix: 'Have the directory export it, and have the change approved: `relc roster import FILE --as-of DAY`',
    },
    'pt-BR': {
      summary: 'A lista de pessoas está desatualizada',
      reason:
        'Ela diz quem estava em {observed}; a idade máxima é de {expected dia|dias}. Até haver uma mais nova, nada entra em rollout; rollback e emergência passam.',
      words: { observed: { null: 'um dia que ela não informa (`as_of`)' } },
      fix: 'Peça a exportação do diretório e a aprovação da mudança: `relc roster import ARQUIVO --as-of DIA`',
    },
  },
  'roster/unreadable': {
    en: {
      summary: 'The export of the directory cannot be read',
      reason: 'Missing or not understood: {observed}.',
      fix: 'Export CSV with the columns name, email and active (or left), or JSON of SCIM with Resources.',
    },
    'pt-BR': {
      summary: 'A exportação do diretório não pode ser lida',
      reason: 'Ausente ou não compreendido: {observed}.',
      fix: 'Exporte um CSV com as colunas name, email e active (ou left), ou um JSON de SCIM com Resources.',
    },
  },
  'roster/incomplete': {
    en: {
      summary: 'The export is one page of several',
      reason: '{observed} of {expected person|people}. Every missing person would count as gone.',
      fix: 'Export all pages into one list of Resources.',
    },
    'pt-BR': {
      summary: 'A exportação é uma de várias páginas',
      reason: '{observed} de {expected pessoa|pessoas}. Quem falta seria considerado desligado.',
      fix: 'Exporte todas as páginas em uma única lista Resources.',
    },
  },
  'roster/nobody': {
    en: {
      summary: 'The export names no person of this repository',
      reason: '{observed person|people}, and nobody of policies/trust is there by address.',
      fix: 'Check that it is the export of this bank, and that addresses are written as in policies/trust.',
    },
    'pt-BR': {
      summary: 'A exportação não conhece ninguém deste repositório',
      reason: '{observed pessoa|pessoas}, e ninguém de policies/trust está na lista, por endereço.',
      fix: 'Confira se a exportação é deste banco e se os endereços estão escritos como em policies/trust.',
    },
  },
  'roster/missing': {
    en: {
      summary: 'The export says nothing of some people',
      reason: 'Not in it: {observed}. They would count as gone; an export that was cut off looks the same.',
      fix: 'Export it again, or ask whether they have left. If they have: `relc roster import FILE --as-of DAY --missing {number}`',
    },
    'pt-BR': {
      summary: 'A exportação nada diz sobre algumas pessoas',
      reason:
        'Não estão nela: {observed}. Elas seriam consideradas desligadas; uma exportação cortada tem a mesma aparência.',
      fix: 'Exporte de novo ou pergunte se elas saíram. Se saíram: `relc roster import ARQUIVO --as-of DIA --missing {number}`',
    },
  },
  'roster/address-of-another': {
    en: {
      summary: 'An address in the export belongs to another person',
      reason: 'The row of {observed} has {address}, which is of {other}. Whoever it is would act as both.',
      fix: 'Correct the row in the directory. Of one person, write the name in people.yaml and keys.yaml as the directory does.',
    },
    'pt-BR': {
      summary: 'Um endereço da exportação pertence a outra pessoa',
      reason: 'A linha de {observed} tem {address}, que é de {other}. Quem quer que seja agiria como ambas.',
      fix: 'Corrija a linha no diretório. Se for uma só pessoa, escreva o nome em people.yaml e keys.yaml como o diretório.',
    },
  },
  'roster/several-rows': {
    en: {
      summary: 'Rows of the export disagree about a person',
      reason:
        'Of {observed}, one row says something else than another about whether they are there, or since when not.',
      fix: 'Leave the row that counts, or correct the directory.',
    },
    'pt-BR': {
      summary: 'Linhas da exportação se contradizem sobre uma pessoa',
      reason: 'Sobre {observed}, uma linha diz algo diferente de outra: se a pessoa está lá ou desde quando não está.',
      fix: 'Deixe a linha que vale ou corrija o diretório.',
    },
  },
  'roster/name-alone': {
    en: {
      summary: 'The export has only the name of a person',
      reason:
        'Of {observed}, no address is known in the export; a row of that name has: {addresses}. It may be somebody else, so {observed} counts as gone.',
      fix: 'If it is the same person, add the address in policies/trust and read the export again.',
    },
    'pt-BR': {
      summary: 'A exportação tem apenas o nome de uma pessoa',
      reason:
        'De {observed}, a exportação não conhece nenhum endereço; uma linha com esse nome tem: {addresses}. Pode ser outra pessoa; por isso {observed} conta como desligada.',
      fix: 'Se for a mesma pessoa, acrescente o endereço em policies/trust e leia a exportação de novo.',
    },
  },
  'roster/day': {
    en: {
      summary: 'The day of the export cannot be right',
      reason: 'It is {observed}; possible: {expected}. An older export must not take back what a newer one said.',
      fix: 'Give the day on which the directory wrote it: `--as-of DAY`',
    },
    'pt-BR': {
      summary: 'A data da exportação não pode estar certa',
      reason: 'É {observed}; possível: {expected}. Uma exportação antiga não pode desfazer o que uma mais nova disse.',
      fix: 'Informe o dia em que o diretório a gerou: `--as-of DIA`',
    },
  },
} satisfies Group<'roster'>;
