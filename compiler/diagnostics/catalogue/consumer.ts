import type { Group } from '../entry.ts';

export const entries = {
  'consumer/missing': {
    en: {
      summary: 'A critical consumer does not say what it needs',
      reason:
        'There is no declaration of {observed} that can be used, so nobody can tell whether this version breaks it.',
      fix: 'Ask its team for `consumers/{observed}.yaml` in the folder of the model; `relc new` begins one.',
    },
    'pt-BR': {
      summary: 'Um consumidor crítico não diz do que precisa',
      reason: 'Não há declaração de {observed} que possa ser usada; assim, ninguém sabe se esta versão o quebra.',
      fix: 'Peça ao time dele o arquivo `consumers/{observed}.yaml` na pasta do modelo; `relc new` começa um.',
    },
  },
  'consumer/removed': {
    en: {
      summary: 'A critical consumer is no longer named',
      reason: '{observed} was critical since the last signed state, and model.yaml no longer names it.',
      fix: 'Name it again. If it no longer calls, have that accepted as a residual risk in release.yaml with `measure: consumers/{observed}`.',
    },
    'pt-BR': {
      summary: 'Um consumidor crítico deixou de ser citado',
      reason: '{observed} era crítico desde o último estado assinado, e model.yaml não o cita mais.',
      fix: 'Volte a citá-lo. Se ele não chama mais, obtenha o aceite disso como risco residual em release.yaml com `measure: consumers/{observed}`.',
    },
  },
  'consumer/breaks-critical': {
    en: {
      summary: 'A critical consumer breaks',
      reason: '{consumer} declares {before} for {observed}; this version has {after}.',
      fix: 'Keep the contract; or let {consumer} change first, and its declaration with it; or plan a route to the replaced version until it has, below `change`: `compatibility_route: {to: "1", days: 30}`.',
    },
    'pt-BR': {
      summary: 'Um consumidor crítico quebra',
      reason: '{consumer} declara {before} para {observed}; esta versão tem {after}.',
      fix: 'Mantenha o contrato; ou espere que {consumer} mude antes, junto com a declaração dele; ou planeje até lá uma rota para a versão substituída, em `change`: `compatibility_route: {to: "1", days: 30}`.',
    },
  },
  'consumer/breaks': {
    en: {
      summary: 'A consumer breaks',
      reason: '{consumer} declares {before} for {observed}; this version has {after}.',
      fix: 'Keep the contract, let {consumer} change first, or have a residual risk accepted in release.yaml with `measure: consumers/{consumer}`.',
    },
    'pt-BR': {
      summary: 'Um consumidor quebra',
      reason: '{consumer} declara {before} para {observed}; esta versão tem {after}.',
      fix: 'Mantenha o contrato, espere que {consumer} mude antes ou obtenha o aceite de um risco residual em release.yaml com `measure: consumers/{consumer}`.',
    },
  },
  'consumer/undecided': {
    en: {
      summary: 'Whether a critical consumer breaks cannot be decided',
      reason:
        '{consumer} declares {before} for {observed}; this version has {after}, and none of the examples was replayed.',
      fix: 'Add examples to the declaration of {consumer} that this version accepts, or write both schemas in the same words.',
    },
    'pt-BR': {
      summary: 'Não é possível decidir se um consumidor crítico quebra',
      reason:
        '{consumer} declara {before} para {observed}; esta versão tem {after}, e nenhum dos exemplos foi reproduzido.',
      fix: 'Acrescente à declaração de {consumer} exemplos que esta versão aceite ou escreva os dois esquemas da mesma forma.',
    },
  },
  'consumer/route': {
    en: {
      summary: 'The compatibility route leads nowhere',
      reason: 'It says {observed}; the replaced version and the days that it stays up allow {expected}.',
      fix: 'Lead it to the version that `replaces` names, for no longer than `coexistence_days` of the profile.',
    },
    'pt-BR': {
      summary: 'A rota de compatibilidade não leva a lugar algum',
      reason: 'Ela diz {observed}; a versão substituída e os dias em que ela fica no ar permitem {expected}.',
      fix: 'Aponte para a versão indicada em `replaces`, por no máximo `coexistence_days` do perfil.',
    },
  },
  'consumer/not-admitted': {
    en: {
      summary: 'A critical consumer is shut out',
      reason: 'No access rule lets {consumer} {expected} with these attributes: {observed}.',
      fix: 'Bind an access policy with a rule that it fits, or correct the attributes in its declaration.',
    },
    'pt-BR': {
      summary: 'Um consumidor crítico fica de fora',
      reason: 'Nenhuma regra de acesso permite {expected} a {consumer} com estes atributos: {observed}.',
      fix: 'Vincule uma política de acesso com uma regra que o atenda ou corrija os atributos na declaração dele.',
    },
  },
  'consumer/above-limit': {
    en: {
      summary: 'A critical consumer calls more often than it may',
      reason: '{consumer} expects {expected} calls; the policy lets {observed} through.',
      fix: 'Bind a policy that allows as many, or agree on fewer with {consumer}.',
    },
    'pt-BR': {
      summary: 'Um consumidor crítico chama mais do que pode',
      reason: '{consumer} espera {expected} chamadas; a política deixa passar {observed}.',
      fix: 'Vincule uma política que permita essa quantidade ou combine menos com {consumer}.',
    },
  },
  'consumer/unknown': {
    en: {
      summary: 'A declaration of no consumer',
      reason: 'model.yaml does not name {observed}; its consumers are {expected}.',
      fix: 'Name the file as the consumer in model.yaml, add the consumer there, or delete the file.',
    },
    'pt-BR': {
      summary: 'Declaração de nenhum consumidor',
      reason: 'model.yaml não cita {observed}; os consumidores são {expected}.',
      fix: 'Dê ao arquivo o nome do consumidor em model.yaml, inclua o consumidor ali ou apague o arquivo.',
    },
  },
  'consumer/example': {
    en: {
      summary: 'An example is not what the consumer declares',
      reason: 'It does not fit `{expected}` of the same declaration.',
      fix: 'Correct the example, or what is declared.',
    },
    'pt-BR': {
      summary: 'Um exemplo não é o que o consumidor declara',
      reason: 'Ele não atende a `{expected}` da mesma declaração.',
      fix: 'Corrija o exemplo ou a declaração.',
    },
  },
  'consumer/real-person': {
    en: {
      summary: 'An example looks like a real person',
      reason: 'This could be a real {observed}. What is in git stays there for ever.',
      fix: 'Make one up: a CPF of equal digits, a card with a wrong check digit, an address at example.com. If it is real, tell the privacy team before you push.',
    },
    'pt-BR': {
      summary: 'Um exemplo parece ser de uma pessoa real',
      reason: 'Isto pode ser {observed} de verdade. O que entra no git fica lá para sempre.',
      fix: 'Invente um: CPF de dígitos iguais, cartão com dígito verificador errado, endereço em example.com. Se for real, avise o time de privacidade antes do push.',
    },
  },
} satisfies Group<'consumer'>;
