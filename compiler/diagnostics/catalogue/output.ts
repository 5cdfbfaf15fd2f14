import type { Group } from '../entry.ts';

export const entries = {
  'output/not-guarded': {
    en: {
      summary: 'An output has no range here',
      reason: '`guarded_outputs` in model.yaml names {expected}, of which nothing is said here; here is: {observed}.',
      fix: 'Give the output the range of the contract here too. If it is no number, or comes out no more, take it out of `guarded_outputs`.',
    },
    'pt-BR': {
      summary: 'Uma saída não tem intervalo aqui',
      reason: '`guarded_outputs` no model.yaml traz {expected}, de que nada se diz aqui; aqui há: {observed}.',
      fix: 'Dê à saída, aqui também, o intervalo do contrato. Se ela não é um número ou não existe mais, retire-a de `guarded_outputs`.',
    },
  },
  'output/unknown': {
    en: {
      summary: 'An output has a range that nothing else knows',
      reason: '`guarded_outputs` in model.yaml does not name {observed}, but: {expected}.',
      fix: 'Correct the name, or add it to `guarded_outputs`; without that list, `score` alone is guarded.',
    },
    'pt-BR': {
      summary: 'Uma saída tem um intervalo que mais nada conhece',
      reason: '`guarded_outputs` no model.yaml não traz {observed}, e sim: {expected}.',
      fix: 'Corrija o nome ou inclua-o em `guarded_outputs`; sem essa lista, só `score` é guardado.',
    },
  },
} satisfies Group<'output'>;
