import type { Group } from '../entry.ts';

export const entries = {
  'roster/too-old': {
    en: {
      summary: 'The list of people is too old',
      reason: 'It says who was there on {observed}; it may be {expected} days old.',
      fix: 'Have the directory export it, and have the change approved: `relc roster import FILE --as-of DAY`',
    },
    'pt-BR': {
      summary: 'A lista de pessoas está desatualizada',
      reason: 'Ela diz quem estava em {observed}; a idade máxima é de {expected} dias.',
      fix: 'Peça a exportação do diretório e a aprovação da mudança: `relc roster import FILE --as-of DAY`',
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
      reason: '{observed} of {expected} people. Whoever is missing would count as gone.',
      fix: 'Export all pages into one list of Resources.',
    },
    'pt-BR': {
      summary: 'A exportação é uma de várias páginas',
      reason: '{observed} de {expected} pessoas. Quem falta seria considerado desligado.',
      fix: 'Exporte todas as páginas em uma única lista Resources.',
    },
  },
  'roster/nobody': {
    en: {
      summary: 'The export knows nobody of this repository',
      reason: '{observed} people, and none of policies/trust is among them by name or address.',
      fix: 'Check that it is the export of this bank, and that names or addresses are written as in policies/trust.',
    },
    'pt-BR': {
      summary: 'A exportação não conhece ninguém deste repositório',
      reason: '{observed} pessoas, e nenhuma de policies/trust está entre elas, por nome ou endereço.',
      fix: 'Confira se a exportação é deste banco e se nomes ou endereços estão escritos como em policies/trust.',
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
      fix: 'Informe o dia em que o diretório a gerou: `--as-of DAY`',
    },
  },
} satisfies Group<'roster'>;
