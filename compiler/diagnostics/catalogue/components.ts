import type { Group } from '../entry.ts';

export const entries = {
  'components/missing': {
    en: {
      summary: 'Nobody says what the LLM is made of',
      reason: 'The model is an LLM, and there is no {expected}.',
      fix: 'Let the build write it: base model with its revision, prompts, retrieval index, tools and parameters.',
    },
    'pt-BR': {
      summary: 'Ninguém diz de que o LLM é feito',
      reason: 'O modelo é um LLM e não há {expected}.',
      fix: 'Faça o build gravá-lo: modelo base com a revisão, prompts, índice de busca, ferramentas e parâmetros.',
    },
  },
  'components/not-signed': {
    en: {
      summary: 'A component was not signed',
      reason: '`{observed}`, as it is, is not in model.SHA256SUMS, which the signature covers.',
      fix: "Put it among the model's files, list it and sign the list.",
    },
    'pt-BR': {
      summary: 'Um componente não foi assinado',
      reason: '`{observed}`, como está, não consta em model.SHA256SUMS, que a assinatura cobre.',
      fix: 'Coloque-o entre os arquivos do modelo, inclua-o na lista e assine a lista.',
    },
  },
  'components/digest-differs': {
    en: {
      summary: 'A component is not the one that was signed',
      reason: 'components.yaml has `{component}` as {observed}; signed was {expected}.',
      fix: 'Build again and sign what was built, or undo the change.',
    },
    'pt-BR': {
      summary: 'Um componente não é o que foi assinado',
      reason: 'components.yaml traz `{component}` como {observed}; o assinado foi {expected}.',
      fix: 'Refaça o build e assine o resultado, ou desfaça a mudança.',
    },
  },
  'components/floating-revision': {
    en: {
      summary: 'The base model can change under its name',
      reason: 'The revision is `{observed}`, which does not stay.',
      fix: 'Pin the revision that was measured: a dated name or a digest of the provider.',
    },
    'pt-BR': {
      summary: 'O modelo base pode mudar sem mudar de nome',
      reason: 'A revisão é `{observed}`, que não é fixa.',
      fix: 'Fixe a revisão que foi medida: um nome datado ou um digest do provedor.',
    },
  },
} satisfies Group<'components'>;
