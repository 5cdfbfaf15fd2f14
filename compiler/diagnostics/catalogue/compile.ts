import type { Group } from '../entry.ts';

export const entries = {
  'compile/template': {
    en: {
      summary: 'A template does not render',
      reason: '{observed}',
      fix: 'Correct the template.',
    },
    'pt-BR': {
      summary: 'Não foi possível renderizar um template',
      reason: '{observed}',
      fix: 'Corrija o template.',
    },
  },
  'compile/template-name': {
    en: {
      summary: 'A template asks for what there is not',
      reason: 'There is no `{observed}` in this place.',
      fix: 'Use one of these there: {expected}.',
    },
    'pt-BR': {
      summary: 'Um template pede o que não existe',
      reason: 'Não existe `{observed}` neste lugar.',
      fix: 'Use ali um destes: {expected}.',
    },
  },
  'compile/no-previous': {
    en: {
      summary: 'The replaced version has no folder',
      reason: '`replaces` names {observed}.',
      fix: 'Name a version that is in this repository, or `none`.',
    },
    'pt-BR': {
      summary: 'A versão substituída não tem pasta',
      reason: '`replaces` cita {observed}.',
      fix: 'Indique uma versão que esteja neste repositório, ou `none`.',
    },
  },
} satisfies Group<'compile'>;
