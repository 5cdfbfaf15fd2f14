import type { Group } from '../entry.ts';
import { wayBack } from '../way-back-words.ts';

export const entries = {
  'verify/no-state': {
    en: {
      summary: 'There is no signed state',
      reason: 'Nothing was ever applied here, or the state was removed.',
      fix: 'Do not load. Apply the release, or restore the state.',
    },
    'pt-BR': {
      summary: 'Não há estado assinado',
      reason: 'Nada foi aplicado aqui até hoje, ou o estado foi removido.',
      fix: 'Não carregue. Aplique o release ou restaure o estado.',
    },
  },
  'verify/state-not-trusted': {
    en: {
      summary: 'The state is not signed by a trusted release key',
      reason: '{observed}',
      words: { observed: wayBack.en },
      fix: 'Do not load. Find out who wrote it. `relc restore MODEL` makes the last state that relc signed count again, where the registry keeps one that can be trusted.',
    },
    'pt-BR': {
      summary: 'O estado não está assinado por uma chave de release confiável',
      reason: '{observed}',
      words: { observed: wayBack['pt-BR'] },
      fix: 'Não carregue. Descubra quem o gravou. `relc restore MODELO` faz valer de novo o último estado assinado pelo relc, se o registry guardar um que seja confiável.',
    },
  },
  'verify/other-target': {
    en: {
      summary: 'The state is for something else',
      reason: 'It says {observed}; asked for {expected}.',
      fix: 'Do not load. Check the target and the model.',
    },
    'pt-BR': {
      summary: 'O estado é de outro destino ou modelo',
      reason: 'Ele diz {observed}; o pedido foi {expected}.',
      fix: 'Não carregue. Confira o destino e o modelo.',
    },
  },
  'verify/state-expired': {
    en: {
      summary: 'The state has expired',
      reason:
        'The signed permission to start this version (the state) ended at {expected}; it is {observed}. Do not load.',
      cases: {
        grace:
          'The signed permission to start this version (the state) ended at {expected}; it is {observed}. The model may load until {until}: this host started by that very state before, and by none that is newer.',
        unknown:
          'The signed permission to start this version (the state) ended at {expected}; it is {observed}. Do not load: until {until} that state counts only on hosts that started by it before, and this one remembers no start (`--memory`).',
        another:
          'The signed permission to start this version (the state) ended at {expected}; it is {observed}. Do not load: until {until} that state counts only on hosts that started by it last, and this one remembers another.',
      },
      fix: 'Have the release pipeline renew the state (`relc apply --pending`; it says why where it must not). Then run this again.',
    },
    'pt-BR': {
      summary: 'O estado expirou',
      reason:
        'A autorização assinada para iniciar esta versão (o estado) venceu em {expected}; agora é {observed}. Não carregue.',
      cases: {
        grace:
          'A autorização assinada para iniciar esta versão (o estado) venceu em {expected}; agora é {observed}. O modelo pode ser carregado até {until}: este host já iniciou por esse mesmo estado, e por nenhum mais novo.',
        unknown:
          'A autorização assinada para iniciar esta versão (o estado) venceu em {expected}; agora é {observed}. Não carregue: até {until} esse estado só vale em hosts que já iniciaram por ele, e este não se lembra de nenhum início (`--memory`).',
        another:
          'A autorização assinada para iniciar esta versão (o estado) venceu em {expected}; agora é {observed}. Não carregue: até {until} esse estado só vale em hosts cujo último início foi por ele, e este se lembra de outro.',
      },
      fix: 'Faça o pipeline de release renovar o estado (`relc apply --pending`; ele diz por quê, se não puder). Depois execute isto de novo.',
    },
  },
  'verify/clock-behind': {
    en: {
      summary: 'The clock of this host was set back, or was ahead once',
      reason:
        'It says {observed}, and a start at {expected} passed here before. The later time counts, unless a state is newer than that of that start.',
      cases: {
        newer:
          'It says {observed}, and a start at {expected} passed here before, by an older state. As this state is newer, the clock counts.',
      },
      fix: 'Set the clock. If it was ahead at that start, remove what the host remembers of this model below `--memory`; by the next state that is signed the clock counts in any case.',
    },
    'pt-BR': {
      summary: 'O relógio deste host foi atrasado ou já esteve adiantado',
      reason:
        'Ele marca {observed}, e um início em {expected} já passou aqui. Vale a hora mais recente, a menos que um estado seja mais novo que o daquele início.',
      cases: {
        newer:
          'Ele marca {observed}, e um início em {expected} já passou aqui, por um estado mais antigo. Como este estado é mais novo, vale o relógio.',
      },
      fix: 'Acerte o relógio. Se ele estava adiantado naquele início, remova o que o host lembra deste modelo em `--memory`; pelo próximo estado assinado, vale o relógio de qualquer forma.',
    },
  },
  'verify/memory-lost': {
    en: {
      summary: 'What this host remembers of its starts cannot be read',
      reason: 'It counts as nothing: an older state is not recognised, and an expired one has no days of grace.',
      fix: 'Find out who changed the file, or took away its permissions. A start that passes writes it anew.',
    },
    'pt-BR': {
      summary: 'Não foi possível ler o que este host lembra de seus inícios',
      reason: 'Vale como nada: um estado mais antigo não é reconhecido, e um expirado não tem dias de tolerância.',
      fix: 'Descubra quem alterou o arquivo ou tirou as permissões dele. Um início que passe o grava de novo.',
    },
  },
  'verify/state-older': {
    en: {
      summary: 'The state is older than one seen before',
      reason: 'Its serial is {observed}; at least {expected} is known.',
      fix: 'Do not load. An old state is presented as the current one.',
    },
    'pt-BR': {
      summary: 'O estado é mais antigo que um já visto',
      reason: 'O serial é {observed}; já se conhece pelo menos o {expected}.',
      fix: 'Não carregue. Alguém está apresentando um estado antigo.',
    },
  },
  'verify/not-approved': {
    en: {
      summary: 'The version is not in the signed state',
      reason: 'Asked for {observed}; signed are {expected}.',
      fix: 'Do not load. Load a version that was applied.',
    },
    'pt-BR': {
      summary: 'A versão não consta no estado assinado',
      reason: 'Versão pedida: {observed}; assinadas: {expected}.',
      fix: 'Não carregue. Carregue uma versão que tenha sido aplicada.',
    },
  },
  'verify/alias-differs': {
    en: {
      summary: 'The alias was moved by hand',
      reason: '{alias} names {observed}; the signed state says {expected}.',
      fix: 'Do not load. Put the alias back with `relc restore MODEL`, which needs no new approval, or roll back by a change of model.yaml.',
    },
    'pt-BR': {
      summary: 'O alias foi movido manualmente',
      reason: '{alias} aponta para {observed}; o estado assinado diz {expected}.',
      fix: 'Não carregue. Reponha o alias com `relc restore MODELO`, o que não exige nova aprovação, ou faça o rollback por uma mudança em model.yaml.',
    },
  },
  'verify/not-served': {
    en: {
      summary: 'The bundle is of a version that no longer serves',
      reason: 'It is of version {observed}; by the newer state, {expected} serves.',
      fix: 'Do not load. Load a bundle of the version that serves. Whoever must load this one all the same, while it is approved, says `--version {observed}`.',
    },
    'pt-BR': {
      summary: 'O bundle é de uma versão que não serve mais',
      reason: 'Ele é da versão {observed}; pelo estado mais novo, quem serve é {expected}.',
      fix: 'Não carregue. Carregue um bundle da versão que serve. Quem precisa carregar esta mesmo assim, enquanto estiver aprovada, indica `--version {observed}`.',
    },
  },
  'verify/stage': {
    en: {
      summary: 'The version may not serve',
      reason: 'Version {version} is {observed}.',
      fix: 'Do not load. Load the version that the alias names.',
    },
    'pt-BR': {
      summary: 'A versão não pode servir',
      reason: 'A versão {version} está em {observed}.',
      fix: 'Não carregue. Carregue a versão indicada pelo alias.',
    },
  },
  'verify/coexistence-over': {
    en: {
      summary: 'The last day of the Deprecated version has passed',
      reason: 'Version {version} could be loaded until {expected}; today is {observed}.',
      fix: 'Do not load. Load the version that the alias names.',
    },
    'pt-BR': {
      summary: 'O último dia da versão Deprecated já passou',
      reason: 'A versão {version} podia ser carregada até {expected}; hoje é {observed}.',
      fix: 'Não carregue. Carregue a versão indicada pelo alias.',
    },
  },
  'verify/tag-differs': {
    en: {
      summary: 'A tag was changed by hand',
      reason: '{tag} is {observed}; the signed state says {expected}.',
      fix: 'Do not load. Put the tag back with `relc restore MODEL`, which needs no new approval.',
    },
    'pt-BR': {
      summary: 'Uma tag foi alterada manualmente',
      reason: '{tag} é {observed}; o estado assinado diz {expected}.',
      fix: 'Não carregue. Reponha a tag com `relc restore MODELO`, o que não exige nova aprovação.',
    },
  },
  'verify/record-not-trusted': {
    en: {
      summary: 'The release is not signed by a trusted release key',
      reason: 'The CAB record: {observed}',
      fix: 'Do not load. Find out who wrote it.',
    },
    'pt-BR': {
      summary: 'O release não está assinado por uma chave de release confiável',
      reason: 'O registro do CAB: {observed}',
      fix: 'Não carregue. Descubra quem o gravou.',
    },
  },
  'verify/record-of-another': {
    en: {
      summary: 'The CAB record is for another release',
      reason: 'It covers {observed}; expected: {expected}.',
      fix: 'Do not load. Restore the record.',
    },
    'pt-BR': {
      summary: 'O registro do CAB é de outro release',
      reason: 'Ele cobre {observed}; esperado: {expected}.',
      fix: 'Não carregue. Restaure o registro.',
    },
  },
  'verify/release-differs': {
    en: {
      summary: 'The compiled release is not the one that was approved',
      reason: 'The file is {fault}.',
      fix: "Do not load. Restore the release folder from the run's artifacts; where those are wrong, `relc compile` at the commit that was applied writes them.",
    },
    'pt-BR': {
      summary: 'O release compilado não é o que foi aprovado',
      reason: 'Situação do arquivo: {fault}.',
      fix: 'Não carregue. Restaure a pasta do release a partir dos artefatos do run; se eles estiverem errados, `relc compile` no commit aplicado os grava.',
    },
  },
  'verify/policy-differs': {
    en: {
      summary: 'A runtime policy is not the one that was approved',
      reason: 'The file is {fault}.',
      fix: "Do not load. Restore policy_snapshot from the run's artifacts; where those are wrong, `relc compile` at the commit that was applied writes them.",
    },
    'pt-BR': {
      summary: 'Uma política de runtime não é a que foi aprovada',
      reason: 'Situação do arquivo: {fault}.',
      fix: 'Não carregue. Restaure policy_snapshot a partir dos artefatos do run; se eles estiverem errados, `relc compile` no commit aplicado os grava.',
    },
  },
  'verify/model-differs': {
    en: {
      summary: 'The model is not the one that was approved',
      reason: 'The file is {fault}. There is {observed}; approved is {expected}.',
      fix: 'Do not load. Download the model again into an empty folder. If the same file is named again, it differs in the registry: find out who changed it, and serve another approved version meanwhile.',
    },
    'pt-BR': {
      summary: 'O modelo não é o que foi aprovado',
      reason: 'Situação do arquivo: {fault}. O que está lá: {observed}; o aprovado: {expected}.',
      fix: 'Não carregue. Baixe o modelo de novo em uma pasta vazia. Se o mesmo arquivo for apontado outra vez, ele difere no registry: descubra quem o alterou e, enquanto isso, sirva outra versão aprovada.',
    },
  },
  'verify/download-mark': {
    en: {
      summary: 'The download is marked as another model or version',
      reason:
        'MLflow writes `registered_model_meta` into what it downloads. This one does not name {model} version {number}.',
      fix: 'Do not load. Download `models:/{model}/{number}` again into an empty folder. If you know that the other files are right, delete this one: it is no part of the model.',
    },
    'pt-BR': {
      summary: 'O download está marcado como outro modelo ou outra versão',
      reason: 'O MLflow grava `registered_model_meta` no que baixa. Este não indica {model} versão {number}.',
      fix: 'Não carregue. Baixe `models:/{model}/{number}` de novo em uma pasta vazia. Se você sabe que os outros arquivos estão certos, apague este: ele não faz parte do modelo.',
    },
  },
  'verify/end-of-life': {
    en: {
      summary: 'The version has reached its end of life',
      reason: 'It ended on {expected}; today is {observed}.',
      fix: 'Do not load. Load its successor, or have callers go back to a version within its days. Where approvals.yaml has `end_of_life.extension_days`, people may let this one start some days more: `last_starts` in model.yaml, planned, approved and applied.',
    },
    'pt-BR': {
      summary: 'A versão chegou ao fim de vida',
      reason: 'Terminou em {expected}; hoje é {observed}.',
      fix: 'Não carregue. Carregue a versão sucessora ou faça o rollback para uma versão dentro do prazo. Se approvals.yaml tiver `end_of_life.extension_days`, é possível aprovar mais alguns dias de início desta: `last_starts` em model.yaml, com plano, aprovações e apply.',
    },
  },
  'verify/revalidation-overdue': {
    en: {
      summary: 'The revalidation is overdue, or failed',
      reason: 'It was due on {expected}, with grace until {until}; today is {observed}. Do not load.',
      cases: {
        grace: 'It was due on {expected}; today is {observed}. The model may load: restarts go on until {until}.',
        failed:
          'It failed its revalidation of {on}; today is {observed}. The model may load until {until}, but no rollout brings it back.',
        alert:
          'It was due on {expected}; today is {observed}. The model may load until {until}: by policy, this date must not become an outage.',
      },
      fix: 'Record its revalidation, with `relc revalidate`, or release a new version.',
    },
    'pt-BR': {
      summary: 'A revalidação está vencida ou foi reprovada',
      reason: 'O prazo era {expected}, com tolerância até {until}; hoje é {observed}. Não carregue.',
      cases: {
        grace:
          'O prazo era {expected}; hoje é {observed}. O modelo pode ser carregado: reinícios continuam permitidos até {until}.',
        failed:
          'Foi reprovado na revalidação de {on}; hoje é {observed}. O modelo pode ser carregado até {until}, mas nenhuma implantação o traz de volta.',
        alert:
          'O prazo era {expected}; hoje é {observed}. O modelo pode ser carregado até {until}: pela política, esta data não deve virar uma indisponibilidade.',
      },
      fix: 'Registre a revalidação, com `relc revalidate`, ou lance uma nova versão.',
    },
  },
  'verify/exception-expired': {
    en: {
      summary: 'An exception that let the version through has ended',
      reason: 'It ended after {expected}; today is {observed}. The model may load: an end must not become an outage.',
      fix: 'Release a version that needs no exception, or revoke this one.',
    },
    'pt-BR': {
      summary: 'Uma exceção que deixou a versão passar terminou',
      reason:
        'Terminou depois de {expected}; hoje é {observed}. O modelo pode ser carregado: o fim não deve virar uma indisponibilidade.',
      fix: 'Lance uma versão que não precise de exceção ou revogue esta.',
    },
  },
} satisfies Group<'verify'>;
