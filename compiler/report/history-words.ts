// The words of `relc history`, in both languages.
import type { Language } from '../diagnostics/entry.ts';
import { countedIn } from '../diagnostics/numbers.ts';
import type { Happened } from '../model/history.ts';

type Of<What extends Happened['what']> = Extract<Happened, { readonly what: What }>;

const daysEn: Readonly<Record<string, string>> = {
  revalidate_by: 'day of revalidation',
  restarts_until: 'last day of restarts',
  end_of_support: 'end of support',
  end_of_life: 'end of life',
  last_start: 'last day to start it beyond its end of life',
  exceptions_until: 'last day of an exception',
  deprecated_until: 'last day to load it as Deprecated',
};

const daysPt: Readonly<Record<string, string>> = {
  revalidate_by: 'dia da revalidação',
  restarts_until: 'último dia de reinícios',
  end_of_support: 'fim do suporte',
  end_of_life: 'fim de vida',
  last_start: 'último dia para iniciá-la além do fim de vida',
  exceptions_until: 'último dia de uma exceção',
  deprecated_until: 'último dia para carregá-la como Deprecated',
};

const en = {
  on: (model: string, target: string) => `${model} on ${target}`,
  nothing: 'relc has applied nothing',
  nothingYet: (at: string) => `at ${at}: relc had applied nothing yet`,
  at: (at: string, version: string, since: string) => `at ${at}: version ${version} served, since ${since}`,
  noneAt: (at: string) => `at ${at}: no version served`,
  ended: (until: string) => `its signed state had ended at ${until}, so nothing could start by it`,
  inGrace: (until: string, starts: string) =>
    `its signed state had ended at ${until}, and only hosts that had verified it could start by it, until ${starts}`,
  unsure: 'states are missing from then on: what served may have changed before that moment',
  leftOut: (count: number) =>
    `${countedIn('en')(count, 'earlier entry', 'earlier entries')} did not lead to that; without --at, all are told`,
  from: (from: string, until: string) => `${from} to ${until}`,
  since: (from: string) => `since ${from}`,
  upTo: (until: string) => `an unknown moment before ${until}`,
  serves: (version: string) => `version ${version} serves`,
  servesNone: 'no version serves',
  label: {
    what: 'what',
    approved: 'approved by',
    change: 'change',
    judged: 'judged by',
    exceptions: 'exceptions',
    declined: 'declined',
    written: 'written by',
    signed: 'signed',
    restored: 'put back',
  },
  classes: {
    standard: 'standard',
    normal: 'normal',
    emergency: 'emergency',
    rollback: 'rollback',
    withdrawal: 'withdrawal',
    end_of_life: 'end of life, which was approved with the release',
    extension: 'extension of the last start',
    revalidation: 'revalidation',
  },
  happened: {
    approved: ({ version }: Of<'approved'>) => `version ${version} is approved`,
    serves: ({ version, instead_of: before }: Of<'serves'>) =>
      `version ${version} serves${before === null ? ', where nothing did' : ` instead of ${before}`}`,
    'went-back': ({ version, instead_of: before }: Of<'went-back'>) =>
      `one person went back from ${before} to version ${version}, as approved with its rollout`,
    'serves-nothing': ({ instead_of: before }: Of<'serves-nothing'>) => `nothing serves any more; ${before} did`,
    stage: ({ version, before, stage }: Of<'stage'>) =>
      stage === 'none'
        ? `version ${version} is no part of the state any more; it was ${before}`
        : `version ${version} is ${stage}${before === null ? '' : `; it was ${before}`}`,
    day: ({ version, name, before, day }: Of<'day'>) =>
      `${daysEn[name] ?? name} of version ${version}: ${day ?? 'none'}; it was ${before ?? 'none'}`,
    revalidated: ({ version, on, result }: Of<'revalidated'>) =>
      `version ${version} ${result} its revalidation of ${on}`,
    ratified: ({ incident, by, late }: Of<'ratified'>) =>
      `the emergency for ${incident} is ratified${late ? ' late' : ''}, by ${by.join(', ')}`,
    refused: ({ incident, by, reason }: Of<'refused'>) =>
      `the emergency for ${incident} is refused by ${by}: ${reason}`,
    'let-serve': ({ incident }: Of<'let-serve'>) =>
      `everybody lets serve what was refused as the emergency for ${incident}`,
    'broken-glass': ({ by, reason, commit }: Of<'broken-glass'>) =>
      `${by.join(' and ')} broke the glass for commit ${commit}: ${reason}`,
    adopted: () => 'model.yaml says as well that one person went back',
  },
  proof: {
    signature: '',
    successor: 'by a key that counts no more; the state that follows it proves it',
    'revoked-key': 'by a key that was revoked since: nothing else proves it',
  },
  approver: {
    signature: '',
    record: 'in a merge request',
    'revoked-since': 'key revoked since',
    'revoked-key': 'not proven: key revoked by then',
  },
  notGenuine: 'no signature',
  noRecord: 'not known: the CAB record is missing or does not count',
  stateSays: (approvedBy: string) => `the signed state says: ${approvedBy}`,
  onePerson: 'one person, with the way back that was approved with the rollout',
  plan: (digest: string) => `plan ${digest}`,
  tickets: (some: readonly string[]) => `ticket ${some.join(', ')}`,
  incident: (incident: string) => `incident ${incident}`,
  skipped: (codes: readonly string[]) => `did not wait for ${codes.join(', ')}`,
  policy: (digest: string) => `policy ${digest}`,
  judgeCommit: (commit: string) => `as approved up to commit ${commit}`,
  applied: (commit: string) => `applied commit ${commit}`,
  notHere: 'which is not in this repository',
  exception: (id: string, rule: string, until: string) => `${id} (${rule}) until ${until}`,
  unknownExceptions: 'not known: the registry does not have the release as it was approved',
  accepted: (item: string, reason: string, role: string) => `${item}: ${reason} (accepted by ${role})`,
  serial: (first: number, last: number) => (first === last ? `state ${first}` : `states ${first} to ${last}`),
  by: (key: string) => `by ${key}`,
  unknownKey: 'by a key that keys.yaml names no more',
  record: (digest: string) => `CAB record ${digest}`,
  putBack: (at: string, resources: string) => `${at}: ${resources} (nobody signs that)`,
  ofVersion: (version: string, text: string) => `version ${version}: ${text}`,
};

export type HistoryWords = typeof en;

const pt: HistoryWords = {
  on: (model, target) => `${model} em ${target}`,
  nothing: 'o relc não aplicou nada',
  nothingYet: (at) => `em ${at}: o relc ainda não tinha aplicado nada`,
  at: (at, version, since) => `em ${at}: a versão ${version} atendia, desde ${since}`,
  noneAt: (at) => `em ${at}: nenhuma versão atendia`,
  ended: (until) => `o estado assinado tinha terminado em ${until}; nada podia ser iniciado com ele`,
  inGrace: (until, starts) =>
    `o estado assinado tinha terminado em ${until}, e só hosts que já o tinham verificado podiam iniciar com ele, até ${starts}`,
  unsure: 'faltam estados a partir daí: o que atendia pode ter mudado antes desse momento',
  leftOut: (count) =>
    `${countedIn('pt-BR')(count, 'registro anterior não levou', 'registros anteriores não levaram')} a isso; sem --at, todos são mostrados`,
  from: (from, until) => `${from} a ${until}`,
  since: (from) => `desde ${from}`,
  upTo: (until) => `momento desconhecido antes de ${until}`,
  serves: (version) => `a versão ${version} atende`,
  servesNone: 'nenhuma versão atende',
  label: {
    what: 'o que houve',
    approved: 'aprovação',
    change: 'mudança',
    judged: 'julgado por',
    exceptions: 'exceções',
    declined: 'não se aplica',
    written: 'autoria',
    signed: 'assinatura',
    restored: 'reposto',
  },
  classes: {
    standard: 'padrão',
    normal: 'normal',
    emergency: 'GMUD emergencial',
    rollback: 'rollback',
    withdrawal: 'retirada',
    end_of_life: 'fim de vida, aprovado junto com o release',
    extension: 'extensão do último início',
    revalidation: 'revalidação',
  },
  happened: {
    approved: ({ version }) => `a versão ${version} é aprovada`,
    serves: ({ version, instead_of: before }) =>
      `a versão ${version} passa a atender${before === null ? ', onde nada atendia' : ` em vez da ${before}`}`,
    'went-back': ({ version, instead_of: before }) =>
      `uma só pessoa voltou da ${before} à versão ${version}, como aprovado com a implantação`,
    'serves-nothing': ({ instead_of: before }) => `nada mais atende; a versão ${before} atendia`,
    stage: ({ version, before, stage }) =>
      stage === 'none'
        ? `a versão ${version} não faz mais parte do estado; estava ${before}`
        : `a versão ${version} está ${stage}${before === null ? '' : `; estava ${before}`}`,
    day: ({ version, name, before, day }) =>
      `${daysPt[name] ?? name} da versão ${version}: ${day ?? 'nenhum'}; era ${before ?? 'nenhum'}`,
    revalidated: ({ version, on, result }) =>
      `a versão ${version} ${result === 'passed' ? 'passou' : 'foi reprovada'} na revalidação de ${on}`,
    ratified: ({ incident, by, late }) =>
      `a GMUD emergencial de ${incident} é ratificada${late ? ' com atraso' : ''}, por ${by.join(', ')}`,
    refused: ({ incident, by, reason }) => `a GMUD emergencial de ${incident} é recusada por ${by}: ${reason}`,
    'let-serve': ({ incident }) => `todos deixam atender o que foi recusado como GMUD emergencial de ${incident}`,
    'broken-glass': ({ by, reason, commit }) =>
      `${by.join(' e ')} quebraram o vidro para o commit ${commit}: ${reason}`,
    adopted: () => 'o model.yaml também diz que uma só pessoa voltou',
  },
  proof: {
    signature: '',
    successor: 'por uma chave que não vale mais; o estado seguinte o comprova',
    'revoked-key': 'por uma chave revogada depois: nada mais o comprova',
  },
  approver: {
    signature: '',
    record: 'em um merge request',
    'revoked-since': 'chave revogada depois',
    'revoked-key': 'não comprovada: chave já revogada',
  },
  notGenuine: 'sem assinatura',
  noRecord: 'não se sabe: o registro do CAB falta ou não vale',
  stateSays: (approvedBy) => `o estado assinado diz: ${approvedBy}`,
  onePerson: 'uma só pessoa, pelo retorno aprovado com a implantação',
  plan: (digest) => `plano ${digest}`,
  tickets: (some) => `ticket ${some.join(', ')}`,
  incident: (incident) => `incidente ${incident}`,
  skipped: (codes) => `não esperou por ${codes.join(', ')}`,
  policy: (digest) => `política ${digest}`,
  judgeCommit: (commit) => `como aprovada até o commit ${commit}`,
  applied: (commit) => `commit aplicado ${commit}`,
  notHere: 'que não está neste repositório',
  exception: (id, rule, until) => `${id} (${rule}) até ${until}`,
  unknownExceptions: 'não se sabe: o registry não tem o release como foi aprovado',
  accepted: (item, reason, role) => `${item}: ${reason} (aceito por ${role})`,
  serial: (first, last) => (first === last ? `estado ${first}` : `estados ${first} a ${last}`),
  by: (key) => `por ${key}`,
  unknownKey: 'por uma chave que não está mais em keys.yaml',
  record: (digest) => `registro do CAB ${digest}`,
  putBack: (at, resources) => `${at}: ${resources} (ninguém assina isso)`,
  ofVersion: (version, text) => `versão ${version}: ${text}`,
};

export const historyWords: Readonly<Record<Language, HistoryWords>> = { en, 'pt-BR': pt };
