// Help and usage errors in Portuguese: the commands say each text in English, and here it stands beside. A text that is
// missing here fails help.test.ts. Values in angle brackets, names of options and of files stay as they are typed.
import { own } from '../lib/own.ts';

/** A text of help or of a usage error, as it is told in Portuguese; unchanged where none is known. */
export const inPortuguese = (text: string): string =>
  own(texts, text) ?? patterns.reduce((so, [pattern, portuguese]) => so.replace(pattern, portuguese), text);

const texts: Readonly<Record<string, string>> = {
  'The release compiler: from a folder of YAML and evidence to an approved, verifiable model release.':
    'O compilador de releases: de uma pasta de YAML e evidências a um release de modelo aprovado e verificável.',
  'This is a bug in relc; please report it.': 'Isto é um defeito do relc; por favor, informe-o.',
  'Usage:': 'Uso:',
  'Arguments:': 'Argumentos:',
  'Options:': 'Opções:',
  'Commands:': 'Comandos:',
  'Examples:': 'Exemplos:',
  'display help for command': 'mostra a ajuda do comando',
  'output the version number': 'mostra a versão',
  'Options of every command:': 'Opções de todo comando:',
  'the release repository (default: upwards from here)': 'o repositório de releases (padrão: o que contém esta pasta)',
  'judge as of this moment, RFC 3339, or the beginning of a day (default: now)':
    'julga como neste momento, RFC 3339, ou no início de um dia (padrão: agora)',
  'language of the report and of help (default: en)': 'idioma do relatório e da ajuda (padrão: en)',
  'validate releases and judge them by every gate': 'valida os releases e os julga por todos os gates',
  'read a commit instead of the work tree': 'lê um commit em vez da árvore de trabalho',
  'judge what the work since this branch changes, by its policy: for merge requests':
    'julga o que mudou desde este branch, pela política dele: para merge requests',
  'tell people each finding by itself, also where many are alike':
    'mostra cada achado em separado, mesmo quando muitos são iguais',
  'write manifest, notes, policy snapshot and digests of releases that pass':
    'grava manifesto, notas da versão, cópia da política e digests dos releases que passam',
  'what the work since this branch changes, by its policy: for merge requests':
    'o que mudou desde este branch, pela política dele: para merge requests',
  'where to (default: build)': 'pasta de saída (padrão: build)',
  'the difference between the repository and each registry, as a file to approve':
    'a diferença entre o repositório e cada registry, em um arquivo a aprovar',
  'begin the record that a version was validated again: its evidence, and its day in model.yaml':
    'inicia o registro de que uma versão foi revalidada: a evidência e o dia em model.yaml',
  'only this target': 'só este destino',
  'where to (default: plan)': 'pasta de saída (padrão: plan)',
  'the models that the work since this branch changes, by its policy: for merge requests':
    'os modelos que mudaram desde este branch, pela política dele: para merge requests',
  'this user of the registry only reads: another one applies the plan':
    'este usuário do registry só lê: outro aplica o plano',
  'print the whole decision page, with every registry operation':
    'mostra a página de decisão inteira, com todas as operações no registry',
  'read a plan, an approval, a CAB record, a signed state or what a drill found, and check that it is what it says':
    'lê um plano, uma aprovação, um registro do CAB, um estado assinado ou o que um ensaio achou e confere se é o que diz ser',
  'of a plan, print the whole decision page': 'de um plano, mostra a página de decisão inteira',
  'of a plan, write its documents as they are to be sent: with day, time and approvals':
    'de um plano, grava os documentos prontos para o envio: com dia, hora e aprovações',
  'sign an approval of a plan, or of a change of what judges, computed again from HEAD':
    'assina a aprovação de um plano, ou de uma mudança no que julga, calculados de novo a partir de HEAD',
  'Required:': 'Obrigatória:',
  'your Ed25519 private key, PEM': 'sua chave privada Ed25519, em PEM',
  'With a plan, or with --judge:': 'Com um plano ou com --judge:',
  'the role to approve in, where the key holds several': 'o papel com que aprovar, quando a chave tem vários',
  'With the plan of an emergency that was applied:': 'Com o plano de uma GMUD emergencial já aplicada:',
  'do not ratify it: the next apply says how to roll it back':
    'recusa a ratificação: o próximo apply diz como fazer o rollback',
  'Instead of a plan:': 'Em vez de um plano:',
  'what HEAD changes of what judges; writes below releases/.judge/, to be committed':
    'o que HEAD muda no que julga; grava em releases/.judge/, para ser commitado',
  'with --judge: the branch that it goes to (default: origin/HEAD)':
    'com --judge: o branch de destino (padrão: origin/HEAD)',
  'let HEAD through although its judge is not approved; prints a statement for the job':
    'deixa HEAD passar sem aprovação do que julga; mostra uma declaração para o job',
  'with --break-glass: on this target, and no other': 'com --break-glass: só neste destino',
  'with --break-glass: why it cannot wait; with --refuse: why not. Signed documents keep it':
    'com --break-glass: por que não pode esperar; com --refuse: por que não. Fica nos documentos assinados',
  'how far what judges, everything outside releases/, is approved; starts at RELC_CHAIN':
    'até onde está aprovado o que julga, ou seja, tudo fora de releases/; começa em RELC_CHAIN',
  'Instead, without a registry:': 'Ou então, sem registry:',
  'only what HEAD changes since this branch: for merge requests':
    'só o que HEAD muda desde este branch: para merge requests',
  'print what RELC_CHAIN may hold for HEAD': 'mostra o que RELC_CHAIN pode conter para HEAD',
  'apply exactly the plan that was approved; signs with RELC_SIGNING_KEY':
    'aplica exatamente o plano aprovado; assina com RELC_SIGNING_KEY',
  'With a plan:': 'Com um plano:',
  'signed approvals (default: beside the plan)': 'aprovações assinadas (padrão: ao lado do plano)',
  'everything that is merged, approved and due, and what a killed run left':
    'tudo o que tem merge, aprovação e data, e o que uma execução interrompida deixou',
  'with --pending: only this target': 'com --pending: só este destino',
  'with --pending: where plans and their approvals lie (default: plan)':
    'com --pending: pasta dos planos e das aprovações (padrão: plan)',
  'put back what was changed by hand: alias, tags and stages as approved':
    'desfaz alterações manuais: alias, tags e stages voltam ao que foi aprovado',
  'only on this target': 'só neste destino',
  'leave out what was found well today, by the same signed state':
    'deixa de fora o que hoje já foi constatado em ordem, pelo mesmo estado assinado',
  'for a job that was told of a refused start: only where the registry itself refuses it; otherwise do nothing':
    'para um job avisado de um início recusado: só se o próprio registry o recusar; senão, não faz nada',
  'show the one-line change that rolls back, or make it a branch; with --now, go the way back that was approved with the rollout':
    'mostra a mudança de uma linha que faz o rollback, ou cria um branch com ela; com --now, executa o retorno aprovado junto com a implantação',
  'on this target (default, without --branch and --now: on each)':
    'neste destino (padrão, sem --branch e --now: em todos)',
  'To be approved, as a branch with one commit:': 'Para aprovação, em um branch com um commit:',
  'make it, with a post-mortem to fill in; your files stay as they are':
    'cria o branch, com um post-mortem a preencher; seus arquivos ficam como estão',
  'with --branch: its name (default: one that says what goes where)':
    'com --branch: o nome dele (padrão: um que diz o que volta e onde)',
  'with --branch: to this version, which served before (default: the last one)':
    'com --branch: para esta versão, que já atendeu (padrão: a última)',
  'At once, by one person, with neither forge nor commit:': 'Na hora, por uma só pessoa, sem GitLab e sem commit:',
  'write and sign what served before; model.yaml must follow':
    'grava e assina o que servia antes; o model.yaml precisa acompanhar',
  'with --now: your Ed25519 private key, PEM, of the role rollback-signer':
    'com --now: sua chave privada Ed25519, em PEM, do papel rollback-signer',
  'what callers get where, what differs from what was approved, and what waits for what':
    'o que cada consumidor recebe e onde, o que difere do aprovado e o que espera pelo quê',
  'where plans and their approvals lie (default: plan)': 'pasta dos planos e das aprovações (padrão: plan)',
  'tell receivers what happened to releases: each event at least once, in order':
    'avisa os destinatários do que aconteceu com os releases: cada evento ao menos uma vez, em ordem',
  'only of this target': 'só deste destino',
  'where folders of receivers begin (default: the repository)':
    'onde começam as pastas dos destinatários (padrão: o repositório)',
  'send nothing: show what is due': 'não envia nada: mostra o que é devido',
  'keep the events that arrive at an address, each once it was checked; or send those of a spool':
    'guarda os eventos que chegam a um endereço, cada um depois de conferido; ou envia os de um spool',
  'Either, until it is stopped:': 'Ou, até ser interrompido:',
  'where to listen: a port of this machine, or host:port': 'onde escutar: uma porta desta máquina, ou host:porta',
  'the folder that keeps them': 'a pasta em que são guardados',
  'folder with keys.yaml: keep only what a release key in it signed':
    'pasta com keys.yaml: guarda só o que uma chave de release dela assinou',
  'or:': 'ou:',
  'the spool of `relc verify`; what was taken is removed from it':
    'o spool de `relc verify`; o que foi aceito é retirado dele',
  'where to send it': 'para onde enviar',
  'the environment variable RELC_NOTIFY_… that holds a bearer token':
    'a variável de ambiente RELC_NOTIFY_… que contém um token',
  'a newer signed state, which says whether that is still so':
    'um estado assinado mais novo, que diz se isso ainda vale',
  'keep here by which state this host started last: older ones are refused, and that one has days of grace; with --at nothing is kept':
    'guarda aqui por qual estado este host iniciou pela última vez: os mais antigos são recusados, e esse tem dias de tolerância; com --at, nada é guardado',
  'keep an event here for each start that is refused; `relc events --send` sends it':
    'guarda aqui um evento para cada início recusado; `relc events --send` o envia',
  'keep one note on each open merge request: what its approvers decide, and what relc finds':
    'mantém um comentário em cada merge request aberto: o que os aprovadores decidem e o que o relc encontra',
  'only on this merge request': 'só neste merge request',
  'write nothing: show what would be written': 'não escreve nada: mostra o que seria escrito',
  'the days that are coming, and those that have passed, of everything that serves':
    'os prazos próximos e os vencidos de tudo o que serve',
  'what served when, who approved it in which role and by which policy; with --at, what counted then':
    'o que atendeu quando, quem aprovou, em que papel e por qual política; com --at, o que valia naquele momento',
  'only what is about this version': 'só o que diz respeito a esta versão',
  'folder with keys.yaml and the public keys that you trust (default: those of HEAD)':
    'pasta com keys.yaml e as chaves públicas em que você confia (padrão: as de HEAD)',
  'every model of every target, also what only the registry has, with owner, version, stage and days':
    'cada modelo de cada destino, também o que só o registry tem, com responsável, versão, stage e prazos',
  'rehearse going back: would the version before start? Moves nothing; signs the result with RELC_SIGNING_KEY':
    'ensaia a volta: a versão anterior iniciaria? Não move nada; assina o resultado com RELC_SIGNING_KEY',
  'is what serves what was approved? Model, policies, alerts, record; signs the result with RELC_SIGNING_KEY':
    'o que serve é o que foi aprovado? Modelo, políticas, alertas, registro; assina o resultado com RELC_SIGNING_KEY',
  'how far to look ahead': 'com quantos dias de antecedência',
  'the start-up check: may this model load? Only exit code 0 means that it may':
    'a verificação na inicialização: este modelo pode ser carregado? Só o código de saída 0 diz que sim',
  'folder with keys.yaml and the public keys that you trust':
    'pasta com keys.yaml e as chaves públicas em que você confia',
  "the model's files as they would be loaded": 'os arquivos do modelo como seriam carregados',
  'Required, either a registry, which says what serves now:': 'Obrigatório: ou um registry, que diz o que serve agora:',
  'a target of this repository; with --bundle, what its state must be for':
    'um destino deste repositório; com --bundle, aquele a que o estado deve se referir',
  'the model; with --bundle, what its state must be for':
    'o modelo; com --bundle, aquele a que o estado deve se referir',
  'or a bundle, which proves what was approved when it was made; no registry is asked:':
    'ou um bundle, que prova o que estava aprovado quando foi feito; sem consultar registry:',
  'a compiled folder with state.sigstore.json and cab.sigstore.json':
    'uma pasta compilada com state.sigstore.json e cab.sigstore.json',
  "the alias that is loaded by; otherwise all of the target's must name what was approved":
    'o alias usado na carga; sem ele, todos os do destino precisam apontar o que foi aprovado',
  'a version other than the one that the alias names': 'uma versão que não a do alias',
  'the last serial of the state that you saw': 'o último número de série do estado que você viu',
  'keep a version for auditors: everything that proves it, in a folder that is checked with nothing else':
    'guarda uma versão para auditoria: tudo o que a comprova, em uma pasta que se confere sem mais nada',
  'To write one; signs with RELC_SIGNING_KEY:': 'Para gravar uma; assina com RELC_SIGNING_KEY:',
  'the new folder: one that is there is never overwritten': 'a pasta nova: uma que já existe nunca é sobrescrita',
  'as approved for this target, where there are several': 'como aprovada para este destino, quando há vários',
  'To check one, with neither repository nor registry:': 'Para conferir uma, sem repositório e sem registry:',
  'the folder': 'a pasta',
  'Either way:': 'Nos dois casos:',
  "the model's files: to put into it, or to prove a copy that is kept elsewhere":
    'os arquivos do modelo: para incluí-los, ou para comprovar uma cópia guardada em outro lugar',
  'what judges: `diff <ref>` says what a change of it would change; `build` compiles gates of your own':
    'o que julga: `diff <ref>` diz o que muda quando ele muda; `build` compila gates próprios',
  'whose verdict and which quorum would change, from the policies of a commit to these':
    'que vereditos e que quóruns mudariam, das políticas de um commit para estas',
  'where relc itself changes: the installed relc that judged before':
    'quando o próprio relc muda: o relc instalado que julgava antes',
  "compile the repository's own gates, policies/gates/own, and lock them (needs OPA)":
    'compila os gates próprios do repositório, policies/gates/own, e os trava (precisa do OPA)',
  'write nothing: refuse where what is there differs': 'não grava nada: recusa se o que existe for diferente',
  'begin a repository of your own: governance, trust, targets and a first model; gates stay in the package':
    'começa um repositório próprio: governança, chaves, destinos e um primeiro modelo; os gates ficam no pacote',
  'the first model (default: my-model)': 'o primeiro modelo (padrão: my-model)',
  'let another relc judge: moves the lockfile, migrates policies, and says whose verdict that changes':
    'passa o julgamento a outro relc: atualiza o lockfile, migra as políticas e diz que vereditos mudam',
  'on npm, the latest unless named; or an archive, ../relc.tgz, as where the lockfile pins one':
    'no npm, a mais recente se omitida; ou um arquivo, ../relc.tgz, se o lockfile fixa um',
  'npm has moved it: migrate, and compare with the installed relc that judged before':
    'se o npm já o trocou: migra e compara com o relc instalado que julgava antes',
  'scaffold releases from the registry and the release before; check then says what is missing':
    'começa releases a partir do registry e do release anterior; depois, check diz o que falta',
  'further versions, and further models each followed by its versions':
    'outras versões, e outros modelos, cada um seguido das suas versões',
  'instead, a recipe of standard changes, as the last approved version of the model is':
    'em vez disso, uma receita de mudanças padrão, conforme a última versão aprovada do modelo',
  'scaffold what a registry serves already: the versions that an alias or a legacy stage names':
    'começa releases do que um registry já serve: as versões apontadas por um alias ou por um stage antigo',
  'every model of the registry': 'todos os modelos do registry',
  'what is missing, file by file': 'o que falta, arquivo por arquivo',
  'whose registry (default: the last target)': 'de que destino é o registry (padrão: o último)',
  'who is still there: `roster import <file>` reads an export of the directory':
    'quem continua na empresa: `roster import <file>` lê uma exportação do diretório',
  'write into people.yaml who has left, from CSV (name, email, active) or JSON of SCIM':
    'grava em people.yaml quem saiu, a partir de CSV (name, email, active) ou JSON de SCIM',
  'the day of the export: 2026-11-20': 'a data da exportação: 2026-11-20',
  'how many people may have left of whom it says nothing': 'quantas pessoas podem ter saído sem constar nela',
  'what a code means and how to fix it; words instead of a code: search; `evidence`: the files of a release, `evidence FILE`: one of them':
    'o que um código significa e como corrigir; sem código: a lista; palavras: uma busca; `evidence`: os arquivos de um release; `evidence ARQUIVO`: um deles',
  'a script that completes commands, options, models, targets and codes: `source <(relc completion bash)`':
    'um script que completa comandos, opções, modelos, destinos e códigos: `source <(relc completion bash)`',
  'the shell': 'o shell',
  'the files of a release': 'os arquivos de um release',
};

/** What has values in it, and what the parser of the command line says. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [
    /^how to report: (.*); to a file if one is named \(default: human\)/,
    'formato do relatório: $1; em um arquivo, se houver um nome (padrão: human)',
  ],
  [/\(choices: (.*)\)$/, '(valores: $1)'],
  [/\(default: (.*)\)$/, '(padrão: $1)'],
  [/\[options\]/, '[opções]'],
  [/\[command\]/, '[comando]'],
  [/^error: /, 'erro: '],
  [/unknown option '(.*)'$/m, "a opção '$1' não existe"],
  [/unknown command '(.*)'$/m, "o comando '$1' não existe"],
  [/\(Did you mean one of (.*)\?\)/, '(Parecidos: $1)'],
  [/\(Did you mean (.*)\?\)/, '(Seria $1?)'],
  [/missing required argument '(.*)'$/m, "falta o argumento obrigatório '$1'"],
  [/option '(.*)' argument missing$/m, "falta o valor da opção '$1'"],
  [/required option '(.*)' not specified$/m, "falta a opção obrigatória '$1'"],
  [/option '(.*)' argument '(.*)' is invalid\./, "o valor '$2' da opção '$1' não é válido."],
  [/Allowed choices are (.*)\.$/m, 'Valores aceitos: $1.'],
  [/There is no such format; there are (.*)\.$/m, 'Este formato não existe; os formatos são $1.'],
  [/Not a whole number\.$/m, 'Não é um número inteiro.'],
  [/command-argument value '(.*)' is invalid for argument '(.*)'\./, "o valor '$1' do argumento '$2' não é válido."],
  [/option '(.*)' is empty$/m, "a opção '$1' está vazia"],
  [
    /too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+): (.*)\.$/m,
    'há argumentos demais: $3 em vez de $2: $4.',
  ],
  [/name one plan, or '--pending'$/m, "informe um plano ou '--pending'"],
  [/name one plan, '--judge' or '--break-glass'$/m, "informe um plano, '--judge' ou '--break-glass'"],
  [/name model, version and '--out', or '--check'$/m, "informe modelo, versão e '--out', ou '--check'"],
  [/name models, or '--all'$/m, "informe modelos ou '--all'"],
  [/name a version or '--former-relc'$/m, "informe uma versão ou '--former-relc'"],
  [/one file at a time$/m, 'um arquivo por vez'],
  [/'--recipe' is for a model, without versions$/m, "'--recipe' é para um modelo, sem versões"],
  [/'(--[a-z-]+)' has no effect on (?:one|a) plan$/m, "'$1' não tem efeito com um plano"],
  [/'(--[a-z-]+)' has no effect with '(--[a-z-]+)'$/m, "'$1' não tem efeito com '$2'"],
  [/'(--[a-z-]+)' has no effect without '(--[a-z-]+)'$/m, "'$1' não tem efeito sem '$2'"],
  [/'(--[a-z-]+)' needs '(--[a-z-]+)'$/m, "'$1' precisa de '$2'"],
  [/the report (.*) cannot be written: /, 'não foi possível gravar o relatório $1: '],
  [/a report cannot be written: /, 'não foi possível gravar um relatório: '],
];
