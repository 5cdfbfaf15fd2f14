// What a start-up check that refuses tells whoever is called at night: what must not load and where, how serving goes on,
// and whom to tell. It says no more than the signed state does, and words of the release as what they are: its claim.
import type { Code } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Language } from '../diagnostics/entry.ts';
import { textOf } from '../lib/bytes.ts';
import { type Json, parseJson, textIn } from '../lib/json.ts';
import { own } from '../lib/own.ts';
import { dayOf, type Instant } from '../lib/time.ts';
import { mayStart } from '../model/lifetime.ts';
import type { State } from '../model/plan.ts';
import type { TrustedEntry, TrustedSigner } from '../model/trust.ts';
import { loadable } from '../plan/integrity.ts';
import { commandIn } from '../report/ending.ts';
import { goingBack, signedState } from '../report/phrases.ts';
import { releaseSigner } from '../trust/state.ts';
import { approvedWayBack, goesBackFor } from '../trust/way-back.ts';
import { holdersOf } from './holders.ts';

export interface Refused {
  readonly host: string;
  readonly at: Instant;
  /** What was asked for; the state of a bundle says it otherwise. */
  readonly model: string | undefined;
  readonly target: string | undefined;
  /** The version that would load; undefined where nothing says which. */
  readonly version: string | undefined;
  /** Undefined where none can be trusted. */
  readonly state: State | undefined;
  /** The state of the bundle, where another one was brought beside it; undefined where none can be trusted. */
  readonly beside?: { readonly bundled: State | undefined };
  readonly alias: string | undefined;
  readonly compiled: ReadonlyMap<string, Uint8Array>;
  /** Whom this host trusts. */
  readonly keys: readonly TrustedSigner[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Whom a release names. */
interface Contacts {
  readonly owner?: string;
  readonly security?: string;
}

const words = {
  en: {
    refused: (what: string, host: string) =>
      `${what} must not load on ${host}. What already serves keeps serving; if nothing does, customers are not served.`,
    version: (version: string) => `version ${version}`,
    on: (target: string) => `on ${target}`,
    state: (serial: number, at: string) => `${signedState.en(serial)}, of ${at}`,
    noState: 'no signed state that can be trusted',
    keep: 'to serve',
    tell: 'tell',
    restore: (command: string) => `\`${command}\` puts back what the signed state says, without a new approval`,
    renew: (command: string, holders: string, last: string): readonly string[] => [
      `1. start the scheduled job of the release pipeline, which runs \`${command}\`; it last renewed the state at ${last}, then stopped or was refused`,
      `2. if you cannot, ask ${holders === '' ? 'whoever holds the release key' : `those who keep the release key (${holders})`} to run it by hand: it renews the state and applies what is approved and due, or says why it must not`,
      '3. start the model again',
    ],
    again: 'download the model again into an empty folder, and check again',
    load: (version: string) => `load version ${version}, which the alias names, without --version`,
    loadBundle: (version: string) => `load a bundle of version ${version}, which serves by that state`,
    bring: (serial: number | undefined) =>
      `bring the newest signed state of the registry here${serial === undefined ? '' : `, serial ${serial} or later`}, and check again`,
    goBack: (text: string, command: string) => `${goingBack.en.label} ${text}: \`${command}\``,
    noneAtOnce: 'no way back at once is signed',
    overAtOnce: (until: string) => `the way back at once is over since ${until}`,
    approved: (version: string, how: string, why: string | undefined) =>
      `${goingBack.en.label} ${goingBack.en.approved(version)}: ${how}${why === undefined ? '' : ` (${why})`}`,
    orApproved: (how: string) => `or the same with approvals, at any hour: ${how}`,
    shows: (command: string) => `\`${command}\` shows by whom, and how`,
    line: (line: string, file: string) => `\`${line}\` under aliases in ${file}`,
    nothing: 'no other version is approved here: release one, or fix what is named above',
    owner: (who: string) => `${who} owns the model`,
    security: (who: string) => `${who} takes incidents`,
    unknown: (file: string) => `the owner in ${file}`,
    claimed: '(as the release says, which this check could not confirm)',
  },
  'pt-BR': {
    refused: (what: string, host: string) =>
      `${what} não pode ser carregado em ${host}. O que já está atendendo continua; se nada estiver, os clientes ficam sem atendimento.`,
    version: (version: string) => `versão ${version}`,
    on: (target: string) => `em ${target}`,
    state: (serial: number, at: string) => `${signedState['pt-BR'](serial)}, de ${at}`,
    noState: 'nenhum estado assinado confiável',
    keep: 'para voltar a atender',
    tell: 'avise',
    restore: (command: string) => `\`${command}\` repõe o que o estado assinado diz, sem nova aprovação`,
    renew: (command: string, holders: string, last: string): readonly string[] => [
      `1. inicie o job agendado do pipeline de release, que executa \`${command}\`; ele renovou o estado pela última vez em ${last} e depois parou ou foi recusado`,
      `2. se não puder, peça a ${holders === '' ? 'quem tem a chave de release' : `quem cuida da chave de release (${holders})`} que o execute à mão: ele renova o estado e aplica o que está aprovado e já pode ser aplicado, ou diz por que não pode`,
      '3. suba o modelo de novo',
    ],
    again: 'baixe o modelo de novo em uma pasta vazia e verifique outra vez',
    load: (version: string) => `carregue a versão ${version}, indicada pelo alias, sem --version`,
    loadBundle: (version: string) => `carregue um bundle da versão ${version}, que serve por esse estado`,
    bring: (serial: number | undefined) =>
      `traga para cá o estado assinado mais novo do registry${serial === undefined ? '' : `, de serial ${serial} ou posterior`}, e verifique outra vez`,
    goBack: (text: string, command: string) => `${goingBack['pt-BR'].label} ${text}: \`${command}\``,
    noneAtOnce: 'nenhum caminho de volta imediato está assinado',
    overAtOnce: (until: string) => `o prazo do caminho de volta imediato terminou em ${until}`,
    approved: (version: string, how: string, why: string | undefined) =>
      `${goingBack['pt-BR'].label} ${goingBack['pt-BR'].approved(version)}: ${how}${why === undefined ? '' : ` (${why})`}`,
    orApproved: (how: string) => `ou o mesmo com aprovações, a qualquer hora: ${how}`,
    shows: (command: string) => `\`${command}\` mostra de quem e como`,
    line: (line: string, file: string) => `\`${line}\` em aliases de ${file}`,
    nothing: 'nenhuma outra versão está aprovada aqui: lance uma ou corrija o que está indicado acima',
    owner: (who: string) => `${who} é responsável pelo modelo`,
    security: (who: string) => `${who} recebe incidentes`,
    unknown: (file: string) => `o responsável indicado em ${file}`,
    claimed: '(segundo o release, o que esta verificação não pôde confirmar)',
  },
} as const;

/** Lines for people, and the same for programs. */
export function refusal(
  refused: Refused,
  language: Language,
): { readonly lines: readonly string[]; readonly result: Json } {
  const said = words[language];
  const { state, host, version } = refused;
  const model = refused.model ?? state?.model ?? '?';
  const target = refused.target ?? state?.target;
  const what = [model, ...(version ? [said.version(version)] : []), ...(target ? [said.on(target)] : [])].join(' ');
  const seen = state === undefined ? said.noState : said.state(state.serial, state.issued_at);
  const keep = waysOn(refused, model, language);
  const tell = contactsOf(refused, `releases/${model}/model.yaml`, said);
  return {
    lines: [
      `${said.refused(what, host)} (${seen})`,
      ...keep.map((one) => `  ${said.keep}: ${one}`),
      `  ${said.tell}: ${tell.join('; ')}`,
    ],
    result: { refused: { host, model, target: target ?? null, version: version ?? null, to_serve: keep, tell } },
  };
}

type Words = (typeof words)[Language];

/** What somebody changed by hand in the registry, which restoring puts back. */
const byHand: readonly Code[] = [
  'verify/alias-differs',
  'verify/tag-differs',
  'verify/no-state',
  'verify/state-not-trusted',
  'verify/state-older',
];

const isReleaseSigner = ({ roles }: TrustedEntry): boolean => roles.includes(releaseSigner);

/** How serving goes on, the shortest way first. */
function waysOn(
  { diagnostics, state, beside, target, alias, version, at, keys }: Refused,
  model: string,
  language: Language,
): readonly string[] {
  const said = words[language];
  const codes = new Set(diagnostics.map(({ code }) => code));
  const on = `${model}${target === undefined ? '' : ` --target ${target}`}`;
  const served = own(state?.aliases, alias ?? '')?.version;
  const isOther = served !== undefined && version !== undefined && served !== version;
  if (codes.has('verify/other-target')) return [];
  // Nothing starts by such a state, whichever version it is.
  if (codes.has('verify/state-expired') && state !== undefined)
    return said.renew('relc apply --pending', holdersOf(keys, dayOf(at), isReleaseSigner).join(', '), state.issued_at);
  if (byHand.some((code) => codes.has(code)))
    return [beside ? said.bring(beside.bundled?.serial) : said.restore(`relc restore ${on}`)];
  const ways = [
    ...(codes.has('verify/model-differs') || codes.has('verify/download-mark') ? [said.again] : []),
    ...(isOther ? [beside ? said.loadBundle(served) : said.load(served)] : []),
  ];
  const back = state === undefined || isOther ? [] : waysBack(state, version, on, { at, keys }, language);
  return ways.length + back.length === 0 ? [said.nothing] : [...ways, ...back];
}

/** To another version that was approved here and that serving would start today. */
function waysBack(
  state: State,
  version: string | undefined,
  on: string,
  { at, keys }: Pick<Refused, 'at' | 'keys'>,
  language: Language,
): readonly string[] {
  const [said, today] = [words[language], dayOf(at)];
  const others = Object.entries(state.versions).filter(
    ([one, applied]) => one !== version && loadable.includes(applied.stage) && mayStart(applied, today),
  );
  const newest = others.map(([one]) => one).sort((one, other) => Number(other) - Number(one))[0];
  const command = `relc rollback ${on}`;
  const { way_back: way } = state;
  const now = approvedWayBack(state, at);
  if (way !== undefined && now !== undefined && others.some(([one]) => one === now)) {
    const people = holdersOf(keys, today, (entry) => goesBackFor(entry, state.model));
    return [atOnce(way, people, command, language), said.orApproved(said.shows(command))];
  }
  if (newest === undefined) return [];
  // To what came later, or was left by a rollback, the command shows no way.
  if (state.rolled_back !== undefined || Number(newest) > Number(version))
    return [
      said.approved(newest, said.line(`${state.target}: "${newest}"`, `releases/${state.model}/model.yaml`), undefined),
    ];
  return [said.approved(newest, said.shows(command), way === undefined ? said.noneAtOnce : said.overAtOnce(way.until))];
}

function atOnce(
  { version, until }: NonNullable<State['way_back']>,
  people: readonly string[],
  command: string,
  language: Language,
): string {
  const back = goingBack[language];
  return words[language].goBack(
    back.atOnce(version, back.until(until), people),
    commandIn(language, `${command} --now --key KEY`),
  );
}

function contactsOf({ compiled }: Refused, modelFile: string, said: Words): readonly string[] {
  const { owner, security } = contactsIn(compiled.get('release_manifest.json'));
  const named = [...(owner ? [said.owner(owner)] : []), ...(security ? [said.security(security)] : [])];
  return named.length === 0 ? [said.unknown(modelFile)] : [`${named.join(', ')} ${said.claimed}`];
}

/** The manifest may be one that somebody changed: any form of it is possible. */
function contactsIn(bytes: Uint8Array | undefined): Contacts {
  const manifest = parseJson(textOf(bytes ?? new Uint8Array()) ?? '');
  const [team, email] = [textIn(manifest, 'owner', 'team'), textIn(manifest, 'owner', 'email')];
  const security = textIn(manifest, 'privacy', 'security_contact');
  return {
    ...(email !== undefined && { owner: team === undefined ? email : `${team} <${email}>` }),
    ...(security !== undefined && { security }),
  };
}
