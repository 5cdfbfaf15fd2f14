import type { Group } from '../entry.ts';

export const entries = {
  'components/missing': {
    en: {
      summary: 'The components of the LLM are not declared',
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
  'components/incomplete': {
    en: {
      summary: 'Components leave something out',
      reason: 'The model is an LLM, and components.yaml has no `{expected}`, or lists none.',
      fix: 'Let the build write it. An LLM that calls no tools has an empty list; so has a service of a vendor that is given no prompt of yours.',
    },
    'pt-BR': {
      summary: 'Os componentes omitem algo',
      reason: 'O modelo é um LLM e components.yaml não tem `{expected}`, ou não lista nenhum item.',
      fix: 'Faça o build gravá-lo. Um LLM que não chama ferramentas tem uma lista vazia, assim como um serviço de fornecedor que não recebe prompts seus.',
    },
  },
  'components/service-with-files': {
    en: {
      summary: 'A service of a vendor has files of its own',
      reason:
        'components.yaml names a service of a vendor, and model.SHA256SUMS lists what is not given to a service: {observed}.',
      fix: 'Where these files are the model, or a part of it, remove `service` and bring their SBOM. Otherwise register a version that holds components.yaml, and beside it only the prompts, tools and retrieval index that it names, as text or an index (`.md`, `.txt`, `.json`, `.yaml`, `.jinja`, `.csv`, `.parquet`, `.faiss` and the like), and sign its list.',
    },
    'pt-BR': {
      summary: 'Um serviço de fornecedor tem arquivos próprios',
      reason:
        'components.yaml indica um serviço de fornecedor, e model.SHA256SUMS lista o que não se entrega a um serviço: {observed}.',
      fix: 'Se esses arquivos são o modelo, ou parte dele, remova `service` e traga o SBOM. Caso contrário, registre uma versão que contenha components.yaml e, além dele, apenas os prompts, as ferramentas e o índice de busca que ele indica, como texto ou índice (`.md`, `.txt`, `.json`, `.yaml`, `.jinja`, `.csv`, `.parquet`, `.faiss` e semelhantes), e assine a lista dela.',
    },
  },
  'components/no-service': {
    en: {
      summary: 'The location of the model is not declared',
      reason: 'The version holds components.yaml and no model, and components.yaml names no `{expected}`.',
      fix: 'Where a vendor keeps the model, have the build write `service: {contract: …, region: …, evaluated_on: …}`. Otherwise sign the list of all files of the model.',
    },
    'pt-BR': {
      summary: 'Ninguém diz onde está o modelo',
      reason: 'A versão contém components.yaml e nenhum modelo, e components.yaml não indica nenhum `{expected}`.',
      fix: 'Se um fornecedor guarda o modelo, faça o build gravar `service: {contract: …, region: …, evaluated_on: …}`. Caso contrário, assine a lista de todos os arquivos do modelo.',
    },
  },
  'components/other-service': {
    en: {
      summary: 'Something else was measured than the service that is named',
      reason: 'It says {observed}; components.yaml says {expected}.',
      fix: 'Measure the revision in the region that components.yaml names, and have the measurement say `service: {revision: …, region: …}`. Where the model has files, it names none.',
    },
    'pt-BR': {
      summary: 'Mediu-se algo diferente do serviço indicado',
      reason: 'Diz {observed}; components.yaml diz {expected}.',
      fix: 'Meça a revisão na região que components.yaml indica e registre na medição `service: {revision: …, region: …}`. Se o modelo tem arquivos, ela não indica serviço.',
    },
  },
  'components/measured-before': {
    en: {
      summary: 'It was measured before the service was evaluated',
      reason: 'It was measured at {observed}; components.yaml says that the service was evaluated on {expected}.',
      fix: 'Measure again, or correct `service.evaluated_on`, and sign components.yaml again.',
    },
    'pt-BR': {
      summary: 'Foi medido antes de o serviço ser avaliado',
      reason: 'Foi medido em {observed}; components.yaml diz que o serviço foi avaliado em {expected}.',
      fix: 'Meça de novo, ou corrija `service.evaluated_on`, e assine components.yaml de novo.',
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
