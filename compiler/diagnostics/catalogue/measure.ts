import type { Group } from '../entry.ts';

export const entries = {
  'measure/without-metric': {
    en: {
      summary: 'A measure does not say what the registry has of it',
      reason:
        '{expected} is {observed} in shadow_eval.json; neither `registry_metrics` nor `not_in_registry` names it.',
      fix: 'Name its metric of registry.json in `registry_metrics`, with the data that this was measured on. Where the run logged none, list it in `not_in_registry` and say why.',
    },
    'pt-BR': {
      summary: 'Uma medida não diz o que o registro tem dela',
      reason: '{expected} vale {observed} em shadow_eval.json; nem `registry_metrics` nem `not_in_registry` a cita.',
      fix: 'Indique em `registry_metrics` a métrica correspondente do registry.json, com os dados em que ela foi medida. Se o run não registrou nenhuma, liste a medida em `not_in_registry` e diga por quê.',
    },
  },
  'measure/in-registry': {
    en: {
      summary: 'The registry has a measure that is said not to be there',
      reason: '`not_in_registry` lists {observed}; registry.json has {expected}.',
      fix: 'Name that metric in `registry_metrics`, with the data that it was measured on. On other data it may differ, and the release notes tell both.',
    },
    'pt-BR': {
      summary: 'O registro tem uma medida que se diz não estar lá',
      reason: '`not_in_registry` lista {observed}; registry.json tem {expected}.',
      fix: 'Indique essa métrica em `registry_metrics`, com os dados em que foi medida. Em outros dados ela pode diferir, e as notas do release mostram as duas.',
    },
  },
  'measure/no-such-metric': {
    en: {
      summary: 'The registry has no such metric',
      reason: 'It says {observed}; the numbers in registry.json are {expected}.',
      fix: 'Name the metric as the registry does. Where the run logged none, list the measure in `not_in_registry` and say why.',
    },
    'pt-BR': {
      summary: 'O registro não tem essa métrica',
      reason: 'Consta {observed}; os números em registry.json são {expected}.',
      fix: 'Indique a métrica como o registro a chama. Se o run não registrou nenhuma, liste a medida em `not_in_registry` e diga por quê.',
    },
  },
  'measure/other-metric': {
    en: {
      summary: 'A measure names a metric of something else',
      reason: 'It names {observed}; a metric of this measure has one of these among its words: {expected}.',
      fix: 'Name the metric of the same measure. If the registry has another word for it, have that added to `metric_names` in policies/governance/thresholds.yaml first.',
    },
    'pt-BR': {
      summary: 'Uma medida indica a métrica de outra coisa',
      reason: 'Ela indica {observed}; uma métrica desta medida traz no nome uma destas palavras: {expected}.',
      fix: 'Indique a métrica da mesma medida. Se o registro usa outra palavra para ela, faça incluí-la antes em `metric_names`, em policies/governance/thresholds.yaml.',
    },
  },
  'measure/not-the-registrys': {
    en: {
      summary: 'A measure is not what the registry says',
      reason: 'Shadow says {observed}; {metric} in registry.json is {expected}, on the same data.',
      fix: 'Write what was measured, with as many digits as the registry has. If the metric was measured on other data, name that data: the release notes then tell both.',
    },
    'pt-BR': {
      summary: 'Uma medida não é a que o registro informa',
      reason: 'O shadow diz {observed}; {metric} em registry.json é {expected}, nos mesmos dados.',
      fix: 'Escreva o que foi medido, com tantas casas quantas o registro tem. Se a métrica foi medida em outros dados, indique esses dados: as notas do release mostram então as duas.',
    },
  },
  'measure/not-the-replaced-versions': {
    en: {
      summary: 'The baseline is not what the replaced version measured',
      reason: 'It is {observed} here; version {version} has {expected} in its own shadow_eval.json, on the same data.',
      fix: 'Run both versions again, and write what was measured. If the data differ, give them different names: the release notes then tell both.',
    },
    'pt-BR': {
      summary: 'O baseline não é o que a versão substituída mediu',
      reason:
        'Aqui consta {observed}; a versão {version} tem {expected} em seu próprio shadow_eval.json, nos mesmos dados.',
      fix: 'Rode as duas versões de novo e escreva o que foi medido. Se os dados diferem, dê-lhes nomes diferentes: as notas do release mostram então os dois.',
    },
  },
  'measure/cost-basis': {
    en: {
      summary: 'The cost leaves out what is paid for',
      reason: '`cost_basis` has no `{expected}`.',
      fix: 'Write what was measured and its price. A model that has files uses processors: `cpu_seconds_per_1000_calls` and `price_per_cpu_hour`. A vendor bills by the units of its contract: `other_units: {calls: {per_1000_calls: 1000, price: …}}`, or `thousand_tokens`, `pages` and so on, as many as 1,000 calls were measured to use. Then compute the cost again.',
    },
    'pt-BR': {
      summary: 'O custo omite algo que se paga',
      reason: '`cost_basis` não tem `{expected}`.',
      fix: 'Escreva o que foi medido e o preço. Um modelo que tem arquivos usa processadores: `cpu_seconds_per_1000_calls` e `price_per_cpu_hour`. Um fornecedor cobra pelas unidades do contrato: `other_units: {calls: {per_1000_calls: 1000, price: …}}`, ou `thousand_tokens`, `pages` etc., tantas quantas a medição mostrou que 1.000 chamadas usam. Depois calcule o custo de novo.',
    },
  },
  'measure/cost': {
    en: {
      summary: 'The cost does not follow from its basis',
      reason: 'It says {observed}; what 1,000 calls use, at the stated prices, costs {expected}.',
      fix: 'Compute it again: `cpu_seconds_per_1000_calls` × `price_per_cpu_hour` ÷ 3600, and for each of `other_units` `per_1000_calls` × `price`.',
    },
    'pt-BR': {
      summary: 'O custo não decorre da base informada',
      reason: 'Consta {observed}; o que 1.000 chamadas usam, aos preços informados, custa {expected}.',
      fix: 'Calcule de novo: `cpu_seconds_per_1000_calls` × `price_per_cpu_hour` ÷ 3600 e, para cada item de `other_units`, `per_1000_calls` × `price`.',
    },
  },
} satisfies Group<'measure'>;
