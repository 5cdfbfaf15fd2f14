// The one line that sums up what a command did, in both languages.
import type { Language } from '../diagnostics/entry.ts';
import { countedIn } from '../diagnostics/numbers.ts';
import type { Day, Instant } from '../lib/time.ts';
import { signedState } from './phrases.ts';
import { both, type Said } from './said.ts';

/** What came of the visited models and targets, worst first. */
export interface Visited {
  readonly found: number;
  readonly waiting: number;
  readonly changed: number;
  readonly warned: number;
  readonly quiet: number;
}

const counted = countedIn('en');
const contado = countedIn('pt-BR');
const listed = (...parts: readonly (readonly [number, string])[]): string =>
  parts.flatMap(([count, text]) => (count === 0 ? [] : [text])).join(', ');

const serves: Readonly<Record<Language, (version: string | null) => string>> = {
  en: (version) => (version === null ? 'serves no version' : `serves version ${version}`),
  'pt-BR': (version) => (version === null ? 'não serve nenhuma versão' : `serve a versão ${version}`),
};

/** What a plan changes in a registry. */
export interface Counts {
  readonly create: number;
  readonly update: number;
  readonly delete: number;
}

/** An archive of a version. */
interface ArchivedVersion {
  readonly model: string;
  readonly version: string;
  readonly target: string;
  readonly folder: string;
  readonly files: number;
  readonly until: string | null;
}

/** What judged, and when. */
interface Judged {
  readonly origin: string;
  /** Undefined where the text must stay the same. */
  readonly at: Instant | undefined;
  /** The branch whose policy judged, where it is another. */
  readonly by: string | undefined;
}

/** What was judged, and passed. */
interface Passed {
  readonly passed: number;
  /** How many releases were judged. */
  readonly count: number;
  /** What was judged beside them, and of how many models. */
  readonly beside: {
    readonly models: number;
    readonly revalidations: number;
    readonly reports: number;
    readonly others: number;
  };
}

/** Each thing in words. Of model.yaml nothing is said beside a release, which is judged with it. */
function judgedThings({ passed, count, beside }: Passed) {
  const { models, revalidations, reports, others } = beside;
  const some: readonly (readonly [number, string, string])[] = [
    passed < count
      ? [count, `${passed} of ${count} releases`, `${passed} de ${count} releases`]
      : [count, counted(count, 'release', 'releases'), contado(count, 'release', 'releases')],
    [
      count === 0 ? models : 0,
      models === 1 ? 'model.yaml' : `model.yaml of ${models} models`,
      models === 1 ? 'model.yaml' : `model.yaml de ${models} modelos`,
    ],
    [
      revalidations,
      counted(revalidations, 'revalidation', 'revalidations'),
      contado(revalidations, 'revalidação', 'revalidações'),
    ],
    [
      reports,
      counted(reports, 'monitoring report', 'monitoring reports'),
      contado(reports, 'relatório de monitoramento', 'relatórios de monitoramento'),
    ],
    [others, counted(others, 'other file', 'other files'), contado(others, 'outro arquivo', 'outros arquivos')],
  ];
  const there = some.filter(([number]) => number > 0);
  const isOne = there.length === 1 && (count === 0 || (count === 1 && passed === 1));
  return { en: there.map(([, en]) => en), 'pt-BR': there.map(([, , pt]) => pt), isOne };
}

const enumerated = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

export const summaries = {
  /** `count`: how many were sent, or in a dry run would be. */
  notified: (count: number, isDry: boolean) =>
    count === 0
      ? both('nobody is owed anything: nothing was sent', 'ninguém tem nada a receber: nada foi enviado')
      : isDry
        ? both('this is what would be sent: nothing was', 'isto seria enviado; nada foi enviado')
        : both(
            `${counted(count, 'message was', 'messages were')} sent`,
            `${contado(count, 'mensagem enviada', 'mensagens enviadas')}`,
          ),
  /** `refused`: the status of each answer to what was not kept. */
  received: (count: number, folder: string, refused: readonly number[]) => {
    const last = refused.at(-1) ?? '';
    const [en, pt] =
      refused.length === 0
        ? ['', '']
        : [
            `; refused: ${refused.length}, the last with ${last}`,
            `; recusados: ${refused.length}, o último com ${last}`,
          ];
    return both(
      `${counted(count, 'event was', 'events were')} kept in ${folder}${en}`,
      `${contado(count, 'evento guardado', 'eventos guardados')} em ${folder}${pt}`,
    );
  },
  nobodyTold: (file: string) =>
    both(
      `nobody is told of anything: the last commit that was approved has no receivers in ${file}`,
      `ninguém é avisado de nada: o último commit aprovado não tem destinatários em ${file}`,
    ),
  passes: (judged: Passed, { origin, at, by }: Judged) => {
    const place = origin === 'work tree' ? 'cópia de trabalho' : origin;
    const [when, em] = at === undefined ? ['', ''] : [`, at ${at}`, `, em ${at}`];
    const en = `every gate (${origin}${when}${by === undefined ? '' : `, by the policy of ${by}`})`;
    const pt = `todos os gates (${place}${em}${by === undefined ? '' : `, pela política de ${by}`})`;
    const things = judgedThings(judged);
    if (things.en.length === 0) return both('no release folder is changed', 'nenhuma pasta de release foi alterada');
    return both(
      `${enumerated(things.en, 'and')} ${things.isOne ? 'passes' : 'pass'} ${en}`,
      `${enumerated(things['pt-BR'], 'e')} ${things.isOne ? 'passa' : 'passam'} em ${pt}`,
    );
  },
  compiled: (count: number) =>
    count === 0
      ? both(
          'no release folder is changed: nothing is compiled',
          'nenhuma pasta de release foi alterada: nada a compilar',
        )
      : both(
          counted(count, 'release compiled', 'releases compiled'),
          contado(count, 'release compilado', 'releases compilados'),
        ),
  /** Of releases whose documents were rendered to be sent. */
  toSend: (count: number, folder: string) =>
    count === 0
      ? both(
          'this plan approves no release: there is nothing to send',
          'este plano não aprova nenhum release: não há o que enviar',
        )
      : both(
          `documents of ${counted(count, 'release', 'releases')} written to ${folder}, as they are to be sent`,
          `documentos de ${contado(count, 'release gravados', 'releases gravados')} em ${folder}, prontos para o envio`,
        ),
  sentBefore: both(
    'nothing is written: this plan was applied, and the documents lie on the run of each version',
    'nada foi gravado: este plano já foi aplicado, e os documentos estão no run de cada versão',
  ),
  planned: (written: readonly Counts[]) => {
    if (written.length === 0) return both('no plan is written', 'nenhum plano foi gravado');
    const sum = (action: keyof Counts) => written.reduce((total, counts) => total + counts[action], 0);
    const [create, update, removed] = [sum('create'), sum('update'), sum('delete')];
    const plans = written.filter((counts) => counts.create + counts.update + counts.delete > 0).length;
    const unchanged = written.length - plans;
    return both(
      listed(
        [
          plans,
          `${counted(plans, 'plan', 'plans')} to approve: ${create} to create, ${update} to update, ${removed} to delete`,
        ],
        [unchanged, `nothing to approve for ${counted(unchanged, 'model', 'models')}`],
      ),
      listed(
        [
          plans,
          `${contado(plans, 'plano', 'planos')} para aprovar: ${create} a criar, ${update} a atualizar, ${removed} a excluir`,
        ],
        [unchanged, `nada a aprovar em ${contado(unchanged, 'modelo', 'modelos')}`],
      ),
    );
  },
  anotherApplies: both(
    'another user of the registry applies this: whether that one may write, was not asked',
    'outro usuário do registry aplica isto: não se consultou se ele pode gravar',
  ),
  noModelChanged: both('no model is changed', 'nenhum modelo foi alterado'),
  visited: ({ found, waiting, changed, warned, quiet }: Visited, models: number, targets: number) =>
    both(
      `${counted(models, 'model', 'models')} on ${counted(targets, 'target', 'targets')}: ${listed(
        [found, `${found} with findings`],
        [waiting, counted(waiting, 'waits', 'wait')],
        [changed, `${changed} changed`],
        [warned, `${warned} with warnings`],
        [quiet, `nothing to do for ${quiet}`],
      )}`,
      `${contado(models, 'modelo', 'modelos')} em ${contado(targets, 'destino', 'destinos')}: ${listed(
        [found, `${found} com achados`],
        [waiting, `${waiting} aguardando`],
        [changed, contado(changed, 'alterado', 'alterados')],
        [warned, `${warned} com avisos`],
        [quiet, `nada a fazer em ${quiet}`],
      )}`,
    ),
  quiet: (model: string, target: string) =>
    both(`${model} on ${target}: nothing to do`, `${model} em ${target}: nada a fazer`),
  /** `recorded`: what it says of versions that serve as before. */
  applied: (
    model: string,
    target: string,
    version: string | null,
    resources: number,
    recorded: readonly Said[] = [],
  ) => {
    const [en, pt] = [recorded.map((one) => one.en), recorded.map((one) => one['pt-BR'])];
    return both(
      `${[`${model} on ${target} ${serves.en(version)}`, ...en].join('; ')}: ${counted(resources, 'resource', 'resources')} written, the signed state last`,
      `${[`${model} em ${target} ${serves['pt-BR'](version)}`, ...pt].join('; ')}: ${contado(resources, 'recurso gravado', 'recursos gravados')}, por último o estado assinado`,
    );
  },
  revalidationRecorded: (version: string, result: 'passed' | 'failed', next: Day | undefined) =>
    both(
      `version ${version} ${result} its revalidation${next === undefined ? '' : `, the next by ${next}`}`,
      `a versão ${version} ${result === 'passed' ? 'passou' : 'foi reprovada'} na revalidação${next === undefined ? '' : `, a próxima até ${next}`}`,
    ),
  lastStart: (version: string, day: Day | undefined, end: Day) =>
    day === undefined
      ? both(
          `serving starts version ${version} until its end of life, ${end}`,
          `o serving inicia a versão ${version} até o fim de vida, ${end}`,
        )
      : both(
          `serving starts version ${version} until ${day}, beyond its end of life`,
          `o serving inicia a versão ${version} até ${day}, além do fim de vida`,
        ),
  ended: (model: string, target: string, versions: readonly { readonly version: string; readonly day: Day }[]) => {
    const of = versions.map(({ version, day }) => `${version} (${day})`).join(', ');
    return both(
      `${model} on ${target}: end of life of version ${of}, which is Retired now; nobody had to approve it again`,
      `${model} em ${target}: fim de vida da versão ${of}, que passou a Retired; ninguém precisou aprovar de novo`,
    );
  },
  alreadyApplied: (model: string, target: string, version: string | null, serial: number) =>
    both(
      `nothing to do: this plan was applied before, and ${model} on ${target} ${serves.en(version)}, as the registry shows now (${signedState.en(serial)}); what callers get, at any time: \`relc status ${model}\``,
      `nada a fazer: este plano já foi aplicado, e ${model} em ${target} ${serves['pt-BR'](version)}, como o registry mostra agora (${signedState['pt-BR'](serial)}); o que recebe quem chama, a qualquer hora: \`relc status ${model}\``,
    ),
  emptyPlan: (model: string, target: string) =>
    both(
      `nothing to do: the plan of ${model} has no changes, ${target} is as the repository wants it`,
      `nada a fazer: o plano de ${model} não tem mudanças, ${target} está como o repositório pede`,
    ),
  approved: (person: string, role: string, until: Instant, digest: string, ratifies: boolean) =>
    both(
      `${person} ${ratifies ? 'ratifies' : 'approves'} as ${role} until ${until}: ${digest}`,
      `${person} ${ratifies ? 'ratifica' : 'aprova'} como ${role} até ${until}: ${digest}`,
    ),
  refused: (person: string, role: string, incident: string, digest: string) =>
    both(
      `${person} refuses as ${role}, for ${incident}: ${digest}`,
      `${person} recusa como ${role}, em ${incident}: ${digest}`,
    ),
  ratified: (model: string, target: string, incident: string, lateBy: Instant | undefined) =>
    both(
      `${model} on ${target}: the emergency for ${incident} is ratified${lateBy === undefined ? '' : `, late: it was due by ${lateBy}`}`,
      `${model} em ${target}: a GMUD emergencial de ${incident} está ratificada${lateBy === undefined ? '' : `, com atraso: o prazo era ${lateBy}`}`,
    ),
  refusalRecorded: (model: string, target: string, incident: string) =>
    both(
      `${model} on ${target}: the refusal of the emergency for ${incident} is recorded`,
      `${model} em ${target}: a recusa da GMUD emergencial de ${incident} está registrada`,
    ),
  renewed: (model: string, target: string, adopted: boolean) =>
    both(
      `${model} on ${target}: ${adopted ? 'the rollback is in model.yaml, signed state renewed' : 'signed state renewed'}`,
      `${model} em ${target}: ${adopted ? 'o rollback está em model.yaml, estado assinado renovado' : 'estado assinado renovado'}`,
    ),
  nothingToPutBack: (model: string, target: string, serial: number | undefined) =>
    both(
      `${model} on ${target}: nothing to put back, ${serial === undefined ? 'relc has applied nothing there' : `it shows what the ${signedState.en(serial)}, says`}`,
      `${model} em ${target}: nada a repor, ${serial === undefined ? 'o relc não aplicou nada ali' : `está como diz o ${signedState['pt-BR'](serial)}`}`,
    ),
  archived: ({ model, version, target, folder, files, until }: ArchivedVersion) =>
    both(
      `${model} ${version} as approved for ${target} is archived in ${folder}: ${counted(files, 'file', 'files')}, to be kept until ${until ?? 'a legal hold ends'}`,
      `${model} ${version}, como aprovado para ${target}, está no pacote ${folder}: ${contado(files, 'arquivo', 'arquivos')}, a guardar até ${until ?? 'o fim de uma ordem de preservação'}`,
    ),
  archivedBefore: ({ model, version, folder }: ArchivedVersion) =>
    both(
      `nothing to do: ${folder} is this archive of ${model} ${version}`,
      `nada a fazer: ${folder} já é este pacote de ${model} ${version}`,
    ),
  archiveProven: (model: string, version: string, target: string, files: number) =>
    both(
      `the archive proves ${model} ${version} as approved for ${target}: ${counted(files, 'file', 'files')}, nothing more and nothing less`,
      `o pacote comprova ${model} ${version} como aprovado para ${target}: ${contado(files, 'arquivo', 'arquivos')}, nada a mais e nada a menos`,
    ),
  startsHere: (model: string, target: string, serial: number | undefined) =>
    both(
      `${model} on ${target}: nothing was done, the registry passes the start-up check (${signedState.en(serial ?? 0)}); on the host that was refused, download the model again, and look at its files, its keys and its clock`,
      `${model} em ${target}: nada foi feito, o registry passa na verificação de início (${signedState['pt-BR'](serial ?? 0)}); no host recusado, baixe o modelo de novo e verifique os arquivos, as chaves e o relógio dele`,
    ),
  mayLoad: (model: string, version: string, target: string, serial: number, by: string) =>
    both(
      `${model} ${version} may load: approved for ${target}, ${signedState.en(serial)}, signed by ${by}`,
      `a versão ${version} de ${model} pode ser carregada: aprovada para ${target}, ${signedState['pt-BR'](serial)}, assinado por ${by}`,
    ),
  history: (entries: number) =>
    entries === 0
      ? both('nothing to tell', 'nada a contar')
      : both(
          `${counted(entries, 'entry', 'entries')}, each signature checked`,
          `${contado(entries, 'registro', 'registros')}, cada assinatura conferida`,
        ),
  due: (coming: number, within: number) =>
    coming === 0
      ? both(
          `nothing is due within ${contado(within, 'day', 'days')}`,
          `nada vence em ${contado(within, 'dia', 'dias')}`,
        )
      : both(
          `${counted(coming, 'day', 'days')} to keep within ${counted(within, 'day', 'days')}`,
          `${contado(coming, 'prazo', 'prazos')} em ${contado(within, 'dia', 'dias')}`,
        ),
  written: (files: number, first = 0, later = 0) =>
    both(
      listed(
        [1, files === 0 ? 'nothing is written' : counted(files, 'file written', 'files written')],
        [first, `${first} still to come`],
        [later, `${later} still to come for gates`],
      ),
      listed(
        [1, files === 0 ? 'nada foi gravado' : contado(files, 'arquivo gravado', 'arquivos gravados')],
        [first, `${first} ainda por vir`],
        [later, `${later} ainda por vir para os gates`],
      ),
    ),
  goesBack: (ways: number) =>
    both(
      `${counted(ways, 'way back', 'ways back')} shown; nothing is changed yet`,
      `${contado(ways, 'caminho de volta', 'caminhos de volta')}; nada mudou ainda`,
    ),
  branched: (model: string, target: string, version: string) =>
    both(
      `${model} on ${target}: going back to version ${version} is ready to be proposed; nothing serves otherwise yet`,
      `${model} em ${target}: a volta para a versão ${version} está pronta para ser proposta; nada mudou em serviço ainda`,
    ),
  wantsBack: (model: string, target: string, version: string) =>
    both(
      `nothing to write: releases/${model}/model.yaml wants version ${version} on ${target} already`,
      `nada a gravar: releases/${model}/model.yaml já pede a versão ${version} em ${target}`,
    ),
  wentBack: (model: string, target: string, resources: number) =>
    both(
      `${model} on ${target}: ${counted(resources, 'resource', 'resources')} written, the signed state last`,
      `${model} em ${target}: ${contado(resources, 'recurso gravado', 'recursos gravados')}, por último o estado assinado`,
    ),
  /** Of versions, by whether each would start. */
  drilled: (passed: number, failed: number) =>
    passed + failed === 0
      ? both('nothing is applied yet: there is nothing to rehearse', 'nada foi aplicado ainda: não há o que ensaiar')
      : both(
          `${counted(passed, 'version', 'versions')} would start, ${failed} would not; nothing was moved`,
          `${contado(passed, 'versão iniciaria', 'versões iniciariam')}, ${failed} não; nada foi movido`,
        ),
  /** Of models, by whether each serves what was approved. */
  audited: (passed: number, failed: number) =>
    passed + failed === 0
      ? both(
          'nothing serves by relc yet: there is nothing to audit',
          'nada serve pelo relc ainda: não há o que auditar',
        )
      : both(
          `${counted(passed, 'model serves', 'models serve')} what was approved, ${failed} not; nothing was moved`,
          `${contado(passed, 'modelo serve', 'modelos servem')} o que foi aprovado, ${failed} não; nada foi movido`,
        ),
  isBack: (model: string, target: string) =>
    both(`${model} on ${target} went back before`, `${model} em ${target} já voltou`),
  claimedPlan: (file: string) =>
    both(
      `${file} is a plan; whether it is right was not checked`,
      `${file} é um plano; não foi verificado se está certo`,
    ),
  signed: (count: number) =>
    both(
      `${counted(count, 'signature', 'signatures')} found right by the keys of this repository`,
      `${contado(count, 'assinatura confere', 'assinaturas conferem')} com as chaves deste repositório`,
    ),
  claimed: (file: string) =>
    both(
      `${file} is a statement; whether its signature is right was not checked`,
      `${file} é uma declaração; não foi verificado se a assinatura confere`,
    ),
  approvedJudge: (person: string, role: string, digest: string) =>
    both(`${person} approves as ${role}: ${digest}`, `${person} aprova como ${role}: ${digest}`),
  freeJudge: (target: string) =>
    both(
      `${target}: a file: target, where every judge counts`,
      `${target}: um destino file:, onde qualquer versão do que julga vale`,
    ),
  judgedUpTo: (name: string, commit: string | undefined) =>
    both(
      `${name}: what judges is approved up to ${commit ?? 'no commit'}`,
      `${name}: o que julga está aprovado até ${commit ?? 'nenhum commit'}`,
    ),
  nothingJudges: (since: string) =>
    both(`since ${since}: nothing that judges changes`, `desde ${since}: nada do que julga muda`),
  judgeApproved: (since: string) =>
    both(`since ${since}: what judges is approved`, `desde ${since}: o que julga está aprovado`),
  explained: (count: number) =>
    both(
      `${counted(count, 'code', 'codes')}; a page on one of them: \`relc explain CODE\`, a search: \`relc explain WORDS\``,
      `${contado(count, 'código', 'códigos')}; a página de um deles: \`relc explain CÓDIGO\`, uma busca: \`relc explain PALAVRAS\``,
    ),
  pinned: (version: string) =>
    both(`nothing to do: relc ${version} is pinned already`, `nada a fazer: o relc ${version} já está fixado`),
  upgraded: (before: string, after: string) =>
    both(
      `relc ${after} judges from now on, in place of ${before}, once people have approved it`,
      `o relc ${after} passa a julgar no lugar do ${before}, depois de aprovado`,
    ),
  roster: (file: string, day: string, known: number, source: string) =>
    both(
      `${file}: as of ${day}, ${counted(known, 'person of the roster and keys.yaml is', 'people of the roster and keys.yaml are')} in ${source}`,
      `${file}: em ${day}, ${contado(known, 'pessoa da lista e de keys.yaml está', 'pessoas da lista e de keys.yaml estão')} em ${source}`,
    ),
  noted: ({ written, updated, same }: Notes, isDry: boolean) => {
    if (written + updated + same === 0)
      return both(
        'no note: no open merge request changes a release',
        'nenhum comentário: nenhum merge request aberto altera releases',
      );
    const [be, seria] = isDry ? ['would be ', 'a ser '] : ['', ''];
    return both(
      listed(
        [written, `${counted(written, 'note', 'notes')} ${be}written`],
        [updated, `${counted(updated, 'note', 'notes')} ${be}brought up to date`],
        [same, `${counted(same, 'note is', 'notes are')} up to date`],
      ),
      listed(
        [written, `${contado(written, `comentário ${seria}escrito`, `comentários ${seria}escritos`)}`],
        [updated, `${contado(updated, `comentário ${seria}atualizado`, `comentários ${seria}atualizados`)}`],
        [same, `${contado(same, 'comentário', 'comentários')} em dia`],
      ),
    );
  },
} as const;

/** What became of the notes on merge requests. */
interface Notes {
  readonly written: number;
  readonly updated: number;
  readonly same: number;
}
