import type { Group } from '../entry.ts';

export const entries = {
  'contract/inconsistent': {
    en: {
      summary: 'The contract cannot be kept',
      reason: 'It has {observed}; expected: {expected}.',
      fix: 'Describe every required field, and promise each output that model.yaml guards as a number.',
    },
    'pt-BR': {
      summary: 'O contrato não pode ser cumprido',
      reason: 'Ele traz {observed}; esperado: {expected}.',
      fix: 'Descreva cada campo obrigatório e prometa cada saída que o model.yaml guarda como um número.',
    },
  },
  'contract/contradiction': {
    en: {
      summary: 'The contract contradicts itself',
      reason: 'No value meets all of this: {observed}.',
      fix: 'Correct the demands, so that some request and some answer can meet them.',
    },
    'pt-BR': {
      summary: 'O contrato se contradiz',
      reason: 'Nenhum valor atende a tudo isto: {observed}.',
      fix: 'Corrija as exigências para que alguma requisição e alguma resposta possam atendê-las.',
    },
  },
  'contract/real-person': {
    en: {
      summary: 'A value in the contract looks like a real person',
      reason:
        'This could be a real {observed}. Contracts are shown to every caller, and what is in git stays there for ever.',
      fix: 'Make one up: a CPF of equal digits, a card with a wrong check digit, an address at example.com. If it is real, tell the privacy team before you push.',
    },
    'pt-BR': {
      summary: 'Um valor no contrato parece ser de uma pessoa real',
      reason:
        'Isto pode ser {observed} de verdade. O contrato é mostrado a quem chama o modelo, e o que entra no git fica lá para sempre.',
      fix: 'Invente um: CPF de dígitos iguais, cartão com dígito verificador errado, endereço em example.com. Se for real, avise o time de privacidade antes do push.',
    },
  },
  'contract/too-large': {
    en: {
      summary: 'The contract is too much to compare',
      reason: 'Comparing it with {expected} takes more steps than relc allows, so that a break could hide in it.',
      fix: 'Simplify the contract: fewer references, alternatives and conditions. If the other side is the large one and cannot change, ask for an exception to `contract/too-large`.',
    },
    'pt-BR': {
      summary: 'O contrato é grande demais para comparar',
      reason: 'Compará-lo com {expected} exige mais passos do que o relc permite; uma quebra poderia se esconder nele.',
      fix: 'Simplifique o contrato: menos referências, alternativas e condições. Se o outro lado é o grande e não pode mudar, peça uma exceção a `contract/too-large`.',
    },
  },
} satisfies Group<'contract'>;
