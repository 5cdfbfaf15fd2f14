import type { Group } from '../entry.ts';

export const entries = {
  'evidence/staging-failed': {
    en: {
      summary: 'The staging test failed',
      reason: 'It says {observed}; expected: {expected}.',
      fix: 'Correct what failed, and measure again.',
    },
    'pt-BR': {
      summary: 'O teste em staging falhou',
      reason: 'O relatório diz {observed}; esperado: {expected}.',
      fix: 'Corrija o que falhou e meça de novo.',
    },
  },
  'evidence/shadow-failed': {
    en: {
      summary: 'The shadow evaluation failed',
      reason: 'It says {observed}; expected: {expected}.',
      cases: {
        candidate: 'It has no measure of the model.',
        baseline_metrics: 'It has no measure of what the model ran beside.',
      },
      fix: 'Correct what failed, and evaluate again.',
    },
    'pt-BR': {
      summary: 'A avaliação em shadow falhou',
      reason: 'O relatório diz {observed}; esperado: {expected}.',
      cases: {
        candidate: 'Não há nenhuma medida do modelo.',
        baseline_metrics: 'Não há nenhuma medida daquilo ao lado do qual o modelo rodou.',
      },
      fix: 'Corrija o que falhou e avalie de novo.',
    },
  },
  'evidence/no-agreement': {
    en: {
      summary: 'Shadow does not say how often it decided the same',
      reason:
        'The model is for {expected}: what it says is compared with what the baseline said of the same requests, and `agreement` is missing.',
      fix: 'Put there the share of requests on which both said the same. For a model that says a number, write `task: regression` or `task: forecasting` in model.yaml.',
    },
    'pt-BR': {
      summary: 'O shadow não diz com que frequência decidiu igual',
      reason:
        'O modelo serve para {expected}: o que ele responde é comparado com a resposta da baseline às mesmas requisições, e falta `agreement`.',
      fix: 'Informe a parcela das requisições em que ambos responderam o mesmo. Para um modelo que responde um número, escreva `task: regression` ou `task: forecasting` no model.yaml.',
    },
  },
  'evidence/readiness-not-approved': {
    en: {
      summary: 'The readiness checklist is not approved',
      reason: 'Found: {observed}; expected: {expected}.',
      fix: 'Close what is open and have it approved. policies/governance/demands.yaml names the items that such a model needs.',
    },
    'pt-BR': {
      summary: 'O checklist de prontidão não está aprovado',
      reason: 'Encontrado: {observed}; esperado: {expected}.',
      fix: 'Feche o que está em aberto e obtenha a aprovação. policies/governance/demands.yaml diz quais itens um modelo assim precisa ter.',
    },
  },
  'evidence/hygiene-incomplete': {
    en: {
      summary: 'Post-training hygiene is not complete',
      reason: 'Found: {observed}; expected: {expected}.',
      fix: 'Complete what is open. policies/governance/demands.yaml names the items that such a model needs.',
    },
    'pt-BR': {
      summary: 'A higiene pós-treino não está completa',
      reason: 'Encontrado: {observed}; esperado: {expected}.',
      fix: 'Conclua o que está em aberto. policies/governance/demands.yaml diz quais itens um modelo assim precisa ter.',
    },
  },
  'evidence/canary-violations': {
    en: {
      summary: 'The canary saw violations',
      reason: 'It counted {observed}; expected: {expected}.',
      fix: 'Find their cause, and repeat the canary.',
    },
    'pt-BR': {
      summary: 'O canary registrou violações',
      reason: 'Contagem: {observed}; esperado: {expected}.',
      fix: 'Encontre a causa e repita o canary.',
    },
  },
  'evidence/identity': {
    en: {
      summary: 'The evidence is about something else',
      reason: 'It says {observed}; this release is {expected}.',
      fix: 'Use the evidence of this version.',
    },
    'pt-BR': {
      summary: 'A evidência é sobre outra coisa',
      reason: 'Ela diz {observed}; este release é {expected}.',
      fix: 'Use a evidência desta versão.',
    },
  },
  'evidence/unidentified': {
    en: {
      summary: 'The evidence does not say which run or logged model it is about',
      reason: 'It names none of {expected}: it could be of any version.',
      fix: 'Have the tool that writes the file name one of them, as registry.json does. Where registry.json names none, register a version from a run or a logged model, and release that.',
    },
    'pt-BR': {
      summary: 'A evidência não diz de qual run ou logged model ela trata',
      reason: 'Ela não indica nenhum destes: {expected}; poderia ser de qualquer versão.',
      fix: 'Faça com que quem a escreve indique um deles, como faz o registry.json. Se o registry.json não indica nenhum, registre uma versão a partir de um run ou de um logged model e faça o release dela.',
    },
  },
  'evidence/dataset': {
    en: {
      summary: 'The provenance does not name the training data',
      reason: 'Among its dependencies is no {expected}.',
      fix: 'Attest the provenance with the snapshot that registry.json names. Where that is a digest of MLflow, the dependency says it beside its sha256: `"annotations": {"mlflow_digest": …}`.',
    },
    'pt-BR': {
      summary: 'A proveniência não cita os dados de treino',
      reason: 'Entre as dependências não consta {expected}.',
      fix: 'Ateste a proveniência com o snapshot citado em registry.json. Se ele é um digest do MLflow, a dependência o informa ao lado do seu sha256: `"annotations": {"mlflow_digest": …}`.',
    },
  },
  'evidence/sbom': {
    en: {
      summary: 'The build does not answer for the SBOM',
      reason: 'Among the by-products of the provenance is no {expected}, the digest of sbom.cdx.json.',
      fix: 'Restore the SBOM as the build wrote it. Where the build names none: put its sha256 in runDetails.byproducts, and attest again.',
    },
    'pt-BR': {
      summary: 'A proveniência do build não cita este SBOM',
      reason: 'Entre os subprodutos da proveniência não consta {expected}, o digest de sbom.cdx.json.',
      fix: 'Restaure o SBOM como o build o escreveu. Se o build não cita nenhum: ponha o sha256 dele em runDetails.byproducts e ateste de novo.',
    },
  },
  'evidence/shadow-baseline': {
    en: {
      summary: 'Shadow compared with something else',
      reason: 'It ran beside {observed}; this release replaces {expected}.',
      fix: 'Evaluate again beside the version that release.yaml replaces, and name that as `baseline`.',
    },
    'pt-BR': {
      summary: 'O shadow foi comparado com outra coisa',
      reason: 'Ele rodou ao lado de {observed}; este release substitui {expected}.',
      fix: 'Avalie de novo ao lado da versão que o release.yaml substitui e indique-a em `baseline`.',
    },
  },
  'evidence/incoherent': {
    en: {
      summary: 'Numbers contradict each other',
      reason: 'It says {observed}, which does not fit {expected}.',
      cases: { groups: 'It says {observed}; the rates of the groups give {expected}.' },
      fix: 'Measure again, and keep the report as it was written.{mend}',
      words: {
        mend: {
          groups: ' These measures follow from the rates of the groups.',
          traffic_percent: ' The traffic of a canary never falls from step to step.',
          other: '',
        },
      },
    },
    'pt-BR': {
      summary: 'Os números se contradizem',
      reason: 'Consta {observed}, o que não condiz com {expected}.',
      cases: { groups: 'Consta {observed}; as taxas dos grupos dão {expected}.' },
      fix: 'Meça de novo e mantenha o relatório como foi escrito.{mend}',
      words: {
        mend: {
          groups: ' Estas medidas resultam das taxas dos grupos.',
          traffic_percent: ' O tráfego de um canary nunca diminui de uma etapa para outra.',
          other: '',
        },
      },
    },
  },
  'evidence/from-the-future': {
    en: {
      summary: 'The evidence is from the future',
      reason: 'It says {observed}; now is {expected}.',
      fix: 'Write it once it has happened, and set the clock of what writes it.',
    },
    'pt-BR': {
      summary: 'A evidência é do futuro',
      reason: 'Ela diz {observed}; agora é {expected}.',
      fix: 'Escreva-a depois do fato e acerte o relógio de quem a escreve.',
    },
  },
} satisfies Group<'evidence'>;
