import type { Group } from '../entry.ts';

const orNormal =
  'Otherwise set `class: normal` in release.yaml of this version: then every role that approves a normal change approves it; `relc plan` names them.';
const ouNormal =
  'Caso contrário, use `class: normal` no release.yaml desta versão: então ele é aprovado por todos os papéis que aprovam uma mudança normal; o `relc plan` os indica.';

const parts = {
  key: 'The key that signed the provenance',
  builder: 'The builder',
  type: 'The kind of build',
  parameters: 'What the build was started with',
  data: 'The name of the data set',
  features: 'The features',
  contract_input: 'The contract of requests',
  contract_output: 'The contract of answers',
  profile: 'The profile',
  components: 'What the LLM is made of',
  canary_plan: 'The plan of the canary',
};

const partes = {
  key: 'A chave que assinou a proveniência',
  builder: 'O builder',
  type: 'O tipo de build',
  parameters: 'Aquilo com que o build foi iniciado',
  data: 'O nome do conjunto de dados',
  features: 'As features',
  contract_input: 'O contrato das requisições',
  contract_output: 'O contrato das respostas',
  profile: 'O perfil',
  components: 'Aquilo de que o LLM é feito',
  canary_plan: 'O plano do canary',
};

export const entries = {
  'recipe/unknown': {
    en: {
      summary: 'The standard change is inside no recipe',
      reason: '`recipe` names {observed}; the model has these in policies/governance/recipes: {expected}.',
      fix: `Name one of them beside \`class: standard\`; \`relc new --recipe NAME MODEL\` begins one. ${orNormal}`,
    },
    'pt-BR': {
      summary: 'A mudança padrão não segue nenhuma receita',
      reason: '`recipe` indica {observed}; o modelo tem estas em policies/governance/recipes: {expected}.',
      fix: `Indique uma delas ao lado de \`class: standard\`; \`relc new --recipe NOME MODELO\` começa uma. ${ouNormal}`,
    },
  },
  'recipe/other-model': {
    en: {
      summary: 'The recipe is for another model',
      reason: '`{observed}` is for {expected}.',
      fix: `Name a recipe of this model. ${orNormal}`,
    },
    'pt-BR': {
      summary: 'A receita é de outro modelo',
      reason: '`{observed}` é de {expected}.',
      fix: `Indique uma receita deste modelo. ${ouNormal}`,
    },
  },
  'recipe/over': {
    en: {
      summary: 'The recipe is over',
      reason: '`{recipe}` was for releases until {expected}; today is {observed}, in UTC.',
      fix: 'Set `class: normal` in release.yaml of this version, or have a recipe for the time to come approved, in a change of its own.',
    },
    'pt-BR': {
      summary: 'A receita venceu',
      reason: '`{recipe}` valia para releases até {expected}; hoje é {observed}, em UTC.',
      fix: 'Use `class: normal` no release.yaml desta versão, ou faça aprovar uma receita para o próximo período, em uma mudança própria.',
    },
  },
  'recipe/used-up': {
    en: {
      summary: 'The recipe is used up',
      reason: '{observed release names|releases name} `{recipe}`, which is for {expected}.',
      fix: 'Set `class: normal` in release.yaml of this version, or have another recipe approved, in a change of its own.',
    },
    'pt-BR': {
      summary: 'A receita está esgotada',
      reason: '{observed release indica|releases indicam} `{recipe}`, que vale para {expected}.',
      fix: 'Use `class: normal` no release.yaml desta versão, ou faça aprovar outra receita, em uma mudança própria.',
    },
  },
  'recipe/differs': {
    en: {
      summary: 'The release is outside its recipe',
      reason: '{change}: {observed}. `{recipe}` prescribes {expected}.',
      cases: {
        data: '{change}: {observed}. `{recipe}` allows one of these: {expected}.',
        code: 'The build used {observed}. `{recipe}` prescribes {expected}; – is what it neither names as code nor admits as data.',
        canary_plan:
          '{change} has other shares, fewer requests or a higher stop than in version {expected}, the last one that everybody approved.',
        components: '{change} is not what it was in version {expected}, the last one that everybody approved.',
        features: '{change} are not those that `{recipe}` prescribes: {observed} here, {expected} there.',
      },
      fix: `Where that is a slip, fix it and build again. ${orNormal}`,
      words: { change: parts },
    },
    'pt-BR': {
      summary: 'O release está fora da receita',
      reason: '{change}: {observed}. `{recipe}` fixa {expected}.',
      cases: {
        data: '{change}: {observed}. `{recipe}` admite um destes: {expected}.',
        code: 'O build usou {observed}. `{recipe}` fixa {expected}; – é o que ela nem indica como código nem admite como dados.',
        canary_plan:
          '{change} tem outras parcelas, menos requisições ou um limite de parada mais alto que na versão {expected}, a última que todos aprovaram.',
        components: '{change} não é o que era na versão {expected}, a última que todos aprovaram.',
        features: '{change} não são as que `{recipe}` fixa: {observed} aqui, {expected} lá.',
      },
      fix: `Se foi um engano, corrija-o e refaça o build. ${ouNormal}`,
      words: { change: partes },
    },
  },
  'recipe/not-reviewed': {
    en: {
      summary: 'There is no fully approved version to compare with',
      reason: 'Back from {observed}, along `replaces`, no version is of class {expected}, or one cannot be read.',
      fix: 'Set `class: normal` in release.yaml of this version: every role that approves a normal change approves a first version.',
    },
    'pt-BR': {
      summary: 'Não há versão aprovada por todos com que comparar',
      reason:
        'A partir de {observed}, seguindo `replaces`, nenhuma versão é da classe {expected}, ou alguma não pode ser lida.',
      fix: 'Use `class: normal` no release.yaml desta versão: uma primeira versão é aprovada por todos os papéis de uma mudança normal.',
    },
  },
  'recipe/beyond': {
    en: {
      summary: 'A measure is beyond the limit of the recipe',
      reason: '{measure} is {observed}; the recipe allows {side} {expected}.',
      fix: `Correct what it was measured of and measure again. ${orNormal}`,
      words: { side: { at_least: 'at least', at_most: 'at most' } },
    },
    'pt-BR': {
      summary: 'Uma medida está além do limite da receita',
      reason: '{measure} é {observed}; a receita permite {side} {expected}.',
      fix: `Corrija a causa e meça de novo. ${ouNormal}`,
      words: { side: { at_least: 'no mínimo', at_most: 'no máximo' } },
    },
  },
  'recipe/crept': {
    en: {
      summary: 'A measure crept away from what everybody approved',
      reason:
        '{measure} is {observed}, and {expected} in version {version}, the last one that everybody approved: worse by {margin}; the recipe allows {limit}.',
      fix: `Correct what it was measured of and measure again. ${orNormal}`,
    },
    'pt-BR': {
      summary: 'Uma medida se afastou aos poucos do que todos aprovaram',
      reason:
        '{measure} é {observed}, e {expected} na versão {version}, a última que todos aprovaram: pior em {margin}; a receita permite {limit}.',
      fix: `Corrija a causa e meça de novo. ${ouNormal}`,
    },
  },
  'recipe/not-measured': {
    en: {
      summary: 'A measure of the recipe is missing',
      reason:
        '{observed} is not measured in version {expected}, or not for the same groups as in the one that it is compared with.',
      fix: `Measure it. ${orNormal}`,
    },
    'pt-BR': {
      summary: 'Falta uma medida da receita',
      reason:
        '{observed} não foi medida na versão {expected}, ou não para os mesmos grupos da versão com que se compara.',
      fix: `Meça-a. ${ouNormal}`,
    },
  },
  'recipe/unlimited': {
    en: {
      summary: 'The recipe has no limit for a measure',
      reason:
        '{measure} is {observed}; it is compared, and `{recipe}` lacks its limit where it gets worse, {expected}, so that it could creep.',
      fix: 'Have the limit added to the recipe, in a change of its own. Until then set `class: normal` in release.yaml of this version.',
    },
    'pt-BR': {
      summary: 'A receita não tem limite para uma medida',
      reason:
        '{measure} é {observed}; ela é comparada, e falta em `{recipe}` o limite do lado em que ela piora, {expected}, de modo que ela poderia se afastar aos poucos.',
      fix: 'Faça incluir o limite na receita, em uma mudança própria. Até lá, use `class: normal` no release.yaml desta versão.',
    },
  },
  'recipe/unsigned': {
    en: {
      summary: 'The build did not sign a measurement',
      reason: 'No by-product of the signed provenance has the digest of this file, {observed}.',
      fix: `Have the build that measures it name it among the \`byproducts\` of its provenance. ${orNormal}`,
    },
    'pt-BR': {
      summary: 'O build não assinou uma medição',
      reason: 'Nenhum subproduto da proveniência assinada tem o digest deste arquivo, {observed}.',
      fix: `Faça o build que mede indicá-lo entre os \`byproducts\` da proveniência. ${ouNormal}`,
    },
  },
  'recipe/carries': {
    en: {
      summary: 'The standard change carries something to decide on',
      reason: '{observed}',
      cases: {
        exception: 'An exception is made for it: {observed}.',
        risk: 'A residual risk is not one of the last version that everybody approved, word for word and with its last day: {observed}',
        limitation: 'A limitation of the last version that everybody approved is no longer named: {observed}',
        not_applicable:
          '{observed} is said not to apply, and not for the same reason in the last version that everybody approved.',
        not_in_registry:
          'Said not to be in the registry, and not so in the last version that everybody approved: {observed}.',
        vex: '{observed} is said not to apply, and was not in the last version that everybody approved.',
      },
      fix: 'Set `class: normal` in release.yaml of this version: then every role that approves a normal change approves it with that. Or leave that as everybody approved it.',
    },
    'pt-BR': {
      summary: 'A mudança padrão traz algo a decidir',
      reason: '{observed}',
      cases: {
        exception: 'Há uma exceção para ela: {observed}.',
        risk: 'Um risco residual não é um dos da última versão que todos aprovaram, palavra por palavra e com o mesmo prazo: {observed}',
        limitation: 'Uma limitação da última versão que todos aprovaram já não é indicada: {observed}',
        not_applicable:
          'Declara-se que {observed} não se aplica, e não pelo mesmo motivo na última versão que todos aprovaram.',
        not_in_registry:
          'Declara-se que não estão no registro, e na última versão que todos aprovaram não se declarava: {observed}.',
        vex: 'Declara-se que {observed} não se aplica, e na última versão que todos aprovaram não se declarava.',
      },
      fix: 'Use `class: normal` no release.yaml desta versão: então ela é aprovada com isso por todos os papéis que aprovam uma mudança normal. Ou deixe isso como todos o aprovaram.',
    },
  },
} satisfies Group<'recipe'>;
