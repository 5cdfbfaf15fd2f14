import type { Group } from '../entry.ts';

export const entries = {
  'limit/at-most': {
    en: {
      summary: 'A number is above its limit',
      reason: '{field} is {observed}; {expected} is admitted at most. limits.yaml gives the reason: “{reason}”.',
      fix: 'Lower it; where an approved release uses this profile or policy, in a new one. Where more is right, have the limit changed first, in a merge request of its own: {limits}, for `when: {when}`.',
    },
    'pt-BR': {
      summary: 'Um número está acima do limite',
      reason: '{field} é {observed}; no máximo {expected} é admitido. Motivo dado em limits.yaml: “{reason}”.',
      fix: 'Reduza-o; se um release aprovado usa este perfil ou esta política, em um novo arquivo. Se um valor maior for o certo, altere antes o limite, em um merge request à parte: {limits}, para `when: {when}`.',
    },
  },
  'limit/too-far': {
    en: {
      summary: 'A day lies too far ahead',
      reason:
        'It is {observed} days away, counted from the decision to roll out, or of an exception from its first day; {expected} are admitted at most. limits.yaml gives the reason: “{reason}”.',
      fix: 'Choose an earlier day. Where a later one is right, have the limit changed first, in a merge request of its own: {limits}, `{field}`, for `when: {when}`.',
    },
    'pt-BR': {
      summary: 'Uma data está distante demais',
      reason:
        'Faltam {observed} dias, contados da decisão de implantar ou, em uma exceção, do primeiro dia dela; são admitidos no máximo {expected}. Motivo dado em limits.yaml: “{reason}”.',
      fix: 'Escolha uma data anterior. Se uma posterior for a certa, altere antes o limite, em um merge request à parte: {limits}, `{field}`, para `when: {when}`.',
    },
  },
  'limit/too-old': {
    en: {
      summary: 'Evidence was too old at the decision',
      reason:
        'It was {observed} days old when the rollout was decided; {expected} days are admitted at most. limits.yaml gives the reason: “{reason}”.',
      fix: 'Measure, scan or sign off again, and then decide again. Where older evidence is good enough, have the limit changed first, in a merge request of its own: {limits}, `{field}`, for `when: {when}`.',
    },
    'pt-BR': {
      summary: 'Uma evidência era antiga demais na decisão',
      reason:
        'Ela tinha {observed} dias quando a implantação foi decidida; são admitidos no máximo {expected} dias. Motivo dado em limits.yaml: “{reason}”.',
      fix: 'Meça, faça a varredura ou obtenha a aprovação de novo e depois decida de novo. Se uma evidência mais antiga for suficiente, altere antes o limite, em um merge request à parte: {limits}, `{field}`, para `when: {when}`.',
    },
  },
  'limit/at-least': {
    en: {
      summary: 'A number is below its limit',
      reason: '{field} is {observed}; {expected} is asked for at least. limits.yaml gives the reason: “{reason}”.',
      fix: 'Of what was measured, measure more. Otherwise raise it; where an approved release uses this profile or policy, in a new one. Where less is right, have the limit changed first, in a merge request of its own: {limits}, for `when: {when}`.',
    },
    'pt-BR': {
      summary: 'Um número está abaixo do limite',
      reason: '{field} é {observed}; no mínimo {expected} é exigido. Motivo dado em limits.yaml: “{reason}”.',
      fix: 'Se for uma medição, meça mais. Caso contrário, aumente o valor; se um release aprovado usa este perfil ou esta política, em um novo arquivo. Se um valor menor for o certo, altere antes o limite, em um merge request à parte: {limits}, para `when: {when}`.',
    },
  },
  'limit/too-short': {
    en: {
      summary: 'A text says too little',
      reason:
        'Different words that say something: {observed}; asked for: at least {expected}. limits.yaml gives the reason: “{reason}”.',
      fix: "Say what is true of this release. Not counted are numbers, words of one letter or without a vowel, and the field's own name. The limit is {limits}, `{field}`, for `when: {when}`.",
    },
    'pt-BR': {
      summary: 'Um texto diz muito pouco',
      reason:
        'Palavras diferentes que dizem algo: {observed}; exigidas: no mínimo {expected}. Motivo dado em limits.yaml: “{reason}”.',
      fix: 'Escreva o que vale para este release. Não contam números, palavras de uma letra ou sem vogal, nem o nome do próprio campo. O limite é {limits}, `{field}`, para `when: {when}`.',
    },
  },
  'limit/only': {
    en: {
      summary: 'A value is not admitted',
      reason: '{field} is {observed}; admitted: {expected}. limits.yaml gives the reason: “{reason}”.',
      fix: 'Use an admitted value; where an approved release uses this profile or policy, in a new one. Where this value is right, have it admitted first, in a merge request of its own: {limits}, for `when: {when}`.',
    },
    'pt-BR': {
      summary: 'Um valor não é admitido',
      reason: '{field} é {observed}; admitidos: {expected}. Motivo dado em limits.yaml: “{reason}”.',
      fix: 'Use um valor admitido; se um release aprovado usa este perfil ou esta política, em um novo arquivo. Se este valor for o certo, faça com que seja admitido antes, em um merge request à parte: {limits}, para `when: {when}`.',
    },
  },
  'limit/form': {
    en: {
      summary: 'A record or a ticket has another form',
      reason: '{field} is {observed}; its form: {expected}. limits.yaml gives the reason: “{reason}”.',
      fix: 'Name the record or the ticket itself. `<number>` is any number but zero; `<name>` is letters and digits with `.`, `_` or `-` between them, without `/`, `#`, `?` or `%`. Where another place is right, have it admitted first, in a merge request of its own: {limits}, for `when: {when}`.',
    },
    'pt-BR': {
      summary: 'Um registro ou chamado tem outra forma',
      reason: '{field} é {observed}; a forma é: {expected}. Motivo dado em limits.yaml: “{reason}”.',
      fix: 'Indique o próprio registro ou chamado. `<number>` é qualquer número menos zero; `<name>` são letras e dígitos com `.`, `_` ou `-` entre eles, sem `/`, `#`, `?` ou `%`. Se outro lugar for o certo, faça com que seja admitido antes, em um merge request à parte: {limits}, para `when: {when}`.',
    },
  },
  'limit/must-have': {
    en: {
      summary: 'Something that must be there is missing',
      reason: '{field} lacks `{expected}`; it has: {observed}. limits.yaml gives the reason: “{reason}”.',
      fix: 'Add `{expected}`; where an approved release uses this profile or policy, in a new one. It is asked for at {limits}, for `when: {when}`.',
    },
    'pt-BR': {
      summary: 'Falta algo que é exigido',
      reason: 'Falta `{expected}` em {field}; há: {observed}. Motivo dado em limits.yaml: “{reason}”.',
      fix: 'Acrescente `{expected}`; se um release aprovado usa este perfil ou esta política, em um novo arquivo. A exigência está em {limits}, para `when: {when}`.',
    },
  },
  'limit/never': {
    en: {
      summary: 'A value is ruled out',
      reason: '{field} is `{observed}`, which is never admitted. limits.yaml gives the reason: “{reason}”.',
      fix: 'Name what is meant instead; where an approved release uses this profile or policy, in a new one. It is ruled out at {limits}, for `when: {when}`.',
    },
    'pt-BR': {
      summary: 'Um valor é vedado',
      reason: '{field} é `{observed}`, o que nunca é admitido. Motivo dado em limits.yaml: “{reason}”.',
      fix: 'Escreva no lugar o que se quer dizer; se um release aprovado usa este perfil ou esta política, em um novo arquivo. A vedação está em {limits}, para `when: {when}`.',
    },
  },
} satisfies Group<'limit'>;
