import type { Group } from '../entry.ts';

export const entries = {
  'revalidation/due': {
    en: {
      summary: 'A version must be validated again',
      reason: 'Version {version} of {model} on {target}, by {by}; after that no rollout brings it back.',
      cases: {
        report:
          'What was measured of version {version} of {model} on {since} is beyond the thresholds of its profile: {occasions}. On {target} it must be validated again by {by}; after that no rollout brings it back.',
      },
      fix: 'Have {owner}, who owns the model, see to it: `relc revalidate {model} {version}` begins the record. Releasing a new version does too.',
    },
    'pt-BR': {
      summary: 'Uma versão precisa ser revalidada',
      reason: 'A versão {version} de {model} em {target}, até {by}; depois disso, nenhuma implantação a traz de volta.',
      cases: {
        report:
          'O que se mediu da versão {version} de {model} em {since} passa dos limites do perfil: {occasions}. Em {target}, ela precisa ser revalidada até {by}; depois disso, nenhuma implantação a traz de volta.',
      },
      fix: 'Acione {owner}, responsável pelo modelo: `relc revalidate {model} {version}` inicia o registro. Uma nova versão também resolve.',
    },
  },
  'revalidation/overdue': {
    en: {
      summary: 'A revalidation is overdue, or failed',
      reason: 'Version {version} of {model} on {target} had to be validated again by {by}: no rollout brings it back.',
      cases: {
        report:
          'What was measured of version {version} of {model} on {since} is beyond the thresholds of its profile: {occasions}. On {target} it had to be validated again by {by}: no rollout brings it back.',
        failed:
          'Version {version} of {model}, which is in use on {target}, failed its revalidation of {by}: no rollout brings it back; a rollback does.',
      },
      fix: 'Have {owner}, who owns the model, release a version in its place, or record that it passed: `relc revalidate {model} {version}`.',
    },
    'pt-BR': {
      summary: 'Uma revalidação está atrasada ou foi reprovada',
      reason:
        'A versão {version} de {model} em {target} devia ser revalidada até {by}: nenhuma implantação a traz de volta.',
      cases: {
        report:
          'O que se mediu da versão {version} de {model} em {since} passa dos limites do perfil: {occasions}. Em {target}, ela devia ser revalidada até {by}: nenhuma implantação a traz de volta.',
        failed:
          'A versão {version} de {model}, em uso em {target}, foi reprovada na revalidação de {by}: nenhuma implantação a traz de volta; um rollback traz.',
      },
      fix: 'Acione {owner}, responsável pelo modelo, para lançar outra versão ou registrar que esta passou: `relc revalidate {model} {version}`.',
    },
  },
  'revalidation/missing': {
    en: {
      summary: 'The evidence of a revalidation is missing',
      reason: 'model.yaml says that there was a revalidation of version {version} on {day}; {expected} is not there.',
      fix: 'Begin it: `relc revalidate {model} {version}`. Where the day is wrong, correct model.yaml.',
    },
    'pt-BR': {
      summary: 'Falta a evidência de uma revalidação',
      reason: 'model.yaml diz que houve uma revalidação da versão {version} em {day}; {expected} não existe.',
      fix: 'Inicie-a: `relc revalidate {model} {version}`. Se o dia estiver errado, corrija model.yaml.',
    },
  },
  'revalidation/not-named': {
    en: {
      summary: 'No plan takes this revalidation up',
      reason: 'model.yaml names the day of the one that counts. Of version {version} it names {observed}.',
      cases: { none: 'model.yaml names the day of the one that counts. Of version {version} it names none.' },
      fix: 'Write it there, where this one is to count: `revalidations: {"{version}": {expected}}`.',
    },
    'pt-BR': {
      summary: 'Nenhum plano leva em conta esta revalidação',
      reason: 'model.yaml indica o dia daquela que vale. Para a versão {version}, indica {observed}.',
      cases: { none: 'model.yaml indica o dia daquela que vale. Para a versão {version}, não indica nenhum.' },
      fix: 'Se esta deve valer, escreva lá: `revalidations: {"{version}": {expected}}`.',
    },
  },
  'revalidation/no-such-version': {
    en: {
      summary: 'model.yaml names a revalidation of a version that is not there',
      reason: 'There is no folder for version {observed}.',
      fix: 'Correct the version, or remove the line.',
    },
    'pt-BR': {
      summary: 'model.yaml indica a revalidação de uma versão que não existe',
      reason: 'Não há pasta para a versão {observed}.',
      fix: 'Corrija a versão ou remova a linha.',
    },
  },
  'revalidation/of-another': {
    en: {
      summary: 'The document is about something else',
      reason: '`{field}` is `{observed}`; by its name and the version that it is about it must be `{expected}`.',
      fix: 'Measure this version, and write what was measured. Where only the name of the file is wrong, rename it.',
    },
    'pt-BR': {
      summary: 'O documento trata de outra coisa',
      reason: '`{field}` é `{observed}`; pelo nome do arquivo e pela versão de que ele trata, deve ser `{expected}`.',
      fix: 'Meça esta versão e registre o que foi medido. Se só o nome do arquivo estiver errado, renomeie-o.',
    },
  },
  'revalidation/future': {
    en: {
      summary: 'It says that it happened on a day that is still to come',
      reason: 'It says {observed}; today is {expected}, in UTC.',
      fix: 'Write the day on which it happened, here and in the name of the file.',
    },
    'pt-BR': {
      summary: 'O documento diz que aconteceu em um dia que ainda não chegou',
      reason: 'Ele diz {observed}; hoje é {expected}, em UTC.',
      fix: 'Escreva o dia em que aconteceu, aqui e no nome do arquivo.',
    },
  },
  'revalidation/window': {
    en: {
      summary: 'The days of the data cannot be right',
      reason: '{observed} is after {expected}.',
      fix: 'Write the first and the last day of the data. Both lie no later than the day of the document.',
    },
    'pt-BR': {
      summary: 'Os dias dos dados não podem estar certos',
      reason: '{observed} vem depois de {expected}.',
      fix: 'Escreva o primeiro e o último dia dos dados. Nenhum deles é posterior ao dia do documento.',
    },
  },
  'revalidation/older-data': {
    en: {
      summary: 'The revalidation looks at no newer data',
      reason:
        'It was measured on data up to {observed}; a monitoring report went beyond the thresholds on data up to {expected}.',
      cases: {
        last: 'It was measured on data up to {observed}; the revalidation before looked at data up to {expected}.',
        rollout: 'It was measured on data up to {observed}, before the decision of {expected} to roll the version out.',
      },
      fix: 'Measure it on newer data: of days in which it was in use, after those of the revalidation before, and up to those of each report that asked for it. Where it does not keep within the thresholds then, write `failed`.',
    },
    'pt-BR': {
      summary: 'A revalidação não olha para dados mais novos',
      reason:
        'Foi medido com dados até {observed}; um relatório de monitoramento passou dos limites com dados até {expected}.',
      cases: {
        last: 'Foi medido com dados até {observed}; a revalidação anterior usou dados até {expected}.',
        rollout: 'Foi medido com dados até {observed}, antes da decisão de {expected} de implantar a versão.',
      },
      fix: 'Meça com dados mais novos: de dias em que a versão esteve em uso, depois dos da revalidação anterior e até os de cada relatório que a pediu. Se assim não ficar dentro dos limites, escreva `failed`.',
    },
  },
  'revalidation/thresholds': {
    en: {
      summary: 'What was measured is beyond the profile’s thresholds',
      reason: 'Measured: {observed}; the profile allows {expected}.',
      fix: 'A revalidation with that has `result: failed` and no `next`. A monitoring report asks for one: `relc revalidate`. Releasing a new version settles both.',
    },
    'pt-BR': {
      summary: 'O que foi medido passa dos limites do perfil',
      reason: 'Medido: {observed}; o perfil permite {expected}.',
      fix: 'Uma revalidação assim tem `result: failed` e nenhum `next`. Um relatório de monitoramento pede uma: `relc revalidate`. Uma nova versão resolve ambos.',
    },
  },
  'revalidation/not-measured': {
    en: {
      summary: 'Something that the profile limits was not measured',
      reason: 'Nothing is said of {expected}.',
      fix: 'Measure it. What nobody measured does not pass.',
    },
    'pt-BR': {
      summary: 'Algo que o perfil limita não foi medido',
      reason: 'Nada se diz de {expected}.',
      fix: 'Meça. O que ninguém mediu não passa.',
    },
  },
  'revalidation/currency': {
    en: {
      summary: 'The cost is in another currency than the profile',
      reason: 'It is in {observed}, what the profile allows in {expected}: that is not compared.',
      fix: 'Give the cost in {expected}, and say in the conclusion or in what the job logs at which rate it was converted.',
    },
    'pt-BR': {
      summary: 'O custo está em outra moeda que a do perfil',
      reason: 'Está em {observed}; o que o perfil permite, em {expected}: não há comparação.',
      fix: 'Informe o custo em {expected} e diga, na conclusão ou no log do job, a que taxa foi convertido.',
    },
  },
  'revalidation/next': {
    en: {
      summary: 'The next day does not fit the result',
      reason: 'The result is `{expected}`, the next day {observed}.',
      fix: 'Passed, it has a `next` after its own day; failed, it has none.',
    },
    'pt-BR': {
      summary: 'A próxima data não condiz com o resultado',
      reason: 'O resultado é `{expected}`; a próxima data, {observed}.',
      fix: 'Com `passed`, há um `next` posterior ao próprio dia; com `failed`, não há nenhum.',
    },
  },
  'revalidation/too-far': {
    en: {
      summary: 'The next revalidation is too far away',
      reason:
        '{observed} is more than {expected day|days} after this one, which is what policies/governance/limits.yaml allows before a revalidation (`release/days_until/revalidate_by`).',
      cases: { end_of_life: '{observed} is not before {expected}, from which on serving does not start the version.' },
      words: {
        mend: {
          until: 'Write {until}, or an earlier day.',
          none: 'No day after this one is left: the version ends before. Release a version in its place.',
        },
      },
      fix: '{mend}',
    },
    'pt-BR': {
      summary: 'A próxima revalidação está longe demais',
      reason:
        '{observed} fica a mais de {expected dia|dias} desta, o máximo que policies/governance/limits.yaml permite até uma revalidação (`release/days_until/revalidate_by`).',
      cases: {
        end_of_life: '{observed} não vem antes de {expected}, a partir de quando o serving não inicia mais a versão.',
      },
      words: {
        mend: {
          until: 'Escreva {until} ou uma data anterior.',
          none: 'Não resta nenhuma data depois desta: a versão termina antes. Publique uma versão no lugar dela.',
        },
      },
      fix: '{mend}',
    },
  },
  'revalidation/author': {
    en: {
      summary: 'Whoever made the version does not validate it again',
      reason: '`{observed}` wrote part of the release: {expected}.',
      fix: 'Have somebody else of policies/trust/people.yaml decide, and name that person.',
    },
    'pt-BR': {
      summary: 'Quem fez a versão não a revalida',
      reason: '`{observed}` escreveu parte do release: {expected}.',
      fix: 'Peça a decisão a outra pessoa de policies/trust/people.yaml e indique-a.',
    },
  },
  'revalidation/changed': {
    en: {
      summary: 'The evidence of a revalidation was changed afterwards',
      reason: 'Its digest is {observed}; what was recorded for version {version} on that day is {expected}.',
      fix: 'Put the file back as it was. What was found later is a revalidation of its own day: `relc revalidate {model} {version}`.',
    },
    'pt-BR': {
      summary: 'A evidência de uma revalidação foi alterada depois',
      reason: 'O digest é {observed}; o registrado para a versão {version} naquele dia é {expected}.',
      fix: 'Devolva o arquivo ao que era. O que se constatou depois é uma revalidação do próprio dia: `relc revalidate {model} {version}`.',
    },
  },
  'revalidation/earlier': {
    en: {
      summary: 'The version was validated again since',
      reason: 'model.yaml says {observed} of version {version}; what was applied is of {expected}.',
      fix: 'Write {expected}, or record a revalidation of today: `relc revalidate {model} {version}`.',
    },
    'pt-BR': {
      summary: 'A versão foi revalidada depois disso',
      reason: 'model.yaml diz {observed} da versão {version}; o que foi aplicado é de {expected}.',
      fix: 'Escreva {expected} ou registre uma revalidação de hoje: `relc revalidate {model} {version}`.',
    },
  },
} satisfies Group<'revalidation'>;
