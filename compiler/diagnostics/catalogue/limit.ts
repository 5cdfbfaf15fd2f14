import type { Group } from '../entry.ts';

// What judges is merged apart from releases, so a new runtime policy comes before the profile that binds it.
const ofItsOwn = ' That one is merged first, in a merge request of its own; then a new profile binds it.';
const daPolitica = ' Essa entra antes, em um merge request à parte; depois um novo perfil a vincula.';
const inNewProfile = '; where an approved release uses this profile, in a new profile.';
const emNovoPerfil = '; se um release aprovado usa este perfil, em um novo perfil.';

/** `mend` and `models` are facts of gate/limits.ts: which document the field is in, and whether a limit is for all models. */
const models = {
  every: 'every model',
  some: '`when: {when}`',
  former: '`when: {when}`; in commit {commit} it was `{was}`, and no state was signed since',
};
const modelos = {
  every: 'todos os modelos',
  some: '`when: {when}`',
  former: '`when: {when}`; no commit {commit} era `{was}`, e nenhum estado foi assinado desde então',
};

export const entries = {
  'limit/at-most': {
    en: {
      summary: 'A number is above its limit',
      reason: '{field} is {observed}; {expected} is admitted at most. limits.yaml gives the reason: “{reason}”.',
      fix: '{mend} Where more is right, have the limit changed first, in a merge request of its own: {limits}, for {models}.',
      words: {
        observed: { unlimited: 'unlimited' },
        field: {
          'InferenceGateway/request_bytes_beyond_contract':
            'The number of bytes by which `max_request_bytes` is above the largest request of the contract, as far as that is bounded,',
          'Quota/calls_per_day': 'The number of calls that this quota lets a consumer make in a day',
          'consumers/runs_per_day': 'The number of runs that this consumer declares for its busiest day',
          'canary_plan/first_share': 'The share of traffic of the first step, in percent,',
          'canary_plan/growth': 'The number of times that the share of the step before goes into this one',
          'contract_output/longest_text':
            'The number of characters of a text that an answer may have and the contract does not list',
          'contract_output/characters':
            'The number of characters that all texts of an answer may have together and the contract does not list',
          'contract_output/texts':
            'The number of texts that one field of an answer may have and the contract does not list',
          'drift_baseline/features/*/largest_share': 'The largest proportion',
          'fairness/ungrouped_share': 'The share of people without a group',
        },
        mend: {
          written: 'Lower it.',
          profile: `Lower it${inNewProfile}`,
          policy: `Lower it in a new runtime policy.${ofItsOwn}`,
          measured: 'It was measured: fix what it comes from, and measure again.',
          ungrouped:
            'Learn the groups of more people and measure again: at most {expected} of the people of an attribute may be in `ungrouped`.',
          beyond_contract: `Where callers send that much, say so in the input contract: \`maxLength\` of the text, \`maxItems\` of the list. Otherwise lower \`max_request_bytes\` in a new runtime policy.${ofItsOwn}`,
          calls_per_day: `Lower \`calls_per_consumer\`, or let it count for a longer \`per\`, in a new runtime policy.${ofItsOwn}`,
          runs_per_day:
            'Where it waits for single answers, correct `serving` in model.yaml and declare `calls`. Where it can wait for more rows, put them into fewer runs in its declaration in `consumers/`.',
          first_share: 'Lower `traffic_percent` of the first step to {expected} or less.',
          longest_text:
            'If the model writes text, write `type: llm` in model.yaml. If it only names something, list the values in `enum`, or give them a `maxLength` of {expected} at most. Of an image or sound, say `contentMediaType: image/png`, for example.',
          characters:
            'If the model writes text, write `type: llm` in model.yaml. If it only names things, list the values in `enum`, or lower `maxLength`, `maxItems` and `maxProperties`: {expected character|characters} together at most.',
          texts:
            'If the model writes text, write `type: llm` in model.yaml. If it only names something, list the values in `enum`, or give the list `maxItems`, or the map `maxProperties`, of {expected} at most.',
          growth: 'Add steps in between: each is at most {expected time|times} the one before.',
          largest_share: 'Divide the feature into bins that differ less, and measure its index again.',
        },
        models,
      },
    },
    'pt-BR': {
      summary: 'Um número está acima do limite',
      reason: '{field} é {observed}; o máximo admitido é {expected}. Motivo dado em limits.yaml: “{reason}”.',
      fix: '{mend} Se um valor maior for o certo, altere antes o limite, em um merge request à parte: {limits}, para {models}.',
      words: {
        observed: { unlimited: 'sem limite' },
        field: {
          'InferenceGateway/request_bytes_beyond_contract':
            'O número de bytes em que `max_request_bytes` excede a maior requisição do contrato, até onde ela é limitada,',
          'Quota/calls_per_day': 'O número de chamadas que esta cota permite a um consumidor por dia',
          'consumers/runs_per_day': 'O número de execuções que este consumidor declara para o dia de maior movimento',
          'canary_plan/first_share': 'A parcela de tráfego da primeira etapa, em %,',
          'canary_plan/growth': 'O número de vezes que a parcela da etapa anterior cabe nesta',
          'contract_output/longest_text':
            'O número de caracteres de um texto que a resposta pode trazer e o contrato não lista',
          'contract_output/characters':
            'O número de caracteres que todos os textos da resposta podem trazer juntos e o contrato não lista',
          'contract_output/texts': 'O número de textos que um campo da resposta pode trazer e o contrato não lista',
          'drift_baseline/features/*/largest_share': 'A maior proporção',
          'fairness/ungrouped_share': 'A parcela de pessoas sem grupo',
        },
        mend: {
          written: 'Reduza-o.',
          profile: `Reduza-o${emNovoPerfil}`,
          policy: `Reduza-o em uma nova política de runtime.${daPolitica}`,
          measured: 'Ele foi medido: corrija a causa e meça de novo.',
          ungrouped:
            'Descubra o grupo de mais pessoas e meça de novo: no máximo {expected} das pessoas de um atributo podem estar em `ungrouped`.',
          beyond_contract: `Se quem chama envia tanto, declare-o no contrato de entrada: \`maxLength\` do texto, \`maxItems\` da lista. Caso contrário, reduza \`max_request_bytes\` em uma nova política de runtime.${daPolitica}`,
          calls_per_day: `Reduza \`calls_per_consumer\`, ou faça-o valer por um \`per\` mais longo, em uma nova política de runtime.${daPolitica}`,
          runs_per_day:
            'Se ele espera por respostas avulsas, corrija `serving` no model.yaml e declare `calls`. Se pode esperar por mais linhas, reúna-as em menos execuções na declaração dele em `consumers/`.',
          first_share: 'Reduza `traffic_percent` da primeira etapa a {expected} ou menos.',
          longest_text:
            'Se o modelo escreve texto, escreva `type: llm` no model.yaml. Se ele só nomeia algo, liste os valores em `enum` ou dê a eles um `maxLength` de no máximo {expected}. De uma imagem ou som, diga `contentMediaType: image/png`, por exemplo.',
          characters:
            'Se o modelo escreve texto, escreva `type: llm` no model.yaml. Se ele só nomeia coisas, liste os valores em `enum` ou reduza `maxLength`, `maxItems` e `maxProperties`: no máximo {expected caractere|caracteres} ao todo.',
          texts:
            'Se o modelo escreve texto, escreva `type: llm` no model.yaml. Se ele só nomeia algo, liste os valores em `enum` ou dê à lista um `maxItems`, ou ao mapa um `maxProperties`, de no máximo {expected}.',
          growth: 'Acrescente etapas intermediárias: cada uma é no máximo {expected vez|vezes} a anterior.',
          largest_share: 'Divida o campo em faixas que difiram menos e meça o índice dele de novo.',
        },
        models: modelos,
      },
    },
  },
  'limit/too-far': {
    en: {
      summary: 'A day lies too far ahead',
      reason:
        'It is {observed day|days} away, counted from the decision to roll out, or of an exception from its first day; {expected is|are} admitted at most. limits.yaml gives the reason: “{reason}”.',
      fix: 'Choose {mend}. Where a later one is right, have the limit changed first, in a merge request of its own: {limits}, `{field}`, for {models}.',
      words: {
        mend: {
          written: 'an earlier day',
          latest: '{latest} at the latest',
        },
        models,
      },
    },
    'pt-BR': {
      summary: 'Uma data está distante demais',
      reason:
        'O prazo é de {observed dia|dias}, contados da decisão de implantar ou, em uma exceção, do primeiro dia dela; o máximo admitido é {expected}. Motivo dado em limits.yaml: “{reason}”.',
      fix: 'Escolha {mend}. Se uma posterior for a certa, altere antes o limite, em um merge request à parte: {limits}, `{field}`, para {models}.',
      words: {
        mend: {
          written: 'uma data anterior',
          latest: 'uma data até {latest}',
        },
        models: modelos,
      },
    },
  },
  'limit/too-old': {
    en: {
      summary: 'Evidence was too old at the decision',
      reason:
        'It was {observed day|days} old when the rollout was decided; {expected day is|days are} admitted at most. limits.yaml gives the reason: “{reason}”.',
      fix: 'Measure, scan or sign off again, and then decide again. Where older evidence is good enough, have the limit changed first, in a merge request of its own: {limits}, `{field}`, for {models}.',
      words: {
        models,
      },
    },
    'pt-BR': {
      summary: 'Uma evidência era antiga demais na decisão',
      reason:
        'Ela tinha {observed dia|dias} quando a implantação foi decidida; o máximo admitido é de {expected dia|dias}. Motivo dado em limits.yaml: “{reason}”.',
      fix: 'Meça, faça a varredura ou obtenha a aprovação de novo e depois decida de novo. Se uma evidência mais antiga for suficiente, altere antes o limite, em um merge request à parte: {limits}, `{field}`, para {models}.',
      words: {
        models: modelos,
      },
    },
  },
  'limit/at-least': {
    en: {
      summary: 'A number is below its limit',
      reason: '{field} is {observed}; {expected} is asked for at least. limits.yaml gives the reason: “{reason}”.',
      fix: '{mend} Where less is right, have the limit changed first, in a merge request of its own: {limits}, for {models}.',
      words: {
        field: {
          'canary_plan/different_shares': 'The number of different shares of traffic in the canary plan',
          'canary_plan/first_share': 'The share of traffic of the first step, in percent,',
          'canary_plan/last_share': 'The share of traffic of the last step, in percent,',
        },
        mend: {
          written: 'Raise it.',
          profile: `Raise it${inNewProfile}`,
          policy: `Raise it in a new runtime policy.${ofItsOwn}`,
          measured: 'It was measured: measure more.',
          price: 'Write the price that the bank pays, and the cost that follows from it.',
          too_little: 'Nothing that answers takes so little: fix what measures it, and measure again.',
          first_share: 'Raise `traffic_percent` of the first step to {expected} or more.',
          different_shares: 'Add steps: at least {expected} different shares of traffic.',
          last_share: 'Raise `traffic_percent` of the last step to {expected} or more, or add a step.',
        },
        models,
      },
    },
    'pt-BR': {
      summary: 'Um número está abaixo do limite',
      reason: '{field} é {observed}; o mínimo exigido é {expected}. Motivo dado em limits.yaml: “{reason}”.',
      fix: '{mend} Se um valor menor for o certo, altere antes o limite, em um merge request à parte: {limits}, para {models}.',
      words: {
        field: {
          'canary_plan/different_shares': 'O número de parcelas diferentes de tráfego no plano do canary',
          'canary_plan/first_share': 'A parcela de tráfego da primeira etapa, em %,',
          'canary_plan/last_share': 'A parcela de tráfego da última etapa, em %,',
        },
        mend: {
          written: 'Aumente-o.',
          profile: `Aumente-o${emNovoPerfil}`,
          policy: `Aumente-o em uma nova política de runtime.${daPolitica}`,
          measured: 'Ele foi medido: meça mais.',
          price: 'Escreva o preço que o banco paga e o custo que resulta dele.',
          too_little: 'Nada que responde consome tão pouco: corrija o que o mede e meça de novo.',
          first_share: 'Aumente `traffic_percent` da primeira etapa para {expected} ou mais.',
          different_shares: 'Acrescente etapas: ao menos {expected} parcelas diferentes de tráfego.',
          last_share: 'Aumente `traffic_percent` da última etapa para {expected} ou mais, ou acrescente uma etapa.',
        },
        models: modelos,
      },
    },
  },
  'limit/too-short': {
    en: {
      summary: 'A text says too little',
      reason:
        'Different words that say something: {observed}; asked for: at least {expected}. limits.yaml gives the reason: “{reason}”.',
      fix: "Say what is true of this release. Not counted are numbers, words of one letter or without a vowel, and the field's own name. The limit is {limits}, `{field}`, for {models}.",
      words: {
        models,
      },
    },
    'pt-BR': {
      summary: 'Um texto diz muito pouco',
      reason:
        'Palavras diferentes que dizem algo: {observed}; o mínimo exigido é {expected}. Motivo dado em limits.yaml: “{reason}”.',
      fix: 'Escreva o que vale para este release. Não contam números, palavras de uma letra ou sem vogal, nem o nome do próprio campo. O limite é {limits}, `{field}`, para {models}.',
      words: {
        models: modelos,
      },
    },
  },
  'limit/only': {
    en: {
      summary: 'A value is not admitted',
      reason: '{field} is {observed}; admitted: {expected}. limits.yaml gives the reason: “{reason}”.',
      fix: '{mend} Where this value is right, have it admitted first, in a merge request of its own: {limits}, for {models}.',
      words: {
        field: {
          'AccessPolicy/mfa_of_people': 'The second factor asked of people',
        },
        mend: {
          written: 'Use an admitted value.',
          profile: `Use an admitted value${inNewProfile}`,
          policy: `Use an admitted value in a new runtime policy.${ofItsOwn}`,
          second_factor: `Write \`mfa: ["yes"]\` into \`subject\` of the rule {rule}, in a new runtime policy.${ofItsOwn}`,
        },
        models,
      },
    },
    'pt-BR': {
      summary: 'Um valor não é admitido',
      reason: '{field} é {observed}; admitidos: {expected}. Motivo dado em limits.yaml: “{reason}”.',
      fix: '{mend} Se este valor for o certo, faça com que seja admitido antes, em um merge request à parte: {limits}, para {models}.',
      words: {
        field: {
          'AccessPolicy/mfa_of_people': 'O segundo fator exigido de pessoas',
        },
        mend: {
          written: 'Use um valor admitido.',
          profile: `Use um valor admitido${emNovoPerfil}`,
          policy: `Use um valor admitido em uma nova política de runtime.${daPolitica}`,
          second_factor: `Escreva \`mfa: ["yes"]\` em \`subject\` da regra {rule}, em uma nova política de runtime.${daPolitica}`,
        },
        models: modelos,
      },
    },
  },
  'limit/form': {
    en: {
      summary: 'A record or a ticket has another form',
      reason: '{field} is {observed}; its form: {expected}. limits.yaml gives the reason: “{reason}”.',
      fix: 'Name the record or the ticket itself. `<number>` is any number but zero; `<name>` is letters and digits with `.`, `_` or `-` between them, without `/`, `#`, `?` or `%`. Where another place is right, have it admitted first, in a merge request of its own: {limits}, for {models}.',
      words: {
        models,
      },
    },
    'pt-BR': {
      summary: 'Um registro ou chamado tem outra forma',
      reason: '{field} é {observed}; a forma é: {expected}. Motivo dado em limits.yaml: “{reason}”.',
      fix: 'Indique o próprio registro ou chamado. `<number>` é qualquer número menos zero; `<name>` são letras e dígitos com `.`, `_` ou `-` entre eles, sem `/`, `#`, `?` ou `%`. Se outro lugar for o certo, faça com que seja admitido antes, em um merge request à parte: {limits}, para {models}.',
      words: {
        models: modelos,
      },
    },
  },
  'limit/must-have': {
    en: {
      summary: 'Something that must be there is missing',
      reason: '{field} lacks `{expected}`; it has: {observed}. limits.yaml gives the reason: “{reason}”.',
      fix: '{mend} It is asked for at {limits}, for {models}.',
      words: {
        field: {
          'release/prose/languages': 'The text',
          'profile/fairness/watched': 'The watchlist',
          'profile/fairness/watchlist/*/metric': 'The watchlist',
          'LlmGateway/stopped_on_output': 'What is blocked or escalated on output',
          'LlmGateway/pii_masking/entities/*': '`pii_masking.entities`',
          'LlmGateway/pii_masking/where/*': '`pii_masking.where`',
        },
        mend: {
          language: 'Write the text in each language, by its name: `{en: "…", pt-BR: "…"}`.',
          profile: `Add \`{expected}\`${inNewProfile}`,
          policy: `Add \`{expected}\` in a new runtime policy.${ofItsOwn}`,
          watched: `Add to \`fairness.watchlist\`: \`- {attribute: {attribute}, metric: {metric}, min: MIN, max: MAX}\`${inNewProfile}`,
          watched_metric: `Add to \`fairness.watchlist\`: \`- {attribute: ATTRIBUTE, metric: {expected}, min: MIN, max: MAX}\`${inNewProfile}`,
          masked: `Add \`{expected}\` to \`pii_masking.entities\` in a new runtime policy.${ofItsOwn}`,
          masked_where: `Add \`{expected}\` to \`pii_masking.where\` in a new runtime policy.${ofItsOwn}`,
          stopped: `Add to \`content_policy\`: \`- {category: {expected}, where: [input, output], action: block}\`, in a new runtime policy.${ofItsOwn}`,
        },
        models,
      },
    },
    'pt-BR': {
      summary: 'Falta algo que é exigido',
      reason: 'Falta `{expected}` em: {field}. Há: {observed}. Motivo dado em limits.yaml: “{reason}”.',
      fix: '{mend} A exigência está em {limits}, para {models}.',
      words: {
        field: {
          'release/prose/languages': 'os idiomas do texto',
          'profile/fairness/watched': 'a watchlist',
          'profile/fairness/watchlist/*/metric': 'a watchlist',
          'LlmGateway/stopped_on_output': 'o que é bloqueado ou escalado na saída',
          'LlmGateway/pii_masking/entities/*': '`pii_masking.entities`',
          'LlmGateway/pii_masking/where/*': '`pii_masking.where`',
        },
        mend: {
          language: 'Escreva o texto em cada idioma, pelo nome: `{en: "…", pt-BR: "…"}`.',
          profile: `Acrescente \`{expected}\`${emNovoPerfil}`,
          policy: `Acrescente \`{expected}\` em uma nova política de runtime.${daPolitica}`,
          watched: `Acrescente a \`fairness.watchlist\`: \`- {attribute: {attribute}, metric: {metric}, min: MIN, max: MAX}\`${emNovoPerfil}`,
          watched_metric: `Acrescente a \`fairness.watchlist\`: \`- {attribute: ATTRIBUTE, metric: {expected}, min: MIN, max: MAX}\`${emNovoPerfil}`,
          masked: `Acrescente \`{expected}\` a \`pii_masking.entities\` em uma nova política de runtime.${daPolitica}`,
          masked_where: `Acrescente \`{expected}\` a \`pii_masking.where\` em uma nova política de runtime.${daPolitica}`,
          stopped: `Acrescente a \`content_policy\`: \`- {category: {expected}, where: [input, output], action: block}\`, em uma nova política de runtime.${daPolitica}`,
        },
        models: modelos,
      },
    },
  },
  'limit/never': {
    en: {
      summary: 'A value is ruled out',
      reason: '{field} has `{observed}`, which is never admitted. limits.yaml gives the reason: “{reason}”.',
      fix: '{mend} It is ruled out at {limits}, for {models}.',
      words: {
        mend: {
          profile: `Name what is meant instead${inNewProfile}`,
          policy: `Name who is meant instead, in a new runtime policy.${ofItsOwn}`,
          template: "This is still the template's sentence: write into {field} what is true of this release.",
          phrase: 'Write into {field} what is true of this release.',
          metric: 'Name in {field} the metric of the data that shadow measured on, or the other data.',
        },
        models,
      },
    },
    'pt-BR': {
      summary: 'Um valor é vedado',
      reason: '{field} tem `{observed}`, o que nunca é admitido. Motivo dado em limits.yaml: “{reason}”.',
      fix: '{mend} A vedação está em {limits}, para {models}.',
      words: {
        mend: {
          profile: `Escreva no lugar o que se quer dizer${emNovoPerfil}`,
          policy: `Escreva no lugar de quem se trata, em uma nova política de runtime.${daPolitica}`,
          template: 'Esta ainda é a frase do modelo de arquivo: escreva em {field} o que vale para este release.',
          phrase: 'Escreva em {field} o que vale para este release.',
          metric: 'Indique em {field} a métrica dos dados em que o shadow mediu, ou os outros dados.',
        },
        models: modelos,
      },
    },
  },
} satisfies Group<'limit'>;
