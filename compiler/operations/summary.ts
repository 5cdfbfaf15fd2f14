// A line of relc status: what callers get on a target, whether that was approved, what must soon be retired, and what is
// Approved but was never applied there.
import type { Model } from '../../schemas/generated/documents.ts';
import type { GoesBack } from '../decision/index.ts';
import type { Language } from '../diagnostics/entry.ts';
import { own } from '../lib/own.ts';
import { type Day, dayOf } from '../lib/time.ts';
import { lastStartOf } from '../model/lifetime.ts';
import type { State } from '../model/plan.ts';
import type { Ended } from '../plan/index.ts';
import { goingBack, signedState } from '../report/phrases.ts';
import type { Run } from './opened-run.ts';

interface Shown {
  readonly model: string;
  readonly target: string;
  readonly alias: string;
  /** What the alias names in the registry now, whoever set it. */
  readonly named: string | undefined;
  /** Null when relc has applied nothing yet, undefined when no state can be trusted. */
  readonly state: State | null | undefined;
  /** The stages in model.yaml. */
  readonly wanted: Model['versions'];
  readonly today: Day;
  readonly back?: Back | undefined;
  /** Whom to ask where callers do not get what was approved. */
  readonly owner?: string | undefined;
  /** What was rehearsed and audited last. */
  readonly proven?: readonly ProvenOn[];
  /** What has reached its end of life and is retired next. */
  readonly ended?: readonly Ended[];
  /** Whether something waits, or is refused. */
  readonly waits: boolean;
}

interface ProvenOn {
  readonly kind: 'drill' | 'audit';
  readonly version: string;
  readonly day: Day;
  readonly result: 'passed' | 'failed';
}

/** How the model goes back to a version that served before, and who takes it there. */
interface Back extends GoesBack {
  /** Undefined where there is none. */
  readonly version: string | undefined;
}

export const wantedStages = ({ modelFile }: Run, model: string): Model['versions'] =>
  modelFile(model).value?.value.versions ?? {};

const words = {
  en: {
    get: (model: string, target: string, version: string) => `${model} on ${target}: callers get ${version}`,
    nothing: 'nothing',
    other: (number: string) => `the registry's version ${number}, which no release here stands for`,
    approved: (since: string) => `as approved, since ${since}`,
    differs: (version: string) => `should get ${version}`,
    unsigned: 'which relc did not apply',
    unknown:
      'and nobody can tell whether it is approved: the signed state that counts is not the last one that relc signed',
    until: (version: string, serial: number, until: string) =>
      `serving may start with version ${version} until ${until}, what runs then goes on (${signedState.en(serial)}, renewed by schedule)`,
    last: (version: string, serial: number, day: string) =>
      `serving may start with version ${version} until ${day}, its last day, what runs then goes on (${signedState.en(serial)})`,
    oneWent: 'one person rolled it back',
    deprecated: (version: string, until: string) => `${version} is Deprecated until ${until}`,
    retire: 'retire it',
    ended: (version: string, day: string) =>
      `${version} reached its end of life on ${day}: \`relc apply --pending\` retires it`,
    unapplied: (versions: string) => `Approved but never applied here: ${versions}`,
    owner: (owner: string) => `ask ${owner}, who owns the model`,
    drill: {
      passed: (version: string, day: string) => `start of ${version} rehearsed ${day}`,
      failed: (version: string, day: string) => `rehearsed start of ${version} failed ${day}`,
    },
    audit: {
      passed: (version: string, day: string) => `${version} audited ${day}`,
      failed: (version: string, day: string) => `audit of ${version} failed ${day}`,
    },
    waits: 'a change waits',
  },
  'pt-BR': {
    get: (model: string, target: string, version: string) => `${model} em ${target}: quem chama recebe ${version}`,
    nothing: 'nada',
    other: (number: string) => `a versão ${number} do registry, que não é a de nenhum release daqui`,
    approved: (since: string) => `como aprovado, desde ${since}`,
    differs: (version: string) => `a versão aprovada é ${version}`,
    unsigned: 'que o relc não aplicou',
    unknown: 'e não há como saber se está aprovada: o estado assinado que vale não é o último que o relc assinou',
    until: (version: string, serial: number, until: string) =>
      `a versão ${version} pode ser iniciada até ${until}, o que já roda continua (${signedState['pt-BR'](serial)}, renovado por agendamento)`,
    last: (version: string, serial: number, day: string) =>
      `a versão ${version} pode ser iniciada até ${day}, o último dia dela, o que já roda continua (${signedState['pt-BR'](serial)})`,
    oneWent: 'uma só pessoa fez o rollback',
    deprecated: (version: string, until: string) => `${version} está Deprecated até ${until}`,
    retire: 'desative-a',
    ended: (version: string, day: string) =>
      `${version} chegou ao fim de vida em ${day}: \`relc apply --pending\` a retira`,
    unapplied: (versions: string) => `Approved mas nunca aplicada aqui: ${versions}`,
    owner: (owner: string) => `pergunte a ${owner}, responsável pelo modelo`,
    drill: {
      passed: (version: string, day: string) => `início da ${version} ensaiado em ${day}`,
      failed: (version: string, day: string) => `ensaio do início da ${version} falhou em ${day}`,
    },
    audit: {
      passed: (version: string, day: string) => `${version} auditada em ${day}`,
      failed: (version: string, day: string) => `auditoria da ${version} falhou em ${day}`,
    },
    waits: 'há uma mudança esperando',
  },
} as const;

type Words = (typeof words)[Language];

/** What callers get, whether that is what was approved, and what follows for the model. */
export function summary(shown: Shown, language: Language): string {
  const said = words[language];
  const { model, target, alias, named, state, wanted, waits, owner } = shown;
  const asked = owner === undefined ? [] : [said.owner(owner)];
  // A number of the registry's own, which stands for no release.
  const got = named?.startsWith('#') ? said.other(named.slice(1)) : (named ?? said.nothing);
  const start = said.get(model, target, got);
  if (state === undefined) return [`${start}, ${said.unknown}`, ...asked].join('; ');
  const { aliases = {}, versions = {} } = state ?? {};
  const signed = own(aliases, alias);
  const isApproved = signed === undefined ? named === undefined : signed.version === named;
  const { today, ended = [] } = shown;
  const isEnded = (version: string): boolean => ended.some((one) => one.version === version);
  const deprecated = Object.entries(versions).flatMap(([version, one]) => {
    if (one.stage !== 'Deprecated' || isEnded(version)) return [];
    const until = lastStartOf(one);
    return [`${said.deprecated(version, until)}${today <= until ? '' : `: ${said.retire}`}`];
  });
  const unapplied = Object.keys(wanted).filter(
    (version) => own(wanted, version) === 'Approved' && !own(versions, version),
  );
  return [
    [start, ...standing(named, signed, said)].join(', '),
    ...(isApproved ? [] : asked),
    ...(state && signed ? [startsUntil(state, signed.version, said)] : []),
    ...(state?.rolled_back ? [said.oneWent] : []),
    ...(state ? waysBack(state, shown, language) : []),
    ...(shown.proven ?? []).map(({ kind, version, day, result }) => said[kind][result](version, day)),
    ...deprecated,
    ...ended.map(({ version, day }) => said.ended(version, day)),
    ...(unapplied.length === 0 ? [] : [said.unapplied(unapplied.join(', '))]),
    ...(waits ? [said.waits] : []),
  ].join('; ');
}

/** Until when serving may start: no renewal of the state reaches beyond the days of the version itself. */
function startsUntil({ versions, serial, not_after: ends }: State, version: string, said: Words): string {
  const serves = own(versions, version);
  const day = serves && lastStartOf(serves);
  return day === undefined || day >= dayOf(ends) ? said.until(version, serial, ends) : said.last(version, serial, day);
}

/** What one person may do at once, or whose approvals it takes. */
function waysBack(state: State, { back, today }: Shown, language: Language): readonly string[] {
  const said = goingBack[language];
  const { way_back: atOnce } = state;
  if (atOnce && today <= dayOf(atOnce.until))
    return [`${said.label} ${said.atOnce(atOnce.version, said.until(atOnce.until), back?.alone)}`];
  return back?.version === undefined || state.rolled_back
    ? []
    : [`${said.label} ${said.approved(back.version, back.required)}`];
}

/** Whether the version that callers get is the one that was approved. */
function standing(
  named: string | undefined,
  signed: State['aliases'][string] | undefined,
  said: Words,
): readonly string[] {
  if (signed !== undefined)
    return signed.version === named ? [said.approved(signed.since)] : [said.differs(signed.version)];
  return named === undefined ? [] : [said.unsigned];
}
