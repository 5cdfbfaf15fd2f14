import type { Group } from '../entry.ts';
import { orDeclined, ouRecusado } from '../not-applicable-words.ts';

const promise = 'Write it into a new profile and have the release name that, with evidence that it is kept';
const prometa = 'Escreva-a em um novo perfil, que o release passa a citar, com evidência de que é cumprida';
const unlogged = 'Where the run logged none, list it in `not_in_registry` and say why';
const semMetrica = 'Se o run não registrou nenhuma, liste a medida em `not_in_registry` e diga por quê';
const measure = `Measure it on the data of the shadow evaluation, and name its metric in the registry. ${unlogged}`;
const meca = `Meça-a nos dados da avaliação em shadow e indique a métrica dela no registro. ${semMetrica}`;
const limited = `Measure one of them on both sides, on the data of the shadow evaluation, by that name, and name its metric in the registry. ${unlogged}. Where another measure says more of such a model, have thresholds.yaml (\`regressions\`) limit it first, in a merge request of its own`;
const limitada = `Meça uma delas nos dois lados, nos dados da avaliação em shadow, com esse nome, e indique a métrica dela no registro. ${semMetrica}. Se outra medida diz mais sobre um modelo assim, faça antes o thresholds.yaml (\`regressions\`) limitá-la, em um merge request à parte`;
const square =
  'Give `rmse` too: it is the square root of `mse`. Where the run logged the square alone, list `rmse` in `not_in_registry`, and say that';
const quadrado =
  'Informe também `rmse`: é a raiz quadrada de `mse`. Se o run registrou só o quadrado, liste `rmse` em `not_in_registry` e diga isso';

const first = 'have demands.yaml changed first, in a merge request of its own';
const antes = 'altere antes o demands.yaml, em um merge request à parte';
const why = '`not_applicable: {decides_about_people: {reason: …, accepted_by: …}}`';

export const entries = {
  'demand/no-part': {
    en: {
      summary: 'The profile lacks a part',
      reason: '`{expected}` is needed for {demands} (policies/governance/demands.yaml).',
      fix: '{mend}',
      words: { mend: { added: `${promise}.`, added_or_declined: `${promise}; ${orDeclined}` } },
    },
    'pt-BR': {
      summary: 'Falta uma parte no perfil',
      reason: '`{expected}` é necessário para {demands} (policies/governance/demands.yaml).',
      fix: '{mend}',
      words: { mend: { added: `${prometa}.`, added_or_declined: `${prometa}; ${ouRecusado}` } },
    },
  },
  'demand/no-measure': {
    en: {
      summary: 'A measure was not taken',
      reason: 'Shadow measured {observed}; {expected} is needed for {demands} (policies/governance/demands.yaml).',
      cases: {
        limited:
          'Of the model and of what it ran beside, shadow measured {observed}; one of {expected} is needed of both for {demands} (policies/governance/demands.yaml), which thresholds.yaml keeps from becoming worse.',
      },
      fix: '{mend}',
      words: {
        mend: {
          added: `${measure}.`,
          added_or_declined: `${measure}; ${orDeclined}`,
          limited: `${limited}.`,
          limited_or_declined: `${limited}; ${orDeclined}`,
          square: `${square}.`,
          square_or_declined: `${square}; ${orDeclined}`,
        },
      },
    },
    'pt-BR': {
      summary: 'Falta medir algo',
      reason: 'O shadow mediu {observed}; {expected} é necessário para {demands} (policies/governance/demands.yaml).',
      cases: {
        limited:
          'Do modelo e daquilo ao lado do qual rodou, o shadow mediu {observed}; é necessária uma de {expected} dos dois lados para {demands} (policies/governance/demands.yaml), que o thresholds.yaml impede de piorar.',
      },
      fix: '{mend}',
      words: {
        mend: {
          added: `${meca}.`,
          added_or_declined: `${meca}; ${ouRecusado}`,
          limited: `${limitada}.`,
          limited_or_declined: `${limitada}; ${ouRecusado}`,
          square: `${quadrado}.`,
          square_or_declined: `${quadrado}; ${ouRecusado}`,
        },
      },
    },
  },
  'demand/not-declinable': {
    en: {
      summary: 'This cannot be declined so',
      reason: '{thing} is declined.',
      cases: {
        never: 'policies/governance/demands.yaml lets no such model decline {thing}.',
        field: '{thing} is declined, and drift_baseline.json leaves no field of that name unwatched.',
        role: '{observed} cannot accept that {thing} does not apply: of such a model, only {expected} can.',
      },
      fix: '{mend}',
      words: {
        mend: {
          never: `Do what is asked for, and remove the entry. What such a model may decline, and who accepts it: {open}. Where more should be, ${first}.`,
          field: 'Name each field that `unwatched` of drift_baseline.json names, one by one, or remove the entry.',
          role: 'Write `accepted_by: {expected}`. It is a role: one person of it then approves the release, and a name accepts nothing.',
        },
      },
    },
    'pt-BR': {
      summary: 'Isto não pode ser dispensado assim',
      reason: '{thing} foi dispensado.',
      cases: {
        never: 'policies/governance/demands.yaml não permite que um modelo assim dispense {thing}.',
        field:
          '{thing} foi dispensado, e o drift_baseline.json não deixa sem acompanhamento nenhum campo com esse nome.',
        role: '{observed} não pode aceitar que {thing} não se aplica: em um modelo assim, só {expected} pode.',
      },
      fix: '{mend}',
      words: {
        mend: {
          never: `Faça o que se exige e remova a entrada. O que um modelo assim pode dispensar, e quem o aceita: {open}. Se deve ser mais, ${antes}.`,
          field: 'Indique cada campo que `unwatched` do drift_baseline.json indica, um por um, ou remova a entrada.',
          role: 'Escreva `accepted_by: {expected}`. É um papel: uma pessoa com ele aprova então o release, e um nome não aceita nada.',
        },
      },
    },
  },
  'demand/declined-yet-there': {
    en: {
      summary: 'What is declined is there',
      reason: '{observed} is said not to apply, and is there all the same.',
      cases: {
        logged:
          'The release declines every measure that thresholds.yaml limits, and registry.json has one that the run logged: shadow can measure it on both sides.',
        decides_about_people:
          'The release says that the model decides nothing about people; model.yaml does not, or the profile says that it decides without a person.',
      },
      fix: 'Remove the entry from `not_applicable`: what is there is judged, and nobody need accept that it is missing. Where it does not apply, take it away; for `decides_about_people`, write `false` in model.yaml, and `automated_decisions: false` in the profile.',
    },
    'pt-BR': {
      summary: 'O que foi dispensado está presente',
      reason: 'Declara-se que {observed} não se aplica, e mesmo assim está presente.',
      cases: {
        logged:
          'O release dispensa toda medida que o thresholds.yaml limita, e o registry.json tem uma que o run registrou: o shadow pode medi-la dos dois lados.',
        decides_about_people:
          'O release diz que o modelo nada decide sobre pessoas; o model.yaml não diz, ou o perfil diz que ele decide sem uma pessoa.',
      },
      fix: 'Remova a entrada de `not_applicable`: o que está presente é avaliado, e ninguém precisa aceitar sua falta. Se não se aplica, retire-o; para `decides_about_people`, escreva `false` no model.yaml e `automated_decisions: false` no perfil.',
    },
  },
  'demand/not-asked': {
    en: {
      summary: 'What is declined is not asked for',
      reason:
        'The release says that {observed} does not apply, and policies/governance/demands.yaml does not ask for it of what the model is, or was since its last signed state as far as it is seen here.',
      fix: 'Remove the entry from `not_applicable`: otherwise a role accepts what nobody asked for. Leave it where another target asks for it.',
    },
    'pt-BR': {
      summary: 'Ninguém exige o que foi dispensado',
      reason:
        'O release diz que {observed} não se aplica, e policies/governance/demands.yaml não o exige do que o modelo é ou, até onde se vê aqui, do que foi desde o último estado assinado.',
      fix: 'Remova a entrada de `not_applicable`: senão um papel aceita o que ninguém exigiu. Mantenha-a se outro destino o exige.',
    },
  },
  'demand/not-declared': {
    en: {
      summary: 'No role accepts that the model decides nothing about people',
      reason:
        'model.yaml says `decides_about_people: false`. Each release says why, so that a role accepts it; this one does not.',
      cases: {
        never:
          'model.yaml says `decides_about_people: false`, and policies/governance/demands.yaml lets no such model say so.',
      },
      fix: '{mend}',
      words: {
        mend: {
          role: `Say why in release.yaml, for {expected} to accept by approving: ${why}. Where it decides about people, leave that out of model.yaml.`,
          never: `Leave it out of model.yaml: then the model counts as one that decides about people. Where somebody should be able to accept that it does not, ${first}.`,
        },
      },
    },
    'pt-BR': {
      summary: 'Ninguém aceita que o modelo nada decide sobre pessoas',
      reason:
        'O model.yaml diz `decides_about_people: false`. Cada release diz por quê, para que um papel o aceite; este não diz.',
      cases: {
        never:
          'O model.yaml diz `decides_about_people: false`, e policies/governance/demands.yaml não permite que um modelo assim o diga.',
      },
      fix: '{mend}',
      words: {
        mend: {
          role: `Diga por quê no release.yaml, para que {expected} o aceite ao aprovar: ${why}. Se ele decide sobre pessoas, retire isso do model.yaml.`,
          never: `Retire isso do model.yaml: então o modelo conta como um que decide sobre pessoas. Se alguém deve poder aceitar que não decide, ${antes}.`,
        },
      },
    },
  },
} satisfies Group<'demand'>;
