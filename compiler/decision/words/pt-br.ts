// The decision page in Brazilian Portuguese.
import { countedIn } from '../../diagnostics/numbers.ts';
import { andMore, goingBack, signedState } from '../../report/phrases.ts';
import type { Words } from './en.ts';

const counted = countedIn('pt-BR');

const tasks: Words['allowed']['tasks'] = {
  ...{ classification: 'classificação', regression: 'regressão', ranking: 'ordenação', forecasting: 'previsão' },
  ...{ detection: 'detecção', generation: 'geração' },
};
const servings: Words['allowed']['servings'] = {
  online: 'chamada a chamada',
  batch: 'em lote',
  streaming: 'em fluxo contínuo',
};

const unhurried: Readonly<Record<string, string>> = {
  ...{ rollback: 'um rollback', withdrawal: 'uma retirada', end_of_life: 'um fim de vida' },
};

const roles = (required: readonly (readonly [string, number])[]) =>
  required.map(([role, number]) => `${number} × ${role}`).join(', ');

const listed = (fields: readonly string[], count: number): string =>
  `${fields.join(', ')}${fields.length < count ? ` ${andMore['pt-BR'](count - fields.length)}` : ''}`;

const measures: Readonly<Record<string, string>> = {
  auc: 'AUC',
  ks: 'KS',
  brier: 'score de Brier',
  log_loss: 'log loss',
  mae: 'erro absoluto médio',
  rmse: 'raiz do erro quadrático médio',
  r2: 'R²',
  approval_rate: 'taxa de aprovação',
  right_passage: 'trecho certo encontrado',
  p95: 'latência p95',
  p99: 'latência p99',
  error_rate: 'taxa de erros',
  amount: 'custo de 1.000 chamadas',
  duration_seconds: 'duração de uma execução',
  rows_per_second: 'linhas por segundo',
  groundedness: 'respostas: fundamentadas nas fontes',
  toxicity_rate: 'respostas: tóxicas',
  unsafe_answer_rate: 'respostas: inseguras',
  wrong_refusal_rate: 'respostas: recusadas sem razão',
  pii_leak_rate: 'respostas: vazam dados pessoais',
  disparate_impact: 'impacto desproporcional',
  equal_opportunity_difference: 'diferença de igualdade de oportunidade',
  mae_ratio: 'razão dos erros absolutos médios',
  mean_error_difference: 'diferença dos erros médios',
};

export const ptBR: Words = {
  title: (model, target, now, next) =>
    now === next
      ? `${model} em ${target}: ${now === null ? 'nenhuma versão atende' : `a versão ${now} continua atendendo`}`
      : `${model} em ${target}: ${now === null ? 'nada' : `versão ${now}`} → ${next === null ? 'nada' : `versão ${next}`}`,
  sections: {
    asked: 'O que se pede a você',
    callers: 'O que muda para os sistemas chamadores e para os clientes',
    better: 'Melhor ou pior',
    accepted: 'O que você aceita',
    allowed: 'Por que é permitido',
    when: 'Quando',
    wrong: 'Se der errado',
    differs: 'O que difere em perfil, políticas, limites e dados',
    operations: 'O que é gravado no registry',
    digests: 'Digests',
  },
  more: andMore['pt-BR'],
  cut: '--all mostra o que foi cortado',
  none: 'nenhum',
  not_said: 'não informado',
  nothing_to_decide: 'nada a decidir: o registry está como o repositório quer',
  version: (version) => `versão ${version}`,
  asked: {
    label: {
      decision: 'decisão',
      headline: 'resumo',
      also: 'também',
      approving: 'ao aprovar',
      revalidated: 'validação',
      way_back: 'volta',
      ratified: 'depois',
      approvals: 'aprovações',
      applied: 'aplicado',
      by_hand: 'à mão',
    },
    classes: {
      standard: 'mudança padrão',
      normal: 'mudança normal',
      emergency: 'GMUD emergencial',
      rollback: 'rollback',
      withdrawal: 'retirada',
      end_of_life: 'fim de vida',
      revalidation: 'revalidação',
      extension: 'prorrogação',
    },
    first: (version, target) => `versão ${version} atenderá no destino ${target}, onde nada atende hoje`,
    rollout: (version, target, now) => `versão ${version} atenderá no destino ${target} em vez da ${now}`,
    again: (version, target, now) => `versão ${version} voltará a atender no destino ${target} em vez da ${now}`,
    nothing: (target) => `nenhuma versão atende mais em ${target}`,
    approve: (version, target, now) => `aprovar a versão ${version} para ${target}; continua atendendo: ${now}`,
    stages: (target) => `mudar o estágio de versões em ${target}; o que atende continua`,
    revalidation: (results, target) =>
      `registrar em ${target} que ${results.map(([version, result]) => `a versão ${version} ${result === 'passed' ? 'passou' : 'foi reprovada'} na revalidação`).join(', ')}; o que atende continua`,
    revalidated: {
      occasions: {
        date: 'chegou a data',
        drift: 'o monitoramento mostrou drift',
        fairness: 'o monitoramento mostrou perda de equidade',
        kpi: 'o monitoramento mostrou níveis de serviço não cumpridos',
      },
      result: (version, day, occasion, person, until) =>
        until === undefined
          ? `a versão ${version} foi reprovada em ${day} (${occasion}), por decisão de ${person}: após o apply, nenhuma implantação a traz de volta, mas um rollback traz`
          : `a versão ${version} passou em ${day} (${occasion}), por decisão de ${person}: a próxima vez, até ${until}`,
      conclusion: (text) => `constatação: ${text}`,
      measured: (rows, from, until, numbers) =>
        `medido em ${counted(rows, 'linha', 'linhas')}, de ${from} a ${until}${numbers === '' ? '' : `: ${numbers}`}`,
      drift: (feature, psi) => `maior drift em ${feature}, índice ${psi}`,
    },
    extension: (target) => `permitir que uma versão inicie em ${target} além do fim de vida; o que atende continua`,
    extended: (version, end, until) =>
      until === undefined
        ? `versão ${version}: não inicia a partir do fim de vida (${end})`
        : `versão ${version}: pode iniciar até ${until}; fim de vida: ${end}`,
    by_itself: 'ninguém precisa aprovar: o dia foi aprovado com o release. `relc apply --pending` aplica',
    restore: (model, target) =>
      `nenhuma: alguém alterou ${model} em ${target} à mão, e o estado assinado é restaurado sem aprovações`,
    class: (name, ticket, incident) =>
      [
        name,
        ...(incident === undefined ? [] : [`incidente ${incident}`]),
        ...(ticket === undefined ? [] : [`GMUD ${ticket}`]),
      ].join(', '),
    stage: (version, before, after) => `versão ${version}: ${before} → ${after}`,
    unknown_stage: 'não aprovada',
    lasting: (days) => ` (pode ser carregada por ${counted(days, 'dia', 'dias')} a partir do apply)`,
    until: (day) => ` (pode ser carregada até ${day})`,
    approves: (version) => `aprova a versão ${version}`,
    applies: (file) => `aprovado por todos, o pipeline aplica${file === '' ? '' : ` (ou \`relc apply ${file}\`)`}`,
    approved_again: '; ela então volta a Approved',
    way_back: (version, days, people = []) =>
      goingBack['pt-BR'].atOnce(version, goingBack['pt-BR'].within(days), people),
    way_back_approved: (text, again) => `quem aprova também aprova isto: ${text}${again}`,
    ratified: (days, required) =>
      `${goingBack['pt-BR'].within(days)}, ${roles(required)} devem ratificar; até lá, deste modelo só passam rollbacks e emergências deste incidente`,
    needed: (required) => `necessárias: ${roles(required)}`,
    needs_nobody: 'necessárias: nenhuma',
    had: (role, had, required, people) =>
      `${role}: ${had} de ${required}${people.length === 0 ? '' : ` (${people.join(', ')})`}`,
    forge: 'ou no merge request, pelos botões',
    applied: (serial) => `este plano já foi aplicado, segundo o ${signedState['pt-BR'](serial)}`,
  },
  callers: {
    label: {
      scope: 'escopo',
      customers: 'clientes',
      callers: 'impacto',
      contract: 'contrato',
      decisions: 'decisões',
      consumers: 'consumidores',
      declarations: 'declaração',
    },
    nothing_new: 'nada: o que atende continua',
    nothing_left: 'quem chama não recebe mais nada: nenhuma versão atende',
    as_of_then: (text) => `dito quando foi aprovada: ${text}`,
    no_release: 'não se sabe: os documentos desta versão não estão aqui',
    first: 'sim, quem chama precisa adotar este contrato: não havia outro antes',
    kept: (before) =>
      `não, quem chama não precisa mudar: o que a versão ${before} aceitava continua válido, e as respostas mantêm a forma`,
    breaks: (places, count, before) =>
      `sim, quem chama precisa mudar: quebra o que a versão ${before} prometia em ${counted(count, 'ponto', 'pontos')}: ${listed(places, count)}`,
    undecided: (place) => `não foi possível decidir se quem chama precisa mudar, em ${place}`,
    more_fields: (fields, count) => `${counted(count, 'campo novo', 'campos novos')}: ${listed(fields, count)}`,
    fewer_fields: (fields, count) => `${counted(count, 'campo a menos', 'campos a menos')}: ${listed(fields, count)}`,
    agreement: (share, beside, requests) =>
      `${share} diferem das de ${beside} (${counted(requests, 'requisição', 'requisições')}, lado a lado)`,
    not_measured: 'não medido: ninguém comparou as decisões com as de quem atendia ao lado',
    consumer: (name, isCritical) => `${name}${isCritical ? ' (crítico)' : ''}`,
    fits: 'nada do que foi declarado quebra',
    breaks_for: (places) => `quebra em ${places.join(', ')}`,
    undecided_for: (places) => `não decidido em ${places.join(', ')}`,
    declares_nothing: 'nada declara, então nada foi verificado',
    route: (version, days) => `onde quebra, a versão ${version} ainda responde por ${counted(days, 'dia', 'dias')}`,
    service: (name, revision, region, contract, evaluated) =>
      `quem responde é o serviço de um fornecedor: ${name}, revisão ${revision}, região ${region}, contrato ${contract}, avaliado em ${evaluated}`,
  },
  better: {
    label: {
      compared: 'comparação',
      measures: 'piores',
      nearest: 'limite',
      groups: 'grupos',
      sources: 'medido em',
    },
    with_version: (version, serves) => `com a versão ${version}${serves}`,
    serves_here: ', que atende aqui',
    serves_other: (now) => `; aqui atende a versão ${now}`,
    serves_nothing: '; aqui nada atende ainda',
    with_beside: 'com o que rodou ao lado em shadow (não substitui versão nenhuma)',
    beside: (name) => ` (${name})`,
    with_nothing: 'com nada: não substitui versão nenhuma',
    counts: ({ all, better, worse, same, beyond, rest, isAccepted }) =>
      `: ${counted(all, 'medida', 'medidas')}, melhor em ${better}, pior em ${worse}${beyond === 0 ? '' : ` (${beyond} além da política${isAccepted ? ', com aceite de risco' : ''})`}, igual em ${same}${rest === 0 ? '' : `, sem comparação em ${rest}`}`,
    order: '; ordem: política, piora, menor % de folga',
    not_measured: 'não medido',
    was: (before) => `${before} → `,
    became: { better: 'melhor', worse: 'pior', same: 'igual' },
    better: { higher: 'maior é melhor', lower: 'menor é melhor', nearer_zero: 'mais perto de zero é melhor' },
    no_direction: 'sem sentido melhor pela política',
    promise: {
      at_least: (bound) => `no mínimo ${bound}`,
      at_most: (bound) => (bound === '0' ? bound : `no máximo ${bound}`),
    },
    at_least: (bound, room, share) => `mín. ${bound}, folga de ${room} (${share})`,
    at_most: (bound, room, share) => `máx. ${bound}, folga de ${room} (${share})`,
    at_limit: (bound) => `no limite de ${bound}`,
    no_limit: 'sem limite',
    beyond: (by, most) => `piora ${by} onde a política permite ${most}`,
    accepted: (by, until) => `, com aceite de ${by} até ${until}`,
    allowance: (most, share) =>
      `a política permite piorar ${most}${share === undefined ? '' : ` (folga de ${share} disso)`}`,
    columns: ['medida', 'agora', 'antes', 'ficou', 'que sentido é melhor', 'limite'],
    measure: (kind, name, attribute) =>
      kind === 'psi'
        ? `drift (PSI) de ${name}`
        : `${measures[name] ?? name}${attribute === undefined ? '' : ` por ${attribute}`}`,
    by: {
      approval_rate: (attribute) => `favoráveis por ${attribute}`,
      mae: (attribute) => `erro absoluto médio por ${attribute}`,
    },
    group: (name, value, isReference) => `${name}: ${value}${isReference ? ' (referência)' : ''}`,
    share_of: (share, cases) => `${share} de ${cases}`,
    mean_of: (mean, cases) => `${mean} em ${counted(cases, 'caso', 'casos')}`,
    no_groups: 'a equidade não foi medida',
    dataset: (name) => `qualidade em ${name}`,
    elsewhere: (measure, here, there, source, dataset) =>
      `${measure} é ${here}; ${source} tem ${there} em ${dataset ?? 'dados sem nome'}`,
    fairness_dataset: (name) => `equidade em outros dados: ${name}`,
    not_in_registry: (names, reason) => `fora do registry: ${names.join(', ')}: ${reason}`,
  },
  accepted: {
    label: {
      way_back: 'volta',
      overdue: 'vencido',
      risks: 'riscos',
      exceptions: 'exceções',
      weaker: 'mais fraco',
      declined: 'dispensado',
      conditions: '2ª linha',
      unwatched: 'não monitorado',
      limitations: 'limitações',
      none: 'regras',
      in_all: 'ao todo',
    },
    none_label: {
      overdue: 'nenhum prazo vencido',
      risks: 'nenhum risco aceito',
      exceptions: 'nenhuma exceção',
      weaker: 'nenhum valor afrouxado',
      declined: 'todas as regras se aplicam',
      conditions: '2ª linha de defesa não exigida',
      unwatched: 'todo campo monitorado',
      limitations: 'nenhuma limitação',
    },
    by_risk: (count) => counted(count, 'limite excedido com aceite de risco', 'limites excedidos com aceite de risco'),
    of: (version, text) => `versão ${version}: ${text}`,
    over: (day) => `${day}, já vencido`,
    way_back: (version, stage, serves) =>
      `a versão ${version}, a única para a qual se pode voltar, passa a ${stage}: depois deste plano, o relc não tem como voltar da versão ${serves}`,
    overdue: {
      failed: (version, day) => `a versão ${version} foi reprovada na revalidação de ${day}`,
      revalidation: (version, day, last) =>
        `a versão ${version} devia ser revalidada até ${day}; o serving a inicia até ${last}`,
      report: (version, day, file) =>
        `o monitoramento de ${day} mostrou a versão ${version} fora dos limites dela: ${file}`,
      support: (version, day) => `o suporte da versão ${version} terminou em ${day}`,
      exception: (version, day) =>
        `a versão ${version} foi aprovada com uma exceção até ${day}, e agora não tem nenhuma`,
    },
    risk: (text, by, until) => `aceite de ${by} até ${until}: ${text}`,
    exception: (id, rule, release, what, until, owner, ticket, reason) =>
      `${id} dispensa ${rule}${what} em ${release} até ${until}: ${reason} (responsável ${owner}, ticket ${ticket})`,
    some_exception: (version, until) => `a versão ${version} foi aprovada com uma, até ${until}`,
    exception_of: (what) => `, ${what}`,
    declined: (demand, reason, role) => `${demand} não se aplica (${role} aceita isso ao aprovar): ${reason}`,
    opinion: (opinion, version, by, day) => `${opinion} para a versão ${version} (${by}, ${day})`,
    opinions: { approved: 'aprovado', 'approved-with-conditions': 'aprovado com condições', rejected: 'reprovado' },
    open: (id, due, text) => `em aberto: ${id} até ${due}: ${text}`,
    before: (due, text) => `, antes: até ${due}: ${text}`,
    settled: (id, text, by) => `atendida: ${id}: ${text}; ${by}`,
    unwatched: (name, reason) => `${name}: ${reason}`,
    nothing: 'nada de novo: cada versão já foi aprovada',
  },
  allowed: {
    label: { gates: 'gates', warned: 'avisos', recipe: 'receita', kind: 'cobrado como', signed: 'assinaturas' },
    all_pass: (count) => `todos os ${count} passam`,
    by_risk: (gate) => `, 1 (${gate}) só por aceite de risco`,
    waived: ', com achados dispensados',
    waived_by: (rule, id) => `${rule}, pela exceção ${id}`,
    approved_before: 'avaliada quando foi aprovada; agora só se os prazos dela permitem que volte a servir',
    not_judged: 'nada novo é aprovado, então nenhum gate avalia',
    validated_again: (versions) =>
      `o que a evidência diz da versão ${versions.join(', ')} passa no gate revalidation e é avaliado de novo no apply`,
    again: (count) => `; ${count} deles de novo no apply`,
    recipe: (name, until, reviewed) =>
      `${name}, até ${until}; as medidas ficam perto das da versão ${reviewed}, a última que todos aprovaram`,
    kind: (task, serving, decides) =>
      `${tasks[task]}, ${servings[serving]}, ${decides ? 'decide sobre pessoas' : 'não decide sobre pessoas'}`,
    tasks,
    servings,
    signed: (document, people) => `${document}: ${people.join(', ')}`,
    documents: {
      model: 'modelo',
      provenance: 'build',
      security_decision: 'decisão de segurança',
      vulnerability_scan: 'varredura',
      vex: 'VEX',
      independent_validation: 'segunda linha',
    },
  },
  when: {
    label: { window: 'janela', soak: 'maturação', earliest: 'mais cedo' },
    open: (name) => `${name}: aberta agora`,
    opens: (name, at) => `${name}: abre ${at}`,
    never: (name) => `${name}: não se sabe quando abre`,
    no_window: 'release.yaml não indica nenhuma',
    no_freeze: 'não há congelamento em vigor',
    freeze: (reason, until) => `congelado até ${until}: ${reason}`,
    no_end: 'um momento que não se sabe',
    stopped: (ticket, reason) => `uma parada de emergência está acionada por ${ticket}: ${reason}`,
    free: {
      class: (kind) => `${unhurried[kind] ?? 'uma emergência'} não espera por nenhuma`,
      target: () => 'nenhuma: calendar.yaml isenta este destino',
      'serves nothing new': () => 'nenhuma: o que atende continua',
    },
    otherwise: (said) => (said.length === 0 ? '' : ` (sem a isenção: ${said.join('; ')})`),
    soak: (target, hours) => `${target} precisa atender com ela por ${counted(hours, 'hora', 'horas')} antes`,
    done: 'já atendeu',
    serves: (since) => `atende desde ${since}`,
    waits: (serves) => `agora atende: ${serves}`,
    unknown: (why) => `não se sabe o que atende: ${why}`,
    skipped: (hours) => `${counted(hours, 'hora', 'horas')} no destino anterior, que uma emergência não espera`,
    now: 'logo após a última aprovação',
    unasked: 'de imediato: ninguém precisa aprovar',
    from: (at) => `${at}, se estiver aprovado`,
    not_known: 'ainda não se sabe: veja o que ele espera',
  },
  wrong: {
    key: 'CHAVE',
    label: { back: 'volta', how: 'equipe diz', proven: 'comprovado', contacts: 'contatos' },
    approved: goingBack['pt-BR'].approved,
    or: (way) => `ou ${way}`,
    nothing: 'nenhuma pelo relc: não há versão para a qual voltar, e quem chama terá de ficar sem o modelo',
    how: (text) => `pelo relc rollback: ${text}`,
    how_outside: (text) => `por quem chama: ${text}`,
    rehearsed: (version, day) => `ensaiado pelo relc drill em ${day}: a versão ${version} iniciaria`,
    rehearsal_failed: (version, day, count, passed) =>
      `o relc drill falhou em ${day}: a versão ${version} não iniciaria (${counted(count, 'achado', 'achados')}); ${passed === undefined ? 'nunca passou' : `passou pela última vez em ${passed}`}`,
    not_proven: 'ainda não, nenhum documento registra que a volta foi ensaiada',
    declared: (title, note, by, day) =>
      `declarado em readiness.yaml (${by}, ${day}): ${title}${note === undefined ? '' : `: ${note}`}`,
    owner: (team, email) => `${team} <${email}>`,
    security: (email) => `incidentes: ${email}`,
  },
  differs: {
    label: { weaker: 'mais fraco', other: 'difere', summary: 'comparação', limits: 'limites' },
    nothing: (before) => `em nada: perfil, políticas, contrato e dados dizem o que diziam na versão ${before}`,
    count: (before, count, weaker) =>
      `${counted(count, 'valor difere', 'valores diferem')} da versão ${before}; ${weaker === 0 ? 'nenhum' : weaker} ficou mais fraco`,
    no_before: 'com nada: não substitui versão nenhuma',
    limits: 'os limites valem para todas as versões: relc policy diff diz o que mudou neles',
    absent: 'ausente',
  },
  operations: {
    label: { count: 'ao todo', list: 'cada uma', registry: 'itens do registry' },
    count: (create, update, remove) => `${create} a criar, ${update} a atualizar, ${remove} a apagar`,
    kinds: {
      artifact: (count) => counted(count, 'artefato', 'artefatos'),
      tag: (count) => counted(count, 'tag', 'tags'),
      description: (count) => counted(count, 'descrição', 'descrições'),
      alias: (count) => counted(count, 'alias', 'aliases'),
      stage: (count) => counted(count, 'estágio', 'estágios'),
      state: (count) => counted(count, 'estado assinado', 'estados assinados'),
    },
    registry: (url, id, name) =>
      `${url} (${id})${name === undefined ? '' : `, onde o modelo está registrado como ${name}`}`,
    all: '--all: cada um',
    later: (event) => `(conhecido após ${event === 'approval' ? 'a aprovação' : event})`,
  },
  digests: {
    plan: 'digest do plano',
    release: (version) => `release ${version}`,
    model: (version) => `modelo ${version}`,
    policy: (version) => `política ${version}`,
    source: (version) => `fonte ${version}`,
    commit: 'commit',
    planned: 'planejado',
    explain: 'O que se aprova é este digest; esta página não faz parte dele, e relc show a calcula de novo.',
  },
};
